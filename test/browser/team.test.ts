// Somebody new comes to work for the shop: invited in one browser, joining in another, out again at once.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import AxeBuilder from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { DESK, launchBrowser, openPage, PHONE, type WatchedPage } from '../support/browser.ts';
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
    await page.keyboard.press('Escape');
    expect(await broken(page)).toEqual([]);

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
    await page.getByText('Nobody of that name did anything here.').waitFor();
  });

  it('lets somebody go, whose open console ends by itself', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByRole('button', { name: 'Remove Noor Haddad' }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await colleague.page.getByText('Your session has ended').waitFor({ timeout: 5_000 });
    await page.getByTestId('team-member').filter({ hasText: 'Noor Haddad' }).waitFor({ state: 'detached' });
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
    expect(owner.complaints).toEqual([]);
  });
});
