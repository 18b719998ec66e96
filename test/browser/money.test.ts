// Paying, as the customer sees it: what is owed, how to pay it, and that all of it goes when it is paid.
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { JobPartsFragment } from '../gql/staff.ts';
import * as staffApi from '../gql/staff.ts';
import { accessibilityProblems, DESK, sidewaysScroll, snapshot } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { sign, StripeServer } from '../support/stripe-server.ts';
import { announced, expectClean, live, PHONE_IN_HAND, visitsTo, type Visits } from '../support/visits.ts';

const ITEMS = [
  { description: 'Birthday cake, three tiers, lemon and elderflower', quantity: 1, unitPriceMinor: 126_400 },
  { description: 'Candle', quantity: 3, unitPriceMinor: 150 },
];

let stripe: StripeServer;
let server: TestServer;
let shop: Shop;
let visits: Visits;

beforeAll(async () => {
  stripe = await StripeServer.start();
  server = await startServer({ stripeApiUrl: stripe.url });
  shop = await openShop(server, {
    name: 'Crumb & Clover',
    fallbackName: 'Your bakery',
    accentColor: '#a8456b',
    contactEmail: 'orders@crumbandclover.example',
    currency: 'GBP',
  });
  await shop.staff.get(staffApi.SetPaymentMethodsDocument, {
    methods: [
      { kind: 'CASH', label: 'Cash at pickup', instructions: 'At the counter, any time before six.' },
      { kind: 'BANK_TRANSFER', label: 'Bank transfer', instructions: 'Sort code 00-11-22\nAccount 12345678' },
    ],
  });
  visits = await visitsTo(server);
});

afterEach(() => visits.leave());

afterAll(async () => {
  await visits.end();
  await server.stop();
  await stripe.stop();
});

const cake = (): Promise<JobPartsFragment> =>
  shop.job({ workflowId: shop.workflows.bakery ?? '', itemType: 'Birthday cake', items: ITEMS });

async function markPaid(job: JobPartsFragment): Promise<void> {
  const { order } = await shop.staff.get(staffApi.OrderDocument, { id: job.order.id });
  const { markOrderPaid } = await shop.staff.get(staffApi.MarkOrderPaidDocument, {
    input: {
      idempotencyKey: randomUUID(),
      orderId: job.order.id,
      expectedVersion: order?.version ?? 0,
      method: 'CASH',
    },
  });
  expect(markOrderPaid.__typename).toBe('OrderMarkedPaid');
}

const open = async (trackingId: string, query = ''): Promise<Page> => {
  const { page } = await visits.visit(`/track/${trackingId}${query}`, PHONE_IN_HAND);
  await live(page);
  return page;
};

describe('paying', () => {
  it('PY-01 PY-02 PY-03 PY-04 TS-08 WF-09 X-18 badge, words and section follow the stage, and go when it is paid', async () => {
    let job = await cake();
    const page = await open(job.trackingId);
    const badge = page.getByTestId('payment-due');
    const card = page.getByTestId('payment');
    expect(await badge.textContent()).toBe('Payment Due');
    expect(await card.textContent()).toContain('You can pay as soon as we have confirmed your order.');
    job = await shop.move(job, 'accepted');
    await card.getByText('Your order is confirmed! Please complete payment before pickup.').waitFor();
    await card.getByRole('heading', { name: 'Complete Your Payment' }).waitFor();
    expect(await page.getByTestId('amount-due').textContent()).toBe('£1,268.50');
    expect(await page.getByTestId('payment-method').allTextContents()).toEqual([
      'Cash at pickupAt the counter, any time before six.',
      'Bank transferSort code 00-11-22\nAccount 12345678',
    ]);
    job = await shop.move(job, 'ready');
    await card.getByText('Please complete payment when you pick it up.').waitFor();
    await markPaid(job);
    await badge.waitFor({ state: 'detached' });
    expect(await card.count()).toBe(0);
    await announced(page, 'Your payment has arrived.');
    expect(await page.getByTestId('items').textContent()).toContain('Paid');
  });

  it('IT-01 lines with quantity, price and sum; subtotal and total at the bottom', async () => {
    const page = await open((await cake()).trackingId);
    expect(await page.getByTestId('item').allTextContents()).toEqual([
      'Birthday cake, three tiers, lemon and elderflowerQuantity: 1 × £1,264.00£1,264.00',
      'CandleQuantity: 3 × £1.50£4.50',
    ]);
    expect(await page.getByTestId('subtotal').textContent()).toBe('Subtotal£1,268.50');
    expect(await page.getByTestId('total').textContent()).toBe('Total£1,268.50');
  });

  it('X-24 money as the chosen language writes it', async () => {
    const page = await open((await cake()).trackingId, '?lang=de');
    expect(await page.getByTestId('amount-due').textContent()).toBe('1.268,50\u00a0£');
    await page.getByText('Zahlung offen').waitFor();
  });

  it('X-01 PY-07 a jeweller’s page says nothing of prices, not even that there are any', async () => {
    const job = await shop.job({ items: ITEMS, quotedMinor: 126_850, depositMinor: 5_000 });
    const html = await (await fetch(`${server.url}/track/${job.trackingId}`)).text();
    expect(html).not.toMatch(/126|1,268|£|Payment|Candle/);
  });

  it('WF-01 WF-02 TM-02 TS-09 TS-10 a bakery’s three steps: what is not ready is pending, what is completed stays ready', async () => {
    let job = await cake();
    const page = await open(job.trackingId);
    const steps = (): Promise<string[]> => page.locator('.step-label').allTextContents();
    expect((await steps()).map(step => step.split(',')[0])).toEqual([
      'Received',
      'Accepted',
      'Ready for pickup',
    ]);
    await page.getByTestId('timeline-entry').filter({ hasText: 'Ready for pickupPending' }).waitFor();
    for (const stage of ['accepted', 'ready']) job = await shop.move(job, stage);
    await page
      .getByTestId('timeline-entry')
      .filter({ hasText: /Ready for pickupToday, \d\d:\d\d/ })
      .waitFor();
    // What is still owed has other words once it was handed over; with it paid, the page simply stays.
    await markPaid(job);
    await page.getByText('Payment Due').waitFor({ state: 'detached' });
    await page.getByText('Complete Your Payment').waitFor({ state: 'detached' });
    await announced(page, 'Your payment has arrived.');
    const before = await page.locator('main').innerText();
    await shop.move(job, 'completed');
    await page.waitForTimeout(1_000);
    expect(await page.locator('main').innerText()).toBe(before);
    expect(await page.getByTestId('stage').textContent()).toBe('Ready for pickup');
  });
});

describe('Pay Now', () => {
  let online: Shop;
  let account: ReturnType<StripeServer['account']>;

  beforeAll(async () => {
    online = await openShop(server, { name: 'Crumb & Clover', fallbackName: 'Your bakery' });
    account = stripe.account();
    await online.staff.get(staffApi.ConnectStripeDocument, { input: account });
    await online.staff.get(staffApi.SetPaymentMethodsDocument, {
      methods: [
        { kind: 'ONLINE', label: 'Card or wallet' },
        { kind: 'CASH', label: 'Cash at pickup' },
      ],
    });
  });

  const accepted = async (): Promise<JobPartsFragment> =>
    online.move(await online.job({ workflowId: online.workflows.bakery ?? '', items: ITEMS }), 'accepted');

  it('PY-02 PY-06 TS-08 X-17 leads to the payment page; what is paid there goes from every open page', async () => {
    const job = await accepted();
    const [page, other] = [await open(job.trackingId), await open(job.trackingId)];
    await snapshot(page, 'pay-now');
    expect(await accessibilityProblems(page)).toEqual([]);
    const button = page.getByRole('button', { name: 'Pay Now' });
    await button.click();
    await page.waitForURL(url => url.href.startsWith(stripe.url));
    const session = await stripe.pay(page.url());
    const sent = sign(stripe.event('checkout.session.completed', session), [account.webhookSecret]);
    const told = await fetch(`${server.url}/webhooks/stripe/${online.tenantId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'stripe-signature': sent.signature },
      body: sent.body,
    });
    expect(told.status).toBe(200);
    await other.getByTestId('payment-due').waitFor({ state: 'detached' });
    await page.goto(session.success_url);
    await live(page);
    expect(await page.getByTestId('payment').count()).toBe(0);
    expect(await button.count()).toBe(0);
  });

  it('PY-02 there is no button before the order is accepted', async () => {
    const page = await open(
      (await online.job({ workflowId: online.workflows.bakery ?? '', items: ITEMS })).trackingId,
    );
    expect(await page.getByTestId('payment-due').count()).toBe(1);
    expect(await page.getByTestId('pay-now').count()).toBe(0);
  });

  it('a provider that does not answer is said kindly, and the button is there again', async () => {
    const page = await open((await accepted()).trackingId);
    stripe.broken = 500;
    await page.getByTestId('pay-now').click();
    await page
      .getByRole('alert')
      .filter({ hasText: 'Paying online is not possible at the moment.' })
      .waitFor({ timeout: 30_000 });
    stripe.broken = null;
    await page.getByTestId('pay-now').click();
    await page.waitForURL(url => url.href.startsWith(stripe.url));
  });

  it('PY-02 without a script: the button brings a link to the payment page', async () => {
    const job = await accepted();
    const { page } = await visits.visit(`/track/${job.trackingId}`, {
      ...PHONE_IN_HAND,
      javaScriptEnabled: false,
    });
    await page.getByRole('button', { name: 'Pay Now' }).click();
    await page.getByRole('link', { name: 'Continue to the payment page' }).click();
    await page.waitForURL(url => url.href.startsWith(stripe.url));
  });
});

describe.each([
  ['phone', { ...PHONE_IN_HAND, colorScheme: 'light' }],
  ['phone-dark', { ...PHONE_IN_HAND, colorScheme: 'dark' }],
  ['desk', { viewport: DESK, colorScheme: 'light' }],
] as const)('for everybody, on a %s', (name, screen) => {
  it.each(['en', 'fr', 'de', 'es'])('an unpaid order, %s', async language => {
    const job = await shop.move(await cake(), 'accepted');
    const watched = await visits.visit(`/track/${job.trackingId}?lang=${language}`, {
      ...screen,
      reducedMotion: 'reduce',
    });
    await live(watched.page);
    await snapshot(watched.page, `unpaid-${language}-${name}`);
    expect(await sidewaysScroll(watched.page)).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(watched.page)).toEqual([]);
    expectClean(watched, server);
  });
});
