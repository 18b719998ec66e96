// Imports and their rows in Postgres.
import { nationalDigits } from '../../kernel/phone.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { Import, ImportPlan } from './import.ts';

const IMPORT = `i.id, i.file_name as "fileName", i.headers, i.state, i.plan, i.total, i.created_by as "createdBy",
  i.created_at as "createdAt", i.beat_at as "beatAt", i.finished_at as "finishedAt",
  (select count(*)::int from import_rows r where r.import_id = i.id and r.state = 'IMPORTED') as imported,
  (select count(*)::int from import_rows r where r.import_id = i.id and r.state = 'REFUSED') as refused`;

export interface ImportRow {
  readonly position: number;
  readonly cells: readonly string[];
  readonly reason: string | null;
}

const ROW = 'position, cells, reason';

export class ImportRepository {
  /** The last twenty. */
  list(tx: ReadTx): Promise<Import[]> {
    return tx.query(
      `select ${IMPORT} from imports i where i.tenant_id = $1 order by i.created_at desc, i.id desc limit 20`,
      [tx.tenantId],
    );
  }

  async byId(tx: ReadTx, id: string): Promise<Import | null> {
    const [found] = await tx.query<Import>(
      `select ${IMPORT} from imports i where i.tenant_id = $1 and i.id = $2`,
      [tx.tenantId, id],
    );
    return found ?? null;
  }

  /** Answers false when the same file is here already. */
  async insert(
    tx: Tx,
    made: Pick<Import, 'id' | 'fileName' | 'headers' | 'createdBy' | 'createdAt'>,
    contentHash: Buffer,
    rows: readonly Pick<ImportRow, 'position' | 'cells'>[],
  ): Promise<boolean> {
    const inserted = await tx.query(
      `insert into imports (id, tenant_id, file_name, content_hash, headers, state, total, created_by, created_at)
       values ($1, $2, $3, $4, $5, 'UPLOADED', $6, $7, $8)
       on conflict on constraint imports_content do nothing returning id`,
      [
        made.id,
        tx.tenantId,
        made.fileName,
        contentHash,
        made.headers,
        rows.length,
        made.createdBy,
        made.createdAt,
      ],
    );
    if (inserted.length === 0) return false;
    await tx.query(
      `insert into import_rows (tenant_id, import_id, position, cells, state)
       select $1, $2, (given ->> 'position')::int, array(select jsonb_array_elements_text(given -> 'cells')), 'WAITING'
       from jsonb_array_elements($3::jsonb) as given`,
      [tx.tenantId, made.id, JSON.stringify(rows)],
    );
    return true;
  }

  async byContent(tx: ReadTx, contentHash: Buffer): Promise<Import | null> {
    const [found] = await tx.query<Import>(
      `select ${IMPORT} from imports i where i.tenant_id = $1 and i.content_hash = $2`,
      [tx.tenantId, contentHash],
    );
    return found ?? null;
  }

  rows(tx: ReadTx, importId: string): Promise<ImportRow[]> {
    return tx.query(
      `select ${ROW} from import_rows where tenant_id = $1 and import_id = $2 order by position`,
      [tx.tenantId, importId],
    );
  }

  /** The refused ones; of an import that was cancelled also those that nobody came to. */
  notEntered(tx: ReadTx, importId: string): Promise<ImportRow[]> {
    return tx.query(
      `select ${ROW} from import_rows r where tenant_id = $1 and import_id = $2 and (state = 'REFUSED'
         or state = 'WAITING' and exists (select from imports i where i.id = r.import_id and i.state = 'CANCELLED'))
       order by position`,
      [tx.tenantId, importId],
    );
  }

  /** Answers whether it was this call that started it. */
  async start(tx: Tx, id: string, plan: ImportPlan, at: Date): Promise<boolean> {
    const started = await tx.query(
      `update imports set state = 'RUNNING', plan = $3, beat_at = $4
       where tenant_id = $1 and id = $2 and state = 'UPLOADED' returning id`,
      [tx.tenantId, id, JSON.stringify(plan), at],
    );
    return started.length === 1;
  }

  async enqueue(tx: Tx, id: string): Promise<void> {
    await tx.query('select enqueue_import($1)', [id]);
  }

  async beat(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('update imports set beat_at = $3 where tenant_id = $1 and id = $2', [tx.tenantId, id, at]);
  }

  async finish(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(
      `update imports set state = 'DONE', finished_at = $3 where tenant_id = $1 and id = $2 and state = 'RUNNING'`,
      [tx.tenantId, id, at],
    );
  }

  /** Waits for whoever enters a row at this moment, and keeps others from beginning with one. */
  async lock(tx: Tx, id: string): Promise<Import | null> {
    await tx.query('select 1 from imports where tenant_id = $1 and id = $2 for update', [tx.tenantId, id]);
    return this.byId(tx, id);
  }

  async cancel(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(
      `update imports set state = 'CANCELLED', finished_at = $3 where tenant_id = $1 and id = $2 and state = 'RUNNING'`,
      [tx.tenantId, id, at],
    );
  }

  /** Asked with every row, in its transaction: while it is under way it cannot be cancelled. */
  async isRunning(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from imports where tenant_id = $1 and id = $2 and state = 'RUNNING' for share`,
      [tx.tenantId, id],
    );
    return rows.length === 1;
  }

  /** The next row that nobody has taken, locked until the transaction ends. */
  async takeRow(tx: Tx, importId: string): Promise<ImportRow | null> {
    const [row] = await tx.query<ImportRow>(
      `select ${ROW} from import_rows where tenant_id = $1 and import_id = $2 and state = 'WAITING'
       order by position limit 1 for update skip locked`,
      [tx.tenantId, importId],
    );
    return row ?? null;
  }

  async waiting(tx: ReadTx, importId: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from import_rows where tenant_id = $1 and import_id = $2 and state = 'WAITING' limit 1`,
      [tx.tenantId, importId],
    );
    return rows.length > 0;
  }

  async settle(tx: Tx, importId: string, position: number, jobId: string | null): Promise<void> {
    await tx.query(
      `update import_rows set state = 'IMPORTED', job_id = $4
       where tenant_id = $1 and import_id = $2 and position = $3`,
      [tx.tenantId, importId, position, jobId],
    );
  }

  /**
   * Only a row that still waits: who took it meanwhile knows better.
   * @param foreignAt when it came out that another shop has its tracking ID; null: it is refused for something else
   */
  async refuse(
    tx: Tx,
    importId: string,
    position: number,
    reason: string,
    foreignAt: Date | null,
  ): Promise<void> {
    await tx.query(
      `update import_rows set state = 'REFUSED', reason = $4, foreign_at = $5
       where tenant_id = $1 and import_id = $2 and position = $3 and state = 'WAITING'`,
      [tx.tenantId, importId, position, reason, foreignAt],
    );
  }

  /** How many rows of all imports came out since then to have another shop's tracking ID. */
  async foreignSince(tx: ReadTx, since: Date): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      'select count(*)::int as count from import_rows where tenant_id = $1 and foreign_at > $2',
      [tx.tenantId, since],
    );
    return row?.count ?? 0;
  }

  /** Of these tracking IDs, those that the shop has already. */
  async taken(tx: ReadTx, trackingIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      'select tracking_id as id from jobs where tenant_id = $1 and tracking_id = any($2::text[])',
      [tx.tenantId, trackingIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Somebody with the same name and the same contact is the same customer, with the country's code before the number or
   * without. Locked until the transaction ends, so that no other row gives them another contact meanwhile.
   */
  async customer(tx: Tx, given: Contact & { readonly name: string }): Promise<string | null> {
    if (given.email === null && given.phone === null) return null;
    const namesakes = await tx.query<Contact & { readonly id: string }>(
      `select id, email, phone from customers where tenant_id = $1 and name_key = lower($2)
         and (lower(email) = lower($3) or right(regexp_replace(phone, '\\D', '', 'g'), ${TAIL}) = right($4, ${TAIL}))
       order by created_at, id for update`,
      [tx.tenantId, given.name, given.email, given.phone?.replace(/\D/g, '') ?? null],
    );
    const found = namesakes.find(known => isSame(known, given));
    return found?.id ?? null;
  }
}

/** So many digits in the end are the same from inside the country and from outside. */
const TAIL = 6;

interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
}

/** What both have agrees, and they have something. */
function isSame(known: Contact, given: Contact): boolean {
  const emails = agree(known.email?.toLowerCase(), given.email?.toLowerCase());
  const phones = phonesAgree(known.phone, given.phone);
  return emails !== 'DIFFER' && phones !== 'DIFFER' && (emails === 'SAME' || phones === 'SAME');
}

type Agreement = 'SAME' | 'DIFFER' | null;

const agree = (known: string | undefined, given: string | undefined): Agreement =>
  known === undefined || given === undefined ? null : known === given ? 'SAME' : 'DIFFER';

const bareDigits = (phone: string | null): string =>
  phone?.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '') ?? '';
const isInternational = (phone: string): boolean => /^[\s(]*(?:\+|00)/.test(phone);

/** The same digits, however they are written; or the same within the country, and one of them without its code. */
function phonesAgree(known: string | null, given: string | null): Agreement {
  const [one, other] = [bareDigits(known), bareDigits(given)];
  if (known === null || given === null || one === '' || other === '') return null;
  if (one === other) return 'SAME';
  const twoCountries = isInternational(known) && isInternational(given);
  return !twoCountries && nationalDigits(known) === nationalDigits(given) ? 'SAME' : 'DIFFER';
}
