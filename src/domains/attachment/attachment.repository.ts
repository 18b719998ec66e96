// Attachments of one tenant in Postgres. Deleted ones are gone for everybody; pending ones exist for nobody yet.
import { In, IsNull } from 'typeorm';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import { AttachmentEntity } from './attachment.entity.ts';

export class AttachmentRepository {
  readyOf(tx: ReadTx, jobIds: readonly string[]): Promise<AttachmentEntity[]> {
    return tx.manager.find(AttachmentEntity, {
      where: { tenantId: tx.tenantId, jobId: In([...jobIds]), state: 'READY', deletedAt: IsNull() },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
  }

  byIds(tx: ReadTx, ids: readonly string[]): Promise<AttachmentEntity[]> {
    return tx.manager.findBy(AttachmentEntity, {
      tenantId: tx.tenantId,
      id: In([...ids]),
      deletedAt: IsNull(),
    });
  }

  lock(tx: Tx, id: string): Promise<AttachmentEntity | null> {
    return tx.manager.findOne(AttachmentEntity, {
      where: { tenantId: tx.tenantId, id, deletedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: Tx, attachment: AttachmentEntity): Promise<void> {
    await tx.manager.insert(AttachmentEntity, attachment);
  }

  async update(tx: Tx, id: string, change: Partial<AttachmentEntity>): Promise<void> {
    await tx.manager.update(AttachmentEntity, { tenantId: tx.tenantId, id }, change);
  }
}
