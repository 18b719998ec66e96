// Orders and items of many jobs in one statement each.
import { ContextLoader, manyEach, oneEach } from '../../graphql/loaders.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { OrderBalance } from './order.ts';
import type { OrderEntity, OrderItemEntity, PaymentEntity } from './order.entity.ts';
import type { OrderRepository } from './order.repository.ts';

export class OrderLoaders {
  readonly byId: ContextLoader<string, OrderEntity | null>;
  readonly items: ContextLoader<string, OrderItemEntity[]>;
  readonly balance: ContextLoader<string, OrderBalance | null>;
  readonly payments: ContextLoader<string, PaymentEntity[]>;

  constructor(uow: UnitOfWork, orders: OrderRepository) {
    this.byId = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        oneEach(ids, await orders.byIds(tx, ids), row => row.id),
      ),
    );
    this.items = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        manyEach(ids, await orders.items(tx, ids), row => row.orderId),
      ),
    );
    this.balance = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        oneEach(ids, await orders.balances(tx, ids), row => row.orderId),
      ),
    );
    this.payments = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        manyEach(ids, await orders.payments(tx, ids), row => row.orderId),
      ),
    );
  }
}
