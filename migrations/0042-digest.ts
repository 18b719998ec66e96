// The morning e-mail about what needs attention: who wants it, and on which day of the shop's calendar it was last sent.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Digest1764000000042 implements MigrationInterface {
  name = 'Digest1764000000042';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table staff_members add column wants_digest boolean not null default false, add column digest_sent_on date;
      grant select (wants_digest, digest_sent_on), update (wants_digest, digest_sent_on) on staff_members
        to waypost_staff;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table staff_members drop column wants_digest, drop column digest_sent_on');
  }
}
