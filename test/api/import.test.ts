// Files with existing customers and jobs: read in every usual form, looked at before anything is entered, and entered once.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ImportRepository } from '../../src/domains/import/import.repository.ts';
import * as staffApi from '../gql/staff.ts';
import * as trackingApi from '../gql/tracking.ts';
import type { GraphClient } from '../support/client.ts';
import { eventually } from '../support/browser.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
let other: Shop;
let repair: string;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { presets: ['repair'], timeZone: 'Europe/London', currency: 'GBP' });
  other = await openShop(server, { presets: ['repair'] });
  repair = shop.workflows.repair ?? '';
  await server.app.startWork();
});
afterAll(() => server.stop());

async function upload(bytes: Buffer | string, as: GraphClient = shop.staff, name = 'old.csv') {
  const response = await fetch(`${server.url}/staff/imports?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv',
      ...(as.token !== null && { authorization: `Bearer ${as.token}` }),
    },
    body: new Uint8Array(Buffer.from(bytes)),
  });
  return { status: response.status, ...((await response.json()) as { importId?: string; message?: string }) };
}

interface Imported {
  readonly id: string;
  readonly headers: readonly string[];
  readonly columns: readonly { readonly field: string; readonly column: number }[];
  readonly state: string;
  readonly total: number;
  readonly imported: number;
  readonly refused: number;
}
const FIELDS = 'id headers columns { field column } state total imported refused';
const read = async (id: string, as: GraphClient = shop.staff): Promise<Imported | null> =>
  (
    await as.get<{ import: Imported | null }, object>(`query ($id: ID!) { import(id: $id) { ${FIELDS} } }`, {
      id,
    })
  ).import;

const plan = (one: Imported, more: object = {}) => ({
  importId: one.id,
  columns: one.columns,
  workflowId: repair,
  ...more,
});
const preview = async (input: object, as: GraphClient = shop.staff) =>
  (
    await as.get<{ importPreview: Record<string, unknown> }, object>(
      `query ($plan: ImportPlanInput!) { importPreview(plan: $plan) { __typename
         ... on ImportPreview { ready refused rows { line problem } } ... on Problem { message } } }`,
      { plan: input },
    )
  ).importPreview;
const start = async (input: object, as: GraphClient = shop.staff) =>
  (
    await as.get<{ startImport: Record<string, unknown> }, object>(
      `mutation ($plan: ImportPlanInput!) { startImport(plan: $plan) { __typename
         ... on ImportStarted { import { state } } ... on Problem { message } } }`,
      { plan: input },
    )
  ).startImport;
const done = (id: string): Promise<Imported | null> =>
  eventually(
    () => read(id),
    now => now?.state === 'DONE',
    'the import to end',
    30_000,
  );

async function whole(csv: Buffer | string, more: object = {}): Promise<Imported> {
  const { importId = '' } = await upload(csv);
  const one = (await read(importId)) as Imported;
  await start(plan(one, more));
  return (await done(importId)) as Imported;
}

interface Job {
  readonly trackingId: string;
  readonly itemType: string;
  readonly open: boolean;
  readonly stage: { readonly code: string };
  readonly customer: { readonly id: string; readonly name: string; readonly email: string | null };
  readonly promise: { readonly to: string } | null;
  readonly bookedInAt: string;
  readonly quotedMinor: number | null;
}
const job = async (trackingId: string): Promise<Job> =>
  (
    await shop.staff.get<{ job: Job }, object>(
      `{ job(trackingId: "${trackingId}") { trackingId itemType stage { code } customer { id name email } promise { to } bookedInAt quotedMinor } }`,
    )
  ).job;

const HEAD = 'Customer,E-mail,Phone,Item,Description,Tracking ID,Status,Due date,Booked in,Quote,Notes';

describe('an import', () => {
  it('TL-03 keeps the IDs that customers hold, of 8 and of 12 digits, with stage, dates and price', async () => {
    const one = await whole(
      [
        HEAD,
        'Amelia Osei,amelia@example.com,,Signet ring,Resize to M,RPR-A1B2C3D4,In progress,03/04/2027,01/02/2026 10:30,"£1,250.50",Drawer 4',
        'Jonas Weber,,+44 20 7946 0123,Watch,,rpr a1b2c3d4e5f6,,,,,',
      ].join('\r\n'),
    );
    expect(one).toMatchObject({ total: 2, imported: 2, refused: 0 });
    expect(await job('RPR-A1B2C3D4')).toEqual({
      trackingId: 'RPR-A1B2C3D4',
      itemType: 'Signet ring',
      stage: { code: 'in_progress' },
      customer: { id: expect.any(String), name: 'Amelia Osei', email: 'amelia@example.com' },
      // Half past four on a clock that is an hour ahead, half past ten on one that is not.
      promise: { to: '2027-04-03T16:00:00.000Z' },
      bookedInAt: '2026-02-01T10:30:00.000Z',
      quotedMinor: 125_050,
    });
    expect((await job('RPR-A1B2C3D4E5F6')).stage.code).toBe('intake');
    const { data } = await tracking(server).ask<{ track: { stage: { label: string } } }, object>(
      '{ track(id: "RPR-A1B2C3D4") { stage { label } } }',
    );
    expect(data?.track.stage.label).toBe('In progress');
  });

  it('reads what spreadsheets write: semicolons, Windows-1252, a mark at the start, quotes over lines', async () => {
    const windows = Buffer.from(
      'Name;Artikel\r\nSiobh\xe1n O\x92Neill;"Ring, gold\nfrom 1920"\r\n',
      'latin1',
    );
    const first = await whole(windows);
    expect(first).toMatchObject({ headers: ['Name', 'Artikel'], imported: 1 });
    const second = await whole(Buffer.from('\ufeffName,Item\nLucía Fernández,Locket\n', 'utf8'));
    expect(second).toMatchObject({ headers: ['Name', 'Item'], imported: 1 });
    const { customers } = await shop.staff.get<
      { customers: { edges: { node: { name: string } }[] } },
      object
    >('{ customers(first: 100) { edges { node { name } } } }');
    const names = customers.edges.map(({ node }) => node.name);
    expect(names).toEqual(expect.arrayContaining(['Siobhán O’Neill', 'Lucía Fernández']));
  });

  it('says beforehand what is wrong with which row, and enters nothing by looking', async () => {
    const { importId = '' } = await upload(
      [
        HEAD,
        'Priya Raman,,,Ring,,,,,,,',
        ',,,Ring,,,,,,,',
        'No Mail,not-a-mail,,Ring,,,,,,,',
        'Bad Id,,,Ring,,XYZ-12,,,,,',
        'Other Kind,,,Ring,,BSP-A1B2C3D4,,,,,',
        'Bad Stage,,,Ring,,,Polishing,,,,',
        'Bad Date,,,Ring,,,,31/02/2026,,,',
        'Bad Price,,,Ring,,,,,,twenty,',
        'Used,,,Ring,,RPR-A1B2C3D4,,,,,',
        'Twice,,,Ring,,RPR-0000AAAA,,,,,',
        'Twice,,,Ring,,RPR-0000AAAA,,,,,',
      ].join('\n'),
    );
    const one = (await read(importId)) as Imported;
    const looked = await preview(plan(one));
    expect(looked).toMatchObject({ ready: 2, refused: 9 });
    const problems = Object.fromEntries(
      (looked['rows'] as { line: number; problem: string | null }[]).map(row => [row.line, row.problem]),
    );
    expect(problems).toEqual({
      2: null,
      3: 'Please fill in name.',
      4: '"not-a-mail" is not an e-mail address.',
      5: '"XYZ-12" is no tracking ID: three letters and 8 to 12 hex digits are.',
      6: 'Tracking IDs of this workflow begin with RPR, this one with BSP.',
      7: expect.stringContaining('There is no stage "Polishing". Stages are Booked in,'),
      8: '"31/02/2026" is no date. Write it as 2026-04-03 or 03/04/2026, with a time such as 14:30 or without.',
      9: '"twenty" is no amount. Write it as one number with at most 2 decimals.',
      10: 'The tracking ID RPR-A1B2C3D4 is in use already. Leave it empty to be given a new one.',
      12: 'The tracking ID RPR-0000AAAA is in use already. Leave it empty to be given a new one.',
    });
    expect(await read(importId)).toMatchObject({ state: 'UPLOADED', imported: 0 });
    expect((await preview({ ...plan(one), columns: [] }))['message']).toBe(
      'Choose the column with the customer’s name.',
    );

    await start(plan(one));
    expect(await done(importId)).toMatchObject({ imported: 2, refused: 9 });
  });

  it('looks at thousands of rows without holding up anybody else, and at one file in a request', async () => {
    const row = (n: number) => `Bob ${n},,,Ring,,,,03/04/2027 10:00,01/02/2026,"1,250.50",`;
    const { importId = '' } = await upload(
      [HEAD, ...Array.from({ length: 5_000 }, (_, n) => row(n))].join('\n'),
    );
    const input = plan((await read(importId)) as Imported);
    // Turns of others between the rows coming from the database and their tracking IDs being asked for.
    let turns = 0;
    let reading = false;
    const turn = () => {
      turns += 1;
      if (reading) setImmediate(turn);
    };
    const { rows, taken } = ImportRepository.prototype;
    jest.spyOn(ImportRepository.prototype, 'rows').mockImplementation(async function (
      this: ImportRepository,
      ...args
    ) {
      const all = await rows.apply(this, args);
      reading = true;
      setImmediate(turn);
      return all;
    });
    jest.spyOn(ImportRepository.prototype, 'taken').mockImplementation(function (
      this: ImportRepository,
      ...args
    ) {
      reading = false;
      return taken.apply(this, args);
    });
    const formats = jest.spyOn(Intl, 'DateTimeFormat');
    try {
      expect(await preview(input)).toMatchObject({ ready: 5_000, refused: 0 });
      expect(turns).toBeGreaterThan(10);
      expect(formats.mock.calls.length).toBeLessThan(10);
    } finally {
      jest.restoreAllMocks();
    }
    const twice = await shop.staff.ask<unknown, object>(
      `query ($plan: ImportPlanInput!) { a: importPreview(plan: $plan) { __typename }
         b: importPreview(plan: $plan) { __typename } }`,
      { plan: input },
    );
    expect(twice.errors[0]?.extensions?.['code']).toBe('QUERY_TOO_LARGE');
  });

  it('calls a line what a spreadsheet calls it, in the preview and in the refused rows', async () => {
    const own = await openShop(server, { presets: ['repair'] });
    const csv = '\nName,E-mail,Item\n\n,,\n"A\nB",x,Ring\n \nC,y,Ring\nD,d@example.com,Ring\n';
    const { importId = '' } = await upload(csv, own.staff);
    const one = (await read(importId, own.staff)) as Imported;
    const input = plan(one, { workflowId: own.workflows.repair });
    const { rows } = await preview(input, own.staff);
    expect((rows as { line: number }[]).map(({ line }) => line)).toEqual([5, 7, 8]);
    await start(input, own.staff);
    await eventually(
      () => read(importId, own.staff),
      now => now?.state === 'DONE',
      'the import to end',
      30_000,
    );
    const answer = await fetch(`${server.url}/staff/imports/${importId}/refused.csv`, {
      headers: { authorization: `Bearer ${own.staff.token ?? ''}` },
    });
    const text = await answer.text();
    expect(text).toContain('Line 5: ""x"" is not an e-mail address.');
    expect(text).toContain('Line 7: ""y"" is not an e-mail address.');
  });

  it('cuts nothing: a cell that is too long is named by its line and column', async () => {
    const row = (text: string) => `${HEAD}\nBea,,,Ring,,,,,,,\nAmelia,,,Ring,${text},,,,,,`;
    expect(await upload(row('a'.repeat(4_000)))).toMatchObject({ status: 201 });
    expect(await upload(row(`${'a'.repeat(3_999)}😀`))).toMatchObject({
      status: 422,
      message: 'Line 3, "Description": a cell has at most 4000 characters; this has 4001.',
    });
    expect((await upload(`Name,,${'x'.repeat(5_000)}\nAda,,\n`)).message).toBe(
      `Line 1, "${'x'.repeat(40)}": a cell has at most 4000 characters; this has 5000.`,
    );
    expect((await upload(`Name,\nAda,${'x'.repeat(5_000)}\n`)).message).toMatch(/^Line 2, "Column 2": /);
  });

  it('reads long lines, and says what is wrong with one that cannot be read', async () => {
    const wide = (cell: string) =>
      `Name,Item,${Array.from({ length: 58 }, (_, n) => `C${n}`).join(',')}\nAda,Ring${`,"${cell}"`.repeat(58)}\n`;
    expect(await upload(wide('a'.repeat(4_000)))).toMatchObject({ status: 201 });
    expect(await upload(wide('語'.repeat(4_000)))).toMatchObject({ status: 201 });
    expect(await upload(`Name,Item\n\nAda,Ring\nBo,"${'x'.repeat(1_000_000)}`)).toMatchObject({
      status: 422,
      message:
        'Line 4 is longer than 60 cells of 4000 characters. Perhaps a quotation mark in it is never closed.',
    });
    expect((await upload('Name,Item\n\nAda,Ring\nBo,"Ring\nCy,Watch\n')).message).toBe(
      'A quotation mark in line 4 is never closed.',
    );
    for (const cell of ['Ring 5" wide', '"Ring" of gold', '"Ring"x'])
      expect((await upload(`Name,Item\nAda,Ring\nBo,${cell}\n`)).message).toBe(
        'A quotation mark stands within a cell of line 3. Put the cell in quotation marks, and write the one within it twice.',
      );
  });

  it('refuses IDs that the shop has already, and nothing else for their sake', async () => {
    const ids = Array.from({ length: 25 }, (_, n) => `RPR-0A0B0C${(10 + n).toString()}`);
    const known = ids.map(id => `Ida,,,Chain,,${id},,,,,`).join('\n');
    expect(await whole(`${HEAD}\n${known}`)).toMatchObject({ imported: 25, refused: 0 });
    const more = 'Ida,,,Chain,,RPR-0A0B0CFF,,,,,\nIda,,,Bracelet,,,,,,,';
    expect(await whole(`${HEAD}\n${known}\n${more}`)).toMatchObject({ imported: 2, refused: 25 });
  });

  it('X-21 opens the pages of jobs that are past the stage where pages open', async () => {
    const late = await openShop(server, { presets: ['repair'] });
    const { workflows } = await late.staff.get(staffApi.WorkflowTablesDocument, {});
    const [first] = workflows;
    if (!first) throw new Error('The shop has no workflow.');
    const { id: workflowId, name: _name, prefix: _prefix, ...definition } = first;
    const input = { workflowId, definition: { ...definition, publicFromStage: 'ready' } };
    await late.staff.get(staffApi.SaveWorkflowVersionDocument, { input });
    const csv = `${HEAD}\nAda,,,Ring,,RPR-0D0D0D01,ready,,,,\nAda,,,Brooch,,RPR-0D0D0D02,,,,,`;
    const { importId = '' } = await upload(csv, late.staff);
    await start(plan((await read(importId, late.staff)) as Imported, { workflowId }), late.staff);
    await eventually(
      () => read(importId, late.staff),
      now => now?.state === 'DONE',
      'the import to end',
      30_000,
    );
    const page = async (id: string) => (await tracking(server).get(trackingApi.TrackDocument, { id })).track;
    expect((await page('RPR-0D0D0D01'))?.stage.label).toBe('Ready for pickup');
    expect(await page('RPR-0D0D0D02')).toBeNull();
  });

  it('hands the refused rows out with the reasons, where no cell can be a formula, and takes them back', async () => {
    const one = await whole(
      'Name,E-mail,Item\n"=HYPERLINK(""http://evil"")",x,+1\n@sum,also wrong,-2\nAda;=cmd(),wrong too,Ring\n',
    );
    expect(one).toMatchObject({ imported: 0, refused: 3 });
    const response = await fetch(`${server.url}/staff/imports/${one.id}/refused.csv`, {
      headers: { authorization: `Bearer ${shop.staff.token}` },
    });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="refused.csv"');
    const text = await response.text();
    const cells = text.split(/\r\n/).flatMap(line => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    expect(cells.filter(cell => /^"?[=+\-@]/.test(cell))).toEqual([]);
    // In every one of them, so that a semicolon divides none where semicolons are separators.
    expect(text).toContain('"Ada;=cmd()"');
    expect(cells.slice(0, -1).filter(cell => !/^\ufeff?"[^]*"$/.test(cell))).toEqual([]);
    expect(text).toContain('""x"" is not an e-mail address.');
    const again = await whole(
      text.replace('"x"', '"x@example.com"').replace(/also wrong|wrong too/g, 'y@example.com'),
    );
    expect(again).toMatchObject({ imported: 3, refused: 0 });
  });

  it('enters customers alone, and nobody twice', async () => {
    await whole('Name,E-mail\nAli Demir,ali@example.com\n', { workflowId: null });
    await whole('Name,E-mail,Phone\nAli Demir,ALI@example.com,\nAli Demir,,030 1234\n', { workflowId: null });
    const { customers } = await shop.staff.get<{ customers: { totalCount: number } }, object>(
      '{ customers(search: "Ali Demir") { totalCount } }',
    );
    expect(customers.totalCount).toBe(2);
  });

  it('of the same file is the same import, and starting it twice enters nothing twice', async () => {
    const file = 'Name,Item\nOnce Only,Brooch\n';
    const first = await upload(file);
    const one = (await read(first.importId ?? '')) as Imported;
    await Promise.all([start(plan(one)), start(plan(one)), start(plan(one))]);
    await done(one.id);
    expect((await upload(file)).importId).toBe(one.id);
    await start(plan(one));
    const { jobs } = await shop.staff.get<{ jobs: { totalCount: number } }, object>(
      '{ jobs(filter: { search: "Once Only" }) { totalCount } }',
    );
    expect(jobs.totalCount).toBe(1);
  });

  it('goes on where it was when the program was ended, with each row entered once', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => `Row ${n},Cut piece ${n}`);
    const { importId = '' } = await upload(['Name,Item', ...rows].join('\n'));
    const one = (await read(importId)) as Imported;
    // As a program leaves it that was ended in the middle: running, some rows entered, the queue knowing of nothing.
    const own = { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } };
    await server.database.sql(
      `update imports set state = 'RUNNING', plan = $2, beat_at = now() - interval '1 hour' where id = $1`,
      [importId, JSON.stringify({ columns: one.columns, workflowId: repair, dayFirst: true })],
      own,
    );
    const { importRows } = server.app.services;
    const work = { tenantId: shop.tenantId, importId };
    await Promise.all([importRows.resume(60_000), importRows.work(work), importRows.work(work)]);
    expect(await done(importId)).toMatchObject({ imported: 60, refused: 0 });
    const { jobs } = await shop.staff.get<{ jobs: { totalCount: number } }, object>(
      '{ jobs(filter: { search: "Cut piece" }) { totalCount } }',
    );
    expect(jobs.totalCount).toBe(60);
  });

  it('is cancelled while it runs: what is entered stays, the rest is not entered, exactly', async () => {
    const own = await openShop(server, { presets: ['repair'] });
    const rows = Array.from(
      { length: 2_000 },
      (_, n) => `Row ${n},Stopped piece ${n},${n === 0 ? 'no mail' : ''}`,
    );
    const { importId = '' } = await upload(['Name,Item,E-mail', ...rows].join('\n'), own.staff);
    const one = (await read(importId, own.staff)) as Imported;
    const cancel = async (id: string, as: GraphClient = own.staff) =>
      (
        await as.get<{ cancelImport: { __typename: string; import?: Imported; message?: string } }, object>(
          `mutation ($id: ID!) { cancelImport(importId: $id) { __typename
             ... on ImportCancelled { import { ${FIELDS} } } ... on Problem { message } } }`,
          { id },
        )
      ).cancelImport;
    expect(await cancel(importId)).toMatchObject({ message: expect.stringContaining('not started') });
    await start(plan(one, { workflowId: own.workflows.repair }), own.staff);
    await eventually(
      () => read(importId, own.staff),
      now => (now?.imported ?? 0) > 5,
      'some rows to be entered',
      30_000,
    );
    const [first, second] = await Promise.all([cancel(importId), cancel(importId)]);
    const { import: ended } = first;
    expect(ended).toMatchObject({ state: 'CANCELLED', total: 2_000, refused: 1 });
    expect(second.import).toEqual(ended);
    expect(ended?.imported).toBeLessThan(1_999);
    const jobs = async () =>
      (await own.staff.get<{ jobs: { totalCount: number } }, object>('{ jobs { totalCount } }')).jobs
        .totalCount;
    expect(await jobs()).toBe(ended?.imported);
    // Whoever was at it has stopped, and nobody takes it up again.
    const { importRows } = server.app.services;
    await importRows.resume(0);
    await importRows.work({ tenantId: own.tenantId, importId });
    expect(await read(importId, own.staff)).toEqual(ended);
    expect(await jobs()).toBe(ended?.imported);
    await start(plan(one, { workflowId: own.workflows.repair }), own.staff);
    expect(await read(importId, own.staff)).toEqual(ended);
    // The rest is handed out, to be brought back another time.
    const answer = await fetch(`${server.url}/staff/imports/${importId}/refused.csv`, {
      headers: { authorization: `Bearer ${own.staff.token ?? ''}` },
    });
    const lines = (await answer.text()).trim().split(/\r?\n/);
    expect(lines.length - 1).toBe(2_000 - (ended?.imported ?? 0));
    expect(lines.at(-1)).toContain('the import was cancelled');
    const { auditLog } = await own.staff.get(staffApi.AuditLogDocument, { first: 100 });
    const told = auditLog.edges.filter(({ node }) => node.kind === 'IMPORT_CANCELLED');
    expect(told.map(({ node }) => node.subject)).toEqual(['old.csv']);
    expect(await cancel(importId, other.staff)).toMatchObject({ __typename: 'NotFound' });
    const ended2 = await whole('Name,Item\nWhole,Brooch\n');
    expect(await cancel(ended2.id, shop.staff)).toMatchObject({
      message: expect.stringContaining('done with'),
    });
  }, 60_000);

  it('SEC-01 a shop that tries many IDs of others is stopped, over all of its files, with an alarm in the log', async () => {
    const guesser = await openShop(server, { presets: ['repair'] });
    const ids = Array.from(
      { length: 60 },
      (_, n) => `RPR-FFFF00${n.toString(16).toUpperCase().padStart(2, '0')}`,
    );
    const file = async (as: Shop, rows: readonly string[]) => {
      const { importId = '' } = await upload(['Name,Item,Tracking ID', ...rows].join('\n'), as.staff);
      const one = (await read(importId, as.staff)) as Imported;
      await start({ ...plan(one), workflowId: as.workflows.repair }, as.staff);
      const ended = await eventually(
        () => read(importId, as.staff),
        now => now?.state === 'DONE',
        'the import to end',
        20_000,
      );
      const answer = await fetch(`${server.url}/staff/imports/${importId}/refused.csv`, {
        headers: { authorization: `Bearer ${as.staff.token ?? ''}` },
      });
      return { ...ended, told: (await answer.text()).split('is in use already').length - 1 };
    };
    const alarms = () =>
      server.log.filter(({ message }) => message.endsWith('tracking IDs of others.')).length;
    await file(
      other,
      ids.map(id => `Theirs,Ring,${id}`),
    );
    const tries = (from: number) => ids.slice(from, from + 15).map(id => `Mine,Ring,${id}`);
    expect((await file(guesser, tries(0))).told).toBe(15);
    expect(alarms()).toBe(0);
    // Of the second file five more; then nothing with an ID of its own is entered, also what is nobody's.
    const second = await file(guesser, [...tries(15), 'Mine,Ring,', 'Mine,Ring,RPR-FFFF00FF']);
    expect(second).toMatchObject({ told: 5, imported: 1, refused: 16 });
    expect(alarms()).toBe(1);
    expect((await file(guesser, tries(30))).told).toBe(0);
    const own = { role: 'waypost_staff', settings: { 'waypost.tenant_id': guesser.tenantId } };
    await server.database.sql(`update import_rows set foreign_at = foreign_at - interval '31 days'`, [], own);
    expect((await file(guesser, tries(45))).told).toBe(15);
    expect(alarms()).toBe(1);
  }, 60_000);

  it('tells customers nothing, and refuses what is no table or too much, losing nothing', async () => {
    expect((await upload('')).message).toBe(
      'The file has no rows. Its first line must hold the headings of the columns.',
    );
    expect((await upload('Name,Item\n"never closed,x\n')).message).toBe(
      'A quotation mark in line 2 is never closed.',
    );
    const many = ['Name', ...Array.from({ length: 5_001 }, (_, n) => `N${n}`)].join('\n');
    expect((await upload(many)).message).toBe(
      'The file has 5001 rows; 5000 can be imported at a time. Divide it into several files.',
    );
    expect((await upload(`Name${',x'.repeat(60)}\nAda\n`)).message).toBe(
      'The file has 61 columns; at most 60 are read.',
    );
    const wide = `Name,Item\nAda,Ring\nBob${',x'.repeat(400)}\nCy,Ring, engraved\n`;
    expect((await upload(wide)).message).toBe(
      'Line 3 has 401 cells, and there are 2 headings; so it is with 1 more. Give every column a ' +
        'heading, and put cells that contain the separator in quotation marks.',
    );
    expect(await whole('Name,Item,,\nWide Empty,Ring,,,,,\n')).toMatchObject({ imported: 1, refused: 0 });
    const { jobs } = await shop.staff.get<
      { jobs: { edges: { node: { notifications: { totalCount: number } } }[] } },
      object
    >('{ jobs(first: 100) { edges { node { notifications { totalCount } } } } }');
    expect(jobs.edges.every(({ node }) => node.notifications.totalCount === 0)).toBe(true);
  });

  it('SEC-07 is for managers and the owner, and another shop’s import is none', async () => {
    const { importId = '' } = await upload('Name,Item\nSecret Person,Ring\n');
    const member = await shop.signIn('MEMBER');
    expect((await upload('Name\nx\n', member)).status).toBe(403);
    expect((await fetch(`${server.url}/staff/imports`, { method: 'POST', body: 'Name\nx\n' })).status).toBe(
      401,
    );
    const asked = await member.ask('{ imports { id } }');
    expect(asked.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await read(importId, other.staff)).toBeNull();
    const file = await fetch(`${server.url}/staff/imports/${importId}/refused.csv`, {
      headers: { authorization: `Bearer ${other.staff.token}` },
    });
    expect(file.status).toBe(404);
    const one = (await read(importId)) as Imported;
    expect((await start(plan(one), other.staff))['__typename']).toBe('NotFound');
    expect((await preview({ ...plan(one), workflowId: other.workflows.repair }))['__typename']).toBe(
      'NotFound',
    );
  });
});
