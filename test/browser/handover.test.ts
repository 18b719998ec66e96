// The piece comes in and goes out again: the slip that is printed for it, and what proves who collected it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  accessibilityProblems,
  DESK,
  launchBrowser,
  openPage,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
let counter: WatchedPage;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { name: 'Hartley & Vance' });
  browser = await launchBrowser();
  counter = await openPage(browser, { viewport: DESK });
  const { page } = counter;
  await page.goto(`${server.url}/console`);
  await page.getByLabel('E-mail').fill(`member@${shop.slug}.example`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'New job' }).waitFor();
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
      expect(response.headers()['content-type']).toBe('application/pdf');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(counter.complaints).toEqual([]);
  });
});
