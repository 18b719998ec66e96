// Sends the results of one subscription that shares them with others.
import type { WebSocket } from 'ws';
import type { Sink } from '../kernel/stream.ts';
import type { SharedResult } from './live-execution.ts';

/**
 * `next` messages of the graphql-transport-ws protocol.
 * @param write what a result looks like in messages: asked once for everybody who is sent the same one
 */
export function nextMessages(
  socket: WebSocket,
  id: string,
  write: (shared: SharedResult) => string,
): Sink<SharedResult> {
  const opening = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  let underWay = 0;
  let room: (() => void) | null = null;
  const taken = (): void => {
    underWay -= 1;
    if (underWay === 0) room?.();
  };
  return shared => {
    // A socket that cannot be written to has gone or is about to; its closing ends the stream.
    if (socket.readyState !== socket.OPEN) return null;
    shared.payload ??= write(shared);
    underWay += 1;
    socket.send(`${opening}${shared.payload}}`, taken);
    // Waits until the socket has taken it: what comes meanwhile stays in the subscriber's bounded queue.
    return socket.bufferedAmount === 0 ? null : new Promise(resolve => (room = resolve));
  };
}
