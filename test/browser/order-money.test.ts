// The money of an order in the console: its lines, payments, refunds, entries taken back; and the documents of a job.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import * as api from '../gql/staff.ts';
import {
  accessibilityProblems,
  DESK,
  launchBrowser,
  openPage,
  PHONE,
  sidewaysScroll,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { signInToConsole } from '../support/console.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
let desk: WatchedPage;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { presets: ['bakery', 'repair'] });
  browser = await launchBrowser();
  desk = await openPage(browser, { viewport: DESK });
  await signInToConsole(desk.page, server.url, shop, 'MEMBER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const orderOf = async (id: string) => {
  const { order } = await shop.staff.get(api.OrderDocument, { id });
  if (!order) throw new Error('There is no such order.');
  return order;
};

describe('an order', () => {
  let orderId: string;
  beforeAll(async () => {
    const job = await shop.job({ workflowId: shop.workflows.bakery ?? '', itemType: 'Wedding cake' });
    orderId = job.order.id;
  });

  it('IT-01 PY-05 is given lines, and is paid in part', async () => {
    const { page } = desk;
    await page.goto(`${server.url}/console/orders/${orderId}`);
    await page.getByText('No price yet').waitFor();
    await page.getByRole('button', { name: 'Add lines' }).click();
    const lines = page.getByTestId('order-line');
    await lines.nth(0).getByLabel('What').fill('Wedding cake, three tiers');
    await lines.nth(0).getByLabel('Price of one').fill('180');
    // There is always an empty one to go on with; an unfinished one is told where it is.
    await lines.nth(1).getByLabel('What').fill('Macaron');
    await lines.nth(1).getByLabel('Quantity').fill('0');
    await page.getByRole('button', { name: 'Save lines' }).click();
    await lines.nth(1).getByText('1 to 10,000').waitFor();
    await lines.nth(1).getByLabel('Quantity').fill('40');
    await lines.nth(1).getByLabel('Price of one').fill('1.25');
    await page.getByText('£230.00').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, 'order-lines');
    await page.getByRole('button', { name: 'Save lines' }).click();
    await page.getByText('40 × Macaron').waitFor();
    expect(await orderOf(orderId)).toMatchObject({ totalMinor: 23_000, dueMinor: 23_000 });

    await page.getByTestId('take-payment').click();
    await page.getByLabel('Amount').fill('100');
    await page.getByRole('button', { name: 'Enter payment' }).click();
    await page.getByText('Partly paid').waitFor();
  });

  it('PY-06 a refund and an entry taken back stay in the ledger', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Give money back' }).click();
    await page.getByLabel('Amount').fill('120');
    await page.getByRole('button', { name: 'Enter refund' }).click();
    await page.getByText(/at most|more than/i).waitFor();
    await page.getByLabel('Amount').fill('20');
    await page.getByLabel('Receipt number or note').fill('One tier was late');
    await page.getByRole('button', { name: 'Enter refund' }).click();
    await page.getByTestId('payment-entry').filter({ hasText: 'Refund' }).waitFor();
    expect(await orderOf(orderId)).toMatchObject({ refundedMinor: 2_000 });
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'Take back: refund of £20.00' }).click();
    await page.getByLabel('Why').fill('Wrong order');
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, 'order-take-back');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByTestId('payment-entry').filter({ hasText: 'Reversal' }).waitFor();
    await page.getByRole('img', { name: '£20.00, taken back' }).waitFor();
    expect(await page.getByRole('button', { name: /^Take back: refund/ }).count()).toBe(0);
    expect(await orderOf(orderId)).toMatchObject({ refundedMinor: 0, receivedMinor: 10_000 });
    await snapshot(page, 'order-ledger');
  });

  it('lines are not lost when a colleague was faster, and theirs are not overwritten unseen', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Edit lines' }).click();
    const lines = page.getByTestId('order-line');
    await lines.nth(2).getByLabel('What').fill('Candles');
    await lines.nth(2).getByLabel('Price of one').fill('3');
    const { version } = await orderOf(orderId);
    const items = [{ description: 'Wedding cake, four tiers', quantity: 1, unitPriceMinor: 24_000 }];
    await shop.staff.get(api.SetOrderItemsDocument, {
      input: { orderId, expectedVersion: version, items },
    });
    await page.getByRole('button', { name: 'Save lines' }).click();
    await page.getByText(/it is now 1 × Wedding cake, four tiers/).waitFor();
    expect(await orderOf(orderId)).toMatchObject({ totalMinor: 24_000 });
    expect(await lines.nth(2).getByLabel('What').inputValue()).toBe('Candles');
    await page.getByRole('button', { name: 'Save lines' }).click();
    await page.getByText('1 × Candles').waitFor();
    expect(await orderOf(orderId)).toMatchObject({ totalMinor: 23_300 });
    expect(desk.complaints).toEqual([]);
  });

  it('AD-02 takes a second piece in, whose customer need not be named again', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Add a job' }).click();
    await page.getByText('Joins order 1001 of Amelia Osei').waitFor();
    expect(await page.getByLabel(/^Deposit/).count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, 'second-piece');
    await page.getByTestId('item-type').fill('Birthday cake');
    await page.getByTestId('item-description').fill('Lemon, for twelve.');
    await page.getByTestId('book-in').click();
    await page.getByTestId('booked-in').waitFor();
    expect((await orderOf(orderId)).jobs).toHaveLength(2);
    await page.getByRole('button', { name: 'Another piece of Amelia Osei’s' }).click();
    await page.getByText('Joins order 1001 of Amelia Osei').waitFor();
    await page.getByRole('link', { name: 'Give it an order of its own' }).click();
    await page.getByTestId('customer-search').waitFor();
  });

  it('PY-07 AD-03 one customer is shown less, or more, of the prices than the others', async () => {
    const { page } = desk;
    const items = [{ description: 'Cake', quantity: 1, unitPriceMinor: 5_000 }];
    const job = await shop.job({ workflowId: shop.workflows.bakery ?? '', items });
    const shown = () => page.locator('.facts').getByText('What the customer sees of prices');
    const edit = async (level: string): Promise<void> => {
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Edit details' }).click();
      await page.getByLabel('What the customer sees of prices').selectOption({ label: level });
      await snapshot(page, 'one-price-choice');
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.getByRole('button', { name: 'Save details' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await page.goto(`${server.url}/console/jobs/${job.id}`);
    await page.getByTestId('job').waitFor();
    expect(await shown().count()).toBe(0);
    await edit('Nothing');
    await shown().waitFor();
    await page.locator('.facts').getByText('Nothing', { exact: true }).waitFor();
    await snapshot(page, 'one-price-shown');
    const customer = await openPage(browser, { viewport: PHONE });
    await customer.page.goto(`${server.url}/track/${job.trackingId}`);
    await customer.page.getByText('Live').waitFor();
    expect(await customer.page.getByText('£50.00').count()).toBe(0);
    await edit('Every line');
    await customer.page.reload();
    await customer.page.getByText('£50.00').first().waitFor();
    await customer.close();
    await edit('As set for Bakery order: every line');
    await shown().waitFor({ state: 'detached' });
  });

  it('PY-05 a payment whose answer was lost is entered once, also when the page has learned of it meanwhile', async () => {
    const { page, close } = await openPage(browser, { viewport: DESK });
    const job = await shop.job({ workflowId: shop.workflows.bakery ?? '', quotedMinor: 5_000 });
    await signInToConsole(page, server.url, shop, 'MEMBER');
    await page.goto(`${server.url}/console/orders/${job.order.id}`);
    let lost = 0;
    await page.route('**/staff/graphql', async (route, request) => {
      if (lost > 0 || !request.postData()?.includes('mutation RecordPayment')) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await page.getByTestId('take-payment').click();
    await page.getByLabel('Amount').fill('10');
    await page.getByRole('button', { name: 'Enter payment' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByTestId('payment-entry').waitFor();
    expect(await page.getByLabel('Amount').inputValue()).toBe('10');
    await page.getByRole('button', { name: 'Enter payment' }).click();
    await page.getByRole('button', { name: 'Enter payment' }).waitFor({ state: 'detached' });
    expect(lost).toBe(1);
    expect(await orderOf(job.order.id)).toMatchObject({ receivedMinor: 1_000 });
    await close();
  });

  it('is changed on a phone as well', async () => {
    const phone = await openPage(browser, { viewport: PHONE, hasTouch: true, isMobile: true });
    await signInToConsole(phone.page, server.url, shop, 'MEMBER');
    await phone.page.goto(`${server.url}/console/orders/${orderId}`);
    await phone.page.getByRole('button', { name: 'Edit lines' }).click();
    await phone.page.getByTestId('order-line').first().waitFor();
    expect(await sidewaysScroll(phone.page)).toBe(0);
    expect(await accessibilityProblems(phone.page)).toEqual([]);
    await snapshot(phone.page, 'order-lines-phone');
    await phone.page.getByRole('button', { name: 'Remove Candles' }).click();
    await phone.page.getByRole('button', { name: 'Save lines' }).click();
    await phone.page.getByText('£230.00').first().waitFor();
    await phone.close();
  });
});

it('PY-09 a deposit before there is a price is a deposit, and not half of nothing', async () => {
  const { order } = await shop.job({ itemType: 'Watch', depositMinor: 2_000 });
  const { page } = desk;
  await page.goto(`${server.url}/console/orders/${order.id}`);
  const payment = page.getByTestId('payment');
  await payment.getByText('Deposit taken').waitFor();
  await payment.getByText('No price yet').waitFor();
  expect(await payment.getByText('Partly paid').count()).toBe(0);
  expect(await payment.getByText('£0.00').count()).toBe(0);
});

it('PY-09 a deposit is taken on the job itself, also long after it was booked in without a price', async () => {
  const job = await shop.job({ itemType: 'Mantel clock' });
  const { page } = desk;
  await page.goto(`${server.url}/console/jobs/${job.id}`);
  const payment = page.getByTestId('payment');
  await payment.getByRole('button', { name: 'Take deposit' }).click();
  expect(await payment.getByLabel('Amount').inputValue()).toBe('');
  await payment.getByLabel('Amount').fill('25');
  await payment.getByRole('button', { name: 'Enter payment' }).click();
  await payment.getByText('Deposit taken').waitFor();
  await page.getByLabel('Notes and history').getByText('entered a payment of £25.00').waitFor();
  await snapshot(page, 'deposit-taken');
  // Given back in full, nothing is owed; why nothing more can be entered is said.
  await payment.getByRole('button', { name: 'Give money back' }).click();
  await payment.getByRole('button', { name: 'Enter refund' }).click();
  await payment.getByText('Everything was given back').waitFor();
  await page.getByLabel('Notes and history').getByText('entered a refund of £25.00').waitFor();
  const owner = await openPage(browser, { viewport: DESK });
  await signInToConsole(owner.page, server.url, shop, 'OWNER');
  await owner.page.goto(`${server.url}/console/team/log`);
  const refund = owner.page.getByRole('listitem').filter({ hasText: 'entered a refund of £25.00 for' });
  await refund.getByRole('link', { name: 'Mantel clock' }).waitFor();
  await snapshot(owner.page, 'log-of-money');
  await owner.close();
});

describe('documents', () => {
  const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  const file = (name: string, buffer = PDF) => ({ name, mimeType: 'application/pdf', buffer });

  it('AT-01 AT-02 AT-03 a PDF is added in the console, named, shown to the customer and taken away', async () => {
    const job = await shop.job({ itemType: 'Signet ring' });
    const { page } = desk;
    await page.goto(`${server.url}/console/jobs/${job.id}`);
    await page.getByTestId('document-input').setInputFiles(file(`valuation-${randomUUID().slice(0, 4)}.pdf`));
    const row = page.getByTestId('document');
    await row.waitFor();
    expect(await row.getAttribute('data-visibility')).toBe('INTERNAL');
    const customer = await openPage(browser, { viewport: PHONE });
    await customer.page.goto(`${server.url}/track/${job.trackingId}`);
    await customer.page.getByRole('heading', { name: 'Signet ring' }).first().waitFor();
    expect(await customer.page.getByText('Valuation 2026').count()).toBe(0);

    await row.getByRole('button', { name: /^Rename/ }).click();
    await page.getByRole('dialog').getByLabel('Name of the document').fill('Valuation 2026');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await row.getByText('Valuation 2026').waitFor();
    await row.getByTestId('document-visibility').click();
    await customer.page.getByText('Valuation 2026').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, 'documents');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      row.getByRole('link', { name: 'Valuation 2026' }).click(),
    ]);
    expect((await download.createReadStream().then(all => all.toArray())).join('')).toContain('%PDF-1.4');

    await row.getByRole('button', { name: 'Delete Valuation 2026' }).click();
    await row.getByRole('button', { name: 'Delete for good?' }).click();
    await row.waitFor({ state: 'detached' });
    await customer.page.getByText('Valuation 2026').waitFor({ state: 'detached' });
    await customer.close();
  });

  it('what is no document is refused where it stands, and can be put away', async () => {
    const { page } = desk;
    await page.getByTestId('document-input').setInputFiles(file('recipe.pdf', Buffer.from('not a document')));
    const upload = page.getByTestId('document-upload');
    await upload.getByRole('alert').waitFor();
    await upload.getByRole('button', { name: /dismiss|put away|close|remove/i }).click();
    await upload.waitFor({ state: 'detached' });
    expect(desk.complaints).toEqual([]);
  });
});
