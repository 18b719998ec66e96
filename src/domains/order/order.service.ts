// Orders: taken at the counter, by phone or from a web shop. Every job belongs to one.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { connection, pageRequest, timeIdCursor, type Connection, type PageArgs } from '../../kernel/page.ts';
import {
  invalidInput,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import { clean } from '../../kernel/text.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { CustomerService } from '../customer/customer.service.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import { itemsProblem, totalOf, type NewItem, type OrderChannel } from './order.ts';
import type { OrderEntity } from './order.entity.ts';
import type { OrderRepository } from './order.repository.ts';

const FIRST_NUMBER = 1001;

export interface NewOrder {
  readonly customerId: string;
  readonly channel: OrderChannel;
  readonly items: readonly NewItem[];
  readonly depositMinor: number;
}

export class OrderService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly customers: CustomerService,
    private readonly tenants: TenantRepository,
    private readonly clock: Clock,
  ) {}

  page(actor: TenantActor, search: string | null, args: PageArgs): Promise<Connection<OrderEntity>> {
    const request = pageRequest(args);
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const { rows, total } = await this.orders.page(tx, search, request);
      return connection(request, rows, total, row => timeIdCursor(row.placedAt, row.id));
    });
  }

  async byIdOrNumber(
    actor: TenantActor,
    id: string | null,
    number: string | null,
  ): Promise<OrderEntity | null> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => {
      if (id !== null) return this.find(tx, id);
      return number === null ? Promise.resolve(null) : this.orders.byNumber(tx, clean(number));
    });
  }

  create(
    actor: TenantActor,
    key: string,
    input: NewOrder,
  ): Promise<OrderEntity | InvalidInput | NotFound | IdempotencyConflict> {
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, tx =>
      once<OrderEntity | InvalidInput | NotFound>(tx, {
        operation: 'createOrder',
        key,
        request: input,
        create: async id =>
          (await this.customers.find(tx, input.customerId))
            ? this.place(tx, id, input)
            : notFound('customer'),
        load: async id => (await this.find(tx, id)) as OrderEntity,
      }),
    );
  }

  /** Part of a larger unit of work, such as an intake. The customer is known to exist. */
  async place(tx: Tx, id: string, input: NewOrder): Promise<OrderEntity | InvalidInput> {
    const items = input.items.map(item => ({ ...item, description: clean(item.description) }));
    const problem = itemsProblem(items);
    if (problem) return invalidInput('items', problem);
    if (!Number.isInteger(input.depositMinor) || input.depositMinor < 0)
      return invalidInput('depositMinor', 'A deposit is 0 or more, in minor units.');
    const tenant = await this.tenants.own(tx);
    const order: OrderEntity = {
      id,
      tenantId: tx.tenantId,
      number: String(await this.tenants.next(tx, 'order', FIRST_NUMBER)),
      channel: input.channel,
      customerId: input.customerId,
      currency: tenant.currency,
      totalMinor: totalOf(items),
      depositMinor: input.depositMinor,
      paymentState: input.depositMinor > 0 ? 'DEPOSIT_PAID' : 'UNPAID',
      placedAt: this.clock.now(),
    };
    const rows = items.map((item, position) => ({
      ...item,
      id: newId(),
      tenantId: tx.tenantId,
      orderId: id,
      position,
    }));
    await this.orders.insert(tx, order, rows);
    return order;
  }

  async find(tx: ReadTx, id: string): Promise<OrderEntity | null> {
    return isId(id) ? ((await this.orders.byIds(tx, [id]))[0] ?? null) : null;
  }
}
