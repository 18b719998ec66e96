// Decisions of many jobs in one statement.
import { ContextLoader, manyEach } from '../../graphql/loaders.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { Decision } from './decision.ts';
import type { DecisionRepository } from './decision.repository.ts';

export class DecisionLoaders {
  readonly ofJob: ContextLoader<string, Decision[]>;

  constructor(uow: UnitOfWork, decisions: DecisionRepository) {
    this.ofJob = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        manyEach(ids, await decisions.ofJobs(tx, ids), row => row.jobId),
      ),
    );
  }
}
