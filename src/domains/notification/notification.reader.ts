// Questions about notifications: of one job, and of the whole shop.
import type { TenantActor } from '../../kernel/actor.ts';
import { assertMay } from '../../kernel/law.ts';
import { connection, pageRequest, timeIdCursor, type Connection, type PageArgs } from '../../kernel/page.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { Notification } from './notification.ts';
import type { NotificationFilter, NotificationRepository } from './notification.repository.ts';

export class NotificationReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: NotificationRepository,
  ) {}

  /** Of one job; everybody who works on it may be asked "I never got it". */
  ofJob(actor: TenantActor, jobId: string, args: PageArgs): Promise<Connection<Notification>> {
    return this.#page(actor, { jobId }, args);
  }

  ofShop(actor: TenantActor, filter: NotificationFilter, args: PageArgs): Promise<Connection<Notification>> {
    assertMay(actor, 'readDeliveries');
    return this.#page(actor, filter, args);
  }

  #page(actor: TenantActor, filter: NotificationFilter, args: PageArgs): Promise<Connection<Notification>> {
    const request = pageRequest(args);
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const { rows, total } = await this.rows.page(tx, filter, request);
      return connection(request, rows, total, row => timeIdCursor(row.createdAt, row.id));
    });
  }
}
