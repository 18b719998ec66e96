// A design to review, as its customer answers: with a name, once, and to what was really shown.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import * as staffApi from '../gql/staff.ts';
import { accessibilityProblems, DESK, sidewaysScroll, snapshot } from '../support/browser.ts';
import { signInToConsole } from '../support/console.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { announced, expectClean, live, PHONE_IN_HAND, visitsTo, type Visits } from '../support/visits.ts';

let server: TestServer;
let shop: Shop;
let visits: Visits;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { name: 'Marlowe & Finch', contactEmail: 'hello@marlowefinch.example' });
  visits = await visitsTo(server);
});

afterEach(() => visits.leave());

afterAll(async () => {
  await visits.end();
  await server.stop();
});

/** A bespoke ring with two pictures, shown for review. */
async function shown(): Promise<staffApi.JobPartsFragment> {
  const job = await shop.job({ workflowId: shop.workflows.bespoke ?? '', itemType: 'Wedding ring' });
  await shop.photo(job.id, 'PUBLIC');
  await shop.photo(job.id, 'PUBLIC');
  return shop.move(job, 'design_review');
}

const open = async (
  trackingId: string,
  options: Parameters<Visits['visit']>[1] = PHONE_IN_HAND,
): Promise<Page> => {
  const { page } = await visits.visit(`/track/${trackingId}`, options);
  await live(page);
  return page;
};

/** At another page of the console than the job's own. */
async function atTheDesk(): Promise<Page> {
  const { page } = await visits.visit('/console', { viewport: DESK });
  await signInToConsole(page, server.url, shop, 'MEMBER');
  await page.goto(`${server.url}/console/orders`);
  await page.locator('.line-mark.live').waitFor({ state: 'attached' });
  return page;
}

const approve = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Approve' }).click();
};

describe('the decision card', () => {
  it('CP-15 WF-10 CP-09 appears live at design review, right after the next step, and at no other stage', async () => {
    let job = await shop.job({ workflowId: shop.workflows.bespoke ?? '' });
    await shop.photo(job.id, 'PUBLIC');
    const page = await open(job.trackingId);
    const card = page.getByTestId('decision');
    expect(await card.count()).toBe(0);
    job = await shop.move(job, 'design_review');
    await card.getByRole('heading', { name: 'Your design to review' }).waitFor();
    await announced(page, 'Your answer is needed.');
    const ids = await page.evaluate<string[]>(
      `[...document.querySelectorAll('main > section[data-testid]')].map(e => e.dataset.testid)`,
    );
    // The picture stands in the question, and not a second time below it.
    expect(ids.slice(ids.indexOf('next-step'), ids.indexOf('timeline'))).toEqual(['next-step', 'decision']);
    await shop.move(job, 'production');
    await card.waitFor({ state: 'detached' });
    expect(await page.getByTestId('photo').count()).toBe(1);
    const repair = await open((await shop.move(await shop.job(), 'quoted')).trackingId);
    expect(await repair.getByTestId('decision').count()).toBe(0);
  });

  it('AH-06 approved with a typed name, on every open page', async () => {
    const job = await shown();
    const [page, other] = [await open(job.trackingId), await open(job.trackingId)];
    expect(await page.getByTestId('decision-photo').count()).toBe(2);
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('alert').filter({ hasText: 'Please type your name.' }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('decision-name');
    await page.getByRole('button', { name: 'Request changes' }).click();
    await page.getByRole('alert').filter({ hasText: 'Please say what should be different.' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await approve(page, 'Jonas Lindqvist');
    await page
      .getByTestId('decision-answer')
      .filter({ hasText: /Approved by Jonas Lindqvist, today/ })
      .waitFor();
    // The piece moves on by itself, and with it every page.
    for (const each of [page, other])
      await each.getByTestId('stage').filter({ hasText: 'Design approved' }).waitFor();
    expect(await other.getByTestId('decision').count()).toBe(0);
    expect(await page.getByTestId('decision-answer').count()).toBe(1);
    await page.reload();
    await live(page);
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  });

  it('changes requested, with what should be different', async () => {
    const page = await open((await shown()).trackingId);
    await page.getByLabel('Your wishes or remarks').fill('A touch slimmer, please.');
    await page.getByLabel('Your name').fill('Jonas Lindqvist');
    await page.getByRole('button', { name: 'Request changes' }).click();
    const answer = page.getByTestId('decision-answer');
    await answer.filter({ hasText: 'Changes requested by Jonas Lindqvist' }).waitFor();
    expect(await answer.textContent()).toContain('A touch slimmer, please.');
    await snapshot(page, 'decided');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('AH-06 a design that changed meanwhile is shown again instead of being approved, and what was typed stays', async () => {
    const job = await shown();
    // A page that hears of nothing: neither stream nor poll reaches it.
    const context = await visits.browser.newContext(PHONE_IN_HAND);
    await context.addInitScript('delete globalThis.WebSocket');
    const page = await context.newPage();
    await page.goto(`${server.url}/track/${job.trackingId}`);
    await page.getByLabel('Your wishes or remarks').fill('Lovely.');
    await page.route('**/graphql', route =>
      (route.request().postData() ?? '').includes('TrackedPage') ? route.abort() : route.continue(),
    );
    await shop.photo(job.id, 'PUBLIC');
    await approve(page, 'Jonas Lindqvist');
    await page.getByRole('alert').filter({ hasText: 'This has changed since you opened it.' }).waitFor();
    await page.getByTestId('decision-photo').nth(2).waitFor();
    await snapshot(page, 'decision-stale');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.getByLabel('Your name').inputValue()).toBe('Jonas Lindqvist');
    expect(await page.getByLabel('Your wishes or remarks').inputValue()).toBe('Lovely.');
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByTestId('decision-answer').filter({ hasText: 'Approved by Jonas Lindqvist' }).waitFor();
    await context.close();
  });

  it('answered on two phones: the slower one is told kindly, and sees the answer', async () => {
    const job = await shown();
    const context = await visits.browser.newContext(PHONE_IN_HAND);
    await context.addInitScript('delete globalThis.WebSocket');
    const slow = await context.newPage();
    await slow.goto(`${server.url}/track/${job.trackingId}`);
    await slow.route('**/graphql', route =>
      (route.request().postData() ?? '').includes('TrackedPage') ? route.abort() : route.continue(),
    );
    const quick = await open(job.trackingId);
    await approve(quick, 'Jonas Lindqvist');
    await quick.getByTestId('decision-answer').waitFor();
    await approve(slow, 'Maria Lindqvist');
    await slow.getByRole('alert').filter({ hasText: 'This was answered already' }).waitFor();
    await slow.getByTestId('decision-answer').filter({ hasText: 'Approved by Jonas Lindqvist' }).waitFor();
    await context.close();
  });

  it('without a script: a plain form, refused with what was typed, taken once', async () => {
    const job = await shown();
    const { page } = await visits.visit(`/track/${job.trackingId}`, {
      ...PHONE_IN_HAND,
      javaScriptEnabled: false,
    });
    await page.getByLabel('Your name').fill('Jonas Lindqvist');
    await page.getByRole('button', { name: 'Request changes' }).click();
    await page.getByRole('alert').filter({ hasText: 'Please check what you typed.' }).waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Jonas Lindqvist');
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByTestId('stage').filter({ hasText: 'Design approved' }).waitFor();
    expect(await page.getByTestId('decision').count()).toBe(0);
  });
});

it('AH-06 AH-14 AD-06 whoever is at a console hears of an answer at once, and what has to be different stays in Attention', async () => {
  const job = await shown();
  const [desk, page] = [await atTheDesk(), await open(job.trackingId)];
  await page.getByLabel('Your wishes or remarks').fill('A touch slimmer, please.');
  await page.getByLabel('Your name').fill('Jonas Lindqvist');
  await page.getByRole('button', { name: 'Request changes' }).click();
  const { name } = job.customer;
  const news = desk.getByRole('status').filter({ hasText: `${name} asked for changes to “Wedding ring”` });
  await news.waitFor();
  await snapshot(desk, 'answer-told');
  expect(await accessibilityProblems(desk)).toEqual([]);
  await desk.getByRole('link', { name: /Attention/ }).click();
  const row = desk.getByTestId('attention-row').filter({ hasText: job.trackingId });
  await row.getByText('Changes wanted').waitFor();
  await snapshot(desk, 'changes-wanted');
  expect(await accessibilityProblems(desk)).toEqual([]);
  await news.getByRole('button', { name: 'Open' }).click();
  await desk.getByLabel('Notes and history').getByText('asked for changes to what was shown').waitFor();
  await desk.getByRole('link', { name: /Attention/ }).click();
  // Another picture is another question: the job needs nobody until it is answered.
  await shop.photo(job.id, 'PUBLIC');
  await row.waitFor({ state: 'detached' });
});

it('AH-06 the shop opens the record behind an answer: what exactly was shown, when, and where the answer came from', async () => {
  const job = await shown();
  const page = await open(job.trackingId);
  await approve(page, 'Jonas Lindqvist');
  await page.getByTestId('decision-answer').waitFor();
  const desk = await visits.visit('/console/jobs', {
    viewport: DESK,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await signInToConsole(desk.page, server.url, shop, 'OWNER');
  await desk.page.goto(`${server.url}/console/jobs/${job.id}`);
  const record = desk.page.getByTestId('decision-record').first();
  await record.getByText('What exactly was shown').click();
  expect(await record.locator('img').count()).toBe(2);
  await record.getByText('127.0.0.1').waitFor();
  expect(await accessibilityProblems(desk.page)).toEqual([]);
  await record.scrollIntoViewIfNeeded();
  await snapshot(desk.page, 'decision-record');
  await record.getByRole('button', { name: 'Copy the record' }).click();
  const copied = await desk.page.evaluate<string>('navigator.clipboard.readText()');
  const { job: told } = await shop.staff.get(staffApi.JobDocument, { id: job.id });
  expect(JSON.parse(copied)).toMatchObject(told?.decisions[0] ?? { id: 'none' });
});

describe.each([
  ['phone', { ...PHONE_IN_HAND, colorScheme: 'light' }],
  ['phone-dark', { ...PHONE_IN_HAND, colorScheme: 'dark' }],
  ['desk', { viewport: DESK, colorScheme: 'light' }],
] as const)('for everybody, on a %s', (name, screen) => {
  it.each(['en', 'fr', 'de', 'es'])('an open decision, %s', async language => {
    const job = await shown();
    const watched = await visits.visit(`/track/${job.trackingId}?lang=${language}`, {
      ...screen,
      reducedMotion: 'reduce',
    });
    await live(watched.page);
    await snapshot(watched.page, `decision-${language}-${name}`);
    expect(await sidewaysScroll(watched.page)).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(watched.page)).toEqual([]);
    expectClean(watched, server);
  });
});
