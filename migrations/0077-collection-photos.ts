// The photo that was taken while a piece was handed over: a photo of the job like any other, named by the record.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CollectionPhotos1764000000077 implements MigrationInterface {
  name = 'CollectionPhotos1764000000077';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table collections add photo_id uuid references attachments (id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table collections drop column photo_id');
  }
}
