// Messages on their way. Each keeps its `clientMessageId` for every retry, so that it arrives once however often it is
// sent; it leaves the outbox when it is seen in the thread.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Message, SendOutcome, TrackingClient, TrackingState, Trouble } from '../live/types.ts';

export interface Outgoing {
  clientMessageId: string;
  body: string;
  at: string;
  /** null: under way. */
  trouble: Trouble | null;
}

export interface Outbox {
  outgoing: Outgoing[];
  post(body: string): void;
  retry(clientMessageId: string): void;
  /** Takes a message back, and answers its text. */
  take(clientMessageId: string): string;
}

interface OutboxInput {
  client: Pick<TrackingClient, 'send'>;
  line: TrackingState['line'];
  messages: readonly Message[];
}

export function useOutbox({ client, line, messages }: OutboxInput): Outbox {
  const [all, setAll] = useState<Outgoing[]>([]);
  const arrived = new Set(messages.map(message => message.clientMessageId));
  const outgoing = all.filter(({ clientMessageId }) => !arrived.has(clientMessageId));

  const mark = (id: string, trouble: Trouble | null) =>
    setAll(list => list.map(item => (item.clientMessageId === id ? { ...item, trouble } : item)));
  const remove = (id: string) => setAll(list => list.filter(item => item.clientMessageId !== id));

  const deliver = async ({ clientMessageId, body }: Pick<Outgoing, 'clientMessageId' | 'body'>) => {
    const outcome = await client.send({ clientMessageId, body });
    if (outcome.kind === 'sent') remove(clientMessageId);
    else if (outcome.kind !== 'gone') mark(clientMessageId, troubleOf(outcome));
  };
  const retry = (id: string) => {
    const item = outgoing.find(({ clientMessageId }) => clientMessageId === id);
    if (!item) return;
    mark(id, null);
    void deliver(item);
  };

  useBackOnline(line, () => {
    for (const item of outgoing) if (item.trouble === 'unreachable') retry(item.clientMessageId);
  });

  return {
    outgoing,
    post(body) {
      const item = {
        clientMessageId: newId(),
        body,
        at: new Date().toISOString(),
        trouble: null,
      };
      setAll(list => [...list, item]);
      void deliver(item);
    },
    retry,
    take(id) {
      remove(id);
      return all.find(({ clientMessageId }) => clientMessageId === id)?.body ?? '';
    },
  };
}

/** What got lost with the line goes out by itself when the line is back. */
function useBackOnline(line: TrackingState['line'], action: () => void) {
  const before = useRef(line);
  useEffect(() => {
    if (line === 'live' && before.current !== 'live') action();
    before.current = line;
  }, [line]);
}

function troubleOf(outcome: Exclude<SendOutcome, { kind: 'sent' | 'gone' }>): Trouble {
  if (outcome.kind !== 'refused') return outcome.kind;
  return outcome.code === 'MESSAGES_OFF' ? 'off' : 'refused';
}

/** `randomUUID` exists only on https and localhost; a shop may try the page on its own network first. */
function newId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
