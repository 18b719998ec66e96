// Keys for programs: how far each reaches, whatever its role.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/staff.ts';
import { TrackDocument as Track } from '../gql/tracking.ts';
import { GraphClient } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, picture, tracking, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
});
afterAll(() => server.stop());

async function program(scope: 'READ' | 'JOBS' | 'ALL', role = 'OWNER'): Promise<GraphClient> {
  const { createApiKey } = await shop.staff.get<{ createApiKey: { secret: string } }, object>(
    `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ... on ApiKeyCreated { secret } } }`,
    { input: { name: `${scope} of ${role}`, role, scope } },
  );
  return new GraphClient(`${server.url}/staff/graphql`, createApiKey.secret);
}
const code = async (client: GraphClient, operation: string): Promise<unknown> =>
  (await client.ask(operation)).errors[0]?.extensions?.['code'];

describe('an API key', () => {
  it('for reading sees everything of its role and changes nothing, whichever mutation it is', async () => {
    const reader = await program('READ');
    const job = await shop.job();
    expect(await code(reader, '{ jobs { totalCount } auditLog { edges { cursor } } }')).toBeUndefined();
    const schema = server.app.apis.find(({ name }) => name === 'staff')?.schema;
    expect(Object.keys(schema?.getMutationType()?.getFields() ?? {}).length).toBeGreaterThan(30);
    for (const mutation of [
      `setTyping(jobId: "${job.id}")`,
      'signOut',
      `deleteJob(input: { jobId: "${job.id}", expectedVersion: 1 }) { __typename }`,
      `moveJob(input: { jobId: "${job.id}", expectedVersion: 1, toStage: "assessed" }) { __typename }`,
    ])
      expect([mutation, await code(reader, `mutation { ${mutation} }`)]).toEqual([mutation, 'FORBIDDEN']);
    const { job: now } = await shop.staff.get(api.JobDocument, { id: job.id });
    expect(now?.version).toBe(1);
    const upload = await fetch(`${server.url}/staff/imports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${reader.token}` },
      body: 'Name\nx\n',
    });
    expect(upload.status).toBe(403);
  });

  it('for jobs does the work on jobs, and nothing that the law reserves', async () => {
    const worker = await program('JOBS');
    const job = await shop.job();
    const { moveJob } = await worker.get(api.MoveJobDocument, {
      input: { jobId: job.id, expectedVersion: 1, toStage: 'assessed', noteVisibility: 'INTERNAL' },
    });
    expect(moveJob.__typename).toBe('JobMoved');
    for (const operation of [
      `mutation { deleteJob(input: { jobId: "${job.id}", expectedVersion: 2 }) { __typename } }`,
      'mutation { updateTenant(input: { name: "Mine now" }) { __typename } }',
      '{ auditLog { edges { cursor } } }',
      '{ imports { id } }',
    ])
      expect([operation, await code(worker, operation)]).toEqual([operation, 'FORBIDDEN']);
  });

  it('for everything does what its role may, and no more', async () => {
    const everything = await program('ALL', 'MANAGER');
    const job = await shop.job();
    const { deleteJob } = await everything.get(api.DeleteJobDocument, {
      input: { jobId: job.id, expectedVersion: 1 },
    });
    expect(deleteJob.__typename).toBe('JobDeleted');
    expect(await code(everything, '{ apiKeys { id } }')).toBe('FORBIDDEN');
    const member = await program('ALL', 'MEMBER');
    expect(await code(member, '{ auditLog { edges { cursor } } }')).toBe('FORBIDDEN');
  });

  // What stands beside Waypost, such as the shop's enquiry form or its quotes, is not built here; this is where it hooks in.
  it('AD-10 lets a neighbour turn an enquiry into a job, answer with a quote and a photo, and hear what becomes of it', async () => {
    const neighbour = await program('JOBS');
    const events = neighbour.subscribe(api.TenantEventsDocument, {});
    await events.next();
    const { createJob } = await neighbour.get(api.CreateJobDocument, {
      input: {
        workflowId: shop.workflows['bespoke'] ?? '',
        customer: { name: 'Leonie Marsh', email: 'leonie@marsh.example' },
        itemType: 'Signet ring',
        description: 'Asked for on the web site.',
        idempotencyKey: 'enquiry-4711',
      },
    });
    if (createJob.__typename !== 'JobCreated') throw new Error(createJob.message);
    const { job } = createJob;
    const { updateJob } = await neighbour.get(api.UpdateJobDocument, {
      input: { jobId: job.id, expectedVersion: job.version, quotedMinor: 48_000 },
    });
    expect(updateJob.__typename).toBe('JobUpdated');
    const bytes = await picture();
    const { createUpload } = await neighbour.get(api.CreateUploadDocument, {
      input: {
        jobId: job.id,
        fileName: 'drawing.jpg',
        contentType: 'image/jpeg',
        byteSize: bytes.length,
        visibility: 'PUBLIC',
        idempotencyKey: 'drawing-4711',
      },
    });
    if (createUpload.__typename !== 'UploadCreated') throw new Error(createUpload.message);
    const headers = Object.fromEntries(createUpload.headers.map(({ name, value }) => [name, value]));
    await fetch(createUpload.url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
    const { attachmentId } = createUpload;
    const { completeUpload } = await neighbour.get(api.CompleteUploadDocument, { attachmentId });
    expect(completeUpload.__typename).toBe('UploadCompleted');
    await shop.staff.get(api.MoveJobDocument, {
      input: { jobId: job.id, expectedVersion: 2, toStage: 'consultation' },
    });
    await events.until(() => events.items.some(({ tenantEvents }) => tenantEvents.kind === 'STAGE_CHANGED'));
    const kinds = events.items.map(({ tenantEvents }) => tenantEvents.kind);
    for (const kind of ['JOB_CREATED', 'JOB_DETAILS_CHANGED', 'ATTACHMENT_ADDED', 'STAGE_CHANGED'])
      expect(kinds).toContain(kind);
    await events.close();
    const { track } = await tracking(server).get(Track, { id: job.trackingId });
    expect(track?.attachments).toHaveLength(1);
  });
});
