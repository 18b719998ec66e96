// Photos in the workshop's answers. A photo that is not sent yet belongs to the side that uploaded it: a tracking ID opens
// the customer's own, and cannot tell whether there are others.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN_JOB = `job_id = (select j.id from jobs j where j.tracking_id = waypost_tracking_id())`;

export class StaffMessagePhotos1764000000078 implements MigrationInterface {
  name = 'StaffMessagePhotos1764000000078';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table message_photos add author text not null default 'CUSTOMER'
        constraint message_photos_author check (author in ('CUSTOMER', 'STAFF'));
      alter table message_photos alter author drop default;
      alter table message_photos drop constraint message_photos_once,
        add constraint message_photos_once unique (job_id, author, idempotency_key);
      drop policy tracking_message_photos on message_photos;
      create policy tracking_message_photos on message_photos to waypost_tracking
        using (author = 'CUSTOMER' and ${OWN_JOB}) with check (author = 'CUSTOMER' and ${OWN_JOB});
      grant insert on message_photos to waypost_staff;
      grant update (state, image_key, thumbnail_key, width, height, placeholder) on message_photos to waypost_staff`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke insert, update on message_photos from waypost_staff;
      delete from message_photos where author = 'STAFF';
      drop policy tracking_message_photos on message_photos;
      create policy tracking_message_photos on message_photos to waypost_tracking
        using (${OWN_JOB}) with check (${OWN_JOB});
      alter table message_photos drop column author,
        add constraint message_photos_once unique (job_id, idempotency_key)`);
  }
}
