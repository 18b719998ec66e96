// Takes up again what the queue has lost: an e-mail that was due and whose place in the queue is gone, because a program
// died over it or somebody emptied the queue. What the queue still has is left to it.
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { NotificationRepository } from './notification.repository.ts';

/** So long the queue may be behind with its work. */
const PATIENCE_MS = 2 * 60_000;
const BATCH = 500;
/** Of batches; the rest has its turn a minute later. */
const MOST = 20;

interface Overdue {
  readonly id: string;
  readonly tenant_id: string;
  /** As text: a cursor must not lose microseconds. */
  readonly due: string;
}

interface Relay {
  query(sql: string, values: unknown[]): Promise<{ rows: Overdue[] }>;
}

export class NotificationSweep {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly relay: Relay,
    private readonly rows: NotificationRepository,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async work(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - PATIENCE_MS);
    let last: Overdue | undefined;
    let found = 0;
    for (let batch = 0; batch < MOST; batch += 1) {
      const overdue: Overdue[] = await this.#overdue(before, last);
      for (const { id, tenant_id: tenantId } of overdue) {
        const again = await this.uow.run({ role: 'staff', tenantId }, tx =>
          this.rows.requeue(tx, id, this.clock.now()),
        );
        if (again) found += 1;
      }
      last = overdue.at(-1);
      if (overdue.length < BATCH) break;
    }
    if (found > 0)
      this.log.warn({ from: 'mail', found }, 'E-mails that the queue had lost are sent after all.');
  }

  async #overdue(before: Date, last: Overdue | undefined): Promise<Overdue[]> {
    const { rows } = await this.relay.query(
      `select id, tenant_id, send_at::text as due from notifications
       where state = 'WAITING' and send_at < $1 and ($2::timestamptz is null or (send_at, id) > ($2, $3::uuid))
       order by send_at, id limit ${BATCH}`,
      [before, last?.due ?? null, last?.id ?? null],
    );
    return rows;
  }
}
