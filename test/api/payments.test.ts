// Prices and payments: what the staff enter, and what of it reaches the customer.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { currency: 'EUR' });
  await setMethods([{ kind: 'CASH', label: 'Cash at pickup', instructions: 'At the counter.' }]);
});
afterAll(() => server.stop());

const ITEMS = [
  { description: 'Birthday cake', quantity: 1, unitPriceMinor: 6_400 },
  { description: 'Candle', quantity: 3, unitPriceMinor: 150 },
];
const TOTAL = 6_850;
const eur = (amount: number) => ({ amount, currency: 'EUR' });

const setMethods = (methods: staffApi.PaymentMethodInput[], on = shop) =>
  on.staff.get(staffApi.SetPaymentMethodsDocument, { methods }).then(data => data.setPaymentMethods);
const page = async (trackingId: string) =>
  (await tracking(server).get(api.TrackDocument, { id: trackingId })).track;
const cake = (input: Partial<staffApi.CreateJobInput> = {}, on = shop) =>
  on.job({ workflowId: on.workflows.bakery ?? '', items: ITEMS, ...input });
const orderOf = async (job: staffApi.JobPartsFragment, on = shop) => {
  const { order } = await on.staff.get(staffApi.OrderDocument, { id: job.order.id });
  if (!order) throw new Error('no order');
  return order;
};
const record = (orderId: string, amountMinor: number, idempotencyKey: string = randomUUID()) =>
  shop.staff
    .get(staffApi.RecordPaymentDocument, { input: { idempotencyKey, orderId, amountMinor, method: 'CASH' } })
    .then(data => data.recordPayment);
const markPaid = (order: { id: string; version: number }, input: Partial<staffApi.MarkOrderPaidInput> = {}) =>
  shop.staff
    .get(staffApi.MarkOrderPaidDocument, {
      input: {
        idempotencyKey: randomUUID(),
        orderId: order.id,
        expectedVersion: order.version,
        method: 'CASH',
        ...input,
      },
    })
    .then(data => data.markOrderPaid);
const refund = (orderId: string, amountMinor: number | null = null) =>
  shop.staff
    .get(staffApi.RefundPaymentDocument, {
      input: { idempotencyKey: randomUUID(), orderId, amountMinor, method: 'CASH' },
    })
    .then(data => data.refundPayment);

describe('what the staff enter', () => {
  it('IT-01 PY-09 lines and deposit are recorded at intake in the currency of the shop', async () => {
    const order = await orderOf(await cake({ depositMinor: 2_000 }));
    expect(order).toMatchObject({
      currency: 'EUR',
      totalMinor: TOTAL,
      depositMinor: 2_000,
      receivedMinor: 2_000,
      dueMinor: TOTAL - 2_000,
      paymentState: 'PARTLY_PAID',
      payments: [{ kind: 'DEPOSIT', amountMinor: 2_000 }],
    });
    expect(order.items.map(({ lineTotalMinor }) => lineTotalMinor)).toEqual([6_400, 450]);
  });

  it('PY-05 PY-06 payments in part add up until the order is paid, and more than is owed is refused', async () => {
    const { id } = (await cake()).order;
    const part = await record(id, 6_000);
    expect(part).toMatchObject({
      order: { receivedMinor: 6_000, dueMinor: 850, paymentState: 'PARTLY_PAID' },
    });
    expect(await record(id, 851)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'amountMinor',
      message: 'Only €8.50 is owed on this order.',
    });
    expect(await record(id, 0)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await record(id, 850)).toMatchObject({ order: { dueMinor: 0, paymentState: 'PAID' } });
    expect(await record(id, 1)).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('a payment is entered once for its key, also at once, and another one under it is refused', async () => {
    const { id } = (await cake()).order;
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 6 }, () => record(id, 1_000, key)));
    const ids = answers.map(answer => (answer.__typename === 'PaymentRecorded' ? answer.payment.id : null));
    expect(new Set(ids).size).toBe(1);
    expect(await record(id, 2_000, key)).toMatchObject({ __typename: 'IdempotencyConflict' });
    const { order } = await shop.staff.get(staffApi.OrderDocument, { id });
    expect(order).toMatchObject({ receivedMinor: 1_000, version: 2 });
  });

  it('PY-05 of two who mark an order paid at once one does, and the other is told how it stands', async () => {
    const { id } = (await cake()).order;
    const answers = await Promise.all([markPaid({ id, version: 1 }), markPaid({ id, version: 1 })]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['OrderMarkedPaid', 'StaleOrder']);
    expect(answers.find(({ __typename }) => __typename === 'StaleOrder')).toMatchObject({
      order: { version: 2, dueMinor: 0 },
    });
    expect(await markPaid({ id, version: 2 })).toMatchObject({
      __typename: 'NothingDue',
      code: 'NOTHING_DUE',
    });
  });

  it('marking paid again with the same key answers with the same payment', async () => {
    const { id } = (await cake()).order;
    const idempotencyKey = randomUUID();
    const first = await markPaid({ id, version: 1 }, { idempotencyKey });
    expect(first).toMatchObject({ __typename: 'OrderMarkedPaid', payment: { amountMinor: TOTAL } });
    expect(await markPaid({ id, version: 1 }, { idempotencyKey })).toEqual(first);
  });

  it('what was given back is not owed again; what was entered by mistake is', async () => {
    const { id } = (await cake()).order;
    const paid = await markPaid({ id, version: 1 });
    expect(await refund(id, 500)).toMatchObject({
      order: { refundedMinor: 500, dueMinor: 0, paymentState: 'PAID' },
    });
    expect(await refund(id, TOTAL)).toMatchObject({ __typename: 'InvalidInput', field: 'amountMinor' });
    expect(await refund(id)).toMatchObject({
      order: { refundedMinor: TOTAL, dueMinor: 0, paymentState: 'REFUNDED' },
    });
    const other = (await cake()).order;
    const slip = await record(other.id, 3_000);
    if (slip.__typename !== 'PaymentRecorded' || paid.__typename !== 'OrderMarkedPaid')
      throw new Error('refused');
    const reverse = (paymentId: string) =>
      shop.staff
        .get(staffApi.ReversePaymentDocument, { input: { idempotencyKey: randomUUID(), paymentId } })
        .then(data => data.reversePayment);
    const reversed = await reverse(slip.payment.id);
    expect(reversed).toMatchObject({ order: { receivedMinor: 0, dueMinor: TOTAL, paymentState: 'UNPAID' } });
    expect(await reverse(slip.payment.id)).toMatchObject({ __typename: 'InvalidInput' });
    if (reversed.__typename === 'PaymentReversed')
      expect(await reverse(reversed.payment.id)).toMatchObject({ __typename: 'InvalidInput' });
    expect(
      (await orderOf({ order: other } as staffApi.JobPartsFragment)).payments.map(({ kind }) => kind),
    ).toEqual(['PAYMENT', 'REVERSAL']);
  });

  it('what has been given back is no mistake any more: the refund has to be reversed first', async () => {
    const { id } = (await cake()).order;
    const paid = await record(id, 3_000);
    const back = await refund(id, 1_000);
    if (paid.__typename !== 'PaymentRecorded' || back.__typename !== 'RefundRecorded')
      throw new Error('refused');
    const reverse = (paymentId: string) =>
      shop.staff
        .get(staffApi.ReversePaymentDocument, { input: { idempotencyKey: randomUUID(), paymentId } })
        .then(data => data.reversePayment);
    expect(await reverse(paid.payment.id)).toMatchObject({ __typename: 'InvalidInput', field: 'paymentId' });
    expect(await reverse(back.payment.id)).toMatchObject({ order: { refundedMinor: 0 } });
    expect(await reverse(paid.payment.id)).toMatchObject({
      order: { receivedMinor: 0, refundedMinor: 0, dueMinor: TOTAL, paymentState: 'UNPAID' },
    });
  });

  it('lines are replaced by whoever knows the version, and a bad line changes nothing', async () => {
    const { id } = (await cake()).order;
    const set = (expectedVersion: number, items: staffApi.OrderItemInput[]) =>
      shop.staff
        .get(staffApi.SetOrderItemsDocument, { input: { orderId: id, expectedVersion, items } })
        .then(data => data.setOrderItems);
    const one = [{ description: 'Cupcake', quantity: 12, unitPriceMinor: 275 }];
    expect(await set(1, one)).toMatchObject({ order: { totalMinor: 3_300, version: 2 } });
    expect(await set(1, ITEMS)).toMatchObject({ __typename: 'StaleOrder', order: { version: 2 } });
    expect(await set(2, [{ description: 'x', quantity: 0, unitPriceMinor: 1 }])).toMatchObject({
      __typename: 'InvalidInput',
    });
    const { order } = await shop.staff.get(staffApi.OrderDocument, { id });
    expect(order).toMatchObject({ totalMinor: 3_300, version: 2, items: [{ description: 'Cupcake' }] });
  });

  it('the ledger is only ever added to, whoever works in the database', async () => {
    const { order } = await cake({ depositMinor: 100 });
    const own = { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } };
    for (const sql of [
      'update payments set amount_minor = 1 where order_id = $1',
      'delete from payments where order_id = $1',
    ])
      await expect(server.database.sql(sql, [order.id], own)).rejects.toMatchObject({ code: '42501' });
  });

  it('only managers and the owner say how the shop takes money, and online needs a provider', async () => {
    const member = await shop.signIn('MEMBER');
    const { errors } = await member.ask(staffApi.SetPaymentMethodsDocument, { methods: [] });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await setMethods([{ kind: 'ONLINE', label: 'Card' }])).toMatchObject({
      __typename: 'InvalidInput',
      field: 'methods',
    });
  });
});

describe('the list of ways to pay', () => {
  const cash = { kind: 'CASH', label: 'Cash at pickup' } as const;
  const bank = { kind: 'BANK_TRANSFER', label: 'Bank transfer', instructions: 'IBAN' } as const;
  const save = async (methods: staffApi.PaymentMethodInput[], expected: staffApi.PaymentMethodInput[]) =>
    (await own.staff.get(staffApi.SetPaymentMethodsDocument, { methods, expected })).setPaymentMethods;
  let own: Shop;
  beforeAll(async () => {
    own = await openShop(server);
  });

  it('AD-06 is not written over unseen when a colleague saved it meanwhile', async () => {
    expect((await save([bank], [])).__typename).toBe('PaymentSettingsSaved');
    const stale = await save([cash], []);
    if (stale.__typename !== 'StalePaymentSettings') throw new Error('written over');
    expect(stale.settings.methods).toEqual([bank]);
    expect((await save([cash], [bank])).__typename).toBe('PaymentSettingsSaved');
  });

  it('AD-06 is saved once by two who save at the same moment', async () => {
    await setMethods([cash], own);
    const both = await Promise.all([save([bank], [cash]), save([cash, bank], [cash])]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'PaymentSettingsSaved',
      'StalePaymentSettings',
    ]);
  });
});

describe('what the customer sees', () => {
  it('IT-01 X-24 the itemised list: quantity, unit price, line total, and the sums in the shop’s currency', async () => {
    const job = await cake({ depositMinor: 850 });
    const shown = await page(job.trackingId);
    expect(shown?.items).toMatchObject([
      { description: 'Birthday cake', quantity: 1, unitPrice: eur(6_400), total: eur(6_400) },
      { description: 'Candle', quantity: 3, unitPrice: eur(150), total: eur(450) },
    ]);
    expect(shown?.totals).toEqual({
      subtotal: eur(TOTAL),
      total: eur(TOTAL),
      paid: eur(850),
      due: eur(6_000),
    });
  });

  it('TS-08 PY-01 PY-03 PY-04 X-17 X-18 the summary follows acceptance, stages and payment', async () => {
    let job = await cake();
    const payment = async () => (await page(job.trackingId))?.payment;
    const methods = [{ kind: 'CASH', label: 'Cash at pickup', instructions: 'At the counter.' }];
    const open = { state: 'UNPAID', due: true, amountDue: eur(TOTAL), methods };
    expect(await payment()).toEqual({ ...open, action: 'NONE', prompt: 'NOT_YET' });
    job = await shop.move(job, 'accepted');
    expect(await payment()).toEqual({ ...open, action: 'INSTRUCTIONS', prompt: 'BEFORE_PICKUP' });
    job = await shop.move(job, 'ready');
    expect(await payment()).toEqual({ ...open, action: 'INSTRUCTIONS', prompt: 'AT_PICKUP' });
    job = await shop.move(job, 'completed');
    expect((await page(job.trackingId))?.stage.label).toBe('Ready for pickup');
    expect(await payment()).toEqual({ ...open, action: 'INSTRUCTIONS', prompt: 'OVERDUE' });
    await markPaid(await orderOf(job));
    const settled = { due: false, amountDue: eur(0), action: 'NONE', prompt: 'SETTLED' };
    expect(await payment()).toMatchObject({ state: 'PAID', ...settled });
    await refund(job.order.id);
    expect(await payment()).toMatchObject({ state: 'REFUNDED', ...settled });
  });

  it('PY-01 what is cancelled is owed by nobody', async () => {
    const job = await cake();
    await shop.move(job, 'cancelled');
    expect((await page(job.trackingId))?.payment).toMatchObject({
      due: false,
      action: 'NONE',
      prompt: 'SETTLED',
    });
  });

  it('an order without a price has no summary', async () => {
    const shown = await page((await cake({ items: [] })).trackingId);
    expect([shown?.items, shown?.totals, shown?.payment]).toEqual([null, null, null]);
  });

  it('RT-01 PY-04 an open page follows a payment at once', async () => {
    const job = await cake();
    const stream = tracking(server).subscribe(api.TrackingDocument, { id: job.trackingId });
    await stream.next();
    await record(job.order.id, 850);
    await markPaid({ id: job.order.id, version: 2 });
    const events = [(await stream.next()).trackingEvents, (await stream.next()).trackingEvents];
    expect(events).toMatchObject([
      { __typename: 'PaymentChanged' },
      {
        __typename: 'PaymentChanged',
        payment: { state: 'PAID', due: false },
        job: { totals: { paid: eur(TOTAL) } },
      },
    ]);
    await stream.close();
  });
});

describe('a stage that customers do not see', () => {
  it('X-18 RT-01 an open page is told when the words about paying change with it, and only then', async () => {
    let job = await cake();
    for (const stage of ['accepted', 'ready']) job = await shop.move(job, stage);
    const stream = tracking(server).subscribe(api.TrackingDocument, { id: job.trackingId });
    await stream.next();
    job = await shop.move(job, 'completed');
    expect((await stream.next()).trackingEvents).toMatchObject({
      __typename: 'PaymentChanged',
      payment: { prompt: 'OVERDUE' },
    });
    await stream.close();
    // Nobody changed a payment, so the log says so of nobody.
    const kinds = ['PAYMENT_CHANGED'] as const;
    const logged = await shop.staff.get(staffApi.AuditLogDocument, {
      filter: { jobId: job.id, kinds: [...kinds] },
    });
    expect(logged.auditLog).toMatchObject({ totalCount: 0, edges: [] });
    await markPaid(await orderOf(job));
    job = await shop.move((await shop.staff.get(staffApi.JobDocument, { id: job.id })).job ?? job, 'ready');
    const before = await page(job.trackingId);
    await shop.move(job, 'completed');
    expect((await page(job.trackingId))?.cursor).toBe(before?.cursor);
  });
});

describe('what the jobs of an order are quoted at', () => {
  const MOST = 1_000_000_000;
  const quoted = (orderId: string, quotedMinor: number) =>
    shop.staff.get(staffApi.CreateJobDocument, {
      input: {
        idempotencyKey: randomUUID(),
        workflowId: shop.workflows.repair ?? '',
        itemType: 'Ring',
        description: 'One of many.',
        orderId,
        quotedMinor,
      },
    });
  const totalOf = async (id: string) =>
    (await shop.staff.get(staffApi.OrderDocument, { id })).order?.totalMinor;

  it('never adds up to what nobody could read: booked in, changed, brought back, or left without lines', async () => {
    const { order, ...first } = await shop.job({ quotedMinor: MOST });
    const refused = { __typename: 'InvalidInput', message: expect.stringContaining('at most in sum') };
    expect((await quoted(order.id, 1)).createJob).toMatchObject(refused);
    const both = await Promise.all([quoted(order.id, 0), quoted(order.id, 0)]);
    const others = both.map(({ createJob }) => {
      if (createJob.__typename !== 'JobCreated') throw new Error(JSON.stringify(createJob));
      return createJob.job;
    });
    const change = (job: { id: string; version: number }, quotedMinor: number) =>
      shop.staff.get(staffApi.UpdateJobDocument, {
        input: { jobId: job.id, expectedVersion: job.version, quotedMinor },
      });
    for (const job of others) expect((await change(job, 1)).updateJob).toMatchObject(refused);
    await change(first, MOST / 2);
    // Two at once, each of which would fit alone.
    const raised = await Promise.all(others.map(job => change(job, MOST / 2)));
    expect(raised.map(({ updateJob }) => updateJob.__typename).sort()).toEqual([
      'InvalidInput',
      'JobUpdated',
    ]);
    expect(await totalOf(order.id)).toBe(MOST);

    const gone = { jobId: first.id, expectedVersion: 2 };
    await shop.staff.get(staffApi.DeleteJobDocument, { input: gone });
    expect((await quoted(order.id, MOST / 2)).createJob.__typename).toBe('JobCreated');
    const { restoreJob } = await shop.staff.get(staffApi.RestoreJobDocument, {
      input: { ...gone, expectedVersion: 3 },
    });
    expect(restoreJob).toMatchObject({ __typename: 'InvalidInput' });
    expect(await totalOf(order.id)).toBe(MOST);
  });
});

describe('price visibility', () => {
  const LEVELS = ['HIDDEN', 'BALANCE_ONLY', 'TOTALS', 'ITEMIZED'] as const;
  const setLevel = async (
    job: staffApi.JobPartsFragment,
    priceVisibility: staffApi.PriceVisibility | null,
  ) => {
    const { job: now } = await shop.staff.get(staffApi.JobDocument, { id: job.id });
    const { updateJob } = await shop.staff.get(staffApi.UpdateJobDocument, {
      input: { jobId: job.id, expectedVersion: now?.version ?? 0, priceVisibility },
    });
    expect(updateJob.__typename).toBe('JobUpdated');
  };

  it('X-01 AH-10 PY-07 each level shows what it says and no more', async () => {
    const job = await cake({ depositMinor: 777, quotedMinor: 123_123 });
    const shown: unknown[] = [];
    for (const level of LEVELS) {
      await setLevel(job, level);
      const seen = await page(job.trackingId);
      shown.push([
        seen?.items?.length ?? null,
        seen?.totals?.paid.amount ?? null,
        seen?.payment?.amountDue.amount ?? null,
      ]);
    }
    expect(shown).toEqual([
      [null, null, null],
      [null, null, TOTAL - 777],
      [null, 777, TOTAL - 777],
      [2, 777, TOTAL - 777],
    ]);
  });

  it('X-01 by default repairs and bespoke pieces hide their prices; bakery and web shop show every line', async () => {
    const { workflows } = await shop.staff.get(staffApi.WorkflowsDocument);
    expect(Object.fromEntries(workflows.map(({ kind, priceVisibility }) => [kind, priceVisibility]))).toEqual(
      {
        REPAIR: 'HIDDEN',
        BESPOKE: 'HIDDEN',
        BAKERY: 'ITEMIZED',
        ECOMMERCE: 'ITEMIZED',
      },
    );
    for (const kind of ['repair', 'bespoke'] as const) {
      const workflowId = shop.workflows[kind] ?? '';
      const job = await shop.job({ workflowId, quotedMinor: 123_456, depositMinor: 98_765, items: ITEMS });
      const { data } = await tracking(server).ask(api.TrackDocument, { id: job.trackingId });
      expect(data?.track).toMatchObject({ items: null, totals: null, payment: null });
      for (const amount of ['123456', '98765', '6400', '6850', 'Candle'])
        expect(JSON.stringify(data)).not.toContain(amount);
    }
  });

  it('X-01 the workflow decides at once for all of its jobs, a job for itself', async () => {
    const own = await openShop(server);
    const job = await cake({}, own);
    const other = await cake({}, own);
    const workflowId = own.workflows.bakery ?? '';
    const input = { jobId: other.id, expectedVersion: other.version, priceVisibility: 'TOTALS' as const };
    await own.staff.get(staffApi.UpdateJobDocument, { input });
    const { setPriceVisibility } = await own.staff.get(staffApi.SetPriceVisibilityDocument, {
      workflowId,
      priceVisibility: 'HIDDEN',
    });
    expect(setPriceVisibility).toMatchObject({ workflow: { priceVisibility: 'HIDDEN' } });
    expect((await page(job.trackingId))?.payment).toBeNull();
    expect((await page(other.trackingId))?.totals?.total.amount).toBe(TOTAL);
    const member = await own.signIn('MEMBER');
    const { errors } = await member.ask(staffApi.SetPriceVisibilityDocument, {
      workflowId,
      priceVisibility: 'ITEMIZED',
    });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('without lines the quote is the price, for whom prices are shown', async () => {
    const job = await shop.job({ quotedMinor: 14_500, depositMinor: 5_000 });
    expect((await orderOf(job)).totalMinor).toBe(14_500);
    await setLevel(job, 'BALANCE_ONLY');
    expect((await page(job.trackingId))?.payment).toMatchObject({ amountDue: eur(9_500), prompt: 'NOT_YET' });
  });

  it('PY-07 a customer who may know no prices is not even told that something was paid', async () => {
    const job = await shop.job({ quotedMinor: 14_500 });
    const before = await page(job.trackingId);
    await record(job.order.id, 500);
    expect((await page(job.trackingId))?.cursor).toBe(before?.cursor);
    const staffStream = shop.staff.subscribe(staffApi.JobEventsDocument, {
      jobId: job.id,
      after: job.cursor,
    });
    await staffStream.next();
    expect((await staffStream.next()).jobEvents.kind).toBe('PAYMENT_CHANGED');
    await staffStream.close();
  });

  it('AH-10 PY-07 the customers’ role itself, with its tracking ID open, reads no price beyond the level', async () => {
    const job = await cake({ depositMinor: 777, quotedMinor: 31_337 });
    const opened = { role: 'waypost_tracking', settings: { 'waypost.tracking_id': job.trackingId } };
    const ask = async (sql: string, as = opened) => JSON.stringify(await server.database.sql(sql, [], as));
    const seen: Record<string, string[]> = {};
    for (const level of LEVELS) {
      await setLevel(job, level);
      const prices = await ask('select tracked_prices() as prices');
      const secrets = { due: '6073', total: String(TOTAL), paid: '777', quoted: '31337', line: 'Candle' };
      seen[level] = Object.entries(secrets)
        .filter(([, secret]) => prices.includes(secret))
        .map(([name]) => name);
    }
    expect(seen).toEqual({
      HIDDEN: [],
      BALANCE_ONLY: ['due'],
      TOTALS: ['due', 'total', 'paid', 'quoted'],
      ITEMIZED: ['due', 'total', 'paid', 'quoted', 'line'],
    });
    // Nothing else that it may read knows an amount.
    for (const sql of [
      'select total_minor from orders',
      'select * from order_items',
      'select * from payments',
      'select * from order_balances',
      'select quoted_minor from jobs',
    ])
      await expect(ask(sql)).rejects.toMatchObject({ code: '42501' });
    const nobody = { role: 'waypost_tracking', settings: { 'waypost.tracking_id': 'CAK-000000000000' } };
    expect(await ask('select tracked_prices() as prices', nobody)).toBe('[{"prices":null}]');
    await shop.staff.get(staffApi.RevokeTrackingDocument, {
      input: { jobId: job.id, expectedVersion: 5 },
    });
    expect(await ask('select tracked_prices() as prices')).toBe('[{"prices":null}]');
    for (const role of ['waypost_staff', 'waypost_relay', 'waypost_gate'])
      await expect(ask('select tracked_prices()', { ...opened, role })).rejects.toMatchObject({
        code: '42501',
      });
  });
});
