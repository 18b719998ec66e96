// The messages of one job: the newest come with the job, earlier ones are asked for, and those that were really on
// screen are marked as read.
import { useEffect, useRef, useState } from 'react';
import { ask, change } from '../api/client';
import { MarkThreadRead } from '../api/mutations';
import { EarlierMessagesQuery } from '../api/queries';
import { putDetail, type JobDetail, type Message } from '../api/store';
import { toastTrouble } from '../ui/toast';

interface Earlier {
  messages: Message[];
  cursor: string | null;
}

export function useThread(job: JobDetail) {
  const { edges, pageInfo } = job.thread.messages;
  const [earlier, setEarlier] = useState<Earlier>();
  const newest = edges.map(edge => edge.node);
  const seen = new Set(newest.map(message => message.id));
  const messages = [...(earlier?.messages ?? []).filter(message => !seen.has(message.id)), ...newest];
  const cursor = earlier ? earlier.cursor : pageInfo.hasPreviousPage ? (pageInfo.startCursor ?? null) : null;
  const loadEarlier = async (): Promise<void> => {
    if (!cursor) return;
    const answer = await ask(EarlierMessagesQuery, { id: job.id, before: cursor });
    if (!answer.ok) toastTrouble(answer.trouble.sentence);
    const page = answer.ok ? answer.data.job?.thread.messages : undefined;
    if (!page) return;
    setEarlier({
      // Everything known so far is kept: the newest page slides forward as messages come in.
      messages: [...page.edges.map(edge => edge.node), ...messages],
      cursor: page.pageInfo.hasPreviousPage ? (page.pageInfo.startCursor ?? null) : null,
    });
  };
  return { messages, hasEarlier: cursor !== null, loadEarlier };
}

const SEEN_AFTER = 800;

/** Give the returned ref to the end of the thread: read is what stood there in a window that somebody looks at. */
export function useMarkRead(job: JobDetail, messages: readonly Message[]) {
  const end = useRef<HTMLDivElement>(null);
  const last = messages.findLast(message => message.author === 'CUSTOMER')?.id;
  const { unreadCount } = job.thread;
  useEffect(() => {
    const target = end.current;
    if (!target || !last || unreadCount === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let inView = false;
    const consider = (): void => {
      clearTimeout(timer);
      if (!inView || document.visibilityState !== 'visible') return;
      timer = setTimeout(() => void markRead(job.id, last), SEEN_AFTER);
    };
    const watcher = new IntersectionObserver(entries => {
      inView = entries.at(-1)?.isIntersecting ?? false;
      consider();
    });
    watcher.observe(target);
    document.addEventListener('visibilitychange', consider);
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
      document.removeEventListener('visibilitychange', consider);
    };
  }, [job.id, last, unreadCount]);
  return end;
}

async function markRead(jobId: string, upTo: string): Promise<void> {
  const answer = await change(MarkThreadRead, { jobId, upTo });
  const result = answer.ok ? answer.data.markThreadRead : undefined;
  if (result?.__typename === 'ThreadMarkedRead') putDetail(result.job);
}
