// The staff's inbox: jobs whose threads have messages, the newest first.
import type { TenantActor } from '../../kernel/actor.ts';
import {
  connection,
  pageRequest,
  readTimeIdCursor,
  timeIdCursor,
  type Connection,
  type PageArgs,
} from '../../kernel/page.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobReader } from '../job/job.reader.ts';

interface Row {
  readonly id: string;
  readonly at: Date;
}

export class InboxReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobReader,
  ) {}

  page(actor: TenantActor, unreadOnly: boolean, args: PageArgs): Promise<Connection<JobEntity>> {
    const request = pageRequest(args);
    const beyond = request.cursor === null ? null : readTimeIdCursor(request.cursor);
    const [compare, order] = request.backward ? ['>', 'asc'] : ['<', 'desc'];
    const which = `from threads t join jobs j on j.id = t.job_id and j.deleted_at is null
      where t.tenant_id = $1 and t.last_message_at is not null and (not $2 or t.unread_by_staff > 0)`;
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const [count] = await tx.query<{ total: number }>(`select count(*) as total ${which}`, [
        tx.tenantId,
        unreadOnly,
      ]);
      const rows = await tx.query<Row>(
        `select t.job_id as id, t.last_message_at as at ${which}
           and ($3::timestamptz is null or (t.last_message_at, t.job_id) ${compare} ($3, $4::uuid))
         order by t.last_message_at ${order}, t.job_id ${order} limit $5`,
        [tx.tenantId, unreadOnly, beyond?.at ?? null, beyond?.id ?? null, request.limit + 1],
      );
      const page = connection(request, rows, count?.total ?? 0, row => timeIdCursor(row.at, row.id));
      const jobs = new Map(
        (
          await this.jobs.many(
            tx,
            rows.map(row => row.id),
          )
        ).map(job => [job.id, job]),
      );
      const edges = page.edges.map(({ node, cursor }) => ({ node: jobs.get(node.id) as JobEntity, cursor }));
      return { ...page, edges };
    });
  }
}
