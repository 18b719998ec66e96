// The piece comes in and goes out again: the slip that is printed for it, and what proves who collected it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import * as staffApi from '../gql/staff.ts';
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
import { startServer, type TestServer } from '../support/server.ts';
import { signInToConsole } from '../support/console.ts';
import { openShop, PASSWORD, picture, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
let counter: WatchedPage;
let customer: WatchedPage;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { name: 'Hartley & Vance', collectionCheck: 'EITHER' });
  browser = await launchBrowser();
  counter = await openPage(browser, { viewport: DESK });
  customer = await openPage(browser, { viewport: PHONE });
  const { page } = counter;
  await page.goto(`${server.url}/console`);
  await page.getByLabel('E-mail').fill(`member@${shop.slug}.example`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'New job' }).first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('the take-in slip', () => {
  it('TL-08 AD-02 is printed from the job, on either paper', async () => {
    const job = await shop.job();
    const { page } = counter;
    await page.goto(`${server.url}/console/jobs/${job.id}`);
    for (const paper of ['A5 sheet', '80 mm roll']) {
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Print slip' }).click();
      expect(await accessibilityProblems(page)).toEqual([]);
      await snapshot(page, 'slip-paper');
      const answered = page.context().waitForEvent('response', each => each.url().includes('/slips/'));
      await page.getByRole('button', { name: paper }).click();
      const response = await answered;
      expect(response.status()).toBe(200);
      // Its headers asked for anew: of what a viewer in another tab takes over the browser does not always tell them.
      const again = await page.request.get(response.url());
      expect(again.headers()['content-type']).toBe('application/pdf');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(counter.complaints).toEqual([]);
  });
});

describe('handing over', () => {
  it('AH-07 with the PIN that stands on the customer’s open page', async () => {
    const job = await shop.job();
    await customer.page.goto(`${server.url}/track/${job.trackingId}`);
    await customer.page.getByText('Live').waitFor();
    expect(await customer.page.getByTestId('pin').count()).toBe(0);
    await shop.move(job, 'ready');
    const pin = customer.page.getByTestId('pin').locator('b');
    await pin.waitFor();
    expect(await accessibilityProblems(customer.page)).toEqual([]);
    expect(await sidewaysScroll(customer.page)).toBe(0);
    await snapshot(customer.page, 'collect-pin-on-page');
    const digits = (await pin.textContent())?.replace(/\D/g, '') ?? '';
    expect(digits).toHaveLength(6);

    const { page } = counter;
    await page.goto(`${server.url}/console/jobs/${job.id}`);
    await page.getByText('Waiting to be collected').waitFor();
    expect(await page.getByTestId('move-completed').count()).toBe(0);
    await snapshot(page, 'collect-waiting');
    await page.getByRole('button', { name: 'Hand over' }).click();
    await page.getByLabel('PIN', { exact: true }).last().fill('000000');
    await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await page
      .getByText('That is not the PIN of this piece. The right one is on the customer’s page')
      .waitFor();
    await page.getByText('4 tries left.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, 'collect-dialog');
    await page.getByRole('textbox', { name: 'PIN' }).fill(digits);
    await page.getByLabel('Collected by').fill('Kofi Osei');
    await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await page.getByTestId('collected').getByText('Kofi Osei, with the PIN.').waitFor();
    await customer.page.getByTestId('collected').getByText('today').waitFor();
    expect(await customer.page.getByTestId('pin').count()).toBe(0);
    await snapshot(customer.page, 'collected-on-page');
    await snapshot(page, 'collected');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('AH-07 with a signature, drawn on a tablet', async () => {
    const job = await shop.move(await shop.job(), 'ready');
    const { page } = counter;
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.goto(`${server.url}/console/jobs/${job.id}`);
    await page.getByRole('button', { name: 'Hand over' }).click();
    await page.getByRole('radio', { name: 'Signature' }).check();
    const pad = page.getByTestId('signature-pad');
    const box = await pad.boundingBox();
    if (!box) throw new Error('There is no pad.');
    await page.mouse.move(box.x + 60, box.y + 90);
    await page.mouse.down();
    for (let step = 0; step < 12; step += 1)
      await page.mouse.move(box.x + 70 + step * 18, box.y + 60 + (step % 3) * 30);
    await page.mouse.up();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await page.getByText('Write down the name of whoever signs.').waitFor();
    await page.getByLabel('Collected by').fill('Amelia Osei');
    await snapshot(page, 'collect-signature');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    const done = page.getByTestId('collected');
    await done.getByText('Amelia Osei, with a signature.').waitFor();
    expect((await done.locator('.signed path').getAttribute('d'))?.startsWith('M')).toBe(true);
    await snapshot(page, 'collected-signature');
    await page.setViewportSize(DESK);
  });

  it('AH-07 PY-05 what is still to pay is said where the piece is handed over, until it is paid', async () => {
    const job = await shop.move(await shop.job({ quotedMinor: 9_800 }), 'ready');
    const { page } = counter;
    await page.goto(`${server.url}/console/jobs/${job.id}`);
    const card = page.getByTestId('hand-over');
    await card.getByText('£98.00 still to pay.').waitFor();
    await card.getByRole('button', { name: 'Hand over' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('£98.00 still to pay.').waitFor();
    await dialog.getByRole('radio', { name: 'Signature' }).check();
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await dialog.getByText('Nobody has signed yet.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, 'hand-over-due');
    const { order } = await shop.staff.get(staffApi.OrderDocument, { id: job.order.id });
    await shop.staff.get(staffApi.MarkOrderPaidDocument, {
      input: {
        idempotencyKey: randomUUID(),
        orderId: job.order.id,
        expectedVersion: order?.version ?? 0,
        method: 'CASH',
      },
    });
    await dialog.getByTestId('hand-over-due').waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('AH-07 with a photo from the phone in the hand, which stays in the workshop', async () => {
    const job = await shop.move(await shop.job(), 'ready');
    const phone = await openPage(browser, { viewport: PHONE, hasTouch: true, isMobile: true });
    const { page } = phone;
    await signInToConsole(page, server.url, shop, 'MEMBER');
    await page.goto(`${server.url}/console/jobs/${job.id}`);
    await page.getByRole('button', { name: 'Hand over' }).click();
    await page.getByRole('radio', { name: 'Without' }).check();
    await page.getByLabel('Why without').fill('Known for years.');
    const camera = page.getByTestId('collection-camera');
    expect(await camera.getAttribute('capture')).toBe('environment');
    await page.getByRole('button', { name: 'Take a photo' }).waitFor();
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
    await camera.setInputFiles(file('torn.jpg', Buffer.from('no photo')));
    await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await page.getByTestId('collection-taken').waitFor();
    await page.getByRole('alert').getByText('photo').waitFor();
    expect(
      (await shop.staff.get(staffApi.JobCollectionDocument, { jobId: job.id })).job?.collection,
    ).toBeNull();
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await camera.setInputFiles(file('counter.jpg', await picture()));
    await page.getByTestId('collection-taken').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, 'collect-photo-phone');
    await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    const done = page.getByTestId('collected');
    await done.getByTestId('collected-photo').waitFor();
    expect(await page.getByTestId('photo').count()).toBe(1);
    expect(await page.getByTestId('photo').getAttribute('data-visibility')).toBe('INTERNAL');
    await snapshot(page, 'collected-photo-phone');
    await done.getByTestId('collected-photo').click();
    await page.getByRole('dialog').getByText('1 / 1').waitFor();
    await page.keyboard.press('Escape');
    await customer.page.goto(`${server.url}/track/${job.trackingId}`);
    await customer.page.getByTestId('collected').waitFor();
    expect(await customer.page.getByTestId('photo').count()).toBe(0);
    expect(phone.complaints).toEqual([]);
    expect(counter.complaints).toEqual([]);
    expect(customer.complaints).toEqual([]);
    await page.context().close();
  });

  it('AH-07 where the shop asks for nothing, in one click or with a photo', async () => {
    const bakery = await openShop(server);
    const { page } = await openPage(browser, { viewport: DESK });
    await signInToConsole(page, server.url, bakery, 'MEMBER');
    const job = await bakery.move(await bakery.job(), 'ready');
    await page.goto(`${server.url}/console/jobs/${job.id}`);
    await page.getByRole('button', { name: 'With a photo' }).click();
    await page
      .getByTestId('collection-file')
      .setInputFiles({ name: 'cake.jpg', mimeType: 'image/jpeg', buffer: await picture() });
    await snapshot(page, 'collect-photo-desk');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await page.getByTestId('collected-photo').waitFor();
    await snapshot(page, 'collected-photo-desk');
    await page.context().close();
  });
});

it('PY-02 a web shop asks to be paid before it sends, and speaks of no pickup', async () => {
  const items = [{ description: 'Linen shirt', quantity: 1, unitPriceMinor: 6_400 }];
  const workflowId = shop.workflows.ecommerce ?? '';
  const job = await shop.job({ workflowId, itemType: 'Parcel', items });
  await shop.move(job, 'processing');
  await customer.page.goto(`${server.url}/track/${job.trackingId}`);
  const payment = customer.page.getByTestId('payment');
  await payment.getByText('We send it as soon as it is paid.').waitFor();
  expect(await payment.getByText('pickup').count()).toBe(0);
  await shop.move({ ...job, version: job.version + 1 }, 'shipped');
  await payment.getByText('Your order is on its way, and a payment is still open.').waitFor();
  expect(await payment.getByText('We send it').count()).toBe(0);
  await snapshot(customer.page, 'sent-unpaid');
});
