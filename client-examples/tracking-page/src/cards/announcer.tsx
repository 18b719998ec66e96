import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shop } from '../kit/shop.ts';
import { useShop } from '../kit/shop.ts';
import type { Page } from '../live/types.ts';
import { promiseWords } from './promise.tsx';

/**
 * Says politely what has changed. It compares pages instead of listening to events, so that a change that came by
 * polling is told too, and one that is replayed afterwards is not told twice.
 */
export function Announcer({ page }: { page: Page }) {
  const shop = useShop();
  const before = useRef(page);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const news = newsBetween(before.current, page, shop);
    before.current = page;
    if (news.length > 0) setSaid(news.join(' '));
  }, [page]);
  return (
    <p class="vh" role="status" data-testid="announcer">
      {said}
    </p>
  );
}

function newsBetween(old: Page, page: Page, { words, times, brand }: Shop): string[] {
  if (old === page) return [];
  const news: string[] = [];
  const { announce } = words;
  const { promise } = page.job;
  if (old.job.stage.id !== page.job.stage.id) news.push(announce.stage(page.job.stage.label));
  if (promise && promise.to !== old.job.promise?.to)
    news.push(announce.promise(promiseWords(promise, times)));
  if (old.job.payment?.due && page.job.payment?.prompt === 'SETTLED') news.push(announce.paid);
  const { decision } = page.job;
  if (decision?.state === 'OPEN' && decision.subjectHash !== old.job.decision?.subjectHash)
    news.push(announce.decision);
  if (decision?.state === 'DECIDED' && old.job.decision?.state === 'OPEN') news.push(announce.decided);
  const notes = (job: Page['job']) => job.timeline.filter(({ kind }) => kind === 'NOTE').length;
  if (notes(page.job) > notes(old.job)) news.push(announce.note);
  const knownPhotos = new Set(old.photos.map(({ id }) => id));
  if (page.photos.some(({ id }) => !knownPhotos.has(id))) news.push(announce.photo);
  const last = old.thread?.messages.edges.at(-1)?.node.sentAt ?? '';
  for (const { node } of page.thread?.messages.edges ?? [])
    if (node.author === 'STAFF' && node.sentAt > last)
      news.push(announce.message(node.authorName ?? brand.name, node.body || announce.photo));
  return news;
}
