// A customer looks before there is anything to see: the page opens by itself when its stage is reached.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as api from '../gql/staff.ts';
import { eventually, launchBrowser, openPage, PHONE } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
  const { workflows } = await shop.staff.get(api.WorkflowTablesDocument, {});
  const repair = workflows.find(({ prefix }) => prefix === 'RPR');
  if (!repair) throw new Error('The shop has no repairs.');
  const { id, name: _name, prefix: _prefix, ...definition } = repair;
  await shop.staff.get(api.SaveWorkflowVersionDocument, {
    input: { workflowId: id, definition: { ...definition, publicFromStage: 'ready' } },
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A page under a clock of its own, and what it asked the API. */
async function look(id: string): Promise<{ page: Page; asked: string[]; complaints: readonly string[] }> {
  const { page, complaints } = await openPage(browser, { viewport: PHONE });
  const asked: string[] = [];
  page.on('request', request => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
  });
  await page.clock.install();
  await page.goto(`${server.url}/track/${id}`);
  await page.getByTestId('not-found').waitFor();
  return { page, asked, complaints };
}

it('X-21 a page that found nothing opens when its stage is reached, without a reload by hand', async () => {
  const job = await shop.job();
  const hidden = await look(job.trackingId);
  const unknown = await look('RPR-0000000000AB');
  for (const { page } of [hidden, unknown]) {
    await page.clock.fastForward(20_000);
    await page.clock.fastForward(70_000);
  }
  await eventually(
    () => Promise.resolve(Math.min(hidden.asked.length, unknown.asked.length)),
    count => count > 0,
    'both pages to ask again',
  );
  // The same question, whether there is something behind the ID or not.
  const plain = (text: string | undefined) => text?.replaceAll(/RPR-[0-9A-F]{12}/g, 'ID');
  expect(plain(hidden.asked[0])).toBe(plain(unknown.asked[0]));
  expect(await hidden.page.getByTestId('not-found').count()).toBe(1);

  await shop.move(job, 'ready');
  await hidden.page.clock.fastForward(80_000);
  await hidden.page.getByRole('heading', { name: 'Ready for pickup' }).first().waitFor();
  await unknown.page.clock.fastForward(80_000);
  expect(await unknown.page.getByTestId('not-found').count()).toBe(1);
  // The browser notes by itself that the first answer was a 404.
  const complaints = [...hidden.complaints, ...unknown.complaints];
  expect(complaints.filter(text => !text.includes('404'))).toEqual([]);
});

it('X-21 asks at once when somebody comes back to it, and not for ever by itself', async () => {
  const { page, asked } = await look('RPR-0000000000AC');
  const visible = (state: string) =>
    page.evaluate(`
      Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    `);
  await visible('hidden');
  await page.clock.fastForward(600_000);
  expect(asked).toHaveLength(0);
  await visible('visible');
  await eventually(
    () => Promise.resolve(asked.length),
    count => count === 1,
    'the page to ask when it is looked at',
  );
  for (let minute = 0; minute < 60; minute += 1) {
    await page.clock.fastForward(80_000);
    // The answer comes over the real network, whatever the page's clock says.
    await new Promise(resolve => setTimeout(resolve, 30));
  }
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.length).toBeLessThanOrEqual(31);
});
