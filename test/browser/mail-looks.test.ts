// E-mails as they are seen: on a telephone and beside a list, light and dark, and where the style sheet was dropped.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as staffApi from '../gql/staff.ts';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { NOTIFICATION_KINDS } from '../../src/domains/notification/notification.ts';
import {
  accessibilityProblems,
  launchBrowser,
  openPage,
  sidewaysScroll,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { withoutStyleSheet } from '../support/mail-rules.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

interface Seen {
  readonly name: string;
  readonly html: string;
}

let server: TestServer;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let mails: Seen[];
beforeAll(async () => {
  server = await startServer();
  const shop = await openShop(server, {
    name: 'Goldschmiedemeisterwerkstatt Hartley, Vance & Söhne seit 1898',
    contactEmail: 'werkstatt-und-annahme@goldschmiedemeisterwerkstatt.example',
    contactPhone: '+44 20 7946 0123',
    accentColor: '#ffd400',
  });
  mails = await everyMail(shop);
  browser = await launchBrowser();
  watched = await openPage(browser);
  ({ page } = watched);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function everyMail({ staff }: Shop): Promise<Seen[]> {
  const { notificationSettings } = await staff.get(staffApi.NotificationSettingsDocument, {});
  const seen: Seen[] = [];
  for (const kind of NOTIFICATION_KINDS)
    for (const language of LANGUAGES) {
      const words = notificationSettings.kinds
        .find(one => one.kind === kind)
        ?.templates.find(template => template.language === language);
      const { subject = '', intro = '' } = words ?? {};
      const input = { kind, language, subject, intro };
      const { notificationPreview } = await staff.get(staffApi.NotificationPreviewDocument, { input });
      if (notificationPreview.__typename !== 'NotificationPreview') throw new Error('no preview');
      seen.push({ name: `${kind}-${language}`, html: notificationPreview.html });
    }
  return seen;
}

it.each([320, 375, 640])(
  'AH-05 NT-02 nothing sticks out at %i pixels, with the style sheet or without',
  async width => {
    await page.setViewportSize({ width, height: 700 });
    for (const { name, html } of mails)
      for (const [how, content] of [
        ['whole', html],
        ['bare', withoutStyleSheet(html)],
      ] as const) {
        await page.setContent(content);
        expect([name, how, await sidewaysScroll(page)]).toEqual([name, how, 0]);
        if (name.endsWith('-de')) await snapshot(page, `mail-${width}-${how}-${name}`);
      }
  },
);

it.each(['light', 'dark'] as const)('is legible in the %s scheme, read out in order', async colorScheme => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.emulateMedia({ colorScheme });
  for (const { name, html } of mails.filter(mail => mail.name.endsWith('-de'))) {
    await page.setContent(html);
    const problems = await accessibilityProblems(page);
    // A letter has no landmarks.
    expect([name, problems.filter(line => !/^(region|landmark-one-main)/.test(line))]).toEqual([name, []]);
    await snapshot(page, `mail-375-${colorScheme}-${name}`);
  }
});
