// One contract for both drivers of the object store, over real HTTP: the local disk behind fastify on loopback, and S3
// against a real server where the environment names one. Then what only the disk driver has.

import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';

import { DiskObjectStore } from '../../src/platform/objects/disk-object-store.ts';
import { diskObjectRoutes } from '../../src/platform/objects/disk-object-routes.ts';
import {
  ObjectMissing,
  ObjectTooLong,
  type GetGrant,
  type ObjectStore,
} from '../../src/platform/objects/object-store.ts';
import { S3ObjectStore } from '../../src/platform/objects/s3-object-store.ts';
import { makeBucket, s3ServerFromEnvironment, s3SuiteAbsent } from '../support/s3-server.ts';

jest.setTimeout(30_000);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** node:http instead of fetch, which would correct the lengths that these tests get wrong on purpose. */
function send(
  method: string,
  url: string,
  headers: Readonly<Record<string, string | number>> = {},
  body?: Buffer,
): Promise<Answer> {
  return new Promise((settle, fail) => {
    const request = httpRequest(url, { method, headers, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () =>
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', fail);
    request.end(body);
  });
}

const wait = (milliseconds: number): Promise<void> => new Promise(settle => setTimeout(settle, milliseconds));
async function freePort(): Promise<number> {
  const probe = fastify();
  const url = await probe.listen({ port: 0, host: '127.0.0.1' });
  await probe.close();
  return Number(new URL(url).port);
}

const newKey = (): string => `tests/${randomUUID()}/photo.webp`;
const photo = randomBytes(5000);

function grantFor(key: string): GetGrant {
  return { key, contentType: 'image/webp', disposition: 'inline; filename="ring (1).webp"', expiresIn: 60 };
}

function changeLast(url: string): string {
  return url.slice(0, -1) + (url.endsWith('0') ? '1' : '0');
}

function changeSignature(url: string): string {
  return url.replace(
    /(-Signature=)(.)/,
    (_all, name: string, first: string) => name + (first === '0' ? '1' : '0'),
  );
}

function contract(open: () => Promise<ObjectStore>): void {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const grantPut = (key: string, expiresIn = 60) =>
    store.presignPut({ key, contentType: 'image/jpeg', contentLength: photo.length, expiresIn });
  const upload = async (key: string): Promise<Answer> => {
    const put = await grantPut(key);
    return send('PUT', put.url, { ...put.headers, 'Content-Length': photo.length }, photo);
  };

  it('is usable', () => expect(store.check()).resolves.toBeUndefined());

  it('takes an upload and hands it out with the headers that were granted', async () => {
    const key = newKey();
    const put = await grantPut(key);
    expect(put.headers).toEqual({ 'Content-Type': 'image/jpeg' });
    expect(Math.abs(put.expiresAt.getTime() - Date.now() - 60_000)).toBeLessThan(2000);
    expect(
      (await send('PUT', put.url, { ...put.headers, 'Content-Length': photo.length }, photo)).status,
    ).toBe(200);
    expect(await store.head(key)).toEqual({ contentLength: photo.length });
    const signed = await store.presignGet(grantFor(key));
    const answer = await send('GET', signed.url);
    expect(answer.status).toBe(200);
    expect(answer.body.equals(photo)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline; filename="ring (1).webp"',
      'content-length': String(photo.length),
    });
    expect(answer.headers['cache-control']).toMatch(/^private, max-age=(30|59|60)$/);
    expect(Math.abs(signed.expiresAt.getTime() - Date.now() - 60_000)).toBeLessThan(2000);
  });

  it('writes, reads, replaces and deletes for the program itself', async () => {
    const key = newKey();
    await expect(store.head(key)).rejects.toBeInstanceOf(ObjectMissing);
    await expect(store.get(key, 10)).rejects.toBeInstanceOf(ObjectMissing);
    await store.put(key, photo, 'image/webp');
    expect((await store.get(key, photo.length)).equals(photo)).toBe(true);
    await expect(store.get(key, photo.length - 1)).rejects.toBeInstanceOf(ObjectTooLong);
    await store.put(key, Buffer.from('new'), 'image/webp');
    expect((await store.get(key, 10)).toString()).toBe('new');
    await store.delete(key);
    await store.delete(key);
    await expect(store.head(key)).rejects.toBeInstanceOf(ObjectMissing);
  });

  it('sweeps what is old below one folder, and nothing else', async () => {
    const folder = `left-${randomBytes(4).toString('hex')}`;
    const [old, other] = [`${folder}/a/upload`, `${folder}2/upload`];
    for (const key of [old, other]) await store.put(key, photo, 'image/jpeg');
    expect(await store.sweep(`${folder}/`, new Date(Date.now() - 60_000))).toBe(0);
    expect((await store.head(old)).contentLength).toBe(photo.length);
    expect(await store.sweep(`${folder}/`, new Date(Date.now() + 60_000))).toBe(1);
    await expect(store.head(old)).rejects.toBeInstanceOf(ObjectMissing);
    expect((await store.head(other)).contentLength).toBe(photo.length);
    expect(await store.sweep(`${folder}/`, new Date(Date.now() + 60_000))).toBe(0);
    await expect(store.sweep('../', new Date())).rejects.toThrow(TypeError);
  });

  it('answers a range, and 416 beyond the end', async () => {
    const key = newKey();
    await store.put(key, photo, 'image/webp');
    const { url } = await store.presignGet(grantFor(key));
    const part = await send('GET', url, { Range: 'bytes=100-199' });
    expect(part.status).toBe(206);
    expect(part.body.equals(photo.subarray(100, 200))).toBe(true);
    expect(part.headers['content-range']).toBe(`bytes 100-199/${photo.length}`);
    const tail = await send('GET', url, { Range: 'bytes=-50' });
    expect(tail.body.equals(photo.subarray(-50))).toBe(true);
    expect((await send('GET', url, { Range: 'bytes=99999-' })).status).toBe(416);
  });

  it('knows what has not changed', async () => {
    const key = newKey();
    await store.put(key, photo, 'image/webp');
    const { url } = await store.presignGet(grantFor(key));
    const { etag } = (await send('GET', url)).headers;
    expect(typeof etag).toBe('string');
    const again = await send('GET', url, { 'If-None-Match': String(etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('says 404 for a valid link to nothing', async () => {
    const { url } = await store.presignGet(grantFor(newKey()));
    expect((await send('GET', url)).status).toBe(404);
  });

  it('refuses a link that was changed in any part', async () => {
    const [key, other] = [newKey(), newKey()];
    await store.put(key, photo, 'image/webp');
    await store.put(other, photo, 'image/webp');
    const { url } = await store.presignGet(grantFor(key));
    expect((await send('GET', url)).status).toBe(200);
    const changed = [
      changeSignature(url),
      url.replace(key, other),
      url.replace('image%2Fwebp', 'text%2Fhtml'),
      url.replace('inline', 'attachment'),
      url.replace(
        /(-Expires=)(\d+)/,
        (_all, name: string, seconds: string) => `${name}${Number(seconds) + 1}`,
      ),
      changeLast(url),
    ];
    expect(new Set([url, ...changed]).size).toBeGreaterThanOrEqual(changed.length);
    for (const bad of changed) expect((await send('GET', bad)).status).toBe(403);
  });

  it('refuses everybody without a link', async () => {
    const key = newKey();
    await store.put(key, photo, 'image/webp');
    const bare = (await store.presignGet(grantFor(key))).url.replace(/\?.*/, '');
    // Swift takes what carries no signature for its own protocol, in which the path makes no sense: 400.
    const refused = [400, 401, 403];
    expect(refused).toContain((await send('GET', bare)).status);
    expect(refused).toContain((await send('PUT', bare, { 'Content-Length': photo.length }, photo)).status);
    expect((await store.get(key, photo.length)).equals(photo)).toBe(true);
  });

  it('ends a link when its time is over', async () => {
    const key = newKey();
    await store.put(key, photo, 'image/webp');
    const { url } = await store.presignGet({ ...grantFor(key), expiresIn: 1 });
    const put = await grantPut(newKey(), 1);
    await wait(2200);
    expect((await send('GET', url)).status).toBe(403);
    const late = await send('PUT', put.url, { ...put.headers, 'Content-Length': photo.length }, photo);
    expect(late.status).toBe(403);
  });

  it('does not let a link do anything else than what it was made for', async () => {
    const key = newKey();
    expect((await upload(key)).status).toBe(200);
    const [get, put] = [await store.presignGet(grantFor(key)), await grantPut(key)];
    expect(
      (await send('PUT', get.url, { ...put.headers, 'Content-Length': photo.length }, photo)).status,
    ).toBe(403);
    expect((await send('GET', put.url)).status).toBe(403);
    expect((await send('DELETE', put.url)).status).toBeGreaterThanOrEqual(400);
    expect((await store.get(key, photo.length)).equals(photo)).toBe(true);
  });

  it('refuses an upload under another key, of another type, or of another length', async () => {
    const key = newKey();
    const put = await grantPut(key);
    const right = { 'Content-Type': 'image/jpeg', 'Content-Length': photo.length };
    expect((await send('PUT', put.url.replace(key, newKey()), right, photo)).status).toBe(403);
    expect((await send('PUT', put.url, { ...right, 'Content-Type': 'text/html' }, photo)).status).toBe(403);
    expect((await send('PUT', put.url, { 'Content-Length': photo.length }, photo)).status).toBe(403);
    const longer = Buffer.concat([photo, photo]);
    expect((await send('PUT', put.url, { ...right, 'Content-Length': longer.length }, longer)).status).toBe(
      403,
    );
    const shorter = photo.subarray(1);
    expect((await send('PUT', put.url, { ...right, 'Content-Length': shorter.length }, shorter)).status).toBe(
      403,
    );
    await expect(store.head(key)).rejects.toBeInstanceOf(ObjectMissing);
  });

  it('signs nothing that makes no sense', async () => {
    const keys = [
      '',
      '/a',
      'a/',
      'a//b',
      '../a',
      'a/../b',
      'a/./b',
      '.a',
      'a/.b',
      'A',
      'a b',
      'a%2fb',
      'a\\b',
      'a\0',
      'é',
    ];
    for (const key of keys) {
      await expect(store.presignGet(grantFor(key))).rejects.toThrow(TypeError);
      await expect(grantPut(key)).rejects.toThrow(TypeError);
      await expect(store.put(key, photo, 'image/webp')).rejects.toThrow(TypeError);
      await expect(store.get(key, 1)).rejects.toThrow(TypeError);
    }
    const grant = grantFor(newKey());
    await expect(store.presignGet({ ...grant, expiresIn: 301 })).rejects.toThrow(TypeError);
    await expect(store.presignGet({ ...grant, disposition: 'inline\r\nSet-Cookie: a=b' })).rejects.toThrow(
      TypeError,
    );
    await expect(store.presignGet({ ...grant, contentType: 'text' })).rejects.toThrow(TypeError);
    await expect(grantPut(newKey(), 901)).rejects.toThrow(TypeError);
  });
}

describe('the object store on the local disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-objects-'));
  const stored = join(folder, 'photos');
  let server: FastifyInstance;
  let origin: string;
  let store: DiskObjectStore;

  beforeAll(async () => {
    server = fastify({ bodyLimit: 1000, requestTimeout: 10_000 });
    // Routes of others keep their own body parsers and limits.
    server.post('/json', request => Promise.resolve({ got: request.body }));
    // The URLs hold the port, and the routes must be there before it is listened on.
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    store = new DiskObjectStore({
      folder: stored,
      publicUrl: `${origin}/`,
      secret: 'a secret of thirty-two characters',
    });
    await server.register(diskObjectRoutes(store));
    await server.listen({ port, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  contract(() => Promise.resolve(store));

  it('lets no browser run what it sends', async () => {
    const key = newKey();
    await store.put(key, photo, 'image/webp');
    const { url } = await store.presignGet(grantFor(key));
    const safe = {
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'referrer-policy': 'no-referrer',
    };
    const head = await send('HEAD', url);
    expect(head.headers).toMatchObject({
      ...safe,
      'cross-origin-resource-policy': 'cross-origin',
      'content-length': String(photo.length),
      'accept-ranges': 'bytes',
    });
    expect(head.body).toHaveLength(0);
    expect((await send('GET', changeSignature(url))).headers).toMatchObject({
      ...safe,
      'cache-control': 'no-store',
    });
  });

  it('answers a forged and an expired link alike, byte for byte', async () => {
    const key = newKey();
    await store.put(key, photo, 'image/webp');
    const { url } = await store.presignGet({ ...grantFor(key), expiresIn: 1 });
    await wait(1100);
    const [expired, forged] = [await send('GET', url), await send('GET', changeSignature(url))];
    const unknown = await send('GET', `${origin}/files/${newKey()}`);
    const seen = (answer: Answer) => ({ ...answer, headers: { ...answer.headers, date: '' } });
    expect(seen(forged)).toEqual(seen(expired));
    expect(seen(unknown)).toEqual(seen(expired));
    expect(JSON.parse(expired.body.toString())).toEqual({ error: 'This link is not valid or has expired.' });
  });

  it('keeps a photo when its replacement breaks off, and no half of it', async () => {
    const key = newKey();
    await store.put(key, Buffer.from('the old one'), 'image/webp');
    const put = await store.presignPut({
      key,
      contentType: 'image/jpeg',
      contentLength: 5000,
      expiresIn: 60,
    });
    const { pathname, search, port } = new URL(put.url);
    await new Promise<void>(settle => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `PUT ${pathname}${search} HTTP/1.1\r\nHost: x\r\nContent-Type: image/jpeg\r\nContent-Length: 5000\r\n\r\nhalf`,
        );
        setTimeout(() => socket.destroy(), 100);
      });
      socket.on('close', () => settle());
    });
    await wait(200);
    expect((await store.get(key, 100)).toString()).toBe('the old one');
    expect(readdirSync(join(stored, '.uploads'))).toEqual([]);
  });

  it('refuses a body of unknown length before it reads it', async () => {
    const put = await store.presignPut({
      key: newKey(),
      contentType: 'image/jpeg',
      contentLength: 5,
      expiresIn: 60,
    });
    const answer = await send(
      'PUT',
      put.url,
      { ...put.headers, 'Transfer-Encoding': 'chunked' },
      Buffer.from('12345'),
    );
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body.toString())).toEqual({
      error: 'This upload was announced with exactly 5 bytes.',
    });
  });

  it('takes more than the body limit of the other routes, and leaves those alone', async () => {
    const key = newKey();
    const large = randomBytes(3_000_000);
    const put = await store.presignPut({
      key,
      contentType: 'image/png',
      contentLength: large.length,
      expiresIn: 60,
    });
    const taken = await send('PUT', put.url, { ...put.headers, 'Content-Length': large.length }, large);
    expect(taken.status).toBe(200);
    expect((await send('GET', (await store.presignGet(grantFor(key))).url)).body.equals(large)).toBe(true);
    const json = { 'Content-Type': 'application/json' };
    expect((await send('POST', `${origin}/json`, json, Buffer.from('{"a":1}'))).body.toString()).toBe(
      '{"got":{"a":1}}',
    );
    expect((await send('POST', `${origin}/json`, json, Buffer.alloc(2000, 0x20))).status).toBe(413);
  });

  it('survives tricks with the path and the query', async () => {
    const { url } = await store.presignGet(grantFor(newKey()));
    const query = new URL(url).search;
    for (const path of [
      '/files/',
      '/files/..%2f..%2fetc%2fpasswd',
      '/files/%2e%2e/x',
      '/files/%00',
      '/files/a%',
    ]) {
      const { status } = await send('GET', `${origin}${path}${query}`);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    expect((await send('GET', `${url}&X-Waypost-Expires=9999999999`)).status).toBe(403);
  });

  it('lets nobody else on the machine read the files', async () => {
    const key = newKey();
    await store.put(key, photo, 'image/webp');
    const [, id = ''] = key.split('/');
    expect(statSync(join(stored, 'tests', id, '@photo.webp')).mode & 0o077).toBe(0);
  });

  it('keeps a key apart from the folder of the same name', async () => {
    await store.put('same', photo, 'image/webp');
    await store.put('same/name', photo, 'image/webp');
    await expect(store.head('same')).resolves.toEqual({ contentLength: photo.length });
    await expect(store.head('same/name/deeper')).rejects.toBeInstanceOf(ObjectMissing);
  });

  it('wants a secret worth the name', () => {
    expect(() => new DiskObjectStore({ folder, publicUrl: origin, secret: 'short' })).toThrow(
      '32 characters',
    );
  });

  it('says so when the disk cannot be used', async () => {
    const notAFolder = join(stored, 'tests-file');
    writeFileSync(notAFolder, '');
    const nowhere = new DiskObjectStore({
      folder: join(notAFolder, 'photos'),
      publicUrl: origin,
      secret: 'x'.repeat(32),
    });
    await expect(nowhere.check()).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
  });
});

const s3 = s3ServerFromEnvironment();
if (s3 === undefined) {
  console.info(s3SuiteAbsent('the object store in an S3 bucket'));
} else {
  describe('the object store in an S3 bucket', () => {
    contract(async () => {
      await makeBucket(s3);
      return new S3ObjectStore(s3);
    });

    it('names the origin that pages must be allowed to reach', async () => {
      const store = new S3ObjectStore(s3);
      expect(store.origins).toEqual([new URL(s3.endpoint).origin]);
      expect(
        (await store.presignGet(grantFor(newKey()))).url.startsWith(`${s3.endpoint}/${s3.bucket}/tests/`),
      ).toBe(true);
      await store.close();
    });

    it('rejects its check for a bucket that is not there and for wrong keys', async () => {
      for (const wrong of [{ bucket: `missing-${randomUUID()}` }, { secretAccessKey: 'wrong' }]) {
        const store = new S3ObjectStore({ ...s3, ...wrong });
        await expect(store.check()).rejects.toThrow();
        await store.close();
      }
    });
  });
}

describe('S3 URLs without a server', () => {
  it('put the bucket into the host name at Amazon', async () => {
    const keys = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };
    const store = new S3ObjectStore({ region: 'eu-west-1', bucket: 'photos', ...keys });
    expect(store.origins).toEqual(['https://photos.s3.eu-west-1.amazonaws.com']);
    const put = await store.presignPut({
      key: 'a/b.webp',
      contentType: 'image/webp',
      contentLength: 9,
      expiresIn: 60,
    });
    const url = new URL(put.url);
    expect(url.origin + url.pathname).toBe('https://photos.s3.eu-west-1.amazonaws.com/a/b.webp');
    expect(url.searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host');
    expect(url.searchParams.get('X-Amz-Expires')).toBe('60');
    await store.close();
  });
});
