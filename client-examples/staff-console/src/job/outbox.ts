// Replies on their way to the customer. A reply that did not get through stays here, with its id, until it is sent or
// thrown away; the id makes sure that the customer never reads it twice.
import { useMemo, useSyncExternalStore } from 'react';
import { change } from '../api/client';
import { Reply } from '../api/mutations';
import { keepDraft, readDraft } from '../lib/drafts';
import { applied, only } from './changes';

export interface Outgoing {
  id: string;
  jobId: string;
  body: string;
  at: string;
  problem?: string;
}

const NAME = 'outbox';
// What was under way when the page went down may or may not have arrived; its id makes asking again safe.
let outbox: readonly Outgoing[] | undefined;
const listeners = new Set<() => void>();

const read = (): readonly Outgoing[] => {
  outbox ??= readDraft<Outgoing[]>(NAME, []).map(one => ({ ...one, problem: one.problem ?? '' }));
  return outbox;
};

function become(next: readonly Outgoing[]): void {
  outbox = next;
  keepDraft(NAME, next);
  for (const listener of listeners) listener();
}

const without = (id: string): readonly Outgoing[] => read().filter(one => one.id !== id);

export const discard = (id: string): void => become(without(id));

export async function send({ id, jobId, body, at }: Outgoing): Promise<void> {
  const sending: Outgoing = { id, jobId, body, at };
  become([...without(id), sending]);
  const input = { clientMessageId: id, jobId, body };
  const answer = await applied(only(change(Reply, { input }), data => data.reply));
  if (answer.done) discard(id);
  else become([...without(id), { ...sending, problem: answer.trouble.sentence }]);
}

export const post = (jobId: string, body: string): void =>
  void send({ id: crypto.randomUUID(), jobId, body, at: new Date().toISOString() });

export function useOutgoing(jobId: string): readonly Outgoing[] {
  const all = useSyncExternalStore(listener => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);
  return useMemo(() => all.filter(one => one.jobId === jobId), [all, jobId]);
}
