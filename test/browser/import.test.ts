// Importing in the console: a file from an old program, with mistakes in it, by somebody who closes the page meanwhile.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
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
  shop = await openShop(server, { name: 'Hartley & Vance', presets: ['repair'] });
  browser = await launchBrowser();
  desk = await openPage(browser, { viewport: DESK });
  await signInToConsole(desk.page, server.url, shop, 'MANAGER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const file = (text: string) => ({ name: 'old-jobs.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

it('TL-03 a file is looked at, imported in the background, and the refused rows are saved with their reasons', async () => {
  const { page } = desk;
  await page.goto(`${server.url}/console/customers`);
  await page.getByRole('link', { name: 'Import' }).click();
  await page.getByText('Nothing was imported yet.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByTestId('import-file').setInputFiles(file('Name,Article\n'));
  await page.getByText('The file has no rows.').waitFor();

  const rows = Array.from(
    { length: 300 },
    (_, n) => `Customer ${n},c${n}@example.com,Ring ${n},RPR-${(0xa0000000 + n).toString(16)},In progress`,
  );
  const text = ['Name,E-mail,Thing,Ticket,Where', ...rows, 'Somebody,no mail,Ring,,'].join('\n');
  await page.getByTestId('import-file').setInputFiles(file(text));
  // "Thing", "Ticket" and "Where" are no headings that we know: the shop says what they are.
  await page.getByLabel('What to import').selectOption({ label: 'Customers and jobs: Repair' });
  await page.getByText('Choose the column that says what the piece is').waitFor();
  await page.getByLabel('Item').selectOption('Thing');
  await page.getByLabel('Tracking ID').selectOption('Ticket');
  await page.getByLabel('Stage').selectOption('Where');
  await page.getByTestId('import-sum').getByText('300 rows can be imported').waitFor();
  await page.getByTestId('preview-row').getByText('"no mail" is not an e-mail address.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await snapshot(page, 'import-preview');
  await page.getByRole('button', { name: 'Import 300 rows' }).click();
  await page.getByTestId('import-progress').waitFor();
  await snapshot(page, 'import-progress');

  // The page is left; the work begins only now, and nobody has to watch.
  await page.goto(`${server.url}/console/board`);
  await server.app.startWork();
  await page.goto(`${server.url}/console/import`);
  await page.getByTestId('import-row').filter({ hasText: 'old-jobs.csv' }).click();
  await page.getByTestId('import-done').getByText('300 rows were imported.').waitFor({ timeout: 30_000 });
  expect(await accessibilityProblems(page)).toEqual([]);
  await snapshot(page, 'import-done');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the refused rows' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('old-jobs-refused.csv');
  expect(await readFile(await saved.path(), 'utf8')).toContain('is not an e-mail address.');

  await page.goto(`${server.url}/track/rpr-a000012b`);
  await page.getByText('Ring 299').first().waitFor();
  // The browser notes by itself that the empty file was refused.
  expect(desk.complaints.filter(text => !text.includes('422'))).toEqual([]);
});

it('TL-03 offers the language of customers alone, and keeps what was chosen through a reload', async () => {
  const { page } = desk;
  await page.goto(`${server.url}/console/import`);
  const text =
    'Name,E-mail,Language,Kunde seit,Artikel\nMina,mina@example.com,German,03/04/2026,Ring\n,,Klingon,,';
  await page.getByTestId('import-file').setInputFiles({ ...file(text), name: 'people.csv' });
  const language = page.getByLabel('Language');
  await page.getByLabel('What to import').selectOption({ label: 'Customers only' });
  expect(await language.locator('option:checked').textContent()).toBe('Language');
  await page
    .getByTestId('preview-row')
    .filter({ hasText: 'Klingon' })
    .getByText('3', { exact: true })
    .waitFor();
  await page.getByLabel('E-mail').selectOption('Not in the file');
  await page.reload();
  await language.waitFor();
  expect(await page.getByLabel('What to import').locator('option:checked').textContent()).toBe(
    'Customers only',
  );
  expect(await page.getByLabel('E-mail').locator('option:checked').textContent()).toBe('Not in the file');
  await page.getByText('1 row can be imported').waitFor();
  await snapshot(page, 'import-customers-only');
});

it('TL-03 dates are read at first as they are written where the shop is', async () => {
  for (const [locale, first] of [
    ['en-US', 'March 4'],
    ['de-AT', '3 April'],
    ['sv-SE', '3 April'],
  ] as const) {
    const there = await openShop(server, { presets: ['repair'], locale });
    const own = await openPage(browser, { viewport: DESK });
    await signInToConsole(own.page, server.url, there, 'MANAGER');
    await own.page.goto(`${server.url}/console/import`);
    await own.page
      .getByTestId('import-file')
      .setInputFiles(file('Name,Item,Promised\nMina,Ring,03/04/2026\n'));
    const dates = own.page.getByLabel('Dates such as');
    expect(await dates.locator('option:checked').textContent()).toBe(first);
    await own.close();
  }
});

it('a running import is cancelled: what was entered is told, and the rest is saved', async () => {
  const { page } = desk;
  await page.goto(`${server.url}/console/import`);
  const rows = Array.from({ length: 4_000 }, (_, n) => `Late ${n},Piece ${n}`);
  await page.getByTestId('import-file').setInputFiles({
    ...file(['Name,Item', ...rows].join('\n')),
    name: 'too-many.csv',
  });
  await page.getByLabel('What to import').selectOption({ label: 'Customers and jobs: Repair' });
  await page.getByRole('button', { name: 'Import 4000 rows' }).click();
  await page.getByTestId('import-progress').waitFor();
  await page.getByRole('button', { name: 'Cancel the import' }).click();
  await page.getByText('What is imported already stays.').waitFor();
  await snapshot(page, 'import-cancel');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel it' }).click();
  const done = page.getByTestId('import-done');
  await done.getByText('Cancelled.').waitFor();
  await done.getByText('rows were not imported.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await snapshot(page, 'import-cancelled');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save these rows' }).click(),
  ]);
  expect(await readFile(await saved.path(), 'utf8')).toContain('the import was cancelled');
});

it('SEC-07 members see no way to it, and a phone has room for it', async () => {
  const phone = await openPage(browser, { viewport: PHONE });
  const { page } = phone;
  await signInToConsole(page, server.url, shop, 'MEMBER');
  await page.goto(`${server.url}/console/customers`);
  await page.getByTestId('customer-row').first().waitFor();
  expect(await page.getByRole('link', { name: 'Import' }).count()).toBe(0);
  await page.goto(`${server.url}/console/import`);
  await page.getByRole('heading', { name: 'For managers and the owner' }).waitFor();
  expect(await page.getByTestId('import-file').count()).toBe(0);
  expect(await sidewaysScroll(page)).toBe(0);
  await phone.close();
});
