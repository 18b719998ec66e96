// A forgotten password, from the sign-in page to being signed in, with a real mail server between.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import {
  accessibilityProblems,
  eventually,
  launchBrowser,
  openPage,
  PHONE,
  snapshot,
} from '../support/browser.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
let browser: Browser;

beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  server = await startServer({ mail: { mailer, from: 'no-reply@waypost.example' } });
  shop = await openShop(server, { name: 'Hartley & Vance' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  mailer.close();
  await smtp.close();
});

it('somebody who forgot her password is back at work by a link from her mail, on a phone', async () => {
  const phone = await openPage(browser, { viewport: PHONE });
  const { page } = phone;
  await page.goto(`${server.url}/console`);
  await page.getByText('Forgot your password?').click();
  await page.getByLabel('E-mail').fill('nonsense');
  await page.getByRole('button', { name: 'Send link' }).click();
  await page.getByText('is not an e-mail address').waitFor();
  await page.getByLabel('E-mail').fill(`member@${shop.slug}.example`);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send link' }).click();
  await page.getByText('Look into your mail').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await eventually(
    async () => smtp.mails.length,
    count => count > 0,
    'the mail',
    20_000,
  );
  const link = /http\S+#wpr_[\w-]+/.exec(smtp.mails[0]?.parsed.text ?? '')?.[0] ?? '';
  await page.goto(link);
  await page.getByText('New password for Hartley & Vance').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Save and sign in' }).click();
  await page.getByText('10 to 1000 characters').waitFor();
  await page.getByLabel('New password').fill('a brand new sentence');
  await page.getByRole('button', { name: 'Save and sign in' }).click();
  await page.getByTestId('line-mark').first().waitFor({ state: 'attached' });
  await page.goto(link);
  await page.reload();
  await page.getByText('This link opens nothing').waitFor();
  expect(phone.complaints).toEqual([]);
  await phone.close();
});

it('whoever has guessed too often at the sign-in is told when it is worth trying again', async () => {
  const phone = await openPage(browser, { viewport: PHONE });
  const { page } = phone;
  await page.goto(`${server.url}/console`);
  await page.getByLabel('E-mail').fill('nobody@nowhere.example');
  await page.getByLabel('Password').fill('wrong');
  const submit = page.getByRole('button', { name: 'Sign in', exact: true });
  for (let tries = 0; tries < 6; tries += 1) {
    const answered = page.waitForResponse(each => each.url().includes('/staff/graphql'));
    await submit.click();
    await answered;
    await page.getByRole('alert').waitFor();
  }
  await page.getByText(/^That was a little too often\. .*: try again in \d+ (second|minute)s?\.$/).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await snapshot(page, 'sign-in-too-often-375');
  await phone.close();
});
