// E-mails to customers in the console: the choice at moving, the card beside the job, with a real mail server behind it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as staffApi from '../gql/staff.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import {
  accessibilityProblems,
  DESK,
  launchBrowser,
  openPage,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
let browser: Browser;
let desk: WatchedPage;

beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  server = await startServer({ mail: { mailer, from: 'no-reply@waypost.example', graceMs: 1_500 } });
  shop = await openShop(server, { name: 'Hartley & Vance' });
  browser = await launchBrowser();
  desk = await openPage(browser, { viewport: DESK });
  const { page } = desk;
  await page.goto(`${server.url}/console/jobs`);
  await page.getByLabel('E-mail').fill(`member@${shop.slug}.example`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByTestId('line-mark').first().waitFor({ state: 'attached' });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  mailer.close();
  await smtp.close();
});

async function openJob(page: Page) {
  const email = `amelia-${randomUUID().slice(0, 8)}@example.com`;
  const job = await shop.job({ customer: { name: 'Amelia Osei', email } });
  await page.goto(`${server.url}/console/jobs/${job.id}`);
  return { job, email };
}
const subjectsTo = (email: string) =>
  smtp.mails.filter(({ recipients }) => recipients.includes(email)).map(({ parsed }) => parsed.subject);

it('TL-12 AD-03 a member sends the link again from the job, and sees what became of each e-mail', async () => {
  const { page } = desk;
  const { email } = await openJob(page);
  const mails = page.getByTestId('mails');
  await mails.getByText('Goes out').waitFor();
  await mails.getByText('has received your order').waitFor({ timeout: 20_000 });
  await mails.getByText(`to ${email}`).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByTestId('send-link').click();
  await page.getByText('The link is on its way').waitFor();
  await mails.getByText('The link to your order at Hartley & Vance').waitFor({ timeout: 20_000 });
  expect(subjectsTo(email)).toHaveLength(2);
});

it('NT-01 the e-mail of a move can be left out, and sent later', async () => {
  const { page } = desk;
  const { email } = await openJob(page);
  const mails = page.getByTestId('mails');
  await mails.getByText('has received your order').waitFor({ timeout: 20_000 });
  await page.getByTestId('move-ready').click();
  const box = page.getByTestId('move-mail');
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await page.getByText('You can send it later').waitFor();
  await page.getByTestId('move-submit').click();
  await mails.getByText('Held back').waitFor();
  expect(subjectsTo(email)).toHaveLength(1);
  await mails.getByRole('button', { name: 'Send now' }).click();
  await mails.getByText('Ready for pickup: Engagement ring').waitFor({ timeout: 20_000 });
  expect(subjectsTo(email)[1]).toBe('Ready for pickup: Engagement ring');
  expect(desk.complaints).toEqual([]);
});

it('a customer without an address is said to have none', async () => {
  const { page } = desk;
  const job = await shop.job({ customer: { name: 'No Mail' } });
  await page.goto(`${server.url}/console/jobs/${job.id}`);
  await page.getByTestId('mails').getByText('no e-mail address, so nothing is sent').waitFor();
  expect(await page.getByTestId('send-link').count()).toBe(0);
});

it('AD-06 a manager writes the words of an e-mail with the e-mail beside them, and sends it to herself', async () => {
  const manager = await openPage(browser, { viewport: DESK });
  const { page } = manager;
  await page.goto(`${server.url}/console/settings/mail`);
  const address = `manager@${shop.slug}.example`;
  await page.getByLabel('E-mail').fill(address);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const subject = page.getByTestId('preview-subject');
  await subject.getByText('has received your order').waitFor();
  await page.getByLabel('E-mail', { exact: true }).selectOption('READY');
  await page.getByLabel('Subject').fill('Come by, {customr}');
  await page.getByText('There is no placeholder {customr}').waitFor();
  await page.getByLabel('Subject').fill('Come by, ');
  await page.getByRole('button', { name: 'Customer', exact: true }).click();
  await subject.getByText('Come by, Amelia Osei').waitFor();
  await page.frameLocator('iframe').getByText('Ready for pickup', { exact: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send it to me' }).click();
  await page.getByText(`Sent to ${address}`).waitFor();
  expect(subjectsTo(address)).toEqual(['Come by, Amelia Osei']);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByText('From now on these words are sent').waitFor();
  await page.getByRole('button', { name: 'Usual words' }).click();
  await subject.getByText('Ready').waitFor();
  // A colleague is faster: theirs is shown, what was typed stays, and each kind has what was typed for it.
  await page.getByLabel('Subject').fill('Mine');
  await page.getByLabel('E-mail', { exact: true }).selectOption('BOOKED_IN');
  await subject.getByText('has received your order').waitFor();
  await page.getByLabel('E-mail', { exact: true }).selectOption('READY');
  const theirs = { kind: 'READY', language: 'en', subject: 'Theirs', intro: 'Come by.' } as const;
  await shop.staff.get(staffApi.SaveNotificationTemplateDocument, { input: theirs });
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByTestId('mail-theirs').getByText('Theirs').waitFor();
  await snapshot(page, 'mail-words-stale');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.getByLabel('Subject').inputValue()).toBe('Mine');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByText('From now on these words are sent').waitFor();
  expect(await page.getByTestId('mail-theirs').count()).toBe(0);
  expect(manager.complaints).toEqual([]);
  await manager.close();
});
