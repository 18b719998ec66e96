// A customer who is written to in French: entered at the counter, seen in the book, greeted in it by their page.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import * as staffApi from '../gql/staff.ts';
import {
  accessibilityProblems,
  DESK,
  eventually,
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
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { name: 'Hartley & Vance', locale: 'en-GB' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('X-24 the language is chosen at intake and corrected in the book, on a phone as well', async () => {
  const desk = await openPage(browser, { viewport: DESK });
  const { page } = desk;
  const name = `Chloé ${randomUUID().slice(0, 6)}`;
  await signInToConsole(page, server.url, shop, 'MEMBER');
  await page.goto(`${server.url}/console/jobs/new`);
  await page.getByTestId('customer-search').fill(name);
  await page.keyboard.press('Enter');
  const language = page.getByTestId('customer-new').getByLabel('Language');
  expect(await language.locator('option').first().textContent()).toBe('As the shop: English');
  await language.selectOption('French');
  await snapshot(page, 'language-intake-1280');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel('Item', { exact: true }).fill('Ring');
  await page.getByLabel('Description').fill('Gold');
  await page.getByRole('button', { name: 'Book in' }).click();
  const find = () =>
    shop.staff.get<{ jobs: { edges: { node: { trackingId: string } }[] } }, object>(
      'query ($search: String) { jobs(filter: { search: $search }) { edges { node { trackingId } } } }',
      { search: name },
    );
  const found = await eventually(find, ({ jobs }) => jobs.edges.length === 1, 'the job');
  const trackingId = found.jobs.edges[0]?.node.trackingId ?? '';
  const lang = async (id: string, of = shop) =>
    /<html lang="(\w+)"/.exec(await (await fetch(`${server.url}/${of.slug}/o/${id}`)).text())?.[1];
  expect(await lang(trackingId)).toBe('fr');

  await page.setViewportSize(PHONE);
  await page.goto(`${server.url}/console/customers?search=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).first().click();
  await page.getByText('Written to in French').waitFor();
  await snapshot(page, 'language-customer-375');
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Language').selectOption('German');
  await snapshot(page, 'language-editor-375');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Written to in German').waitFor();
  expect(await lang(trackingId)).toBe('de');
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

it('SEC-07 a link that opens nothing tells nothing of the language', async () => {
  const job = await shop.job({ customer: { name: 'Chloé', language: 'fr' } });
  const pageAt = async (id: string) =>
    (await (await fetch(`${server.url}/${shop.slug}/o/${id}`)).text()).replaceAll(id, 'ID');
  expect(await pageAt(job.trackingId)).toContain('<html lang="fr">');
  await shop.staff.get(staffApi.RevokeTrackingDocument, {
    input: { jobId: job.id, expectedVersion: job.version },
  });
  expect(await pageAt(job.trackingId)).toContain('<html lang="en">');
  expect(await pageAt(job.trackingId)).toBe(await pageAt('RPR-000000000000'));
});
