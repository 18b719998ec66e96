// Adding, renaming and retiring workflows: what was given out stays valid.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

const repair = (own = shop): string => own.workflows.repair ?? '';
const list = async (own = shop) => (await own.staff.get(api.WorkflowDetailsListDocument, {})).workflows;
const create = async (input: Partial<api.CreateWorkflowInput>, own = shop) =>
  (
    await own.staff.get(api.CreateWorkflowDocument, {
      input: { idempotencyKey: randomUUID(), name: 'Watches', prefix: 'WAT', ...input },
    })
  ).createWorkflow;
const update = async (input: Omit<api.UpdateWorkflowInput, 'workflowId'>, id = repair(), own = shop) =>
  (await own.staff.get(api.UpdateWorkflowDocument, { input: { workflowId: id, ...input } })).updateWorkflow;
const opens = async (trackingId: string) =>
  (await tracking(server).get(trackingApi.TrackDocument, { id: trackingId })).track !== null;
const made = async (input: Partial<api.CreateWorkflowInput>, own = shop) => {
  const result = await create(input, own);
  if (result.__typename !== 'WorkflowCreated') throw new Error(JSON.stringify(result));
  return result.workflow;
};

describe('a further workflow', () => {
  it('AD-08 begins as a preset or as a copy, once, and takes jobs under its own letters', async () => {
    const key = randomUUID();
    const input = { idempotencyKey: key, preset: 'BESPOKE' as const, prefix: ' eng ', name: 'Engraving' };
    const both = await Promise.all([create(input), create(input)]);
    for (const result of both)
      expect(result).toMatchObject({
        workflow: { name: 'Engraving', prefix: 'ENG', kind: 'BESPOKE', version: 1 },
      });
    expect(both[0]).toEqual(both[1]);
    expect((await list()).filter(({ prefix }) => prefix === 'ENG')).toHaveLength(1);
    const { id } = await made({ copyOf: repair(), prefix: 'WAT' });
    const [copy, source] = [id, repair()].map(async each => (await list()).find(one => one.id === each));
    expect((await copy)?.stages).toEqual((await source)?.stages);
    const job = await shop.job({ workflowId: id });
    expect(job.trackingId).toMatch(/^WAT-/);
    expect(await opens(job.trackingId)).toBe(true);
    // A copy is a copy: what is changed of one is not changed of the other.
    expect(await update({ name: 'Watch repairs' }, id)).toMatchObject({
      workflow: { name: 'Watch repairs' },
    });
    expect((await list()).find(one => one.id === repair())?.name).toBe('Repair');
  });

  it('is one of forty at most, also when many are added at once', async () => {
    const own = await openShop(server);
    const before = (await list(own)).length;
    const letters = Array.from(
      { length: 50 },
      (_, n) => `Q${String.fromCharCode(65 + (n % 25), 65 + n / 25)}`,
    );
    const all = await Promise.all(letters.map(prefix => create({ preset: 'REPAIR', prefix }, own)));
    expect(all.filter(({ __typename }) => __typename === 'WorkflowCreated')).toHaveLength(40 - before);
    expect(await list(own)).toHaveLength(40);
  });

  it('refuses what cannot be, with the field that it is about', async () => {
    const cases: readonly [Partial<api.CreateWorkflowInput>, object][] = [
      [{ preset: 'REPAIR', name: ' ' }, { field: 'name' }],
      [{ preset: 'REPAIR', name: 'x'.repeat(81) }, { field: 'name' }],
      [{ preset: 'REPAIR', prefix: 'R2D' }, { field: 'prefix' }],
      [{ preset: 'REPAIR', prefix: 'LONG' }, { field: 'prefix' }],
      [
        { preset: 'REPAIR', prefix: 'RPR' },
        { field: 'prefix', message: expect.stringContaining('“Repair”') },
      ],
      [{ preset: 'CUSTOM' }, { field: 'preset' }],
      [{}, { field: 'preset' }],
      [{ preset: 'REPAIR', copyOf: repair() }, { field: 'preset' }],
      [{ copyOf: 'nonsense', prefix: 'XXA' }, { code: 'NOT_FOUND' }],
    ];
    for (const [input, answer] of cases) expect([input, await create(input)]).toMatchObject([input, answer]);
    const key = randomUUID();
    await made({ idempotencyKey: key, preset: 'REPAIR', prefix: 'ONE' });
    expect(await create({ idempotencyKey: key, preset: 'REPAIR', prefix: 'TWO' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });
});

describe('name, kind and letters', () => {
  it('TL-04 TL-05 new jobs get the new letters, old IDs keep opening, and the old letters stay its own', async () => {
    const own = await openShop(server);
    const old = await own.job();
    expect(old.trackingId).toMatch(/^RPR-/);
    expect(
      await update({ prefix: 'fix', name: '  Réparation ', kind: 'CUSTOM' }, repair(own), own),
    ).toMatchObject({
      workflow: { prefix: 'FIX', name: 'Réparation', kind: 'CUSTOM', version: 1, detailsVersion: 2 },
    });
    const fresh = await own.job();
    expect(fresh.trackingId).toMatch(/^FIX-/);
    expect([await opens(old.trackingId), await opens(fresh.trackingId)]).toEqual([true, true]);
    const { job } = await own.staff.get(api.JobDocument, { id: old.id });
    expect(job?.trackingId).toBe(old.trackingId);
    // Customers hold IDs that begin with them.
    expect(await create({ preset: 'REPAIR', prefix: 'RPR' }, own)).toMatchObject({ field: 'prefix' });
    expect(await update({ prefix: 'RPR' }, own.workflows.bespoke ?? '', own)).toMatchObject({
      field: 'prefix',
      message: expect.stringContaining('“Réparation”'),
    });
    expect(await update({ prefix: 'RPR' }, repair(own), own)).toMatchObject({ workflow: { prefix: 'RPR' } });
    // Another shop has letters of its own.
    expect((await made({ preset: 'REPAIR', prefix: 'FIX' })).prefix).toBe('FIX');
  });

  it('two who claim the same letters at once: one gets them', async () => {
    const own = await openShop(server);
    const answers = await Promise.all([
      create({ preset: 'REPAIR', prefix: 'NEW' }, own),
      update({ prefix: 'NEW' }, repair(own), own),
      create({ preset: 'BAKERY', prefix: 'NEW' }, own),
    ]);
    expect(answers.filter(({ __typename }) => __typename !== 'InvalidInput')).toHaveLength(1);
    expect((await list(own)).filter(({ prefix }) => prefix === 'NEW')).toHaveLength(1);
  });

  it('a colleague who was first is told, and nothing that is the same is a change', async () => {
    const own = await openShop(server);
    const [seen] = (await list(own)).filter(({ id }) => id === repair(own));
    const expectedDetailsVersion = seen?.detailsVersion ?? 0;
    expect(await update({ name: 'Mending', expectedDetailsVersion }, repair(own), own)).toMatchObject({
      workflow: { detailsVersion: expectedDetailsVersion + 1 },
    });
    expect(await update({ name: 'Fixing', expectedDetailsVersion }, repair(own), own)).toMatchObject({
      code: 'STALE_WORKFLOW',
      workflow: { name: 'Mending' },
    });
    expect(await update({ name: 'Mending' }, repair(own), own)).toMatchObject({
      workflow: { detailsVersion: expectedDetailsVersion + 1 },
    });
    const { auditLog } = await own.staff.get(api.AuditLogDocument, { first: 5 });
    expect(auditLog.edges[0]?.node).toMatchObject({ kind: 'WORKFLOW_SAVED', subject: 'Mending' });
  });
});

describe('a retired workflow', () => {
  it('AD-08 takes no new jobs, lets those under way go on, and can be brought back', async () => {
    const own = await openShop(server);
    const job = await own.job();
    expect(await update({ retired: true }, repair(own), own)).toMatchObject({
      workflow: { retiredAt: expect.any(String) },
    });
    const booked = async () =>
      (
        await own.staff.get(api.CreateJobDocument, {
          input: {
            idempotencyKey: randomUUID(),
            workflowId: repair(own),
            itemType: 'Ring',
            description: 'Bent',
            customer: { name: 'Amelia' },
          },
        })
      ).createJob;
    expect(await booked()).toMatchObject({ code: 'INVALID_INPUT', field: 'workflowId' });
    expect((await own.move(job, 'ready')).stage.code).toBe('ready');
    expect(await opens(job.trackingId)).toBe(true);
    expect(await update({ retired: false }, repair(own), own)).toMatchObject({
      workflow: { retiredAt: null },
    });
    expect(await booked()).toMatchObject({ __typename: 'JobCreated' });
    const { auditLog } = await own.staff.get(api.AuditLogDocument, { first: 10 });
    expect(auditLog.edges.map(({ node }) => node.kind)).toEqual(
      expect.arrayContaining(['WORKFLOW_RETIRED', 'WORKFLOW_RESTORED']),
    );
  });

  it('is never the last one, also when two are retired at once', async () => {
    const own = await openShop(server);
    const ids = (await list(own)).map(({ id }) => id);
    const answers = await Promise.all(ids.map(id => update({ retired: true }, id, own)));
    expect(answers.filter(({ __typename }) => __typename === 'InvalidInput')).toMatchObject([
      { field: 'retired' },
    ]);
    expect((await list(own)).filter(({ retiredAt }) => !retiredAt)).toHaveLength(1);
  });

  it('is of one shop', async () => {
    const strangers = await openShop(server);
    expect(await update({ name: 'Mine' }, repair(), strangers)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await create({ copyOf: repair(), prefix: 'AAA' }, strangers)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
