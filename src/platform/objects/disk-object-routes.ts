// The HTTP side of the disk driver: GET, HEAD and PUT below /files/, each allowed by the signature in its URL and by
// nothing else: no cookie and no header of ours opens anything here. Sends only what the URL's maker decided, never what
// an uploader claimed.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { parseRange } from './byte-range.ts';
import { BodyLengthMismatch } from './disk-files.ts';
import type { DiskObjectStore } from './disk-object-store.ts';
import { filesPath, type AllowedGet } from './disk-url-signer.ts';
import { ObjectMissing } from './object-store.ts';

/** A phone on a bad line gets this long for one photo; then the socket is somebody else's. */
const uploadPatience = 300_000;
/** An unread body up to this size is read and forgotten, so that the sender sees our answer instead of a reset. */
const forgettableBytes = 1024 * 1024;

/** A fastify plugin: `await server.register(diskObjectRoutes(store))`. */
export function diskObjectRoutes(store: DiskObjectStore): (server: FastifyInstance) => Promise<void> {
  return async server => {
    // Bodies stay streams here, whatever their type; nothing is read before the signature was checked.
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('*', (_request, _payload, done) => done(null));
    server.route({
      method: ['GET', 'HEAD'],
      url: `${filesPath}*`,
      handler: (request, reply) => sendObject(store, request, reply),
    });
    server.put(`${filesPath}*`, (request, reply) => receiveObject(store, request, reply));
  };
}

async function sendObject(
  store: DiskObjectStore,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const key = keyOf(request);
  const allowed = store.signer.checkGet(key, queryOf(request), store.now());
  if (allowed === undefined) return refuse(request, reply, 403, 'This link is not valid or has expired.');
  const opened = await store.files.open(key).catch((error: unknown) => {
    if (error instanceof ObjectMissing) return undefined;
    throw error;
  });
  if (opened === undefined) return refuse(request, reply, 404, 'There is nothing here any more.');
  const { handle, stats } = opened;
  // Files are replaced by renaming, never changed: inode, time and size name one content.
  const etag = `"${stats.ino.toString(36)}-${stats.mtimeMs.toString(36)}-${stats.size.toString(36)}"`;
  describeObject(reply, allowed, etag);
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag) === true) {
    await handle.close();
    return reply.code(304).send();
  }
  const ifRange = request.headers['if-range'];
  const range =
    ifRange === undefined || ifRange === etag ? parseRange(request.headers.range, stats.size) : undefined;
  if (range === 'unsatisfiable') {
    await handle.close();
    reply.header('Content-Range', `bytes */${stats.size}`);
    return refuse(request, reply, 416, 'The object is shorter than that.');
  }
  const { start, end } = range ?? { start: 0, end: stats.size - 1 };
  if (range !== undefined) reply.code(206).header('Content-Range', `bytes ${start}-${end}/${stats.size}`);
  reply.header('Content-Length', end - start + 1);
  if (request.method === 'HEAD' || stats.size === 0) {
    await handle.close();
    return reply.send();
  }
  return reply.send(handle.createReadStream({ start, end }));
}

function describeObject(reply: FastifyReply, allowed: AllowedGet, etag: string): void {
  reply
    .header('Content-Type', allowed.contentType)
    .header('Content-Disposition', allowed.disposition)
    .header('Accept-Ranges', 'bytes')
    .header('ETag', etag)
    // Not a second longer than the link itself, and in no cache that others share.
    .header('Cache-Control', `private, max-age=${allowed.secondsLeft}`);
  guard(reply);
  // The link is the permission, and pages on a shop's own host or of another frontend show the photo too.
  reply.header('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** Whatever the bytes are, a browser runs nothing of them. */
function guard(reply: FastifyReply): void {
  reply
    .header('X-Content-Type-Options', 'nosniff')
    .header('Content-Security-Policy', "sandbox; default-src 'none'")
    .header('Referrer-Policy', 'no-referrer')
    .header('X-Robots-Tag', 'noindex');
}

async function receiveObject(
  store: DiskObjectStore,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const key = keyOf(request);
  const allowed = store.signer.checkPut(key, queryOf(request), store.now());
  if (allowed === undefined) return refuse(request, reply, 403, 'This link is not valid or has expired.');
  if (request.headers['content-type'] !== allowed.contentType) {
    return refuse(
      request,
      reply,
      403,
      `This upload was announced with the Content-Type ${allowed.contentType}.`,
    );
  }
  if (declaredLength(request) !== allowed.contentLength) {
    return refuse(
      request,
      reply,
      403,
      `This upload was announced with exactly ${allowed.contentLength} bytes.`,
    );
  }
  try {
    await store.files.write(key, request.raw, allowed.contentLength, AbortSignal.timeout(uploadPatience));
  } catch (error) {
    if (error instanceof BodyLengthMismatch || brokeOff(error)) {
      return refuse(request, reply, 400, 'The upload broke off.');
    }
    throw error;
  }
  guard(reply);
  return reply.code(200).send();
}

/** The sender went away or was too slow, as against a disk that is full. */
function brokeOff(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'ABORT_ERR';
}

/** One short answer for everything that is refused, the same bytes for a wrong and for an expired signature. */
function refuse(request: FastifyRequest, reply: FastifyReply, status: number, error: string): FastifyReply {
  guard(reply);
  const unread = declaredLength(request);
  if (request.method === 'PUT' && !(unread <= forgettableBytes)) reply.header('Connection', 'close');
  return reply
    .code(status)
    .removeHeader('Content-Disposition')
    .header('Content-Type', 'application/json; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .send(`${JSON.stringify({ error })}\n`);
}

/** NaN without the header, as with chunked bodies, whose length nobody vouches for. */
function declaredLength(request: FastifyRequest): number {
  const header = request.headers['content-length'];
  return header === undefined ? Number.NaN : Number(header);
}

function keyOf(request: FastifyRequest): string {
  const params = request.params as Readonly<Record<string, string>>;
  return params['*'] ?? '';
}

function queryOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  return request.query as Readonly<Record<string, unknown>>;
}
