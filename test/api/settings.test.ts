// The shop's settings: what may be said, who may say it, and that nobody overwrites what they have not seen.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import * as api from '../gql/staff.ts';
import * as trackingApi from '../gql/tracking.ts';
import { sendLogo, setLogo } from '../support/logo.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
});
afterAll(() => server.stop());

const settings = async (staff = shop.staff) => (await staff.get(api.ShopSettingsDocument, {})).tenant;
const save = async (input: api.UpdateTenantInput, staff = shop.staff) =>
  (await staff.get(api.SaveSettingsDocument, { input })).updateTenant;
const codeOf = async (asked: Promise<{ errors: readonly { extensions?: Record<string, unknown> }[] }>) =>
  (await asked).errors[0]?.extensions?.['code'];

const drawing = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: { r: 20, g: 90, b: 70, alpha: 0.5 } } })
    .png()
    .toBuffer();

describe('settings', () => {
  it('AD-06 keep what is said, and say what is wrong beside its field', async () => {
    const said = {
      name: 'Hartley & Vance',
      fallbackName: 'Your goldsmith',
      accentColor: '#0A5C44',
      contactEmail: 'hello@hv.example',
      contactPhone: '+44 20 7946 0123',
      customerNameOnPage: 'FULL',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
      currency: 'eur',
      unreadMailMinutes: 30,
      digestHour: 6,
      slipShowsDeposit: false,
      slipTerms: 'Pieces are kept for six months.',
    } as const;
    const kept = { ...said, accentColor: '#0a5c44', currency: 'EUR' };
    expect(await save(said)).toMatchObject({ __typename: 'TenantUpdated', tenant: kept });
    expect(await settings()).toMatchObject(kept);
    const wrong: [keyof api.UpdateTenantInput, unknown][] = [
      ['name', 'x'.repeat(121)],
      ['fallbackName', '   '],
      ['accentColor', 'red'],
      ['contactEmail', 'nobody'],
      ['contactPhone', '1'.repeat(41)],
      ['locale', 'not a language'],
      ['timeZone', 'Mars/Olympus'],
      ['currency', 'XXQ'],
      ['unreadMailMinutes', 1_441],
      ['digestHour', 24],
      ['slipTerms', 'x'.repeat(601)],
    ];
    for (const [field, value] of wrong)
      expect(await save({ [field]: value })).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await settings()).toMatchObject(kept);
  });

  it('AD-06 tell whoever is late how they stand now, and change nothing', async () => {
    const { version } = await settings();
    expect(await save({ contactPhone: '1', expectedVersion: version })).toMatchObject({
      tenant: { version: version + 1, contactPhone: '1' },
    });
    expect(await save({ contactPhone: '2', expectedVersion: version })).toMatchObject({
      __typename: 'StaleSettings',
      tenant: { version: version + 1, contactPhone: '1' },
    });
    // What changes nothing is no change.
    expect(await save({ contactPhone: '1', expectedVersion: version + 1 })).toMatchObject({
      tenant: { version: version + 1 },
    });
  });

  it('are for managers and the owner, and another shop knows nothing of them', async () => {
    const member = await shop.signIn('MEMBER');
    const input = { name: 'Mine now' };
    expect(await codeOf(member.ask(api.SaveSettingsDocument, { input }))).toBe('FORBIDDEN');
    expect(await codeOf(member.ask(api.RemoveLogoDocument, {}))).toBe('FORBIDDEN');
    const upload = { idempotencyKey: randomUUID(), contentType: 'image/png', byteSize: 100 };
    expect(await codeOf(member.ask(api.CreateLogoUploadDocument, { input: upload }))).toBe('FORBIDDEN');
    expect((await settings()).name).not.toBe('Mine now');
    const other = await openShop(server);
    expect(await settings(other.staff)).toMatchObject({ name: `Shop ${other.slug}`, hosts: [] });
  });
});

describe('the logo', () => {
  it('CP-06 is made anew, kept under its address until it is removed, and shown on pages and in the API', async () => {
    const own = await openShop(server);
    const job = await own.job();
    const logoUrl = await setLogo(own.staff, await drawing(960, 320));
    expect(logoUrl).toMatch(/^\/logos\/[0-9a-f]{32}\.png$/);
    const response = await fetch(server.url + logoUrl);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('image/png');
    const made = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect(made).toMatchObject({ format: 'png', width: 480, height: 160, hasAlpha: true });
    const page = await tracking(server).get(trackingApi.TrackDocument, { id: job.trackingId });
    expect(page.track?.brand).toMatchObject({ logoUrl });

    // Another one has another address; an e-mail of yesterday still finds the one of yesterday.
    const second = await setLogo(own.staff, await drawing(300, 300));
    expect(second).not.toBe(logoUrl);
    expect((await fetch(server.url + logoUrl)).status).toBe(200);
    const { removeLogo } = await own.staff.get(api.RemoveLogoDocument, {});
    expect(removeLogo).toMatchObject({ logoUrl: null, initials: 'SS' });
    expect(
      (await tracking(server).get(trackingApi.TrackDocument, { id: job.trackingId })).track?.brand,
    ).toMatchObject({
      logoUrl: null,
    });
    for (const gone of [logoUrl, second]) expect((await fetch(server.url + gone)).status).toBe(404);
    const third = await setLogo(own.staff, await drawing(300, 300));
    expect((await fetch(server.url + third)).status).toBe(200);
  });

  it('is refused with a sentence when it cannot be one, and what was there stays', async () => {
    const own = await openShop(server);
    const before = await setLogo(own.staff, await drawing(100, 100));
    const announce = (contentType: string, byteSize: number) =>
      own.staff.get(api.CreateLogoUploadDocument, {
        input: { idempotencyKey: randomUUID(), contentType, byteSize },
      });
    for (const [type, size] of [
      ['image/svg+xml', 200],
      ['image/gif', 200],
      ['image/png', 0],
      ['image/png', 5 * 1024 * 1024],
    ] as const)
      expect((await announce(type, size)).createLogoUpload).toMatchObject({ __typename: 'UploadRefused' });
    for (const bytes of [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), await drawing(16, 16)]) {
      const uploadId = await sendLogo(own.staff, bytes);
      const complete = () => own.staff.get(api.CompleteLogoUploadDocument, { uploadId });
      expect((await complete()).completeLogoUpload).toMatchObject({ __typename: 'UploadRefused' });
    }
    expect((await settings(own.staff)).logoUrl).toBe(before);
    for (const path of ['/logos/', '/logos/x.png', `/logos/${'0'.repeat(32)}.png`, '/logos/..%2f..%2fx.png'])
      expect((await fetch(server.url + path)).status).toBe(404);
  });

  it('is set once, also when it is completed twice, and never from another shop’s upload', async () => {
    const own = await openShop(server);
    const uploadId = await sendLogo(own.staff, await drawing(64, 64));
    const complete = (staff = own.staff) => staff.get(api.CompleteLogoUploadDocument, { uploadId });
    expect((await complete(shop.staff)).completeLogoUpload).toMatchObject({ __typename: 'NotFound' });
    const both = await Promise.all([complete(), complete()]);
    const urls = both.map(({ completeLogoUpload: done }) => 'tenant' in done && done.tenant.logoUrl);
    expect(new Set(urls).size).toBe(1);
    const { version } = await settings(own.staff);
    expect((await complete()).completeLogoUpload).toMatchObject({ tenant: { version } });
  });
});
