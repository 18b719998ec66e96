// Workflows as the staff manage them. A saved definition is a new version; what exists is never rewritten.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { assertMay } from '../../kernel/law.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { notFound, refuse, type NotFound } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { PriceVisibility, Stage, WorkflowDefinition, WorkflowVersion } from './workflow.ts';
import { stale, type StaleWorkflow } from './workflow.details.ts';
import { newWorkflow, type WorkflowEntity } from './workflow.entity.ts';
import type { WorkflowPreset } from './workflow.presets.ts';
import type { WorkflowRepository } from './workflow.repository.ts';
import { validateWorkflow } from './workflow.validation.ts';

/** A workflow with the definition of one of its versions. */
export interface WorkflowView {
  readonly workflow: WorkflowEntity;
  readonly version: WorkflowVersion;
}

const invalid = (problems: readonly string[]) =>
  refuse('WorkflowInvalid', 'WORKFLOW_INVALID', `The workflow was not saved: ${problems.join(' ')}`, {
    problems,
  });
export type WorkflowInvalid = ReturnType<typeof invalid>;

/** As it is saved: a stage whose translations are null keeps those that it has. */
export type WorkflowDraft = Omit<WorkflowDefinition, 'stages'> & {
  readonly stages: readonly (Omit<Stage, 'translations'> & {
    readonly translations: NonNullable<Stage['translations']> | null;
  })[];
};

const completed = (draft: WorkflowDraft, current: WorkflowDefinition | undefined): WorkflowDefinition => ({
  ...draft,
  stages: draft.stages.map(stage => {
    const kept = current?.stages.find(({ code }) => code === stage.code);
    return {
      ...stage,
      sent: stage.sent ?? kept?.sent,
      translations: stage.translations ?? kept?.translations ?? {},
    };
  }),
});

export class WorkflowService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly workflows: WorkflowRepository,
    private readonly clock: Clock,
  ) {}

  list(actor: TenantActor): Promise<WorkflowView[]> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const rows = await this.workflows.list(tx);
      const versions = await this.workflows.currentVersions(tx);
      return rows.map(workflow => ({
        workflow,
        version: versions.find(version => version.workflowId === workflow.id) as WorkflowVersion,
      }));
    });
  }

  /** @param expectedVersion null: whatever it is */
  async save(
    actor: TenantActor,
    id: string,
    draft: WorkflowDraft,
    expectedVersion: number | null = null,
  ): Promise<WorkflowView | NotFound | WorkflowInvalid | StaleWorkflow> {
    assertMay(actor, 'saveWorkflow');
    if (!isId(id)) return notFound('workflow');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const workflow = await this.workflows.lock(tx, id);
      if (!workflow) return notFound('workflow');
      if (expectedVersion !== null && workflow.version !== expectedVersion) return stale();
      const current = (await this.workflows.currentVersions(tx)).find(each => each.workflowId === id);
      const definition = completed(draft, current?.definition);
      const problems = validateWorkflow(definition);
      if (problems.length > 0) return invalid(problems);
      const version = await this.publish(tx, workflow, workflow.version + 1, definition);
      await this.workflows.update(tx, id, { version: version.version });
      const payload = { workflowId: id, version: version.version, name: workflow.name };
      tx.append({ kind: 'WORKFLOW_SAVED', jobId: null, audience: 'STAFF', payload, actorName: actor.name });
      return { workflow: { ...workflow, version: version.version }, version };
    });
  }

  /** Not part of a version: a shop that hides its prices means all of its pages, at once. */
  async setPriceVisibility(
    actor: TenantActor,
    id: string,
    priceVisibility: PriceVisibility,
  ): Promise<WorkflowView | NotFound> {
    assertMay(actor, 'saveWorkflow');
    if (!isId(id)) return notFound('workflow');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const workflow = await this.workflows.lock(tx, id);
      if (!workflow) return notFound('workflow');
      await this.workflows.update(tx, id, { priceVisibility });
      const payload = { workflowId: id, version: workflow.version, name: workflow.name };
      tx.append({ kind: 'WORKFLOW_SAVED', jobId: null, audience: 'STAFF', payload, actorName: actor.name });
      return {
        workflow: { ...workflow, priceVisibility },
        version: await this.workflows.currentVersion(tx, workflow),
      };
    });
  }

  /** Part of setting up a tenant. */
  async install(tx: Tx, preset: WorkflowPreset): Promise<WorkflowEntity> {
    const problems = validateWorkflow(preset.definition);
    if (problems.length > 0) throw new Error(`The preset ${preset.name} is invalid: ${problems.join(' ')}`);
    const { kind, name, prefix, priceVisibility } = preset;
    const workflow = newWorkflow(tx.tenantId, newId(), { kind, name, prefix, priceVisibility });
    await this.workflows.insert(tx, workflow);
    await this.workflows.claimPrefix(tx, prefix, workflow.id);
    await this.publish(tx, workflow, 1, preset.definition);
    return workflow;
  }

  async publish(
    tx: Tx,
    workflow: WorkflowEntity,
    version: number,
    definition: WorkflowDefinition,
  ): Promise<WorkflowVersion> {
    const row = {
      id: newId(),
      tenantId: tx.tenantId,
      workflowId: workflow.id,
      version,
      definition,
      createdAt: this.clock.now(),
    };
    await this.workflows.insertVersion(tx, row);
    // Not remembered by the reader: this transaction may still roll back.
    return row;
  }
}
