// What needs somebody's attention, in the console.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  accessibilityProblems,
  DESK,
  eventually,
  launchBrowser,
  openPage,
  PHONE,
  sidewaysScroll,
  snapshot,
} from '../support/browser.ts';
import { signInToConsole } from '../support/console.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('AH-14 a late job is counted beside the section, stands first in it, and leaves it when it is ready', async () => {
  const desk = await openPage(browser, { viewport: DESK });
  const { page } = desk;
  await page.goto(`${server.url}/console/attention`);
  await page.getByLabel('E-mail').fill(`member@${shop.slug}.example`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Everything is on its way').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  const to = new Date(Date.now() - 3 * 86_400_000).toISOString();
  const late = await shop.job({ itemType: 'Signet ring', promise: { kind: 'DUE', to } });
  const row = page.getByTestId('attention-row');
  await row.getByText('3 days late').first().waitFor();
  await page.getByLabel('1 job', { exact: true }).first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize(DESK);
  await shop.move(late, 'ready');
  await page.getByText('Everything is on its way').waitFor();
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

it('AH-14 what was due today and is past is late by no day, as on its own page', async () => {
  // A zone in which it is about noon: an hour ago is today.
  const ahead = 12 - new Date().getUTCHours();
  const timeZone = ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
  const noon = await openShop(server, { timeZone });
  const desk = await openPage(browser, { viewport: DESK });
  const { page } = desk;
  await signInToConsole(page, server.url, noon, 'MEMBER');
  const to = new Date(Date.now() - 3_600_000).toISOString();
  const job = await noon.job({ itemType: 'Locket', promise: { kind: 'DUE', to } });
  await page.goto(`${server.url}/console/attention`);
  const row = page.getByTestId('attention-row');
  await row.getByText('Late', { exact: true }).waitFor();
  await row.getByText('Today').waitFor();
  expect(await row.getByText('day late').count()).toBe(0);
  await snapshot(page, 'attention-today-1280');
  await page.goto(`${server.url}/console/jobs/${job.id}`);
  await page
    .getByText(/Due today/i)
    .first()
    .waitFor();
  await desk.close();
});

it('the hour of the morning e-mail is the shop’s, set by a manager and read by everybody who wants it', async () => {
  const [manager, member] = [
    await openPage(browser, { viewport: PHONE }),
    await openPage(browser, { viewport: DESK }),
  ];
  await signInToConsole(manager.page, server.url, shop, 'MANAGER');
  await signInToConsole(member.page, server.url, shop, 'MEMBER');
  await manager.page.goto(`${server.url}/console/settings/mail`);
  const hour = manager.page.getByLabel('Goes out from');
  await hour.scrollIntoViewIfNeeded();
  expect(await hour.inputValue()).toBe('7');
  expect(await sidewaysScroll(manager.page)).toBe(0);
  await snapshot(manager.page, 'digest-hour-375');
  await hour.selectOption('06:00');
  await manager.page.getByText('Saved', { exact: true }).waitFor();
  await member.page.goto(`${server.url}/console/team/account`);
  await member.page.getByText('From 06:00 on the shop’s clock').waitFor();
  await member.page.goto(`${server.url}/console/settings/mail`);
  const seen = member.page.getByLabel('Goes out from');
  expect(await seen.isDisabled()).toBe(true);
  await seen.scrollIntoViewIfNeeded();
  await snapshot(member.page, 'digest-hour-1280');
  expect(await accessibilityProblems(member.page)).toEqual([]);
  // The member's page follows what the manager says next.
  await hour.selectOption('18:00');
  await eventually(
    () => seen.inputValue(),
    value => value === '18',
    'the new hour',
  );
  for (const one of [manager, member]) {
    expect(one.complaints).toEqual([]);
    await one.close();
  }
});
