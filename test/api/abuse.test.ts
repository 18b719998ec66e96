// What somebody hostile might try; each of these once worked, or might have.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { topics } from '../../src/platform/broker/broker.ts';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
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

const until = async (condition: () => boolean, patienceMs = 5_000): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  while (!condition() && Date.now() < deadline) await new Promise(resolve => setTimeout(resolve, 20));
};

async function rawSocket(): Promise<WebSocket> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  socket.on('error', () => undefined);
  await new Promise(resolve => socket.once('open', resolve));
  socket.send('{"type":"connection_init"}');
  await new Promise(resolve => socket.once('message', resolve));
  return socket;
}

describe('one socket', () => {
  it('cannot leave streams behind by using one id again and again', async () => {
    const job = await shop.job();
    const topic = topics.trackedJob(job.id);
    const socket = await rawSocket();
    const query = String(api.TrackingDocument);
    const subscribe = JSON.stringify({
      id: '1',
      type: 'subscribe',
      payload: { query, variables: { id: job.trackingId } },
    });
    for (let n = 0; n < 200; n += 1) {
      socket.send(subscribe);
      socket.send('{"id":"1","type":"complete"}');
    }
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(server.app.services.broker.count(topic)).toBeLessThanOrEqual(1);
    socket.close();
    await until(() => server.app.services.broker.count(topic) === 0);
    expect(server.app.services.broker.count(topic)).toBe(0);
  });

  it('has a limited number of operations under way, also when it says that it is done with them', async () => {
    const socket = await rawSocket();
    const refusals: string[] = [];
    socket.on('message', data => {
      const text = (data as Buffer).toString();
      if (text.includes('at most 30 operations')) refusals.push(text);
    });
    const job = await shop.job();
    const query = `{ ${Array.from({ length: 8 }, (_, n) => `a${n}: track(id: "${job.trackingId}") { asOf }`).join(' ')} }`;
    for (let n = 0; n < 300; n += 1)
      socket.send(JSON.stringify({ id: `q${n}`, type: 'subscribe', payload: { query } }));
    await until(() => refusals.length > 100);
    expect(refusals.length).toBeGreaterThan(100);
    expect((await tracking(server).get(api.TrackDocument, { id: job.trackingId })).track).not.toBeNull();
    socket.close();
  });

  it('that does not read is ended before it costs memory', async () => {
    const socket = await rawSocket();
    socket.pause();
    const ping = JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(100_000) } });
    for (let n = 0; n < 400; n += 1) socket.send(ping);
    // Sooner than who answers no ping is ended. Who does not read is not told that the other side has gone; what is written then comes back as an error.
    let ended = false;
    await until(() => {
      socket.send('{"type":"ping"}', error => (ended ||= Boolean(error)));
      return ended;
    }, 10_000);
    expect(ended).toBe(true);
    socket.terminate();
  });
});

describe('guessing passwords', () => {
  it('is turned away before it takes the program’s threads, and everybody else is answered', async () => {
    const anonymous = new GraphClient(`${server.url}/staff/graphql`);
    const guess = (_: unknown, n: number) =>
      anonymous.ask(staffApi.SignInDocument, {
        input: { email: `owner${n}@${shop.slug}.example`, password: 'wrong' },
      });
    const guesses = Promise.all(Array.from({ length: 80 }, guess));
    const job = await shop.job();
    expect((await tracking(server).get(api.TrackDocument, { id: job.trackingId })).track).not.toBeNull();
    const answers = await guesses;
    const limited = answers.filter(({ errors }) => errors[0]?.extensions?.['code'] === 'RATE_LIMITED');
    const refused = answers.filter(({ data }) => data?.signIn.__typename === 'SignInRefused');
    const throttled = answers.filter(({ data }) => data?.signIn.__typename === 'RateLimited');
    expect(limited.length + throttled.length + refused.length).toBe(80);
    expect(limited.length).toBeGreaterThan(10);
  });
});

describe('input that is no text, or no date', () => {
  it('is cleaned or refused with a sentence, and never breaks', async () => {
    const job = await shop.job();
    const send = (body: string, clientMessageId: string = randomUUID()) =>
      tracking(server).ask(api.SendMessageDocument, {
        input: { trackingId: job.trackingId, body, clientMessageId },
      });
    expect((await send('half \ud800 an emoji')).data?.sendMessage).toMatchObject({
      __typename: 'MessageSent',
      sent: { body: 'half  an emoji' },
    });
    expect((await send('\u200b\u200b')).data?.sendMessage?.__typename).toBe('InvalidInput');
    for (const id of ['a\u0000b', 's\ud800'])
      expect((await send('x', id)).data?.sendMessage?.__typename).toBe('InvalidInput');
    const codes = await Promise.all([
      new GraphClient(`${server.url}/staff/graphql`).ask(staffApi.SignInDocument, {
        input: { email: 'a@b.example', password: 'x', tenant: '\u0000' },
      }),
      shop.staff.ask(staffApi.JobsDocument, { filter: { stages: ['\u0000'] } }),
      shop.staff.ask(staffApi.JobsDocument, { filter: { search: 'x\ud800' } }),
      shop.staff.ask(staffApi.JobsDocument, {
        after: Buffer.from('["-271821-04-20T00:00:00.000Z","01a20012-2fdb-7381-9cf9-ce2937b6e2a7"]').toString(
          'base64url',
        ),
      }),
    ]);
    for (const { errors } of codes) expect(errors[0]?.extensions?.['code'] ?? 'none').not.toBe('INTERNAL');
  });

  it('a promise lies in a year that everybody can read', async () => {
    const job = await shop.job();
    for (const to of ['9999-12-31T23:59:00-12:00', '0000-01-01T00:00:00Z']) {
      const input = { jobId: job.id, expectedVersion: 1, promise: { kind: 'ESTIMATE' as const, to } };
      const { errors } = await shop.staff.ask(staffApi.RevisePromiseDocument, { input });
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('a wrong variable is not repeated, whatever stands in it', async () => {
    const input = { email: 'a@b.example', passwordd: 'SECRETWORD' } as never;
    const { errors } = await new GraphClient(`${server.url}/staff/graphql`).ask(staffApi.SignInDocument, {
      input,
    });
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toContain('SECRETWORD');
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });
});

describe('work that can be shared', () => {
  it('settings that change nothing tell nobody', async () => {
    const own = await openShop(server);
    const stream = own.staff.subscribe(staffApi.TenantEventsDocument, {});
    await stream.next();
    await own.staff.get(staffApi.UpdateTenantDocument, { input: { locale: 'en-GB' } });
    await own.job();
    expect((await stream.next()).tenantEvents.kind).toBe('JOB_CREATED');
    await stream.close();
  });

  it('an upload that has ended takes no other file', async () => {
    const job = await shop.job();
    const bytes = await picture();
    const input = {
      idempotencyKey: randomUUID(),
      jobId: job.id,
      fileName: 'a.jpg',
      contentType: 'image/jpeg',
      byteSize: bytes.length,
    };
    const { createUpload } = await shop.staff.get(staffApi.CreateUploadDocument, { input });
    if (createUpload.__typename !== 'UploadCreated') throw new Error(createUpload.__typename);
    const headers = Object.fromEntries(createUpload.headers.map(({ name, value }) => [name, value]));
    await fetch(createUpload.url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
    await shop.staff.get(staffApi.CompleteUploadDocument, { attachmentId: createUpload.attachmentId });
    const again = await shop.staff.get(staffApi.CreateUploadDocument, { input });
    expect(again.createUpload.__typename).toBe('UploadRefused');
  });
});

describe('the customers’ role in the database', () => {
  it('writes as the customer only', async () => {
    const job = await shop.job();
    const as = { role: 'waypost_tracking', settings: { 'waypost.tracking_id': job.trackingId } };
    const message = `insert into messages (id, tenant_id, job_id, position, author, author_name, body, client_message_id, sent_at)
      values ($1, $2, $3, 99, $4, $5, 'x', 'k', now())`;
    const write = (author: string, name: string | null) =>
      server.database.sql(message, [randomUUID(), shop.tenantId, job.id, author, name], as);
    await expect(write('STAFF', null)).rejects.toMatchObject({ code: '42501' });
    await expect(write('CUSTOMER', 'The boss')).rejects.toMatchObject({ code: '42501' });
    await expect(
      server.database.sql(
        `insert into events (tenant_id, tenant_seq, job_id, seq, public_seq, kind, audience, payload, occurred_at)
         values ($1, 999, $2, 999, 999, 'TRACKING_REVOKED', 'EVERYONE', '{}', now())`,
        [shop.tenantId, job.id],
        as,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
