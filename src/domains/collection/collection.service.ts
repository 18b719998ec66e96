// Handing over at the counter: the proof, the record of it and the move to the end in one transaction. A PIN is counted
// before it is looked at, so that trying many at once tries no more than a few.
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
import { once } from '../../platform/postgres/idempotency.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { Pins } from '../../platform/secrets/pin.ts';
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
    private readonly pins: Pins,
    private readonly clock: Clock,
  ) {}

  async handOver(
    actor: TenantActor,
    key: string,
    command: HandOverCommand,
  ): Promise<CollectionRow | Refused | IdempotencyConflict> {
    if (!isId(command.jobId)) return notFound('job');
    const scope = { role: 'staff', tenantId: actor.tenantId } as const;
    const tries = command.pin === null ? 0 : await this.uow.run(scope, tx => this.#count(tx, command.jobId));
    if (tries > MAX_TRIES) return pinRefused(0);
    return this.uow.run(scope, async tx => {
      const job = await this.jobs.lock(tx, command.jobId);
      if (!job) return notFound('job');
      return once<CollectionRow | Refused>(tx, {
        operation: 'handOver',
        key,
        request: command,
        create: id => this.#handOver(tx, actor, id, job, command, MAX_TRIES - tries),
        load: async id => (await this.rows.byId(tx, id)) as CollectionRow,
      });
    });
  }

  async #count(tx: Tx, jobId: string): Promise<number> {
    if (!(await this.jobs.find(tx, jobId))) return 0;
    const now = this.clock.now();
    return this.rows.tried(tx, jobId, now, new Date(now.getTime() - TRIES_MS));
  }

  async #handOver(
    tx: Tx,
    actor: TenantActor,
    id: string,
    job: JobEntity,
    command: HandOverCommand,
    triesLeft: number,
  ): Promise<CollectionRow | Refused> {
    if (job.version !== command.expectedVersion) return staleJob(job.id);
    const { definition } = await this.jobs.workflowOf(tx, job);
    const target = collectionTarget(definition, job.stage);
    if (!target) return notCollectable(stageOf(definition, job.stage));
    const { collectionCheck } = await this.tenants.own(tx);
    const proved = provedBy(collectionCheck, command);
    if (isRefusal(proved)) return proved;
    if (command.pin !== null) {
      if (!this.pins.matches(pinPurpose(tx.tenantId, job.id), command.pin)) return pinRefused(triesLeft);
      await this.rows.forgive(tx, job.id);
    }
    const moved = await this.jobService.advance(tx, job, target.code, actor);
    if (isRefusal(moved)) return moved;
    const staff = { staffId: actorId(actor), staffName: actor.name };
    const row = { id, jobId: job.id, ...proved, ...staff, stage: target.code, collectedAt: moved.stageSince };
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
