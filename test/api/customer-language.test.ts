// A customer is written to in a language of their own: at intake, in the book, in a file; in e-mails, on the slip, at the page.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import type { Language } from '../../src/kernel/language.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { readPdf } from '../support/pdf.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  const from = 'no-reply@waypost.example';
  server = await startServer({ mail: { mailer, from, minuteMs: 50, graceMs: 50 } });
  shop = await openShop(server, { name: 'Vance', locale: 'en-GB', timeZone: 'Europe/London' });
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
async function jobOf(language: Language | null, input: Partial<staffApi.CreateJobInput> = {}) {
  const email = `amelie-${randomUUID().slice(0, 8)}@example.com`;
  const job = await shop.job({
    customer: { name: 'Amélie Osei', email, language },
    itemType: 'Ring',
    promise: { kind: 'DUE', to: '2027-03-05T16:00:00Z' },
    ...input,
  });
  return { job, email };
}
const mailsTo = (email: string) => smtp.mails.filter(({ recipients }) => recipients.includes(email));
const subjectsTo = (email: string) => mailsTo(email).map(({ parsed }) => parsed.subject);
/** Until somebody waits for another's transaction. */
async function waitsForLock(): Promise<void> {
  const deadline = Date.now() + 10_000;
  const waiting = `select 1 from pg_locks where not granted and locktype = 'transactionid'`;
  while ((await server.database.sql(waiting)).length === 0) {
    if (Date.now() > deadline) throw new Error('Nobody waits.');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
interface Customer {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly language: Language | null;
}
const customersIn = async (search: string, of = shop): Promise<Customer[]> =>
  (
    await of.staff.get<{ customers: { edges: { node: Customer }[] } }, object>(
      'query ($search: String) { customers(search: $search) { edges { node { id version name language } } } }',
      { search },
    )
  ).customers.edges.map(({ node }) => node);
const update = async (input: object, of = shop) =>
  (
    await of.staff.get<{ updateCustomer: Record<string, unknown> }, object>(
      `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { __typename
         ... on CustomerUpdated { customer { version language } } ... on Problem { code } } }`,
      { input },
    )
  ).updateCustomer;
const pageOf = async (id: string, language: string | null = null) =>
  (await tracking(server).get(api.TrackInDocument, { id, language })).track;

describe('e-mails', () => {
  it('X-24 of every kind are in the language of their customer, in a shop that speaks another', async () => {
    const { job, email } = await jobOf('fr');
    await idle();
    const ready = await shop.move(job, 'ready');
    await idle();
    await shop.staff.get(staffApi.ReplyDocument, {
      input: { jobId: job.id, clientMessageId: randomUUID(), body: 'Hello' },
    });
    await idle();
    await shop.staff.get(staffApi.SendNotificationDocument, {
      input: { idempotencyKey: randomUUID(), jobId: ready.id },
    });
    await idle();
    expect(subjectsTo(email)).toEqual([
      'Vance a bien reçu votre commande\u00a0: Ring',
      'Prêt à retirer\u00a0: Ring',
      'Vance vous a répondu',
      'Le lien vers votre commande chez Vance',
    ]);
    const [first] = mailsTo(email);
    expect(first?.parsed.html).toContain('lang="fr"');
    expect(first?.parsed.text).toContain('vendredi 5 mars');
    expect(first?.parsed.text).toContain('Voir votre commande');
  });

  it('X-24 have the program’s words where the shop wrote none in that language, and the shop’s where it did', async () => {
    const own = await openShop(server, { name: 'Own', locale: 'en-GB' });
    const save = (language: Language, subject: string) =>
      own.staff.get(staffApi.SaveNotificationTemplateDocument, {
        input: { kind: 'BOOKED_IN', language, subject, intro: 'Hi' },
      });
    await save('en', 'Welcome');
    await save('de', 'Willkommen');
    for (const [language, subject] of [
      [null, 'Welcome'],
      ['de', 'Willkommen'],
      ['es', 'Own ha recibido su pedido: Ring'],
    ] as const) {
      const email = `x-${randomUUID().slice(0, 8)}@example.com`;
      await own.job({ customer: { name: 'Ana', email, language }, itemType: 'Ring' });
      await idle();
      expect(subjectsTo(email)).toEqual([subject]);
    }
  });

  it('X-24 in English from a German shop write dates as they are written there', async () => {
    const german = await openShop(server, { name: 'Berg', locale: 'de-DE', timeZone: 'Europe/Berlin' });
    const email = `en-${randomUUID().slice(0, 8)}@example.com`;
    const promise = { kind: 'DUE', to: '2027-03-05T16:00:00Z' } as const;
    await german.job({ customer: { name: 'Ann', email, language: 'en' }, promise });
    await idle();
    expect(mailsTo(email)[0]?.parsed.text).toMatch(/Friday,? 5 March at 17:00/);
  });
});

describe('paper and page', () => {
  it('X-24 the take-in slip is in the language of its customer', async () => {
    const { job } = await jobOf('de');
    const { job: found } = await shop.staff.get(staffApi.TakeInSlipDocument, { jobId: job.id, format: 'A5' });
    const response = await fetch(found?.takeInSlip.url ?? '');
    const { text } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    for (const words of ['Annahmebeleg', 'Fällig', '5. März 2027']) expect(text).toContain(words);
  });

  it('X-24 the page opens in it, unless its customer has chosen another there', async () => {
    const { job } = await jobOf('es');
    expect(await pageOf(job.trackingId)).toMatchObject({ language: 'es' });
    expect(await pageOf(job.trackingId, 'fr')).toMatchObject({ language: 'fr' });
    const stream = tracking(server).subscribe(api.TrackingDocument, { id: job.trackingId });
    await stream.next();
    await shop.move(job, 'in_progress');
    expect(JSON.stringify(await stream.next())).toContain('En curso');
    await stream.close();
    const other = await jobOf(null);
    expect(await pageOf(other.job.trackingId)).toMatchObject({ language: 'en' });
    const [customer] = await customersIn(other.email);
    await update({ customerId: customer?.id, expectedVersion: 1, language: 'de' });
    expect(await pageOf(other.job.trackingId)).toMatchObject({ language: 'de' });
  });
});

describe('the book', () => {
  it('CP-20 a language is entered, changed and taken away, and an older look overwrites nothing', async () => {
    const name = `Zoë ${randomUUID().slice(0, 8)}`;
    await shop.job({ customer: { name, language: 'fr' } });
    const [customer] = await customersIn(name);
    expect(customer).toMatchObject({ language: 'fr', version: 1 });
    const customerId = customer?.id;
    expect(await update({ customerId, expectedVersion: 1, language: 'de' })).toMatchObject({
      customer: { language: 'de', version: 2 },
    });
    expect(await update({ customerId, expectedVersion: 1, language: 'es' })).toMatchObject({
      code: 'STALE_CUSTOMER',
    });
    // What is left out stays.
    expect(await update({ customerId, expectedVersion: 2, phone: '+44 20 1234 567' })).toMatchObject({
      customer: { language: 'de' },
    });
    const other = await openShop(server);
    expect(await update({ customerId, expectedVersion: 3, language: 'es' }, other)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await update({ customerId, expectedVersion: 3, language: null })).toMatchObject({
      customer: { language: null },
    });
  });

  it('CP-20 a piece that joins an order while the language is being changed has the new one', async () => {
    const { job } = await jobOf(null);
    const colleague = new pg.Client({ connectionString: server.database.url });
    await colleague.connect();
    await colleague.query('begin; set local role waypost_staff');
    await colleague.query(`select set_config('waypost.tenant_id', $1, true)`, [shop.tenantId]);
    await colleague.query('select 1 from customers where id = $1 for update', [job.customer.id]);
    await colleague.query(`update customers set language = 'de' where id = $1`, [job.customer.id]);
    const joining = shop.job({ orderId: job.order.id });
    await waitsForLock();
    await colleague.query('commit');
    await colleague.end();
    expect((await pageOf((await joining).trackingId))?.language).toBe('de');
  });
});

describe('an import', () => {
  it('reads it by name or code, and says which it knows', async () => {
    const rows = [
      ['Anna', 'German'],
      ['Bea', 'Français'],
      ['Carl', 'es-MX'],
      ['Dora', ''],
      ['Emil', 'inglés'],
      ['Fritz', 'Klingon'],
    ];
    const mark = randomUUID().slice(0, 6);
    const csv = ['Name,Language', ...rows.map(([name, language]) => `${name} ${mark},${language}`)].join(
      '\n',
    );
    const response = await fetch(`${server.url}/staff/imports?name=old.csv`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${shop.staff.token}` },
      body: csv,
    });
    const { importId } = (await response.json()) as { importId: string };
    const { import: read } = await shop.staff.get<
      { import: { columns: { field: string; column: number }[] } },
      object
    >('query ($id: ID!) { import(id: $id) { columns { field column } } }', { id: importId });
    expect(read.columns).toContainEqual({ field: 'LANGUAGE', column: 1 });
    const plan = { importId, columns: read.columns, workflowId: null };
    const { importPreview } = await shop.staff.get<{ importPreview: object }, object>(
      `query ($plan: ImportPlanInput!) { importPreview(plan: $plan) { ... on ImportPreview { ready rows { problem } } } }`,
      { plan },
    );
    expect(importPreview).toMatchObject({ ready: 5 });
    expect(JSON.stringify(importPreview)).toContain('write English, French, German or Spanish');
    await shop.staff.get('mutation ($plan: ImportPlanInput!) { startImport(plan: $plan) { __typename } }', {
      plan,
    });
    await idle();
    const found = await customersIn(mark);
    expect(found.map(({ name, language }) => [name.split(' ')[0], language])).toEqual([
      ['Anna', 'de'],
      ['Bea', 'fr'],
      ['Carl', 'es'],
      ['Dora', null],
      ['Emil', 'en'],
    ]);
  });
});
