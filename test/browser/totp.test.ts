// Two-step sign-in in the console: set up at the desk, used on a phone, switched off by its owner and for a colleague. The
// clock stands still, so that a code is what the test says it is.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import jsQR from 'jsqr';
import { TOTP, URI } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
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
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';

/** CommonJS, whose types promise a default that is not there. */
const readCode = jsQR as unknown as typeof jsQR.default;
const STEP = 30_000;
let now = (Math.floor(Date.now() / STEP) + 0.5) * STEP;
let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
let browser: Browser;
let owner: WatchedPage;
let desk: WatchedPage;
let secret = '';
let codes: string[] = [];

beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  const mail = { mailer, from: 'no-reply@waypost.example' };
  server = await startServer({ clock: { now: () => new Date(now) }, mail });
  shop = await openShop(server, { name: 'Hartley & Vance' });
  browser = await launchBrowser();
  owner = await openPage(browser, { viewport: DESK });
  desk = await openPage(browser, { viewport: DESK, acceptDownloads: true });
  await signInToConsole(owner.page, server.url, shop, 'OWNER');
  await signInToConsole(desk.page, server.url, shop, 'MANAGER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  mailer.close();
  await smtp.close();
});

const code = (): string => new TOTP({ secret }).generate({ timestamp: now });
const email = () => `manager@${shop.slug}.example`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function fits(page: Page, name: string): Promise<void> {
  expect([name, await accessibilityProblems(page)]).toEqual([name, []]);
  expect([name, await sidewaysScroll(page)]).toEqual([name, 0]);
  await snapshot(page, name);
}
async function inQr(page: Page): Promise<string> {
  const { data, info } = await sharp(await page.locator('svg.qr').screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return readCode(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
}
async function recoveryCodes(page: Page): Promise<string[]> {
  const list = page.getByTestId('recovery-codes');
  await list.waitFor();
  return list.getByRole('listitem').allTextContents();
}
async function firstStep(page: Page): Promise<void> {
  await page.goto(`${server.url}/console/team/account`);
  await page.getByLabel('E-mail').fill(email());
  await page.getByLabel('Password').fill(PASSWORD);
  await button(page, 'Sign in').click();
  await page.getByRole('heading', { name: 'One more step' }).waitFor();
}

it('is set up with a QR code or a typed key, and hands out ten codes that are not lost by a slip', async () => {
  const { page } = desk;
  await page.goto(`${server.url}/console/team/account`);
  await page.getByText('Signing in asks for your password alone.').waitFor();
  await fits(page, 'totp-off-1280');
  await button(page, 'Set up').click();
  await page.getByLabel('Your password').fill('wrong');
  await button(page, 'Continue').click();
  await page.getByText('That is not your current password.').waitFor();
  await page.getByLabel('Your password').fill(PASSWORD);
  await button(page, 'Continue').click();
  await page.getByText('Scan this with the app').waitFor();
  secret = ((await page.getByTestId('totp-secret').textContent()) ?? '').replaceAll(' ', '');
  const scanned = URI.parse(await inQr(page));
  expect([scanned.secret.base32, scanned.issuer, scanned.label]).toEqual([
    secret,
    'Hartley & Vance',
    email(),
  ]);
  const box = page.getByLabel('Code from the app');
  expect(await box.getAttribute('autocomplete')).toBe('one-time-code');
  expect(await box.getAttribute('inputmode')).toBe('numeric');
  await fits(page, 'totp-set-up-1280');
  await box.fill('12');
  await button(page, 'Switch on').click();
  await page.getByText('That code does not count.').waitFor();
  await box.fill(code());
  await button(page, 'Switch on').click();
  codes = await recoveryCodes(page);
  expect(codes).toHaveLength(10);
  await page.keyboard.press('Escape');
  await page.getByText('Keep them first').waitFor();
  await fits(page, 'totp-codes-1280');
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Download').click()]);
  expect(file.suggestedFilename()).toBe('recovery-codes.txt');
  const text = readFileSync(await file.path(), 'utf8');
  for (const each of codes) expect(text).toContain(each);
  await button(page, 'I have kept them').click();
  await page.getByText('10 recovery codes are left.').waitFor();
  await fits(page, 'totp-on-1280');
  expect(desk.complaints).toEqual([]);
});

it('asks for the code at signing in, on a phone, or for a recovery code', async () => {
  now += STEP;
  const phone = await openPage(browser, { viewport: PHONE });
  const { page } = phone;
  await firstStep(page);
  const box = page.getByLabel('Code from the app');
  expect(await box.evaluate('document.activeElement.getAttribute("autocomplete")')).toBe('one-time-code');
  expect(await box.getAttribute('inputmode')).toBe('numeric');
  await fits(page, 'totp-sign-in-375');
  await button(page, 'Sign in').click();
  await page.getByText('Please fill this in.').waitFor();
  await box.fill('000000');
  await button(page, 'Sign in').click();
  await page.getByText('That code does not count.').waitFor();
  await fits(page, 'totp-sign-in-wrong-375');
  await box.fill(code());
  await button(page, 'Sign in').click();
  await page.getByText('10 recovery codes are left.').waitFor();
  await fits(page, 'totp-on-375');
  await page.evaluate('localStorage.clear()');
  await firstStep(page);
  await button(page, 'Use a recovery code').click();
  await page.getByLabel('Recovery code').fill(codes[0] ?? '');
  await fits(page, 'totp-recovery-375');
  await button(page, 'Sign in').click();
  await page.getByText('9 recovery codes are left.').waitFor();
  // The desk has followed by itself.
  await desk.page.getByText('9 recovery codes are left.').waitFor();
  expect(phone.complaints).toEqual([]);
  await phone.close();
});

it('makes new recovery codes, and asks for the code after a new password by e-mail', async () => {
  const { page } = desk;
  now += STEP;
  await button(page, 'New recovery codes').click();
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByLabel('Code from the app').fill(code());
  await fits(page, 'totp-new-codes-1280');
  await button(page, 'Make new codes').click();
  const fresh = await recoveryCodes(page);
  expect(fresh).toHaveLength(10);
  expect(fresh).not.toContain(codes[1]);
  await button(page, 'I have kept them').click();
  await page.getByText('10 recovery codes are left.').waitFor();

  now += STEP;
  const phone = await openPage(browser, { viewport: PHONE });
  await phone.page.goto(`${server.url}/console/forgot`);
  await phone.page.getByLabel('E-mail').fill(email());
  await button(phone.page, 'Send link').click();
  const deadline = Date.now() + 20_000;
  const link = () =>
    smtp.mails.map(({ parsed }) => /http\S+#wpr_[\w-]+/.exec(parsed.text ?? '')?.[0]).find(Boolean);
  while (!link() && Date.now() < deadline) await new Promise(resolve => setTimeout(resolve, 25));
  await phone.page.goto(link() ?? '');
  await phone.page.getByLabel('New password').fill(PASSWORD);
  await button(phone.page, 'Save and sign in').click();
  await phone.page.getByText('Your new password counts.').waitFor();
  await fits(phone.page, 'totp-reset-375');
  await phone.page.getByLabel('Code from the app').fill(code());
  await button(phone.page, 'Sign in').click();
  await phone.page.getByTestId('line-mark').first().waitFor({ state: 'attached' });
  expect(phone.complaints).toEqual([]);
  await phone.close();
});

it('is marked among the people, and the owner switches it off for whoever is locked out', async () => {
  const { page } = owner;
  await page.goto(`${server.url}/console/team/people`);
  const mark = page.getByRole('button', { name: /^Two-step sign-in of manager .*: switch off$/ });
  await mark.waitFor();
  await fits(page, 'totp-people-1280');
  await page.setViewportSize(PHONE);
  await fits(page, 'totp-people-375');
  await page.setViewportSize(DESK);
  await mark.click();
  await fits(page, 'totp-ask-1280');
  await button(page, 'Switch off').click();
  await page.getByText('signs in with the password alone.').waitFor();
  await mark.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await page.getByText(/switched off two-step sign-in for manager/).waitFor();
  await page.getByText(/signed in with a recovery code of manager/).waitFor();
  expect(owner.complaints).toEqual([]);
});

it('is switched off by oneself with password and code', async () => {
  const phone = await openPage(browser, { viewport: PHONE });
  const { page } = phone;
  await signInToConsole(page, server.url, shop, 'MEMBER');
  await page.goto(`${server.url}/console/team/account`);
  await button(page, 'Set up').click();
  await page.getByLabel('Your password').fill(PASSWORD);
  await button(page, 'Continue').click();
  secret = ((await page.getByTestId('totp-secret').textContent()) ?? '').replaceAll(' ', '');
  await fits(page, 'totp-set-up-375');
  await page.getByLabel('Code from the app').fill(code());
  await button(page, 'Switch on').click();
  await page.getByTestId('recovery-codes').waitFor();
  await fits(page, 'totp-codes-375');
  await button(page, 'I have kept them').click();
  now += STEP;
  await button(page, 'Switch off').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your password').fill(PASSWORD);
  await dialog.getByLabel('Code from the app').fill(code());
  await fits(page, 'totp-disable-375');
  await dialog.getByRole('button', { name: 'Switch off' }).click();
  await page.getByText('Two-step sign-in is off').waitFor();
  await page.getByText('Signing in asks for your password alone.').waitFor();
  expect(phone.complaints).toEqual([]);
  await phone.close();
});
