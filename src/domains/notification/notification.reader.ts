// Questions about notifications: of one job, and of the whole shop.
import type { TenantActor } from '../../kernel/actor.ts';
import { badUserInput } from '../../kernel/denial.ts';
import { assertMay } from '../../kernel/law.ts';
import { connection, pageRequest, timeIdCursor, type Connection, type PageArgs } from '../../kernel/page.ts';
import { cleanOptional } from '../../kernel/text.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { Notification } from './notification.ts';
import {
  SEARCH_MAX,
  type NotificationFilter,
  type NotificationLogRepository,
} from './notification-log.repository.ts';

export class NotificationReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: NotificationLogRepository,
  ) {}

  /** Of one job; everybody who works on it may be asked "I never got it". */
  ofJob(actor: TenantActor, jobId: string, args: PageArgs): Promise<Connection<Notification>> {
    return this.#page(actor, { jobId }, args);
  }

  ofShop(actor: TenantActor, filter: NotificationFilter, args: PageArgs): Promise<Connection<Notification>> {
    assertMay(actor, 'readDeliveries');
    const search = cleanOptional(filter.search);
    if (search !== null && search.length > SEARCH_MAX)
      throw badUserInput(`search: Look for at most ${SEARCH_MAX} characters.`);
    return this.#page(actor, { ...filter, search }, args);
  }

  #page(actor: TenantActor, filter: NotificationFilter, args: PageArgs): Promise<Connection<Notification>> {
    const request = pageRequest(args);
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const { rows, total } = await this.rows.page(tx, filter, request);
      return connection(request, rows, total, row => timeIdCursor(row.createdAt, row.id));
    });
  }
}
