// Four languages: the shop's own to begin with, another when the customer chooses it, and never more than one on the way
// to a phone.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { JobPartsFragment } from '../gql/staff.ts';
import { accessibilityProblems, sidewaysScroll, snapshot } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { expectClean, live, PHONE_IN_HAND, visitsTo, type Visits } from '../support/visits.ts';

let server: TestServer;
let german: Shop;
let job: JobPartsFragment;
let visits: Visits;

beforeAll(async () => {
  server = await startServer();
  german = await openShop(server, {
    name: 'Goldschmiede Brandstätter',
    locale: 'de-AT',
    timeZone: 'Europe/Vienna',
    contactEmail: 'hallo@brandstaetter.example',
  });
  const to = new Date(Date.now() + 40 * 86_400_000).toISOString();
  job = await german.job({ promise: { kind: 'ESTIMATE', to } });
  job = await german.move(job, 'in_progress', 'Liegt auf der Werkbank.', 'PUBLIC');
  await german.photo(job.id, 'PUBLIC');
  visits = await visitsTo(server);
});

afterEach(() => visits.leave());

afterAll(async () => {
  await visits.end();
  await server.stop();
});

const LANGUAGES = [
  ['en', 'What happens next', 'Up to date as of', 'History'],
  ['fr', 'La suite', 'À jour à', 'Historique'],
  ['de', 'Wie es weitergeht', 'Stand:', 'Verlauf'],
  ['es', 'Qué viene ahora', 'Actualizado a las', 'Historial'],
] as const;

describe('X-24 the page speaks', () => {
  it.each(LANGUAGES)(
    '%s: in the first answer, live, for everybody, at 320 px',
    async (code, next, asOf, history) => {
      const html = await (await fetch(`${server.url}/track/${job.trackingId}?lang=${code}`)).text();
      expect(html).toContain(`<html lang="${code}">`);
      for (const words of [next, asOf, history]) expect(html).toContain(words);
      const watched = await visits.visit(`/track/${job.trackingId}?lang=${code}`, {
        viewport: { width: 320, height: 640 },
        reducedMotion: 'reduce',
      });
      const { page } = watched;
      await live(page);
      await page.getByRole('heading', { name: next }).waitFor();
      await snapshot(page, `order-${code}-320`);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await accessibilityProblems(page)).toEqual([]);
      expectClean(watched, server);
    },
  );

  it('the shop’s own language to begin with, in its time zone', async () => {
    const watched = await visits.visit(`/track/${job.trackingId}`, {
      ...PHONE_IN_HAND,
      timezoneId: 'Asia/Tokyo',
    });
    await live(watched.page);
    expect(await watched.page.evaluate('document.documentElement.lang')).toBe('de');
    const at = new Intl.DateTimeFormat('de-AT', { timeStyle: 'short', timeZone: 'Europe/Vienna' });
    expect(await watched.page.getByTestId('since').textContent()).toBe(
      `Seit heute, ${at.format(new Date(job.updatedAt))}`,
    );
  });

  it('another one as soon as it is chosen: without a reload, kept, and alone on the way', async () => {
    const watched = await visits.visit(`/track/${job.trackingId}`, PHONE_IN_HAND);
    const { page } = watched;
    const loaded = (): Promise<string[]> =>
      page.evaluate(
        `performance.getEntriesByType('resource').map(e => e.name).filter(name => /\\/(en|fr|de|es)-[^/]*\\.js$/.test(name)).map(name => name.split('/').pop().slice(0, 2))`,
      );
    await live(page);
    expect(await loaded()).toEqual(['de']);
    await page.evaluate(`globalThis.loadedOnce = 'yes'`);
    await page.getByTestId('languages').getByRole('link', { name: 'Français' }).click();
    await page.getByRole('heading', { name: 'La suite' }).waitFor();
    expect(await loaded()).toEqual(['de', 'fr']);
    expect(await page.evaluate('globalThis.loadedOnce')).toBe('yes');
    expect(new URL(page.url()).searchParams.get('lang')).toBe('fr');
    expect(await page.title()).toBe('Votre commande · Goldschmiede Brandstätter');
    // The next order of the same customer, from a link that says nothing of languages.
    await page.goto(`${server.url}/track/${(await german.job()).trackingId}`);
    await page.getByRole('heading', { name: 'La suite' }).waitFor();
    await live(page);
    expectClean(watched, server);
  });

  it('where no script runs, the choice is a link', async () => {
    const { page } = await visits.visit(`/track/${job.trackingId}`, {
      ...PHONE_IN_HAND,
      javaScriptEnabled: false,
    });
    await page.getByRole('link', { name: 'Español' }).click();
    await page.getByRole('heading', { name: 'Qué viene ahora' }).waitFor();
    expect(await page.getByRole('link', { name: 'Español' }).getAttribute('aria-current')).toBe('true');
  });

  it('the lookup and its help, also for a plain form', async () => {
    const { page } = await visits.visit(`/${german.slug}?lang=fr`, PHONE_IN_HAND);
    await page.getByLabel('Numéro de suivi').fill('RPR-12');
    await page.getByRole('button', { name: 'Suivre la commande' }).click();
    await page.getByRole('alert').filter({ hasText: 'vous en avez saisi 2' }).waitFor();
    const plain = await visits.visit(`/${german.slug}?lang=es&id=xyz`, {
      ...PHONE_IN_HAND,
      javaScriptEnabled: false,
    });
    await plain.page.getByRole('alert').waitFor();
    await plain.page.getByLabel('Código de seguimiento').waitFor();
  });
});

describe('the lookup', () => {
  it('CP-04 CP-05 a jeweller’s: one field, the formats as placeholder, one tile for each kind', async () => {
    const jeweller = await openShop(server, { name: 'Marlowe & Finch', presets: ['repair', 'bespoke'] });
    const { page } = await visits.visit(`/${jeweller.slug}`, PHONE_IN_HAND);
    await page.getByRole('heading', { name: 'Customer portal · Track your jewellery order' }).waitFor();
    expect(await page.locator('input:not([type=hidden])').count()).toBe(1);
    expect(await page.getByLabel('Tracking ID').getAttribute('placeholder')).toBe('RPR-XXXX… or BSP-XXXX…');
    expect(await page.locator('.tiles li').allTextContents()).toEqual([
      expect.stringMatching(/^Repairs RPR-/),
      expect.stringMatching(/^Bespoke BSP-/),
    ]);
  });

  it('CP-04 a bakery’s: its own words, and nothing of jewellery', async () => {
    const bakery = await openShop(server, { name: 'Crumb & Clover', presets: ['bakery'] });
    const { page } = await visits.visit(`/${bakery.slug}`, PHONE_IN_HAND);
    await page.getByRole('heading', { name: 'Customer portal · Track your order' }).waitFor();
    expect(await page.getByLabel('Tracking ID').getAttribute('placeholder')).toBe('CAK-XXXX…');
    expect(await page.locator('.tiles li').allTextContents()).toEqual([
      expect.stringMatching(/^Bakery orders CAK-/),
    ]);
    expect(await page.locator('body').textContent()).not.toMatch(/jewel|RPR|ring/i);
  });

  it('TL-05 TL-06 CP-03 CP-02 leads to the order below the shop’s own address', async () => {
    const { page } = await visits.visit(`/${german.slug}?lang=en`, PHONE_IN_HAND);
    await page.getByLabel('Tracking ID').fill(job.trackingId.toLowerCase());
    await page.getByRole('button', { name: 'Track order' }).click();
    await page.waitForURL(`${server.url}/${german.slug}/o/${job.trackingId}?lang=en`);
    await live(page);
  });
});
