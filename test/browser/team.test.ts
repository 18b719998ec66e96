// Somebody new comes to work for the shop: invited in one browser, joining in another, out again at once.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import AxeBuilder from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import {
  DESK,
  eventually,
  launchBrowser,
  openPage,
  PHONE,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';

/** The names of the rules that a page breaks. */
const broken = async (page: Page): Promise<string[]> => {
  await page.evaluate(AxeBuilder.source);
  const found = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
  return found.violations.map(({ id }) => id);
};

describe('the team', () => {
  let server: TestServer;
  let shop: Shop;
  let browser: Browser;
  let owner: WatchedPage;
  let colleague: WatchedPage;

  beforeAll(async () => {
    server = await startServer();
    shop = await openShop(server, { name: 'Marlowe & Finch' });
    await shop.job();
    browser = await launchBrowser();
    owner = await openPage(browser, { viewport: DESK });
    colleague = await openPage(browser, { viewport: PHONE });
    await owner.page.goto(`${server.url}/console`);
    await owner.page.getByLabel('E-mail').fill(`owner@${shop.slug}.example`);
    await owner.page.getByLabel('Password').fill(PASSWORD);
    await owner.page.getByRole('button', { name: 'Sign in' }).click();
    await owner.page.getByRole('link', { name: 'Team' }).click();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('invites a colleague, who joins with a link and a password of their own', async () => {
    const { page } = owner;
    await page.getByRole('button', { name: 'Invite a colleague' }).click();
    await page.getByLabel('Name').fill('Noor Haddad');
    await page.getByLabel('E-mail').fill('noor@finch.example');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const link = (await page.getByTestId('invitation-link').textContent()) ?? '';
    await page.mouse.click(5, 5);
    await page.keyboard.press('Escape');
    await page.getByText('Copy the link first: it is not shown again.').waitFor();
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: 'I have kept it' }).click();

    const phone = colleague.page;
    await phone.goto(link);
    await phone.getByRole('heading', { name: 'Join Marlowe & Finch' }).waitFor();
    expect(await broken(phone)).toEqual([]);
    await phone.getByLabel('Choose a password').fill('short');
    await phone.getByRole('button', { name: 'Join' }).click();
    await phone.getByText('A password has 10 to 1000 characters').waitFor();
    await phone.getByLabel('Choose a password').fill('a ring for Amelia');
    await phone.getByRole('button', { name: 'Join' }).click();
    await phone.getByRole('heading', { name: 'Jobs' }).waitFor();
    // The owner's list has followed by itself.
    await page.getByTestId('team-member').filter({ hasText: 'Noor Haddad' }).waitFor();
  });

  it('sees in the log who did what', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByText('Noor Haddad joined as noor@finch.example').waitFor();
    await page.getByText(/booked in Engagement ring/).waitFor();
    expect(await broken(page)).toEqual([]);
    await page.getByLabel('Who').fill('nobody of that name');
    await page.getByText('Nothing like that was done here.').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByLabel('What').selectOption('Jobs and stages');
    await page.getByText(/joined as/).waitFor({ state: 'detached' });
    await page.getByText(/booked in Engagement ring/).waitFor();
    // Days are the shop's own, and both ends belong to them.
    const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/London' });
    await page.getByLabel('From').fill(today);
    await page.getByLabel('Until').fill(today);
    await page.getByText(/booked in Engagement ring/).waitFor();
    await page.getByLabel('From').fill('');
    await page.getByLabel('Until').fill('2020-02-29');
    await page.getByText('Nothing like that was done here.').waitFor();
  });

  it('lets somebody go, whose open console ends by itself', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByRole('button', { name: 'Remove Noor Haddad' }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await colleague.page.getByText('Your session has ended').waitFor({ timeout: 5_000 });
    await page.getByTestId('team-member').filter({ hasText: 'Noor Haddad' }).waitFor({ state: 'detached' });
  });

  it('tells its sessions apart, ends one, and says so when it cannot', async () => {
    const { page } = owner;
    await shop.signIn('OWNER');
    await page.getByRole('link', { name: 'Your sign-in' }).click();
    const own = page.getByTestId('session').filter({ hasText: 'This browser' });
    await own.getByText(/^Chrome on /).waitFor();
    await own.getByText(/Signed in today, .* from .*127\.0\.0\.1/).waitFor();
    const other = page.getByTestId('session').filter({ hasText: /^(node|undici)/ });
    const before = await other.count();
    expect(await broken(page)).toEqual([]);
    await snapshot(page, 'team-sessions-1280');
    await page.context().setOffline(true);
    await other.first().getByRole('button', { name: 'Sign out there' }).click();
    await page
      .getByRole('status')
      .getByText(/line|offline|connection/i)
      .first()
      .waitFor();
    expect(await other.count()).toBe(before);
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByRole('link', { name: 'Your sign-in' }).click();
    const list = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) });
    await list.last().waitFor();
    await page.context().setOffline(false);
    await list.last().getByRole('button', { name: 'Try again' }).click();
    await other.first().getByRole('button', { name: 'Sign out there' }).click();
    await page.getByText('Signed out there').waitFor();
    await eventually(
      () => other.count(),
      count => count === before - 1,
      'the list without it',
    );
  });

  it('changes its own password, and a used link opens nothing', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'Your sign-in' }).click();
    await page.getByText('This browser').waitFor();
    await page.getByLabel('Current password').fill('wrong');
    await page.getByLabel('New password').fill('another good sentence');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('That is not your current password.').waitFor();
    expect(await broken(page)).toEqual([]);
    await page.getByLabel('Current password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('Your new password counts.').waitFor();
    await page.goto(`${server.url}/console/join#wpi_nonsense`);
    await page.getByText('This link opens nothing').waitFor();
    // The browser notes by itself that the line was down.
    expect(owner.complaints.filter(text => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
