// Whether a job was handed over, and whether it can be, for many jobs in one statement each.
import { ContextLoader, oneEach } from '../../graphql/loaders.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { CollectionRepository, CollectionRow } from './collection.repository.ts';

export class CollectionLoaders {
  readonly ofJob: ContextLoader<string, CollectionRow | null>;

  constructor(uow: UnitOfWork, collections: CollectionRepository) {
    this.ofJob = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        oneEach(ids, await collections.current(tx, ids), row => row.jobId),
      ),
    );
  }
}
