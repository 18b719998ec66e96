// A day in the shop, from the first key in the door to the piece across the counter: two people of the shop at their
// consoles, a customer with a phone whose page stays open, and a real mail server. Nothing is done behind their backs but
// opening the shop.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import {
  accessibilityProblems,
  DESK,
  launchBrowser,
  openPage,
  snapshot,
  type WatchedPage,
} from '../support/browser.ts';
import { signInToConsole } from '../support/console.ts';
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.ts';
import { readPdf } from '../support/pdf.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, picture, type Shop } from '../support/shop.ts';
import { live, PHONE_IN_HAND } from '../support/visits.ts';

const TABLET = { width: 820, height: 1_180 };
const CUSTOMER = 'leonie@marsh.example';

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
let browser: Browser;
let owner: WatchedPage;
let colleague: WatchedPage;
let customer: WatchedPage;
let bench: Page;
let phone: Page;
let trackingId: string;
let onSlip: string;

beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  server = await startServer({ mail: { mailer, from: 'no-reply@waypost.example', graceMs: 300 } });
  shop = await openShop(server, { name: 'Hartley & Vance', collectionCheck: 'PIN' });
  browser = await launchBrowser();
  owner = await openPage(browser, { viewport: DESK });
  colleague = await openPage(browser, { viewport: TABLET, hasTouch: true });
  customer = await openPage(browser, PHONE_IN_HAND);
  bench = colleague.page;
  phone = customer.page;
  await signInToConsole(owner.page, server.url, shop, 'OWNER');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  mailer.close();
  await smtp.close();
});

/** The mail to the customer whose subject says so, once it has arrived. */
async function mail(subject: RegExp): Promise<ReceivedMail> {
  for (let look = 0; look < 200; look += 1) {
    const found = smtp.mails.find(
      ({ recipients, parsed }) => recipients.includes(CUSTOMER) && subject.test(parsed.subject ?? ''),
    );
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(
    `No mail ${String(subject)} among: ${smtp.mails.map(({ parsed }) => parsed.subject).join(' | ')}`,
  );
}
const linkIn = ({ parsed }: ReceivedMail): string => /http\S+\/track\/\S+/.exec(parsed.text ?? '')?.[0] ?? '';
const stageOnPage = (label: string) => phone.getByTestId('stage').filter({ hasText: label }).waitFor();

async function move(to: string): Promise<void> {
  await bench.getByTestId(`move-${to}`).click();
  // The one before may still be on its way.
  await bench.locator('[data-testid=move-submit]:not([aria-busy=true])').click();
  await bench.getByTestId('move-submit').waitFor({ state: 'detached' });
}

describe('a whole day', () => {
  it('the owner invites a colleague, who joins on the tablet', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'Team' }).click();
    await page.getByRole('button', { name: 'Invite a colleague' }).click();
    await page.getByLabel('Name').fill('Noor Haddad');
    await page.getByLabel('E-mail').fill('noor@finch.example');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const link = (await page.getByTestId('invitation-link').textContent()) ?? '';
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await bench.goto(link);
    await bench.getByLabel('Choose a password').fill('a ring for Leonie');
    await bench.getByRole('button', { name: 'Join' }).click();
    await bench.getByRole('heading', { name: 'Jobs', exact: true }).waitFor();
    await page.getByTestId('team-member').filter({ hasText: 'Noor Haddad' }).waitFor();
  });

  it('AH-07 AD-02 she takes in a ring, prints the slip, and adds a photo', async () => {
    await bench.getByRole('link', { name: 'New job' }).first().click();
    await bench.getByRole('radio', { name: 'Bespoke' }).check();
    await bench.getByTestId('customer-search').fill('Leonie Marsh');
    await bench.getByRole('option', { name: 'Leonie Marsh' }).click();
    await bench.getByLabel('E-mail').fill(CUSTOMER);
    await bench.getByTestId('item-type').fill('Signet ring');
    await bench
      .getByTestId('item-description')
      .fill('Signet ring in rose gold after her drawing, oval face, 14 by 11 mm.');
    await bench.getByLabel('Quote').fill('480');
    await bench.getByLabel('Deposit').fill('100');
    await snapshot(bench, 'day-take-in');
    await bench.getByTestId('book-in').click();
    trackingId = (await bench.getByTestId('new-tracking-id').textContent()) ?? '';
    expect(trackingId).toMatch(/^BSP-[0-9A-F]{12}$/);

    await bench.getByRole('button', { name: 'Print slip' }).click();
    const answered = bench.context().waitForEvent('response', each => each.url().includes('/slips/'));
    await bench.getByRole('button', { name: 'A5 sheet' }).click();
    const slip = await readPdf(new Uint8Array(await (await fetch((await answered).url())).arrayBuffer()));
    expect(slip.text).toContain(trackingId);
    expect(slip.text).toContain('Leonie Marsh');
    expect(slip.code).toBe(`${server.url}/track/${trackingId}`);
    onSlip = slip.code ?? '';

    await bench.getByTestId('photo-camera').setInputFiles({
      name: 'drawing.jpg',
      mimeType: 'image/jpeg',
      buffer: await picture(),
    });
    await bench.getByTestId('photo-visibility').click();
    await bench.locator('[data-testid=photo][data-visibility=PUBLIC]').waitFor();
    await snapshot(bench, 'day-booked-in');
    expect(await accessibilityProblems(bench)).toEqual([]);
    await bench.getByRole('link', { name: 'Open job' }).click();
  });

  it('TL-11 TL-15 NT-02 the customer opens her page from the mail, and it moves with the workshop', async () => {
    const confirmation = await mail(/has received your order/);
    // Slip and e-mail lead to the same page.
    expect(linkIn(confirmation)).toBe(onSlip);
    await phone.goto(linkIn(confirmation));
    await live(phone);
    await phone.getByTestId('photo').first().waitFor();
    await move('consultation');
    await stageOnPage('Consultation');
    await move('design');
    await stageOnPage('Design in progress');
  });

  it('WF-10 NT-02 the design is shown, asked about by mail, and approved', async () => {
    await move('design_review');
    await stageOnPage('Your design to review');
    expect(linkIn(await mail(/needs your answer/))).toContain(trackingId);
    await snapshot(phone, 'day-design');
    expect(await accessibilityProblems(phone)).toEqual([]);
    await phone.getByLabel('Your name').fill('Leonie Marsh');
    await phone.getByRole('button', { name: 'Approve' }).click();
    await stageOnPage('Design approved');
    await bench.getByTestId('stage').filter({ hasText: 'Design approved' }).waitFor();
  });

  it('MS-02 AD-09 a message is asked on the phone and answered in the inbox', async () => {
    await phone.locator('textarea').last().fill('Could the face be a touch thinner?');
    await phone.getByRole('button', { name: 'Send', exact: true }).click();
    const { page } = owner;
    await page.getByRole('link', { name: /Inbox/ }).click();
    await page.getByText('Could the face be a touch thinner?').first().click();
    await page.getByTestId('reply-text').fill('It can: 1.4 mm, we have noted it.');
    await page.getByTestId('reply-send').click();
    await phone.getByTestId('message').getByText('It can: 1.4 mm, we have noted it.').waitFor();
  });

  it('PY-05 AH-07 made, announced, paid and handed over with the PIN', async () => {
    for (const stage of ['sourcing', 'production', 'finishing', 'ready']) await move(stage);
    await stageOnPage('Ready to collect');
    expect(linkIn(await mail(/^Ready/))).toContain(trackingId);
    const digits = (await phone.getByTestId('pin').locator('b').textContent())?.replaceAll(/\D/g, '') ?? '';
    expect(digits).toHaveLength(6);

    await bench.getByTestId('take-payment').click();
    expect(await bench.getByLabel('Amount').inputValue()).toBe('380.00');
    await bench.getByRole('button', { name: 'Enter payment' }).click();
    await bench.getByTestId('payment').getByText('Paid', { exact: true }).waitFor();

    await bench.getByRole('button', { name: 'Hand over' }).click();
    await bench.getByRole('textbox', { name: 'PIN' }).fill(digits);
    await bench.getByLabel('Collected by').fill('Leonie Marsh');
    await bench.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
    await bench.getByTestId('collected').getByText('Leonie Marsh, with the PIN.').waitFor();
    await phone.getByTestId('collected').waitFor();
    await snapshot(phone, 'day-collected');
    await snapshot(bench, 'day-bench');
  });

  it('the log tells the day, each mail came once, and nothing broke on the way', async () => {
    const { page } = owner;
    await page.getByRole('link', { name: 'Team' }).click();
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByText('Noor Haddad joined as noor@finch.example').waitFor();
    await page.getByText(/booked in Signet ring/).waitFor();
    const subjects = smtp.mails
      .filter(({ recipients }) => recipients.includes(CUSTOMER))
      .map(({ parsed }) => parsed.subject ?? '');
    expect(subjects.length).toBeGreaterThanOrEqual(3);
    expect(new Set(subjects).size).toBe(subjects.length);
    for (const watched of [owner, colleague, customer]) expect(watched.complaints).toEqual([]);
  });
});
