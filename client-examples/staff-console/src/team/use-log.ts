// The log as far as it was read, kept fresh at its top.
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../api/client';
import { AuditQuery } from '../api/people';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { AuditFilter, AuditQuery as Audit, EventKind } from '../gql/graphql';
import { useClock, type Clock } from '../lib/time';
import type { words } from '../words/words';

const PAGE = 40;
export type Entry = Audit['auditLog']['edges'][number];
export type What = keyof typeof words.team.whats;

export interface LogFilter {
  readonly who: string;
  readonly what: What;
  /** Days on the shop's calendar, both included; empty: no end. */
  readonly from: string;
  readonly to: string;
}
export const ALL: LogFilter = { who: '', what: 'ALL', from: '', to: '' };

/** What each is about; null: told in streams only. A kind that is missing here does not compile. */
const ABOUT: Record<EventKind, Exclude<What, 'ALL'> | null> = {
  JOB_CREATED: 'JOBS',
  STAGE_CHANGED: 'JOBS',
  JOB_DETAILS_CHANGED: 'JOBS',
  PROMISE_REVISED: 'JOBS',
  NOTE_ADDED: 'JOBS',
  JOB_COLLECTED: 'JOBS',
  ATTACHMENT_ADDED: 'FILES',
  ATTACHMENT_CHANGED: 'FILES',
  ATTACHMENT_REMOVED: 'FILES',
  MESSAGE_POSTED: 'THREAD',
  THREAD_READ: 'THREAD',
  NOTIFICATION_CHANGED: 'THREAD',
  PAYMENT_CHANGED: 'MONEY',
  DECISION_OPENED: 'MONEY',
  DECISION_RECORDED: 'MONEY',
  TRACKING_REVOKED: 'LINKS',
  TRACKING_RESTORED: 'LINKS',
  JOB_DELETED: 'LINKS',
  JOB_RESTORED: 'LINKS',
  STAFF_INVITED: 'PEOPLE',
  INVITATION_WITHDRAWN: 'PEOPLE',
  STAFF_JOINED: 'PEOPLE',
  STAFF_ROLE_CHANGED: 'PEOPLE',
  STAFF_REMOVED: 'PEOPLE',
  PASSWORD_CHANGED: 'PEOPLE',
  PASSWORD_RESET: 'PEOPLE',
  TOTP_ENABLED: 'PEOPLE',
  TOTP_DISABLED: 'PEOPLE',
  RECOVERY_CODES_REPLACED: 'PEOPLE',
  RECOVERY_CODE_USED: 'PEOPLE',
  API_KEY_CREATED: 'PEOPLE',
  API_KEY_REVOKED: 'PEOPLE',
  TENANT_CHANGED: 'SHOP',
  CUSTOMER_CREATED: 'JOBS',
  CUSTOMER_CHANGED: 'JOBS',
  ORDER_CREATED: 'MONEY',
  IMPORT_STARTED: 'SHOP',
  IMPORT_CANCELLED: 'SHOP',
  WORKFLOW_SAVED: 'SHOP',
  WORKFLOW_CREATED: 'SHOP',
  WORKFLOW_RETIRED: 'SHOP',
  WORKFLOW_RESTORED: 'SHOP',
  NOTIFICATION_SETTINGS_CHANGED: 'SHOP',
  STREAM_OPENED: null,
  THREAD_ACTIVITY: null,
};

const kindsOf = (what: What): EventKind[] =>
  (Object.keys(ABOUT) as EventKind[]).filter(kind => ABOUT[kind] === what);

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const asked = ({ who, what, from, to }: LogFilter, clock: Clock): AuditFilter => ({
  actor: who.trim() || null,
  kinds: what === 'ALL' ? null : kindsOf(what),
  from: from ? clock.instant(from, '00:00') : null,
  to: to ? clock.instant(nextDay(to), '00:00') : null,
});

export function useLog(filter: LogFilter) {
  const clock = useClock();
  const [entries, setEntries] = useState<readonly Entry[]>();
  const [after, setAfter] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble>();
  // Answers may overtake each other; only what was asked for last is shown.
  const newest = useRef(0);
  const load = useCallback(
    async (from: string | null) => {
      const turn = ++newest.current;
      const answer = await ask(AuditQuery, { filter: asked(filter, clock), first: PAGE, after: from });
      if (turn !== newest.current) return;
      setTrouble(answer.ok ? undefined : answer.trouble);
      if (!answer.ok) return;
      const { edges, pageInfo } = answer.data.auditLog;
      setEntries(before => (from === null ? edges : [...(before ?? []), ...edges]));
      setAfter(pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null);
    },
    [filter, clock],
  );
  useEffect(() => {
    const timer = setTimeout(() => void load(null), 200);
    return () => clearTimeout(timer);
  }, [load]);
  // Whoever reads further back is not thrown to the top by what happens meanwhile.
  useRefreshOn(
    () => (entries?.length ?? 0) <= PAGE,
    () => void load(null),
  );
  return { entries, after, trouble, load };
}
