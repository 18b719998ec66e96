// The board: a column for each stage, live for everybody who looks at it, and jobs that are dragged from one to another.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  accessibilityProblems,
  eventually,
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

// All stages side by side: where a hand drops something must be in sight.
const WIDE = { width: 2560, height: 900 };
let server: TestServer;
let shop: Shop;
let browser: Browser;
let one: WatchedPage;
let two: WatchedPage;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { name: 'Hartley & Vance', presets: ['repair'] });
  browser = await launchBrowser();
  one = await openPage(browser, { viewport: WIDE });
  two = await openPage(browser, { viewport: WIDE });
  await signInToConsole(one.page, server.url, shop, 'OWNER');
  await signInToConsole(two.page, server.url, shop, 'MEMBER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const column = (page: Page, code: string) => page.getByTestId(`column-${code}`);
const cardIn = (page: Page, code: string, what: string) =>
  column(page, code).getByTestId('card').filter({ hasText: what });
const countOf = async (page: Page, code: string): Promise<number> =>
  Number(await column(page, code).getByTestId('column-count').textContent());

/** As a hand does it: down, a little way, then to the middle of the other column. */
async function drag(page: Page, what: string, from: string, to: string, look?: () => Promise<void>) {
  const start = await cardIn(page, from, what).boundingBox();
  const end = await column(page, to).boundingBox();
  if (!start || !end) throw new Error('Nothing to drag.');
  await page.mouse.move(start.x + 60, start.y + 30);
  await page.mouse.down();
  await page.mouse.move(start.x + 80, start.y + 40, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + 160, { steps: 8 });
  await look?.();
  await page.mouse.up();
}

it('AD-01 an empty board says so, and a job that is booked in appears on it by itself', async () => {
  const { page } = one;
  await page.goto(`${server.url}/console/board`);
  await page.getByText('No jobs of this kind yet').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await shop.job({ itemType: 'Signet ring' });
  await cardIn(page, 'intake', 'Signet ring').waitFor();
  expect(await countOf(page, 'intake')).toBe(1);
});

it('AD-01 a job is dragged to another stage, and stands there for everybody', async () => {
  await one.page.goto(`${server.url}/console/board`);
  await two.page.goto(`${server.url}/console/board`);
  await cardIn(two.page, 'intake', 'Signet ring').waitFor();
  await drag(one.page, 'Signet ring', 'intake', 'assessed', async () => {
    // Where it cannot go is dimmed.
    await eventually(
      () =>
        one.page.evaluate<string>(
          `getComputedStyle(document.querySelector('[data-testid=column-completed]')).opacity`,
        ),
      opacity => Number(opacity) < 0.5,
      'a dimmed column',
    );
    await snapshot(one.page, 'board-dragging');
  });
  await cardIn(one.page, 'assessed', 'Signet ring').waitFor();
  await cardIn(two.page, 'assessed', 'Signet ring').waitFor();
  expect(await countOf(two.page, 'intake')).toBe(0);
  expect(await countOf(two.page, 'assessed')).toBe(1);
  await one.page.getByRole('button', { name: 'Undo' }).click();
  await cardIn(two.page, 'intake', 'Signet ring').waitFor();
});

it('AD-01 where a job cannot go it is refused with a sentence, and stays', async () => {
  const { page } = one;
  await cardIn(page, 'intake', 'Signet ring').waitFor();
  await drag(page, 'Signet ring', 'intake', 'completed');
  await page.getByText(/A job at “Booked in” cannot go to “Completed”/).waitFor();
  await cardIn(page, 'intake', 'Signet ring').waitFor();
  expect(await countOf(two.page, 'completed')).toBe(0);
  expect(await countOf(two.page, 'intake')).toBe(1);
});

it('AD-01 the keyboard lifts, carries and puts down; and so does a button with no dragging at all', async () => {
  const { page } = one;
  await cardIn(page, 'intake', 'Signet ring').getByRole('link').focus();
  await page.keyboard.press('Space');
  // What is said may be left from the drag before; what is carried is not.
  await page.locator('.carried').waitFor();
  await page.getByText('Over Booked in.').waitFor({ state: 'attached' });
  await page.waitForTimeout(100);
  await page.keyboard.press('ArrowRight');
  await page.getByText('Over Assessed.').waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  await cardIn(page, 'assessed', 'Signet ring').waitFor();

  await cardIn(page, 'assessed', 'Signet ring').getByTestId('card-move').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Quoted' }).click();
  await cardIn(page, 'quoted', 'Signet ring').waitFor();
});

it('AD-01 who drags a job that a colleague has just moved is told, and sees where it is', async () => {
  const job = await shop.job({ itemType: 'Pearl strand' });
  const deaf = await openPage(browser, { viewport: WIDE });
  const { page } = deaf;
  let hears = true;
  await page.routeWebSocket('**/staff/graphql', socket => {
    const line = socket.connectToServer();
    line.onMessage(message => {
      if (hears) socket.send(message);
    });
  });
  await signInToConsole(page, server.url, shop, 'MANAGER');
  await page.goto(`${server.url}/console/board`);
  await cardIn(page, 'intake', 'Pearl strand').waitFor();
  await page.waitForTimeout(1_500); // what the opened stream asks for again is over
  hears = false;
  const moved = await shop.move(job, 'assessed');
  await shop.move(moved, 'quoted');
  await drag(page, 'Pearl strand', 'intake', 'assessed');
  await page.getByText('A colleague was faster: “Pearl strand” is at Quoted now.').waitFor();
  await cardIn(page, 'quoted', 'Pearl strand').waitFor();
  await deaf.close();
});

it('AD-03 a card opens the whole job beside the board, with an address of its own', async () => {
  const { page } = one;
  await page.goto(`${server.url}/console/board`);
  await cardIn(page, 'quoted', 'Signet ring').getByRole('link').click();
  await page.getByTestId('stage').getByText('Quoted').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/console\/board\/[0-9a-f-]{36}$/);
  expect(await accessibilityProblems(page)).toEqual([]);
  await snapshot(page, 'board-open');
  await page.keyboard.press('Escape');
  await page.getByTestId('job').waitFor({ state: 'detached' });
});

it('AD-04 a card shows the piece, as soon as there is a photo, and asks anew when its address has run out', async () => {
  const job = await shop.job({ itemType: 'Cameo' });
  const own = await openPage(browser, { viewport: WIDE });
  const { page } = own;
  await signInToConsole(page, server.url, shop, 'MEMBER');
  await page.goto(`${server.url}/console/board`);
  await cardIn(page, 'intake', 'Cameo').waitFor();
  expect(await cardIn(page, 'intake', 'Cameo').getByTestId('card-photo').count()).toBe(0);
  // The first address that the card is given is taken for one that has run out.
  const refused = new Set<string>();
  await page.route('**/files/**', route => {
    const url = route.request().url();
    if (refused.size > 0 && !refused.has(url)) return route.continue();
    refused.add(url);
    return route.fulfill({ status: 403 });
  });
  const stale = (text: string): string =>
    text.replace(/("thumbnail":\{"url":")([^"]+)/g, (_, key: string, url: string) => `${key}${url}&stale`);
  await page.routeWebSocket('**/staff/graphql', socket => {
    const line = socket.connectToServer();
    line.onMessage(message => socket.send(stale(String(message))));
  });
  await page.reload();
  await cardIn(page, 'intake', 'Cameo').waitFor();
  await shop.photo(job.id);
  const picture = cardIn(page, 'intake', 'Cameo').getByTestId('card-photo').locator('img');
  await eventually(
    () =>
      picture.evaluateAll(found => (found[0] as { naturalWidth?: number } | undefined)?.naturalWidth ?? 0),
    width => width > 0,
    'the photo on the card',
  );
  expect([...refused]).toEqual([expect.stringMatching(/&stale$/)]);
  expect(await picture.getAttribute('src')).not.toContain('stale');
  await own.close();
});

it('AD-01 on a phone one stage at a time is shown, and jobs are moved by a button', async () => {
  const phone = await openPage(browser, { viewport: PHONE, hasTouch: true });
  const { page } = phone;
  await signInToConsole(page, server.url, shop, 'MEMBER');
  await page.goto(`${server.url}/console/board`);
  await page.getByLabel('Stage').selectOption('quoted');
  await cardIn(page, 'quoted', 'Signet ring').waitFor();
  expect(
    await page
      .getByTestId(/^column-/)
      .and(page.locator('section'))
      .count(),
  ).toBe(1);
  await cardIn(page, 'quoted', 'Signet ring').getByTestId('card-move').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approved' }).click();
  await page.getByLabel('Stage').selectOption('approved');
  await cardIn(page, 'approved', 'Signet ring').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await snapshot(page, 'board-phone');
  expect(phone.complaints).toEqual([]);
  await phone.close();
});
