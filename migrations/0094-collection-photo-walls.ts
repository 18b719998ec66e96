// The photo of a record is one of the same job, and so of the same shop, whoever writes it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CollectionPhotoWalls1764000000094 implements MigrationInterface {
  name = 'CollectionPhotoWalls1764000000094';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table attachments add constraint attachments_of_job unique (tenant_id, job_id, id);
      alter table collections drop constraint collections_photo_id_fkey,
        add constraint collections_photo foreign key (tenant_id, job_id, photo_id)
          references attachments (tenant_id, job_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table collections drop constraint collections_photo,
        add constraint collections_photo_id_fkey foreign key (photo_id) references attachments (id);
      alter table attachments drop constraint attachments_of_job`);
  }
}
