// The yardsticks over HTTP: `node:http` and prepared statements, nothing else. What a page costs when one row is read and
// an answer of the same shape and size is written; the same with two addresses signed the way the SDK's manual says; and
// a move as one transaction of an update and an insert.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import pg from 'pg';
import { answerCommands } from '../support/child.ts';
import { S3 } from '../support/s3.ts';

interface JobRow {
  readonly tracking_id: string;
  readonly item_type: string;
  readonly description: string;
  readonly stage: string;
  readonly order_number: string;
  readonly booked_in_at: Date;
  readonly stage_since: Date;
  readonly photo_one: string;
  readonly photo_two: string;
}

interface Page {
  readonly data: { readonly brand: object; readonly track: { readonly attachments: readonly object[] } };
}

const COLUMNS =
  'tracking_id, item_type, description, stage, order_number, booked_in_at, stage_since, photo_one, photo_two';

/** Every stage with how many jobs there are, and the first cards of it with all that a card shows. */
const BOARD = `select stage, max(total)::int as count, min(oldest) as "oldestSince", json_agg(json_build_object('id', p.id,
    'version', p.version, 'trackingId', p.tracking_id, 'itemType', p.item_type, 'description', p.description, 'stage', p.stage,
    'stageSince', p.stage_since, 'promise', p.promise_to, 'customer', c.name, 'number', o.number, 'unread', t.unread_by_staff,
    'latest', to_json(m), 'bookedInAt', p.booked_in_at, 'updatedAt', p.updated_at) order by place) as jobs
  from (select j.*, count(*) over (partition by stage) as total, min(stage_since) over (partition by stage) as oldest,
      row_number() over (partition by stage order by promise_to, id) as place
    from jobs j where tenant_id = $1 and workflow_id = $2 and deleted_at is null and open) p
  join customers c on c.id = p.customer_id join orders o on o.id = p.order_id join threads t on t.job_id = p.id
  left join lateral (select author, body, sent_at from messages where job_id = p.id order by position desc limit 1) m on true
  where place <= 15 group by stage`;

class BareHttp {
  readonly #pool: pg.Pool;
  /** The walls between shops stand for everybody. */
  readonly #walled: pg.Pool;
  readonly #s3 = new S3Client({
    endpoint: S3.endpoint,
    region: S3.region,
    credentials: { accessKeyId: S3.accessKeyId, secretAccessKey: S3.secretAccessKey },
    forcePathStyle: true,
  });

  /** @param page an answer of the program's, to be filled in with what the row says */
  constructor(
    databaseUrl: string,
    private readonly page: Page,
  ) {
    this.#pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
    this.#walled = new pg.Pool({ connectionString: databaseUrl, max: 10, options: '-c role=waypost_staff' });
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await text(request)) as Record<'id' | 'toStage' | 'workflowId', string>;
    const answer = await this.#answer(request.url, body);
    const content = JSON.stringify(answer);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(content),
    });
    response.end(content);
  }

  #answer(url: string | undefined, body: Record<'id' | 'toStage' | 'workflowId', string>): Promise<object> {
    if (url === '/move') return this.#move(body.id, body.toStage);
    if (url === '/board') return this.#board(body.id, body.workflowId);
    return this.#page(body.id, url === '/signed');
  }

  async #board(tenantId: string, workflowId: string): Promise<object> {
    const client = await this.#walled.connect();
    try {
      await client.query({
        name: 'wall',
        text: `select set_config('waypost.tenant_id', $1, false)`,
        values: [tenantId],
      });
      const values = [tenantId, workflowId];
      const { rows } = await client.query<object>({ name: 'board', text: BOARD, values });
      return { data: { board: { columns: rows } } };
    } finally {
      client.release();
    }
  }

  async #page(trackingId: string, signed: boolean): Promise<object> {
    const { rows } = await this.#pool.query<JobRow>({
      name: 'page',
      text: `select ${COLUMNS} from yardstick_jobs where tracking_id = $1`,
      values: [trackingId],
    });
    const [row] = rows;
    if (!row) return { data: { track: null } };
    const { brand, track } = this.page.data;
    const photos = signed ? await Promise.all([this.#sign(row.photo_one), this.#sign(row.photo_two)]) : [];
    const attachments = track.attachments.map((photo, index) => ({
      ...photo,
      ...(signed && { image: photos[index] }),
    }));
    return {
      data: {
        brand,
        track: {
          ...track,
          trackingId: row.tracking_id,
          itemType: row.item_type,
          description: row.description,
          orderNumber: row.order_number,
          bookedInAt: row.booked_in_at,
          asOf: new Date(),
          attachments,
        },
      },
    };
  }

  async #sign(key: string): Promise<{ url: string; expiresAt: Date }> {
    const command = new GetObjectCommand({
      Bucket: S3.bucket,
      Key: key,
      ResponseContentType: 'image/webp',
      ResponseContentDisposition: 'inline; filename="photo.webp"',
    });
    return {
      url: await getSignedUrl(this.#s3, command, { expiresIn: 300 }),
      expiresAt: new Date(Date.now() + 300_000),
    };
  }

  async #move(jobId: string, toStage: string): Promise<object> {
    const client = await this.#pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ id: string; version: number }>({
        name: 'move',
        text: 'update yardstick_jobs set stage = $2, stage_since = now(), version = version + 1 where id = $1 returning id, version',
        values: [jobId, toStage],
      });
      const version = rows[0]?.version ?? 0;
      await client.query({
        name: 'event',
        text: 'insert into yardstick_events (job_id, version, payload) values ($1, $2, $3)',
        values: [jobId, version, JSON.stringify({ to: toStage })],
      });
      await client.query('commit');
      return {
        data: { moveJob: { __typename: 'JobMoved', job: { id: jobId, version, stage: { code: toStage } } } },
      };
    } finally {
      client.release();
    }
  }
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function listen({ databaseUrl, page }: { databaseUrl: string; page: Page }): Promise<{ url: string }> {
  const bare = new BareHttp(databaseUrl, page);
  const server = createServer((request, response) => {
    bare.answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` });
    });
  });
}

answerCommands({ listen });
