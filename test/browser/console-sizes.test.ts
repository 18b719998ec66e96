// Every page of the console, empty, with a handful and with two thousand jobs, at the three widths that people use: nothing
// to be pushed sideways, nothing that axe finds, nothing that the browser complains about.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import * as api from '../gql/staff.ts';
import {
  accessibilityProblems,
  launchBrowser,
  openPage,
  sidewaysScroll,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { fillShop } from '../support/busy-shop.ts';
import { signInToConsole } from '../support/console.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

const PAGES = [
  'board',
  'jobs',
  'jobs/new',
  'inbox',
  'attention',
  'customers',
  'orders',
  'mails',
  'import',
  'team/people',
  'team/keys',
  'team/log',
  'team/account',
  'settings/shop',
  'settings/page',
  'settings/payments',
  'settings/counter',
  'settings/workflows',
  'settings/mail',
];
const SIZES = [
  { width: 375, height: 667 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe.each([0, 3, 2_000])('with %d jobs', count => {
  let shop: Shop;
  let desk: WatchedPage;

  beforeAll(async () => {
    shop = await openShop(server, { presets: ['repair', 'bespoke'] });
    await fillShop(server, shop, count);
    desk = await openPage(browser);
    await signInToConsole(desk.page, server.url, shop, 'OWNER');
  });
  afterAll(() => desk.close());

  /** At every width; where there is nothing yet, there is nothing to open. */
  async function holds(path: string): Promise<void> {
    const { page } = desk;
    await page.setViewportSize(SIZES[0] as (typeof SIZES)[number]);
    await page.goto(`${server.url}/console/${path}`);
    await page.locator('main h1:visible, main h2:visible').first().waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    // A tablet is turned, a window is drawn larger: the page follows without being loaded anew.
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const found = { sideways: await sidewaysScroll(page), axe: await accessibilityProblems(page) };
      await snapshot(page, `${count}-${path.replace(/\/.*-/, '-one-').replace('/', '-')}-${size.width}`);
      expect({ ...size, ...found }).toEqual({ ...size, sideways: 0, axe: [] });
    }
    expect(desk.complaints).toEqual([]);
  }

  it.each(PAGES)('AD-01 AD-04 AD-06 AD-09 the page %s holds at every width', holds, 60_000);

  it.each(['job', 'order', 'customer', 'workflow'] as const)(
    'AD-03 AD-08 one %s, opened, holds at every width',
    async what => {
      const { jobs } = await shop.staff.get(api.JobsDocument, { first: 1 });
      const { job } = await shop.staff.get(api.JobDocument, { id: jobs.edges[0]?.node.id ?? '' });
      const paths = {
        job: job && `jobs/${job.id}`,
        order: job && `orders/${job.order.id}`,
        customer: job && `customers/${job.customer.id}`,
        workflow: `settings/workflows/${shop.workflows.bespoke}`,
      };
      const path = paths[what];
      if (path) await holds(path);
      else expect(jobs.totalCount).toBe(0);
    },
    60_000,
  );
});
