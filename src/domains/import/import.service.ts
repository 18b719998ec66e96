// Importing a file: it is taken in, looked at, and started. The rows themselves are entered in the background.
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { assertMay } from '../../kernel/law.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../kernel/refusal.ts';
import { clean } from '../../kernel/text.ts';
import { writeCsv } from '../../platform/csv/csv.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import { retiredWorkflow } from '../workflow/workflow.details.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import { tableOf } from './import.file.ts';
import { IMPORT_LIMITS, planProblem, type Import, type ImportPlan } from './import.ts';
import type { ImportRepository, ImportRow } from './import.repository.ts';
import { formatsOf, readRow, takenSentence, type ImportedRow, type ReadingRoom } from './import.row.ts';

export interface PreviewRow {
  /** Of the file, as a spreadsheet shows it. */
  readonly line: number;
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
/** Rows that are read before others have their turn. */
const AT_A_TIME = 250;

type ReadRow = ImportRow & { readonly read: ImportedRow | string };

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
    const read = await tableOf(bytes);
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
      const rows = await allRead(await this.imports.rows(tx, id), room);
      const ids = rows.flatMap(({ read }) => (typeof read !== 'string' && read.job?.trackingId) || []);
      const taken = await this.imports.taken(tx, ids);
      const seen = new Set<string>();
      const all = rows.map(({ position, cells, read }): PreviewRow => {
        const line = lineOf(position);
        if (typeof read === 'string') return { line, cells, problem: read };
        const trackingId = read.job?.trackingId ?? null;
        const twice = trackingId !== null && (taken.has(trackingId) || seen.has(trackingId));
        if (trackingId !== null) seen.add(trackingId);
        return { line, cells, problem: twice ? takenSentence(trackingId) : null };
      });
      const wrong = all.filter(row => row.problem !== null);
      const first = all.slice(0, SHOWN.first).filter(row => row.problem === null);
      return {
        ready: all.length - wrong.length,
        refused: wrong.length,
        rows: [...wrong.slice(0, SHOWN.wrong), ...first].sort((a, b) => a.line - b.line),
      };
    });
  }

  /** Started once; asked again, it says how far it is. */
  async start(actor: TenantActor, id: string, plan: ImportPlan): Promise<Import | InvalidInput | NotFound> {
    assertMay(actor, 'importRecords');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const room = await this.#room(tx, id, plan);
      if ('type' in room) return room;
      const started = await this.imports.start(tx, id, plan, this.clock.now());
      const now = (await this.imports.byId(tx, id)) as Import;
      if (started) {
        await this.imports.enqueue(tx, id);
        this.#tell(tx, 'IMPORT_STARTED', now, actor);
      }
      return now;
    });
  }

  /** Whoever enters a row holds the import until that is done; so what is counted here is final. */
  async cancel(actor: TenantActor, id: string): Promise<Import | InvalidInput | NotFound> {
    assertMay(actor, 'importRecords');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const found = isId(id) ? await this.imports.lock(tx, id) : null;
      if (!found) return notFound('import');
      if (found.state === 'UPLOADED') return invalidInput('importId', 'This import was not started yet.');
      if (found.state === 'DONE') return invalidInput('importId', 'Every row is done with already.');
      if (found.state === 'RUNNING') await this.#cancelled(tx, actor, found);
      return (await this.imports.byId(tx, id)) as Import;
    });
  }

  async #cancelled(tx: Tx, actor: TenantActor, found: Import): Promise<void> {
    await this.imports.cancel(tx, found.id, this.clock.now());
    this.#tell(tx, 'IMPORT_CANCELLED', found, actor);
  }

  #tell(
    tx: Tx,
    kind: 'IMPORT_STARTED' | 'IMPORT_CANCELLED',
    { id, fileName }: Import,
    by: TenantActor,
  ): void {
    const payload = { importId: id, name: fileName };
    tx.append({ kind, jobId: null, audience: 'STAFF', payload, actorName: by.name });
  }

  /** The rows that were not entered, with the reasons, as a file that can be corrected and brought back. */
  async refusedFile(actor: TenantActor, id: string): Promise<{ name: string; text: string } | null> {
    assertMay(actor, 'importRecords');
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const found = await this.find(tx, id);
      if (!found) return null;
      const rows = await this.imports.notEntered(tx, id);
      const width = found.headers.length;
      const cells = rows.map(row => [
        ...Array.from({ length: width }, (_, column) => row.cells[column] ?? ''),
        `Line ${lineOf(row.position)}: ${row.reason ?? 'Not entered: the import was cancelled.'}`,
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
    if (problem) return invalidInput('columns', problem);
    const workflow = isId(plan.workflowId ?? '')
      ? await this.workflows.byId(tx, plan.workflowId ?? '')
      : null;
    return workflow?.retiredAt ? retiredWorkflow(workflow.name) : this.room(tx, plan);
  }

  async room(tx: ReadTx, plan: ImportPlan): Promise<ReadingRoom | NotFound> {
    const { timeZone, currency, locale } = await this.tenants.own(tx);
    const common = { plan, ...formatsOf(timeZone, currency, locale), now: this.clock.now() };
    if (plan.workflowId === null) return { ...common, stages: [], prefixes: null };
    const workflow = isId(plan.workflowId) ? await this.workflows.byId(tx, plan.workflowId) : null;
    if (!workflow) return notFound('workflow');
    const { definition } = await this.workflows.current(tx, workflow);
    const prefixes = await this.workflows.prefixes(tx, workflow.id);
    return { ...common, stages: definition.stages, prefixes };
  }
}

async function allRead(rows: readonly ImportRow[], room: ReadingRoom): Promise<ReadRow[]> {
  const read: ReadRow[] = [];
  for (const row of rows) {
    if (read.length % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    read.push({ ...row, read: readRow(row.cells, room) });
  }
  return read;
}

/** Positions are counted from the headings; a spreadsheet counts those as a line, too. */
const lineOf = (position: number): number => position + 1;
