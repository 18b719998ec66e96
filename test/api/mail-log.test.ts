// The whole shop's log of e-mails: found by whom it was for, narrowed, page by page, and each shop's alone.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
let other: Shop;
const mark = randomUUID().slice(0, 6);
const address = `Amelia.Osei+${mark}@Example.com`;
let amelia: staffApi.JobPartsFragment;
let nobody: staffApi.JobPartsFragment;

beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  server = await startServer({ mail: { mailer, from: 'no-reply@waypost.example', graceMs: 50 } });
  shop = await openShop(server);
  other = await openShop(server);
  amelia = await shop.job({ customer: { name: `Amelia Osei ${mark}`, email: address } });
  nobody = await shop.job({ customer: { name: 'Ben 100% Nobody' } });
  await other.job({ customer: { name: `Amelia Osei ${mark}`, email: address } });
  await idle();
});
afterAll(async () => {
  await server.stop();
  mailer.close();
  await smtp.close();
});

async function idle(): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await server.database.sql('select 1 from graphile_worker.jobs')).length > 0) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
const log = async (filter: staffApi.NotificationFilter, of = shop) =>
  (await of.staff.get(staffApi.ShopNotificationsDocument, { filter, first: 50 })).notifications;
const jobsFound = async (search: string, more: staffApi.NotificationFilter = {}) => [
  ...new Set((await log({ search, ...more })).edges.map(({ node }) => node.jobId)),
];

describe('the log of a shop', () => {
  it('AD-03 finds e-mails by name, by present address, by the address they went to and by tracking ID', async () => {
    for (const search of [
      `osei ${mark}`,
      address.toLowerCase(),
      address.slice(0, 12).toUpperCase(),
      amelia.trackingId,
      ` ${amelia.trackingId.toLowerCase().replace('-', ' ')} `,
    ])
      expect(await jobsFound(search)).toEqual([amelia.id]);
    expect(await jobsFound('nobody')).toEqual([nobody.id]);
    // What a pattern would mean elsewhere is a letter here.
    expect(await jobsFound('100%')).toEqual([nobody.id]);
    expect(await jobsFound('%')).toEqual([nobody.id]);
    expect(await jobsFound('_')).toEqual([]);
    expect((await log({ search: '  ' })).totalCount).toBe(2);
  });

  it('AD-03 still finds what went to an address that was corrected since', async () => {
    const old = `old-${randomUUID().slice(0, 8)}@example.com`;
    const job = await shop.job({ customer: { name: 'Zed', email: old } });
    await idle();
    const { job: found } = await shop.staff.get<
      { job: { customer: { id: string; version: number } } },
      object
    >('query ($id: ID!) { job(id: $id) { customer { id version } } }', { id: job.id });
    await shop.staff.get(
      `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { __typename } }`,
      {
        input: {
          customerId: found.customer.id,
          expectedVersion: found.customer.version,
          email: 'new@example.com',
        },
      },
    );
    expect(await jobsFound(old)).toEqual([job.id]);
    expect(await jobsFound('new@example.com')).toEqual([job.id]);
  });

  it('is narrowed to states and kinds, together with what is looked for', async () => {
    expect(await jobsFound('e', { states: ['DROPPED'] })).toEqual([nobody.id]);
    expect(await jobsFound(amelia.trackingId, { states: ['DROPPED'] })).toEqual([]);
    expect(await jobsFound(amelia.trackingId, { kinds: ['BOOKED_IN'] })).toEqual([amelia.id]);
    expect(await jobsFound(amelia.trackingId, { kinds: ['READY'] })).toEqual([]);
  });

  it('goes on from page to page in what is looked for', async () => {
    for (const stage of ['in_progress', 'ready'])
      await shop.staff.get(staffApi.SendNotificationDocument, {
        input: { idempotencyKey: `${stage}-${mark}`, jobId: amelia.id },
      });
    await idle();
    const filter = { search: mark };
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const { notifications }: staffApi.ShopNotificationsQuery = await shop.staff.get(
        staffApi.ShopNotificationsDocument,
        {
          filter,
          first: 1,
          after,
        },
      );
      expect(notifications.totalCount).toBe(3);
      ids.push(...notifications.edges.map(({ node }) => node.id));
      after = notifications.pageInfo.endCursor ?? null;
      if (!notifications.pageInfo.hasNextPage) break;
    }
    expect(new Set(ids).size).toBe(3);
  });

  it('SEC-07 another shop finds its own alone, with the job of each', async () => {
    const mine = (await log({ search: mark })).edges.map(({ node }) => node.jobId);
    const theirs = (await log({ search: mark }, other)).edges.map(({ node }) => node.jobId);
    expect(theirs).toHaveLength(1);
    expect(mine).not.toContain(theirs[0]);
    expect((await log({ search: amelia.trackingId }, other)).totalCount).toBe(0);
    const jobs = await other.staff.get<
      { notifications: { edges: { node: { job: { customer: { name: string } } } }[] } },
      object
    >('{ notifications(first: 5) { edges { node { job { customer { name } } } } } }', {});
    expect(jobs.notifications.edges.map(({ node }) => node.job.customer.name)).toEqual([
      `Amelia Osei ${mark}`,
    ]);
  });

  it('refuses what nobody would type', async () => {
    const answer = await shop.staff.ask(staffApi.ShopNotificationsDocument, {
      filter: { search: 'x'.repeat(121) },
    });
    expect(answer.errors[0]).toMatchObject({
      message: 'search: Look for at most 120 characters.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
