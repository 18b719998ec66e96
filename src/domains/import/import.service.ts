// Importing a file: it is taken in, looked at, and started. The rows themselves are entered in the background.
import { createHash } from 'node:crypto';
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { assertMay } from '../../kernel/law.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../kernel/refusal.ts';
import { clean } from '../../kernel/text.ts';
import { decodeText, readCsv, withoutGuard, writeCsv } from '../../platform/csv/csv.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import { IMPORT_LIMITS, planProblem, type Import, type ImportPlan } from './import.ts';
import type { ImportRepository } from './import.repository.ts';
import { readRow, takenSentence, type ReadingRoom } from './import.row.ts';

export interface PreviewRow {
  readonly position: number;
  readonly cells: readonly string[];
  readonly problem: string | null;
}
export interface Preview {
  readonly ready: number;
  readonly refused: number;
  readonly rows: readonly PreviewRow[];
}

/** Rows that are shown: the first ones, and the first of those with something wrong. */
const SHOWN = { first: 8, wrong: 50 } as const;

export class ImportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly tenants: TenantRepository,
    private readonly workflows: WorkflowReader,
    private readonly clock: Clock,
  ) {}

  list(actor: TenantActor): Promise<Import[]> {
    assertMay(actor, 'importRecords');
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => this.imports.list(tx));
  }

  one(actor: TenantActor, id: string): Promise<Import | null> {
    assertMay(actor, 'importRecords');
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => this.find(tx, id));
  }

  /** The same file a second time is the same import, however far that has come. */
  async upload(actor: TenantActor, fileName: string, bytes: Buffer): Promise<Import | InvalidInput> {
    assertMay(actor, 'importRecords');
    const read = tableOf(bytes);
    if ('type' in read) return read;
    const contentHash = createHash('sha256').update(bytes).digest();
    const name = clean(fileName).slice(0, IMPORT_LIMITS.fileName) || 'import.csv';
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const made = { id: newId(), fileName: name, headers: read.headers };
      const by = { createdBy: actor.name, createdAt: this.clock.now() };
      await this.imports.insert(tx, { ...made, ...by }, contentHash, read.rows);
      return (await this.imports.byContent(tx, contentHash)) as Import;
    });
  }

  /** Every row is read as it would be; nothing is entered. */
  async preview(
    actor: TenantActor,
    id: string,
    plan: ImportPlan,
  ): Promise<Preview | InvalidInput | NotFound> {
    assertMay(actor, 'importRecords');
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const room = await this.#room(tx, id, plan);
      if ('type' in room) return room;
      const rows = (await this.imports.rows(tx, id)).map(row => ({ ...row, read: readRow(row.cells, room) }));
      const ids = rows.flatMap(({ read }) => (typeof read !== 'string' && read.job?.trackingId) || []);
      const taken = await this.imports.taken(tx, ids);
      const seen = new Set<string>();
      const all = rows.map(({ position, cells, read }): PreviewRow => {
        if (typeof read === 'string') return { position, cells, problem: read };
        const trackingId = read.job?.trackingId ?? null;
        const twice = trackingId !== null && (taken.has(trackingId) || seen.has(trackingId));
        if (trackingId !== null) seen.add(trackingId);
        return { position, cells, problem: twice ? takenSentence(trackingId) : null };
      });
      const wrong = all.filter(row => row.problem !== null);
      const first = all.slice(0, SHOWN.first).filter(row => row.problem === null);
      return {
        ready: all.length - wrong.length,
        refused: wrong.length,
        rows: [...wrong.slice(0, SHOWN.wrong), ...first].sort((a, b) => a.position - b.position),
      };
    });
  }

  /** Started once; asked again, it says how far it is. */
  async start(actor: TenantActor, id: string, plan: ImportPlan): Promise<Import | InvalidInput | NotFound> {
    assertMay(actor, 'importRecords');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const room = await this.#room(tx, id, plan);
      if ('type' in room) return room;
      if (await this.imports.start(tx, id, plan, this.clock.now())) await this.imports.enqueue(tx, id);
      return (await this.imports.byId(tx, id)) as Import;
    });
  }

  /** The rows that were refused, with the reasons, as a file that can be corrected and brought back. */
  async refusedFile(actor: TenantActor, id: string): Promise<{ name: string; text: string } | null> {
    assertMay(actor, 'importRecords');
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const found = await this.find(tx, id);
      if (!found) return null;
      const rows = await this.imports.refused(tx, id);
      const width = found.headers.length;
      const cells = rows.map(row => [
        ...Array.from({ length: width }, (_, column) => row.cells[column] ?? ''),
        row.reason ?? '',
      ]);
      return { name: found.fileName, text: writeCsv([[...found.headers, 'Reason'], ...cells]) };
    });
  }

  async find(tx: ReadTx, id: string): Promise<Import | null> {
    return isId(id) ? this.imports.byId(tx, id) : null;
  }

  /** What is needed to read a row; a refusal when the plan cannot work. */
  async #room(tx: ReadTx, id: string, plan: ImportPlan): Promise<ReadingRoom | InvalidInput | NotFound> {
    const found = await this.find(tx, id);
    if (!found) return notFound('import');
    const problem = planProblem(plan, found.headers);
    return problem ? invalidInput('columns', problem) : this.room(tx, plan);
  }

  async room(tx: ReadTx, plan: ImportPlan): Promise<ReadingRoom | NotFound> {
    const { timeZone, currency } = await this.tenants.own(tx);
    const common = { plan, timeZone, currency, now: this.clock.now() };
    if (plan.workflowId === null) return { ...common, stages: [], prefix: null };
    const workflow = isId(plan.workflowId) ? await this.workflows.byId(tx, plan.workflowId) : null;
    if (!workflow) return notFound('workflow');
    const { definition } = await this.workflows.current(tx, workflow);
    return { ...common, stages: definition.stages, prefix: workflow.prefix };
  }
}

function tableOf(bytes: Buffer): { readonly headers: string[]; readonly rows: string[][] } | InvalidInput {
  const table = readCsv(decodeText(bytes));
  if (!table) return invalidInput('file', 'This is no CSV file, or a quotation mark in it is never closed.');
  const cells = table.map(row => row.map(cell => clean(withoutGuard(cell).slice(0, IMPORT_LIMITS.cell))));
  const [headers = [], ...rows] = cells;
  if (rows.length === 0)
    return invalidInput(
      'file',
      'The file has no rows. Its first line must hold the headings of the columns.',
    );
  if (rows.length > IMPORT_LIMITS.rows)
    return invalidInput(
      'file',
      `The file has ${rows.length} rows; ${IMPORT_LIMITS.rows} can be imported at a time. Divide it into several files.`,
    );
  if (headers.length > IMPORT_LIMITS.columns)
    return invalidInput(
      'file',
      `The file has ${headers.length} columns; at most ${IMPORT_LIMITS.columns} are read.`,
    );
  return { headers: headers.map((header, index) => header || `Column ${index + 1}`), rows };
}
