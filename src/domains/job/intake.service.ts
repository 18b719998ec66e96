// Intake: a piece is booked in. Customer, order, job, thread and first timeline entry come into being together or not
// at all, and the same idempotency key books in once.
import { randomBytes } from 'node:crypto';
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import {
  invalidInput,
  isRefusal,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import { clean, cleanLine, cleanOptional, firstProblem } from '../../kernel/text.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import { violatesUnique } from '../../platform/postgres/sqlstate.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { NewCustomer } from '../customer/customer.ts';
import type { CustomerService } from '../customer/customer.service.ts';
import type { NewItem, PaymentMethodKind } from '../order/order.ts';
import type { OrderEntity } from '../order/order.entity.ts';
import type { OrderService } from '../order/order.service.ts';
import { stageOf } from '../workflow/workflow.ts';
import { retiredWorkflow } from '../workflow/workflow.details.ts';
import type { WorkflowEntity } from '../workflow/workflow.entity.ts';
import { opensPage } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import { promiseProblem, type Promised } from './job.ts';
import { detailProblem, moneyProblem } from './job.details.ts';
import type { JobEntity } from './job.entity.ts';
import type { JobRepository } from './job.repository.ts';
import type { JobService } from './job.service.ts';
import { makeTrackingId } from './tracking-id.ts';

export interface Intake {
  readonly workflowId: string;
  /** Either this or `customer`. */
  readonly customerId: string | null;
  readonly customer: NewCustomer | null;
  /** null: an order is made for this job. */
  readonly orderId: string | null;
  readonly itemType: string;
  readonly description: string;
  readonly internalNote: string | null;
  readonly promise: Promised | null;
  readonly quotedMinor: number | null;
  readonly depositMinor: number | null;
  /** How the deposit was paid; OTHER when nothing is said. */
  readonly depositMethod?: PaymentMethodKind;
  /** Lines of the order that is made. */
  readonly items: readonly NewItem[];
}

/** What is already known of a piece that was booked in before it came here. */
export interface Past {
  readonly trackingId: string | null;
  /** A code of the workflow's current version; null: its first. */
  readonly stage: string | null;
  readonly bookedInAt: Date | null;
}

type Refused = InvalidInput | NotFound;

/** A tracking ID that is taken already is a one in 2^48 chance; a handful of tries is plenty. */
const TRIES = 5;

export class IntakeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobRepository,
    private readonly jobService: JobService,
    private readonly workflows: WorkflowReader,
    private readonly customers: CustomerService,
    private readonly orders: OrderService,
    private readonly openThread: (tx: Tx, jobId: string) => Promise<void>,
    private readonly clock: Clock,
  ) {}

  async create(
    actor: TenantActor,
    key: string,
    intake: Intake,
  ): Promise<JobEntity | Refused | IdempotencyConflict> {
    const problem = intakeProblem(intake);
    if (problem) return problem;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#create(actor, key, intake);
      } catch (error) {
        if (attempt >= TRIES || !violatesUnique(error, 'jobs_tracking_id')) throw error;
      }
    }
  }

  #create(
    actor: TenantActor,
    key: string,
    intake: Intake,
  ): Promise<JobEntity | Refused | IdempotencyConflict> {
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, tx =>
      once<JobEntity | Refused>(tx, {
        operation: 'createJob',
        key,
        request: intake,
        create: id => this.#bookIn(tx, actor, id, intake),
        load: async id => (await this.jobs.byIds(tx, [id]))[0] as JobEntity,
      }),
    );
  }

  /** Part of a larger unit of work, such as an import: it happened before, so nobody is told of it as of news. */
  async enter(tx: Tx, actor: TenantActor, intake: Intake, past: Past): Promise<JobEntity | Refused> {
    return intakeProblem(intake) ?? this.#bookIn(tx, actor, newId(), intake, past);
  }

  async #bookIn(
    tx: Tx,
    actor: TenantActor,
    id: string,
    intake: Intake,
    past?: Past,
  ): Promise<JobEntity | Refused> {
    const workflow = isId(intake.workflowId) ? await this.workflows.byId(tx, intake.workflowId) : null;
    if (!workflow) return notFound('workflow');
    if (workflow.retiredAt) return retiredWorkflow(workflow.name);
    const order = await this.#order(tx, actor, intake);
    if (isRefusal(order)) return order;
    const job = await this.#job(tx, id, intake, workflow, order, past);
    await this.jobs.insert(tx, job);
    const tooMuch = intake.orderId !== null && (await this.jobService.totalProblem(tx, order.id));
    if (tooMuch) return tooMuch;
    await this.openThread(tx, id);
    await this.jobs.insertStageEntry(tx, {
      id: newId(),
      tenantId: tx.tenantId,
      jobId: id,
      fromStage: null,
      stage: job.stage,
      at: job.bookedInAt,
      actorName: actor.name,
      publicNote: null,
      internalNote: null,
    });
    if (intake.promise) {
      const revision = { revisedAt: job.bookedInAt, reason: null, actorName: actor.name };
      await this.jobService.recordPromise(tx, id, intake.promise, revision);
    }
    tx.append({
      kind: 'JOB_CREATED',
      jobId: id,
      audience: 'EVERYONE',
      payload: {},
      actorName: actor.name,
      quiet: past !== undefined,
    });
    return { ...job, seq: 1, publicSeq: 1 };
  }

  async #order(tx: Tx, actor: TenantActor, intake: Intake): Promise<OrderEntity | Refused> {
    if (intake.orderId !== null) return (await this.orders.lock(tx, intake.orderId)) ?? notFound('order');
    const customer = intake.customer
      ? await this.customers.add(tx, newId(), intake.customer)
      : ((await this.customers.find(tx, intake.customerId ?? '')) ?? notFound('customer'));
    if (isRefusal(customer)) return customer;
    const depositMinor = intake.depositMinor ?? 0;
    const { items } = intake;
    const depositMethod = intake.depositMethod ?? 'OTHER';
    const order = {
      customerId: customer.id,
      channel: 'COUNTER',
      items,
      depositMinor,
      depositMethod,
    } as const;
    return this.orders.place(tx, newId(), order, actor);
  }

  async #job(
    tx: Tx,
    id: string,
    intake: Intake,
    workflow: WorkflowEntity,
    order: OrderEntity,
    past?: Past,
  ): Promise<JobEntity> {
    const version = await this.workflows.current(tx, workflow);
    const stage = stageOf(version.definition, past?.stage ?? version.definition.initialStage);
    const now = this.clock.now();
    const bookedInAt = past?.bookedInAt ?? now;
    const { promise } = intake;
    return {
      id,
      tenantId: tx.tenantId,
      orderId: order.id,
      customerId: order.customerId,
      workflowId: workflow.id,
      workflowVersionId: version.id,
      trackingId: past?.trackingId ?? makeTrackingId(workflow.prefix, randomBytes(6)),
      itemType: cleanLine(intake.itemType),
      description: clean(intake.description),
      internalNote: cleanOptional(intake.internalNote),
      quotedMinor: intake.quotedMinor,
      priceVisibility: null,
      stage: stage.code,
      stageSince: bookedInAt,
      open: !stage.terminal,
      promiseKind: promise?.kind ?? null,
      promiseFrom: promise?.from ?? null,
      promiseTo: promise?.to ?? null,
      promiseRevisedAt: promise ? now : null,
      version: 1,
      seq: 0,
      publicSeq: 0,
      bookedInAt,
      updatedAt: now,
      hidden: !opensPage(version.definition, stage.code),
      revokedAt: null,
      deletedAt: null,
    };
  }
}

function intakeProblem(intake: Intake): InvalidInput | null {
  const problem = firstProblem(detailProblem(intake), moneyProblem('depositMinor', intake.depositMinor));
  if (problem) return problem;
  const sources = [intake.customerId, intake.customer, intake.orderId].filter(
    source => source !== null,
  ).length;
  if (sources !== 1)
    return invalidInput('customerId', 'Give exactly one of customerId, customer and orderId.');
  const deposit = intake.depositMinor === null ? 'depositMethod' : 'depositMinor';
  if (intake.orderId !== null && (intake[deposit] ?? null) !== null)
    return invalidInput(deposit, 'A deposit belongs to the order; leave it out when the order exists.');
  if (intake.orderId !== null && intake.items.length > 0)
    return invalidInput('items', 'Lines belong to the order; change them there when the order exists.');
  const wrong = intake.promise ? promiseProblem(intake.promise) : null;
  return wrong ? invalidInput('promise', wrong) : null;
}
