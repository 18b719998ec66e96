// The language in which a customer is written to. Their own page opens in it, too: each job keeps a copy, because to the
// page a customer is hidden altogether where the shop shows no names.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OLD = `''customerName'', case`;
const NEW = `''customerLanguage'', j.page_language, ''customerName'', case`;

/** As it stands, with one more field. */
const reword = (from: string, to: string): string => `do $$ declare source text; begin
  select pg_get_functiondef('tracking_page(text, int)'::regprocedure) into source;
  if position('${from}' in source) = 0 then raise exception 'tracking_page is not what it was'; end if;
  execute replace(source, '${from}', '${to}');
end $$;`;

export class CustomerLanguage1764000000074 implements MigrationInterface {
  name = 'CustomerLanguage1764000000074';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- null: the shop's own
      alter table customers add language text
        constraint customers_language check (language in ('en', 'fr', 'de', 'es'));
      alter table jobs add page_language text;
      grant select (page_language) on jobs to waypost_tracking;

      create function jobs_take_language() returns trigger language plpgsql set search_path = public as $$
      begin
        new.page_language := (select c.language from customers c where c.id = new.customer_id);
        return new;
      end $$;
      create trigger jobs_take_language before insert on jobs
        for each row execute function jobs_take_language();

      create function customers_hand_on_language() returns trigger language plpgsql set search_path = public as $$
      begin
        update jobs set page_language = new.language where tenant_id = new.tenant_id and customer_id = new.id;
        return null;
      end $$;
      create trigger customers_hand_on_language after update of language on customers
        for each row when (old.language is distinct from new.language) execute function customers_hand_on_language();
      ${reword(OLD, NEW)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`${reword(NEW, OLD)}
      drop trigger customers_hand_on_language on customers;
      drop trigger jobs_take_language on jobs;
      drop function customers_hand_on_language();
      drop function jobs_take_language();
      alter table jobs drop column page_language;
      alter table customers drop column language`);
  }
}
