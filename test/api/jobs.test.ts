// Jobs through the staff API: intake, moves, idempotency, versions.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/staff.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
});
afterAll(() => server.stop());

const intake = (): api.CreateJobInput => ({
  idempotencyKey: randomUUID(),
  workflowId: shop.workflows.repair ?? '',
  customer: { name: 'Theo Brandt', email: 'theo@example.com' },
  itemType: 'Signet ring',
  description: 'Resize from Q to S.',
  depositMinor: 2_500,
  quotedMinor: 9_800,
});

describe('intake', () => {
  it('TL-01 TL-02 stamps a tracking ID of the workflow with 12 hex digits', async () => {
    const job = await shop.job();
    expect(job.trackingId).toMatch(/^RPR-[0-9A-F]{12}$/);
    expect(job.trackingUrl).toBe(`${server.url}/track/${job.trackingId}`);
    const bespoke = await shop.job({ workflowId: shop.workflows.bespoke ?? '' });
    expect(bespoke.trackingId).toMatch(/^BSP-/);
  });

  it('SEC-01 TL-02 a tracking ID cannot be guessed from others: 48 random bits each', async () => {
    const ids = new Set<string>();
    for (let n = 0; n < 60; n += 1) ids.add((await shop.job()).trackingId.slice(4));
    expect(ids.size).toBe(60);
    const bits = [...ids].map(digits => BigInt(`0x${digits}`));
    // Each bit is on in about half of them; a counter or a clock would show in the high ones.
    for (let bit = 0n; bit < 48n; bit += 1n) {
      const on = bits.filter(id => ((id >> bit) & 1n) === 1n).length;
      expect([bit, on > 8 && on < 52]).toEqual([bit, true]);
    }
  });

  it('AD-02 PY-09 records customer, order with a number, deposit and first stage together', async () => {
    const { createJob } = await shop.staff.get(api.CreateJobDocument, { input: intake() });
    if (createJob.__typename !== 'JobCreated') throw new Error(createJob.__typename);
    const { job } = createJob;
    expect(job.stage).toEqual({ code: 'intake', label: 'Booked in' });
    expect(job.depositMinor).toBe(2_500);
    expect(job.order.number).toMatch(/^\d{4,}$/);
    expect(job.history).toHaveLength(1);
    const { order } = await shop.staff.get(api.OrderDocument, { number: job.order.number });
    expect(order).toMatchObject({
      depositMinor: 2_500,
      paymentState: 'PARTLY_PAID',
      jobs: [{ id: job.id }],
    });
  });

  it('PY-09 the deposit stands in the ledger with how it was paid; what the payment provider enters is not entered by hand', async () => {
    const book = async (depositMethod?: api.PaymentMethodKind) => {
      const input = { ...intake(), ...(depositMethod && { depositMethod }) };
      return (await shop.staff.get(api.CreateJobDocument, { input })).createJob;
    };
    for (const [said, entered] of [
      ['CASH', 'CASH'],
      ['BANK_TRANSFER', 'BANK_TRANSFER'],
      [undefined, 'OTHER'],
    ] as const) {
      const booked = await book(said);
      if (booked.__typename !== 'JobCreated') throw new Error(booked.__typename);
      const { order } = await shop.staff.get(api.OrderDocument, { id: booked.job.order.id });
      expect(order?.payments).toMatchObject([{ kind: 'DEPOSIT', method: entered, amountMinor: 2_500 }]);
    }
    expect(await book('ONLINE')).toMatchObject({ __typename: 'InvalidInput', field: 'depositMethod' });
  });

  it('the same key books in once, also when many send it at once, and refuses other content', async () => {
    const input = intake();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => shop.staff.get(api.CreateJobDocument, { input })),
    );
    const ids = answers.map(({ createJob }) =>
      createJob.__typename === 'JobCreated' ? createJob.job.id : createJob.__typename,
    );
    expect(new Set(ids).size).toBe(1);
    const { createJob } = await shop.staff.get(api.CreateJobDocument, {
      input: { ...input, description: 'Something else' },
    });
    expect(createJob).toMatchObject({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' });
    const { jobs } = await shop.staff.get(api.JobsDocument, { filter: { search: 'Resize from Q to S.' } });
    expect(jobs.edges.filter(({ node }) => node.id === ids[0])).toHaveLength(1);
  });

  it('a refused intake leaves nothing behind and frees its key', async () => {
    const input = { ...intake(), itemType: '   ' };
    const refused = await shop.staff.get(api.CreateJobDocument, { input });
    expect(refused.createJob).toMatchObject({ __typename: 'InvalidInput', field: 'itemType' });
    const name = `Nobody ${randomUUID()}`;
    const unknown = { ...intake(), customer: { name }, workflowId: randomUUID() };
    const { createJob } = await shop.staff.get(api.CreateJobDocument, { input: unknown });
    expect(createJob.__typename).toBe('NotFound');
    const { customers } = await shop.staff.get(api.CustomersDocument, { search: name });
    expect(customers.totalCount).toBe(0);
    const again = await shop.staff.get(api.CreateJobDocument, {
      input: { ...unknown, workflowId: shop.workflows.repair ?? '' },
    });
    expect(again.createJob.__typename).toBe('JobCreated');
  });

  it('a job of an existing order belongs to that order and its customer', async () => {
    const first = await shop.job();
    const second = await shop.job({ orderId: first.order.id, customer: null });
    expect(second.order.id).toBe(first.order.id);
    expect(second.customer.id).toBe(first.customer.id);
    const both = await shop.staff.get(api.CreateJobDocument, {
      input: { ...intake(), orderId: first.order.id, depositMinor: null },
    });
    expect(both.createJob).toMatchObject({ __typename: 'InvalidInput', field: 'customerId' });
  });
});

describe('moves', () => {
  it('WF-03 WF-05 goes through the stages of a repair and records each with actor, time and note', async () => {
    let job = await shop.job();
    for (const stage of ['assessed', 'quoted', 'approved', 'in_progress', 'ready', 'completed'])
      job = await shop.move(job, stage, `now ${stage}`);
    expect(job.stage.code).toBe('completed');
    expect(job.history.map(entry => entry.stage.code)).toEqual([
      'intake',
      'assessed',
      'quoted',
      'approved',
      'in_progress',
      'ready',
      'completed',
    ]);
    expect(job.history[3]).toMatchObject({
      fromStage: { code: 'quoted' },
      internalNote: 'now approved',
      publicNote: null,
      actorName: `owner of ${shop.slug}`,
    });
  });

  it('WF-06 a move back is recorded like any other', async () => {
    const job = await shop.move(
      await shop.move(await shop.job(), 'ready'),
      'in_progress',
      'Scratch found',
      'PUBLIC',
    );
    expect(job.history.at(-1)).toMatchObject({
      fromStage: { code: 'ready' },
      stage: { code: 'in_progress' },
      publicNote: 'Scratch found',
    });
  });

  it('a move that the workflow does not list is refused and says what is possible', async () => {
    const job = await shop.job();
    for (const toStage of ['completed', 'no_such_stage']) {
      const { moveJob } = await shop.staff.get(api.MoveJobDocument, {
        input: { jobId: job.id, expectedVersion: job.version, toStage },
      });
      expect(moveJob).toMatchObject({
        __typename: 'IllegalMove',
        code: 'ILLEGAL_MOVE',
        from: { code: 'intake' },
      });
      if (moveJob.__typename === 'IllegalMove')
        expect(moveJob.allowed.map(({ code }) => code)).toContain('assessed');
    }
    const { job: after } = await shop.staff.get(api.JobDocument, { id: job.id });
    expect(after).toMatchObject({ version: job.version, stage: { code: 'intake' } });
  });

  it('of two colleagues at once one moves the job and the other is told how it stands', async () => {
    const job = await shop.job();
    const move = (toStage: string) =>
      shop.staff.get(api.MoveJobDocument, {
        input: { jobId: job.id, expectedVersion: job.version, toStage },
      });
    const results = (await Promise.all([move('assessed'), move('quoted')])).map(({ moveJob }) => moveJob);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['JobMoved', 'StaleJob']);
    const stale = results.find(({ __typename }) => __typename === 'StaleJob');
    const moved = results.find(({ __typename }) => __typename === 'JobMoved');
    expect(stale).toMatchObject({ job: { version: 2 } });
    if (stale?.__typename === 'StaleJob' && moved?.__typename === 'JobMoved')
      expect(stale.job.stage.code).toBe(moved.job.stage.code);
  });

  it('every change of a job wants the version', async () => {
    const job = await shop.move(await shop.job(), 'assessed');
    const stale = { jobId: job.id, expectedVersion: 1 };
    const results = [
      (await shop.staff.get(api.UpdateJobDocument, { input: { ...stale, description: 'x' } })).updateJob,
      (await shop.staff.get(api.RevisePromiseDocument, { input: { ...stale, promise: null } })).revisePromise,
      (await shop.staff.get(api.RevokeTrackingDocument, { input: stale })).revokeTracking,
      (await shop.staff.get(api.RestoreTrackingDocument, { input: stale })).restoreTracking,
      (await shop.staff.get(api.DeleteJobDocument, { input: stale })).deleteJob,
      (await shop.staff.get(api.RestoreJobDocument, { input: stale })).restoreJob,
    ];
    expect(results.map(({ __typename }) => __typename)).toEqual(Array(6).fill('StaleJob'));
  });
});

describe('promises, notes, details', () => {
  it('AD-07 X-22 a promise keeps its revisions', async () => {
    const job = await shop.job({ promise: { kind: 'ESTIMATE', to: '2026-12-01T17:00:00Z' } });
    const input = {
      jobId: job.id,
      expectedVersion: 1,
      promise: { kind: 'ESTIMATE' as const, to: '2026-12-05T17:00:00Z' },
      reason: 'Stone is late',
    };
    const { revisePromise } = await shop.staff.get(api.RevisePromiseDocument, { input });
    if (revisePromise.__typename !== 'PromiseRevised') throw new Error(revisePromise.__typename);
    expect(revisePromise.job.promise?.to).toBe('2026-12-05T17:00:00.000Z');
    expect(revisePromise.job.promiseRevisions.map(({ to, reason }) => [to, reason])).toEqual([
      ['2026-12-01T17:00:00.000Z', null],
      ['2026-12-05T17:00:00.000Z', 'Stone is late'],
    ]);
    const wrong = {
      ...input,
      expectedVersion: 2,
      promise: { kind: 'DELIVERY_WINDOW' as const, from: '2026-12-06T00:00:00Z', to: '2026-12-05T00:00:00Z' },
    };
    expect((await shop.staff.get(api.RevisePromiseDocument, { input: wrong })).revisePromise.__typename).toBe(
      'InvalidInput',
    );
  });

  it('a note is added once for its key', async () => {
    const job = await shop.job();
    const input = {
      idempotencyKey: randomUUID(),
      jobId: job.id,
      body: 'Stone is loose',
      visibility: 'INTERNAL' as const,
    };
    const [a, b] = await Promise.all([
      shop.staff.get(api.AddNoteDocument, { input }),
      shop.staff.get(api.AddNoteDocument, { input }),
    ]);
    expect(a).toEqual(b);
    const { job: after } = await shop.staff.get(api.JobDocument, { id: job.id });
    expect(after?.notes).toHaveLength(1);
  });

  it('AD-04 X-09 staff find a job by its tracking ID however it was typed', async () => {
    const job = await shop.job();
    const typed = ` ${job.trackingId.toLowerCase().replace('-', ' ').replace(/0/g, 'o').replace(/1/g, 'l')} `;
    const { job: found } = await shop.staff.get(api.JobDocument, { trackingId: typed });
    expect(found?.id).toBe(job.id);
  });
});

describe('lists', () => {
  it('pages forward and back without losing or repeating a job', async () => {
    const other = await openShop(server);
    const made: string[] = [];
    for (let n = 0; n < 7; n += 1) made.push((await other.job({ itemType: `Ring ${n}` })).id);
    const newestFirst = made.reverse();
    const first = (await other.staff.get(api.JobsDocument, { first: 3 })).jobs;
    const second = (await other.staff.get(api.JobsDocument, { first: 3, after: first.pageInfo.endCursor }))
      .jobs;
    const third = (await other.staff.get(api.JobsDocument, { first: 3, after: second.pageInfo.endCursor }))
      .jobs;
    expect([first, second, third].flatMap(page => page.edges.map(({ node }) => node.id))).toEqual(
      newestFirst,
    );
    expect([first, second, third].map(page => page.pageInfo.hasNextPage)).toEqual([true, true, false]);
    const back = (await other.staff.get(api.JobsDocument, { last: 3, before: third.pageInfo.startCursor }))
      .jobs;
    expect(back.edges.map(({ node }) => node.id)).toEqual(newestFirst.slice(3, 6));
    expect(back).toMatchObject({ totalCount: 7, pageInfo: { hasPreviousPage: true, hasNextPage: true } });
  });

  it('refuses pages that are too large and cursors of its own making with a sentence', async () => {
    const large = await shop.staff.ask(api.JobsDocument, { first: 101 });
    expect(large.errors[0]).toMatchObject({
      message: 'A page holds 1 to 100 entries; 101 were asked for.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    for (const after of [
      'nonsense',
      Buffer.from('["x","y"]').toString('base64url'),
      Buffer.from('{}').toString('base64url'),
    ]) {
      const { errors } = await shop.staff.ask(api.JobsDocument, { first: 1, after });
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('deletion', () => {
  it('AD-05 TS-02 a deleted job leaves the list and comes back with the same tracking ID', async () => {
    const job = await shop.job({ itemType: 'Locket' });
    const { deleteJob } = await shop.staff.get(api.DeleteJobDocument, {
      input: { jobId: job.id, expectedVersion: 1 },
    });
    expect(deleteJob.__typename).toBe('JobDeleted');
    const listed = async (deleted: boolean) =>
      (await shop.staff.get(api.JobsDocument, { filter: { search: job.trackingId, deleted } })).jobs
        .totalCount;
    expect([await listed(false), await listed(true)]).toEqual([0, 1]);
    await shop.staff.get(api.RestoreJobDocument, { input: { jobId: job.id, expectedVersion: 2 } });
    const { job: back } = await shop.staff.get(api.JobDocument, { id: job.id });
    expect(back).toMatchObject({ trackingId: job.trackingId, deletedAt: null });
  });

  it('a deleted job takes no moves, notes, messages or photos until it is restored', async () => {
    const job = await shop.job();
    await shop.staff.get(api.DeleteJobDocument, { input: { jobId: job.id, expectedVersion: 1 } });
    const jobId = job.id;
    const refused = [
      (await shop.staff.get(api.MoveJobDocument, { input: { jobId, expectedVersion: 2, toStage: 'ready' } }))
        .moveJob,
      (await shop.staff.get(api.AddNoteDocument, { input: { idempotencyKey: 'n', jobId, body: 'x' } }))
        .addNote,
      (await shop.staff.get(api.ReplyDocument, { input: { clientMessageId: 'r', jobId, body: 'x' } })).reply,
      (
        await shop.staff.get(api.CreateUploadDocument, {
          input: { idempotencyKey: 'u', jobId, fileName: 'a.jpg', contentType: 'image/jpeg', byteSize: 10 },
        })
      ).createUpload,
    ];
    expect(refused.map(({ __typename }) => __typename)).toEqual(Array(4).fill('NotFound'));
  });

  it('members may not delete', async () => {
    const job = await shop.job();
    const member = await shop.signIn('MEMBER');
    const { errors } = await member.ask(api.DeleteJobDocument, {
      input: { jobId: job.id, expectedVersion: 1 },
    });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
