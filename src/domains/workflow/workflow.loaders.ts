// Workflows of many jobs in one statement; their versions come from memory once read.
import { ContextLoader, oneEach } from '../../graphql/loaders.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { WorkflowVersion } from './workflow.ts';
import type { WorkflowEntity } from './workflow.entity.ts';
import type { WorkflowReader } from './workflow.reader.ts';
import type { WorkflowRepository } from './workflow.repository.ts';

export class WorkflowLoaders {
  readonly byId: ContextLoader<string, WorkflowEntity | null>;
  readonly version: ContextLoader<string, WorkflowVersion>;

  constructor(uow: UnitOfWork, workflows: WorkflowRepository, reader: WorkflowReader) {
    this.byId = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        oneEach(ids, await workflows.byIds(tx, ids), row => row.id),
      ),
    );
    this.version = new ContextLoader(async (actor, ids) => {
      const known = ids.map(id => reader.known(actor.tenantId, id));
      const versions = known.every(version => version !== undefined)
        ? known
        : await uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => reader.versions(tx, ids));
      return versions as WorkflowVersion[];
    });
  }
}
