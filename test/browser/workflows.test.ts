// A shop changes the stages of its work, looks at what customers will see, and takes the jobs under way along.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
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
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';

let server: TestServer;
let shop: Shop;
let browser: Browser;
let owner: WatchedPage;
let customer: WatchedPage;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { name: 'Marlowe & Finch' });
  const job = await shop.move(await shop.job(), 'quoted');
  browser = await launchBrowser();
  owner = await openPage(browser, { viewport: DESK });
  customer = await openPage(browser, { viewport: PHONE });
  await owner.page.goto(`${server.url}/console/settings/workflows`);
  await owner.page.getByLabel('E-mail').fill(`owner@${shop.slug}.example`);
  await owner.page.getByLabel('Password').fill(PASSWORD);
  await owner.page.getByRole('button', { name: 'Sign in' }).click();
  await customer.page.goto(`${server.url}/track/${job.trackingId}`);
  await customer.page.getByText('Live').waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('the workflow editor', () => {
  it('AD-08 changes words and stages, with the customer’s steps beside them, and says what is wrong where it is', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: /Repair RPR/ }).click();
    const steps = page.getByTestId('stepper-preview');
    await steps.getByText('Quoted').waitFor();
    await page
      .getByRole('button', { name: /^Quoted/ })
      .first()
      .click();
    const row = page.getByTestId('stage-quoted');
    await row.getByLabel('What customers read', { exact: true }).fill('Your estimate');
    await steps.getByText('Your estimate').waitFor();
    await row.getByLabel('Tell the customer by e-mail').check();
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, 'workflow-editor');

    await page.getByRole('button', { name: 'Add a stage' }).click();
    const fresh = page.locator('[data-testid^=stage-] .stage-fields').first();
    await fresh.getByLabel('What customers read', { exact: true }).fill('Final polish');
    await steps.getByText('Final polish').waitFor();
    await page.getByTestId('stage-final_polish').waitFor();
    // Nothing is lost by a reload before it is saved.
    await page.reload();
    await steps.getByText('Final polish').waitFor();

    await page
      .getByRole('button', { name: /^Assessed/ })
      .first()
      .click();
    const assessed = page.getByTestId('stage-assessed');
    await assessed.getByLabel('What customers read', { exact: true }).fill(' ');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await assessed.getByText('needs a label of 1 to 80 characters').first().waitFor();
    await assessed.getByLabel('What customers read', { exact: true }).fill('Looked at');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByText('Version 2 is saved.').waitFor();
    // Who is under way sees what it began with.
    await customer.page.getByText('Quoted').first().waitFor();
    const booked = await shop.job();
    await customer.page.goto(`${server.url}/track/${booked.trackingId}`);
    await customer.page.getByText('Final polish').waitFor();
    await customer.page.getByText('Looked at').first().waitFor();
    await customer.page.goBack();
  });

  it('AD-08 takes the jobs under way into the new version, by a mapping of what is gone', async () => {
    const { page } = owner;
    await customer.page.getByText('Live').waitFor();
    await page
      .getByRole('button', { name: /^Your estimate/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Remove this stage' }).click();
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByText('Version 3 is saved.').waitFor();
    await page.getByText('2 jobs still have an older version.').waitFor();
    const go = page.getByRole('button', { name: 'Move them to this version' });
    expect(await go.isDisabled()).toBe(true);
    await page.getByLabel(/\(1 job\) becomes/).selectOption('approved');
    await snapshot(page, 'workflow-upgrade');
    expect(await accessibilityProblems(page)).toEqual([]);
    await go.click();
    await page.getByText('2 jobs have followed.').waitFor();
    await page.getByText('Every job under way has this version.').waitFor();
    await customer.page
      .getByRole('heading', { name: 'Approved' })
      .or(customer.page.getByText('Approved').first())
      .first()
      .waitFor();
    await customer.page.getByText('Final polish').waitFor();
    expect(await customer.page.getByText('Quoted').count()).toBe(0);
    expect(customer.complaints).toEqual([]);
  });

  it('works on a phone and with the keyboard', async () => {
    const { page } = owner;
    await page.setViewportSize(PHONE);
    const open = page.getByRole('button', { name: /^Approved/ }).first();
    await open.focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('stage-approved').getByLabel('What customers read', { exact: true }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, 'workflow-phone');
    await page.getByRole('button', { name: 'Move “Approved” up' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Not saved yet').waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Not saved yet').waitFor({ state: 'detached' });
    expect(owner.complaints).toEqual([]);
  });
});

describe('a further workflow', () => {
  it('AD-08 is added from a preset, renamed, given other letters, retired and brought back', async () => {
    const { page } = owner;
    const old = await shop.job();
    await page.goto(`${server.url}/console/settings/workflows`);
    await page.getByRole('button', { name: 'Add a workflow' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Watch repairs');
    await dialog.getByLabel('IDs begin with').fill('rpr');
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await dialog.getByText('belong to “Repair” for good').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await snapshot(page, 'workflow-add');
    await dialog.getByLabel('IDs begin with').fill('wat');
    await dialog.getByLabel('Begin with', { exact: true }).selectOption({ label: 'A copy of Repair' });
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('heading', { name: /Watch repairs/ }).waitFor();

    await page.getByLabel('Name', { exact: true }).fill('Clocks and watches');
    await page.getByLabel('IDs begin with').fill('clk');
    await page.getByRole('button', { name: 'Save name and IDs' }).click();
    await page.getByRole('heading', { name: /Clocks and watches/ }).waitFor();
    const workflowId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect((await shop.job({ workflowId })).trackingId).toMatch(/^CLK-/);

    await page.getByRole('button', { name: 'Retire this workflow' }).click();
    await page.getByRole('button', { name: 'Bring it back' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bring it back' }).scrollIntoViewIfNeeded();
    await snapshot(page, 'workflow-details');
    await page.setViewportSize({ width: 375, height: 667 });
    expect(await sidewaysScroll(page)).toBe(0);
    await snapshot(page, 'workflow-details-phone');
    await page.getByRole('link', { name: 'All workflows' }).click();
    await page.getByText('Retired', { exact: true }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await snapshot(page, 'workflow-list-phone');
    await page.setViewportSize(DESK);
    await page.goto(`${server.url}/console/jobs/new`);
    await page.getByText('Repair RPR').waitFor();
    expect(await page.getByRole('radio', { name: /Clocks/ }).count()).toBe(0);
    await page.goto(`${server.url}/console/settings/workflows/${workflowId}`);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByRole('button', { name: 'Retire this workflow' }).waitFor();
    await customer.page.goto(`${server.url}/track/${old.trackingId}`);
    await customer.page.getByText('Live').waitFor();
    expect(owner.complaints).toEqual([]);
  });
});
