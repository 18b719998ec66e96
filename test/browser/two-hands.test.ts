// Two people write on one piece, and the live line repaints it under the slower one's hands: they are told before anything of
// the other's is written over.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as api from '../gql/staff.ts';
import {
  accessibilityProblems,
  DESK,
  eventually,
  launchBrowser,
  openPage,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { signInToConsole } from '../support/console.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
let desk: WatchedPage;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { presets: ['repair'] });
  browser = await launchBrowser();
  desk = await openPage(browser, { viewport: DESK });
  await signInToConsole(desk.page, server.url, shop, 'OWNER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const openJob = async (page: Page, id: string): Promise<void> => {
  await page.goto(`${server.url}/console/jobs/${id}`);
  await page.getByTestId('job').waitFor();
};

it('AD-03 who writes over what a colleague has just written is told first, by the live line alone', async () => {
  const job = await shop.job({ itemType: 'Locket', description: 'Hinge loose.' });
  const { page } = desk;
  await openJob(page, job.id);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Edit details' }).click();
  await page.getByLabel('Description').fill('Hinge loose, glass cracked.');
  const input = {
    jobId: job.id,
    expectedVersion: job.version,
    itemType: 'Gold locket',
    description: 'New hinge.',
  };
  await shop.staff.get(api.UpdateJobDocument, { input });
  // What was not written in here follows.
  await eventually(
    () => page.getByLabel('Item', { exact: true }).inputValue(),
    value => value === 'Gold locket',
    'the colleague’s item',
  );
  await page.getByRole('button', { name: 'Save details' }).click();
  await page.getByText('Description is now “New hinge.”').waitFor();
  await snapshot(page, 'contested-details-1280');
  expect(await accessibilityProblems(page)).toEqual([]);
  const now = async () => (await shop.staff.get(api.JobDocument, { id: job.id })).job;
  expect(await now()).toMatchObject({ description: 'New hinge.' });
  await page.getByRole('button', { name: 'Save details' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await now()).toMatchObject({ itemType: 'Gold locket', description: 'Hinge loose, glass cracked.' });
});

it('AD-03 a promise that a colleague has just changed is not changed unseen', async () => {
  const job = await shop.job({ itemType: 'Fob chain' });
  const { page } = desk;
  await openJob(page, job.id);
  await page.getByTestId('promise-edit').click();
  await page.getByLabel('Date').fill('2031-05-02');
  const promise = { kind: 'DUE', to: '2031-04-01T16:00:00.000Z' } as const;
  await shop.staff.get(api.RevisePromiseDocument, {
    input: { jobId: job.id, expectedVersion: job.version, promise },
  });
  await page
    .getByText(/^Due .*1 Apr/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Save promise' }).click();
  await page.getByText('A colleague changed the promise meanwhile').waitFor();
  await page.getByRole('button', { name: 'Save promise' }).click();
  await page.getByText('Promise saved').waitFor();
});

it('AD-03 a caption that a colleague has just written stays, and what was typed can be put in its place', async () => {
  const job = await shop.job({ itemType: 'Brooch' });
  const attachmentId = await shop.photo(job.id);
  const { page } = desk;
  await openJob(page, job.id);
  // Theirs comes between the saving here and its arrival.
  const write = (caption: string) =>
    shop.staff.get(api.UpdateAttachmentDocument, { input: { attachmentId, caption } });
  let told = false;
  await page.route('**/staff/graphql', async route => {
    if (!told && route.request().postData()?.includes('expectedCaption')) {
      told = true;
      await write('Pin straightened');
    }
    await route.continue();
  });
  await page.getByTestId('photo').getByRole('button', { name: 'Open' }).click();
  await page.getByTestId('photo-caption').fill('New pin');
  await page.getByTestId('photo-caption').press('Enter');
  await page.getByText('it says “Pin straightened” now. You wrote “New pin”.').waitFor();
  await snapshot(page, 'contested-caption-1280');
  const now = async () =>
    (await shop.staff.get(api.JobDocument, { id: job.id })).job?.attachments[0]?.caption;
  expect(await now()).toBe('Pin straightened');
  await page.getByRole('button', { name: 'Put mine instead' }).click();
  await eventually(now, caption => caption === 'New pin', 'what was typed');
  await page.unrouteAll();
});
