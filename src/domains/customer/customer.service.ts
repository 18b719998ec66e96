// Customers: whose pieces they are. Known to the staff only; a tracking page shows at most a name.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import { connection, pageRequest, textIdCursor, type Connection, type PageArgs } from '../../kernel/page.ts';
import { invalidInput, type IdempotencyConflict, type InvalidInput } from '../../kernel/refusal.ts';
import { clean, cleanOptional, emailProblem, firstProblem, textProblem } from '../../kernel/text.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { CustomerEntity } from './customer.entity.ts';
import type { CustomerRepository } from './customer.repository.ts';

export interface NewCustomer {
  readonly name: string;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

export class CustomerService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly customers: CustomerRepository,
    private readonly clock: Clock,
  ) {}

  page(actor: TenantActor, search: string | null, args: PageArgs): Promise<Connection<CustomerEntity>> {
    const request = pageRequest(args);
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const { rows, total } = await this.customers.page(tx, search, request);
      return connection(request, rows, total, row => textIdCursor(row.name, row.id));
    });
  }

  create(
    actor: TenantActor,
    key: string,
    input: NewCustomer,
  ): Promise<CustomerEntity | InvalidInput | IdempotencyConflict> {
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, tx =>
      once<CustomerEntity | InvalidInput>(tx, {
        operation: 'createCustomer',
        key,
        request: input,
        create: id => this.add(tx, id, input),
        load: id => this.#get(tx, id),
      }),
    );
  }

  /** Part of a larger unit of work, such as an intake. */
  async add(tx: Tx, id: string, input: NewCustomer): Promise<CustomerEntity | InvalidInput> {
    const customer: CustomerEntity = {
      id,
      tenantId: tx.tenantId,
      name: clean(input.name),
      email: cleanOptional(input.email),
      phone: cleanOptional(input.phone),
      createdAt: this.clock.now(),
    };
    const problem = firstProblem(
      textProblem('name', customer.name, 120),
      emailProblem('email', customer.email),
      customer.phone === null || /^[+\d][\d\s().\-/]{3,38}$/.test(customer.phone)
        ? null
        : invalidInput('phone', 'A phone number has digits, spaces and + ( ) - only.'),
    );
    if (problem) return problem;
    await this.customers.insert(tx, customer);
    return customer;
  }

  async find(tx: ReadTx, id: string): Promise<CustomerEntity | null> {
    return isId(id) ? ((await this.customers.byIds(tx, [id]))[0] ?? null) : null;
  }

  async #get(tx: ReadTx, id: string): Promise<CustomerEntity> {
    return (await this.customers.byIds(tx, [id]))[0] as CustomerEntity;
  }
}
