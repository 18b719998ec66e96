// Visits to one server's pages, each in a browser context of its own that is closed after the test.
import { expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, openPage, PHONE, type WatchedPage } from './browser.ts';
import type { TestServer } from './server.ts';

export const PHONE_IN_HAND = { viewport: PHONE, isMobile: true, hasTouch: true };

export interface Visits {
  readonly browser: Browser;
  visit(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  /** Closes what was opened since. */
  leave(): Promise<void>;
  end(): Promise<void>;
}

export async function visitsTo(server: TestServer): Promise<Visits> {
  const browser = await launchBrowser();
  const opened: WatchedPage[] = [];
  const leave = async (): Promise<void> => {
    for (const watched of opened.splice(0)) await watched.close();
  };
  return {
    browser,
    visit: async (path, options) => {
      const watched = await openPage(browser, options);
      opened.push(watched);
      await watched.page.goto(path.startsWith('http') ? path : server.url + path);
      return watched;
    },
    leave,
    end: async () => {
      await leave();
      await browser.close();
    },
  };
}

export const live = (page: Page): Promise<void> =>
  page.locator('[data-testid=line][data-line=live]').waitFor();

/** What a screen reader is told comes a moment after it can be seen: so it is waited for. */
export const announced = (page: Page, words: string): Promise<void> =>
  page.getByTestId('announcer').filter({ hasText: words }).waitFor({ state: 'attached' });

/** A page is as good as its worst neighbour: no complaints, and nobody but the server was asked. */
export function expectClean({ complaints, origins }: WatchedPage, server: TestServer): void {
  // Chromium notes it as an error when the page itself is answered with 404, as the not-found card is.
  const own = complaints.filter(line => !/status of 404 .*\/(?:track|o)\/[^/]*\)$/.test(line));
  expect(own).toEqual([]);
  expect([...origins]).toEqual([server.url]);
}
