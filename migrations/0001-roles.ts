// The roles that the program works as. None can log in, owns anything or passes row level security; the login of
// DATABASE_URL takes one of them on connect. Roles belong to the whole server, so several databases share them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = ['waypost_staff', 'waypost_tracking', 'waypost_relay', 'waypost_gate'];

export class Roles1764000000001 implements MigrationInterface {
  name = 'Roles1764000000001';

  async up(db: QueryRunner): Promise<void> {
    for (const role of ROLES) {
      // Another database of the same server may create the role at the same moment: both outcomes are fine.
      await db.query(`do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
      exception when duplicate_object or unique_violation then null; end $$`);
      // May be taken, is not inherited: the owner itself sees nothing of what a role's policies show. (Before version 16
      // the server knows no such distinction.)
      await db.query(`do $$ begin
        execute format('grant ${role} to %I %s', current_user,
          case when current_setting('server_version_num')::int >= 160000 then 'with inherit false, set true' end);
      end $$`);
      await db.query(`grant usage on schema public to ${role}`);
    }
  }

  async down(): Promise<void> {
    // Left in place: another database of this server may be using them.
  }
}
