// Pieces that were handed over: who came, what proved it, who of the staff was there. Rows are kept as they are. The page
// learns when, and what the shop asks for; a PIN is derived and never stored.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRACKED_JOB = `(select j.id from jobs j where j.tracking_id = waypost_tracking_id())`;

export class Collections1764000000051 implements MigrationInterface {
  name = 'Collections1764000000051';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tenants add collection_check text not null default 'NONE'
        constraint tenants_collection_check check (collection_check in ('NONE', 'PIN', 'SIGNATURE', 'EITHER'));
      create table collections (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        job_id uuid not null,
        proof text not null constraint collections_proof check (proof in ('PIN', 'SIGNATURE', 'REASON', 'NONE')),
        -- The name of whoever came, as it was said.
        collected_by text,
        -- The way of the pen, as the path of a drawing.
        signature text,
        reason text,
        staff_id uuid not null,
        staff_name text not null,
        stage text not null,
        collected_at timestamptz not null,
        constraint collections_signed check ((proof = 'SIGNATURE') = (signature is not null)),
        constraint collections_explained check ((proof = 'REASON') = (reason is not null)),
        constraint collections_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      create index collections_of_job on collections (job_id, collected_at);
      create trigger collections_kept before update or delete on collections
        for each row execute function waypost_keep();
      create trigger collections_kept_whole before truncate on collections
        for each statement execute function waypost_keep();
      alter table collections enable row level security;
      alter table collections force row level security;
      create policy staff_collections on collections to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
      create policy tracking_collections on collections for select to waypost_tracking using (job_id = ${TRACKED_JOB});
      grant select, insert on collections to waypost_staff;
      grant select (job_id, collected_at) on collections to waypost_tracking;
      grant select (collection_check) on tenants to waypost_tracking;

      -- How often a PIN was tried, so that nobody finds one by trying.
      create table collection_tries (
        tenant_id uuid not null references tenants (id),
        job_id uuid primary key,
        tries int not null,
        since timestamptz not null,
        constraint collection_tries_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      alter table collection_tries enable row level security;
      alter table collection_tries force row level security;
      create policy staff_collection_tries on collection_tries to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
      grant select, insert, delete on collection_tries to waypost_staff;
      grant update (tries, since) on collection_tries to waypost_staff;

      create or replace function tracking_page(p_tracking_id text, p_messages int) returns json
      language plpgsql volatile security invoker as $$
      declare page json;
      begin
        -- Only until the end of this transaction; the next customer on this connection starts from nothing.
        perform set_config('waypost.tracking_id', p_tracking_id, true);
        select json_build_object(
          'jobId', j.id, 'tenantId', j.tenant_id, 'trackingId', j.tracking_id, 'publicSeq', j.public_seq,
          'workflowVersionId', j.workflow_version_id, 'kind', w.kind,
          'orderId', o.id, 'orderNumber', o.number, 'itemType', j.item_type, 'description', j.description,
          'bookedInAt', j.booked_in_at, 'stage', j.stage, 'stageSince', j.stage_since,
          'promise', case when j.promise_kind is not null then json_build_object(
            'kind', j.promise_kind, 'from', j.promise_from, 'to', j.promise_to, 'revisedAt', j.promise_revised_at) end,
          'prices', tracked_prices(),
          'decision', (select json_build_object('id', d.id, 'kind', d.kind, 'subjectHash', d.subject_hash,
              'photoIds', d.photo_ids, 'openedAt', d.opened_at, 'outcome', r.outcome, 'note', r.note, 'name', r.name,
              'decidedAt', r.decided_at)
            from decisions d left join decision_records r on r.decision_id = d.id
            where d.job_id = j.id and d.stage = j.stage and d.stage_since = j.stage_since
            order by d.round desc limit 1),
          'collectionCheck', t.collection_check,
          -- Only while it stands where it was handed over: a job that was taken back is there to be collected again.
          'collectedAt', (select c.collected_at from collections c
            where c.job_id = j.id and c.collected_at = j.stage_since limit 1),
          'customerName', case t.customer_name_on_page
            when 'FULL' then (select c.name from customers c where c.id = j.customer_id)
            when 'FIRST' then (select split_part(c.name, ' ', 1) from customers c where c.id = j.customer_id) end,
          'brand', json_build_object('name', t.name, 'fallbackName', t.fallback_name, 'logoUrl', t.logo_url,
            'accentColor', t.accent_color, 'contactEmail', t.contact_email, 'contactPhone', t.contact_phone,
            'locale', t.locale, 'timeZone', t.time_zone),
          'stageEntries', (select coalesce(json_agg(json_build_object('id', s.id, 'fromStage', s.from_stage,
              'stage', s.stage, 'at', s.at, 'note', s.public_note) order by s.at, s.id), '[]')
            from stage_entries s where s.job_id = j.id),
          'notes', (select coalesce(json_agg(json_build_object('id', n.id, 'body', n.body, 'at', n.at)
              order by n.at, n.id), '[]') from notes n where n.job_id = j.id),
          'promiseRevisions', (select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'from', p.from_at,
              'to', p.to_at, 'revisedAt', p.revised_at) order by p.revised_at, p.id), '[]')
            from promise_revisions p where p.job_id = j.id),
          'attachments', (select coalesce(json_agg(json_build_object('id', a.id, 'caption', a.caption,
              'imageKey', a.image_key, 'thumbnailKey', a.thumbnail_key, 'contentType', a.content_type,
              'width', a.width, 'height', a.height, 'placeholder', a.placeholder, 'publishedAt', a.published_at)
              order by a.published_at, a.id), '[]')
            from attachments a where a.job_id = j.id),
          'thread', (select json_build_object('lastPosition', h.last_position, 'readByCustomer', h.read_by_customer,
              'readByStaff', h.read_by_staff, 'unreadByCustomer', h.unread_by_customer)
            from threads h where h.job_id = j.id),
          'messages', (select coalesce(json_agg(m order by m.position), '[]') from (
            select g.id, g.position, g.author, g.author_name as "authorName", g.body,
              g.client_message_id as "clientMessageId", g.sent_at as "sentAt"
            from messages g where g.job_id = j.id order by g.position desc limit p_messages) m)
        ) into page
        from jobs j
          join tenants t on t.id = j.tenant_id
          join workflows w on w.id = j.workflow_id
          join orders o on o.id = j.order_id
        where j.tracking_id = p_tracking_id;
        return page;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop table collection_tries, collections; alter table tenants drop column collection_check`,
    );
  }
}
