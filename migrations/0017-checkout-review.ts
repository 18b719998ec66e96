// An open payment page is looked at again when what is owed may have changed: by the queue, so that nobody at the counter
// waits for the provider.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CheckoutReview1764000000017 implements MigrationInterface {
  name = 'CheckoutReview1764000000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One waiting look for each order: it sees everything that has happened by then.
      create function enqueue_checkout_review(p_order uuid) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('review-checkout',
          json_build_object('tenantId', current_setting('waypost.tenant_id'), 'orderId', p_order),
          max_attempts := 12, job_key := 'review-checkout:' || p_order);
      end $$;
      revoke execute on function enqueue_checkout_review(uuid) from public;
      grant execute on function enqueue_checkout_review(uuid) to waypost_staff;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function enqueue_checkout_review(uuid)`);
  }
}
