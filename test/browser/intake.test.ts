// Taking a piece in, as fast as hands at a counter are: whose it is, what is left over from the one before, how it was paid.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
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
  shop = await openShop(server, { presets: ['repair'] });
  await shop.job();
  browser = await launchBrowser();
  desk = await openPage(browser, { viewport: DESK });
  await signInToConsole(desk.page, server.url, shop, 'MEMBER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const openForm = async (page: Page): Promise<void> => {
  await page.goto(`${server.url}/console/jobs/new`);
  await page.getByTestId('book-in').waitFor();
};

const newCustomer = async (page: Page, name: string): Promise<void> => {
  await page.getByTestId('customer-search').fill(name);
  await page.getByTestId('customer-search').press('Enter');
  await page.getByTestId('customer-new').waitFor();
};

it('AD-02 a name that is typed on is never taken for the customer who fitted its first letters', async () => {
  const { page } = desk;
  await openForm(page);
  const box = page.getByTestId('customer-search');
  await box.fill('Am');
  await page.getByRole('option', { name: 'Amelia Osei' }).waitFor();
  await box.pressSequentially('y Winter');
  expect(await page.locator('.picker').getByRole('option').allTextContents()).toEqual([
    'New customer “Amy Winter”',
  ]);
  await box.press('Enter');
  expect(await page.getByTestId('customer-new').getByLabel('Name').inputValue()).toBe('Amy Winter');
  await page.getByRole('button', { name: 'Change customer' }).click();

  // Who was begun is not forgotten, and not taken for known.
  expect(await box.inputValue()).toBe('Amy Winter');
  await box.press('Enter');
  await page.getByTestId('customer-new').waitFor();
  await page.getByRole('button', { name: 'Change customer' }).click();

  // Whoever still fits stays in reach meanwhile.
  await box.fill('Am');
  await page.getByRole('option', { name: 'Amelia Osei' }).waitFor();
  await box.pressSequentially('elia');
  await box.press('Enter');
  await page.getByTestId('customer-chosen').getByText('Amelia Osei').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
});

it('AD-02 Enter that is faster than the answer makes no second customer of one who is known', async () => {
  await shop.job({ customer: { name: 'Hugo Blanc', phone: '(555) 123-4567' } });
  const { page } = desk;
  await openForm(page);
  const box = page.getByTestId('customer-search');
  await box.fill('+1 555 1234567');
  await box.press('Enter');
  await page.getByRole('option', { name: 'Hugo Blanc' }).waitFor();
  expect(await page.getByTestId('customer-new').count()).toBe(0);
  await box.press('Enter');
  await page.getByTestId('customer-chosen').getByText('Hugo Blanc').waitFor();
  await page.getByRole('button', { name: 'Change customer' }).click();
  await box.fill('Nobody Known');
  await box.press('Enter');
  await page.getByTestId('customer-new').waitFor();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
});

it('AD-02 a date that is past and a deposit above the quote are asked about before anything is booked', async () => {
  const { page } = desk;
  await openForm(page);
  await newCustomer(page, 'Nora Past');
  await page.getByTestId('item-type').fill('Ring');
  await page.getByTestId('item-description').fill('Resize');
  await page.locator('input[type=date]').fill('2020-05-11');
  await page.getByLabel(/^Quote/).fill('£120');
  await page.getByLabel(/^Deposit paid/).fill('150.50');
  await page.getByTestId('book-in').click();
  await page.getByText('This date is past.').waitFor();
  await page.getByText('This is more than the quote.').waitFor();
  await page.locator('input[type=date]').fill('2099-05-11');
  await page.getByLabel(/^Deposit paid/).fill('50');
  await page.getByTestId('book-in').click();
  await page.getByTestId('booked-in').waitFor();
});

it('AD-02 what is told on a phone after booking in is all within reach', async () => {
  const phone = await openPage(browser, { viewport: PHONE, hasTouch: true, isMobile: true });
  const { page } = phone;
  await signInToConsole(page, server.url, shop, 'MEMBER');
  await openForm(page);
  await newCustomer(page, 'Zoë O’Brien-Smith of Llanfairpwll');
  await page.getByTestId('item-type').fill('Ring');
  await page.getByTestId('item-description').fill('Resize');
  await page.getByTestId('book-in').click();
  await page.getByTestId('booked-in').waitFor();
  const cut = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.booked-in :is(h1, p, a, button)')].filter(each => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (left < 0 || right > document.documentElement.clientWidth);
    }).map(each => each.textContent)`,
  );
  expect(cut).toEqual([]);
  expect(await accessibilityProblems(page)).toEqual([]);
  await snapshot(page, 'booked-in-phone');
  await phone.close();
});

it('AD-02 Cancel throws away what was typed, leaving otherwise keeps it, and an order has a draft of its own', async () => {
  const { page } = desk;
  const { order } = await shop.job({ itemType: 'Locket' });
  const item = page.getByTestId('item-type');
  await openForm(page);
  await item.fill('Brooch');
  await page.getByRole('link', { name: 'Customers' }).first().click();
  await openForm(page);
  expect(await item.inputValue()).toBe('Brooch');

  await page.goto(`${server.url}/console/orders/${order.id}`);
  await page.getByRole('link', { name: 'Add a job' }).click();
  await page.getByText(`Joins order ${order.number}`).waitFor();
  expect(await item.inputValue()).toBe('');
  await item.fill('Chain of the locket');

  await openForm(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await openForm(page);
  expect(await item.inputValue()).toBe('');

  // Given an order of its own, the piece is the same piece.
  await page.goto(`${server.url}/console/jobs/new?order=${order.id}`);
  expect(await item.inputValue()).toBe('Chain of the locket');
  await page.getByRole('link', { name: 'Give it an order of its own' }).click();
  await page.getByTestId('customer-search').waitFor();
  expect(await item.inputValue()).toBe('Chain of the locket');
  await page.getByRole('button', { name: 'Cancel' }).click();
});

it('PY-09 a deposit is entered as it was paid, and the next one begins with that', async () => {
  const { page, complaints } = desk;
  const book = async (name: string): Promise<string> => {
    await newCustomer(page, name);
    await page.getByTestId('item-type').fill('Brooch');
    await page.getByTestId('item-description').fill('Pin bent.');
    await page.getByTestId('book-in').click();
    return (await page.getByTestId('new-tracking-id').textContent()) ?? '';
  };
  const methodOf = async (trackingId: string) => {
    const { job } = await shop.staff.get(api.JobDocument, { trackingId });
    const { order } = await shop.staff.get(api.OrderDocument, { id: job?.order.id ?? '' });
    return order?.payments.map(({ kind, method }) => [kind, method]);
  };
  await openForm(page);
  expect(await page.getByTestId('deposit-method').count()).toBe(0);
  await page.getByLabel(/^Deposit paid/).fill('40');
  await page.getByRole('radio', { name: 'Cash' }).check();
  await snapshot(page, 'deposit-method-1280');
  await page.setViewportSize(PHONE);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByTestId('deposit-method').scrollIntoViewIfNeeded();
  await snapshot(page, 'deposit-method-375');
  await page.setViewportSize(DESK);
  expect(await methodOf(await book('Noor Haddad'))).toEqual([['DEPOSIT', 'CASH']]);
  await page.getByRole('button', { name: 'Book in another' }).click();
  await page.getByLabel(/^Deposit paid/).fill('15');
  expect(await page.getByRole('radio', { name: 'Cash' }).isChecked()).toBe(true);
  expect(await methodOf(await book('Mia Clarke'))).toEqual([['DEPOSIT', 'CASH']]);
  expect(complaints).toEqual([]);
});
