// The shop sets its face in the console, and the customer's open page follows.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
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
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';

/** A gold ring on nothing: what a shop's logo may look like. */
const LOGO = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480">
  <circle cx="240" cy="280" r="140" fill="none" stroke="#b08d3e" stroke-width="44"/>
  <path d="M240 40l60 60-60 70-60-70z" fill="#3f6b8a"/></svg>`);

let server: TestServer;
let shop: Shop;
let browser: Browser;
let owner: WatchedPage;
let customer: WatchedPage;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { name: 'Marlowe & Finch' });
  const job = await shop.job();
  browser = await launchBrowser();
  owner = await openPage(browser, { viewport: DESK });
  customer = await openPage(browser, { viewport: PHONE });
  await owner.page.goto(`${server.url}/console/settings/shop`);
  await owner.page.getByLabel('E-mail').fill(`owner@${shop.slug}.example`);
  await owner.page.getByLabel('Password').fill(PASSWORD);
  await owner.page.getByRole('button', { name: 'Sign in' }).click();
  await customer.page.goto(`${server.url}/track/${job.trackingId}`);
  await customer.page.getByText('Live').waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const good = async ({ page }: WatchedPage, name: string) => {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await snapshot(page, name);
};

describe('the settings', () => {
  it('CP-06 CP-07 AD-06 show a logo on the open page, and the initials again when it goes', async () => {
    const { page } = owner;
    const face = customer.page.getByTestId('header');
    await face.getByText('MF').waitFor();
    await page.getByText('Without a logo your page shows “MF”.').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: await sharp(LOGO).png().toBuffer(),
    });
    await page.getByTestId('logo').waitFor();
    const shown = () =>
      customer.page.evaluate<number>(`document.querySelector('[data-testid=header] img')?.naturalWidth ?? 0`);
    await eventually(shown, width => width === 480, 'the logo on the open page');
    await snapshot(customer.page, 'settings-logo-on-page');
    await good(owner, 'settings-shop');
    // The page as the server writes it has it, too.
    const visitor = await openPage(browser, { javaScriptEnabled: false });
    await visitor.page.goto(customer.page.url());
    expect(await visitor.page.getByTestId('header').locator('img').getAttribute('src')).toMatch(/^\/logos\//);
    await visitor.close();
    await page.getByRole('button', { name: 'Remove' }).click();
    await face.getByText('MF').waitFor();
    expect(await face.locator('img').count()).toBe(0);
    expect(customer.complaints).toEqual([]);
  });

  it('refuse a picture that is none beside the button', async () => {
    const { page } = owner;
    await page.locator('input[type=file]').setInputFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: Buffer.from('not a picture'),
    });
    await page.getByText('This file is not a photo that we can show.').waitFor();
  });

  it('AD-06 keep what was typed through a refusal, a reload and a colleague who was faster', async () => {
    const { page } = owner;
    await page.getByLabel('E-mail for customers').fill('nobody');
    await page.getByLabel('Business name').fill('Marlowe & Daughters');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('"nobody" is not an e-mail address.').waitFor();
    await page.reload();
    expect(await page.getByLabel('Business name').inputValue()).toBe('Marlowe & Daughters');
    await page.getByLabel('E-mail for customers').fill('hello@marlowe.example');
    await shop.staff.get(api.SaveSettingsDocument, {
      input: { contactPhone: '+44 20 7946 0000', name: 'Marlowe Ltd' },
    });
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page
      .getByText(
        'A colleague changed this meanwhile: Business name is now “Marlowe Ltd”. What you typed is kept',
      )
      .waitFor();
    expect(await page.getByLabel('Business name').inputValue()).toBe('Marlowe & Daughters');
    expect(await page.getByLabel('Telephone').inputValue()).toBe('+44 20 7946 0000');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Saved. Open pages show it already.').waitFor();
    await customer.page.getByTestId('shop-name').getByText('Marlowe & Daughters').waitFor();
    // Who changes something else is in nobody's way.
    await page.getByLabel('Telephone').fill('+44 20 7946 0001');
    await shop.staff.get(api.SaveSettingsDocument, { input: { contactEmail: 'shop@marlowe.example' } });
    await page.getByRole('button', { name: 'Save changes' }).click();
    await eventually(
      async () => (await shop.staff.get(api.ShopSettingsDocument, {})).tenant,
      ({ contactPhone }) => contactPhone === '+44 20 7946 0001',
      'the telephone number',
    );
    expect(await page.getByLabel('E-mail for customers').inputValue()).toBe('shop@marlowe.example');
    await page.getByRole('navigation', { name: 'Waypost' }).getByText('Marlowe & Daughters').waitFor();
  });

  it('AD-06 say how the colour will look before it is saved, and who sees names and prices', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'Customer page' }).click();
    await page.getByRole('textbox', { name: 'Your colour' }).fill('#ffe14d');
    await page.getByText('Too faint for text as it is').first().waitFor();
    await page.getByLabel('On the page').selectOption('FULL');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await customer.page.getByText('Amelia Osei').waitFor();
    await page.getByLabel('Repair (RPR)').selectOption('TOTALS');
    await page.getByText('Repair: customers see totals.').waitFor();
    await good(owner, 'settings-page');
  });

  it('AD-06 offer ways to pay in an order, and connect an account', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'Payments' }).click();
    await page.getByText('None yet.').waitFor();
    for (const [index, label] of ['Cash at pickup', 'Bank transfer'].entries()) {
      await page.getByRole('button', { name: 'Add a way to pay' }).click();
      await page.getByLabel('What customers read').nth(index).fill(label);
    }
    await page.getByRole('button', { name: 'Move up' }).nth(1).click();
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Customers read the new list.').waitFor();
    const stored = await shop.staff.get(api.PaymentSettingsDocument, {});
    expect(stored.paymentSettings.methods.map(({ label }) => label)).toEqual([
      'Bank transfer',
      'Cash at pickup',
    ]);
    await page.getByLabel('Secret key').fill('hello');
    await page.getByRole('button', { name: 'Connect Stripe' }).click();
    await page.getByText('This is no secret key of Stripe’s').waitFor();
    await page.getByLabel('Secret key').fill('sk_test_4eC39HqLyjWDarjtT1zdp7dc');
    await page.getByLabel('Signing secret').fill('whsec_abcdefgh12345678');
    await page.getByRole('button', { name: 'Connect Stripe' }).click();
    await page.getByText('Connected with sk_test_…').waitFor();
    await good(owner, 'settings-payments');
  });

  it('AD-06 keep the ways to pay that were typed through another tab, a reload and a colleague who was faster', async () => {
    const { page } = owner;
    const label = page.getByLabel('What customers read').nth(0);
    await label.fill('Bank transfer, please');
    await page.getByRole('link', { name: 'Counter', exact: true }).click();
    await page.getByLabel('Small print').waitFor();
    await page.getByRole('link', { name: 'Payments' }).click();
    await eventually(
      () => label.inputValue(),
      value => value === 'Bank transfer, please',
      'what was typed',
    );
    await page.reload();
    await label.waitFor();
    expect(await label.inputValue()).toBe('Bank transfer, please');
    const methods = [{ kind: 'CASH', label: 'Cash only' }] as const;
    await shop.staff.get(api.SetPaymentMethodsDocument, { methods: [...methods] });
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('they are now “Cash only”').waitFor();
    await good(owner, 'settings-payments-stale');
    expect(await label.inputValue()).toBe('Bank transfer, please');
    const stored = async () =>
      (await shop.staff.get(api.PaymentSettingsDocument, {})).paymentSettings.methods.map(way => way.label);
    expect(await stored()).toEqual(['Cash only']);
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Customers read the new list.').waitFor();
    expect(await stored()).toEqual(['Bank transfer, please', 'Cash at pickup']);
  });

  it('work on a phone, and are to be read only for members', async () => {
    const phone = await openPage(browser, { viewport: PHONE });
    const { page } = phone;
    await page.goto(`${server.url}/console/settings/counter`);
    await page.getByLabel('E-mail').fill(`member@${shop.slug}.example`);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Only managers and the owner can change settings.').waitFor();
    expect(await page.getByLabel('Small print').isDisabled()).toBe(true);
    for (const tab of ['Shop', 'Customer page', 'Payments', 'Counter']) {
      await page.getByRole('link', { name: tab, exact: true }).click();
      await page.waitForTimeout(150);
      await good(phone, `settings-phone-${tab.toLowerCase().replace(' ', '-')}`);
    }
    expect(phone.complaints).toEqual([]);
    expect(owner.complaints).toEqual([]);
    await phone.close();
  });
});
