// Threads in Postgres. Plain SQL, because customers write here too, under a role whose columns are granted one by one.
import { readPositionCursor, type PageRequest } from '../../kernel/page.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { Author, Message, ThreadState } from './thread.ts';

const MESSAGE = `m.id, m.job_id as "jobId", m.position, m.author, m.author_name as "authorName", m.body,
  m.client_message_id as "clientMessageId", m.sent_at as "sentAt",
  m.photos`;
const THREAD = `t.job_id as "jobId", t.last_position as "lastPosition", t.last_message_at as "lastMessageAt",
  t.read_by_customer as "readByCustomer", t.read_by_staff as "readByStaff",
  t.unread_by_customer as "unreadByCustomer", t.unread_by_staff as "unreadByStaff"`;

export class ThreadRepository {
  async insert(tx: Tx, jobId: string): Promise<void> {
    await tx.query('insert into threads (job_id, tenant_id) values ($1, $2)', [jobId, tx.tenantId]);
  }

  threads(tx: ReadTx, jobIds: readonly string[]): Promise<ThreadState[]> {
    return tx.query<ThreadState>(
      `select ${THREAD} from threads t where t.tenant_id = $1 and t.job_id = any($2::uuid[])`,
      [tx.tenantId, jobIds],
    );
  }

  async byClientId(
    tx: ReadTx,
    jobId: string,
    author: Author,
    clientMessageId: string,
  ): Promise<Message | null> {
    const rows = await tx.query<Message>(
      `select ${MESSAGE} from messages m
       where m.tenant_id = $1 and m.job_id = $2 and m.author = $3 and m.client_message_id = $4`,
      [tx.tenantId, jobId, author, clientMessageId],
    );
    return rows[0] ?? null;
  }

  async byId(tx: ReadTx, id: string): Promise<Message | null> {
    return (await this.byIds(tx, [id]))[0] ?? null;
  }

  byIds(tx: ReadTx, ids: readonly string[]): Promise<Message[]> {
    return tx.query<Message>(
      `select ${MESSAGE} from messages m where m.tenant_id = $1 and m.id = any($2::uuid[])`,
      [tx.tenantId, ids],
    );
  }

  /** The job's row is locked, so two messages cannot take one position. */
  async post(tx: Tx, message: Omit<Message, 'position'>): Promise<Message> {
    const unread = message.author === 'CUSTOMER' ? 'unread_by_staff' : 'unread_by_customer';
    const [thread] = await tx.query<{ position: number }>(
      `update threads set last_position = last_position + 1, last_message_at = $3, ${unread} = ${unread} + 1
       where tenant_id = $1 and job_id = $2 returning last_position as position`,
      [tx.tenantId, message.jobId, message.sentAt],
    );
    if (!thread) throw new Error('A job has no thread.');
    await tx.query(
      `insert into messages (id, tenant_id, job_id, position, author, author_name, body, client_message_id, sent_at,
         photos) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        message.id,
        tx.tenantId,
        message.jobId,
        thread.position,
        message.author,
        message.authorName,
        message.body,
        message.clientMessageId,
        message.sentAt,
        JSON.stringify(message.photos),
      ],
    );
    return { ...message, position: thread.position };
  }

  /** Moves the mark forward only. Answers whether it moved. */
  async markRead(tx: Tx, jobId: string, reader: Author, upTo: number): Promise<boolean> {
    const [mark, unread, other] =
      reader === 'CUSTOMER'
        ? ['read_by_customer', 'unread_by_customer', 'STAFF']
        : ['read_by_staff', 'unread_by_staff', 'CUSTOMER'];
    const moved = await tx.query(
      `update threads set ${mark} = $3, ${unread} = (
         select count(*) from messages m where m.job_id = $2 and m.author = '${other}' and m.position > $3)
       where tenant_id = $1 and job_id = $2 and ${mark} < $3 returning job_id`,
      [tx.tenantId, jobId, upTo],
    );
    return moved.length === 1;
  }

  /** The newest message of one side at or before a position: what a read mark points at. */
  marks(
    tx: ReadTx,
    wanted: readonly { readonly jobId: string; readonly author: Author; readonly upTo: number }[],
  ): Promise<{ jobId: string; author: Author; id: string }[]> {
    return tx.query(
      `select w.job_id as "jobId", w.author, m.id from unnest($2::uuid[], $3::text[], $4::int[]) as w (job_id, author, up_to)
       cross join lateral (select m.id from messages m where m.tenant_id = $1 and m.job_id = w.job_id
         and m.author = w.author and m.position <= w.up_to order by m.position desc limit 1) m`,
      [tx.tenantId, wanted.map(w => w.jobId), wanted.map(w => w.author), wanted.map(w => w.upTo)],
    );
  }

  /** The same page of several threads at once. One row more than the page each. */
  page(tx: ReadTx, jobIds: readonly string[], page: PageRequest): Promise<Message[]> {
    const beyond = page.cursor === null ? null : readPositionCursor(page.cursor);
    const [compare, order] = page.backward ? ['<', 'desc'] : ['>', 'asc'];
    return tx.query<Message>(
      `select p.* from unnest($2::uuid[]) as job (id) cross join lateral (
         select ${MESSAGE} from messages m where m.tenant_id = $1 and m.job_id = job.id
           and ($3::int is null or m.position ${compare} $3) order by m.position ${order} limit $4) p
       order by p."jobId", p.position ${order}`,
      [tx.tenantId, jobIds, beyond, page.limit + 1],
    );
  }
}
