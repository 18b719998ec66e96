// Adding, renaming and retiring workflows. What was given out stays valid: jobs under way go on, and IDs keep opening.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { EventKind } from '../../kernel/event.ts';
import { isId } from '../../kernel/ids.ts';
import { languageOf } from '../../kernel/language.ts';
import { assertMay } from '../../kernel/law.ts';
import {
  invalidInput,
  isRefusal,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import { cleanLine } from '../../kernel/text.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import type { JobKind, PriceVisibility, WorkflowDefinition } from './workflow.ts';
import {
  cleanPrefix,
  detailsProblem,
  lastOne,
  MAX_WORKFLOWS,
  prefixTaken,
  tooMany,
  stale,
  type StaleWorkflow,
} from './workflow.details.ts';
import { newWorkflow, type WorkflowEntity } from './workflow.entity.ts';
import { presetIn, workflowPresets } from './workflow.presets.ts';
import type { WorkflowRepository } from './workflow.repository.ts';
import type { WorkflowService, WorkflowView } from './workflow.service.ts';

export interface NewWorkflow {
  readonly name: string;
  readonly prefix: string;
  readonly preset: JobKind | null;
  readonly copyOf: string | null;
}

/** What is left out stays. */
export interface WorkflowChange {
  readonly name?: string | null | undefined;
  readonly kind?: JobKind | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly retired?: boolean | null | undefined;
}

interface Source {
  readonly kind: JobKind;
  readonly priceVisibility: PriceVisibility;
  readonly definition: WorkflowDefinition;
}

export class WorkflowDetailsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: WorkflowRepository,
    private readonly workflows: WorkflowService,
    private readonly tenants: TenantRepository,
    private readonly clock: Clock,
  ) {}

  async create(
    actor: TenantActor,
    key: string,
    wanted: NewWorkflow,
  ): Promise<WorkflowView | NotFound | InvalidInput | IdempotencyConflict> {
    assertMay(actor, 'saveWorkflow');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, tx =>
      once<WorkflowView | NotFound | InvalidInput>(tx, {
        operation: 'createWorkflow',
        key,
        request: wanted,
        create: id => this.#create(tx, actor, id, wanted),
        load: async id => this.#view(tx, (await this.rows.byIds(tx, [id]))[0] as WorkflowEntity),
      }),
    );
  }

  /** @param expected the details' version that was looked at; null: whatever it is */
  async update(
    actor: TenantActor,
    id: string,
    change: WorkflowChange,
    expected: number | null,
  ): Promise<WorkflowView | NotFound | InvalidInput | StaleWorkflow> {
    assertMay(actor, 'saveWorkflow');
    if (!isId(id)) return notFound('workflow');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      // All of them in one order, so that two people who retire at once take turns.
      const active = await this.rows.lockActive(tx);
      const workflow = await this.rows.lock(tx, id);
      if (!workflow) return notFound('workflow');
      if (expected !== null && workflow.detailsVersion !== expected) return stale();
      const after = await this.#changed(tx, workflow, change, active.length);
      if (isRefusal(after)) return after;
      if (JSON.stringify(after) === JSON.stringify(workflow)) return this.#view(tx, workflow);
      const saved = { ...after, detailsVersion: workflow.detailsVersion + 1 };
      await this.rows.update(tx, id, saved);
      this.#append(tx, actor, kindOf(workflow, after), saved);
      return this.#view(tx, saved);
    });
  }

  async #create(
    tx: Tx,
    actor: TenantActor,
    id: string,
    wanted: NewWorkflow,
  ): Promise<WorkflowView | NotFound | InvalidInput> {
    const prefix = cleanPrefix(wanted.prefix);
    const problem = detailsProblem(wanted.name, prefix);
    if (problem) return problem;
    if ((await this.rows.countToAdd(tx)) >= MAX_WORKFLOWS) return tooMany();
    const source = await this.#source(tx, wanted);
    if (isRefusal(source)) return source;
    const { kind, priceVisibility, definition } = source;
    const workflow = newWorkflow(tx.tenantId, id, {
      kind,
      priceVisibility,
      prefix,
      name: cleanLine(wanted.name),
    });
    await this.rows.insert(tx, workflow);
    const taken = await this.#claim(tx, prefix, id);
    if (taken) return taken;
    const version = await this.workflows.publish(tx, workflow, 1, definition);
    this.#append(tx, actor, 'WORKFLOW_CREATED', workflow);
    return { workflow, version };
  }

  async #source(tx: Tx, { preset, copyOf }: NewWorkflow): Promise<Source | NotFound | InvalidInput> {
    if ((preset === null) === (copyOf === null))
      return invalidInput('preset', 'Give either a preset or a workflow to copy.');
    if (copyOf !== null) {
      const [workflow] = isId(copyOf) ? await this.rows.byIds(tx, [copyOf]) : [];
      if (!workflow) return notFound('workflow');
      const { definition } = await this.rows.currentVersion(tx, workflow);
      return { kind: workflow.kind, priceVisibility: workflow.priceVisibility, definition };
    }
    const found = Object.values(workflowPresets).find(({ kind }) => kind === preset);
    if (!found)
      return invalidInput('preset', 'There is no preset of this kind. Choose another, or copy a workflow.');
    const { locale } = await this.tenants.own(tx);
    return presetIn(languageOf(locale), found);
  }

  async #changed(
    tx: Tx,
    workflow: WorkflowEntity,
    change: WorkflowChange,
    active: number,
  ): Promise<WorkflowEntity | InvalidInput> {
    const name = cleanLine(change.name ?? workflow.name);
    const prefix = cleanPrefix(change.prefix ?? workflow.prefix);
    const problem = detailsProblem(name, prefix);
    if (problem) return problem;
    const retired = change.retired ?? workflow.retiredAt !== null;
    if (retired && workflow.retiredAt === null && active < 2) return lastOne();
    const taken = prefix === workflow.prefix ? null : await this.#claim(tx, prefix, workflow.id);
    if (taken) return taken;
    const retiredAt = retired ? (workflow.retiredAt ?? this.clock.now()) : null;
    return { ...workflow, name, prefix, kind: change.kind ?? workflow.kind, retiredAt };
  }

  async #claim(tx: Tx, prefix: string, id: string): Promise<InvalidInput | null> {
    const owner = await this.rows.claimPrefix(tx, prefix, id);
    if (owner === id) return null;
    const [other] = await this.rows.byIds(tx, [owner]);
    return prefixTaken(prefix, other?.name ?? prefix);
  }

  async #view(tx: Tx, workflow: WorkflowEntity): Promise<WorkflowView> {
    return { workflow, version: await this.rows.currentVersion(tx, workflow) };
  }

  #append(tx: Tx, actor: TenantActor, kind: EventKind, { id, version, name }: WorkflowEntity): void {
    const payload = { workflowId: id, version, name };
    tx.append({ kind, jobId: null, audience: 'STAFF', payload, actorName: actor.name });
  }
}

const kindOf = (before: WorkflowEntity, after: WorkflowEntity): EventKind => {
  if ((before.retiredAt === null) === (after.retiredAt === null)) return 'WORKFLOW_SAVED';
  return after.retiredAt === null ? 'WORKFLOW_RESTORED' : 'WORKFLOW_RETIRED';
};
