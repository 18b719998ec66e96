// Questions that other domains ask about workflows. Versions are immutable, so they are read once per process.
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { WorkflowVersion } from './workflow.ts';
import type { WorkflowEntity } from './workflow.entity.ts';
import type { WorkflowRepository } from './workflow.repository.ts';

const KEPT_VERSIONS = 5_000;

export class WorkflowReader {
  /** Keyed by tenant and id: a cache must not be a way around the walls. */
  readonly #versions = new Map<string, WorkflowVersion>();

  constructor(private readonly workflows: WorkflowRepository) {}

  async byId(tx: ReadTx, id: string): Promise<WorkflowEntity | null> {
    return (await this.workflows.byIds(tx, [id]))[0] ?? null;
  }

  prefixes(tx: ReadTx, id: string): Promise<string[]> {
    return this.workflows.prefixes(tx, id);
  }

  async version(tx: ReadTx, id: string): Promise<WorkflowVersion> {
    const [version] = await this.versions(tx, [id]);
    if (!version) throw new Error('A job points at a workflow version that its tenant does not have.');
    return version;
  }

  /** In the order of `ids`; every id must exist. */
  async versions(tx: ReadTx, ids: readonly string[]): Promise<(WorkflowVersion | undefined)[]> {
    const key = (id: string) => `${tx.tenantId}:${id}`;
    const missing = [...new Set(ids)].filter(id => !this.#versions.has(key(id)));
    if (missing.length > 0) {
      for (const row of await this.workflows.versionsByIds(tx, missing)) this.remember(tx.tenantId, row);
    }
    return ids.map(id => this.#versions.get(key(id)));
  }

  async current(tx: ReadTx, workflow: WorkflowEntity): Promise<WorkflowVersion> {
    const row = await this.workflows.currentVersion(tx, workflow);
    return this.remember(tx.tenantId, row);
  }

  known(tenantId: string, id: string): WorkflowVersion | undefined {
    return this.#versions.get(`${tenantId}:${id}`);
  }

  remember(tenantId: string, row: WorkflowVersion): WorkflowVersion {
    const { id, workflowId, version, definition } = row;
    const kept = { id, workflowId, version, definition };
    const oldest = this.#versions.size >= KEPT_VERSIONS ? this.#versions.keys().next().value : undefined;
    if (oldest !== undefined) this.#versions.delete(oldest);
    this.#versions.set(`${tenantId}:${id}`, kept);
    return kept;
  }
}
