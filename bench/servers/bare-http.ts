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

class BareHttp {
  readonly #pool: pg.Pool;
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
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await text(request)) as { readonly id: string; readonly toStage: string };
    const answer =
      request.url === '/move'
        ? await this.#move(body.id, body.toStage)
        : await this.#page(body.id, request.url === '/signed');
    const content = JSON.stringify(answer);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(content),
    });
    response.end(content);
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
