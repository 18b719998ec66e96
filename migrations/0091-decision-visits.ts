// Which visit of a stage a decision belongs to is said by when that began. The stage's code may have changed since, when the
// job followed into a newer version of its workflow; the decision is kept as it was.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_CODE = 'd.stage = j.stage and d.stage_since = j.stage_since';
const BY_VISIT = 'd.stage_since = j.stage_since';

/** Changes this one condition, whatever else the page tells by now. */
const rewrite = (from: string, to: string): string => `
  do $$
  declare page text := pg_get_functiondef('tracking_page(text, int)'::regprocedure);
  begin
    if position('${from}' in page) = 0 then raise exception 'The page asks for decisions in another way.'; end if;
    execute replace(page, '${from}', '${to}');
  end $$`;

export class DecisionVisits1764000000091 implements MigrationInterface {
  name = 'DecisionVisits1764000000091';

  async up(db: QueryRunner): Promise<void> {
    await db.query(rewrite(BY_CODE, BY_VISIT));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(rewrite(BY_VISIT, BY_CODE));
  }
}
