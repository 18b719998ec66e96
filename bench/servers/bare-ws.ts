// The yardstick of live delivery: a `ws` server that only sends. Each socket in turn at a steady rate, or every socket at
// once when it is asked over HTTP, as the program is asked by a mutation.
import { createServer } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { answerCommands, collectGarbage } from '../support/child.ts';

const TICK_MS = 10;
let sockets: WebSocketServer | null = null;
let payloads: readonly string[] = [];

function listen(): Promise<{ url: string }> {
  const server = createServer((request, response) => {
    const index = Number(new URL(request.url ?? '/', 'http://localhost').searchParams.get('payload') ?? '0');
    const payload = payloads[index] ?? '';
    for (const socket of sockets?.clients ?? []) socket.send(payload);
    response.end('sent');
  });
  sockets = new WebSocketServer({ server, perMessageDeflate: false });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` });
    });
  });
}

/** Sends so many messages, one socket after the other, spread evenly over time; `empty`: only the clockwork of it. */
function sendInTurn({
  count,
  perSecond,
  empty,
}: {
  count: number;
  perSecond: number;
  empty?: boolean;
}): Promise<void> {
  const order: WebSocket[] = [...(sockets?.clients ?? [])];
  const began = performance.now();
  let sent = 0;
  return new Promise(resolve => {
    const timer = setInterval(() => {
      const due = Math.min(count, ((performance.now() - began) / 1000) * perSecond);
      for (; sent < due; sent += 1) if (!empty) order[sent % order.length]?.send(payloads[0] ?? '');
      if (sent < count) return;
      clearInterval(timer);
      resolve();
    }, TICK_MS);
  });
}

answerCommands({
  listen,
  collectGarbage,
  sendInTurn,
  payloads: (given: readonly string[]) => void (payloads = given),
});
