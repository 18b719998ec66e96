// The log of notifications, page by page.
import { readTimeIdCursor, type PageRequest } from '../../kernel/page.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import { readTrackingId } from '../job/tracking-id.ts';
import type { Notification, NotificationKind, NotificationState } from './notification.ts';
import { ROW } from './notification.repository.ts';

export interface NotificationFilter {
  readonly jobId?: string | null | undefined;
  readonly states?: readonly NotificationState[] | null | undefined;
  readonly kinds?: readonly NotificationKind[] | null | undefined;
  /** Who "never got it": a name, an address or a tracking ID. */
  readonly search?: string | null | undefined;
}

export const SEARCH_MAX = 120;

const WHERE = `tenant_id = $1 and ($2::uuid is null or job_id = $2) and ($3::text[] is null or state = any($3))
  and ($4::text[] is null or kind = any($4))`;

/** Behind every character that an address can hold. */
const LAST = '\u{10ffff}';

/** Each way is bounded: whoever finds thousands has to be more exact. $5 to $8 are of `wanted`. */
const FOUND = `id in (
  (select id from notifications where tenant_id = $1 and address_key >= $5 and address_key < $6
    order by created_at desc limit 2000)
  union all
  (select n.id from notifications n where n.tenant_id = $1 and n.job_id in (
      select j.id from jobs j where j.tenant_id = $1 and j.tracking_id = $7
      union all
      select j.id from jobs j where j.tenant_id = $1 and j.customer_id in (
        select c.id from customers c where c.tenant_id = $1 and (c.name ilike $8 or c.email ilike $8)
        order by c.name, c.id limit 500))
    order by n.created_at desc limit 2000))`;

const wanted = (search: string): unknown[] => {
  const key = search.toLowerCase();
  return [key, key + LAST, readTrackingId(search), `%${search.replace(/[\\%_]/g, '\\$&')}%`];
};

export class NotificationLogRepository {
  async page(
    tx: ReadTx,
    filter: NotificationFilter,
    page: PageRequest,
  ): Promise<{ rows: Notification[]; total: number }> {
    const { search } = filter;
    const where = search ? `${WHERE} and ${FOUND}` : WHERE;
    const given = [
      ...[tx.tenantId, filter.jobId ?? null, filter.states ?? null, filter.kinds ?? null],
      ...(search ? wanted(search) : []),
    ];
    const [counted] = await tx.query<{ total: number }>(
      `select count(*)::int as total from notifications where ${where}`,
      given,
    );
    const place = page.cursor === null ? null : readTimeIdCursor(page.cursor);
    const [at, id, limit] = [1, 2, 3].map(n => `$${given.length + n}`);
    const direction = page.backward ? 'asc' : 'desc';
    const rows = await tx.query<Notification>(
      `select ${ROW} from notifications where ${where}
         and (${at}::timestamptz is null or (created_at, id) ${page.backward ? '>' : '<'} (${at}, ${id}::uuid))
       order by created_at ${direction}, id ${direction} limit ${limit}`,
      [...given, place?.at ?? null, place?.id ?? null, page.limit + 1],
    );
    return { rows, total: counted?.total ?? 0 };
  }
}
