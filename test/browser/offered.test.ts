// What a page offers is what can be done: nothing that the server would only refuse, to this role or of this job.
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
} from '../support/browser.ts';
import { signInToConsole } from '../support/console.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
let member: Page;
let owner: Page;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { presets: ['repair'] });
  browser = await launchBrowser();
  ({ page: member } = await openPage(browser, { viewport: DESK }));
  ({ page: owner } = await openPage(browser, { viewport: DESK }));
  await signInToConsole(member, server.url, shop, 'MEMBER');
  await signInToConsole(owner, server.url, shop, 'OWNER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
async function openJob(page: Page, id: string): Promise<void> {
  await page.goto(`${server.url}/console/jobs/${id}`);
  await page.getByTestId('job').waitFor();
  await page.getByTestId('payment').waitFor();
}
async function menu(page: Page): Promise<string[]> {
  await button(page, 'More actions').click();
  const items = await page.getByRole('menuitem').allTextContents();
  await page.keyboard.press('Escape');
  return items;
}

it('AD-03 a member is not offered to delete or restore, and a deleted job only what it allows', async () => {
  const items = [{ description: 'Rebuild claw', quantity: 1, unitPriceMinor: 6_000 }];
  const job = await shop.job({ items, depositMinor: 2_000 });
  await shop.photo(job.id);
  await openJob(member, job.id);
  expect(await menu(member)).not.toContain('Delete job');
  await openJob(owner, job.id);
  expect(await menu(owner)).toContain('Delete job');
  await shop.staff.get(api.DeleteJobDocument, { input: { jobId: job.id, expectedVersion: job.version } });

  for (const [page, restore] of [
    [member, 0],
    [owner, 1],
  ] as const) {
    await openJob(page, job.id);
    await page.getByTestId('deleted-banner').waitFor();
    expect(await button(page, 'Restore job').count()).toBe(restore);
    expect(await menu(page)).toEqual(['Copy tracking ID', ...(restore ? ['Restore job'] : [])]);
    expect(await page.getByTestId('promise-edit').count()).toBe(0);
    for (const gone of ['Add photos', 'Add PDF', 'Take payment', 'Edit lines', 'Give money back'])
      expect([gone, await button(page, gone).count()]).toEqual([gone, 0]);
    expect(await page.getByTestId('photo-visibility').isDisabled()).toBe(true);
    await page.getByTestId('photo').locator('.photo-open').click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByTestId('photo-caption').count()).toBe(0);
    expect(await page.getByTestId('photo-delete').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, `deleted-job-${restore ? 'owner' : 'member'}`);
  }
});

it('a member who opens the import, the keys or the log by address is told whose they are', async () => {
  for (const [address, control] of [
    ['import', 'Choose a CSV file'],
    ['team/keys', 'Make a key'],
    ['team/log', 'Load more'],
  ] as const) {
    await member.goto(`${server.url}/console/${address}`);
    await member.getByRole('heading', { name: 'For managers and the owner' }).waitFor();
    expect(await button(member, control).count()).toBe(0);
    expect(await member.getByRole('combobox').count()).toBe(0);
    await member.setViewportSize(PHONE);
    expect(await accessibilityProblems(member)).toEqual([]);
    expect(await sidewaysScroll(member)).toBe(0);
    await member.setViewportSize(DESK);
  }
});

it('PY-05 a payment that could not be looked up is a sentence with a way on, not a gap', async () => {
  const items = [{ description: 'Polish', quantity: 1, unitPriceMinor: 1_500 }];
  const job = await shop.job({ items });
  let broken = true;
  await owner.route('**/staff/graphql', async route => {
    if (broken && route.request().postData()?.includes('query OrderMoney'))
      await route.fulfill({ status: 503, body: '' });
    else await route.fallback();
  });
  await owner.goto(`${server.url}/console/jobs/${job.id}`);
  const trouble = owner.getByTestId('payment-trouble');
  await trouble.getByText('Something broke on our side.').waitFor();
  expect(await accessibilityProblems(owner)).toEqual([]);
  await snapshot(owner, 'payment-trouble');
  broken = false;
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await owner.getByTestId('payment').getByText('£15.00').first().waitFor();
  await trouble.waitFor({ state: 'detached' });
});
