// Replies on their way to the customer. A reply that did not get through stays here, with its id, until it is sent or
// thrown away; the id makes sure that the customer never reads it twice.
import { useMemo, useSyncExternalStore } from 'react';
import { change } from '../api/client';
import { Reply } from '../api/mutations';
import { keepDraft, readDraft } from '../lib/drafts';
import { words } from '../words/words';
import { hasFailed } from './carry';
import { carryMessagePhoto } from './carry-message-photo';
import { applied, only } from './changes';

interface OutgoingPhoto {
  key: string;
  /** once it is in the store */
  attachmentId: string | null;
}

export interface Outgoing {
  id: string;
  jobId: string;
  body: string;
  at: string;
  photos: readonly OutgoingPhoto[];
  problem?: string;
  /** Cannot be sent as it is: a photo of it is gone, or is none. */
  mustEdit?: boolean;
}

const NAME = 'outbox';
/** Of photos on their way, by key. They do not outlive the page; what is in the store does. */
const files = new Map<string, File>();
// What was under way when the page went down may or may not have arrived; its id makes asking again safe.
let outbox: readonly Outgoing[] | undefined;
const listeners = new Set<() => void>();

function again(kept: Omit<Outgoing, 'photos'> & Partial<Outgoing>): Outgoing {
  const one = { ...kept, photos: kept.photos ?? [], problem: kept.problem ?? '' };
  const lost = one.photos.some(photo => photo.attachmentId === null);
  return lost ? { ...one, problem: words.thread.attach.lost, mustEdit: true } : one;
}

const read = (): readonly Outgoing[] => {
  outbox ??= readDraft<Outgoing[]>(NAME, []).map(again);
  return outbox;
};

function become(next: readonly Outgoing[]): void {
  outbox = next;
  keepDraft(NAME, next);
  for (const listener of listeners) listener();
}

const without = (id: string): readonly Outgoing[] => read().filter(one => one.id !== id);
const put = (message: Outgoing): void => become([...without(message.id), message]);

export const fileOf = ({ key }: OutgoingPhoto): File | undefined => files.get(key);

export function discard({ id, photos }: Pick<Outgoing, 'id' | 'photos'>): void {
  for (const { key } of photos) files.delete(key);
  become(without(id));
}

/** Takes a message back, with everything that was in it and is still here. */
export function take(message: Outgoing): { body: string; files: File[] } {
  const kept = message.photos.map(fileOf).filter(file => file !== undefined);
  discard(message);
  return { body: message.body, files: kept };
}

/** The message with all its photos in the store; or undefined, and the message says why not. */
async function withPhotos(message: Outgoing): Promise<Outgoing | undefined> {
  let now = message;
  for (const photo of message.photos) {
    const file = fileOf(photo);
    if (photo.attachmentId !== null || !file) continue;
    const end = await carryMessagePhoto(message.jobId, photo.key, file);
    if (hasFailed(end)) {
      put({ ...now, problem: end.problem, ...(!end.canRetry && { mustEdit: true }) });
      return undefined;
    }
    const { attachmentId } = end;
    const photos = now.photos.map(other => (other.key === photo.key ? { ...other, attachmentId } : other));
    now = { ...now, photos };
    put(now);
  }
  return now;
}

export async function send({ id, jobId, body, at, photos }: Outgoing): Promise<void> {
  const sending: Outgoing = { id, jobId, body, at, photos };
  put(sending);
  const whole = await withPhotos(sending);
  if (!whole) return;
  const attachmentIds = whole.photos.map(({ attachmentId }) => attachmentId).filter(one => one !== null);
  const input = { clientMessageId: id, jobId, body, attachmentIds };
  const answer = await applied(only(change(Reply, { input }), data => data.reply));
  if (answer.done) discard(whole);
  else put({ ...whole, problem: answer.trouble.sentence });
}

export function post(jobId: string, body: string, chosen: readonly File[]): void {
  const photos = chosen.map(file => {
    const key = crypto.randomUUID();
    files.set(key, file);
    return { key, attachmentId: null };
  });
  void send({ id: crypto.randomUUID(), jobId, body, at: new Date().toISOString(), photos });
}

export function useOutgoing(jobId: string): readonly Outgoing[] {
  const all = useSyncExternalStore(listener => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);
  return useMemo(() => all.filter(one => one.jobId === jobId), [all, jobId]);
}
