// Photos of many jobs in one statement.
import { ContextLoader, manyEach, oneEach } from '../../graphql/loaders.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { kindOf } from './attachment.ts';
import type { AttachmentEntity } from './attachment.entity.ts';
import type { AttachmentRepository } from './attachment.repository.ts';

export class AttachmentLoaders {
  readonly byId: ContextLoader<string, AttachmentEntity | null>;
  readonly ofJob: ContextLoader<string, AttachmentEntity[]>;
  /** The first of them. */
  readonly coverOfJob: ContextLoader<string, AttachmentEntity | null>;
  readonly filesOfJob: ContextLoader<string, AttachmentEntity[]>;

  constructor(uow: UnitOfWork, attachments: AttachmentRepository) {
    this.byId = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
        const rows = await attachments.byIds(tx, ids);
        return oneEach(
          ids,
          rows.filter(row => row.state === 'READY' && kindOf(row.declaredType) === 'PHOTO'),
          row => row.id,
        );
      }),
    );
    this.ofJob = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        manyEach(ids, await attachments.photosOf(tx, ids), row => row.jobId),
      ),
    );
    this.coverOfJob = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        oneEach(ids, await attachments.coversOf(tx, ids), row => row.jobId),
      ),
    );
    this.filesOfJob = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        manyEach(ids, await attachments.filesOf(tx, ids), row => row.jobId),
      ),
    );
  }
}
