// Pages that open from a later stage on: until then an ID opens nothing, through any door.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as api from '../gql/staff.ts';
import * as trackingApi from '../gql/tracking.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
});
afterAll(() => server.stop());

async function showFrom(publicFromStage: string | null) {
  const { workflows } = await shop.staff.get(api.WorkflowTablesDocument, {});
  const repair = workflows.find(({ prefix }) => prefix === 'RPR');
  if (!repair) throw new Error('The shop has no repairs.');
  const { id, name: _name, prefix: _prefix, ...definition } = repair;
  const input = { workflowId: id, definition: { ...definition, publicFromStage } };
  return (await shop.staff.get(api.SaveWorkflowVersionDocument, { input })).saveWorkflow;
}
const page = async (id: string) => (await tracking(server).get(trackingApi.TrackDocument, { id })).track;

it('X-21 a page opens when its stage is reached, and stays open when the job goes back', async () => {
  expect(await showFrom('nowhere')).toMatchObject({
    faults: [
      { stage: null, message: 'The stage from which on customers see the page must be one of their steps.' },
    ],
  });
  const before = await shop.job();
  expect(await showFrom('ready')).toMatchObject({ __typename: 'WorkflowSaved' });
  // Who began with the page keeps it.
  expect(await page(before.trackingId)).not.toBeNull();

  const job = await shop.job({ quotedMinor: 5_000 });
  expect(await page(job.trackingId)).toBeNull();
  const address = `${server.url}/track/${job.trackingId}`;
  const unknown = `${server.url}/track/RPR-000000000000`;
  const html = async (url: string) => (await (await fetch(url)).text()).replaceAll(/RPR-[0-9A-F]{12}/g, 'ID');
  expect(await html(address)).toBe(await html(unknown));
  // What a page that found nothing asks again: the same question, the same bytes.
  const asked = async (id: string) => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: trackingApi.TrackDocument.toString(),
        variables: { id },
      }),
    });
    return [answer.status, await answer.text()];
  };
  expect(await asked(job.trackingId)).toEqual(await asked('RPR-000000000000'));
  const { sendMessage } = await tracking(server).get(trackingApi.SendMessageDocument, {
    input: { trackingId: job.trackingId, clientMessageId: randomUUID(), body: 'Hello' },
  });
  expect(sendMessage).toBeNull();
  const stream = tracking(server).subscribe(trackingApi.TrackingDocument, { id: job.trackingId });
  expect(await stream.next()).toMatchObject({ trackingEvents: { __typename: 'TrackingEnded' } });
  await stream.close();
  const opened = { role: 'waypost_tracking', settings: { 'waypost.tracking_id': job.trackingId } };
  expect(await server.database.sql('select id from jobs', [], opened)).toEqual([]);
  expect(await server.database.sql('select tracked_prices() as prices', [], opened)).toEqual([
    { prices: null },
  ]);

  // A side state opens nothing, whenever it comes.
  const held = await shop.move(job, 'on_hold');
  expect(await page(job.trackingId)).toBeNull();
  const ready = await shop.move(held, 'ready');
  expect((await page(job.trackingId))?.stage.label).toBe('Ready for pickup');
  await shop.move(ready, 'in_progress');
  expect((await page(job.trackingId))?.stage.label).toBe('In progress');
});
