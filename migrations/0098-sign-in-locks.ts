// Signing in holds on to the person while the session is opened, so that a password which is being changed at that moment
// either comes first, and the old one opens nothing, or ends the session again. To hold a row one needs the right to
// change it; the policy lets no change through.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SignInLocks1764000000098 implements MigrationInterface {
  name = 'SignInLocks1764000000098';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      grant update (id) on staff_members to waypost_gate;
      create policy gate_holds_staff_members on staff_members for update to waypost_gate
        using (true) with check (false)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop policy gate_holds_staff_members on staff_members;
      revoke update (id) on staff_members from waypost_gate`);
  }
}
