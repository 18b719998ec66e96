// What signed in and from where: without it nobody can tell their own sessions apart. Those that exist say nothing of it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SessionPlaces1764000000110 implements MigrationInterface {
  name = 'SessionPlaces1764000000110';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table staff_sessions add column device text constraint staff_sessions_device check (length(device) <= 60),
        add column address text constraint staff_sessions_address check (length(address) <= 60);
      grant select (device, address) on staff_sessions to waypost_staff`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table staff_sessions drop column device, drop column address');
  }
}
