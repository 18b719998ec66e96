// Photos that customers send in messages. Until one is sent it is a row of its own, which only its job's tracking ID
// opens; what was sent stands in the message, because a message never changes.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MessagePhotos1764000000021 implements MigrationInterface {
  name = 'MessagePhotos1764000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table message_photos (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        job_id uuid not null,
        idempotency_key text not null,
        state text not null constraint message_photos_state check (state in ('PENDING', 'READY', 'REFUSED', 'SENT')),
        file_name text not null,
        declared_type text not null,
        declared_size int not null,
        incoming_key text not null,
        image_key text,
        thumbnail_key text,
        width int,
        height int,
        placeholder text,
        created_at timestamptz not null,
        constraint message_photos_once unique (job_id, idempotency_key),
        constraint message_photos_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      alter table message_photos enable row level security;
      alter table message_photos force row level security;
      create policy staff_message_photos on message_photos to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
      create policy tracking_message_photos on message_photos to waypost_tracking
        using (job_id = (select j.id from jobs j where j.tracking_id = waypost_tracking_id()))
        with check (job_id = (select j.id from jobs j where j.tracking_id = waypost_tracking_id()));
      grant select on message_photos to waypost_staff;
      grant select, insert on message_photos to waypost_tracking;
      grant update (state, image_key, thumbnail_key, width, height, placeholder) on message_photos to waypost_tracking;

      -- [{ id, imageKey, thumbnailKey, width, height, placeholder }]
      alter table messages add photos jsonb not null default '[]';
      alter table messages drop constraint messages_body_length;
      alter table messages add constraint messages_body_length
        check (length(body) <= 4000 and (length(body) > 0 or photos <> '[]'));
      grant select (photos) on messages to waypost_tracking;
      create index messages_with_photos on messages (job_id, position) where photos <> '[]';

      -- As before, and beside each page the photos of its messages, by the message's id.
      drop function tracking_pages(text[], text[], int);
      create function tracking_pages(p_tracking_ids text[], p_shops text[], p_messages int)
      returns table (page json, photos json)
      language plpgsql volatile security invoker as $$
      begin
        for i in 1 .. cardinality(p_tracking_ids) loop
          perform set_config('waypost.shop', coalesce(p_shops[i], ''), true);
          page := tracking_page(p_tracking_ids[i], p_messages);
          photos := (select json_object_agg(m.id, m.photos) from messages m
            where m.job_id = (page ->> 'jobId')::uuid and m.photos <> '[]'
              and m.position > (page -> 'thread' ->> 'lastPosition')::int - p_messages);
          return next;
        end loop;
      end $$;
      revoke execute on function tracking_pages(text[], text[], int) from public;
      grant execute on function tracking_pages(text[], text[], int) to waypost_tracking;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function tracking_pages(text[], text[], int);
      create function tracking_pages(p_tracking_ids text[], p_shops text[], p_messages int) returns setof json
      language plpgsql volatile security invoker as $$
      begin
        for i in 1 .. cardinality(p_tracking_ids) loop
          perform set_config('waypost.shop', coalesce(p_shops[i], ''), true);
          return next tracking_page(p_tracking_ids[i], p_messages);
        end loop;
      end $$;
      revoke execute on function tracking_pages(text[], text[], int) from public;
      grant execute on function tracking_pages(text[], text[], int) to waypost_tracking;
      alter table messages drop column photos; drop table message_photos`);
  }
}
