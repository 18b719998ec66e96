// Two programs on one database: what one of them changes reaches the pages that are open at the other.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/tracking.ts';
import { openShop, tracking } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let one: TestServer;
let other: TestServer;
beforeAll(async () => {
  one = await startServer();
  other = await startServer({ database: one.database });
});
afterAll(async () => {
  await other.stop();
  await one.stop();
});

describe('two programs', () => {
  it('RT-05 share what happens within a second', async () => {
    const shop = await openShop(one);
    let job = await shop.job();
    const { track } = await tracking(other).get(api.TrackDocument, { id: job.trackingId });
    const stream = tracking(other).subscribe(api.TrackingDocument, {
      id: job.trackingId,
      after: track?.cursor ?? null,
    });
    await stream.next();
    for (const stage of ['assessed', 'quoted', 'approved']) {
      job = await shop.move(job, stage);
      expect((await stream.next(1_000)).trackingEvents.__typename).toBe('StageChanged');
    }
    await stream.close();
  });
});
