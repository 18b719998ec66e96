// Messages on their way. Each keeps its `clientMessageId` for every retry, so that it arrives once however often it is
// sent; it leaves the outbox when it is seen in the thread.
import { useEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../live/new-id.ts';
import type {
  Message,
  OutgoingPhoto,
  SendOutcome,
  TrackingClient,
  TrackingState,
  Trouble,
} from '../live/types.ts';

export interface Outgoing {
  clientMessageId: string;
  body: string;
  photos: OutgoingPhoto[];
  at: string;
  /** null: under way. */
  trouble: Trouble | null;
}

export interface Outbox {
  outgoing: Outgoing[];
  post(body: string, photos: OutgoingPhoto[]): void;
  retry(clientMessageId: string): void;
  /** Takes a message back, with everything that was in it. */
  take(clientMessageId: string): Pick<Outgoing, 'body' | 'photos'>;
}

interface OutboxInput {
  client: Pick<TrackingClient, 'send' | 'upload'>;
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

  const deliver = async ({ clientMessageId, body, photos }: Outgoing) => {
    const attachmentIds: string[] = [];
    for (const photo of photos) {
      const attachmentId = photo.attachmentId ?? (await upload(clientMessageId, photo));
      if (attachmentId === null) return;
      attachmentIds.push(attachmentId);
    }
    const outcome = await client.send({ clientMessageId, body, attachmentIds });
    if (outcome.kind === 'sent') remove(clientMessageId);
    else if (outcome.kind !== 'gone') mark(clientMessageId, troubleOf(outcome));
  };
  /** null: it did not get there, and the message says why. What got there is not sent a second time. */
  const upload = async (id: string, photo: OutgoingPhoto): Promise<string | null> => {
    const outcome = await client.upload(photo);
    if (outcome.kind === 'refused') mark(id, 'photo');
    else if (outcome.kind !== 'uploaded') mark(id, outcome.kind === 'gone' ? null : outcome.kind);
    if (outcome.kind !== 'uploaded') return null;
    const { attachmentId } = outcome;
    setAll(list =>
      list.map(item => ({
        ...item,
        photos: item.photos.map(other => (other.key === photo.key ? { ...other, attachmentId } : other)),
      })),
    );
    return attachmentId;
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
    post(body, photos) {
      const at = new Date().toISOString();
      const item: Outgoing = { clientMessageId: newId(), body, photos, at, trouble: null };
      setAll(list => [...list, item]);
      void deliver(item);
    },
    retry,
    take(id) {
      remove(id);
      return all.find(({ clientMessageId }) => clientMessageId === id) ?? { body: '', photos: [] };
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
