// A customer who decides is waiting for the workshop from that moment on: whoever is at a console is told, wherever they are.
import { useCallback } from 'react';
import { useHear, type TenantEvent } from '../api/tenant-feed';
import { navigate, toJob } from '../lib/router';
import { toastNews } from '../ui/toast';
import { deedWords as say } from '../words/deeds';

/** A laptop that wakes up is told of all that it slept through; that is no news any more. */
const NEWS_MS = 5 * 60_000;

export function useAnswers(): void {
  useHear(
    useCallback(({ outcome, job, occurredAt }: TenantEvent) => {
      if (!outcome || !job || Date.now() - Date.parse(occurredAt) > NEWS_MS) return;
      toastNews(say.answered(job.customer.name, outcome, job.itemType), say.open, () =>
        navigate(toJob(job.id)),
      );
    }, []),
  );
}
