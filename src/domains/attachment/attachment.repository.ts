// Attachments of one tenant in Postgres. Deleted ones are gone for everybody; pending ones exist for nobody yet.
import { In, IsNull, Not, type FindOperator } from 'typeorm';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import { FILE_TYPE } from './attachment.ts';
import { AttachmentEntity } from './attachment.entity.ts';

export class AttachmentRepository {
  photosOf(tx: ReadTx, jobIds: readonly string[]): Promise<AttachmentEntity[]> {
    return this.#ready(tx, jobIds, Not(FILE_TYPE));
  }

  filesOf(tx: ReadTx, jobIds: readonly string[]): Promise<AttachmentEntity[]> {
    return this.#ready(tx, jobIds, FILE_TYPE);
  }

  #ready(
    tx: ReadTx,
    jobIds: readonly string[],
    declaredType: string | FindOperator<string>,
  ): Promise<AttachmentEntity[]> {
    const jobId = In([...jobIds]);
    return tx.manager.find(AttachmentEntity, {
      where: { tenantId: tx.tenantId, jobId, declaredType, state: 'READY', deletedAt: IsNull() },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
  }

  /** The first photo of each of the jobs. */
  coversOf(tx: ReadTx, jobIds: readonly string[]): Promise<AttachmentEntity[]> {
    return tx.manager
      .createQueryBuilder(AttachmentEntity, 'photo')
      .distinctOn(['photo.job_id'])
      .where({
        tenantId: tx.tenantId,
        jobId: In([...jobIds]),
        declaredType: Not(FILE_TYPE),
        state: 'READY',
        deletedAt: IsNull(),
      })
      .orderBy('photo.job_id')
      .addOrderBy('photo.uploaded_at')
      .addOrderBy('photo.id')
      .getMany();
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
