// Jobs under way follow into the current version of their workflow, a few at a time and each once: whoever is there
// already is not looked for any more. No mail is sent and no move is made: the same place has another name.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import { assertMay } from '../../kernel/law.ts';
import { isRefusal, notFound, type InvalidInput, type NotFound } from '../../kernel/refusal.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { findStage, opensPage, type WorkflowVersion } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import { JOBS_AT_ONCE, mappingOf, type StageMapping } from './upgrade.ts';
import type { UpgradeRepository } from './upgrade.repository.ts';

export interface OldStageView {
  readonly code: string;
  readonly label: string;
  readonly jobs: number;
  /** Whether the current version has it, too. */
  readonly kept: boolean;
}

export interface UpgradePlan {
  readonly jobs: number;
  readonly stages: readonly OldStageView[];
}

export interface Upgraded {
  readonly moved: number;
  readonly left: number;
  readonly waiting: number;
}

export class UpgradeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly workflows: WorkflowReader,
    private readonly rows: UpgradeRepository,
    private readonly clock: Clock,
  ) {}

  /** null: there is no such workflow. */
  plan(actor: TenantActor, workflowId: string): Promise<UpgradePlan | null> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const version = await this.#current(tx, workflowId);
      if (!version) return null;
      const which = { workflowId, versionId: version.id };
      const labels = await this.rows.labels(tx, which);
      const stages = (await this.rows.oldStages(tx, which)).map(({ code, jobs }) => ({
        code,
        jobs,
        label: labels.get(code) ?? code,
        kept: findStage(version.definition, code) !== undefined,
      }));
      return { jobs: stages.reduce((sum, { jobs }) => sum + jobs, 0), stages };
    });
  }

  async upgrade(
    actor: TenantActor,
    workflowId: string,
    mapping: readonly StageMapping[],
  ): Promise<Upgraded | NotFound | InvalidInput> {
    assertMay(actor, 'saveWorkflow');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const version = await this.#current(tx, workflowId);
      if (!version) return notFound('workflow');
      const which = { workflowId, versionId: version.id };
      const old = (await this.rows.oldStages(tx, which)).map(({ code }) => code);
      const codes = mappingOf(old, version.definition, mapping);
      if (isRefusal(codes)) return codes;
      const map = codes;
      const renamed = old.filter(code => map[code] !== code);
      const locked = await this.rows.lockSome(tx, which, renamed, JOBS_AT_ONCE);
      // The others have their turn with the next batch.
      const jobIds = await this.rows.ofKnownStages(tx, locked, which, { renamed, known: old });
      const ended = version.definition.stages.filter(({ terminal }) => terminal).map(({ code }) => code);
      const shown = version.definition.stages
        .filter(({ code }) => opensPage(version.definition, code))
        .map(({ code }) => code);
      await this.rows.takeOver(tx, jobIds, which, map, { ended, shown }, this.clock.now());
      for (const jobId of jobIds)
        tx.append({
          kind: 'JOB_DETAILS_CHANGED',
          jobId,
          audience: 'EVERYONE',
          payload: { fields: ['workflowVersion'] },
          actorName: actor.name,
        });
      return { moved: jobIds.length, ...(await this.rows.count(tx, which, renamed)) };
    });
  }

  async #current(tx: ReadTx, workflowId: string): Promise<WorkflowVersion | null> {
    const workflow = isId(workflowId) ? await this.workflows.byId(tx, workflowId) : null;
    return workflow && this.workflows.current(tx, workflow);
  }
}
