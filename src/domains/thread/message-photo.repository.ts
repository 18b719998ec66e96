// Photos for messages in Postgres. Plain SQL: customers write here too, under a role whose rows are their own.
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { Announced } from '../attachment/photo-store.ts';
import type { Author, MessagePhoto } from './thread.ts';

export interface MessagePhotoRow extends Announced {
  readonly jobId: string;
  readonly state: 'PENDING' | 'READY' | 'REFUSED' | 'SENT';
  readonly fileName: string;
  readonly imageKey: string | null;
  readonly thumbnailKey: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly placeholder: string | null;
}

/** One side of one thread. */
interface Side {
  readonly author: Author;
  readonly jobId: string;
}

interface NewRow extends Omit<Announced, 'tenantId'> {
  readonly key: string;
  readonly fileName: string;
  readonly createdAt: Date;
}

const ROW = `id, tenant_id as "tenantId", job_id as "jobId", state, file_name as "fileName",
  declared_type as "declaredType", declared_size as "declaredSize", incoming_key as "incomingKey",
  image_key as "imageKey", thumbnail_key as "thumbnailKey", width, height, placeholder`;

export class MessagePhotoRepository {
  async find(tx: ReadTx, { jobId, author }: Side, id: string): Promise<MessagePhotoRow | null> {
    const row = await this.ofSide(tx, author, id);
    return row?.jobId === jobId ? row : null;
  }

  /** Of whichever job. */
  async ofSide(tx: ReadTx, author: Author, id: string): Promise<MessagePhotoRow | null> {
    const [row] = await tx.query<MessagePhotoRow>(
      `select ${ROW} from message_photos where tenant_id = $1 and author = $2 and id = $3`,
      [tx.tenantId, author, id],
    );
    return row ?? null;
  }

  async byKey(tx: ReadTx, { jobId, author }: Side, key: string): Promise<MessagePhotoRow | null> {
    const [row] = await tx.query<MessagePhotoRow>(
      `select ${ROW} from message_photos
       where tenant_id = $1 and job_id = $2 and author = $3 and idempotency_key = $4`,
      [tx.tenantId, jobId, author, key],
    );
    return row ?? null;
  }

  async count(tx: ReadTx, { jobId, author }: Side): Promise<number> {
    const [count] = await tx.query<{ n: number }>(
      'select count(*)::int as n from message_photos where tenant_id = $1 and job_id = $2 and author = $3',
      [tx.tenantId, jobId, author],
    );
    return count?.n ?? 0;
  }

  async insert(tx: Tx, { jobId, author }: Side, row: NewRow): Promise<MessagePhotoRow> {
    const [made] = await tx.query<MessagePhotoRow>(
      `insert into message_photos (id, tenant_id, job_id, author, idempotency_key, state, file_name, declared_type,
         declared_size, incoming_key, created_at)
       values ($1, $2, $3, $4, $5, 'PENDING', $6, $7, $8, $9, $10) returning ${ROW}`,
      [
        row.id,
        tx.tenantId,
        jobId,
        author,
        row.key,
        row.fileName,
        row.declaredType,
        row.declaredSize,
        row.incomingKey,
        row.createdAt,
      ],
    );
    return made as MessagePhotoRow;
  }

  async refuse(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `update message_photos set state = 'REFUSED' where tenant_id = $1 and id = $2 and state = 'PENDING'`,
      [tx.tenantId, id],
    );
  }

  async ready(tx: Tx, id: string, photo: Omit<MessagePhoto, 'id'>): Promise<void> {
    await tx.query(
      `update message_photos set state = 'READY', image_key = $3, thumbnail_key = $4, width = $5, height = $6,
         placeholder = $7 where tenant_id = $1 and id = $2 and state = 'PENDING'`,
      [tx.tenantId, id, photo.imageKey, photo.thumbnailKey, photo.width, photo.height, photo.placeholder],
    );
  }

  /** Uploaded photos that are not sent yet become part of a message; null when one of them is none. */
  async take(tx: Tx, { jobId, author }: Side, ids: readonly string[]): Promise<MessagePhoto[] | null> {
    const taken = await tx.query<MessagePhoto>(
      `update message_photos set state = 'SENT'
       where tenant_id = $1 and job_id = $2 and author = $3 and id = any($4::uuid[]) and state = 'READY'
       returning id, image_key as "imageKey", thumbnail_key as "thumbnailKey", width, height, placeholder`,
      [tx.tenantId, jobId, author, ids],
    );
    const inOrder = ids.map(id => taken.find(photo => photo.id === id));
    return inOrder.every(photo => photo !== undefined) ? inOrder : null;
  }
  /**
   * From now on it cannot be sent. A sending that has taken it is waited for; what has been sent is left alone.
   * @returns where everything of it lies; null: it was sent, or is gone
   */
  async giveUp(tx: Tx, id: string): Promise<string[] | null> {
    const [row] = await tx.query<Pick<MessagePhotoRow, 'incomingKey' | 'imageKey' | 'thumbnailKey'>>(
      `update message_photos set state = case state when 'READY' then 'REFUSED' else state end
       where tenant_id = $1 and id = $2 and state <> 'SENT'
       returning incoming_key as "incomingKey", image_key as "imageKey", thumbnail_key as "thumbnailKey"`,
      [tx.tenantId, id],
    );
    if (!row) return null;
    return [row.incomingKey, row.imageKey, row.thumbnailKey].filter(key => key !== null);
  }

  async drop(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `delete from message_photos where tenant_id = $1 and id = $2 and state in ('PENDING', 'REFUSED')`,
      [tx.tenantId, id],
    );
  }
}
