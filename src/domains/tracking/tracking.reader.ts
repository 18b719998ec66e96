// Reads tracked pages. Answers null for everything that is not to be shown, whatever the reason. IDs from outside come
// through the door (tracking.door.ts).
import type { ShopContext } from '../../kernel/visitor.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { WorkflowDefinition, WorkflowVersion } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import type { TrackedFacts, TrackingRepository } from './tracking.repository.ts';

/** A job as its customer may know it: the public facts, and the workflow that gives them words. */
export interface TrackedPage {
  readonly facts: TrackedFacts;
  readonly definition: WorkflowDefinition;
  /** When it was read. */
  readonly asOf: Date;
}

export class TrackingReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tracking: TrackingRepository,
    private readonly workflows: WorkflowReader,
  ) {}

  /**
   * @param trackingId in its tidy form
   * @param shop only if it is this shop's
   */
  async page(trackingId: string, shop: ShopContext | null = null): Promise<TrackedPage | null> {
    const facts = await this.tracking.page(trackingId, shop);
    if (!facts) return null;
    return { facts, definition: await this.definition(facts), asOf: new Date() };
  }

  /** In memory once read: a version never changes. Read under the tracking ID's own rights. */
  async definition(facts: TrackedFacts): Promise<WorkflowDefinition> {
    const { tenantId, trackingId, workflowVersionId } = facts;
    const known = this.workflows.known(tenantId, workflowVersionId);
    if (known) return known.definition;
    const version = await this.read(trackingId, tenantId, async tx => {
      const [row] = await tx.query<WorkflowVersion>(
        `select id, workflow_id as "workflowId", 0 as version, definition from workflow_versions where id = $1`,
        [workflowVersionId],
      );
      return row;
    });
    if (!version) throw new Error('A tracked job points at a workflow version that is not there.');
    return this.workflows.remember(tenantId, version).definition;
  }

  read<T>(trackingId: string, tenantId: string, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.uow.read({ role: 'tracking', trackingId, tenantId }, work);
  }
}
