// New addresses for photos on cards, for many cards with one question.
import { ColumnQuery } from './board';
import { ask } from './client';
import { putCards } from './store';

/** Soon enough for the eye, late enough for a whole column to be asked about at once. */
const GATHER_MS = 60;
/** The API's limit of one page. */
const AT_ONCE = 100;
/** Nobody is asked about twice within this time, also when the store of photos fails. */
const PATIENCE_MS = 20_000;

const waiting = new Set<string>();
const askedAt = new Map<string, number>();

async function renew(): Promise<void> {
  const ids = [...waiting].slice(0, AT_ONCE);
  for (const id of ids) waiting.delete(id);
  if (waiting.size > 0) setTimeout(() => void renew(), GATHER_MS);
  const answer = await ask(ColumnQuery, { filter: { ids }, order: 'NEWEST', first: AT_ONCE, after: null });
  if (!answer.ok) return;
  putCards(
    answer.data.jobs.edges.map(({ node }) => node),
    true,
  );
}

export function renewCover(id: string): void {
  const now = Date.now();
  if (now - (askedAt.get(id) ?? 0) < PATIENCE_MS) return;
  askedAt.set(id, now);
  if (waiting.size === 0) setTimeout(() => void renew(), GATHER_MS);
  waiting.add(id);
}
