// What needs somebody's attention, in the console.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  accessibilityProblems,
  DESK,
  launchBrowser,
  openPage,
  PHONE,
  sidewaysScroll,
} from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('AH-14 a late job is counted beside the section, stands first in it, and leaves it when it is ready', async () => {
  const desk = await openPage(browser, { viewport: DESK });
  const { page } = desk;
  await page.goto(`${server.url}/console/attention`);
  await page.getByLabel('E-mail').fill(`member@${shop.slug}.example`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Everything is on its way').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  const to = new Date(Date.now() - 3 * 86_400_000).toISOString();
  const late = await shop.job({ itemType: 'Signet ring', promise: { kind: 'DUE', to } });
  const row = page.getByTestId('attention-row');
  await row.getByText('3 days late').first().waitFor();
  await page.getByLabel('1 job', { exact: true }).first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize(DESK);
  await shop.move(late, 'ready');
  await page.getByText('Everything is on its way').waitFor();
  expect(desk.complaints).toEqual([]);
  await desk.close();
});
