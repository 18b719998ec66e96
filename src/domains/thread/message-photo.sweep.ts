// Photos that were uploaded for a message and never sent: a day later they go, pictures first and the row last, so that what
// the store did not let go of is tried again the next night. None can be sent once its pictures begin to go.
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import type { ObjectStore } from '../../platform/objects/object-store.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { LEFT_OVER_MS } from '../attachment/photo-store.ts';
import type { MessagePhotoRepository } from './message-photo.repository.ts';

const BATCH = 500;
/** Of batches; the rest has its turn the next night. */
const MOST = 200;

interface Left {
  readonly id: string;
  readonly tenant_id: string;
  /** As text: a cursor must not lose microseconds. */
  readonly since: string;
}

interface Relay {
  query(sql: string, values: unknown[]): Promise<{ rows: Left[] }>;
}

export class MessagePhotoSweep {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly relay: Relay,
    private readonly rows: MessagePhotoRepository,
    private readonly objects: ObjectStore,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async work(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LEFT_OVER_MS);
    let last: Left | undefined;
    let swept = 0;
    for (let batch = 0; batch < MOST; batch += 1) {
      const left: Left[] = await this.#left(before, last);
      for (const one of left) if (await this.#sweep(one)) swept += 1;
      last = left.at(-1);
      if (left.length < BATCH) break;
    }
    if (swept > 0) this.log.info({ swept }, 'Photos that were never sent have been deleted.');
  }

  /** One photo's trouble is not another's. */
  async #sweep({ id, tenant_id: tenantId }: Left): Promise<boolean> {
    const scope = { role: 'staff', tenantId } as const;
    try {
      const keys = await this.uow.run(scope, tx => this.rows.giveUp(tx, id));
      if (keys === null) return false;
      for (const key of keys) await this.objects.delete(key);
      await this.uow.run(scope, tx => this.rows.drop(tx, id));
      return true;
    } catch (error) {
      this.log.warn({ reason: String(error) }, 'A photo that was never sent could not be deleted yet.');
      return false;
    }
  }

  async #left(before: Date, last: Left | undefined): Promise<Left[]> {
    const { rows } = await this.relay.query(
      `select id, tenant_id, created_at::text as since from message_photos
       where state <> 'SENT' and created_at < $1
         and ($2::timestamptz is null or (created_at, id) > ($2, $3::uuid))
       order by created_at, id limit ${BATCH}`,
      [before, last?.since ?? null, last?.id ?? null],
    );
    return rows;
  }
}
