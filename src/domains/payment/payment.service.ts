// What the staff do with an order's money: its lines, and entries of the ledger. Every change locks the jobs of the order,
// then the order, appends to the ledger and tells every job's page; all in one transaction.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { moneyText } from '../../kernel/money.ts';
import { isId } from '../../kernel/ids.ts';
import {
  invalidInput,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import { cleanOptional, firstProblem, textProblem } from '../../kernel/text.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { JobEntity } from '../job/job.entity.ts';
import { moneyProblem } from '../job/job.details.ts';
import {
  itemsProblem,
  MAX_RECEIVED_MINOR,
  totalOf,
  type NewItem,
  type OrderBalance,
  type PaymentMethodKind,
} from '../order/order.ts';
import type { OrderEntity, PaymentEntity } from '../order/order.entity.ts';
import { cleanItems, itemRows } from '../order/order.items.ts';
import type { OrderRepository } from '../order/order.repository.ts';
import { totalProblem } from '../order/order.total.ts';
import { METHOD_LIMITS, nothingDue, staleOrder, type NothingDue, type StaleOrder } from './payment.ts';
import type { Entered, OrderTill } from './order-till.ts';

type Refused = NotFound | InvalidInput | IdempotencyConflict;

export interface OrderVersion {
  readonly orderId: string;
  readonly expectedVersion: number;
}

export interface NewEntry {
  readonly orderId: string;
  readonly method: PaymentMethodKind;
  readonly note: string | null;
}

export class PaymentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly till: OrderTill,
    private readonly orders: OrderRepository,
    private readonly clock: Clock,
  ) {}

  setItems(
    actor: TenantActor,
    version: OrderVersion,
    lines: readonly NewItem[],
  ): Promise<OrderEntity | NotFound | InvalidInput | StaleOrder> {
    const items = cleanItems(lines);
    const problem = itemsProblem(items);
    if (problem) return Promise.resolve(invalidInput('items', problem));
    return this.#locked(actor, version.orderId, async (tx, order, jobs) => {
      if (order.version !== version.expectedVersion) return staleOrder(order.id);
      await this.orders.replaceItems(tx, order.id, itemRows(tx, order.id, items));
      // Without lines it costs what was quoted.
      const tooMuch = items.length === 0 && (await totalProblem(this.orders, tx, order.id));
      if (tooMuch) return invalidInput('items', tooMuch.message);
      return this.till.reprice(tx, { order, jobs }, totalOf(items), actor.name);
    });
  }

  /** Money that came in, in full or in part. More than is owed is a slip of the finger, so it is refused. */
  record(
    actor: TenantActor,
    key: string,
    input: NewEntry & { readonly amountMinor: number },
  ): Promise<Entered | Refused> {
    const problem = firstProblem(entryProblem(input), amountProblem(input.amountMinor));
    if (problem) return Promise.resolve(problem);
    return this.#enter(actor, 'recordPayment', key, input, async (tx, id, order, jobs) => {
      const balance = await this.till.balance(tx, order.id);
      const wrong = receivedProblem(balance, input.amountMinor);
      if (wrong) return wrong;
      const { amountMinor } = input;
      return this.#append(tx, actor, order, jobs, { ...entry(id, input), kind: 'PAYMENT', amountMinor });
    });
  }

  /** The rest of what is owed, as it was when the caller looked. */
  markPaid(
    actor: TenantActor,
    key: string,
    version: OrderVersion,
    input: NewEntry,
  ): Promise<Entered | Refused | StaleOrder | NothingDue> {
    const problem = entryProblem(input);
    if (problem) return Promise.resolve(problem);
    return this.#enter<StaleOrder | NothingDue>(
      actor,
      'markOrderPaid',
      key,
      { ...version, ...input },
      async (tx, id, order, jobs) => {
        if (order.version !== version.expectedVersion) return staleOrder(order.id);
        const { dueMinor: amountMinor } = await this.till.balance(tx, order.id);
        if (amountMinor === 0) return nothingDue();
        return this.#append(tx, actor, order, jobs, { ...entry(id, input), kind: 'PAYMENT', amountMinor });
      },
    );
  }

  /** Money that the shop gave back by hand. What was paid online is given back at the provider, who tells us. */
  refund(
    actor: TenantActor,
    key: string,
    input: NewEntry & { readonly amountMinor: number | null },
  ): Promise<Entered | Refused> {
    const problem = firstProblem(
      entryProblem(input),
      input.amountMinor === null ? null : amountProblem(input.amountMinor),
    );
    if (problem) return Promise.resolve(problem);
    return this.#enter(actor, 'refundPayment', key, input, async (tx, id, order, jobs) => {
      const { receivedMinor, refundedMinor, currency } = await this.till.balance(tx, order.id);
      const kept = receivedMinor - refundedMinor;
      const amountMinor = input.amountMinor ?? kept;
      if (amountMinor > kept || amountMinor < 1)
        return invalidInput(
          'amountMinor',
          `At most ${moneyText(Math.max(kept, 0), currency)} can be given back.`,
        );
      return this.#append(tx, actor, order, jobs, { ...entry(id, input), kind: 'REFUND', amountMinor });
    });
  }

  /** An entry that was a mistake: it stays in the ledger and counts no more. */
  reverse(
    actor: TenantActor,
    key: string,
    paymentId: string,
    reason: string | null,
  ): Promise<Entered | Refused> {
    const note = cleanOptional(reason);
    const problem = textProblem('note', note, METHOD_LIMITS.note, true);
    if (problem) return Promise.resolve(problem);
    if (!isId(paymentId)) return Promise.resolve(notFound('payment'));
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const [found] = await this.orders.paymentsByIds(tx, [paymentId]);
      const locked = found && (await this.till.lock(tx, found.orderId));
      if (!locked) return notFound('payment');
      return once<Entered | Refused>(tx, {
        operation: 'reversePayment',
        key,
        request: { paymentId, note },
        create: async id => {
          const ledger = await this.orders.payments(tx, [locked.order.id]);
          const wrong = reversalProblem(found, ledger, await this.till.balance(tx, locked.order.id));
          if (wrong) return wrong;
          const { method, amountMinor } = found;
          const made = { id, method, note, kind: 'REVERSAL', amountMinor, reverses: found.id } as const;
          return this.#append(tx, actor, locked.order, locked.jobs, made);
        },
        load: id => this.#entered(tx, id),
      });
    });
  }

  #enter<Other = never>(
    actor: TenantActor,
    operation: string,
    key: string,
    request: { readonly orderId: string },
    create: (
      tx: Tx,
      id: string,
      order: OrderEntity,
      jobs: readonly JobEntity[],
    ) => Promise<Entered | InvalidInput | Other>,
  ): Promise<Entered | Refused | Other> {
    return this.#locked(actor, request.orderId, (tx, order, jobs) =>
      once<Entered | InvalidInput | Other>(tx, {
        operation,
        key,
        request,
        create: id => create(tx, id, order, jobs),
        load: id => this.#entered(tx, id),
      }),
    );
  }

  async #entered(tx: Tx, id: string): Promise<Entered> {
    const [payment] = await this.orders.paymentsByIds(tx, [id]);
    const [order] = payment ? await this.orders.byIds(tx, [payment.orderId]) : [];
    if (!payment || !order) throw new Error('An entry of the ledger vanished.');
    return { order, payment };
  }

  #append(
    tx: Tx,
    actor: TenantActor,
    order: OrderEntity,
    jobs: readonly JobEntity[],
    fields: Pick<PaymentEntity, 'id' | 'kind' | 'method' | 'amountMinor' | 'note'> & {
      readonly reverses?: string;
    },
  ): Promise<Entered> {
    const { name: actorName } = actor;
    const made = { reverses: null, checkoutId: null, ...fields, actorName, at: this.clock.now() };
    return this.till.enter(tx, { order, jobs }, made, actorName);
  }

  #locked<T>(
    actor: TenantActor,
    orderId: string,
    work: (tx: Tx, order: OrderEntity, jobs: readonly JobEntity[]) => Promise<T>,
  ): Promise<T | NotFound> {
    if (!isId(orderId)) return Promise.resolve(notFound('order'));
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const locked = await this.till.lock(tx, orderId);
      return locked ? work(tx, locked.order, locked.jobs) : notFound('order');
    });
  }
}

const entry = (id: string, input: NewEntry) => ({
  id,
  method: input.method,
  note: cleanOptional(input.note),
});

const entryProblem = (input: NewEntry): InvalidInput | null =>
  firstProblem(
    input.method === 'ONLINE'
      ? invalidInput('method', 'Online payments are entered by the payment provider.')
      : null,
    textProblem('note', cleanOptional(input.note), METHOD_LIMITS.note, true),
  );

const amountProblem = (amountMinor: number): InvalidInput | null =>
  amountMinor < 1
    ? invalidInput('amountMinor', 'An amount is more than nothing.')
    : moneyProblem('amountMinor', amountMinor);

/** Before there is a price, anything may be taken as a deposit. */
function receivedProblem(balance: OrderBalance, amountMinor: number): InvalidInput | null {
  if (balance.totalMinor > 0 && amountMinor > balance.dueMinor)
    return invalidInput(
      'amountMinor',
      `Only ${moneyText(balance.dueMinor, balance.currency)} is owed on this order.`,
    );
  return balance.receivedMinor + amountMinor > MAX_RECEIVED_MINOR
    ? invalidInput('amountMinor', 'This is more than one order can take.')
    : null;
}

function reversalProblem(
  found: PaymentEntity,
  ledger: readonly PaymentEntity[],
  { receivedMinor, refundedMinor }: OrderBalance,
): InvalidInput | null {
  if (found.kind === 'REVERSAL') return invalidInput('paymentId', 'A reversal cannot be reversed.');
  if (found.method === 'ONLINE')
    return invalidInput('paymentId', 'What the payment provider entered is no mistake; refund it there.');
  if (ledger.some(({ reverses }) => reverses === found.id))
    return invalidInput('paymentId', 'This entry has been reversed already.');
  return found.kind !== 'REFUND' && receivedMinor - found.amountMinor < refundedMinor
    ? invalidInput('paymentId', 'This money has been given back already. Reverse the refund first.')
    : null;
}
