// One shop, and every id of another. Wherever the staff API takes an id, one of another shop's is answered like one that
// does not exist: the same words, the same nothing. All else in the question is the asker's own and in order, so that no
// earlier refusal hides what would have been looked at.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/staff.ts';
import {
  idPlaces,
  oneOfEverything,
  rootFields,
  thingAt,
  type Ids,
  type RootField,
} from '../support/all-ids.ts';
import { askFor } from '../support/any-operation.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Whoever asks these brings their own proof, and no id. */
const FOR_ANYBODY = new Set([
  'signIn',
  'signOut',
  'acceptInvitation',
  'resetPassword',
  'requestPasswordReset',
]);

let server: TestServer;
let mine: Shop;
let theirs: Shop;
let own: Ids;
let foreign: Ids;

beforeAll(async () => {
  server = await startServer();
  [mine, theirs] = [await openShop(server), await openShop(server)];
  [own, foreign] = [await oneOfEverything(server, mine), await oneOfEverything(server, theirs)];
  await mine.move({ id: own.job, version: 1 }, 'ready');
});
afterAll(() => server.stop());

const fields = (): RootField[] =>
  rootFields(server.app.apis.find(({ name }) => name === 'staff')?.schema).filter(
    ({ field }) => !FOR_ANYBODY.has(field.name),
  );

const COLUMNS = [
  { field: 'NAME', column: 0 },
  { field: 'ITEM', column: 1 },
];
/** What else has to be in order, so that the id is looked at. */
const IN_ORDER = {
  'createJob.input.depositMinor': null,
  'createJob.input.depositMethod': null,
  'createJob.input.items': [],
  'createJob.input.promise.from': null,
  'revisePromise.input.promise.kind': 'ESTIMATE',
  'revisePromise.input.promise.from': null,
  'recordPayment.input.method': 'CASH',
  'markOrderPaid.input.method': 'CASH',
  'refundPayment.input.method': 'CASH',
  'importPreview.plan.columns': COLUMNS,
  'startImport.plan.columns': COLUMNS,
  'createWorkflow.input.preset': null,
  'createWorkflow.input.prefix': 'XYZ',
  'handOver.input.expectedVersion': 2,
  'handOver.input.pin': null,
  'handOver.input.signature': null,
  'handOver.input.collectedBy': null,
};
/** A job is booked in for a customer or joins an order. */
const without = (place: string) =>
  place === 'createJob.input.orderId'
    ? { 'createJob.input.customerId': null }
    : { 'createJob.input.orderId': null };
/** How an id that opens nothing is answered: nothing else in the question was in the way. */
const NOTHING =
  /NOT_FOUND|":null\}|"totalCount":0|:false\}|There is no such|each uploaded for this piece|no photo of this piece/;

/** The question with the asker's own ids everywhere but in that place. */
function questionOf({ kind, field }: RootField, place: string, id: string): string {
  const known = Object.fromEntries(idPlaces(field).map(other => [other, own[thingAt(other)]]));
  return askFor(kind, field, { ...known, ...IN_ORDER, ...without(place), [place]: id });
}

const plain = (answer: unknown): string =>
  JSON.stringify(answer)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>');

async function answerTo(root: RootField, place: string, id: string): Promise<string> {
  const question = questionOf(root, place, id);
  if (root.kind !== 'subscription') {
    const { data, errors } = await mine.staff.ask(question);
    return plain({ data, errors });
  }
  const stream = mine.staff.subscribe({ toString: () => question }, {});
  await stream.ended();
  await stream.close();
  return plain({ items: stream.items, errors: stream.errors });
}

describe('every id that the staff API takes', () => {
  it('SEC-07 AH-02 of another shop’s is answered like one that does not exist, and changes nothing', async () => {
    const seen = async () => [
      (await theirs.staff.get(api.JobDocument, { id: foreign.job })).job,
      (await theirs.staff.get(api.PeopleDocument, {})).staffMembers,
      (await theirs.staff.get(api.InvitationsDocument, {})).invitations,
      (await theirs.staff.get(api.OrderDocument, { id: foreign.order })).order,
      (await theirs.staff.get(api.WorkflowTablesDocument, {})).workflows,
    ];
    const before = await seen();
    const compared: string[] = [];
    for (const root of fields())
      for (const place of idPlaces(root.field)) {
        const unknown = await answerTo(root, place, randomUUID());
        const theirsOne = await answerTo(root, place, foreign[thingAt(place)]);
        expect([place, theirsOne]).toEqual([place, unknown]);
        expect([place, unknown]).toEqual([place, expect.stringMatching(NOTHING)]);
        expect([place, theirsOne]).toEqual([place, expect.not.stringContaining('SECRET')]);
        compared.push(place);
      }
    expect(compared.length).toBeGreaterThan(55);
    expect(await seen()).toEqual(before);
  });

  it('SEC-07 the same at the doors beside it: files of imports', async () => {
    const get = async (id: string) => {
      const response = await fetch(`${server.url}/staff/imports/${id}/refused.csv`, {
        headers: { authorization: `Bearer ${mine.staff.token}` },
      });
      return [response.status, await response.text()];
    };
    expect(await get(foreign.import)).toEqual(await get(randomUUID()));
  });
});
