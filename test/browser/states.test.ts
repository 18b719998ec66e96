// Every stage of every preset, as one customer sees it who never closes the page: on a phone, at a desk, in the dark, in
// each language. On each of them nothing is wrong for a screen reader, and nothing runs out of the picture.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import * as staffApi from '../gql/staff.ts';
import { accessibilityProblems, DESK, sidewaysScroll, snapshot } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { expectClean, live, PHONE_IN_HAND, visitsTo, type Visits } from '../support/visits.ts';

let server: TestServer;
let shop: Shop;
let visits: Visits;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { name: 'Marlowe & Finch', contactEmail: 'hello@finch.example' });
  visits = await visitsTo(server);
});
afterEach(() => visits.leave());
afterAll(async () => {
  await visits.end();
  await server.stop();
});

const ITEMS = [{ description: 'One of a kind', quantity: 2, unitPriceMinor: 7_350 }];
const PRESETS = [
  ['repair', 'en', { ...PHONE_IN_HAND }],
  ['bespoke', 'de', { viewport: { width: 320, height: 640 } }],
  ['bakery', 'fr', { viewport: DESK, colorScheme: 'dark' as const }],
  ['ecommerce', 'es', { ...PHONE_IN_HAND, colorScheme: 'dark' as const }],
] as const;

/** `in_progress`, `design_review`: the shop's codes are made like this, and no word of any language is. */
const CODE = /\b[a-z]+_[a-z_]+\b/;

async function fitsAndReads(page: Page, where: string): Promise<void> {
  expect([where, CODE.exec(await page.locator('body').innerText())?.[0]]).toEqual([where, undefined]);
  expect([where, await accessibilityProblems(page)]).toEqual([where, []]);
  expect([where, await sidewaysScroll(page)]).toEqual([where, 0]);
}

describe('every stage', () => {
  it.each(PRESETS)('CP-11 CP-12 CP-17 WF-05 X-24 of %s, in %s', async (preset, language, options) => {
    const workflowId = shop.workflows[preset] ?? '';
    const { workflows } = await shop.staff.get(staffApi.WorkflowTablesDocument, {});
    const stages = workflows.find(({ id }) => id === workflowId)?.stages ?? [];
    expect(stages.length).toBeGreaterThan(3);
    let job = await shop.job({ workflowId, items: ITEMS });
    if (preset === 'bespoke') await shop.photo(job.id, 'PUBLIC');
    const visit = await visits.visit(`/track/${job.trackingId}?lang=${language}`, {
      ...options,
      // What fades in is not yet to be read.
      reducedMotion: 'reduce',
    });
    const { page } = visit;
    await live(page);
    for (const [index, stage] of stages.entries()) {
      if (index > 0) {
        // Not every stage can be reached from every other; the way leads over one that can.
        const { moves } = stages.find(({ code }) => code === job.stage.code) ?? { moves: [] as string[] };
        if (!moves.includes(stage.code)) job = await shop.move(job, moves[0] ?? '');
        job = await shop.move(job, stage.code);
      }
      const shown = stages.find(({ code }) => code === (stage.publicStage ?? stage.code));
      const label = shown?.translations.find(words => words.language === language)?.label ?? '';
      await page.getByTestId('stage').getByText(label, { exact: true }).waitFor();
      await snapshot(page, `${preset}-${language}-${index}-${stage.code}`);
      await fitsAndReads(page, `${preset} ${stage.code}`);
    }
    expectClean(visit, server);
  });
});
