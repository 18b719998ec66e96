// Photos that were uploaded for a message and never sent are found, whosever they are, and deleted.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LeftMessagePhotos1764000000097 implements MigrationInterface {
  name = 'LeftMessagePhotos1764000000097';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index message_photos_left on message_photos (created_at, id) where state <> 'SENT';
      -- Which ones, and nothing else of them.
      create policy relay_message_photos on message_photos for select to waypost_relay using (state <> 'SENT');
      grant select (id, tenant_id, state, created_at) on message_photos to waypost_relay;
      grant delete on message_photos to waypost_staff`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke delete on message_photos from waypost_staff;
      drop policy relay_message_photos on message_photos;
      revoke select (id, tenant_id, state, created_at) on message_photos from waypost_relay;
      drop index message_photos_left`);
  }
}
