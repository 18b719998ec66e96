// What holds for every page: the way in, the card for what is not there, what the pages tell of themselves to others, a
// line that is gone for a while, and that everybody can use them, on a phone and on a desk.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { JobPartsFragment } from '../gql/staff.ts';
import * as staffApi from '../gql/staff.ts';
import * as trackingApi from '../gql/tracking.ts';
import {
  accessibilityProblems,
  DESK,
  launchBrowser,
  openPage,
  PHONE,
  sidewaysScroll,
  snapshot,
  wireTo,
  type WatchedPage,
} from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, tracking, type Shop } from '../support/shop.ts';

const PHONE_IN_HAND = { viewport: PHONE, isMobile: true, hasTouch: true };
const UNKNOWN = 'RPR-00000000DEAD';

let server: TestServer;
let shop: Shop;
let job: JobPartsFragment;
let revoked: JobPartsFragment;
let browser: Browser;
const opened: WatchedPage[] = [];

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { name: 'Marlowe & Finch', contactEmail: 'hello@marlowefinch.example' });
  const promise = { kind: 'ESTIMATE' as const, to: new Date(Date.now() + 3 * 86_400_000).toISOString() };
  job = await shop.job({ promise });
  job = await shop.move(job, 'in_progress', 'On the bench with Tom.', 'PUBLIC');
  await shop.photo(job.id, 'PUBLIC');
  await tracking(server).get(trackingApi.SendMessageDocument, {
    input: {
      trackingId: job.trackingId,
      clientMessageId: 'hello-there-1',
      body: 'Is Saturday still realistic?',
    },
  });
  await shop.staff.get(staffApi.ReplyDocument, {
    input: { jobId: job.id, clientMessageId: 'it-is-1', body: 'It is.' },
  });
  revoked = await shop.job({ itemType: 'Pearl necklace' });
  const input = { jobId: revoked.id, expectedVersion: revoked.version };
  await shop.staff.get(staffApi.RevokeTrackingDocument, { input });
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const watched of opened.splice(0)) await watched.close();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function visit(path: string, options?: BrowserContextOptions): Promise<WatchedPage> {
  const watched = await openPage(browser, options);
  opened.push(watched);
  await watched.page.goto(path.startsWith('http') ? path : server.url + path);
  return watched;
}

const live = (page: Page): Promise<void> => page.getByTestId('line').filter({ hasText: 'Live' }).waitFor();

/** A page is as good as its worst neighbour: no complaints, and nobody but the server was asked. */
function expectClean({ complaints, origins }: WatchedPage): void {
  // Chromium notes it as an error when the page itself is answered with 404, as the not-found card is.
  const own = complaints.filter(line => !/status of 404 .*\/track\/[^/]*\)$/.test(line));
  expect(own).toEqual([]);
  expect([...origins]).toEqual([server.url]);
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-mail').fill(`owner@${shop.slug}.example`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByTestId('job-row').first().waitFor();
}

describe('looking an order up', () => {
  it('AH-13 an ID off a smudged slip leads to the page', async () => {
    const watched = await visit('/track', PHONE_IN_HAND);
    const { page } = watched;
    // Zero and one are read as the letters that they look like; dash and case do not matter.
    const smudged = `${job.trackingId.slice(0, 3)} ${job.trackingId.slice(4).replaceAll('0', 'o').replaceAll('1', 'l')}`;
    await page.getByLabel('Tracking ID').fill(` ${smudged.toLowerCase()} `);
    await page.getByRole('button', { name: 'Track order' }).click();
    await page.waitForURL(`${server.url}/track/${job.trackingId}`);
    await live(page);
    expect(await page.getByTestId('tracking-id').textContent()).toBe(job.trackingId);
    expectClean(watched);
  });

  it.each([
    ['', 'Type the tracking ID from your slip'],
    ['RPR-12', 'you typed 2'],
    ['1234', 'starts with three letters'],
    ['RPR-7C21B09E44DZ', '“Z” cannot be part of a tracking ID'],
  ])('“%s” is not sent anywhere; help stands at the field', async (typed, help) => {
    const watched = await visit('/track', PHONE_IN_HAND);
    const { page } = watched;
    const field = page.getByLabel('Tracking ID');
    await field.fill(typed);
    await page.getByRole('button', { name: 'Track order' }).click();
    const alert = page.getByRole('alert');
    await alert.filter({ hasText: help }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toBe(await alert.getAttribute('id'));
    expect(new URL(page.url()).pathname).toBe('/track');
    expectClean(watched);
  });

  it('AH-04 unknown, withdrawn and mistyped IDs get the same card, down to the last letter', async () => {
    const seen: string[] = [];
    for (const id of [UNKNOWN, revoked.trackingId, 'RPR-12', 'nonsense']) {
      const watched = await visit(`/track/${id}`, PHONE_IN_HAND);
      const { page } = watched;
      await page.getByTestId('not-found').waitFor();
      expect(await page.getByLabel('Tracking ID').inputValue()).toBe(id);
      const whole = `${await page.title()}\n${await page.content()}`;
      expect(whole).not.toMatch(/Marlowe|Pearl/);
      seen.push(whole.replaceAll(id, 'THE-ID'));
      expectClean(watched);
    }
    expect(new Set(seen).size).toBe(1);
  });
});

describe('what a page tells of itself', () => {
  it.each(['/track', '/track/RPR-00000000DEAD', '/console', '/console/jobs/x'])(
    'headers of %s',
    async path => {
      const { headers } = await fetch(server.url + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'(?: 'sha256-[\w+/]{43}=')*; /,
      );
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toMatch(/noindex/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('the title names the shop and never the order', async () => {
    const watched = await visit(`/track/${job.trackingId}`, PHONE_IN_HAND);
    await live(watched.page);
    const title = await watched.page.title();
    expect(title).toContain('Marlowe & Finch');
    expect(title).not.toContain(job.trackingId.slice(4));
    expect(title).not.toContain(job.order.number);
    await watched.page.getByTestId('photo').getByRole('link').click();
    await watched.page.getByTestId('lightbox').waitFor();
    expectClean(watched);
  });
});

describe('a line that is gone for a while', () => {
  it('says that it reconnects, keeps what it shows, and then shows what happened meanwhile', async () => {
    const mine = await shop.job();
    const wire = await wireTo(Number(new URL(server.url).port));
    const { page } = await visit(`http://127.0.0.1:${wire.port}/track/${mine.trackingId}`, PHONE_IN_HAND);
    await live(page);
    await page.evaluate(`globalThis.loadedOnce = 'yes'`);
    await wire.down();
    await page.getByTestId('line').filter({ hasText: 'Reconnecting…' }).waitFor();
    expect(await page.getByTestId('stage').textContent()).toBe('Booked in');
    await shop.move(mine, 'assessed', 'All stones are sound.', 'PUBLIC');
    await wire.up();
    // Waits between attempts grow; a line that came back is tried again within a few seconds.
    await page.getByTestId('stage').filter({ hasText: 'Assessed' }).waitFor({ timeout: 25_000 });
    await page.getByTestId('line').filter({ hasText: 'Live' }).waitFor({ timeout: 25_000 });
    expect(
      await page.getByTestId('timeline-entry').filter({ hasText: 'All stones are sound.' }).count(),
    ).toBe(1);
    expect(await page.evaluate('globalThis.loadedOnce')).toBe('yes');
    await page.goto('about:blank');
    await wire.down();
  });

  it('a phone without a network says so, and is live again as soon as it has one', async () => {
    const mine = await shop.job();
    const wire = await wireTo(Number(new URL(server.url).port));
    const { page } = await visit(`http://127.0.0.1:${wire.port}/track/${mine.trackingId}`, PHONE_IN_HAND);
    await live(page);
    await page.context().setOffline(true);
    // Open sockets outlive the browser's own switch, as they do not outlive a tunnel.
    await wire.down();
    await page.getByTestId('line').filter({ hasText: 'Offline · as of' }).waitFor();
    await wire.up();
    const since = Date.now();
    await page.context().setOffline(false);
    await live(page);
    expect(Date.now() - since).toBeLessThan(5_000);
    await page.goto('about:blank');
    await wire.down();
  });
});

describe.each([
  ['phone', PHONE_IN_HAND],
  ['desk', { viewport: DESK }],
] as const)('for everybody, on a %s', (name, screen) => {
  // Contrast is measured of a page at rest.
  const atRest = { ...screen, reducedMotion: 'reduce' as const };

  const expectGood = async (watched: WatchedPage, what: string): Promise<void> => {
    await snapshot(watched.page, `${what}-${name}`);
    expect(await sidewaysScroll(watched.page)).toBeLessThanOrEqual(0);
    expectClean(watched);
    expect(await accessibilityProblems(watched.page)).toEqual([]);
  };

  it('the lookup page', async () => {
    const watched = await visit('/track', atRest);
    await watched.page.getByLabel('Tracking ID').waitFor();
    await expectGood(watched, 'lookup');
    await watched.page.getByRole('button', { name: 'Track order' }).click();
    await watched.page.getByRole('alert').waitFor();
    await expectGood(watched, 'lookup-help');
  });

  it.each(['light', 'dark'] as const)('the order, %s', async colorScheme => {
    const watched = await visit(`/track/${job.trackingId}`, { ...atRest, colorScheme });
    await live(watched.page);
    await watched.page.getByTestId('photo').waitFor();
    await expectGood(watched, `order-${colorScheme}`);
  });

  it('the not-found card', async () => {
    const watched = await visit(`/track/${UNKNOWN}`, atRest);
    await watched.page.getByTestId('not-found').waitFor();
    await expectGood(watched, 'not-found');
  });

  it.each(['light', 'dark'] as const)('the console: signing in, list, and a job, %s', async colorScheme => {
    const watched = await visit('/console', { ...atRest, colorScheme });
    const { page } = watched;
    await page.getByLabel('E-mail').waitFor();
    await expectGood(watched, `console-sign-in-${colorScheme}`);
    await signIn(page);
    await expectGood(watched, `console-list-${colorScheme}`);
    // The one with a photo, a public note and messages of both.
    await page.getByTestId('job-row').filter({ hasText: job.trackingId }).click();
    await page.getByTestId('photo').waitFor();
    await page.getByTestId('move-ready').click();
    await page.getByTestId('move-note').waitFor();
    await expectGood(watched, `console-job-${colorScheme}`);
    const tab = page.getByRole('button', { name: /^Messages/ });
    if (await tab.isVisible()) await tab.click();
    await page.getByTestId('message').first().waitFor();
    await expectGood(watched, `console-messages-${colorScheme}`);
  });
});

describe('the API explorer', () => {
  it('needs no internet: asks a query, and stays with a live subscription', async () => {
    const watched = await visit('/explorer', { viewport: DESK });
    const { page } = watched;
    const answer = page.locator('.graphiql-response');
    const run = async (operation: string, text: string): Promise<void> => {
      // What can be clicked of the editor are its lines; they lie over the field that takes the keys.
      await page.locator('.graphiql-query-editor .view-lines').click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
      // The explorer reads what was typed a moment later; then the tab carries the operation's name.
      await page.locator('.graphiql-tab').filter({ hasText: operation }).waitFor();
      await page.getByRole('button', { name: /^execute/i }).click();
    };
    await run('Look', `query Look { track(id: "${job.trackingId}") { stage { label } } }`);
    await answer.filter({ hasText: 'In progress' }).waitFor();
    await run('Watch', `subscription Watch { trackingEvents(id: "${job.trackingId}") { __typename } }`);
    await answer.filter({ hasText: 'StreamOpened' }).waitFor();
    await snapshot(page, 'explorer');
    expectClean(watched);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});
