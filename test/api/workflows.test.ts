// Changing a workflow: what is wrong stands beside its stage, nobody overwrites a colleague, and jobs under way follow
// when they are told to, each once.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { UpgradeRepository } from '../../src/domains/upgrade/upgrade.repository.ts';
import * as api from '../gql/staff.ts';
import * as trackingApi from '../gql/tracking.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function tableOf(shop: Shop, prefix = 'RPR') {
  const { workflows } = await shop.staff.get(api.WorkflowTablesDocument, {});
  const found = workflows.find(one => one.prefix === prefix);
  if (!found) throw new Error('There is no such workflow.');
  const { id, name: _name, prefix: _prefix, ...definition } = found;
  return { id, definition };
}
type Definition = Awaited<ReturnType<typeof tableOf>>['definition'];

const save = async (shop: Shop, workflowId: string, definition: Definition, expectedVersion?: number) =>
  (
    await shop.staff.get(api.SaveWorkflowVersionDocument, {
      input: { workflowId, definition, ...(expectedVersion !== undefined && { expectedVersion }) },
    })
  ).saveWorkflow;
const upgrade = async (shop: Shop, workflowId: string, mapping: api.StageMappingInput[] = []) =>
  (await shop.staff.get(api.UpgradeJobsDocument, { workflowId, mapping })).upgradeJobs;
const planOf = async (shop: Shop, workflowId: string) =>
  (await shop.staff.get(api.WorkflowUpgradesDocument, {})).workflows.find(({ id }) => id === workflowId)
    ?.upgrade;

/** *Assessed* is called otherwise, *Quoted* is gone. */
const renamed = (definition: Definition): Definition => ({
  ...definition,
  stages: definition.stages
    .filter(({ code }) => code !== 'quoted')
    .map(stage => ({
      ...stage,
      code: stage.code === 'assessed' ? 'checked' : stage.code,
      label: stage.code === 'assessed' ? 'Checked over' : stage.label,
      translations: [],
      moves: stage.moves
        .filter(code => code !== 'quoted')
        .map(code => (code === 'assessed' ? 'checked' : code)),
    })),
});
const MAPPING = [
  { from: 'assessed', to: 'checked' },
  { from: 'quoted', to: 'checked' },
];

describe('saving a workflow', () => {
  it('AD-08 says what is wrong beside the stage that it is about', async () => {
    const shop = await openShop(server);
    const { id, definition } = await tableOf(shop);
    const stages = definition.stages.map(stage =>
      stage.code === 'assessed'
        ? { ...stage, label: ' ', publicStage: 'nowhere' }
        : { ...stage, terminal: false },
    );
    const saved = await save(shop, id, { ...definition, stages });
    if (saved.__typename !== 'WorkflowInvalid') throw new Error(saved.__typename);
    expect(saved.faults.filter(({ stage }) => stage === 'assessed')).toHaveLength(2);
    expect(saved.faults).toContainEqual({ stage: null, message: 'At least one stage must be terminal.' });
  });

  it('AD-08 tells whoever is late, and overwrites nothing', async () => {
    const shop = await openShop(server);
    const { id, definition } = await tableOf(shop);
    expect(await save(shop, id, definition, 1)).toMatchObject({ workflow: { version: 2 } });
    expect(await save(shop, id, definition, 1)).toMatchObject({
      code: 'STALE_WORKFLOW',
      workflow: { version: 2 },
    });
  });
});

describe('jobs under way', () => {
  it('AD-08 X-07 keep their version until they are taken over, and then stand where they stood, under the new names', async () => {
    const shop = await openShop(server);
    const { id, definition } = await tableOf(shop);
    const quoted = await shop.move(await shop.move(await shop.job(), 'assessed'), 'quoted', 'Sent', 'PUBLIC');
    const fresh = await shop.job();
    const ended = await shop.move(await shop.job(), 'cancelled');
    const page = async (trackingId: string) =>
      (await tracking(server).get(trackingApi.TrackDocument, { id: trackingId })).track;
    expect(await save(shop, id, renamed(definition))).toMatchObject({ workflow: { version: 2 } });
    expect((await page(quoted.trackingId))?.stage.label).toBe('Quoted');
    expect(await planOf(shop, id)).toMatchObject({
      jobs: 2,
      stages: [
        { code: 'assessed', label: 'Assessed', jobs: 0, kept: false },
        { code: 'intake', jobs: 1, kept: true },
        { code: 'quoted', jobs: 1, kept: false },
      ],
    });
    expect(await upgrade(shop, id)).toMatchObject({
      field: 'mapping',
      message: 'Say which stage these become: "assessed", "quoted".',
    });
    expect(await upgrade(shop, id, [{ from: 'quoted', to: 'nowhere' }])).toMatchObject({ field: 'mapping' });

    const stream = tracking(server).subscribe(trackingApi.TrackingDocument, { id: quoted.trackingId });
    await stream.next();
    expect(await upgrade(shop, id, MAPPING)).toMatchObject({ moved: 2, left: 0, waiting: 0 });
    expect(await stream.next()).toMatchObject({ trackingEvents: { __typename: 'JobDetailsChanged' } });
    await stream.close();
    expect(await upgrade(shop, id, MAPPING)).toMatchObject({ moved: 0, left: 0 });

    const now = await page(quoted.trackingId);
    expect(now?.stage.label).toBe('Checked over');
    expect(now?.timeline.map(({ label }) => label)).toEqual(['Booked in', 'Checked over', 'Checked over']);
    expect(now?.stages.map(({ label }) => label)).not.toContain('Quoted');
    expect((await page(ended.trackingId))?.stage.label).toBe('Cancelled');
    const { job } = await shop.staff.get(api.JobDocument, { id: quoted.id });
    expect(job).toMatchObject({ version: quoted.version + 1, stage: { code: 'checked' } });
    // What was looked at before is another version now; moving on works in the new one.
    await expect(shop.move(quoted, 'approved')).rejects.toThrow('StaleJob');
    await shop.move({ id: quoted.id, version: quoted.version + 1 }, 'approved');
    await shop.move({ id: fresh.id, version: fresh.version + 1 }, 'checked');
    expect((await planOf(shop, id))?.jobs).toBe(0);
  });

  it('follow in batches, each once, also when two people start it at the same time', async () => {
    const shop = await openShop(server);
    const { id, definition } = await tableOf(shop);
    const jobs = [];
    for (let n = 0; n < 70; n += 1) jobs.push(await shop.job());
    await save(shop, id, definition);
    const both = await Promise.all([upgrade(shop, id), upgrade(shop, id)]);
    const moved = both.map(each => (each.__typename === 'JobsUpgraded' ? each.moved : 0));
    expect(Math.max(...moved)).toBeLessThanOrEqual(50);
    const rest = await upgrade(shop, id);
    expect(rest).toMatchObject({ left: 0 });
    const total =
      moved.reduce((sum, one) => sum + one, 0) + (rest.__typename === 'JobsUpgraded' ? rest.moved : 0);
    expect(total).toBe(70);
    const { job } = await shop.staff.get(api.JobDocument, { id: jobs[0]?.id ?? '' });
    expect(job?.version).toBe(2);
  });

  it('AD-08 are left for the next batch when somebody moves them while the stages are being looked at', async () => {
    const shop = await openShop(server);
    const job = await shop.job();
    const { id, definition } = await tableOf(shop);
    await save(shop, id, renamed(definition));
    const { oldStages } = UpgradeRepository.prototype;
    const looking = jest.spyOn(UpgradeRepository.prototype, 'oldStages');
    looking.mockImplementationOnce(async function (this: UpgradeRepository, ...which) {
      const found = await oldStages.apply(this, which);
      await shop.move(await shop.move(job, 'assessed'), 'approved');
      return found;
    });
    expect(await upgrade(shop, id)).toMatchObject({ moved: 0, left: 1 });
    looking.mockRestore();
    expect(await upgrade(shop, id)).toMatchObject({ field: 'mapping' });
    expect(await upgrade(shop, id, MAPPING)).toMatchObject({ moved: 1, left: 0 });
    const { track } = await tracking(server).get(trackingApi.TrackDocument, { id: job.trackingId });
    expect(track?.stages.map(({ label }) => label)).toContain('Checked over');
    expect(track?.timeline.map(({ label }) => label)).toContain('Checked over');
  });

  it('wait while their customer is asked at a stage that changes its code', async () => {
    const shop = await openShop(server);
    const { id, definition } = await tableOf(shop, 'BSP');
    const job = await shop.job({ workflowId: shop.workflows.bespoke ?? '' });
    await shop.photo(job.id, 'PUBLIC');
    const asked = await shop.move(job, 'design_review');
    const stages = definition.stages.map(stage => ({
      ...stage,
      code: stage.code === 'design_review' ? 'your_design' : stage.code,
      moves: stage.moves.map(code => (code === 'design_review' ? 'your_design' : code)),
    }));
    await save(shop, id, { ...definition, stages });
    const mapping = [{ from: 'design_review', to: 'your_design' }];
    expect(await upgrade(shop, id, mapping)).toMatchObject({ moved: 0, left: 0, waiting: 1 });
    const now = await shop.staff.get(api.JobDocument, { id: asked.id });
    expect(now.job?.stage.code).toBe('design_review');
  });

  it('WF-10 keep an answer that was given at a stage whose code changes, and ask nothing anew', async () => {
    const shop = await openShop(server);
    const { id, definition } = await tableOf(shop, 'BSP');
    const job = await shop.job({ workflowId: shop.workflows.bespoke ?? '' });
    const photoId = await shop.photo(job.id, 'PUBLIC');
    await shop.move(job, 'design_review');
    const customer = tracking(server);
    const shown = async () =>
      (await customer.get(trackingApi.TrackDocument, { id: job.trackingId })).track?.decision;
    const asked = await shown();
    if (!asked) throw new Error('Nothing is asked.');
    await customer.get(trackingApi.DecideDocument, {
      input: {
        trackingId: job.trackingId,
        decisionId: asked.id,
        subjectHash: asked.subjectHash,
        outcome: 'CHANGES_REQUESTED',
        note: 'Thinner, please.',
        name: 'Amelia Osei',
      },
    });
    const answered = await shown();
    expect(answered).toMatchObject({ state: 'DECIDED', outcome: 'CHANGES_REQUESTED' });
    const renamed = (code: string) => (code === 'design_review' ? 'your_design' : code);
    const stages = definition.stages.map(stage => ({
      ...stage,
      code: renamed(stage.code),
      moves: stage.moves.map(renamed),
    }));
    await save(shop, id, { ...definition, stages });
    const mapping = [{ from: 'design_review', to: 'your_design' }];
    expect(await upgrade(shop, id, mapping)).toMatchObject({ moved: 1, waiting: 0 });
    expect(await shown()).toEqual(answered);
    // A caption changes nothing that was asked about; another picture does.
    await shop.staff.get(api.UpdateAttachmentDocument, { input: { attachmentId: photoId, caption: 'Side' } });
    expect((await shown())?.id).toBe(asked.id);
    await shop.photo(job.id, 'PUBLIC');
    expect(await shown()).toMatchObject({ state: 'OPEN' });
    expect((await shown())?.id).not.toBe(asked.id);
  });

  it('WF-10 do not wait for an answer to a question that was replaced before anybody answered it', async () => {
    const shop = await openShop(server);
    const { id, definition } = await tableOf(shop, 'BSP');
    const job = await shop.job({ workflowId: shop.workflows.bespoke ?? '' });
    await shop.photo(job.id, 'PUBLIC');
    await shop.move(job, 'design_review');
    await shop.photo(job.id, 'PUBLIC');
    const asked = (await tracking(server).get(trackingApi.TrackDocument, { id: job.trackingId })).track
      ?.decision;
    if (!asked) throw new Error('Nothing is asked.');
    const { decide } = await tracking(server).get(trackingApi.DecideDocument, {
      input: {
        trackingId: job.trackingId,
        decisionId: asked.id,
        subjectHash: asked.subjectHash,
        outcome: 'CHANGES_REQUESTED',
        note: 'Thinner, please.',
        name: 'Amelia Osei',
      },
    });
    expect(decide?.__typename).toBe('DecisionMade');
    const renamed = (code: string) => (code === 'design_review' ? 'your_design' : code);
    const stages = definition.stages.map(stage => ({
      ...stage,
      code: renamed(stage.code),
      moves: stage.moves.map(renamed),
    }));
    await save(shop, id, { ...definition, stages });
    const mapping = [{ from: 'design_review', to: 'your_design' }];
    expect(await upgrade(shop, id, mapping)).toMatchObject({ moved: 1, waiting: 0 });
  });

  it('are for managers and the owner, and no other shop', async () => {
    const [shop, other] = [await openShop(server), await openShop(server)];
    const { id } = await tableOf(shop);
    expect(await upgrade(other, id)).toMatchObject({ code: 'NOT_FOUND' });
    const member = await shop.signIn('MEMBER');
    const { errors } = await member.ask(api.UpgradeJobsDocument, { workflowId: id, mapping: [] });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
