// Entering the rows of an import in the background. Each row is one transaction, which also says that it is done; so a cut
// anywhere loses nothing and enters nothing twice, and several workers on one import only make it faster.
import type pg from 'pg';
import type { StaffActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { newId } from '../../kernel/ids.ts';
import { invalidInput, isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { violatesUnique } from '../../platform/postgres/sqlstate.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { CustomerService } from '../customer/customer.service.ts';
import type { Intake, IntakeService } from '../job/intake.service.ts';
import type { Import, ImportPlan } from './import.ts';
import type { ImportRepository, ImportRow } from './import.repository.ts';
import { readRow, takenSentence, type ImportedJob, type ReadingRoom } from './import.row.ts';
import type { ImportService } from './import.service.ts';

/** Tracking IDs that other shops have, of all imports of a shop in these days: more of them are no accident but a search. */
const FOREIGN_IDS = { most: 20, days: 30 } as const;
const DAY_MS = 86_400_000;
const STOPPED =
  'Too many tracking IDs that you imported lately are in use elsewhere. Leave them empty to be given new ones.';
const BEAT_MS = 5_000;

type Entered = 'done' | 'empty' | { readonly position: number; readonly refusal: Refusal };

export class ImportRowsService {
  constructor(
    private readonly uow: UnitOfWork,
    /** Sees which imports of all shops are under way, and nothing else of them. */
    private readonly relay: pg.Pool,
    private readonly imports: ImportRepository,
    private readonly service: ImportService,
    private readonly intake: IntakeService,
    private readonly customers: CustomerService,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Imports that nobody has been working on for a while, because a program was ended. */
  async resume(quietMs: number): Promise<void> {
    const { rows } = await this.relay.query<{ id: string; tenant_id: string }>(
      `select id, tenant_id from imports where state = 'RUNNING' and beat_at <= $1`,
      [new Date(this.clock.now().getTime() - quietMs)],
    );
    for (const { id, tenant_id: tenantId } of rows)
      await this.uow.run({ role: 'staff', tenantId }, tx => this.imports.enqueue(tx, id));
  }

  async work(payload: unknown): Promise<void> {
    const { tenantId, importId } = payload as { tenantId: string; importId: string };
    const scope = { role: 'staff', tenantId } as const;
    const found = await this.uow.read(scope, tx => this.service.find(tx, importId));
    if (found?.state !== 'RUNNING' || !found.plan) return;
    const { plan } = found;
    const room = await this.uow.read(scope, tx => this.service.room(tx, plan));
    if ('type' in room) throw new Error('The workflow of an import is gone.');
    for (let beat = 0; ;) {
      if (Date.now() - beat > BEAT_MS) {
        await this.uow.run(scope, tx => this.imports.beat(tx, importId, this.clock.now()));
        beat = Date.now();
      }
      const entered = await this.#next(tenantId, found, plan, room);
      if (entered === 'empty') break;
    }
    await this.uow.run(scope, async tx => {
      // Rows that another worker holds at this moment are that worker's, and so is the end.
      if (!(await this.imports.waiting(tx, importId)))
        await this.imports.finish(tx, importId, this.clock.now());
    });
    this.log.info({ tenantId, importId }, 'An import has ended.');
  }

  async #next(
    tenantId: string,
    found: Import,
    plan: ImportPlan,
    room: ReadingRoom,
  ): Promise<'done' | 'empty'> {
    const scope = { role: 'staff', tenantId } as const;
    let row: ImportRow | null = null;
    let reason: string | null = null;
    try {
      const entered = await this.uow.run<Entered | Refusal>(scope, async tx => {
        row = (await this.imports.isRunning(tx, found.id)) ? await this.imports.takeRow(tx, found.id) : null;
        if (!row) return 'empty';
        return this.#enter(tx, found, plan, row, room);
      });
      if (entered === 'empty' || entered === 'done') return entered;
      reason = (entered as Refusal).message;
    } catch (error) {
      if (!violatesUnique(error, 'jobs_tracking_id')) throw error;
    }
    const refused = row as ImportRow | null;
    if (!refused) return 'empty';
    const read = readRow(refused.cells, room);
    const sentence = reason ?? takenSentence((typeof read !== 'string' && read.job?.trackingId) || '');
    return this.uow.run(scope, async tx => {
      if (!(await this.imports.isRunning(tx, found.id))) return 'empty';
      const foreignAt = reason === null ? this.clock.now() : null;
      await this.imports.refuse(tx, found.id, refused.position, sentence, foreignAt);
      if (foreignAt && (await this.#searches(tx)))
        this.log.warn(
          { tenantId, importId: found.id },
          'The imports of a shop hold many tracking IDs of others.',
        );
      return 'done';
    });
  }

  /** Kept with the rows: neither another file nor another program begins to count anew. */
  async #searches(tx: Tx): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - FOREIGN_IDS.days * DAY_MS);
    return (await this.imports.foreignSince(tx, since)) >= FOREIGN_IDS.most;
  }

  async #enter(
    tx: Tx,
    found: Import,
    plan: ImportPlan,
    row: ImportRow,
    room: ReadingRoom,
  ): Promise<'done' | Refusal> {
    const read = readRow(row.cells, room);
    if (typeof read === 'string') return invalidInput('row', read);
    const by = enteredBy(tx.tenantId, found);
    const known = await this.imports.customer(tx, read.customer);
    const filled = known === null ? null : await this.customers.fillContact(tx, known, read.customer, by);
    if (isRefusal(filled)) return filled;
    if (!read.job) {
      const added = known === null ? await this.customers.add(tx, newId(), read.customer) : null;
      if (isRefusal(added)) return added;
      await this.imports.settle(tx, found.id, row.position, null);
      return 'done';
    }
    // One's own are told apart beforehand: only those of others are counted.
    const { trackingId } = read.job;
    if (trackingId !== null && (await this.imports.taken(tx, [trackingId])).size > 0)
      return invalidInput('trackingId', takenSentence(trackingId));
    // Nobody's ID is not entered either: that would tell as much.
    if (trackingId !== null && (await this.#searches(tx))) return invalidInput('trackingId', STOPPED);
    const intake = intakeOf(plan, read.job, known, read.customer);
    const job = await this.intake.enter(tx, by, intake, read.job);
    if (isRefusal(job)) return job;
    await this.imports.settle(tx, found.id, row.position, job.id);
    return 'done';
  }
}

/** What was started in somebody's name is done in it. */
const enteredBy = (tenantId: string, { createdBy }: Import): StaffActor => ({
  type: 'staff',
  tenantId,
  staffId: '',
  sessionId: '',
  name: createdBy,
  email: '',
  role: 'MANAGER',
});

const intakeOf = (
  plan: ImportPlan,
  job: ImportedJob,
  known: string | null,
  customer: Intake['customer'],
): Intake => ({
  workflowId: plan.workflowId ?? '',
  customerId: known,
  customer: known === null ? customer : null,
  orderId: null,
  itemType: job.itemType,
  description: job.description,
  internalNote: job.internalNote,
  promise: job.promisedFor ? { kind: 'ESTIMATE', from: null, to: job.promisedFor } : null,
  quotedMinor: job.quotedMinor,
  depositMinor: null,
  items: [],
});
