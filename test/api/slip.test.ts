// The slip that a customer takes home: read as its reader reads it, and scanned as a phone scans it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import * as api from '../gql/staff.ts';
import { setLogo } from '../support/logo.ts';
import { readPdf } from '../support/pdf.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, {
    name: 'Hartley & Vance',
    contactPhone: '+44 20 7946 0123',
    slipTerms: 'Kept for six months.',
  });
});
afterAll(() => server.stop());

const address = async (jobId: string, format: api.SlipFormat = 'A5', staff = shop.staff) =>
  (await staff.get(api.TakeInSlipDocument, { jobId, format })).job?.takeInSlip.url ?? '';
async function slip(jobId: string, format: api.SlipFormat = 'A5', staff = shop.staff) {
  const response = await fetch(await address(jobId, format, staff));
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return readPdf(new Uint8Array(await response.arrayBuffer()));
}
const mm = (points: number): number => Math.round((points / 72) * 25.4);

describe('the take-in slip', () => {
  it('TL-08 AH-07 PY-09 says the ID, the piece and the deposit, and its code opens the page', async () => {
    const job = await shop.job({
      description: 'Yellow gold solitaire, bent claw.',
      depositMinor: 4_050,
      promise: { kind: 'ESTIMATE', to: '2031-12-24T12:00:00Z' },
    });
    for (const [format, width] of [
      ['A5', 148],
      ['ROLL_80', 80],
    ] as const) {
      const paper = await slip(job.id, format);
      expect(paper.pages).toHaveLength(1);
      expect(mm(paper.pages[0]?.width ?? 0)).toBe(width);
      const words = [
        job.trackingId,
        job.order.number,
        'Hartley & Vance',
        '+44 20 7946 0123',
        'Engagement ring',
        'Yellow gold solitaire, bent claw.',
        'Amelia Osei',
        'Deposit paid',
        '£40.50',
        'Expected',
        '24 December 2031',
        'Kept for six months.',
      ];
      const text = paper.text.replace(/\s+/g, ' ');
      for (const word of words) expect(text).toContain(word);
      expect(paper.code).toBe(`${server.url}/track/${job.trackingId}`);
      expect((await fetch(paper.code ?? '')).status).toBe(200);
    }
  });

  it('TL-08 names the deposit only where the shop wants it, and no other price', async () => {
    const own = await openShop(server);
    const job = await own.job({ depositMinor: 4_050, quotedMinor: 19_900 });
    const before = await slip(job.id, 'A5', own.staff);
    expect(before.text).toContain('£40.50');
    expect(before.text).not.toContain('199.00');
    await own.staff.get(api.SaveSettingsDocument, { input: { slipShowsDeposit: false } });
    expect((await slip(job.id, 'A5', own.staff)).text).not.toMatch(/Deposit|40\.50/);
  });

  it.each([
    ['en-GB', 'DUE', 'Due'],
    ['en-GB', 'DELIVERY_WINDOW', 'Delivery'],
    ['fr-FR', 'DUE', 'Pour le'],
    ['de-DE', 'DUE', 'Fällig'],
    ['de-DE', 'ESTIMATE', 'Voraussichtlich'],
    ['es-ES', 'DELIVERY_WINDOW', 'Entrega'],
  ] as const)('AH-07 %s: names the sort of its date, %s as %s', async (locale, kind, name) => {
    const own = await openShop(server, { locale });
    const from = kind === 'DELIVERY_WINDOW' ? { from: '2031-12-24T10:00:00Z' } : {};
    const job = await own.job({ promise: { kind, to: '2031-12-24T12:00:00Z', ...from } });
    const text = (await slip(job.id, 'A5', own.staff)).text.replace(/\s+/g, ' ');
    expect(text).toContain(name);
    for (const other of ['Expected', 'Voraussichtlich', 'Prévu le', 'Previsto'])
      if (other !== name) expect(text).not.toContain(other);
  });

  it('writes any script, names that mix them, and the shop’s language', async () => {
    const own = await openShop(server, { locale: 'de-DE' });
    const description = 'Золото Χρυσό 金戒指 ゴールド 금반지 सोना ทองคำ தங்க மோதிரம் 💍';
    const job = await own.job({ customer: { name: 'محمد Müller כהן' }, description });
    const { text } = await slip(job.id, 'ROLL_80', own.staff);
    for (const word of ['Annahmebeleg', 'Kunde', 'Золото', 'Χρυσό', '金戒指', 'ゴールド', '금반지', 'Müller'])
      expect(text).toContain(word);
    for (const letter of 'محدכהן💍') expect(text.normalize('NFKC')).toContain(letter);
    // A box stands for what no face has; here there is none.
    expect(text).not.toContain('\u0000');
  });

  it('shows that a character is missing where no face has it, and prints the rest', async () => {
    // A private use, an object that was pasted, what is no character at all, braille, chess, a script of long ago.
    const unknown = '\uf8ff\ufffc\ufdd0\u2801\u2654\u{12000}';
    const own = await openShop(server, { slipTerms: `Kept ${unknown} for a year.` });
    const customer = { name: `Ann \uf8ff Lee` };
    const job = await own.job({ customer, description: `A watch \uf8ff with\ta dial.` });
    for (const format of ['A5', 'ROLL_80'] as const) {
      const text = (await slip(job.id, format, own.staff)).text.replace(/\s+/g, ' ');
      for (const words of ['Ann \ufffd Lee', 'A watch \ufffd with a dial.']) expect(text).toContain(words);
      expect(text).toMatch(/Kept .*\ufffd.* for a year\./);
      expect(text).not.toContain('\u0000');
    }
    const alone = await own.job({ description: '\uf8ff' });
    expect((await slip(alone.id, 'A5', own.staff)).text).toContain('\ufffd');
  });

  it('is not held up by thousands of characters that nobody sees', async () => {
    const hidden = ['\u202e', '\u200b', '\u200e\u200f'].map(some => some.repeat(1_900 / some.length));
    for (const some of hidden) {
      const job = await shop.job({ description: `${some}${'x'.repeat(90)}` });
      expect((await slip(job.id, 'ROLL_80')).text.replace(/\s/g, '')).toContain('x'.repeat(90));
    }
  });

  it('flows on to another sheet when a description is very long, and loses nothing', async () => {
    const words = Array.from({ length: 240 }, (_, index) => `word${index}`).join(' ');
    const job = await shop.job({ description: words });
    const paper = await slip(job.id);
    expect(paper.pages.length).toBeGreaterThan(1);
    const text = paper.text.replace(/\s+/g, ' ');
    expect(text).toContain('word239');
    expect(text).toContain('Kept for six months.');
    expect((await slip(job.id, 'ROLL_80')).pages).toHaveLength(1);
  });

  it('carries the logo', async () => {
    const own = await openShop(server);
    const job = await own.job();
    const size = async () =>
      (await (await fetch(await address(job.id, 'A5', own.staff))).arrayBuffer()).byteLength;
    const without = await size();
    // Noise does not compress, so that the picture is seen in the size.
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    await setLogo(
      own.staff,
      await sharp({ create: { width: 200, height: 100, channels: 3, background: '#888', noise } })
        .png()
        .toBuffer(),
    );
    expect(await size()).toBeGreaterThan(without + 10_000);
  });

  it('opens by its address alone, for minutes, and by nothing that was made up', async () => {
    const job = await shop.job();
    const good = await address(job.id);
    const sealed = new URL(good).searchParams.get('ticket') ?? '';
    const other = await openShop(server);
    expect((await other.staff.get(api.TakeInSlipDocument, { jobId: job.id })).job).toBeNull();
    for (const ticket of ['', 'v1.', sealed.slice(0, -2), `${sealed.slice(0, 40)}AAAA${sealed.slice(44)}`]) {
      const answer = await fetch(`${server.url}/slips/take-in.pdf?ticket=${ticket}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('This address has expired. Print the slip again.');
    }
    const deleted = await shop.job();
    const gone = await address(deleted.id);
    await shop.staff.get(api.DeleteJobDocument, {
      input: { jobId: deleted.id, expectedVersion: deleted.version },
    });
    expect((await fetch(gone)).status).toBe(404);
    expect(server.log.some(({ facts }) => JSON.stringify(facts).includes(sealed))).toBe(false);
  });
});
