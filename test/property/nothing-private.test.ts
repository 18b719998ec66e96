// Whatever a shop does, in whatever order: what is internal leaves no trace in the tracking API. Two jobs live through the
// same random history, one of them with private things in between; their customers must not be able to tell them apart,
// in no field, count, cursor, event or error of the whole schema.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { everythingOf } from '../support/everything.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
});
afterAll(() => server.stop());

/** Of nothing that a customer of a repair may see. */
const PRICE = 987_654;

const schema = buildSchema(readFileSync('schema/tracking.graphql', 'utf8'));
const PAGE = `query($id: TrackingId!) { track(id: $id) ${everythingOf(schema, 'TrackedJob', 6)} }`;
const EVENTS = `subscription($id: TrackingId!, $after: Cursor) {
  trackingEvents(id: $id, after: $after) ${everythingOf(schema, 'TrackingEvent', 3)} }`;

type Job = staffApi.JobPartsFragment;
const STAGES = ['assessed', 'quoted', 'approved', 'in_progress', 'ready'] as const;

/** What everybody may know, and what nobody outside may. A private step is left out of the second job's history. */
type Step =
  | { readonly does: 'move'; readonly to: string; readonly secret: string | null }
  | { readonly does: 'note' | 'reply' | 'message'; readonly text: string }
  | { readonly does: 'promise'; readonly day: number }
  | { readonly does: 'photo' }
  | { readonly does: 'private note' | 'internal note'; readonly text: string }
  | { readonly does: 'private photo' | 'hidden photo' | 'price' | 'items' | 'paid' };
const PRIVATE: ReadonlySet<Step['does']> = new Set([
  'private note',
  'internal note',
  'private photo',
  'price',
  'items',
  'paid',
]);

const word = fc.stringMatching(/^[a-z]{3,12}$/);
const secret = word.map(text => `SECRET ${text}`);
const open: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('move' as const),
    to: fc.constantFrom(...STAGES),
    secret: fc.option(secret),
  }),
  fc.record({ does: fc.constantFrom('note' as const, 'reply' as const, 'message' as const), text: word }),
  fc.record({ does: fc.constant('promise' as const), day: fc.integer({ min: 1, max: 28 }) }),
  fc.constant({ does: 'photo' as const }),
  fc.constant({ does: 'hidden photo' as const }),
);
const hidden: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constantFrom('private note' as const, 'internal note' as const),
    text: secret,
  }),
  fc.constant({ does: 'private photo' as const }),
  fc.constantFrom({ does: 'price' as const }, { does: 'items' as const }, { does: 'paid' as const }),
);
const history = fc.array(fc.oneof({ weight: 3, arbitrary: open }, { weight: 2, arbitrary: hidden }), {
  minLength: 3,
  maxLength: 10,
});

/** Lives through a history; answers what its customer has seen of it, live and afterwards. */
async function live(steps: readonly Step[]): Promise<{ readonly page: string; readonly events: string }> {
  const job = await shop.job();
  const customer = tracking(server);
  const stream = customer.subscribe<{ trackingEvents: unknown }, { id: string }>(EVENTS, {
    id: job.trackingId,
  });
  await stream.next();
  for (const step of steps) await take(job, step);
  // The last word is public, so that everything before it has arrived when it has.
  await shop.staff.get(staffApi.AddNoteDocument, {
    input: { idempotencyKey: randomUUID(), jobId: job.id, body: 'The end', visibility: 'PUBLIC' },
  });
  await stream.until(() => JSON.stringify(stream.items.at(-1)).includes('"body":"The end"'));
  await stream.close();
  const page = await customer.ask(PAGE, { id: job.trackingId });
  expect(page.errors).toEqual([]);
  expect(stream.errors).toEqual([]);
  return { page: indistinct(page.data, job), events: indistinct(stream.items, job, NEWER) };
}

async function take(job: Job, step: Step): Promise<unknown> {
  const { staff } = shop;
  const note = (body: string, visibility: staffApi.Visibility) =>
    staff.get(staffApi.AddNoteDocument, {
      input: { idempotencyKey: randomUUID(), jobId: job.id, body, visibility },
    });
  const update = async (change: Partial<staffApi.UpdateJobInput>) =>
    staff.get(staffApi.UpdateJobDocument, {
      input: { jobId: job.id, expectedVersion: await version(job), ...change },
    });
  switch (step.does) {
    case 'move': {
      const now = await current(job);
      if (now.stage.code === step.to) return null;
      return shop.move({ ...job, version: now.version }, step.to, step.secret ?? undefined, 'INTERNAL');
    }
    case 'note':
      return note(step.text, 'PUBLIC');
    case 'private note':
      return note(step.text, 'INTERNAL');
    case 'internal note':
      return update({ internalNote: step.text });
    case 'price':
      return update({ quotedMinor: PRICE });
    case 'items': {
      const { setOrderItems } = await staff.get(staffApi.SetOrderItemsDocument, {
        input: {
          orderId: job.order.id,
          expectedVersion: await orderVersion(job),
          items: [{ description: 'SECRET stone', quantity: 1, unitPriceMinor: PRICE }],
        },
      });
      expect(['OrderItemsSet', 'InvalidInput']).toContain(setOrderItems.__typename);
      return setOrderItems;
    }
    case 'paid':
      return staff.get(staffApi.RecordPaymentDocument, {
        input: {
          orderId: job.order.id,
          amountMinor: 1,
          method: 'CASH',
          note: 'SECRET receipt',
          idempotencyKey: randomUUID(),
        },
      });
    case 'reply':
      return staff.get(staffApi.ReplyDocument, {
        input: { jobId: job.id, clientMessageId: randomUUID(), body: step.text },
      });
    case 'message':
      return tracking(server).get(api.SendMessageDocument, {
        input: { trackingId: job.trackingId, clientMessageId: randomUUID(), body: step.text },
      });
    case 'promise': {
      const to = `2027-03-${String(step.day).padStart(2, '0')}T12:00:00Z`;
      return staff.get(staffApi.RevisePromiseDocument, {
        input: {
          jobId: job.id,
          expectedVersion: await version(job),
          promise: { kind: 'ESTIMATE', to },
        },
      });
    }
    case 'photo':
      return shop.photo(job.id, 'PUBLIC');
    case 'private photo':
      return shop.photo(job.id, 'INTERNAL');
    case 'hidden photo': {
      const attachmentId = await shop.photo(job.id, 'PUBLIC');
      return staff.get(staffApi.UpdateAttachmentDocument, {
        input: { attachmentId, visibility: 'INTERNAL' },
      });
    }
  }
}

const current = async (job: Job): Promise<Job> => {
  const found = (await shop.staff.get(staffApi.JobDocument, { id: job.id })).job;
  if (!found) throw new Error('The job has gone.');
  return found;
};
const orderVersion = async (job: Job): Promise<number> => {
  const { order } = await shop.staff.get(staffApi.OrderDocument, { id: job.order.id });
  return order?.version ?? 0;
};
const version = async (job: Job): Promise<number> => (await current(job)).version;

/** What an event tells of the present instead of its own moment: it may have seen more or less of what came next. */
const NEWER: ReadonlySet<string> = new Set(['job', 'promise', 'attachment']);

/** Without what differs between any two jobs: names and times, not numbers, order or shape. */
function indistinct(seen: unknown, job: Job, without: ReadonlySet<string> = new Set()): string {
  return JSON.stringify(seen, (key, value: unknown) => {
    if (without.has(key)) return undefined;
    if (typeof value !== 'string') return value;
    if (key === 'cursor' || key.endsWith('Cursor')) return place(value);
    return value
      .replaceAll(job.trackingId, 'TRACKING-ID')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UUID')
      .replace(/^https?:.*$/, 'URL')
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, time => (time.startsWith('2027') ? time : 'TIME'));
  }).replaceAll(`"orderNumber":"${job.order.number}"`, '"orderNumber":"N"');
}

/** The place that a cursor of a stream tells; a cursor of a list is only known to be one. */
const place = (cursor: string): string => {
  const bytes = Buffer.from(cursor, 'base64url');
  return bytes.length === 18 ? `PLACE ${bytes.readUIntBE(0, 6)}` : 'CURSOR';
};

/** Where two long texts part, in a few words; null: nowhere. */
function difference(one: string, other: string): { readonly one: string; readonly other: string } | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 80);
  return { one: around(one), other: around(other) };
}

describe('random histories', () => {
  it('CP-20 SEC-06 AT-06 MS-08 PY-07 what is private leaves no trace in any field, count, cursor or event', async () => {
    await fc.assert(
      fc.asyncProperty(history, async steps => {
        const told = steps.filter(step => !PRIVATE.has(step.does));
        const withoutSecrets = told.map(step => (step.does === 'move' ? { ...step, secret: null } : step));
        const [full, bare] = await Promise.all([live(steps), live(withoutSecrets)]);
        expect(full.page).not.toContain('SECRET');
        expect(full.events).not.toContain('SECRET');
        expect(full.page + full.events).not.toContain(String(PRICE));
        expect(difference(full.page, bare.page)).toBeNull();
        expect(difference(full.events, bare.events)).toBeNull();
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);
});
