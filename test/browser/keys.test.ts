// API keys in the console: made for a program, shown once, and ended.
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
} from '../support/browser.ts';
import { GraphClient } from '../support/client.ts';
import { signInToConsole } from '../support/console.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
  await shop.job();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('a manager makes a key for reading, which is shown once, reads, and is ended', async () => {
  const { page, complaints } = await openPage(browser, { viewport: DESK });
  await signInToConsole(page, server.url, shop, 'MANAGER');
  await page.goto(`${server.url}/console/team/keys`);
  await page.getByText('No keys yet.').waitFor();
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByRole('button', { name: 'Make the key' }).click();
  await page.getByText('Please fill in name.').waitFor();
  await page.getByLabel('What it is for').fill('Workshop screen');
  await page.getByRole('button', { name: 'Make the key' }).click();
  const secret = (await page.getByTestId('api-key-secret').textContent()) ?? '';
  expect(await accessibilityProblems(page)).toEqual([]);
  // Neither a click beside it nor Esc, not even twice, takes it away before it is kept.
  await page.mouse.click(5, 5);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('alert').getByText('Copy it first: it is not shown again.').waitFor();
  expect(await page.getByTestId('api-key-secret').textContent()).toBe(secret);
  expect(await accessibilityProblems(page)).toEqual([]);
  await snapshot(page, 'api-key-once');
  await page.getByRole('button', { name: 'I have kept it' }).click();
  expect(await page.getByText(secret).count()).toBe(0);

  const program = new GraphClient(`${server.url}/staff/graphql`, secret);
  const asked = '{ jobs { totalCount } }';
  expect((await program.ask(asked)).data).toEqual({ jobs: { totalCount: 1 } });
  await page.reload();
  const row = page.getByTestId('api-key').filter({ hasText: 'Workshop screen' });
  await row.getByText('Member, read only').waitFor();
  await row.getByText('last used today', { exact: false }).waitFor();
  await snapshot(page, 'api-keys');
  await row.getByRole('button', { name: 'End' }).click();
  await page.getByTestId('end-key').click();
  await row.getByText('ended', { exact: false }).waitFor();
  expect((await program.ask(asked)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('members see no keys, and a phone has room for the page', async () => {
  const { page } = await openPage(browser, { viewport: PHONE });
  await signInToConsole(page, server.url, shop, 'MEMBER');
  await page.goto(`${server.url}/console/team/people`);
  await page.getByTestId('team-member').first().waitFor();
  expect(await page.getByRole('link', { name: 'API keys' }).count()).toBe(0);
  await page.goto(`${server.url}/console/team/keys`);
  await page.getByRole('heading', { name: 'For managers and the owner' }).waitFor();
  expect(await page.getByRole('button', { name: 'Make a key' }).count()).toBe(0);
  expect(await sidewaysScroll(page)).toBe(0);
});
