// The main job, seen by the two people it is for: somebody at the shop's counter, and a customer with a phone. Two
// browsers on one real server; the customer's page stays open from beginning to end and is never reloaded.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { JobPartsFragment } from '../gql/staff.ts';
import {
  DESK,
  eventually,
  launchBrowser,
  noteWhenSaid,
  openPage,
  PHONE,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';
import { announced } from '../support/visits.ts';

const NOTE = 'It came out beautifully; the stone sits straight again.';
const REPLY = 'We are open until six today.';
const QUESTION = 'May my sister pick it up for me?';
/** Pushed, and not found with the next look, which a page without a line takes every 30 s. In ms. */
const PUSHED = 5_000;

/** A ring on velvet: not one colour, so that a picture that did not load cannot be mistaken for it. */
const ring = (): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
      <radialGradient id="velvet"><stop offset="0" stop-color="#4b2a3f"/><stop offset="1" stop-color="#1d0f1a"/></radialGradient>
      <rect width="1200" height="900" fill="url(#velvet)"/>
      <circle cx="600" cy="540" r="230" fill="none" stroke="#d9b45b" stroke-width="44"/>
      <path d="M600 160 L700 260 L600 360 L500 260 Z" fill="#e8f4ff" stroke="#9fc4e6" stroke-width="8"/></svg>`),
  )
    .jpeg({ quality: 85 })
    .toBuffer();

describe('a repair is finished while its customer looks on', () => {
  let server: TestServer;
  let shop: Shop;
  let job: JobPartsFragment;
  const browsers: Browser[] = [];
  let counter: WatchedPage;
  let customer: WatchedPage;
  let desk: Page;
  let phone: Page;

  beforeAll(async () => {
    server = await startServer();
    shop = await openShop(server, { name: 'Marlowe & Finch', customerNameOnPage: 'FIRST' });
    job = await shop.job();
    for (const stage of ['assessed', 'approved', 'in_progress']) job = await shop.move(job, stage);
    browsers.push(...(await Promise.all([launchBrowser(), launchBrowser()])));
    const [atCounter, inHand] = browsers;
    if (!atCounter || !inHand) throw new Error('There are two browsers.');
    counter = await openPage(atCounter, { viewport: DESK });
    customer = await openPage(inHand, {
      viewport: PHONE,
      isMobile: true,
      hasTouch: true,
      deviceScaleFactor: 2,
    });
    desk = counter.page;
    phone = customer.page;
  });

  afterAll(async () => {
    await Promise.all(browsers.map(browser => browser.close()));
    await server.stop();
  });

  /** Does something at the counter; resolves to when the server had answered this mutation. */
  const answered = async (mutation: string, act: () => Promise<void>): Promise<number> => {
    const response = desk.waitForResponse(
      answer =>
        answer.url().endsWith('/staff/graphql') &&
        (answer.request().postData() ?? '').includes(`${mutation}(`),
    );
    await act();
    await response;
    return Date.now();
  };

  /** Fails when the customer's page was loaded a second time: the mark would be gone. */
  const expectNoReload = async (): Promise<void> => {
    expect(await phone.evaluate('globalThis.loadedOnce')).toBe('yes');
    expect(await phone.evaluate(`performance.getEntriesByType('navigation')[0].type`)).toBe('navigate');
  };

  const onPhone = (testId: string) => phone.getByTestId(testId);

  it('the customer opens the page with nothing but the tracking ID', async () => {
    await phone.goto(`${server.url}/track/${job.trackingId}`);
    await onPhone('line').filter({ hasText: 'Live' }).waitFor();
    expect(await onPhone('stage').textContent()).toBe('In progress');
    expect(await onPhone('photo').count()).toBe(0);
    await phone.evaluate(`globalThis.loadedOnce = 'yes'`);
  });

  it('the shop signs in and opens the repair', async () => {
    await desk.goto(`${server.url}/console`);
    await desk.getByLabel('E-mail').fill(`owner@${shop.slug}.example`);
    await desk.getByLabel('Password').fill(PASSWORD);
    await desk.getByRole('button', { name: 'Sign in' }).click();
    await desk.getByTestId('job-row').filter({ hasText: job.trackingId }).click();
    await desk.getByTestId('tracking-id').filter({ hasText: job.trackingId }).waitFor();
    await desk.getByTestId('line-mark').filter({ hasText: 'Live' }).waitFor();
    expect(await desk.getByTestId('stage').textContent()).toBe('In progress');
  });

  it('AH-01 moved to Ready for pickup: the open page shows it at once, with its line and note', async () => {
    const stageSaid = await noteWhenSaid(phone, '[data-testid=stage]', 'Ready for pickup');
    const noteSaid = await noteWhenSaid(phone, '[data-testid=timeline-entry]', NOTE);
    await desk.getByTestId('move-ready').click();
    await desk.getByTestId('move-note').fill(NOTE);
    await desk.locator('.move-form').getByRole('radio', { name: 'Customer sees it' }).check();
    const clickedAt = Date.now();
    const at = await answered('moveJob', () => desk.getByTestId('move-submit').click());
    const [stageAt, noteAt] = [await stageSaid(), await noteSaid()];
    console.info(
      `The open page showed the new stage ${stageAt - clickedAt} ms after the click in the console.`,
    );
    expect(stageAt - at).toBeLessThan(PUSHED);
    expect(noteAt - at).toBeLessThan(PUSHED);
    await expectNoReload();
    const line = onPhone('timeline-entry').filter({ hasText: NOTE });
    expect(await line.count()).toBe(1);
    expect(await line.textContent()).toContain('Ready for pickup');
    await announced(phone, 'Ready for pickup');
    await desk.getByTestId('stage').filter({ hasText: 'Ready for pickup' }).waitFor();
  });

  it('MS-01 a message goes each way, and its author learns that it was read', async () => {
    const replySaid = await noteWhenSaid(phone, '[data-testid=message][data-author=STAFF]', REPLY);
    await desk.getByTestId('reply-text').fill(REPLY);
    const at = await answered('reply', () => desk.getByTestId('reply-send').click());
    expect((await replySaid()) - at).toBeLessThan(PUSHED);
    const questionSaid = await noteWhenSaid(desk, '[data-testid=message]', QUESTION);
    await onPhone('composer').fill(QUESTION);
    const sentAt = Date.now();
    await phone.getByRole('button', { name: 'Send', exact: true }).click();
    expect((await questionSaid()) - sentAt).toBeLessThan(PUSHED);
    await onPhone('mark').filter({ hasText: 'Read' }).waitFor();
    await desk.getByTestId('message').filter({ hasText: REPLY }).filter({ hasText: 'Seen' }).waitFor();
    expect(await onPhone('message').count()).toBe(2);
    expect(await desk.getByTestId('message').count()).toBe(2);
    await expectNoReload();
  });

  it('a photo stays with the shop until it is shown, and goes when it is hidden', async () => {
    const file = { name: 'ring.jpg', mimeType: 'image/jpeg', buffer: await ring() };
    await desk.getByTestId('photo-input').setInputFiles(file);
    const uploaded = desk.locator('[data-testid=photo][data-visibility=INTERNAL]');
    await uploaded.waitFor();
    const width = (page: Page) => page.evaluate<number>(WIDTH_OF_PHOTO);
    await eventually(() => width(desk), Boolean, 'the photo in the console');
    expect(await onPhone('photo').count()).toBe(0);

    await desk.getByTestId('photo-visibility').click();
    await onPhone('photo').waitFor();
    await onPhone('photo').scrollIntoViewIfNeeded();
    expect(await eventually(() => width(phone), Boolean, 'the photo on the page')).toBeGreaterThan(100);
    await snapshot(phone, 'customer');
    await snapshot(desk, 'console');

    await desk.getByTestId('photo-visibility').click();
    await onPhone('photo').waitFor({ state: 'detached' });
    expect(await phone.evaluate(`document.querySelectorAll('img[src*="/objects/"]').length`)).toBe(0);
    await expectNoReload();
  });

  it('AH-03 the link is turned off: the page becomes the not-found card by itself, and nothing of the job is left', async () => {
    const told = [
      NOTE,
      REPLY,
      QUESTION,
      'Engagement ring',
      'Yellow gold',
      'Amelia',
      'Marlowe',
      'Ready for pickup',
    ];
    const secrets = [...told, `Order ${job.order.number}`];
    const found = async () => {
      const everything = `${await phone.title()} ${await phone.content()}`;
      return secrets.filter(secret => everything.includes(secret));
    };
    expect(await found()).toEqual(secrets);
    const cardSaid = await noteWhenSaid(phone, '[data-testid=not-found]', 'Order not found');
    await desk.getByRole('button', { name: 'More actions' }).click();
    await desk.getByRole('menuitem', { name: 'Turn customer link off' }).click();
    const at = await answered('revokeTracking', () => desk.getByTestId('revoke-confirm').click());
    expect((await cardSaid()) - at).toBeLessThan(PUSHED);
    await expectNoReload();
    expect(await found()).toEqual([]);
    expect(await phone.evaluate('document.images.length')).toBe(0);
    await desk.getByTestId('revoked-banner').waitFor();
    await snapshot(phone, 'customer-not-found');
  });

  it('neither page complained, and neither asked anybody but the server', () => {
    expect(customer.complaints).toEqual([]);
    expect(counter.complaints).toEqual([]);
    expect([...customer.origins]).toEqual([server.url]);
    expect([...counter.origins]).toEqual([server.url]);
  });
});

const WIDTH_OF_PHOTO = `(() => {
  const image = document.querySelector('[data-testid=photo] img');
  return image && image.complete ? image.naturalWidth : 0;
})()`;
