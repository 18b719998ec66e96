// The page as the server writes it: whole in the first answer, the same for everything that is not there, alive as soon
// as its script runs, and of use where none ever does.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { JobPartsFragment } from '../gql/staff.ts';
import * as staffApi from '../gql/staff.ts';
import { accessibilityProblems, eventually, sidewaysScroll, snapshot } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { announced, expectClean, live, PHONE_IN_HAND, visitsTo, type Visits } from '../support/visits.ts';

const UNKNOWN = 'RPR-00000000DEAD';
const NO_SCRIPT = { ...PHONE_IN_HAND, javaScriptEnabled: false };

let server: TestServer;
let shop: Shop;
let job: JobPartsFragment;
let visits: Visits;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, {
    name: 'Marlowe & Finch',
    contactEmail: 'hello@marlowefinch.example',
    customerNameOnPage: 'FIRST',
  });
  job = await shop.job({ description: 'Yellow gold, </script><script>alert(1)</script> engraved.' });
  job = await shop.move(job, 'in_progress', 'On the bench with Tom.', 'PUBLIC');
  await shop.photo(job.id, 'PUBLIC');
  visits = await visitsTo(server);
});

afterEach(() => visits.leave());

afterAll(async () => {
  await visits.end();
  await server.stop();
});

const get = (path: string, init?: RequestInit) => fetch(server.url + path, { redirect: 'manual', ...init });

describe('the first answer', () => {
  it('CP-01 CP-23 RT-02 holds the whole page, for nobody to keep', async () => {
    const answer = await get(`/track/${job.trackingId}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    for (const words of [
      'In progress',
      'Engagement ring',
      'On the bench with Tom.',
      'For Amelia',
      'Ready for pickup',
    ])
      expect(html).toContain(words);
    // What staff and customers write is text, in the page and in what is handed to its script.
    expect(html).not.toContain('<script>alert');
  });

  it('its title and its preview say nothing of the order', async () => {
    const html = await (await get(`/track/${job.trackingId}`)).text();
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toBe('Your order · Marlowe &amp; Finch');
    const preview = html.match(/<meta property="og:[^>]*>/g)?.join(' ') ?? '';
    expect(preview).toContain('og:title');
    expect(preview).not.toMatch(/Marlowe|ring|Amelia|RPR/i);
    expect(html).toMatch(/<meta name="robots" content="noindex/);
  });

  it('is alive without asking for anything again: what is handed over is gone from the page, too', async () => {
    const asked: string[] = [];
    const watched = await visits.visit('/track', PHONE_IN_HAND);
    const { page } = watched;
    page.on('request', request => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.goto(`${server.url}/track/${job.trackingId}`);
    await live(page);
    expect(asked.filter(line => line.includes('graphql'))).toEqual([]);
    expect(await page.locator('#handover').count()).toBe(0);
    await shop.move(await shop.job(), 'assessed');
    expectClean(watched, server);
  });

  it('SEC-05 SEC-03 CP-19 X-12 is the same for everything that is not there, to the last byte', async () => {
    const revoked = await shop.job({ itemType: 'Pearl necklace' });
    await shop.staff.get(staffApi.RevokeTrackingDocument, {
      input: { jobId: revoked.id, expectedVersion: revoked.version },
    });
    const deleted = await shop.job({ itemType: 'Cameo' });
    await shop.staff.get(staffApi.DeleteJobDocument, {
      input: { jobId: deleted.id, expectedVersion: deleted.version },
    });
    const seen = new Set<string>();
    for (const id of [
      UNKNOWN,
      revoked.trackingId,
      deleted.trackingId,
      'RPR-12',
      'nonsense',
      'x'.repeat(150),
    ]) {
      const answer = await get(`/track/${id}`);
      expect(answer.status).toBe(404);
      const headers = [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
      const html = await answer.text();
      expect(html).not.toMatch(/Marlowe|Pearl|Cameo/);
      seen.add(JSON.stringify([headers, html]));
    }
    expect(seen.size).toBe(1);
  });

  it('CP-02 X-11 X-12 below a shop’s address the not-found card wears that shop’s face, and other shops’ IDs open nothing', async () => {
    const other = await openShop(server, { name: 'Crumb & Clover' });
    expect(await (await get(`/${shop.slug}/o/${job.trackingId}`)).text()).toContain('In progress');
    const seen = new Set<string>();
    for (const id of [UNKNOWN, job.trackingId, 'nonsense']) {
      const answer = await get(`/${other.slug}/o/${id}`);
      expect(answer.status).toBe(404);
      const html = await answer.text();
      expect(html).toContain('Crumb &amp; Clover');
      seen.add(html);
    }
    expect(seen.size).toBe(1);
    const watched = await visits.visit(`/${shop.slug}/o/${job.trackingId}`, PHONE_IN_HAND);
    await live(watched.page);
    expectClean(watched, server);
  });
});

describe('without a script', () => {
  it('CP-01 RT-02 shows the whole page and renews itself', async () => {
    const { page } = await visits.visit(`/track/${job.trackingId}`, NO_SCRIPT);
    await snapshot(page, 'plain-order');
    expect(await page.getByTestId('stage').textContent()).toBe('In progress');
    expect(await page.getByTestId('line').textContent()).toMatch(/^Up to date as of \d\d:\d\d$/);
    expect(await page.getByTestId('photo').getByRole('link').getAttribute('href')).toContain('/files/');
    expect(await page.locator('meta[http-equiv=refresh]').getAttribute('content')).toBe('30');
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });

  it('TL-05 TL-06 TS-01 the lookup is a plain form: tidy, and helpful with what is no ID', async () => {
    const { page } = await visits.visit('/track', NO_SCRIPT);
    const field = page.getByLabel('Tracking ID');
    await field.fill('1234');
    await page.getByRole('button', { name: 'Track order' }).click();
    await page.getByRole('alert').filter({ hasText: 'starts with three letters' }).waitFor();
    expect(await field.inputValue()).toBe('1234');
    await field.fill(` ${job.trackingId.toLowerCase().replace('-', ' ')} `);
    await page.getByRole('button', { name: 'Track order' }).click();
    await page.getByTestId('stage').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/track/${job.trackingId}`);
  });

  it('MS-01 MS-02 a message is a plain form, and sent twice it arrives once', async () => {
    const mine = await shop.job();
    const { page } = await visits.visit(`/track/${mine.trackingId}`, NO_SCRIPT);
    const messageId = (await page.locator('input[name=messageId]').getAttribute('value')) ?? '';
    await page.getByTestId('composer').fill('Is Saturday\nstill realistic?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByTestId('message').waitFor();
    expect(await page.getByTestId('message').count()).toBe(1);
    expect(await page.getByTestId('message').textContent()).toContain('Is Saturday\nstill realistic?');
    const again = await get(`/track/${mine.trackingId}`, {
      method: 'POST',
      body: new URLSearchParams({ messageId, body: 'Is Saturday\nstill realistic?' }),
    });
    expect(again.status).toBe(303);
    await page.reload();
    expect(await page.getByTestId('message').count()).toBe(1);
    expect(await page.locator('input[name=messageId]').getAttribute('value')).not.toBe(messageId);
  });

  it('TS-06 X-13 a message that is refused comes back with its text', async () => {
    const long = 'a'.repeat(4_001);
    const answer = await get(`/track/${job.trackingId}`, {
      method: 'POST',
      body: new URLSearchParams({ messageId: 'too-long', body: long }),
    });
    const html = await answer.text();
    expect(html).toContain('Not sent.');
    expect(html).toContain(long);
    expect(html).toContain('value="too-long"');
  });

  it('SEC-05 a form sent to nothing gets the card for nothing', async () => {
    const body = new URLSearchParams({ messageId: 'm', body: 'Hello' });
    const sent = await get(`/track/${UNKNOWN}`, { method: 'POST', body });
    expect(sent.status).toBe(404);
    expect(await sent.text()).toBe(await (await get(`/track/${UNKNOWN}`)).text());
  });
});

describe('without WebSockets', () => {
  it('RT-01 RT-03 X-08 TM-05 asks again within half a minute, and says as of when the page is true', async () => {
    const mine = await shop.job();
    const context = await visits.browser.newContext(PHONE_IN_HAND);
    await context.addInitScript('delete globalThis.WebSocket');
    const page = await context.newPage();
    await page.goto(`${server.url}/track/${mine.trackingId}`);
    const line = page.getByTestId('line');
    await line.filter({ hasText: /^Up to date as of \d\d:\d\d$/ }).waitFor();
    // The first answer that is asked for comes soon; what matters is the rhythm after it.
    await eventually(
      () =>
        page.evaluate<number>(
          `performance.getEntriesByType('resource').filter(e => e.name.includes('graphql')).length`,
        ),
      count => count > 0,
      'the first poll',
      15_000,
    );
    const since = Date.now();
    await shop.move(mine, 'assessed', 'All stones are sound.', 'PUBLIC');
    await page.getByTestId('stage').filter({ hasText: 'Assessed' }).waitFor({ timeout: 32_000 });
    expect(Date.now() - since).toBeLessThan(31_000);
    expect(await line.getAttribute('data-line')).toBe('polling');
    await announced(page, 'Assessed');
    expect(await accessibilityProblems(page)).toEqual([]);
    await context.close();
  });
});
