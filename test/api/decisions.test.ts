// Decisions: what customers are asked, what exactly they answer to, and that an answer stays.
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
});
afterAll(() => server.stop());

const page = async (trackingId: string) =>
  (await tracking(server).get(api.TrackDocument, { id: trackingId })).track;
const question = async (trackingId: string) => (await page(trackingId))?.decision ?? null;
const seen = async (id: string) => {
  const { job } = await shop.staff.get(staffApi.JobDocument, { id });
  if (!job) throw new Error('no job');
  return job;
};

/** A bespoke piece with one public photo, shown for review. */
async function shown(
  level: staffApi.PriceVisibility | null = null,
  input: Partial<staffApi.CreateJobInput> = {},
) {
  let job = await shop.job({ workflowId: shop.workflows.bespoke ?? '', ...input });
  if (level) {
    const { updateJob } = await shop.staff.get(staffApi.UpdateJobDocument, {
      input: { jobId: job.id, expectedVersion: job.version, priceVisibility: level },
    });
    if (updateJob.__typename !== 'JobUpdated') throw new Error(updateJob.__typename);
    job = updateJob.job;
  }
  const photoId = await shop.photo(job.id, 'PUBLIC');
  job = await shop.move(job, 'design_review');
  const decision = await question(job.trackingId);
  if (!decision) throw new Error('no decision');
  return { job, photoId, decision };
}

async function decide(
  trackingId: string,
  decision: { readonly id: string; readonly subjectHash: string },
  input: Partial<api.DecideInput> = {},
  userAgent = 'phone',
) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': userAgent },
    body: JSON.stringify({
      query: String(api.DecideDocument),
      variables: {
        input: {
          trackingId,
          decisionId: decision.id,
          subjectHash: decision.subjectHash,
          outcome: 'APPROVED',
          name: 'Jonas Lindqvist',
          ...input,
        },
      },
    }),
  });
  const { data, errors } = (await response.json()) as { data: api.DecideMutation; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data.decide;
}

const CHANGES = { outcome: 'CHANGES_REQUESTED', note: 'A touch slimmer, please.' } as const;

describe('asking', () => {
  it('the log says who of the shop asked, and that the customer decided', async () => {
    const { job, decision } = await shown();
    await decide(job.trackingId, decision);
    const kinds = ['DECISION_OPENED', 'DECISION_RECORDED'] as const;
    const { auditLog } = await shop.staff.get(staffApi.AuditLogDocument, {
      filter: { jobId: job.id, kinds: [...kinds] },
    });
    expect(auditLog.edges.map(({ node }) => node)).toMatchObject([
      { kind: 'DECISION_RECORDED', actorName: null, outcome: 'APPROVED' },
      { kind: 'DECISION_OPENED', actorName: `owner of ${shop.slug}`, outcome: null },
    ]);
  });

  it('AH-14 AD-06 changes that a customer asks for need attention until the shop has done something about them', async () => {
    const own = await openShop(server);
    const needing = async () =>
      (await own.staff.get(staffApi.AttentionDocument, {})).attention.jobs.map(({ job, reasons }) => [
        job.id,
        reasons,
      ]);
    let job = await own.job({ workflowId: own.workflows.bespoke ?? '' });
    await own.photo(job.id, 'PUBLIC');
    job = await own.move(job, 'design_review');
    const feed = own.staff.subscribe(staffApi.TenantEventsDocument, {});
    expect(await needing()).toEqual([]);
    const asked = await question(job.trackingId);
    if (!asked) throw new Error('no decision');
    await feed.next();
    await decide(job.trackingId, asked, CHANGES);
    expect((await feed.next()).tenantEvents).toMatchObject({
      kind: 'DECISION_RECORDED',
      outcome: 'CHANGES_REQUESTED',
    });
    await feed.close();
    expect(await needing()).toEqual([[job.id, ['CHANGES_REQUESTED']]]);
    // Another design is shown: the customer is asked anew.
    await own.photo(job.id, 'PUBLIC');
    expect(await needing()).toEqual([]);
    const again = await question(job.trackingId);
    if (!again) throw new Error('no second decision');
    await decide(job.trackingId, again, CHANGES);
    expect(await needing()).toEqual([[job.id, ['CHANGES_REQUESTED']]]);
    // Taken up, and shown for review once more: what was asked of the earlier visit is done with.
    const taken = await own.staff.get(staffApi.JobDocument, { id: job.id });
    job = await own.move(taken.job ?? job, 'design');
    expect(await needing()).toEqual([]);
    await own.move(job, 'design_review');
    expect(await needing()).toEqual([]);
  });

  it('WF-10 CP-15 a bespoke piece asks at design review and nowhere else, a repair never', async () => {
    let job = await shop.job({ workflowId: shop.workflows.bespoke ?? '' });
    await shop.photo(job.id, 'PUBLIC');
    const asked: string[] = [];
    for (const stage of ['consultation', 'design', 'design_review', 'approved', 'production', 'ready']) {
      job = await shop.move(job, stage);
      if (await question(job.trackingId)) asked.push(stage);
    }
    expect(asked).toEqual(['design_review']);
    let repair = await shop.job();
    await shop.photo(repair.id, 'PUBLIC');
    for (const stage of ['assessed', 'quoted', 'approved', 'in_progress']) {
      repair = await shop.move(repair, stage);
      expect(await question(repair.trackingId)).toBeNull();
    }
    expect((await seen(repair.id)).decisions).toEqual([]);
  });

  it('X-19 PY-08 any stage of any workflow can ask: a repair’s quote, with its price where prices are shown', async () => {
    const own = await openShop(server);
    const { workflows } = await own.staff.get(staffApi.WorkflowsDocument);
    const repair = workflows.find(({ kind }) => kind === 'REPAIR');
    if (!repair) throw new Error('no repair workflow');
    const stages = repair.stages.map(stage =>
      stage.code === 'quoted' ? { ...stage, decision: 'QUOTE' as const, approvedStage: 'approved' } : stage,
    );
    const { initialStage, messagesEnabled } = repair;
    const { saveWorkflow } = await own.staff.get(staffApi.SaveWorkflowDocument, {
      input: { workflowId: repair.id, definition: { initialStage, messagesEnabled, stages } },
    });
    expect(saveWorkflow.__typename).toBe('WorkflowSaved');
    const job = await own.move(await own.job({ quotedMinor: 14_500 }), 'quoted');
    expect(await question(job.trackingId)).toMatchObject({ kind: 'QUOTE', state: 'OPEN', amount: null });
    await own.staff.get(staffApi.UpdateJobDocument, {
      input: { jobId: job.id, expectedVersion: job.version, priceVisibility: 'TOTALS' },
    });
    const priced = await question(job.trackingId);
    expect(priced).toMatchObject({ amount: { amount: 14_500, currency: 'GBP' } });
    const made = await decide(job.trackingId, priced as { id: string; subjectHash: string });
    expect(made).toMatchObject({ __typename: 'DecisionMade', job: { stage: { label: 'Approved' } } });
  });

  it('a workflow whose approval leads nowhere is refused', async () => {
    const { workflows } = await shop.staff.get(staffApi.WorkflowsDocument);
    const bespoke = workflows.find(({ kind }) => kind === 'BESPOKE');
    if (!bespoke) throw new Error('no bespoke workflow');
    const { initialStage, messagesEnabled } = bespoke;
    for (const change of [{ approvedStage: 'collected' }, { decision: null }]) {
      const stages = bespoke.stages.map(stage =>
        stage.code === 'design_review' ? { ...stage, ...change } : stage,
      );
      const { saveWorkflow } = await shop.staff.get(staffApi.SaveWorkflowDocument, {
        input: { workflowId: bespoke.id, definition: { initialStage, messagesEnabled, stages } },
      });
      expect(saveWorkflow.__typename).toBe('WorkflowInvalid');
    }
  });

  it('AH-06 is bound to the exact bytes of the photos and to the figures that are shown', async () => {
    const { job, photoId, decision } = await shown('ITEMIZED', {
      items: [{ description: 'Pendant', quantity: 1, unitPriceMinor: 90_000 }],
    });
    expect(decision.attachments).toEqual([{ id: photoId }]);
    const [kept] = (await seen(job.id)).decisions;
    const image = (await page(job.trackingId))?.attachments[0]?.image.url ?? '';
    const bytes = Buffer.from(await (await fetch(image)).arrayBuffer());
    expect(kept?.photos).toEqual([{ id: photoId, sha256: createHash('sha256').update(bytes).digest('hex') }]);
    expect(kept?.figures).toEqual({
      currency: 'GBP',
      totalMinor: 90_000,
      quotedMinor: null,
      items: [{ description: 'Pendant' }],
    });
    const [stored] = await server.database.sql<{ subject: string }>(
      'select subject::text as subject from decisions where id = $1',
      [decision.id],
      { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } },
    );
    // In the order in which the hash was made; jsonb keeps an order of its own.
    const subject = JSON.parse(stored?.subject ?? '{}') as Record<string, never>;
    const { jobId, stage, kind, photos, figures } = subject as never as {
      jobId: string;
      stage: string;
      kind: string;
      photos: { id: string; sha256: string }[];
      figures: { currency: string; totalMinor: number; quotedMinor: null; items: Record<string, unknown>[] };
    };
    const text = JSON.stringify({
      jobId,
      stage,
      kind,
      photos: photos.map(({ id, sha256 }) => ({ id, sha256 })),
      figures: {
        currency: figures.currency,
        totalMinor: figures.totalMinor,
        quotedMinor: figures.quotedMinor,
        items: figures.items.map(({ description, quantity, unitPriceMinor }) => ({
          description,
          quantity,
          unitPriceMinor,
        })),
      },
    });
    expect(createHash('sha256').update(text).digest('hex')).toBe(decision.subjectHash);
  });

  it('AH-06 opens anew when photos or figures change, and not when something else does', async () => {
    const { job, decision } = await shown('TOTALS', { quotedMinor: 50_000 });
    const ids = [decision.id];
    const note = async (changes: boolean) => {
      const now = await question(job.trackingId);
      expect([changes, now?.id !== ids.at(-1)]).toEqual([changes, changes]);
      ids.push(now?.id ?? '');
    };
    const update = async (input: Partial<staffApi.UpdateJobInput>) => {
      const { version } = await seen(job.id);
      await shop.staff.get(staffApi.UpdateJobDocument, {
        input: { jobId: job.id, expectedVersion: version, ...input },
      });
    };
    await shop.photo(job.id, 'INTERNAL');
    await note(false);
    await update({ internalNote: 'Ring size checked' });
    await note(false);
    const second = await shop.photo(job.id, 'PUBLIC');
    await note(true);
    await shop.staff.get(staffApi.UpdateAttachmentDocument, {
      input: { attachmentId: second, visibility: 'INTERNAL' },
    });
    await note(true);
    await update({ quotedMinor: 55_000 });
    await note(true);
    await shop.staff.get(staffApi.RecordPaymentDocument, {
      input: { idempotencyKey: randomUUID(), orderId: job.order.id, amountMinor: 1_000, method: 'CASH' },
    });
    await note(false);
    await update({ priceVisibility: 'HIDDEN' });
    await note(true);
    expect((await seen(job.id)).decisions.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5]);
  });

  it('a design without a photo is no question until there is one', async () => {
    let job = await shop.job({ workflowId: shop.workflows.bespoke ?? '' });
    job = await shop.move(job, 'design_review');
    expect(await question(job.trackingId)).toBeNull();
    const photo = await shop.photo(job.id, 'PUBLIC');
    expect(await question(job.trackingId)).toMatchObject({ state: 'OPEN', attachments: [{ id: photo }] });
    await shop.staff.get(staffApi.DeleteAttachmentDocument, { attachmentId: photo });
    expect(await question(job.trackingId)).toBeNull();
  });

  it('coming back to the stage asks anew', async () => {
    const { job, decision } = await shown();
    await decide(job.trackingId, decision, CHANGES);
    expect(await question(job.trackingId)).toMatchObject({ id: decision.id, state: 'DECIDED' });
    const back = await shop.move(await shop.move(await seen(job.id), 'design'), 'design_review');
    expect(await question(back.trackingId)).toMatchObject({ state: 'OPEN', outcome: null });
    expect((await seen(job.id)).decisions.map(({ outcome }) => outcome)).toEqual(['CHANGES_REQUESTED', null]);
  });
});

describe('answering', () => {
  it('CP-15 AH-06 an approval is recorded with name, time, address and browser, and moves the job on', async () => {
    const { job, decision } = await shown();
    const made = await decide(job.trackingId, decision);
    expect(made).toMatchObject({
      __typename: 'DecisionMade',
      decision: { state: 'DECIDED', outcome: 'APPROVED', decidedBy: 'Jonas Lindqvist' },
      job: { stage: { label: 'Design approved' } },
    });
    const now = await seen(job.id);
    expect(now.stage.code).toBe('approved');
    expect(now.history.at(-1)).toMatchObject({ actorName: 'The customer', stage: { code: 'approved' } });
    expect(now.decisions).toMatchObject([
      { outcome: 'APPROVED', name: 'Jonas Lindqvist', note: null, ip: '127.0.0.1', userAgent: 'phone' },
    ]);
    expect(now.decisions[0]?.decidedAt).not.toBeNull();
    expect(await question(job.trackingId)).toBeNull();
  });

  it('CP-15 a request for changes needs words, and the job stays', async () => {
    const { job, decision } = await shown();
    expect(await decide(job.trackingId, decision, { outcome: 'CHANGES_REQUESTED', note: ' ' })).toMatchObject(
      {
        __typename: 'InvalidInput',
        field: 'note',
      },
    );
    for (const name of ['', 'x'.repeat(101)])
      expect(await decide(job.trackingId, decision, { ...CHANGES, name })).toMatchObject({ field: 'name' });
    expect(await decide(job.trackingId, decision, CHANGES)).toMatchObject({
      decision: { outcome: 'CHANGES_REQUESTED', note: 'A touch slimmer, please.' },
      job: { stage: { label: 'Your design to review' } },
    });
    expect(await question(job.trackingId)).toMatchObject({ id: decision.id, state: 'DECIDED' });
  });

  it('AH-06 two phones at once: one decides, the other is told; a repeated request gets its success again', async () => {
    const { job, decision } = await shown();
    const answers = await Promise.all([
      decide(job.trackingId, decision, {}, 'first phone'),
      decide(job.trackingId, decision, CHANGES, 'second phone'),
      decide(job.trackingId, decision, {}, 'third phone'),
    ]);
    const types = answers.map(answer => answer?.__typename);
    expect(types.filter(type => type === 'DecisionMade')).toHaveLength(1);
    expect(types.filter(type => type === 'AlreadyDecided')).toHaveLength(2);
    const at = types.indexOf('DecisionMade');
    const winner = [{}, CHANGES, {}][at];
    const again = await decide(
      job.trackingId,
      decision,
      winner,
      ['first phone', 'second phone', 'third phone'][at],
    );
    expect(again).toMatchObject({ __typename: 'DecisionMade', decision: { id: decision.id } });
    expect((await seen(job.id)).decisions.filter(({ outcome }) => outcome !== null)).toHaveLength(1);
    expect((await seen(job.id)).history.filter(({ stage }) => stage.code === 'approved').length).toBeLessThan(
      2,
    );
  });

  it('AH-06 what has changed since it was shown cannot be decided on, also when it changes at the same moment', async () => {
    const { job, decision } = await shown();
    await shop.photo(job.id, 'PUBLIC');
    const stale = await decide(job.trackingId, decision);
    expect(stale).toMatchObject({ __typename: 'DecisionStale', code: 'DECISION_STALE' });
    const current = stale?.__typename === 'DecisionStale' ? stale.decision : null;
    expect(current).toMatchObject({ state: 'OPEN', attachments: [{}, {}] });
    if (!current) throw new Error('no current decision');
    const wrong = await decide(job.trackingId, { id: current.id, subjectHash: decision.subjectHash });
    expect(wrong?.__typename).toBe('DecisionStale');
    expect((await decide(job.trackingId, current))?.__typename).toBe('DecisionMade');
    for (let round = 0; round < 3; round += 1) {
      const next = await shown();
      const [answer] = await Promise.all([
        decide(next.job.trackingId, next.decision, CHANGES),
        shop.photo(next.job.id, 'PUBLIC'),
      ]);
      const records = (await seen(next.job.id)).decisions;
      const decided = records.find(({ outcome }) => outcome !== null);
      if (answer?.__typename === 'DecisionMade') expect(decided?.subjectHash).toBe(next.decision.subjectHash);
      else expect([answer?.__typename, decided]).toEqual(['DecisionStale', undefined]);
    }
  });

  it('a price that the whole shop hides meanwhile makes the question stale, and it is asked anew', async () => {
    const own = await openShop(server);
    const job = await own.job({ workflowId: own.workflows.bespoke ?? '', quotedMinor: 7_000 });
    const setLevel = (priceVisibility: staffApi.PriceVisibility) =>
      own.staff.get(staffApi.SetPriceVisibilityDocument, {
        workflowId: own.workflows.bespoke ?? '',
        priceVisibility,
      });
    await setLevel('TOTALS');
    await own.photo(job.id, 'PUBLIC');
    await own.move(job, 'design_review');
    const decision = await question(job.trackingId);
    if (!decision) throw new Error('no decision');
    await setLevel('HIDDEN');
    const stale = await decide(job.trackingId, decision);
    const current = stale?.__typename === 'DecisionStale' ? stale.decision : null;
    expect(current?.id).not.toBe(decision.id);
    if (!current) throw new Error('no current decision');
    expect((await decide(job.trackingId, current))?.__typename).toBe('DecisionMade');
  });

  it('AH-06 a decision never changes: not by the staff’s role, nor by the owner of the tables', async () => {
    const { job, decision } = await shown();
    await decide(job.trackingId, decision);
    const staff = { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } };
    const changes = [
      `update decision_records set outcome = 'CHANGES_REQUESTED'`,
      'delete from decision_records',
      `update decisions set subject_hash = repeat('0', 64)`,
      'delete from decisions',
    ];
    for (const sql of changes)
      await expect(server.database.sql(sql, [], staff)).rejects.toMatchObject({ code: '42501' });
    // The owner could lift the walls, but not this.
    for (const sql of [...changes, 'truncate decision_records', 'truncate decisions cascade']) {
      const unwalled = `alter table decisions no force row level security;
        alter table decision_records no force row level security; ${sql}`;
      await expect(server.database.sql(unwalled)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(
      server.database.sql(
        `insert into decision_records (decision_id, tenant_id, job_id, outcome, name, decided_at, ip)
         values ($1, $2, $3, 'CHANGES_REQUESTED', 'Mallory', now(), '::1')`,
        [decision.id, shop.tenantId, job.id],
        staff,
      ),
    ).rejects.toMatchObject({ code: '23505' });
    expect((await seen(job.id)).decisions[0]).toMatchObject({ outcome: 'APPROVED', name: 'Jonas Lindqvist' });
  });

  it('SEC-06 address and browser are for the staff only, whatever the customers’ API asks', async () => {
    const { job, decision } = await shown();
    await decide(job.trackingId, decision, CHANGES, 'a telling browser');
    expect(JSON.stringify(await page(job.trackingId))).not.toContain('telling');
    const opened = { role: 'waypost_tracking', settings: { 'waypost.tracking_id': job.trackingId } };
    for (const sql of [
      'select ip from decision_records',
      'select user_agent from decision_records',
      'select subject from decisions',
    ])
      await expect(server.database.sql(sql, [], opened)).rejects.toMatchObject({ code: '42501' });
    const other = await shown();
    const rows = await server.database.sql<{ job_id: string }>('select job_id from decisions', [], opened);
    expect(rows.map(row => row.job_id)).toEqual([job.id]);
    expect(await decide(job.trackingId, other.decision)).toMatchObject({ __typename: 'DecisionStale' });
    expect((await seen(other.job.id)).decisions[0]?.outcome).toBeNull();
  });

  it('an ID that opens nothing decides nothing', async () => {
    const { job, decision } = await shown();
    await shop.staff.get(staffApi.RevokeTrackingDocument, {
      input: { jobId: job.id, expectedVersion: job.version },
    });
    expect(await decide(job.trackingId, decision)).toBeNull();
    expect(await decide('BSP-FFFFFFFFFFFF', decision)).toBeNull();
    expect((await seen(job.id)).decisions[0]?.outcome).toBeNull();
  });

  it('RT-01 open pages and the staff follow a question and its answer at once', async () => {
    let job = await shop.job({ workflowId: shop.workflows.bespoke ?? '' });
    const photo = await shop.photo(job.id, 'PUBLIC');
    const stream = tracking(server).subscribe(api.TrackingDocument, { id: job.trackingId });
    await stream.next();
    job = await shop.move(job, 'design_review');
    const kinds = async (n: number) => {
      const events: unknown[] = [];
      for (let i = 0; i < n; i += 1) events.push((await stream.next()).trackingEvents);
      return events;
    };
    const [, opened] = await kinds(2);
    expect(opened).toMatchObject({
      __typename: 'DecisionOpened',
      decision: { state: 'OPEN', attachments: [{ id: photo }] },
    });
    const decision = await question(job.trackingId);
    if (!decision) throw new Error('no decision');
    await decide(job.trackingId, decision);
    expect(await kinds(2)).toMatchObject([
      { __typename: 'DecisionRecorded', job: { stage: { label: 'Design approved' } } },
      { __typename: 'StageChanged', stage: { label: 'Design approved' } },
    ]);
    await stream.close();
    const staff = shop.staff.subscribe(staffApi.JobEventsDocument, { jobId: job.id, after: job.cursor });
    await staff.next();
    const seenKinds: staffApi.JobEventsSubscription['jobEvents'][] = [];
    for (let n = 0; n < 3; n += 1) seenKinds.push((await staff.next()).jobEvents);
    expect(seenKinds.map(({ kind, actorName }) => [kind, actorName])).toEqual([
      ['DECISION_OPENED', `owner of ${shop.slug}`],
      ['DECISION_RECORDED', null],
      ['STAGE_CHANGED', null],
    ]);
    await staff.close();
  });
});
