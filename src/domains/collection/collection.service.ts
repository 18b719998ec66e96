// Handing over at the counter: the proof, the record of it and the move to the end in one transaction. A wrong PIN
// is counted under the job's lock, so that trying many at once tries no more than a few.
import { actorId, type TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import {
  isRefusal,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import { once, used } from '../../platform/postgres/idempotency.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { Pins } from '../../platform/secrets/pin.ts';
import { kindOf } from '../attachment/attachment.ts';
import type { AttachmentRepository } from '../attachment/attachment.repository.ts';
import { staleJob, type illegalMove } from '../job/job.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobReader } from '../job/job.reader.ts';
import type { JobService, StaleJob } from '../job/job.service.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import { stageOf } from '../workflow/workflow.ts';
import {
  collectionTarget,
  MAX_TRIES,
  notCollectable,
  pinPurpose,
  pinRefused,
  provedBy,
  TRIES_MS,
  wrongPhoto,
  type HandOver,
} from './collection.ts';
import type { CollectionRepository, CollectionRow } from './collection.repository.ts';

type Refused =
  | NotFound
  | StaleJob
  | InvalidInput
  | ReturnType<typeof pinRefused>
  | ReturnType<typeof notCollectable>
  | ReturnType<typeof illegalMove>;

const OPERATION = 'handOver';

export interface HandOverCommand extends HandOver {
  readonly jobId: string;
  readonly expectedVersion: number;
}

export class CollectionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobReader,
    private readonly jobService: JobService,
    private readonly tenants: TenantRepository,
    private readonly rows: CollectionRepository,
    private readonly attachments: AttachmentRepository,
    private readonly pins: Pins,
    private readonly clock: Clock,
  ) {}

  async handOver(
    actor: TenantActor,
    key: string,
    command: HandOverCommand,
  ): Promise<CollectionRow | Refused | IdempotencyConflict> {
    if (!isId(command.jobId)) return notFound('job');
    const outcome = await this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const job = await this.jobs.lock(tx, command.jobId);
      if (!job) return notFound('job');
      // A repeated request tries nothing: it is answered as the first time.
      const repeated = await used(tx, OPERATION, key);
      const triesLeft = repeated ? null : await this.#wrongPin(tx, job, command);
      // A refusal would take back what was counted.
      if (triesLeft !== null) return { triesLeft };
      return once<CollectionRow | Refused>(tx, {
        operation: OPERATION,
        key,
        request: command,
        create: id => this.#handOver(tx, actor, id, job, command),
        load: async id => (await this.rows.byId(tx, id)) as CollectionRow,
      });
    });
    return 'triesLeft' in outcome ? pinRefused(outcome.triesLeft) : outcome;
  }

  /** How many tries are left after this one; null when it is no wrong PIN: right, or not looked at at all. */
  async #wrongPin(tx: Tx, job: JobEntity, command: HandOverCommand): Promise<number | null> {
    if (command.pin === null || isRefusal(await this.#allowed(tx, job, command))) return null;
    const now = this.clock.now();
    const since = new Date(now.getTime() - TRIES_MS);
    const tries = await this.rows.tries(tx, job.id, since);
    if (tries >= MAX_TRIES) return 0;
    if (this.pins.matches(pinPurpose(tx.tenantId, job.id), command.pin)) return null;
    await this.rows.tried(tx, job.id, now, since);
    return MAX_TRIES - tries - 1;
  }

  /** Where it goes and what proves it, the PIN itself aside. */
  async #allowed(tx: Tx, job: JobEntity, command: HandOverCommand) {
    if (job.version !== command.expectedVersion) return staleJob(job.id);
    const { definition } = await this.jobs.workflowOf(tx, job);
    const target = collectionTarget(definition, job.stage);
    if (!target) return notCollectable(stageOf(definition, job.stage));
    const { collectionCheck } = await this.tenants.own(tx);
    const proved = provedBy(collectionCheck, command);
    if (isRefusal(proved)) return proved;
    return (await this.#isPhoto(tx, job, command.photoId)) ? { target, proved } : wrongPhoto();
  }

  async #isPhoto(tx: Tx, job: JobEntity, id: string | null): Promise<boolean> {
    if (id === null) return true;
    const [photo] = isId(id) ? await this.attachments.byIds(tx, [id]) : [];
    return photo?.jobId === job.id && photo.state === 'READY' && kindOf(photo.declaredType) === 'PHOTO';
  }

  async #handOver(
    tx: Tx,
    actor: TenantActor,
    id: string,
    job: JobEntity,
    command: HandOverCommand,
  ): Promise<CollectionRow | Refused> {
    const allowed = await this.#allowed(tx, job, command);
    if (isRefusal(allowed)) return allowed;
    const { target, proved } = allowed;
    if (command.pin !== null) await this.rows.forgive(tx, job.id);
    const moved = await this.jobService.advance(tx, job, target.code, actor);
    if (isRefusal(moved)) return moved;
    const staff = { staffId: actorId(actor), staffName: actor.name };
    const { photoId } = command;
    const when = { stage: target.code, collectedAt: moved.stageSince };
    const row = { id, jobId: job.id, ...proved, ...staff, ...when, photoId };
    await this.rows.insert(tx, row);
    tx.append({
      kind: 'JOB_COLLECTED',
      jobId: job.id,
      audience: 'EVERYONE',
      payload: {},
      actorName: actor.name,
    });
    return row;
  }
}
