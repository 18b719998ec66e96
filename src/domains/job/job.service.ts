// What the staff do with jobs. Each use-case: policy, lock, decide in a pure function, save, append the event; all in one
// transaction. Nobody here knows that somebody may be watching.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { assertMay } from '../../kernel/law.ts';
import type { EventKind } from '../../kernel/event.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { invalidInput, isRefusal, notFound, type InvalidInput, type NotFound } from '../../kernel/refusal.ts';
import { cleanOptional, textProblem } from '../../kernel/text.ts';
import type { NotifyChoice } from '../../kernel/wish.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { PriceVisibility, WorkflowDefinition } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import {
  decideMove,
  LIMITS,
  promiseProblem,
  revealed,
  staleJob,
  type illegalMove,
  type Move,
  type Promised,
  type Visibility,
} from './job.ts';
import { changedFields, detailProblem, type DetailChange } from './job.details.ts';
import type { JobEntity } from './job.entity.ts';
import type { JobRepository } from './job.repository.ts';

export type StaleJob = ReturnType<typeof staleJob>;
export type IllegalMove = ReturnType<typeof illegalMove>;
type Refused = NotFound | StaleJob;

/** What stands above may keep a move for a use-case of its own. */
export type MoveGuard = (
  tx: ReadTx,
  definition: WorkflowDefinition,
  move: Move,
) => Promise<IllegalMove | null>;

export interface JobVersion {
  readonly jobId: string;
  readonly expectedVersion: number;
}

const NO_NOTES = { publicNote: null, internalNote: null };

export class JobService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobRepository,
    private readonly workflows: WorkflowReader,
    private readonly clock: Clock,
    /** What an order costs may follow from what its jobs are quoted at: a sum that cannot be is refused. */
    readonly totalProblem: (tx: Tx, orderId: string) => Promise<InvalidInput | null>,
    private readonly guard: MoveGuard = () => Promise.resolve(null),
  ) {}

  async move(
    actor: TenantActor,
    command: JobVersion & {
      readonly toStage: string;
      readonly note: string | null;
      readonly visibility: Visibility;
      readonly notify?: NotifyChoice;
    },
  ): Promise<JobEntity | Refused | IllegalMove | InvalidInput> {
    const note = cleanOptional(command.note);
    const problem = textProblem('note', note, LIMITS.note, true);
    if (problem) return problem;
    return this.#locked(actor, command.jobId, async (tx, job) => {
      const publicNote = command.visibility === 'PUBLIC' ? note : null;
      const { definition } = await this.workflows.version(tx, job.workflowVersionId);
      const move = decideMove(job, definition, { ...command, publicNote });
      if (isRefusal(move)) return move;
      const kept = await this.guard(tx, definition, move);
      if (kept) return kept;
      const notes = { publicNote, internalNote: publicNote === null ? note : null };
      return this.#enter(tx, revealed(job, definition, move.to), move, notes, actor, command.notify);
    });
  }

  /**
   * A move that follows from something else; part of a larger unit of work that has locked the job.
   * @param actor nobody of the staff: it follows from what the customer has done
   */
  async advance(
    tx: Tx,
    job: JobEntity,
    toStage: string,
    actor: { readonly name: string | null } = { name: null },
  ): Promise<JobEntity | StaleJob | IllegalMove> {
    const { definition } = await this.workflows.version(tx, job.workflowVersionId);
    const command = { expectedVersion: job.version, toStage, publicNote: null };
    const move = decideMove(job, definition, command);
    if (isRefusal(move)) return move;
    return this.#enter(tx, revealed(job, definition, move.to), move, NO_NOTES, actor);
  }

  async #enter(
    tx: Tx,
    job: JobEntity,
    move: Move,
    notes: { readonly publicNote: string | null; readonly internalNote: string | null },
    actor: { readonly name: string | null },
    notify: NotifyChoice = 'AUTO',
  ): Promise<JobEntity> {
    const { from, to, audience } = move;
    // Each visit of a stage begins at a moment of its own: that is what it is known by.
    const at = new Date(Math.max(this.clock.now().getTime(), job.stageSince.getTime() + 1));
    const actorName = actor.name ?? 'The customer';
    const entry = { id: newId(), tenantId: tx.tenantId, jobId: job.id, at, actorName };
    const stages = { fromStage: from.code, stage: to.code };
    await this.jobs.insertStageEntry(tx, { ...entry, ...stages, ...notes });
    const change = { stage: to.code, stageSince: at, open: !to.terminal, hidden: job.hidden };
    // The customer's words travel with the event; what is internal stays in its table.
    const { workflowVersionId } = job;
    const payload = { from: from.code, to: to.code, note: notes.publicNote, workflowVersionId };
    return this.#save(tx, job, change, { kind: 'STAGE_CHANGED', audience, payload, actor, notify });
  }

  async update(
    actor: TenantActor,
    version: JobVersion,
    change: DetailChange,
  ): Promise<JobEntity | Refused | InvalidInput> {
    const problem = detailProblem(change);
    if (problem) return problem;
    return this.#versioned(actor, version, async (tx, job) => {
      const fields = changedFields(change);
      const prices = 'quotedMinor' in fields || 'priceVisibility' in fields;
      const before = await this.priceVisibility(tx, job);
      const after = await this.priceVisibility(tx, { ...job, ...fields });
      const shown =
        'itemType' in fields || 'description' in fields || before !== after || (prices && after !== 'HIDDEN');
      const saved = await this.#save(tx, job, fields, {
        kind: 'JOB_DETAILS_CHANGED',
        audience: shown ? 'EVERYONE' : 'STAFF',
        // The names of private fields have no place in what a customer's stream is made from.
        payload: shown ? {} : { fields: Object.keys(fields) },
        actor,
      });
      return ('quotedMinor' in fields && (await this.totalProblem(tx, job.orderId))) || saved;
    });
  }

  async revisePromise(
    actor: TenantActor,
    version: JobVersion,
    promise: Promised | null,
    reason: string | null,
  ): Promise<JobEntity | Refused | InvalidInput> {
    const wrong = promise ? promiseProblem(promise) : null;
    if (wrong) return invalidInput('promise', wrong);
    const because = cleanOptional(reason);
    const problem = textProblem('reason', because, LIMITS.note, true);
    if (problem) return problem;
    return this.#versioned(actor, version, async (tx, job) => {
      const revisedAt = this.clock.now();
      await this.recordPromise(tx, job.id, promise, { revisedAt, reason: because, actorName: actor.name });
      const change = {
        promiseKind: promise?.kind ?? null,
        promiseFrom: promise?.from ?? null,
        promiseTo: promise?.to ?? null,
        promiseRevisedAt: revisedAt,
      };
      return this.#save(tx, job, change, {
        kind: 'PROMISE_REVISED',
        audience: 'EVERYONE',
        payload: {},
        actor,
      });
    });
  }

  /** How much of the prices the job's customer may know. */
  async priceVisibility(
    tx: ReadTx,
    job: Pick<JobEntity, 'priceVisibility' | 'workflowId'>,
  ): Promise<PriceVisibility> {
    if (job.priceVisibility !== null) return job.priceVisibility;
    return (await this.workflows.byId(tx, job.workflowId))?.priceVisibility ?? 'HIDDEN';
  }

  recordPromise(
    tx: Tx,
    jobId: string,
    promise: Promised | null,
    revision: { readonly revisedAt: Date; readonly reason: string | null; readonly actorName: string },
  ): Promise<void> {
    return this.jobs.insertPromiseRevision(tx, {
      id: newId(),
      tenantId: tx.tenantId,
      jobId,
      kind: promise?.kind ?? null,
      fromAt: promise?.from ?? null,
      toAt: promise?.to ?? null,
      ...revision,
    });
  }

  /** The kill-switch: the customer's link opens nothing from the commit on, and open pages end. */
  revoke(actor: TenantActor, version: JobVersion): Promise<JobEntity | Refused> {
    return this.#flag(actor, version, 'TRACKING_REVOKED', job =>
      job.revokedAt ? null : { revokedAt: this.clock.now() },
    );
  }

  restoreTracking(actor: TenantActor, version: JobVersion): Promise<JobEntity | Refused> {
    return this.#flag(actor, version, 'TRACKING_RESTORED', job =>
      job.revokedAt ? { revokedAt: null } : null,
    );
  }

  async delete(actor: TenantActor, version: JobVersion): Promise<JobEntity | Refused> {
    assertMay(actor, 'deleteJobs');
    return this.#flag(actor, version, 'JOB_DELETED', job =>
      job.deletedAt ? null : { deletedAt: this.clock.now() },
    );
  }

  async restore(actor: TenantActor, version: JobVersion): Promise<JobEntity | Refused | InvalidInput> {
    assertMay(actor, 'deleteJobs');
    const restored = (job: JobEntity) => (job.deletedAt ? { deletedAt: null } : null);
    return this.#flag<InvalidInput>(actor, version, 'JOB_RESTORED', restored, (tx, { orderId }) =>
      this.totalProblem(tx, orderId),
    );
  }

  /** Flags that are already as wanted change nothing: neither the version nor the log. */
  #flag<Problem = never>(
    actor: TenantActor,
    version: JobVersion,
    kind: EventKind,
    change: (job: JobEntity) => Partial<JobEntity> | null,
    check: (tx: Tx, job: JobEntity) => Promise<Problem | null> = () => Promise.resolve(null),
  ): Promise<JobEntity | Refused | Problem> {
    const work = async (tx: Tx, job: JobEntity) => {
      const fields = change(job);
      if (!fields) return job;
      const saved = await this.#save(tx, job, fields, { kind, audience: 'EVERYONE', payload: {}, actor });
      return (await check(tx, saved)) ?? saved;
    };
    return this.#versioned(actor, version, work, kind === 'JOB_DELETED' || kind === 'JOB_RESTORED');
  }

  #locked<T>(
    actor: TenantActor,
    jobId: string,
    work: (tx: Tx, job: JobEntity) => Promise<T>,
    evenDeleted = false,
  ): Promise<T | NotFound> {
    if (!isId(jobId)) return Promise.resolve(notFound('job'));
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const job = await this.jobs.lock(tx, jobId);
      // A deleted job is not there, for anything but being restored.
      return job && (evenDeleted || !job.deletedAt) ? work(tx, job) : notFound('job');
    });
  }

  #versioned<T>(
    actor: TenantActor,
    version: JobVersion,
    work: (tx: Tx, job: JobEntity) => Promise<T>,
    evenDeleted = false,
  ): Promise<T | NotFound | StaleJob> {
    const check = async (tx: Tx, job: JobEntity) =>
      job.version === version.expectedVersion ? work(tx, job) : staleJob(job.id);
    return this.#locked<T | StaleJob>(actor, version.jobId, check, evenDeleted);
  }

  async #save(
    tx: Tx,
    job: JobEntity,
    fields: Partial<JobEntity>,
    event: {
      readonly kind: EventKind;
      readonly audience: 'STAFF' | 'EVERYONE';
      readonly payload: Record<string, unknown>;
      readonly actor: { readonly name: string | null };
      readonly notify?: NotifyChoice;
    },
  ): Promise<JobEntity> {
    const change = { ...fields, version: job.version + 1, updatedAt: this.clock.now() };
    await this.jobs.update(tx, job.id, change);
    const { kind, audience, payload, notify = 'AUTO' } = event;
    tx.append({ kind, jobId: job.id, audience, payload, actorName: event.actor.name, notify });
    return {
      ...job,
      ...change,
      // What the append is going to make of the counters; the row stays locked until then.
      seq: job.seq + 1,
      publicSeq: job.publicSeq + (audience === 'EVERYONE' ? 1 : 0),
    };
  }
}
