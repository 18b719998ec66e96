// An e-mail as it would be, for a frame in the console. A frame obeys the policy of its document, and an e-mail's styles
// stand on its elements: so it is a document of its own, with a policy of its own. The whole sheet is in its address,
// sealed, so that any process can show it and nobody can have us show something else.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { Clock } from '../../kernel/clock.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';

const PATH = '/staff/mail-preview';
const PURPOSE = 'mail preview';
const MINUTES = 10;
/** Of what is packed in an address; a long letter has about 12,000. */
const MAX_BYTES = 200_000;

/** No script, nothing from elsewhere but a logo, and in a sandbox even when it is opened by itself. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: data:; frame-ancestors 'self'; sandbox";

export class PreviewSheets {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  pathOf(html: string): string {
    const until = this.clock.now().getTime() + MINUTES * 60_000;
    const packed = deflateRawSync(`${until}\n${html}`, { level: 9 }).toString('base64');
    return `${PATH}?sheet=${this.box.seal(packed, PURPOSE)}`;
  }

  /** null: not ours, or too old. */
  open(sealed: string): string | null {
    try {
      const packed = Buffer.from(this.box.open(sealed, PURPOSE), 'base64');
      const text = inflateRawSync(packed, { maxOutputLength: MAX_BYTES }).toString();
      const end = text.indexOf('\n');
      return Number(text.slice(0, end)) > this.clock.now().getTime() ? text.slice(end + 1) : null;
    } catch {
      return null;
    }
  }
}

export const previewRoutes =
  (sheets: PreviewSheets): FastifyPluginAsync =>
  async (app: FastifyInstance) => {
    app.get<{ Querystring: { sheet?: unknown } }>(PATH, async (request, reply) => {
      const { sheet } = request.query;
      const html = typeof sheet === 'string' ? sheets.open(sheet) : null;
      if (html === null) reply.callNotFound();
      else
        reply
          .header('content-security-policy', POLICY)
          .header('cache-control', 'no-store')
          .type('text/html; charset=utf-8')
          .send(html);
      return reply;
    });
  };
