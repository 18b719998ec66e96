// Every job that the console has seen, once. Lists, the open detail, optimistic changes and live events all read and
// write here, so that a job never stands in two states on one screen.
import { useSyncExternalStore } from 'react';
import type { JobCardPartsFragment, JobDetailPartsFragment } from '../gql/graphql';

export type JobCard = JobCardPartsFragment;
export type JobDetail = JobDetailPartsFragment;
export type Stage = JobCard['stage'];
export type Attachment = JobDetail['attachments'][number];
export type JobFile = JobDetail['files'][number];
export type Message = JobDetail['thread']['messages']['edges'][number]['node'];

const cards = new Map<string, JobCard>();
const details = new Map<string, JobDetail>();
const listeners = new Set<() => void>();
let revision = 0;
const tell = (): void => {
  revision += 1;
  for (const listener of listeners) listener();
};
const watch = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useCard = (id: string): JobCard | undefined => useSyncExternalStore(watch, () => cards.get(id));
export const useDetail = (id: string): JobDetail | undefined =>
  useSyncExternalStore(watch, () => details.get(id));
/** Another number after every change of any job: for what looks at many of them at once. */
export const useRevision = (): number => useSyncExternalStore(watch, () => revision);
export const detailOf = (id: string): JobDetail | undefined => details.get(id);
export const cardOf = (id: string): JobCard | undefined => cards.get(id);

interface Signed {
  readonly url: string;
  readonly expiresAt: string;
}
const isAlive = ({ expiresAt }: Signed): boolean => Date.parse(expiresAt) > Date.now() + 60_000;
/** A signed address that still has a minute to live is kept: another one would load the same photo again. */
const kept = <S extends Signed>(fresh: S, old: S): S => (isAlive(old) ? old : fresh);

const keepSigned = (fresh: Attachment, old: Attachment | undefined): Attachment =>
  old
    ? { ...fresh, image: kept(fresh.image, old.image), thumbnail: kept(fresh.thumbnail, old.thumbnail) }
    : fresh;

function keepCover(fresh: JobCard, old: JobCard | undefined): JobCard {
  const { cover } = fresh;
  if (!cover || old?.cover?.id !== cover.id) return fresh;
  return { ...fresh, cover: { ...cover, thumbnail: kept(cover.thumbnail, old.cover.thumbnail) } };
}

/** @param renew takes every new address, also instead of one that seems to be alive: it was seen to fail */
export function putCards(fresh: readonly JobCard[], renew = false): void {
  for (const card of fresh) {
    const old = cards.get(card.id);
    if (!old || card.version >= old.version) cards.set(card.id, renew ? card : keepCover(card, old));
  }
  tell();
}

export function putDetail(job: JobDetail): void {
  const old = details.get(job.id);
  if (old && job.version < old.version) return; // an answer that was overtaken on its way
  const known = new Map(old?.attachments.map(one => [one.id, one]));
  details.set(job.id, {
    ...job,
    attachments: job.attachments.map(one => keepSigned(one, known.get(one.id))),
  });
  putCards([job]);
}

/** Shows a change before the server has agreed. The returned function takes it back, unless news came in meanwhile. */
export function pretend(id: string, edit: (job: JobDetail) => JobDetail): () => void {
  const detail = details.get(id);
  if (!detail) return () => undefined;
  const [before, edited] = [detail, edit(detail)];
  const card = cards.get(id);
  details.set(id, edited);
  cards.set(id, edited);
  tell();
  return () => {
    if (details.get(id) === edited) details.set(id, before);
    if (card && cards.get(id) === edited) cards.set(id, card);
    tell();
  };
}

/**
 * Shows a change of a card before the server has agreed. It stands as the version that is to come, so that an answer
 * which was asked for earlier does not paint it back. The returned function does, unless news came in meanwhile.
 */
export function pretendCard(id: string, edit: Partial<JobCard>): () => void {
  const before = cards.get(id);
  if (!before) return () => undefined;
  const edited = { ...before, ...edit, version: before.version + 1 };
  cards.set(id, edited);
  tell();
  return () => {
    if (cards.get(id) === edited) cards.set(id, before);
    tell();
  };
}

export function forgetJobs(): void {
  cards.clear();
  details.clear();
  tell();
}
