// Logos at addresses of our own, below every host: the ones of the object store end after minutes, and an e-mail is read
// when it is read. Who asks again asks for the same bytes.
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { LOGO_PATH } from './attachment.ts';
import type { LogoService } from './logo.service.ts';

/** Few shops are looked at in the same minutes, and a logo is small. */
const KEPT = 64;

export function logoRoutes(logos: Pick<LogoService, 'picture'>): FastifyPluginAsync {
  const kept = new Map<string, Buffer>();
  const read = async (name: string): Promise<Buffer | null> => {
    const known = kept.get(name);
    if (known) return known;
    const picture = await logos.picture(name);
    if (picture) kept.set(name, picture);
    const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return picture;
  };
  return (app: FastifyInstance) => {
    app.get<{ Params: { name: string } }>(`${LOGO_PATH}:name`, async (request, reply) => {
      const picture = await read(request.params.name);
      if (!picture) return reply.code(404).type('text/plain').send('There is nothing at this address.');
      return reply
        .header('content-type', 'image/png')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cross-origin-resource-policy', 'cross-origin')
        .send(picture);
    });
    return Promise.resolve();
  };
}
