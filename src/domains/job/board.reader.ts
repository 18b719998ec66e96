// The board of one workflow: a column for each stage, with how many jobs stand there and the first of them.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { badUserInput } from '../../kernel/denial.ts';
import { isId } from '../../kernel/ids.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { stageOf, type Stage } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import type { JobEntity } from './job.entity.ts';
import type { ColumnHead, JobListRepository } from './job-list.repository.ts';
import type { JobRepository } from './job.repository.ts';

export const BOARD_FIRST = { usual: 15, most: 25 } as const;
/** Days for which a job that has ended stays on the board. */
export const ENDED_DAYS = 14;

export interface BoardColumn {
  readonly stage: Stage;
  readonly count: number;
  readonly oldestSince: Date | null;
  readonly jobs: readonly JobEntity[];
}

export interface Board {
  readonly endedAfter: Date;
  readonly columns: readonly BoardColumn[];
}

export class BoardReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobRepository,
    private readonly lists: JobListRepository,
    private readonly workflows: WorkflowReader,
    private readonly clock: Clock,
  ) {}

  async board(actor: TenantActor, workflowId: string, first: number): Promise<Board | null> {
    if (first < 1 || first > BOARD_FIRST.most)
      throw badUserInput(`A column shows 1 to ${BOARD_FIRST.most} jobs at first; ${first} were asked for.`);
    if (!isId(workflowId)) return null;
    const endedAfter = new Date(this.clock.now().getTime() - ENDED_DAYS * 86_400_000);
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const workflow = await this.workflows.byId(tx, workflowId);
      if (!workflow) return null;
      const heads = await this.lists.board(tx, workflowId, endedAfter, first);
      const { definition } = await this.workflows.current(tx, workflow);
      const stages = [...definition.stages, ...(await this.#older(tx, definition.stages, heads))];
      const rows = await this.jobs.byIds(
        tx,
        heads.flatMap(head => head.jobIds),
      );
      const byId = new Map(rows.map(row => [row.id, row]));
      const columns = stages.map(stage => {
        const head = heads.find(one => one.stage === stage.code);
        const jobs = head?.jobIds.flatMap(id => byId.get(id) ?? []) ?? [];
        return { stage, count: head?.count ?? 0, oldestSince: head?.oldestSince ?? null, jobs };
      });
      return { endedAfter, columns };
    });
  }

  /** Stages that only older versions of the workflow have, where jobs still stand. */
  async #older(tx: ReadTx, current: readonly Stage[], heads: readonly ColumnHead[]): Promise<Stage[]> {
    const older = heads.filter(head => !current.some(stage => stage.code === head.stage));
    const versions = await this.workflows.versions(
      tx,
      older.map(head => head.workflowVersionId),
    );
    return older.flatMap((head, index) => {
      const version = versions[index];
      return version ? [stageOf(version.definition, head.stage)] : [];
    });
  }
}
