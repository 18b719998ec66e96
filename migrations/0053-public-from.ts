// Pages that open from a later stage on. Until then an ID opens nothing, in the same places where a revoked one opens
// nothing: the page, its prices, its events.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPENED = `j.tracking_id = waypost_tracking_id() and j.revoked_at is null and j.deleted_at is null`;

const policy = (hidden: string): string => {
  const rule = `tracking_id = waypost_tracking_id() and revoked_at is null and deleted_at is null ${hidden}
    and (waypost_shop() is null or tenant_id = waypost_shop())`;
  return `alter policy tracking_jobs on jobs using (${rule}) with check (${rule});`;
};

/** As it stands, with one more condition: only this function may ask for prices. */
const prices = (from: string, to: string): string => `do $$ declare source text; begin
  select pg_get_functiondef('tracked_prices()'::regprocedure) into source;
  if position('${from}' in source) = 0 then raise exception 'tracked_prices is not what it was'; end if;
  execute replace(source, '${from}', '${to}');
end $$;`;

export class PublicFrom1764000000053 implements MigrationInterface {
  name = 'PublicFrom1764000000053';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table jobs add hidden boolean not null default false;
      grant select (hidden) on jobs to waypost_relay, waypost_prices;
      ${policy('and not hidden')}
    `);
    await this.#reprice(db, OPENED, `${OPENED} and not j.hidden`);
  }

  /** The function belongs to a role that may make nothing here, but for this moment. */
  async #reprice(db: QueryRunner, from: string, to: string): Promise<void> {
    await db.query(`grant create on schema public to waypost_prices; set local role waypost_prices`);
    await db.query(prices(from, to));
    await db.query(`reset role; revoke create on schema public from waypost_prices`);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.#reprice(db, `${OPENED} and not j.hidden`, OPENED);
    await db.query(`${policy('')} alter table jobs drop column hidden`);
  }
}
