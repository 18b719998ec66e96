// The cards of an order's page: which there are, in which order, and what each says and does.
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { JobPartsFragment } from '../gql/staff.ts';
import * as staffApi from '../gql/staff.ts';
import * as trackingApi from '../gql/tracking.ts';
import { accessibilityProblems, DESK, eventually, sidewaysScroll, snapshot } from '../support/browser.ts';
import { replyPhoto } from '../support/reply-photo.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, picture, tracking, type Shop } from '../support/shop.ts';
import { expectClean, live, PHONE_IN_HAND, visitsTo, type Visits } from '../support/visits.ts';

const DAY = 86_400_000;

let server: TestServer;
let shop: Shop;
let job: JobPartsFragment;
let visits: Visits;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, {
    name: 'Marlowe & Finch',
    customerNameOnPage: 'FULL',
    contactEmail: 'hello@marlowefinch.example',
    contactPhone: '+44 20 7946 0123',
  });
  const to = new Date(Date.now() + 9 * DAY).toISOString();
  job = await shop.job({ promise: { kind: 'ESTIMATE', to } });
  job = await shop.move(job, 'assessed');
  job = await shop.move(job, 'in_progress', 'On the bench with Tom.', 'PUBLIC');
  await shop.photo(job.id, 'PUBLIC');
  await shop.photo(job.id, 'PUBLIC');
  visits = await visitsTo(server);
});

afterEach(() => visits.leave());

afterAll(async () => {
  await visits.end();
  await server.stop();
});

const open = async (
  trackingId: string,
  options: Parameters<Visits['visit']>[1] = PHONE_IN_HAND,
): Promise<Page> => {
  const { page } = await visits.visit(`/track/${trackingId}`, options);
  await live(page);
  return page;
};

/** Of every element that the selector finds, what the expression says of it as `e`. */
const each = <T>(page: Page, selector: string, expression: string): Promise<T[]> =>
  page.evaluate<T[]>(`[...document.querySelectorAll(${JSON.stringify(selector)})].map(e => ${expression})`);

const texts = (page: Page, testId: string): Promise<string[]> => page.getByTestId(testId).allTextContents();

describe('an order', () => {
  it('CP-09 CP-23 shows its cards in their fixed order', async () => {
    const page = await open(job.trackingId);
    const cards = await each(page, 'header[data-testid], main > section[data-testid]', 'e.dataset.testid');
    expect(cards).toEqual([
      'header',
      'summary',
      'progress',
      'next-step',
      'photos',
      'timeline',
      'messages',
      'contact',
    ]);
  });

  it('CP-06 CP-07 TL-16 its header: initials for want of a logo, shop, customer, order number, tracking ID', async () => {
    const page = await open(job.trackingId);
    expect(await page.locator('.face').textContent()).toBe('MF');
    expect(await texts(page, 'shop-name')).toEqual(['Marlowe & Finch']);
    expect(await texts(page, 'customer')).toEqual(['For Amelia Osei']);
    expect(await texts(page, 'order-number')).toEqual([`Order ${job.order.number}`]);
    expect(await texts(page, 'tracking-id')).toEqual([job.trackingId]);
  });

  it('CP-10 IT-02 its summary answers “is this really my piece”', async () => {
    const summary = (await open(job.trackingId)).getByTestId('summary');
    await summary.getByRole('heading', { name: 'Engagement ring' }).waitFor();
    expect(await summary.textContent()).toContain('Yellow gold solitaire, bent claw.');
    expect(await summary.textContent()).toContain('Booked inToday');
    expect(await summary.textContent()).toContain('Estimated ready');
    const plain = await open((await shop.job()).trackingId);
    expect(await plain.getByTestId('summary').textContent()).not.toContain('Estimated ready');
  });

  it('CP-11 CP-12 WF-03 its steps: a check where it has been, the filled dot where it is, dimmed what is to come', async () => {
    const page = await open(job.trackingId);
    expect(await texts(page, 'stage')).toEqual(['In progress']);
    const steps = page.getByTestId('stepper').locator('.step');
    expect(await each(page, '.step', 'e.dataset.state')).toEqual([
      ...Array<string>(4).fill('DONE'),
      'CURRENT',
      'UPCOMING',
      'UPCOMING',
    ]);
    const checks = await each<string>(page, '.step .dot .icon', 'getComputedStyle(e).opacity');
    expect(checks).toEqual(['1', '1', '1', '1', '0', '0', '0']);
    expect(await page.locator('[aria-current=step]').textContent()).toContain('In progress');
    // Not by colour alone: a screen reader is told, too.
    expect(await steps.nth(0).textContent()).toContain('Booked in, done');
  });

  it('TM-01 TM-03 TM-05 its history: each milestone with its date, its time and its note', async () => {
    const page = await open(job.trackingId);
    const lines = await texts(page, 'timeline-entry');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/^In progressToday, \d\d:\d\dOn the bench with Tom\.$/);
    const marked = await page.getByTestId('timeline-entry').nth(2).locator('time').getAttribute('datetime');
    const { data } = await tracking(server).ask(trackingApi.TrackDocument, { id: job.trackingId });
    expect(data?.track?.timeline.map(({ at }) => at)).toContain(marked);
  });

  it('CP-13 CP-14 MS-05 the next step leads to the composer: it is brought up and has the focus', async () => {
    const page = await open(job.trackingId, { ...PHONE_IN_HAND, reducedMotion: 'reduce' });
    const card = page.getByTestId('next-step');
    expect(await card.textContent()).toContain('Your jeweller is finishing your piece.');
    await card.getByRole('link', { name: 'Send a message' }).click();
    expect(await page.evaluate('document.activeElement.dataset.testid')).toBe('composer');
    const box = await page.getByTestId('composer').boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 667).toBe(true);
    await page.keyboard.type('Thank you');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByTestId('message').filter({ hasText: 'Thank you' }).waitFor();
    // The next thought usually follows.
    expect(await page.evaluate('document.activeElement.dataset.testid')).toBe('composer');
  });

  it('CP-16 questions: the shop’s address and telephone stand at the end', async () => {
    const page = await open(job.trackingId);
    const card = page.getByTestId('contact');
    await card.getByRole('heading', { name: 'Questions about your order?' }).waitFor();
    expect(await each(page, '.contact a', 'e.href')).toEqual([
      'tel:+442079460123',
      'mailto:hello@marlowefinch.example',
    ]);
  });

  it('AT-07 AT-05 its photos: a grid, lazily, of the small size; a dialog for the keyboard; no address that lasts', async () => {
    const page = await open(job.trackingId);
    const photos = page.getByTestId('photo');
    expect(await photos.count()).toBe(2);
    const small = photos.nth(0).locator('img');
    expect(await small.getAttribute('loading')).toBe('lazy');
    await small.scrollIntoViewIfNeeded();
    const width = async (): Promise<number> =>
      (await each<number>(page, '.grid img', 'e.naturalWidth'))[0] ?? 0;
    await eventually(width, px => px > 0, 'the photo');
    expect(await width()).toBeLessThanOrEqual(640);
    const address = new URL((await small.getAttribute('src')) ?? '');
    expect((await fetch(address)).status).toBe(200);
    for (const name of address.searchParams.keys()) address.searchParams.set(name, '1');
    expect((await fetch(address)).status).toBe(403);
    await photos.nth(0).getByRole('link').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByTestId('lightbox');
    await dialog.getByText('Photo 1 of 2').waitFor();
    await page.keyboard.press('ArrowRight');
    await dialog.getByText('Photo 2 of 2').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.className')).toBe('tile');
  });

  it('CP-17 on a phone: one column, fields of 16 px, nothing to touch below 44 px, a composer that grows', async () => {
    const page = await open(job.trackingId);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    const lefts = await each(page, 'main > section', 'e.getBoundingClientRect().left');
    expect(new Set(lefts).size).toBe(1);
    const small = await each<string>(
      page,
      'a, button, label.attach, input:not([type=hidden], [type=file]), textarea',
      'e.getBoundingClientRect().height < 43.5 ? e.outerHTML.slice(0, 80) : ""',
    );
    expect(small.filter(Boolean)).toEqual([]);
    const composer = page.getByTestId('composer');
    expect(await each(page, '#composer', 'getComputedStyle(e).fontSize')).toEqual(['16px']);
    const before = (await composer.boundingBox())?.height ?? 0;
    await composer.fill('One\nTwo\nThree\nFour');
    const grown = async (): Promise<number> => (await composer.boundingBox())?.height ?? 0;
    await eventually(grown, height => height > before + 60, 'the composer to grow');
    // The keyboard takes the lower half of the screen: the layout gives way instead of being covered.
    expect(await page.locator('meta[name=viewport]').getAttribute('content')).toContain('resizes-content');
    await composer.focus();
    await page.setViewportSize({ width: 375, height: 330 });
    await eventually(
      async () => {
        const box = await composer.boundingBox();
        return box !== null && box.y + box.height <= 330;
      },
      inView => inView,
      'the composer above the keyboard',
    );
  });

  it('TL-15 slip and notification lead to the same page, however the link is written', async () => {
    const ways = [
      `/track/${job.trackingId}`,
      `/track/${job.trackingId.toLowerCase()}`,
      `/${shop.slug}/o/${job.trackingId}`,
    ];
    const pages = await Promise.all(
      ways.map(async way => {
        const html = await (await fetch(server.url + way)).text();
        return /data-testid="stage"[^>]*>([^<]*)/.exec(html)?.[1];
      }),
    );
    expect(pages).toEqual(['In progress', 'In progress', 'In progress']);
  });
});

describe('messages', () => {
  it('MS-06 TS-05 come fresh on every visit, and live to a page that stays open', async () => {
    const mine = await shop.job();
    const say = (body: string) =>
      shop.staff.get(staffApi.ReplyDocument, { input: { jobId: mine.id, clientMessageId: body, body } });
    await say('Before anybody looked.');
    const page = await open(mine.trackingId);
    await page.getByTestId('message').filter({ hasText: 'Before anybody looked.' }).waitFor();
    await say('While it stays open.');
    await page.getByTestId('message').filter({ hasText: 'While it stays open.' }).waitFor();
    await page.goto('about:blank');
    await say('While it was closed.');
    await page.goBack();
    await page.getByTestId('message').filter({ hasText: 'While it was closed.' }).waitFor();
    expect(await page.getByTestId('message').count()).toBe(3);
  });

  it('TS-06 X-13 MS-07 one that the limiter refuses keeps its text, and applies once when it is sent again', async () => {
    const mine = await shop.job();
    const page = await open(mine.trackingId);
    let refuse = true;
    const keys: string[] = [];
    // What the limiter answers, at a moment of the test's choosing; the API's own limits are tested there.
    await page.route('**/graphql', async route => {
      const body = route.request().postDataJSON() as { variables?: { input?: { clientMessageId?: string } } };
      const key = body.variables?.input?.clientMessageId;
      if (key === undefined) return route.continue();
      keys.push(key);
      if (!refuse) return route.continue();
      return route.fulfill({
        json: {
          data: { sendMessage: { __typename: 'RateLimited', code: 'RATE_LIMITED', message: 'x' } },
        },
      });
    });
    await page.getByTestId('composer').fill('May I come on Saturday?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const outgoing = page.getByTestId('outgoing');
    await outgoing.filter({ hasText: 'too many messages at once' }).waitFor();
    expect(await outgoing.textContent()).toContain('May I come on Saturday?');
    await snapshot(page, 'message-limited');
    expect(await accessibilityProblems(page)).toEqual([]);
    refuse = false;
    await outgoing.getByRole('button', { name: 'Try again' }).click();
    await page.getByTestId('message').filter({ hasText: 'May I come on Saturday?' }).waitFor();
    expect(new Set(keys).size).toBe(1);
    await page.reload();
    expect(await page.getByTestId('message').count()).toBe(1);
  });
});

describe('photos in messages', () => {
  it('MS-02 AT-04 are looked at, sent, seen in the thread, and their addresses renewed', async () => {
    const mine = await shop.job();
    const page = await open(mine.trackingId);
    const file = { name: 'ring.jpg', mimeType: 'image/jpeg', buffer: await picture() };
    await page.getByTestId('attach').setInputFiles([file, { ...file, name: 'other.jpg' }]);
    expect(await page.getByTestId('chosen').count()).toBe(2);
    await snapshot(page, 'photos-chosen');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove photo 2' }).click();
    await page.getByTestId('composer').fill('This is the claw.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const message = page.getByTestId('message').filter({ hasText: 'This is the claw.' });
    await message.getByTestId('message-photo').waitFor();
    expect(await page.getByTestId('outgoing').count()).toBe(0);
    expect(await page.getByTestId('chosen').count()).toBe(0);
    await page.reload();
    await live(page);
    const width = async (): Promise<number> =>
      (await each<number>(page, '[data-testid=message-photo] img', 'e.naturalWidth'))[0] ?? 0;
    await message.scrollIntoViewIfNeeded();
    await eventually(width, px => px > 0, 'the photo in the thread');
    await snapshot(page, 'photos-sent');
    expect(await accessibilityProblems(page)).toEqual([]);
    await message.getByRole('link').click();
    await page.getByTestId('lightbox').waitFor();
  });

  it('MS-02 an answer of the shop draws the eye once, with words or of photos alone', async () => {
    const mine = await shop.job();
    const page = await open(mine.trackingId);
    const answer = async (body: string, attachmentIds: string[]) =>
      shop.staff.get(staffApi.ReplyDocument, {
        input: { jobId: mine.id, clientMessageId: randomUUID(), body, attachmentIds },
      });
    const glowing = (of: string) => page.getByTestId('message').locator(`${of}.glow`);
    await answer('', [await replyPhoto(shop.staff, mine.id), await replyPhoto(shop.staff, mine.id)]);
    await glowing('a.tile').nth(1).waitFor();
    await page.getByTestId('message').first().scrollIntoViewIfNeeded();
    await snapshot(page, 'photos-glow');
    expect(
      await page.evaluate<string>(`getComputedStyle(document.querySelector('a.tile.glow')).animationName`),
    ).toBe('glow');
    await answer('The other side.', [await replyPhoto(shop.staff, mine.id)]);
    await glowing('p.bubble').waitFor();
    expect(await glowing('a.tile').count()).toBe(2);
    // What was there when the page opened is no news.
    await page.reload();
    await live(page);
    expect(await page.getByTestId('message').count()).toBe(2);
    expect(await page.locator('.glow').count()).toBe(0);
  });

  it('what is no photo, and more than four, are told before anything is sent', async () => {
    const page = await open((await shop.job()).trackingId);
    const attach = page.getByTestId('attach');
    await attach.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') });
    await page.getByRole('alert').filter({ hasText: 'Photos only' }).waitFor();
    const file = { name: 'ring.jpg', mimeType: 'image/jpeg', buffer: await picture() };
    await attach.setInputFiles(Array(5).fill(file));
    await page.getByRole('alert').filter({ hasText: 'At most 4 photos' }).waitFor();
    expect(await page.getByTestId('chosen').count()).toBe(0);
  });

  it('AT-04 X-15 a page that stays open asks for new addresses before the old ones end', async () => {
    const page = await (async () => {
      const { page: fresh } = await visits.visit('/track', PHONE_IN_HAND);
      await fresh.clock.install();
      await fresh.goto(`${server.url}/track/${job.trackingId}`);
      await live(fresh);
      return fresh;
    })();
    const renewed = page.waitForRequest(
      request => request.url().endsWith('/graphql') && (request.postData() ?? '').includes('FreshPhotos'),
      { timeout: 20_000 },
    );
    // Addresses live for five minutes; three quarters of a minute earlier they are renewed.
    await page.clock.fastForward(5 * 60_000 - 40_000);
    const answer = (await (await renewed).response())?.status();
    expect(answer).toBe(200);
  });
});

describe('papers', () => {
  const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

  it('AT-01 AT-07 a PDF stands beside the photos as soon as it is shown, and can be saved', async () => {
    const mine = await shop.job();
    const page = await open(mine.trackingId);
    expect(await page.getByTestId('photos').count()).toBe(0);
    const { createUpload } = await shop.staff.get(staffApi.CreateUploadDocument, {
      input: {
        idempotencyKey: 'a-valuation',
        jobId: mine.id,
        fileName: 'valuation-4711.pdf',
        contentType: 'application/pdf',
        byteSize: PDF.length,
        caption: 'Valuation',
        visibility: 'PUBLIC',
      },
    });
    if (createUpload.__typename !== 'UploadCreated') throw new Error('The upload was refused.');
    const headers = Object.fromEntries(createUpload.headers.map(({ name, value }) => [name, value]));
    await fetch(createUpload.url, { method: 'PUT', headers, body: new Uint8Array(PDF) });
    const { attachmentId } = createUpload;
    await shop.staff.get(staffApi.CompleteFileUploadDocument, { attachmentId });
    const link = page.getByTestId('file').getByRole('link', { name: 'Valuation PDF' });
    await link.waitFor();
    expect(await page.getByTestId('photos').getByRole('heading').allTextContents()).toEqual(['Files']);
    expect(await page.content()).not.toContain('4711');
    await snapshot(page, 'files');
    expect(await accessibilityProblems(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(await download.failure()).toBeNull();
  });
});

describe('the other side', () => {
  it('AH-05 is seen to be there and to write, and learns that the customer does', async () => {
    const mine = await shop.job();
    const page = await open(mine.trackingId);
    expect(await page.getByTestId('present').count()).toBe(0);
    const staff = shop.staff.subscribe(staffApi.JobActivityDocument, { jobId: mine.id, after: null });
    await page.getByTestId('present').waitFor();
    await shop.staff.get(staffApi.StaffTypingDocument, { jobId: mine.id });
    const typing = page.getByTestId('typing');
    await typing.filter({ hasText: 'Marlowe & Finch is writing…' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await typing.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    await page.getByTestId('composer').pressSequentially('Hello');
    await staff.until(() => staff.items.some(({ jobEvents }) => jobEvents.activity?.customerTyping === true));
    await staff.close();
    await page.getByTestId('present').waitFor({ state: 'detached' });
  });
});

describe('the face', () => {
  it('CP-08 TS-07 RT-04 “Your jeweller” while no name is set, and the name as soon as there is one', async () => {
    const nameless = await openShop(server, { name: null, fallbackName: 'Your jeweller' });
    const page = await open((await nameless.job()).trackingId);
    expect(await texts(page, 'shop-name')).toEqual(['Your jeweller']);
    await nameless.staff.get(staffApi.UpdateTenantDocument, { input: { name: 'Hartley & Vance' } });
    await page.getByTestId('shop-name').filter({ hasText: 'Hartley & Vance' }).waitFor();
    expect(await page.title()).toBe('Your order · Hartley & Vance');
  });

  it('SEC-04 AH-03 TS-03 revoked while it is open: the host’s not-found card, and nothing of the job is left', async () => {
    const mine = await shop.job({ itemType: 'Pearl necklace' });
    const page = await open(mine.trackingId);
    const input = { jobId: mine.id, expectedVersion: mine.version };
    const { revokeTracking } = await shop.staff.get(staffApi.RevokeTrackingDocument, { input });
    await page.getByTestId('not-found').waitFor();
    expect(`${await page.title()} ${await page.content()}`).not.toMatch(/Pearl|Marlowe|Amelia/);
    if (revokeTracking.__typename !== 'TrackingRevoked') throw new Error('Not revoked.');
    const { version } = revokeTracking.job;
    await shop.staff.get(staffApi.RestoreTrackingDocument, {
      input: { jobId: mine.id, expectedVersion: version },
    });
    await page.reload();
    await live(page);
  });
});

describe.each([
  ['phone', PHONE_IN_HAND],
  ['desk', { viewport: DESK }],
] as const)('every state is for everybody, on a %s', (name, screen) => {
  const look = async (trackingId: string, what: string, options: object = {}): Promise<void> => {
    const watched = await visits.visit(`/track/${trackingId}`, {
      ...screen,
      reducedMotion: 'reduce',
      ...options,
    });
    await live(watched.page);
    await snapshot(watched.page, `${what}-${name}`);
    expect(await sidewaysScroll(watched.page)).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(watched.page)).toEqual([]);
    expectClean(watched, server);
  };

  it('CP-18 very long words, a very long name, forty messages', async () => {
    const wordy = await openShop(server, {
      name: 'Gebrüder Donaudampfschifffahrtsgesellschaftskapitän & Söhne Juweliere',
      locale: 'de-DE',
      customerNameOnPage: 'FULL',
    });
    const mine = await wordy.job({
      itemType: 'Verlobungsring mit Rechtsschutzversicherungsgesellschaftengravur in Weißgold',
      description:
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft. '.repeat(6),
    });
    for (let n = 0; n < 40; n += 1)
      await wordy.staff.get(staffApi.ReplyDocument, {
        input: {
          jobId: mine.id,
          clientMessageId: `m${n}`,
          body: n % 9 ? `Nachricht ${n}.` : 'x'.repeat(300),
        },
      });
    await look(mine.trackingId, 'long');
  });

  it('WF-04 ten stages, from the first to the last', async () => {
    const workflowId = shop.workflows.bespoke ?? '';
    let mine = await shop.job({ workflowId, itemType: 'Wedding ring' });
    await look(mine.trackingId, 'bespoke-first');
    for (const stage of ['production', 'ready', 'collected']) mine = await shop.move(mine, stage);
    await look(mine.trackingId, 'bespoke-last', { colorScheme: 'dark' });
  });

  it('WF-11 a job on hold, and one that is cancelled', async () => {
    const mine = await shop.move(
      await shop.move(await shop.job(), 'assessed'),
      'on_hold',
      'Waiting for a stone.',
      'PUBLIC',
    );
    await look(mine.trackingId, 'on-hold');
    await look((await shop.move(mine, 'cancelled')).trackingId, 'cancelled');
  });
});
