// The console as people use it all day: the list with its filters and views, one job with everything on it, the inbox,
// customers and orders; two people who change the same thing.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as api from '../gql/staff.ts';
import {
  accessibilityProblems,
  DESK,
  eventually,
  launchBrowser,
  openPage,
  PHONE,
  sidewaysScroll,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { signInToConsole } from '../support/console.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
let one: WatchedPage;
let two: WatchedPage;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { name: 'Hartley & Vance', presets: ['repair', 'bespoke'] });
  browser = await launchBrowser();
  one = await openPage(browser, { viewport: DESK, permissions: ['clipboard-read', 'clipboard-write'] });
  two = await openPage(browser, { viewport: DESK });
  await signInToConsole(one.page, server.url, shop, 'OWNER');
  await signInToConsole(two.page, server.url, shop, 'MANAGER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const row = (page: Page, text: string) => page.getByTestId('job-row').filter({ hasText: text });
const writes = (trackingId: string, body: string) =>
  tracking(server).ask(
    `mutation { sendMessage(input: { trackingId: "${trackingId}", clientMessageId: "${randomUUID()}", body: "${body}" }) { __typename } }`,
  );
const yesterday = { kind: 'ESTIMATE', to: new Date(Date.now() - 2 * 86_400_000).toISOString() } as const;

it('AD-04 the list is narrowed to what is late, unread or unpaid, and the view is kept under a name', async () => {
  const late = await shop.job({ itemType: 'Late bracelet', promise: yesterday });
  await shop.job({ itemType: 'Early ring', quotedMinor: 4_000 });
  await writes(late.trackingId, 'Is it ready?');
  const { page } = one;
  await page.goto(`${server.url}/console/jobs`);
  await row(page, 'Early ring').waitFor();
  await page.getByRole('button', { name: 'Late', exact: true }).click();
  await row(page, 'Early ring').waitFor({ state: 'detached' });
  await row(page, 'Late bracelet').waitFor();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByLabel('Name').fill('What is late');
  await page.getByLabel('Show it to all colleagues').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('“What is late” saved').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Late', exact: true }).click();
  await page.getByRole('button', { name: 'To pay' }).click();
  await row(page, 'Late bracelet').waitFor({ state: 'detached' });
  await row(page, 'Early ring').waitFor();

  await two.page.goto(`${server.url}/console/jobs`);
  await row(two.page, 'Early ring').waitFor();
  await two.page.getByRole('button', { name: 'Views' }).click();
  await two.page.getByTestId('saved-view').filter({ hasText: 'What is late' }).click();
  await row(two.page, 'Early ring').waitFor({ state: 'detached' });
  await row(two.page, 'Late bracelet').waitFor();
  expect(new URL(two.page.url()).search).toBe('?late=1');
});

it('AD-04 stages are chosen with their workflow: two may share a code, and neither is missing', async () => {
  await shop.move(await shop.job({ itemType: 'Mended clasp' }), 'approved');
  const bespoke = await shop.job({ itemType: 'Drawn brooch', workflowId: shop.workflows.bespoke ?? '' });
  await shop.move(bespoke, 'approved');
  const { page } = one;
  await page.goto(`${server.url}/console/jobs`);
  await row(page, 'Drawn brooch').waitFor();
  const stage = page.getByLabel('Stage', { exact: true });
  await stage.selectOption({ label: 'Design approved' });
  await row(page, 'Mended clasp').waitFor({ state: 'detached' });
  await row(page, 'Drawn brooch').waitFor();
  expect(await page.getByLabel('Workflow').inputValue()).toBe(shop.workflows.bespoke);
  await page.getByLabel('Workflow').selectOption('');
  await stage.selectOption({ label: 'Approved' });
  await row(page, 'Drawn brooch').waitFor({ state: 'detached' });
  await row(page, 'Mended clasp').waitFor();
  await page.reload();
  await row(page, 'Mended clasp').waitFor();
  expect(await stage.locator('option:checked').textContent()).toBe('Approved');
});

it('AD-04 the keyboard goes through the list, to the board and back, and the help is true', async () => {
  const { page } = one;
  await page.goto(`${server.url}/console/jobs`);
  await row(page, 'Early ring').waitFor();
  // At a hand's speed: what comes faster is a scanner.
  for (const key of ['j', 'j', 'k', 'Enter']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(80);
  }
  await page.getByTestId('job').waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('job').waitFor({ state: 'detached' });
  for (const [key, path] of Object.entries({
    b: 'board',
    c: 'customers',
    o: 'orders',
    i: 'inbox',
    j: 'jobs',
  })) {
    await page.keyboard.press('g');
    await page.waitForTimeout(80);
    await page.keyboard.press(key);
    await page.waitForURL(`**/console/${path}`);
  }
  // At the same speed while the page is busy with something else: it hears both keys at once.
  const busy = page.evaluate('{ const end = Date.now() + 600; while (Date.now() < end); }');
  const first = page.keyboard.press('g');
  await new Promise(resolve => setTimeout(resolve, 120));
  await Promise.all([busy, first, page.keyboard.press('b')]);
  await page.waitForURL('**/console/board');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await help.getByText('Go to the board').waitFor();
  await page.keyboard.press('Escape');
});

it('AD-03 TL-13 one screen has the stage, promise, notes, photos, messages and the customer’s link to open and copy', async () => {
  const job = await shop.job({ itemType: 'Signet ring', promise: yesterday });
  await shop.photo(job.id, 'PUBLIC');
  await writes(job.trackingId, 'Can you engrave it, too?');
  const { page } = one;
  await page.goto(`${server.url}/console/jobs/${job.id}`);
  await page.getByTestId('stage').getByText('Booked in').waitFor();
  for (const text of ['2 days late', 'Can you engrave it, too?', 'Notes and history', 'Photos'])
    await page.getByText(text).first().waitFor();
  const link = page.getByRole('link', { name: 'Customer view' });
  expect(await link.getAttribute('href')).toBe(`${server.url}/track/${job.trackingId}`);
  await page.getByRole('button', { name: 'Copy customer link' }).click();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${server.url}/track/${job.trackingId}`);
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await opened.getByText('Signet ring').first().waitFor();
  await opened.close();
  expect(await accessibilityProblems(page)).toEqual([]);
});

it('AD-03 of two people who edit the same piece, the slower one is told and loses no word', async () => {
  const job = await shop.job({ itemType: 'Pearl strand' });
  for (const { page } of [one, two]) {
    await page.goto(`${server.url}/console/jobs/${job.id}`);
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Edit details' }).click();
  }
  // The live line tells the second page of the first one's change; its request goes out as if that had not arrived yet.
  await two.page.getByLabel('Description').fill('Restrung on silk.');
  await one.page.getByLabel('Item').fill('Pearl necklace');
  const held = new Promise<void>(resolve => {
    void two.page.route('**/staff/graphql', async route => {
      if (route.request().postData()?.includes('mutation UpdateJob')) {
        const body = route.request().postData() ?? '';
        await route.continue({ postData: body.replace(/"expectedVersion":\d+/, '"expectedVersion":1') });
        resolve();
      } else await route.continue();
    });
  });
  await one.page.getByRole('button', { name: 'Save details' }).click();
  await one.page.getByRole('dialog').waitFor({ state: 'detached' });
  await two.page.getByRole('button', { name: 'Save details' }).click();
  await held;
  await two.page.getByText('A colleague was faster.').first().waitFor();
  expect(await two.page.getByLabel('Description').inputValue()).toBe('Restrung on silk.');
  await two.page.unroute('**/staff/graphql');
  await two.page.getByRole('button', { name: 'Save details' }).click();
  await two.page.getByRole('dialog').waitFor({ state: 'detached' });
  await one.page.getByText('Restrung on silk.').first().waitFor();
  const { job: now } = await shop.staff.get(api.JobDocument, { id: job.id });
  expect(now).toMatchObject({ itemType: 'Pearl necklace', description: 'Restrung on silk.' });
});

it('AD-05 a job is deleted and restored, and its link with it; AD-03 the link alone is turned off and on', async () => {
  const job = await shop.job({ itemType: 'Old watch' });
  const opens = async (): Promise<boolean> => {
    const { data } = await tracking(server).ask<{ track: object | null }, object>(
      `{ track(id: "${job.trackingId}") { itemType } }`,
    );
    return data?.track != null;
  };
  const { page } = one;
  await page.goto(`${server.url}/console/jobs/${job.id}`);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Turn customer link off' }).click();
  await page.getByTestId('revoke-confirm').click();
  await page.getByTestId('revoked-banner').waitFor();
  expect(await opens()).toBe(false);
  await page.getByRole('button', { name: 'Turn link on' }).click();
  await page.getByTestId('revoked-banner').waitFor({ state: 'detached' });
  expect(await opens()).toBe(true);

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: /^Delete/ }).click();
  await page.getByTestId('deleted-banner').waitFor();
  expect(await opens()).toBe(false);
  await page.goto(`${server.url}/console/jobs?show=deleted`);
  await page.getByRole('button', { name: 'Restore Old watch, Amelia Osei' }).click();
  await row(page, 'Old watch').waitFor({ state: 'detached' });
  expect(await opens()).toBe(true);
});

it('AD-09 TS-05 the inbox counts what is unread, shows who is writing, and is answered from there', async () => {
  const job = await shop.job({ itemType: 'Locket', customer: { name: 'Noah Kim' } });
  const customer = await openPage(browser, { viewport: PHONE });
  await customer.page.goto(`${server.url}/track/${job.trackingId}`);
  const phone = await openPage(browser, { viewport: PHONE });
  await signInToConsole(phone.page, server.url, shop, 'MEMBER');
  await phone.page.goto(`${server.url}/console/inbox`);
  await writes(job.trackingId, 'May my sister pick it up?');
  const talk = phone.page.getByTestId('conversation-row').filter({ hasText: 'Noah Kim' });
  await talk.getByText('May my sister pick it up?').waitFor();
  expect(await talk.getByRole('img', { name: '1 unread message' }).count()).toBe(1);
  expect(await accessibilityProblems(phone.page)).toEqual([]);
  // In the list as well, whoever it is: nobody begins an answer that a colleague is writing.
  await customer.page.locator('textarea').first().pressSequentially('And');
  await talk.getByText('is writing…', { exact: true }).waitFor();
  await talk.getByTestId('writing').waitFor({ state: 'detached' });
  await shop.staff.get(api.StaffTypingDocument, { jobId: job.id });
  await talk.getByText(`owner of ${shop.slug} is writing…`).waitFor();
  await talk.click();
  await phone.page.getByTestId('reply-text').waitFor();
  await shop.staff.get(api.StaffTypingDocument, { jobId: job.id });
  await phone.page.getByTestId('their-side').getByText(`owner of ${shop.slug} is writing…`).waitFor();
  await phone.page.getByTestId('their-side').getByText('has the page open').waitFor();
  await customer.page.locator('textarea').first().pressSequentially('And');
  await phone.page.getByTestId('their-side').getByText('is writing…', { exact: true }).waitFor();
  await phone.page.getByTestId('reply-text').fill('Of course.');
  await phone.page.getByRole('button', { name: 'Send' }).click();
  await customer.page.getByTestId('thread').getByText('Of course.').waitFor();
  expect(await sidewaysScroll(phone.page)).toBe(0);
  await snapshot(phone.page, 'inbox-phone');
  await phone.page.goto(`${server.url}/console/inbox?show=unread`);
  await eventually(
    () => talk.count(),
    count => count === 0,
    'the read conversation to be gone',
  );
  await phone.close();
  await customer.close();
});

it('a page whose file cannot be fetched says so, and opens when it can', async () => {
  const desk = await openPage(browser, { viewport: DESK });
  const { page } = desk;
  await signInToConsole(page, server.url, shop, 'MEMBER');
  await page.route('**/customers-page-*.js', route => route.abort());
  await page.goto(`${server.url}/console/customers`);
  // It begins anew once by itself, as after an update of the program.
  await page.getByRole('heading', { name: 'This page could not be opened' }).waitFor();
  expect(await page.getByRole('link', { name: 'Board' }).count()).toBe(1);
  await page.unroute('**/customers-page-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByLabel('Search customers').waitFor();
  await desk.close();
});

it('AD-03 customers are found, corrected, and nothing is lost when a colleague was faster', async () => {
  const { customer } = await shop.job({ itemType: 'Brooch', customer: { name: 'Lucia Fernandez' } });
  const { page } = one;
  await page.goto(`${server.url}/console/customers`);
  await page.getByLabel('Search customers').fill('lucia');
  await page.getByTestId('customer-row').filter({ hasText: 'Lucia Fernandez' }).click();
  await page.getByTestId('job-row').filter({ hasText: 'Brooch' }).waitFor();
  await page.getByTestId('order-row').first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Name').fill('Lucía Fernández');
  await page.getByLabel('E-mail').fill('lucia at example');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('is not an e-mail address').waitFor();
  await page.getByLabel('E-mail').fill('lucia@example.com');
  await shop.staff.get(
    `mutation { updateCustomer(input: { customerId: "${customer.id}", expectedVersion: 1, phone: "+44 20 7946 0123" }) { __typename } }`,
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('A colleague was faster.').waitFor();
  expect(await page.getByLabel('E-mail').inputValue()).toBe('lucia@example.com');
  expect(await page.getByLabel('Phone').inputValue()).toBe('+44 20 7946 0123');
  await shop.staff.get(
    `mutation { updateCustomer(input: { customerId: "${customer.id}", expectedVersion: 2, email: "l@f.example" }) { __typename } }`,
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('E-mail is now “l@f.example”').waitFor();
  expect(await page.getByLabel('E-mail').inputValue()).toBe('lucia@example.com');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'Lucía Fernández' }).waitFor();
  await page.getByRole('link', { name: '+44 20 7946 0123', exact: true }).waitFor();
  await snapshot(page, 'customer');
});

it('AD-01 an order has its lines, takes a payment, and leads to its jobs and customer', async () => {
  const items = [{ description: 'Wedding band', quantity: 2, unitPriceMinor: 32_000 }];
  await shop.job({ itemType: 'Wedding bands', items, customer: { name: 'Ali Demir' } });
  const { page } = one;
  await page.goto(`${server.url}/console/orders?show=unpaid`);
  await page.getByTestId('order-row').filter({ hasText: 'Ali Demir' }).click();
  await page.getByText('2 × Wedding band').waitFor();
  await page.getByTestId('take-payment').click();
  await page.getByRole('button', { name: 'Enter payment' }).click();
  await page.getByTestId('payment').getByText('Paid', { exact: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByTestId('job-row').filter({ hasText: 'Wedding bands' }).click();
  await page.getByTestId('job').waitFor();
  expect(one.complaints).toEqual([]);
});
