// Open pages: WebSockets that count what they receive and note when the last of it came. For the program they speak
// graphql-transport-ws, one subscription a socket; for the bare server they only listen.
import WebSocket from 'ws';
import { answerCommands } from '../support/child.ts';
import { nowMs } from '../support/proc.ts';
import { trackingIdOf } from '../world/world.ts';

export interface Opening {
  readonly group: string;
  readonly url: string;
  readonly count: number;
  /** The subscription; null: only listen. */
  readonly query: string | null;
  /** The job of the first page, and the step to the next page's; 0: all look at the same, 0.1: ten look at each. */
  readonly firstJob: number;
  readonly step: number;
}

const AT_ONCE = 50;
const OPENING_LIMIT_MS = 20_000;

class Group {
  readonly sockets: WebSocket[] = [];
  received = 0;
  bytes = 0;
  lastAt = 0;
  broken = 0;
  /** What the first socket received. */
  sample: string[] = [];

  reset(): void {
    this.received = 0;
    this.bytes = 0;
    this.lastAt = 0;
    this.sample = [];
  }

  count(text: Buffer, socket: WebSocket): void {
    this.received += 1;
    this.bytes += text.length;
    this.lastAt = nowMs();
    if (socket === this.sockets[0]) this.sample.push(text.toString());
  }
}

const groups = new Map<string, Group>();

async function open(opening: Opening): Promise<void> {
  const group = groups.get(opening.group) ?? new Group();
  groups.set(opening.group, group);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < opening.count) {
      const job = opening.firstJob + Math.floor(next * opening.step);
      next += 1;
      await openOne(opening, group, trackingIdOf(job));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  group.reset();
}

/** Fulfilled when the page is attached: its StreamOpened has come. */
function openOne({ url, query }: Opening, group: Group, trackingId: string): Promise<void> {
  const socket = new WebSocket(url, query === null ? [] : 'graphql-transport-ws', {
    perMessageDeflate: false,
  });
  group.sockets.push(socket);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('A page did not open in time.')), OPENING_LIMIT_MS);
    let attached = false;
    const ready = (): void => {
      clearTimeout(timer);
      attached = true;
      resolve();
    };
    socket.on('error', reject);
    socket.on('close', () => (group.broken += 1));
    socket.on('open', () => (query === null ? ready() : socket.send('{"type":"connection_init"}')));
    socket.on('message', (data: Buffer) => {
      if (attached) {
        group.count(data, socket);
        return;
      }
      const { type, payload } = JSON.parse(data.toString()) as { type: string; payload?: unknown };
      const subscribe = { id: '1', type: 'subscribe', payload: { query, variables: { id: trackingId } } };
      if (type === 'connection_ack') socket.send(JSON.stringify(subscribe));
      else if (type === 'next' && data.includes('StreamOpened')) ready();
      else if (type !== 'ping') reject(new Error(`Instead of an open page: ${JSON.stringify(payload)}`));
    });
  });
}

function groupOf(name: string): Group {
  const group = groups.get(name);
  if (!group) throw new Error(`There is no group ${name}.`);
  return group;
}

/** Waits until so many messages have come since the last reset. */
async function received(input: {
  group: string;
  count: number;
  patienceMs: number;
}): Promise<{ lastAt: number; bytes: number }> {
  const group = groupOf(input.group);
  const deadline = nowMs() + input.patienceMs;
  while (group.received < input.count) {
    if (nowMs() > deadline || group.broken > 0)
      throw new Error(`${group.received} of ${input.count} messages came; ${group.broken} sockets broke.`);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  if (group.received > input.count)
    throw new Error(`${group.received} messages came instead of ${input.count}.`);
  return { lastAt: group.lastAt, bytes: group.bytes };
}

async function close(name: string): Promise<void> {
  const group = groupOf(name);
  groups.delete(name);
  const closed = group.sockets.map(socket => new Promise(resolve => socket.once('close', resolve)));
  for (const socket of group.sockets) socket.terminate();
  await Promise.all(closed);
}

answerCommands({
  open,
  received,
  close,
  reset: (name: string) => groupOf(name).reset(),
  sample: (name: string) => groupOf(name).sample,
});
