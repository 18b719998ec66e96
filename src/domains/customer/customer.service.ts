// Customers: whose pieces they are. Known to the staff only; a tracking page shows at most a name.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import { connection, pageRequest, textIdCursor, type Connection, type PageArgs } from '../../kernel/page.ts';
import {
  isRefusal,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import {
  cleanCustomer,
  customerProblem,
  staleCustomer,
  type CustomerFields,
  type NewCustomer,
  type StaleCustomer,
} from './customer.ts';
import type { CustomerEntity } from './customer.entity.ts';
import type { CustomerRepository } from './customer.repository.ts';

/** Told of a customer whose name or contact is another one now, inside the same transaction. */
export type CustomerChanged = (tx: Tx, customerId: string, by: TenantActor) => Promise<void>;

export class CustomerService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly customers: CustomerRepository,
    private readonly clock: Clock,
    private readonly changed: CustomerChanged,
  ) {}

  one(actor: TenantActor, id: string): Promise<CustomerEntity | null> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => this.find(tx, id));
  }

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
        create: async id => {
          const customer = await this.add(tx, id, input);
          if (!isRefusal(customer)) tell(tx, 'CUSTOMER_CREATED', customer, actor);
          return customer;
        },
        load: id => this.#get(tx, id),
      }),
    );
  }

  /** Part of a larger unit of work, such as an intake. */
  async add(tx: Tx, id: string, input: NewCustomer): Promise<CustomerEntity | InvalidInput> {
    const fields = cleanCustomer(input);
    const problem = customerProblem(fields);
    if (problem) return problem;
    const customer = { id, tenantId: tx.tenantId, ...fields, version: 1, createdAt: this.clock.now() };
    await this.customers.insert(tx, customer);
    return customer;
  }

  /** What is left out stays as it is. */
  async update(
    actor: TenantActor,
    which: { readonly customerId: string; readonly expectedVersion: number },
    change: Partial<NewCustomer>,
  ): Promise<CustomerEntity | InvalidInput | NotFound | StaleCustomer> {
    if (!isId(which.customerId)) return notFound('customer');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const customer = await this.customers.lock(tx, which.customerId);
      if (!customer) return notFound('customer');
      if (customer.version !== which.expectedVersion) return staleCustomer(customer.id);
      return this.#change(tx, customer, change, actor);
    });
  }

  /** Part of a larger unit of work, such as an import: a contact that is missing is filled in, one that is there stays. */
  async fillContact(
    tx: Tx,
    id: string,
    contact: Pick<CustomerFields, 'email' | 'phone'>,
    by: TenantActor,
  ): Promise<CustomerEntity | InvalidInput | NotFound> {
    const customer = await this.customers.lock(tx, id);
    if (!customer) return notFound('customer');
    const email = customer.email ?? contact.email;
    const phone = customer.phone ?? contact.phone;
    if (email === customer.email && phone === customer.phone) return customer;
    return this.#change(tx, customer, { email, phone }, by);
  }

  async #change(
    tx: Tx,
    customer: CustomerEntity,
    change: Partial<NewCustomer>,
    by: TenantActor,
  ): Promise<CustomerEntity | InvalidInput> {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const fields = cleanCustomer({ ...customer, ...given });
    const problem = customerProblem(fields);
    if (problem) return problem;
    const changed = { ...fields, version: customer.version + 1 };
    await this.customers.update(tx, customer.id, changed);
    tell(tx, 'CUSTOMER_CHANGED', { ...customer, ...changed }, by);
    await this.changed(tx, customer.id, by);
    return { ...customer, ...changed };
  }

  async find(tx: ReadTx, id: string): Promise<CustomerEntity | null> {
    return isId(id) ? ((await this.customers.byIds(tx, [id]))[0] ?? null) : null;
  }

  async #get(tx: ReadTx, id: string): Promise<CustomerEntity> {
    return (await this.customers.byIds(tx, [id]))[0] as CustomerEntity;
  }
}

const tell = (
  tx: Tx,
  kind: 'CUSTOMER_CREATED' | 'CUSTOMER_CHANGED',
  { id, name }: CustomerEntity,
  by: TenantActor,
): void =>
  tx.append({ kind, jobId: null, audience: 'STAFF', payload: { customerId: id, name }, actorName: by.name });
