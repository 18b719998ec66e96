// The customers' API: what a tracking ID opens, and what it never does.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { GraphClient } from '../support/client.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer({
    limits: {
      actionsOfJob: { burst: 200, secondsEach: 1 },
      actionsOfAddress: { burst: 200, secondsEach: 1 },
    },
  });
  shop = await openShop(server);
});
afterAll(() => server.stop());

const page = async (id: string) => (await tracking(server).get(api.TrackDocument, { id })).track;

describe('lookup', () => {
  it('CP-01 TL-07 the ID alone opens the page', async () => {
    const job = await shop.job();
    expect(await page(job.trackingId)).toMatchObject({
      trackingId: job.trackingId,
      kind: 'REPAIR',
      itemType: 'Engagement ring',
      stage: { label: 'Booked in', state: 'CURRENT' },
      brand: { name: `Shop ${shop.slug}` },
      orderNumber: job.order.number,
    });
  });

  it('AH-13 TL-06 case, spaces, dashes, O for 0 and I or L for 1 do not matter', async () => {
    const { trackingId } = await shop.job();
    const [prefix = '', digits = ''] = trackingId.split('-');
    const smudged = [
      trackingId.toLowerCase(),
      ` ${prefix} ${digits.match(/.{1,4}/g)?.join(' ') ?? ''} `,
      `${prefix}${digits}`,
      `${prefix}–${digits}`,
      `${prefix}-${digits.replace(/0/g, 'O').replace(/1/g, 'I')}`,
      `${prefix}-${digits.replace(/0/g, 'o').replace(/1/g, 'l')}`,
    ];
    for (const id of smudged) expect((await page(id))?.trackingId).toBe(trackingId);
  });

  it('TL-03 a legacy ID of eight digits resolves', async () => {
    const { id, trackingId } = await shop.job();
    const legacy = trackingId.slice(0, 12);
    await server.database.sql('update jobs set tracking_id = $1 where id = $2', [legacy, id], {
      role: 'waypost_staff',
      settings: { 'waypost.tenant_id': shop.tenantId },
    });
    expect((await page(legacy))?.trackingId).toBe(legacy);
    expect(await page(trackingId)).toBeNull();
  });

  it('TL-04 the prefix says which kind of work it is, as the lookup explains it', async () => {
    const client = new GraphClient(`${server.url}/graphql`, null, {}, shop.slug);
    const { lookupKinds } = await client.get(api.LookupKindsDocument);
    expect(lookupKinds.length).toBe(4);
    for (const [preset, workflowId] of Object.entries(shop.workflows)) {
      const { trackingId } = await shop.job({ workflowId });
      const kind = lookupKinds.find(({ prefix }) => trackingId.startsWith(`${prefix}-`))?.kind;
      expect([preset, (await page(trackingId))?.kind]).toEqual([preset, kind]);
    }
  });

  it('TL-05 SEC-02 what has no prefix of three letters opens nothing, and says nothing', async () => {
    for (const id of ['12-A1B2C3D4E5F6', '-A1B2C3D4E5F6', 'R-A1B2C3D4E5F6', 'RPRX-A1B2C3D4E5F6', 'RPR'])
      expect([id, await page(id)]).toEqual([id, null]);
  });

  it('MS-06 RT-02 RT-03 answers about a piece are never kept by anything between here and the customer', async () => {
    const { trackingId } = await shop.job();
    const query = `{ track(id: "${trackingId}") { asOf thread { messages { totalCount } } } }`;
    for (const request of [
      fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`),
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
    ]) {
      const { headers } = await request;
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    }
    const count = async () => (await page(trackingId))?.thread?.messages.totalCount;
    expect(await count()).toBe(0);
    await tracking(server).get(api.SendMessageDocument, {
      input: { trackingId, clientMessageId: 'fresh', body: 'Hi' },
    });
    expect(await count()).toBe(1);
  });

  it('TM-06 the timeline is only ever added to; who did it is known to the shop and not to the customer', async () => {
    const job = await shop.move(await shop.job(), 'assessed', 'Looks good', 'PUBLIC');
    const actor = `owner of ${shop.slug}`;
    const { job: known } = await shop.staff.get(staffApi.JobDocument, { id: job.id });
    expect(known?.history.map(({ actorName }) => actorName)).toEqual([actor, actor]);
    expect(JSON.stringify(await page(job.trackingId))).not.toContain(actor);
    const asStaff = { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } };
    for (const table of ['stage_entries', 'notes', 'promise_revisions'])
      for (const statement of [`delete from ${table}`, `update ${table} set job_id = job_id`])
        await expect(server.database.sql(statement, [], asStaff)).rejects.toThrow('permission denied');
  });

  it('SEC-05 unknown, malformed, revoked and deleted are one answer', async () => {
    const revoked = await shop.job();
    await shop.staff.get(staffApi.RevokeTrackingDocument, {
      input: { jobId: revoked.id, expectedVersion: 1 },
    });
    const deleted = await shop.job();
    await shop.staff.get(staffApi.DeleteJobDocument, { input: { jobId: deleted.id, expectedVersion: 1 } });
    const ids = [
      'RPR-000000000000',
      'nonsense',
      'x'.repeat(200),
      '-',
      revoked.trackingId,
      deleted.trackingId,
    ];
    const answers = await Promise.all(ids.map(id => tracking(server).ask(api.TrackDocument, { id })));
    for (const answer of answers) expect(answer).toEqual({ status: 200, data: { track: null }, errors: [] });
  });

  it('TS-03 TL-14 a revoked link works again when it is restored', async () => {
    const job = await shop.job();
    await shop.staff.get(staffApi.RevokeTrackingDocument, { input: { jobId: job.id, expectedVersion: 1 } });
    expect(await page(job.trackingId)).toBeNull();
    await shop.staff.get(staffApi.RestoreTrackingDocument, { input: { jobId: job.id, expectedVersion: 2 } });
    expect((await page(job.trackingId))?.trackingId).toBe(job.trackingId);
  });
});

describe('the page', () => {
  it('CP-11 TM-03 shows steps, timeline and public notes, and no internal one', async () => {
    let job = await shop.job({ internalNote: 'SECRET-A', quotedMinor: 123_456, depositMinor: 98_765 });
    job = await shop.move(job, 'assessed', 'One claw needs rebuilding', 'PUBLIC');
    job = await shop.move(job, 'in_progress', 'SECRET-B', 'INTERNAL');
    const note = { jobId: job.id, idempotencyKey: randomUUID() };
    await shop.staff.get(staffApi.AddNoteDocument, {
      input: { ...note, body: 'SECRET-C', visibility: 'INTERNAL' },
    });
    await shop.staff.get(staffApi.AddNoteDocument, {
      input: { ...note, idempotencyKey: randomUUID(), body: 'Stone checked', visibility: 'PUBLIC' },
    });
    const shown = await page(job.trackingId);
    expect(shown?.stages.map(({ label, state }) => `${label}: ${state}`)).toEqual([
      'Booked in: DONE',
      'Assessed: DONE',
      'Quoted: DONE',
      'Approved: DONE',
      'In progress: CURRENT',
      'Ready for pickup: UPCOMING',
      'Completed: UPCOMING',
    ]);
    expect(shown?.timeline.map(({ label, note: text }) => [label, text])).toEqual([
      ['Booked in', null],
      ['Assessed', 'One claw needs rebuilding'],
      ['In progress', null],
      ['Note', 'Stone checked'],
    ]);
    const text = JSON.stringify(shown);
    for (const secret of [
      'SECRET',
      '123456',
      '98765',
      'in_progress',
      `owner of ${shop.slug}`,
      'amelia@example.com',
    ])
      expect(text).not.toContain(secret);
  });

  it('WF-02 TS-09 a completed bakery order stays on Ready', async () => {
    let job = await shop.job({ workflowId: shop.workflows.bakery ?? '' });
    expect((await page(job.trackingId))?.timeline.map(({ label, at }) => [label, at !== null])).toEqual([
      ['Received', true],
      ['Ready for pickup', false],
    ]);
    for (const stage of ['accepted', 'ready']) job = await shop.move(job, stage);
    const ready = await page(job.trackingId);
    await shop.move(job, 'completed');
    const completed = await page(job.trackingId);
    const asShown = (shown: typeof ready) => shown && { ...shown, asOf: '', cursor: shown.cursor };
    expect(asShown(completed)).toEqual(asShown(ready));
    expect(completed?.stage.label).toBe('Ready for pickup');
    expect(completed?.stages).toHaveLength(3);
  });

  it('TS-10 TM-02 a milestone that is still to come is pending, and a cancelled one is not', async () => {
    const job = await shop.job({ workflowId: shop.workflows.bakery ?? '' });
    await shop.move(job, 'cancelled');
    const shown = await page(job.trackingId);
    expect(shown?.stage.label).toBe('Cancelled');
    expect(shown?.timeline.every(({ at }) => at !== null)).toBe(true);
  });

  it('X-02 the customer’s name is shown as the shop has decided', async () => {
    const own = await openShop(server);
    const { trackingId } = await own.job({ customer: { name: 'Amelia Jane Osei' } });
    const shown: (string | null | undefined)[] = [];
    for (const rule of ['NONE', 'FIRST', 'FULL'] as const) {
      await own.staff.get(staffApi.UpdateTenantDocument, { input: { customerNameOnPage: rule } });
      shown.push((await page(trackingId))?.customerName);
    }
    expect(shown).toEqual([null, 'Amelia', 'Amelia Jane Osei']);
  });

  it('CP-08 TS-07 an unset business name reads as the relationship', async () => {
    const own = await openShop(server);
    const { trackingId } = await own.job();
    await own.staff.get(staffApi.UpdateTenantDocument, { input: { name: null } });
    expect((await page(trackingId))?.brand).toMatchObject({ name: 'Your jeweller', initials: 'J' });
    await own.staff.get(staffApi.UpdateTenantDocument, { input: { name: 'Hartley & Vance' } });
    expect((await page(trackingId))?.brand).toMatchObject({ name: 'Hartley & Vance', initials: 'HV' });
  });

  it('X-12 the brand of the shared host is the platform’s', async () => {
    expect((await tracking(server).get(api.PlatformBrandDocument)).brand.name).toBe('Waypost');
  });
});

describe('messages', () => {
  const send = (trackingId: string, body: string, clientMessageId: string = randomUUID()) =>
    tracking(server).get(api.SendMessageDocument, { input: { trackingId, body, clientMessageId } });

  it('MS-01 MS-02 MS-03 go both ways in one thread', async () => {
    const job = await shop.job();
    await send(job.trackingId, 'Is it ready?');
    await shop.staff.get(staffApi.ReplyDocument, {
      input: { jobId: job.id, clientMessageId: randomUUID(), body: 'Tomorrow.' },
    });
    const shown = await page(job.trackingId);
    expect(
      shown?.thread?.messages.edges.map(({ node }) => [node.author, node.authorName, node.body]),
    ).toEqual([
      ['CUSTOMER', null, 'Is it ready?'],
      ['STAFF', `owner of ${shop.slug}`, 'Tomorrow.'],
    ]);
    expect(shown?.thread?.unreadCount).toBe(1);
    const { job: seen } = await shop.staff.get(staffApi.JobDocument, { id: job.id });
    expect(seen?.thread).toMatchObject({ unreadCount: 1, messages: { totalCount: 2 } });
    const { inbox } = await shop.staff.get(staffApi.InboxDocument, { unreadOnly: true });
    expect(inbox.edges.map(({ node }) => node.id)).toContain(job.id);
  });

  it('X-13 the same message sent again, also at once, is stored once; another text under its key is refused', async () => {
    const { trackingId } = await shop.job();
    const key = randomUUID();
    const sent = await Promise.all(Array.from({ length: 6 }, () => send(trackingId, 'Hello', key)));
    const ids = sent.map(({ sendMessage }) =>
      sendMessage?.__typename === 'MessageSent' ? sendMessage.sent.id : null,
    );
    expect(new Set(ids).size).toBe(1);
    expect((await send(trackingId, 'Other', key)).sendMessage).toMatchObject({
      __typename: 'IdempotencyConflict',
    });
    expect((await page(trackingId))?.thread?.messages.totalCount).toBe(1);
  });

  it('an empty or endless message is refused with a sentence, and an unknown ID with null', async () => {
    const { trackingId } = await shop.job();
    expect((await send(trackingId, '  \n ')).sendMessage).toMatchObject({
      __typename: 'InvalidInput',
      message: 'Please fill in body.',
    });
    expect((await send(trackingId, 'x'.repeat(4_001))).sendMessage).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect((await send('RPR-FFFFFFFFFFFF', 'Hello')).sendMessage).toBeNull();
  });

  it('MS-04 a customer’s read mark reaches only messages of the own thread', async () => {
    const mine = await shop.job();
    const other = await shop.job();
    const { reply } = await shop.staff.get(staffApi.ReplyDocument, {
      input: { jobId: other.id, clientMessageId: randomUUID(), body: 'Hi' },
    });
    if (reply.__typename !== 'ReplySent') throw new Error(reply.__typename);
    await tracking(server).get(api.CustomerReadDocument, { id: mine.trackingId, upTo: reply.sent.id });
    expect((await page(other.trackingId))?.thread?.unreadCount).toBe(1);
    const { markThreadRead } = await tracking(server).get(api.CustomerReadDocument, {
      id: other.trackingId,
      upTo: reply.sent.id,
    });
    expect(markThreadRead).toEqual({ unreadCount: 0, readByCustomerUpTo: reply.sent.id });
  });

  it('X-04 are off where the workflow says so', async () => {
    const own = await openShop(server);
    const { workflows } = await own.staff.get(staffApi.WorkflowsDocument);
    const repair = workflows.find(({ kind }) => kind === 'REPAIR');
    if (!repair) throw new Error('no repair workflow');
    const { initialStage, stages } = repair;
    const definition = { initialStage, stages, messagesEnabled: false };
    const saved = await own.staff.get(staffApi.SaveWorkflowDocument, {
      input: { workflowId: repair.id, definition },
    });
    expect(saved.saveWorkflow).toMatchObject({ __typename: 'WorkflowSaved', workflow: { version: 2 } });
    const job = await own.job();
    expect((await page(job.trackingId))?.thread).toBeNull();
    expect((await send(job.trackingId, 'Hello')).sendMessage).toMatchObject({ __typename: 'MessagesOff' });
    const { reply } = await own.staff.get(staffApi.ReplyDocument, {
      input: { jobId: job.id, clientMessageId: randomUUID(), body: 'Hi' },
    });
    expect(reply.__typename).toBe('MessagesOff');
  });

  it('older messages are paged for', async () => {
    const { trackingId } = await shop.job();
    for (let n = 1; n <= 60; n += 1) await send(trackingId, `message ${n}`);
    const ask = async (variables: Omit<api.TrackMessagesQueryVariables, 'id'>) =>
      (await tracking(server).get(api.TrackMessagesDocument, { id: trackingId, ...variables })).track?.thread
        ?.messages;
    const newest = await ask({ last: 20 });
    expect(newest).toMatchObject({ totalCount: 60, pageInfo: { hasPreviousPage: true, hasNextPage: false } });
    expect(newest?.edges.at(-1)?.node.body).toBe('message 60');
    const all: string[] = [];
    let before: string | null | undefined = null;
    for (let round = 0; round < 10; round += 1) {
      const found: Awaited<ReturnType<typeof ask>> = await ask({ last: 25, before });
      all.unshift(...(found?.edges.map(({ node }) => node.body) ?? []));
      if (!found?.pageInfo.hasPreviousPage) break;
      before = found.pageInfo.startCursor;
    }
    expect(all).toEqual(Array.from({ length: 60 }, (_, n) => `message ${n + 1}`));
  });
});
