// Customers of many orders or jobs in one statement.
import { ContextLoader, oneEach } from '../../graphql/loaders.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { CustomerEntity } from './customer.entity.ts';
import type { CustomerRepository } from './customer.repository.ts';

export class CustomerLoaders {
  readonly byId: ContextLoader<string, CustomerEntity | null>;

  constructor(uow: UnitOfWork, customers: CustomerRepository) {
    this.byId = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        oneEach(ids, await customers.byIds(tx, ids), row => row.id),
      ),
    );
  }
}
