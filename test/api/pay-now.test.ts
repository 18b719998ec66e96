// Pay Now, from the tap to the ledger, against a stand-in for Stripe that is spoken to over HTTP and signs its events.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { sign, StripeServer, type SentEvent, type Session } from '../support/stripe-server.ts';

const TOTAL = 6_850;
const ITEMS = [
  { description: 'Birthday cake', quantity: 1, unitPriceMinor: 6_400 },
  { description: 'Candle', quantity: 3, unitPriceMinor: 150 },
];
const generous = { burst: 10_000, secondsEach: 0.001 };

let stripe: StripeServer;
let server: TestServer;
let shop: Shop;
let account: ReturnType<StripeServer['account']>;

beforeAll(async () => {
  stripe = await StripeServer.start();
  server = await startServer({
    stripeApiUrl: stripe.url,
    limits: { actionsOfJob: generous, actionsOfAddress: generous },
  });
  shop = await openShop(server);
  account = await connect(shop);
});
beforeEach(() => {
  stripe.broken = null;
});
afterAll(async () => {
  await server.stop();
  await stripe.stop();
});

async function connect(to: Shop) {
  const made = stripe.account();
  const { connectStripe } = await to.staff.get(staffApi.ConnectStripeDocument, { input: made });
  expect(connectStripe.__typename).toBe('PaymentSettingsSaved');
  const methods = [
    { kind: 'ONLINE' as const, label: 'Card or wallet' },
    { kind: 'CASH' as const, label: 'Cash at pickup' },
  ];
  const { setPaymentMethods } = await to.staff.get(staffApi.SetPaymentMethodsDocument, { methods });
  expect(setPaymentMethods.__typename).toBe('PaymentSettingsSaved');
  return made;
}

/** An accepted bakery order that nobody has paid. */
async function accepted(input: Partial<staffApi.CreateJobInput> = {}, from = shop) {
  const job = await from.job({ workflowId: from.workflows.bakery ?? '', items: ITEMS, ...input });
  return from.move(job, 'accepted');
}
const start = (trackingId: string) =>
  tracking(server)
    .get(api.StartPaymentDocument, { input: { trackingId } })
    .then(data => data.startPayment);
async function started(trackingId: string): Promise<string> {
  const answer = await start(trackingId);
  if (answer?.__typename !== 'PaymentStarted') throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer.url;
}
/** The page is ended by the queue, soon after what it was for has changed. */
async function ended(url: string): Promise<void> {
  for (let look = 0; look < 150 && stripe.sessionOf(url).status !== 'expired'; look += 1)
    await new Promise(resolve => setTimeout(resolve, 100));
  expect(stripe.sessionOf(url).status).toBe('expired');
}
const page = async (trackingId: string) =>
  (await tracking(server).get(api.TrackDocument, { id: trackingId })).track;
const orderOf = async (job: staffApi.JobPartsFragment, from = shop) => {
  const { order } = await from.staff.get(staffApi.OrderDocument, { id: job.order.id });
  if (!order) throw new Error('no order');
  return order;
};
const ledger = async (job: staffApi.JobPartsFragment) =>
  (await orderOf(job)).payments.map(({ kind, method, amountMinor }) => [kind, method, amountMinor]);

const post = (sent: SentEvent, tenantId = shop.tenantId) =>
  fetch(`${server.url}/webhooks/stripe/${tenantId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': sent.signature },
    body: sent.body,
  }).then(response => response.status);
const tell = (type: string, session: Session, change: Record<string, unknown> = {}, id?: string) =>
  post(sign(stripe.event(type, session, change, id), [account.webhookSecret]));

describe('from the tap to the ledger', () => {
  it('PY-02 TS-08 RT-01 the customer pays on the provider’s page, and open pages follow', async () => {
    const job = await accepted();
    expect((await page(job.trackingId))?.payment).toMatchObject({ action: 'ONLINE', due: true });
    const stream = tracking(server).subscribe(api.TrackingDocument, { id: job.trackingId });
    await stream.next();
    const url = await started(job.trackingId);
    const session = await stripe.pay(url);
    expect(session).toMatchObject({
      amount_total: TOTAL,
      currency: 'gbp',
      title: `Order ${job.order.number}`,
      success_url: `${server.url}/track/${job.trackingId}`,
    });
    expect(await tell('checkout.session.completed', session)).toBe(200);
    expect((await stream.next()).trackingEvents).toMatchObject({
      __typename: 'PaymentChanged',
      payment: { state: 'PAID', due: false, action: 'NONE' },
    });
    await stream.close();
    expect(await ledger(job)).toEqual([['PAYMENT', 'ONLINE', TOTAL]]);
    expect(await start(job.trackingId)).toMatchObject({ __typename: 'NothingToPay', code: 'NOTHING_TO_PAY' });
  });

  it('two phones that tap at once are sent to one page, and so is everybody later', async () => {
    const job = await accepted();
    const urls = await Promise.all(Array.from({ length: 5 }, () => started(job.trackingId)));
    urls.push(await started(job.trackingId));
    expect(new Set(urls).size).toBe(1);
    const ours = [...stripe.sessions.values()].filter(({ title }) => title === `Order ${job.order.number}`);
    expect(ours).toHaveLength(1);
  });

  it('a page that was paid without our hearing of it is not offered again: the payment is entered', async () => {
    const job = await accepted();
    const session = await stripe.pay(await started(job.trackingId));
    expect(await start(job.trackingId)).toMatchObject({ __typename: 'NothingToPay' });
    expect(await ledger(job)).toEqual([['PAYMENT', 'ONLINE', TOTAL]]);
    expect(await tell('checkout.session.completed', session)).toBe(200);
    expect(await ledger(job)).toHaveLength(1);
  });

  it('only the rest is asked for, and an open page for another amount is ended', async () => {
    const job = await accepted({ depositMinor: 850 });
    const url = await started(job.trackingId);
    expect(stripe.sessionOf(url).amount_total).toBe(6_000);
    const { order } = { order: await orderOf(job) };
    await shop.staff.get(staffApi.RecordPaymentDocument, {
      input: { idempotencyKey: randomUUID(), orderId: order.id, amountMinor: 1_000, method: 'CASH' },
    });
    await ended(url);
    const next = await started(job.trackingId);
    expect(stripe.sessionOf(next).amount_total).toBe(5_000);
    const { version } = await orderOf(job);
    await shop.staff.get(staffApi.MarkOrderPaidDocument, {
      input: { idempotencyKey: randomUUID(), orderId: order.id, expectedVersion: version, method: 'CASH' },
    });
    await ended(next);
    await expect(stripe.pay(next)).rejects.toThrow('410');
    expect(await start(job.trackingId)).toMatchObject({ __typename: 'NothingToPay' });
  });

  it('an outdated page that could not be ended is ended before another one is opened', async () => {
    const job = await accepted();
    const url = await started(job.trackingId);
    stripe.broken = 500;
    await shop.staff.get(staffApi.RecordPaymentDocument, {
      input: { idempotencyKey: randomUUID(), orderId: job.order.id, amountMinor: 1_000, method: 'CASH' },
    });
    stripe.broken = null;
    const next = await started(job.trackingId);
    expect([stripe.sessionOf(url).status, stripe.sessionOf(next).amount_total]).toEqual([
      'expired',
      TOTAL - 1_000,
    ]);
  });

  it('a page that could not be ended because the provider was away is ended when it is back', async () => {
    const job = await accepted();
    const url = await started(job.trackingId);
    stripe.broken = 500;
    const { deleteJob } = await shop.staff.get(staffApi.DeleteJobDocument, {
      input: { jobId: job.id, expectedVersion: job.version },
    });
    expect(deleteJob.__typename).toBe('JobDeleted');
    expect(stripe.sessionOf(url).status).toBe('open');
    stripe.broken = null;
    await ended(url);
  });

  it('another quote ends the page that is open for the one before', async () => {
    const quoted = await shop.job({ quotedMinor: 9_900 });
    const update = async (job: { id: string; version: number }, change: Partial<staffApi.UpdateJobInput>) => {
      const input = { jobId: job.id, expectedVersion: job.version, ...change };
      const { updateJob } = await shop.staff.get(staffApi.UpdateJobDocument, { input });
      if (updateJob.__typename !== 'JobUpdated') throw new Error(JSON.stringify(updateJob));
      return updateJob.job;
    };
    const job = await shop.move(await update(quoted, { priceVisibility: 'TOTALS' }), 'approved');
    const url = await started(job.trackingId);
    await update(job, { quotedMinor: 7_500 });
    await ended(url);
    expect(stripe.sessionOf(await started(job.trackingId)).amount_total).toBe(7_500);
  });

  it('a refund by hand that settles the order ends the open page', async () => {
    const job = await accepted({ depositMinor: 850 });
    const url = await started(job.trackingId);
    const { refundPayment } = await shop.staff.get(staffApi.RefundPaymentDocument, {
      input: { idempotencyKey: randomUUID(), orderId: job.order.id, method: 'CASH' },
    });
    expect(refundPayment).toMatchObject({ order: { dueMinor: 0, paymentState: 'REFUNDED' } });
    await ended(url);
  });

  it('what the provider counts in hundredths is asked for, paid and given back as the shop counts it', async () => {
    const own = await openShop(server, { currency: 'ISK' });
    const { webhookSecret } = await connect(own);
    const job = await accepted({}, own);
    const url = await started(job.trackingId);
    expect(stripe.sessionOf(url)).toMatchObject({ amount_total: TOTAL * 100, currency: 'isk' });
    const session = await stripe.pay(url);
    for (const type of ['checkout.session.completed', 'charge.refunded'])
      expect(await post(sign(stripe.event(type, session), [webhookSecret]), own.tenantId)).toBe(200);
    expect(await orderOf(job, own)).toMatchObject({ receivedMinor: TOTAL, refundedMinor: TOTAL });
  });

  it('a provider that does not answer is told kindly, and the next tap works', async () => {
    const job = await accepted();
    stripe.broken = 500;
    expect(await start(job.trackingId)).toMatchObject({ __typename: 'PaymentUnavailable' });
    stripe.broken = null;
    expect(stripe.sessionOf(await started(job.trackingId)).amount_total).toBe(TOTAL);
  });

  it('PY-02 X-17 is not offered before acceptance, without an online method, without prices, or for no order', async () => {
    const fresh = await shop.job({ workflowId: shop.workflows.bakery ?? '', items: ITEMS });
    expect(await start(fresh.trackingId)).toMatchObject({ __typename: 'PaymentUnavailable' });
    const own = await openShop(server);
    const offline = await accepted({}, own);
    expect(await start(offline.trackingId)).toMatchObject({
      __typename: 'PaymentUnavailable',
      code: 'PAYMENT_UNAVAILABLE',
    });
    const hidden = await shop.move(await shop.job({ quotedMinor: 9_900 }), 'approved');
    expect(await start(hidden.trackingId)).toMatchObject({ __typename: 'PaymentUnavailable' });
    expect(await start('CAK-000000000000')).toBeNull();
    const cancelled = await shop.move(fresh, 'cancelled');
    expect(await start(cancelled.trackingId)).toMatchObject({ __typename: 'NothingToPay' });
  });
});

describe('the provider’s events', () => {
  /** An order whose page has been opened, not paid. */
  const opened = async () => {
    const job = await accepted();
    const session = stripe.sessionOf(await started(job.trackingId));
    return { job, session };
  };
  const paid = (session: Session) => ({ ...session, status: 'complete', payment_status: 'paid' }) as Session;

  it('a repeated event is applied once, also when it comes many times at once or as another event', async () => {
    const { job, session } = await opened();
    const sent = sign(stripe.event('checkout.session.completed', paid(session)), [account.webhookSecret]);
    const statuses = await Promise.all(Array.from({ length: 6 }, () => post(sent)));
    expect(statuses).toEqual(Array(6).fill(200));
    expect(await post(sent)).toBe(200);
    expect(await tell('checkout.session.completed', paid(session))).toBe(200);
    expect(await tell('checkout.session.async_payment_succeeded', paid(session))).toBe(200);
    expect(await ledger(job)).toEqual([['PAYMENT', 'ONLINE', TOTAL]]);
  });

  it('a forged, altered, unsigned or old event is refused and leaves no trace', async () => {
    const { job, session } = await opened();
    const body = stripe.event('checkout.session.completed', paid(session));
    const good = sign(body, [account.webhookSecret]);
    const forged: SentEvent[] = [
      sign(body, ['whsec_somebodyelse']),
      { ...good, body: body.replace('"paid"', '"paid" ') },
      { ...good, signature: '' },
      { ...good, signature: 't=1,v1=00' },
      sign(body, [account.webhookSecret], Date.now() - 301_000),
    ];
    for (const sent of forged) expect(await post(sent)).toBe(400);
    expect(await post(good, randomUUID())).toBe(400);
    expect(await post(good, 'nobody')).toBe(400);
    expect(await ledger(job)).toEqual([]);
    const own = { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } };
    const { id } = JSON.parse(body) as { id: string };
    const kept = await server.database.sql('select 1 from payment_events where event_id = $1', [id], own);
    expect(kept).toEqual([]);
    // The same bytes with the right signature are fine, also beside that of a secret that is being replaced.
    expect(await post(sign(body, ['whsec_the_old_one', account.webhookSecret]))).toBe(200);
    expect(await ledger(job)).toHaveLength(1);
  });

  it('SEC-07 another shop’s event changes nothing here, though it names a checkout of this shop', async () => {
    const { job, session } = await opened();
    const other = await openShop(server);
    const theirs = await connect(other);
    const body = stripe.event('checkout.session.completed', paid(session));
    expect(await post(sign(body, [theirs.webhookSecret]))).toBe(400);
    expect(await post(sign(body, [theirs.webhookSecret]), other.tenantId)).toBe(200);
    expect(await ledger(job)).toEqual([]);
  });

  it('an event about nothing of ours is heard and forgotten', async () => {
    const { job, session } = await opened();
    for (const metadata of [{}, { waypost_checkout: randomUUID() }, { waypost_checkout: 'x' }])
      expect(await tell('checkout.session.completed', paid(session), { metadata })).toBe(200);
    expect(await tell('customer.created', session)).toBe(200);
    expect(await tell('checkout.session.completed', paid(session), { id: 'cs_test_another' })).toBe(200);
    expect(await ledger(job)).toEqual([]);
  });

  it('another amount or currency than was asked for is not entered, and somebody is told', async () => {
    const { job, session } = await opened();
    expect(await tell('checkout.session.completed', paid(session), { amount_total: 1 })).toBe(200);
    expect(await tell('checkout.session.completed', paid(session), { currency: 'jpy' })).toBe(200);
    expect(await ledger(job)).toEqual([]);
    expect(
      server.log.filter(({ level, message }) => level === 'error' && /another amount/.test(message)),
    ).toHaveLength(2);
  });

  it('a method that takes days counts when it has succeeded, and not when it has failed', async () => {
    const { job, session } = await opened();
    const waiting = { ...session, status: 'complete' } as Session;
    stripe.sessionOf(await started(job.trackingId)).status = 'complete';
    expect(await tell('checkout.session.completed', waiting)).toBe(200);
    expect((await page(job.trackingId))?.payment).toMatchObject({ state: 'UNPAID', due: true });
    expect(await start(job.trackingId)).toMatchObject({ __typename: 'PaymentUnavailable' });
    expect(await tell('checkout.session.async_payment_succeeded', paid(session))).toBe(200);
    expect((await page(job.trackingId))?.payment).toMatchObject({ state: 'PAID' });
    const failing = await opened();
    failing.session.status = 'complete';
    await tell('checkout.session.completed', failing.session);
    expect(await tell('checkout.session.async_payment_failed', failing.session)).toBe(200);
    expect(await ledger(failing.job)).toEqual([]);
    expect(await started(failing.job.trackingId)).not.toContain(failing.session.id);
  });

  it('out of order: what came in stays in, whatever is heard afterwards', async () => {
    const { job, session } = await opened();
    await tell('checkout.session.async_payment_succeeded', paid(session));
    await tell('checkout.session.completed', { ...session, status: 'complete' });
    await tell('checkout.session.async_payment_failed', session);
    await tell('checkout.session.expired', session);
    expect(await ledger(job)).toEqual([['PAYMENT', 'ONLINE', TOTAL]]);
    expect(await start(job.trackingId)).toMatchObject({ __typename: 'NothingToPay' });
    const late = await opened();
    await tell('checkout.session.expired', late.session);
    await tell('checkout.session.completed', paid(late.session));
    expect(await ledger(late.job)).toEqual([['PAYMENT', 'ONLINE', TOTAL]]);
  });

  it('late: what is paid online after it was paid at the counter is entered and shown to the staff', async () => {
    const { job, session } = await opened();
    stripe.broken = 500;
    const { version, id } = await orderOf(job);
    await shop.staff.get(staffApi.MarkOrderPaidDocument, {
      input: { idempotencyKey: randomUUID(), orderId: id, expectedVersion: version, method: 'CASH' },
    });
    stripe.broken = null;
    await tell('checkout.session.completed', paid(session));
    expect(await orderOf(job)).toMatchObject({ receivedMinor: 2 * TOTAL, dueMinor: 0, paymentState: 'PAID' });
  });

  it('an expired page is followed by a new one', async () => {
    const { job, session } = await opened();
    stripe.sessionOf(await started(job.trackingId)).status = 'expired';
    await tell('checkout.session.expired', session);
    expect(await started(job.trackingId)).not.toContain(session.id);
  });

  it('refunds are told as sums: in parts, repeated, out of order and before the payment', async () => {
    const { job, session } = await opened();
    await tell('checkout.session.completed', paid(session));
    await tell('charge.refunded', session, { amount_refunded: 3_000 });
    await tell('charge.refunded', session, { amount_refunded: 1_000 });
    await tell('charge.refunded', session, { amount_refunded: 3_000 });
    expect(await ledger(job)).toEqual([
      ['PAYMENT', 'ONLINE', TOTAL],
      ['REFUND', 'ONLINE', 3_000],
    ]);
    expect((await page(job.trackingId))?.payment).toMatchObject({ state: 'PAID', due: false });
    await tell('charge.refunded', session);
    expect((await page(job.trackingId))?.payment).toMatchObject({
      state: 'REFUNDED',
      due: false,
      action: 'NONE',
    });
    expect(await start(job.trackingId)).toMatchObject({ __typename: 'NothingToPay' });
    const early = await opened();
    await tell('charge.refunded', early.session);
    await tell('checkout.session.completed', paid(early.session));
    expect(await orderOf(early.job)).toMatchObject({ paymentState: 'REFUNDED', dueMinor: 0 });
    await tell('charge.refunded', early.session, { amount_refunded: TOTAL + 1 });
    expect(await orderOf(early.job)).toMatchObject({ refundedMinor: TOTAL });
  });
});

describe('the shop’s account', () => {
  it('its secrets are sealed in the database, bound to the shop, and never shown again', async () => {
    const own = await openShop(server);
    const made = await connect(own);
    const { paymentSettings } = await own.staff.get(staffApi.PaymentSettingsDocument);
    expect(paymentSettings.online).toMatchObject({
      keyHint: `sk_test_…${made.secretKey.slice(-4)}`,
      webhookUrl: `${server.url}/webhooks/stripe/${own.tenantId}`,
    });
    const as = (tenantId: string) => ({ role: 'waypost_staff', settings: { 'waypost.tenant_id': tenantId } });
    const rows = await server.database.sql<{ secret_key: string }>(
      'select secret_key, webhook_secret from payment_accounts',
      [],
      as(own.tenantId),
    );
    const stored = JSON.stringify([rows, paymentSettings, server.log]);
    expect(stored).not.toContain(made.secretKey.slice(8, -4));
    expect(stored).not.toContain(made.webhookSecret.slice(6));
    // Moved to another shop's row, a sealed key opens nothing.
    const thief = await openShop(server);
    await connect(thief);
    await server.database.sql(
      'update payment_accounts set secret_key = $1',
      [rows[0]?.secret_key],
      as(thief.tenantId),
    );
    const job = await accepted({}, thief);
    const { data, errors } = await tracking(server).ask(api.StartPaymentDocument, {
      input: { trackingId: job.trackingId },
    });
    expect([data?.startPayment ?? null, errors[0]?.extensions?.['code']]).toEqual([null, 'INTERNAL']);
  });

  it('an order whose page was open when the shop changed accounts can be paid on the new one', async () => {
    const own = await openShop(server);
    await connect(own);
    const job = await accepted({}, own);
    const before = await started(job.trackingId);
    const made = await connect(own);
    const url = await started(job.trackingId);
    expect(url).not.toBe(before);
    expect(stripe.sessionOf(url)).toMatchObject({ key: made.secretKey, amount_total: TOTAL });
  });

  it('only the owner connects it; what is no key is refused; without it nobody can pay online', async () => {
    const own = await openShop(server);
    const made = await connect(own);
    const manager = await own.signIn('MANAGER');
    for (const refused of [
      await manager.ask(staffApi.ConnectStripeDocument, { input: made }),
      await manager.ask(staffApi.DisconnectStripeDocument),
    ])
      expect(refused.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const wrong = await own.staff.get(staffApi.ConnectStripeDocument, {
      input: { ...made, secretKey: 'pk_test_12345678' },
    });
    expect(wrong.connectStripe).toMatchObject({ __typename: 'InvalidInput', field: 'secretKey' });
    const job = await accepted({}, own);
    expect((await start(job.trackingId))?.__typename).toBe('PaymentStarted');
    const { disconnectStripe } = await own.staff.get(staffApi.DisconnectStripeDocument);
    expect(disconnectStripe).toMatchObject({ online: null, methods: [{ kind: 'CASH' }] });
    expect(await start(job.trackingId)).toMatchObject({ __typename: 'PaymentUnavailable' });
    expect((await page(job.trackingId))?.payment).toMatchObject({ action: 'INSTRUCTIONS' });
  });
});
