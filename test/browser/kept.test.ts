// What somebody has typed and not yet saved: there again after Esc, a slip of the mouse, a reload, a line that was gone, and
// under the eyes of a colleague who changes the same thing. Cancel alone throws it away.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
import { openShop, type Shop } from '../support/shop.ts';

const KEPT = 'You typed this earlier and have not saved it yet.';

let server: TestServer;
let shop: Shop;
let browser: Browser;
let desk: WatchedPage;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { presets: ['repair'], collectionCheck: 'EITHER' });
  browser = await launchBrowser();
  desk = await openPage(browser, { viewport: DESK });
  ({ page } = desk);
  await signInToConsole(page, server.url, shop, 'MEMBER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

type Job = Awaited<ReturnType<Shop['job']>>;
const openJob = async (job: Pick<Job, 'id'>): Promise<void> => {
  await page.goto(`${server.url}/console/jobs/${job.id}`);
  await page.getByTestId('job').waitFor();
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const gone = () => dialog().waitFor({ state: 'detached' });

it('AD-03 the details of a job', async () => {
  const job = await shop.job();
  const edit = async () => {
    await button('More actions').click();
    await page.getByRole('menuitem', { name: 'Edit details' }).click();
  };
  await openJob(job);
  await edit();
  expect(await page.getByText(KEPT).count()).toBe(0);
  await page.getByLabel('Description').fill('Claw rebuilt, stone tight.');
  await page.mouse.click(5, 5);
  expect(await dialog().count()).toBe(1);
  await page.keyboard.press('Escape');
  await gone();
  await page.reload();
  await edit();
  await page.getByText(KEPT).waitFor();
  expect(await page.getByLabel('Description').inputValue()).toBe('Claw rebuilt, stone tight.');
  expect(await accessibilityProblems(page)).toEqual([]);
  await snapshot(page, 'kept-details-1280');
  await button('Save details').click();
  await gone();
  await page.getByTestId('job').getByText('Claw rebuilt, stone tight.').waitFor();
  await edit();
  expect(await page.getByText(KEPT).count()).toBe(0);
  await page.getByLabel('Description').fill('Something else');
  await button('Cancel').click();
  await edit();
  expect(await page.getByLabel('Description').inputValue()).toBe('Claw rebuilt, stone tight.');
  await page.keyboard.press('Escape');
});

it('AD-07 a promise', async () => {
  await openJob(await shop.job());
  await page.getByTestId('promise-edit').click();
  await page.getByLabel('Date').fill('2031-05-02');
  await page.reload();
  await page.getByTestId('promise-edit').click();
  await page.getByText(KEPT).waitFor();
  expect(await page.getByLabel('Date').inputValue()).toBe('2031-05-02');
  await button('Save promise').click();
  await page.getByText('Promise saved').waitFor();
  await page.getByTestId('promise-edit').click();
  expect(await page.getByText(KEPT).count()).toBe(0);
});

it('AH-07 a signature and the name beside it, the signature nowhere but in memory', async () => {
  await openJob(await shop.move(await shop.job(), 'ready'));
  await button('Hand over').click();
  await page.getByRole('radio', { name: 'Signature' }).check();
  const box = await page.getByTestId('signature-pad').boundingBox();
  if (!box) throw new Error('There is no pad.');
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 180, box.y + 30, { steps: 5 });
  await page.mouse.up();
  await page.mouse.click(5, 5);
  expect(await dialog().count()).toBe(1);
  await page.getByLabel('Collected by').fill('Kofi Osei');
  await page.keyboard.press('Escape');
  await gone();
  await button('Hand over').click();
  await page.getByRole('img', { name: 'Signature' }).waitFor();
  expect(await page.getByLabel('Collected by').inputValue()).toBe('Kofi Osei');
  const stored = await page.evaluate<string>('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])');
  expect(stored).toContain('Kofi Osei');
  expect(stored).not.toMatch(/M\d+ \d+L/);
  await dialog().getByRole('button', { name: 'Hand over' }).click();
  await page.getByTestId('collected').getByText('Kofi Osei, with a signature.').waitFor();
});

it('AD-03 the next step, chosen while the answer to the one before is on its way', async () => {
  const job = await shop.job();
  await openJob(job);
  const answers: (() => void)[] = [];
  await page.route('**/staff/graphql', async route => {
    if ((route.request().postData() ?? '').includes('mutation MoveJob'))
      await new Promise<void>(resolve => answers.push(resolve));
    await route.continue();
  });
  const go = async (stage: string, note: string) => {
    await page.getByTestId(`move-${stage}`).click();
    await page.getByTestId('move-note').fill(note);
  };
  await go('assessed', 'Two claws are worn.');
  await page.getByTestId('move-submit').click();
  await go('quoted', 'Rang her about it.');
  answers[0]?.();
  await page.getByText('Moved to Assessed', { exact: true }).waitFor();
  expect(await page.getByTestId('move-note').inputValue()).toBe('Rang her about it.');
  await page.getByTestId('move-submit').click();
  await eventually(
    () => Promise.resolve(answers.length),
    length => length === 2,
    'the second move',
  );
  answers[1]?.();
  await page.getByText('Moved to Quoted', { exact: true }).waitFor();
  await page.unroute('**/staff/graphql');
  const notes = (await shop.staff.get(api.JobDocument, { id: job.id })).job?.history;
  expect(notes?.map(({ internalNote }) => internalNote)).toEqual(
    expect.arrayContaining(['Two claws are worn.', 'Rang her about it.']),
  );
});

describe('the caption of a photo', () => {
  const caption = () => page.getByTestId('photo-caption');
  const open = () => page.getByTestId('photo').first().locator('.photo-open').click();

  it('AD-03 without a line', async () => {
    const job = await shop.job();
    await shop.photo(job.id);
    await openJob(job);
    await open();
    await page.context().setOffline(true);
    await caption().fill('Before the repair');
    await caption().press('Enter');
    await page.getByText('Not saved yet. Press Enter to save it.').waitFor();
    expect(await caption().inputValue()).toBe('Before the repair');
    await page.setViewportSize(PHONE);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await snapshot(page, 'kept-caption-375');
    await page.setViewportSize(DESK);
    await snapshot(page, 'kept-caption-1280');
    await page.keyboard.press('Escape');
    await gone();
    await page.context().setOffline(false);
    await open();
    expect(await caption().inputValue()).toBe('Before the repair');
    await caption().press('Enter');
    await dialog().getByRole('heading', { name: 'Before the repair' }).waitFor();
    await page.getByText('Not saved yet.').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
  });

  it('AD-03 while a colleague writes another', async () => {
    const job = await shop.job();
    const attachmentId = await shop.photo(job.id);
    await openJob(job);
    await open();
    await caption().fill('Before');
    await shop.staff.get(api.UpdateAttachmentDocument, { input: { attachmentId, caption: 'Bent claw' } });
    await dialog().getByRole('heading', { name: 'Bent claw' }).waitFor();
    expect(await caption().inputValue()).toBe('Before');
    await caption().press('Enter');
    await page.getByText('A colleague changed the caption meanwhile: it is now “Bent claw”.').waitFor();
    await caption().press('Enter');
    await dialog().getByRole('heading', { name: 'Before' }).waitFor();
    await page.keyboard.press('Escape');
  });
});

it('IT-01 PY-05 the lines of an order, and a payment', async () => {
  const items = [{ description: 'Rebuild claw', quantity: 1, unitPriceMinor: 6_000 }];
  const { order } = await shop.job({ items });
  await page.goto(`${server.url}/console/orders/${order.id}`);
  await button('Edit lines').click();
  await page.getByTestId('order-line').nth(1).getByLabel('What').fill('Polish');
  await page.reload();
  await button('Edit lines').click();
  await page.getByText(KEPT).waitFor();
  expect(await page.getByTestId('order-line').nth(1).getByLabel('What').inputValue()).toBe('Polish');
  await button('Cancel').click();

  await page.getByTestId('take-payment').click();
  await page.getByLabel('Amount').fill('25');
  await page.getByLabel('Receipt number or note').fill('No. 114');
  await page.reload();
  await page.getByTestId('take-payment').click();
  expect(await page.getByLabel('Amount').inputValue()).toBe('25');
  expect(await page.getByLabel('Receipt number or note').inputValue()).toBe('No. 114');
  // Money has come in since: what was typed may be that very money.
  const paid = { orderId: order.id, amountMinor: 2_500, method: 'CASH', idempotencyKey: order.id } as const;
  await shop.staff.get(api.RecordPaymentDocument, { input: paid });
  await page.reload();
  await page.getByTestId('take-payment').click();
  await eventually(
    () => page.getByLabel('Amount').inputValue(),
    value => value === '35.00',
    'what is still owed',
  );
  expect(await page.getByLabel('Receipt number or note').inputValue()).toBe('No. 114');
});

it('AD-03 a customer', async () => {
  const { customer } = await shop.job({ customer: { name: 'Leonie Marsh' } });
  await page.goto(`${server.url}/console/customers/${customer.id}`);
  await button('Edit').click();
  await page.getByLabel('Phone').fill('+44 20 7946 0000');
  await page.keyboard.press('Escape');
  await gone();
  await page.reload();
  await button('Edit').click();
  await page.getByText(KEPT).waitFor();
  expect(await page.getByLabel('Phone').inputValue()).toBe('+44 20 7946 0000');
  await button('Save').click();
  await page.getByText('Customer saved').waitFor();
  await page.getByText('+44 20 7946 0000').first().waitFor();
});

it('AD-02 a customer is entered without a job, and what was typed is there again after a reload', async () => {
  await page.goto(`${server.url}/console/customers`);
  await button('New customer').click();
  await page.getByLabel('Phone').fill('+64 21 555 1234');
  await page.reload();
  await button('New customer').click();
  await page.getByText(KEPT).waitFor();
  expect(await page.getByLabel('Phone').inputValue()).toBe('+64 21 555 1234');
  await button('Save').click();
  await page.getByText('Please fill this in.').waitFor();
  await page.getByLabel('Name').fill('Mia Clarke');
  await page.getByLabel('E-mail').fill('mia at example');
  await button('Save').click();
  await eventually(
    () => page.locator('.field-error').count(),
    count => count === 1,
    'what is wrong with the address',
  );
  await page.getByLabel('E-mail').fill('mia@example.com');
  await page.setViewportSize(PHONE);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await snapshot(page, 'new-customer-375');
  await page.setViewportSize(DESK);
  await button('Save').click();
  await page.getByRole('heading', { name: 'Mia Clarke' }).waitFor();
  await page.getByTestId('customer-row').filter({ hasText: 'Mia Clarke' }).waitFor();
  await snapshot(page, 'new-customer-1280');
  expect(await accessibilityProblems(page)).toEqual([]);
});

it('a customer list on a phone has room for what can be done above it', async () => {
  const phone = await openPage(browser, { viewport: PHONE });
  await signInToConsole(phone.page, server.url, shop, 'OWNER');
  await phone.page.goto(`${server.url}/console/customers`);
  await phone.page.getByRole('button', { name: 'New customer' }).waitFor();
  expect(await sidewaysScroll(phone.page)).toBe(0);
  expect(await accessibilityProblems(phone.page)).toEqual([]);
  await snapshot(phone.page, 'customers-375');
  await phone.close();
});
