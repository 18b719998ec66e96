// What is seen and handed over: photos, documents, the logo, the take-in slip, the collection.
import { AttachmentRepository } from '../domains/attachment/attachment.repository.ts';
import { AttachmentService } from '../domains/attachment/attachment.service.ts';
import { LogoService } from '../domains/attachment/logo.service.ts';
import { PhotoStore } from '../domains/attachment/photo-store.ts';
import { PhotoUrls } from '../domains/attachment/photo-urls.ts';
import { UploadService } from '../domains/attachment/upload.service.ts';
import { CollectionRepository } from '../domains/collection/collection.repository.ts';
import { CollectionService } from '../domains/collection/collection.service.ts';
import { SlipService } from '../domains/slip/slip.service.ts';
import type { Ground } from './ground.ts';
import type { Jobs } from './jobs.ts';
import type { Shop } from './shop.ts';

export type Files = ReturnType<typeof makeFiles>;

export function makeFiles(ground: Ground, { tenants, tenantRows }: Shop, { jobReader, jobs }: Jobs) {
  const { uow, objects, publicUrl, clock, log, secrets, pins } = ground;
  const attachmentRows = new AttachmentRepository();
  const collectionRows = new CollectionRepository();
  const photos = new PhotoStore(objects, clock, log);
  const logos = new LogoService(uow, tenants, tenantRows, photos, objects, clock);
  return {
    attachmentRows,
    collectionRows,
    photos,
    photoUrls: new PhotoUrls(objects),
    uploads: new UploadService(uow, jobReader, attachmentRows, photos, clock),
    attachments: new AttachmentService(uow, jobReader, attachmentRows, objects, clock, log),
    logos,
    slips: new SlipService(uow, secrets, name => logos.picture(name), publicUrl, clock),
    collections: new CollectionService(
      uow,
      jobReader,
      jobs,
      tenantRows,
      collectionRows,
      attachmentRows,
      pins,
      clock,
    ),
  };
}
