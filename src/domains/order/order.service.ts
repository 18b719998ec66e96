// Orders: taken at the counter, by phone or from a web shop. Every job belongs to one.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { connection, pageRequest, timeIdCursor, type Connection, type PageArgs } from '../../kernel/page.ts';
import {
  invalidInput,
  isRefusal,
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
import {
  itemsProblem,
  MAX_MONEY_MINOR,
  totalOf,
  type NewItem,
  type OrderChannel,
  type PaymentMethodKind,
} from './order.ts';
import type { OrderEntity } from './order.entity.ts';
import { cleanItems, itemRows } from './order.items.ts';
import type { OrderFilter, OrderRepository } from './order.repository.ts';

const FIRST_NUMBER = 1001;

export interface NewOrder {
  readonly customerId: string;
  readonly channel: OrderChannel;
  readonly items: readonly NewItem[];
  readonly depositMinor: number;
  /** How the deposit was paid; OTHER when nothing is said. */
  readonly depositMethod?: PaymentMethodKind;
}

export class OrderService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly customers: CustomerService,
    private readonly tenants: TenantRepository,
    private readonly clock: Clock,
  ) {}

  page(actor: TenantActor, filter: OrderFilter, args: PageArgs): Promise<Connection<OrderEntity>> {
    const request = pageRequest(args);
    if (filter.customerId != null && !isId(filter.customerId))
      return Promise.resolve(connection<OrderEntity>(request, [], 0, () => ''));
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const { rows, total } = await this.orders.page(tx, filter, request);
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
        create: id => this.#create(tx, id, input, actor),
        load: async id => (await this.find(tx, id)) as OrderEntity,
      }),
    );
  }

  async #create(
    tx: Tx,
    id: string,
    input: NewOrder,
    actor: TenantActor,
  ): Promise<OrderEntity | InvalidInput | NotFound> {
    if (!(await this.customers.find(tx, input.customerId))) return notFound('customer');
    const order = await this.place(tx, id, input, actor);
    if (isRefusal(order)) return order;
    const payload = { orderId: id, name: `No. ${order.number}` };
    tx.append({ kind: 'ORDER_CREATED', jobId: null, audience: 'STAFF', payload, actorName: actor.name });
    return order;
  }

  /** Part of a larger unit of work, such as an intake. The customer is known to exist. */
  async place(tx: Tx, id: string, input: NewOrder, actor: TenantActor): Promise<OrderEntity | InvalidInput> {
    const items = cleanItems(input.items);
    const problem = itemsProblem(items);
    if (problem) return invalidInput('items', problem);
    const { depositMinor, depositMethod } = input;
    if (!Number.isInteger(depositMinor) || depositMinor < 0 || depositMinor > MAX_MONEY_MINOR)
      return invalidInput('depositMinor', `A deposit is 0 to ${MAX_MONEY_MINOR}, in minor units.`);
    if (depositMethod === 'ONLINE')
      return invalidInput('depositMethod', 'Online payments are entered by the payment provider.');
    const tenant = await this.tenants.own(tx);
    const order: OrderEntity = {
      id,
      tenantId: tx.tenantId,
      number: String(await this.tenants.next(tx, 'order', FIRST_NUMBER)),
      channel: input.channel,
      customerId: input.customerId,
      currency: tenant.currency,
      totalMinor: totalOf(items),
      placedAt: this.clock.now(),
      version: 1,
    };
    await this.orders.insert(tx, order, itemRows(tx, id, items));
    if (depositMinor > 0) await this.#deposit(tx, order, input, actor);
    return order;
  }

  /** Taken over the counter together with the piece. */
  async #deposit(
    tx: Tx,
    order: OrderEntity,
    { depositMinor, depositMethod }: NewOrder,
    actor: TenantActor,
  ): Promise<void> {
    await this.orders.insertPayment(tx, {
      id: newId(),
      tenantId: tx.tenantId,
      orderId: order.id,
      kind: 'DEPOSIT',
      method: depositMethod ?? 'OTHER',
      amountMinor: depositMinor,
      note: null,
      actorName: actor.name,
      at: order.placedAt,
      reverses: null,
      checkoutId: null,
    });
  }

  /** For whoever adds to it: the foreign key of what is added would lock it too little, and then more. */
  async lock(tx: Tx, id: string): Promise<OrderEntity | null> {
    return isId(id) ? this.orders.lock(tx, id) : null;
  }

  async find(tx: ReadTx, id: string): Promise<OrderEntity | null> {
    return isId(id) ? ((await this.orders.byIds(tx, [id]))[0] ?? null) : null;
  }
}
