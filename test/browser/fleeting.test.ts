// What is told and never stored changes no list: whoever writes makes no open console ask for its lists again. And a list
// shows what was asked for last, whichever answer comes last.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as api from '../gql/tracking.ts';
import { DESK, eventually, launchBrowser, openPage } from '../support/browser.ts';
import { signInToConsole } from '../support/console.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { presets: ['repair'] });
  browser = await launchBrowser();
  page = (await openPage(browser, { viewport: DESK })).page;
  await signInToConsole(page, server.url, shop, 'OWNER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const LISTS = ['Jobs', 'Board', 'Audit', 'Order', 'Customer'];
const operationOf = (body: string | null): string =>
  (JSON.parse(body ?? '{}') as { operationName?: string }).operationName ?? '';
const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

describe('a console that is open', () => {
  it('asks for nothing again while somebody only writes', async () => {
    const [job, ...others] = [await shop.job(), await shop.job(), await shop.job(), await shop.job()];
    const asked: string[] = [];
    page.on('request', request => {
      if (request.url().endsWith('/staff/graphql')) asked.push(operationOf(request.postData()));
    });
    for (const place of [`orders/${job.order.id}`, 'jobs', 'board', 'team/log']) {
      await page.goto(`${server.url}/console/${place}`);
      await page.getByTestId('line-mark').waitFor({ state: 'attached' });
      await pause(1_800);
      asked.length = 0;
      // Somebody who was not writing yet: it lasts five seconds.
      const { trackingId } = place.startsWith('orders') ? job : (others.pop() ?? job);
      await tracking(server).get(api.CustomerTypingDocument, { id: trackingId });
      await pause(1_800);
      expect([place, asked.filter(operation => LISTS.includes(operation))]).toEqual([place, []]);
    }
  });

  it('shows the log that was asked for last, whichever answer comes last', async () => {
    const answered: string[] = [];
    await page.route('**/staff/graphql', async (route, request) => {
      const body = request.postData() ?? '';
      if (operationOf(body) !== 'Audit') return route.continue();
      const late = !body.includes('"actor":"nobody"');
      const response = await route.fetch();
      if (late) await pause(1_500);
      await route.fulfill({ response });
      answered.push(late ? 'all' : 'nobody');
    });
    await page.goto(`${server.url}/console/team/log`);
    await page.waitForRequest(request => operationOf(request.postData()) === 'Audit');
    await page.getByLabel('Who').fill('nobody');
    await eventually(
      async () => answered.join(),
      said => said.startsWith('nobody,all'),
      'both answers',
    );
    await pause(300);
    expect(await page.locator('.log-row').count()).toBe(0);
    await page.unroute('**/staff/graphql');
  });
});
