// The whole shop's e-mails in the console: "I never got it", answered from one page.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import {
  accessibilityProblems,
  DESK,
  launchBrowser,
  openPage,
  PHONE,
  sidewaysScroll,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { signInToConsole } from '../support/console.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
let browser: Browser;
let desk: WatchedPage;

beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  server = await startServer({ mail: { mailer, from: 'no-reply@waypost.example', graceMs: 1_200 } });
  shop = await openShop(server, { name: 'Hartley & Vance' });
  browser = await launchBrowser();
  desk = await openPage(browser, { viewport: DESK });
  await signInToConsole(desk.page, server.url, shop, 'MANAGER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  mailer.close();
  await smtp.close();
});

const rows = (page: Page) => page.getByTestId('mail-row');
const rowOf = (page: Page, text: string) => rows(page).filter({ hasText: text });
async function jobOf(name: string, email: string | null = `x-${randomUUID().slice(0, 8)}@example.com`) {
  return { email, job: await shop.job({ customer: { name, email } }) };
}

it('AD-03 shows an empty log, then every e-mail by itself as it comes up and ends', async () => {
  const { page } = desk;
  await page.getByRole('link', { name: 'E-mails' }).click();
  await page.getByText('No e-mails yet').waitFor();
  await snapshot(page, 'mail-log-empty-1280');
  const { email } = await jobOf('Amelia Osei');
  await rowOf(page, 'Amelia Osei').getByText('Goes out').waitFor();
  await rowOf(page, 'Amelia Osei').getByText('Sent').waitFor({ timeout: 20_000 });
  await rowOf(page, 'Amelia Osei')
    .getByText(`to ${email ?? ''}`)
    .waitFor();
  await jobOf('Nina No-Mail', null);
  await rowOf(page, 'Nina No-Mail').getByText('no e-mail address').waitFor({ timeout: 20_000 });
});

it('AD-03 NT-01 holds back, releases and sends again from there, and a refused address is told', async () => {
  const { page } = desk;
  const { email } = await jobOf('Holly Held');
  await rowOf(page, 'Holly Held').getByRole('button', { name: 'Hold back' }).click();
  await rowOf(page, 'Holly Held').getByText('Held back').first().waitFor();
  smtp.refuse(1, 550);
  await rowOf(page, 'Holly Held').getByRole('button', { name: 'Send now' }).click();
  await rowOf(page, 'Holly Held').getByText('the address was refused').waitFor({ timeout: 20_000 });
  await snapshot(page, 'mail-log-1280');
  expect(await accessibilityProblems(page)).toEqual([]);
  await rowOf(page, 'Holly Held').getByRole('button', { name: 'Try again' }).click();
  await rowOf(page, 'Holly Held')
    .getByText(`to ${email ?? ''}`)
    .waitFor({ timeout: 20_000 });
  await rowOf(page, 'Holly Held').getByRole('button', { name: 'Send link again' }).click();
  await page.getByText('The link is on its way').waitFor();
  await rowOf(page, 'Holly Held').getByText('The link to your order').waitFor({ timeout: 20_000 });
  expect(smtp.mails.filter(({ recipients }) => recipients.includes(email ?? ''))).toHaveLength(2);
});

it('NT-01 TL-12 sends what was dropped once there is an address, and sends again what was sent', async () => {
  const { page } = desk;
  const { job } = await jobOf('Rita Moss', null);
  await shop.move(job, 'ready');
  await page.getByLabel('Search e-mails').fill('rita');
  const ready = rows(page).filter({ hasText: 'Ready' });
  await ready.getByText('no e-mail address').waitFor({ timeout: 20_000 });
  expect(await ready.getByRole('button').count()).toBe(0);
  const email = 'rita@example.com';
  await shop.staff.get<object, object>(
    `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { __typename } }`,
    { input: { customerId: job.customer.id, expectedVersion: 1, email } },
  );
  await page.reload();
  await snapshot(page, 'mail-log-dropped-1280');
  await ready.getByRole('button', { name: 'Send now' }).click();
  await page.getByText('On its way', { exact: true }).waitFor();
  const sent = rows(page).filter({ hasText: `to ${email}` });
  await sent.getByText('Ready for pickup: Engagement ring').waitFor({ timeout: 20_000 });
  await sent.getByRole('button', { name: 'Send again' }).click();
  await rows(page)
    .filter({ hasText: `to ${email}` })
    .nth(1)
    .waitFor({ timeout: 20_000 });
  const subjects = smtp.mails.filter(({ recipients }) => recipients.includes(email));
  expect(subjects.map(({ parsed }) => parsed.subject)).toEqual(
    Array(2).fill('Ready for pickup: Engagement ring'),
  );
  // Beside the job the latest of its kind is offered, and what is no longer so is not.
  await page.goto(`${server.url}/console/jobs/${job.id}`);
  await page.getByTestId('mails').getByTestId('send-again').waitFor();
  await snapshot(page, 'mail-job-again-1280');
  expect(await page.getByTestId('mails').getByTestId('send-again').count()).toBe(1);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.goto(`${server.url}/console/mails`);
});

it('AD-03 is searched, narrowed and left for the job by keyboard; the address keeps what is looked for', async () => {
  const { page } = desk;
  await page.goto(`${server.url}/console/jobs`);
  await page.getByTestId('line-mark').waitFor({ state: 'attached' });
  // As fast as a hand: what is faster is a scanner.
  for (const key of ['g', 'm']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(90);
  }
  await rowOf(page, 'Amelia').waitFor();
  await page.keyboard.press('/');
  await page.waitForTimeout(90);
  await page.keyboard.type('nina', { delay: 60 });
  await rowOf(page, 'Amelia').waitFor({ state: 'detached' });
  expect(await rows(page).count()).toBe(1);
  await page.reload();
  await rowOf(page, 'Nina').waitFor();
  expect(await rows(page).count()).toBe(1);
  await page.getByLabel('State').selectOption('Sent');
  await page.getByText('No such e-mail').waitFor();
  await snapshot(page, 'mail-log-found-1280');
  await page.getByLabel('Search e-mails').fill('amelia');
  await rowOf(page, 'Amelia').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('mails').waitFor();
  expect(page.url()).toContain('/console/jobs/');
});

it('AD-03 fits a phone, and says what is wrong when the line is down', async () => {
  const { page } = desk;
  await page.setViewportSize(PHONE);
  await page.goto(`${server.url}/console/mails`);
  await rowOf(page, 'Holly Held').first().waitFor();
  await snapshot(page, 'mail-log-375');
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await snapshot(page, 'mail-log-375-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'E-mails' }).waitFor();
  await page.keyboard.press('Escape');
  expect(desk.complaints).toEqual([]);
  await page.route('**/staff/graphql', route => route.abort());
  await page.getByLabel('Search e-mails').fill('holly');
  await page.getByRole('alert').waitFor();
  await snapshot(page, 'mail-log-offline-375');
  await page.unroute('**/staff/graphql');
});

it('SEC-07 a member is told where to look, and another shop sees none of it', async () => {
  const member = await openPage(browser, { viewport: DESK });
  await signInToConsole(member.page, server.url, shop, 'MEMBER');
  expect(await member.page.getByRole('link', { name: 'E-mails' }).count()).toBe(0);
  await member.page.goto(`${server.url}/console/mails`);
  await member.page.getByText('The e-mails of one job stand beside it').waitFor();
  expect(member.complaints).toEqual([]);
  await member.close();
  const stranger = await openPage(browser, { viewport: DESK });
  await signInToConsole(stranger.page, server.url, await openShop(server), 'OWNER');
  await stranger.page.goto(`${server.url}/console/mails`);
  await stranger.page.getByText('No e-mails yet').waitFor();
  await stranger.close();
});
