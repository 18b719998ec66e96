// The customers' API speaks the shop's language, or the one that a customer chooses.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { openShop, tracking } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const pageIn = async (id: string, language: string | null = null) => {
  const { track } = await tracking(server).get(api.TrackInDocument, { id, language });
  if (!track) throw new Error('The page did not open.');
  return track;
};

describe('languages', () => {
  it('X-24 a German shop speaks German, and its customer may choose another language', async () => {
    const shop = await openShop(server, { locale: 'de-AT', name: null });
    const job = await shop.move(await shop.job(), 'in_progress');
    expect(await pageIn(job.trackingId)).toMatchObject({
      language: 'de',
      brand: { name: 'Ihr Juwelier' },
      stage: { label: 'In Arbeit' },
      timeline: [{ label: 'Angenommen' }, { label: 'In Arbeit' }],
    });
    expect(await pageIn(job.trackingId, 'fr-CH')).toMatchObject({
      language: 'fr',
      brand: { name: 'Votre bijoutier' },
      stage: { label: 'En cours' },
      stages: [{ label: 'Pris en charge' }, {}, {}, {}, { label: 'En cours' }, {}, { label: 'Terminé' }],
      nextStep: { text: 'Votre bijoutier termine votre bijou. Nous vous écrirons dès qu’il sera prêt.' },
    });
    expect((await pageIn(job.trackingId, 'es')).stage.label).toBe('En curso');
    expect((await pageIn(job.trackingId, 'en')).brand.name).toBe('Your jeweller');
    // Another language than ours is not an error: the shop's own is what its customers know.
    expect((await pageIn(job.trackingId, 'tlh')).language).toBe('de');
  });

  it('X-24 what people wrote stays as it is, beside lines of the program in the language asked for', async () => {
    const shop = await openShop(server);
    const job = await shop.job();
    await shop.staff.get(staffApi.AddNoteDocument, {
      input: { idempotencyKey: randomUUID(), jobId: job.id, body: 'Stone is safe', visibility: 'PUBLIC' },
    });
    const promise = { kind: 'ESTIMATE' as const, to: '2026-12-24T12:00:00Z' };
    await shop.staff.get(staffApi.RevisePromiseDocument, {
      input: { jobId: job.id, expectedVersion: job.version, promise },
    });
    expect((await pageIn(job.trackingId, 'de')).timeline).toEqual([
      { kind: 'STAGE', label: 'Angenommen', note: null },
      { kind: 'NOTE', label: 'Notiz', note: 'Stone is safe' },
      { kind: 'PROMISE', label: 'Neuer Termin', note: null },
    ]);
  });

  it('X-24 two pages of one job are each told of a move in their own language', async () => {
    const shop = await openShop(server);
    const job = await shop.job();
    const open = (language: string | null) =>
      tracking(server).subscribe(api.TrackingInDocument, { id: job.trackingId, language });
    const streams = [open(null), open('fr'), open('es')];
    for (const stream of streams) await stream.next();
    await shop.move(job, 'ready');
    const told = [];
    for (const stream of streams) told.push((await stream.next()).trackingEvents);
    expect(told).toMatchObject([
      { stage: { label: 'Ready for pickup' }, job: { language: 'en' } },
      { stage: { label: 'Prêt à retirer' }, job: { language: 'fr' } },
      { stage: { label: 'Listo para recoger' }, job: { language: 'es' } },
    ]);
    for (const stream of streams) await stream.close();
  });

  it('WF-05 X-24 a shop writes its own words for a stage in each language, and keeps those that it does not touch', async () => {
    const shop = await openShop(server);
    const { workflows } = await shop.staff.get(staffApi.WorkflowTablesDocument, {});
    const repair = workflows.find(({ prefix }) => prefix === 'RPR');
    if (!repair) throw new Error('The shop has no repairs.');
    const { id, name: _name, prefix: _prefix, ...definition } = repair;
    const save = (stages: staffApi.StageInput[]) =>
      shop.staff.get(staffApi.SaveWorkflowDocument, {
        input: { workflowId: id, definition: { ...definition, stages } },
      });
    const untouched = definition.stages.map(({ translations: _kept, ...stage }) => stage);
    const wrong = untouched.map(stage =>
      stage.code === 'intake'
        ? { ...stage, translations: [{ language: 'de' as const, label: ' ', nextStep: '' }] }
        : stage,
    );
    expect((await save(wrong)).saveWorkflow).toMatchObject({
      __typename: 'WorkflowInvalid',
      problems: ['Stage "intake" needs a label of 1 to 80 characters in "de".'],
    });
    const own = [{ language: 'de' as const, label: 'Am Empfang', nextStep: 'Gut bei uns angekommen.' }];
    const saved = await save(
      untouched.map(stage => (stage.code === 'intake' ? { ...stage, translations: own } : stage)),
    );
    expect(saved.saveWorkflow.__typename).toBe('WorkflowSaved');
    const job = await shop.job();
    const page = await pageIn(job.trackingId, 'de');
    expect(page.stages.map(({ label }) => label).slice(0, 2)).toEqual(['Am Empfang', 'Begutachtet']);
    expect(page.nextStep.text).toBe('Gut bei uns angekommen.');
    // Without words of its own in a language, a stage speaks the shop's.
    expect((await pageIn(job.trackingId, 'fr')).stage.label).toBe('Booked in');
  });
});
