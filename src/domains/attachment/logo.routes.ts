// Logos at addresses of our own, below every host: the ones of the object store end after minutes, and an e-mail is read
// when it is read. Who asks again asks for the same bytes, which browsers keep; here they are read anew, so that a logo that
// was removed is gone in every process.
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { LOGO_PATH } from './attachment.ts';
import type { LogoService } from './logo.service.ts';

export function logoRoutes(logos: Pick<LogoService, 'picture'>): FastifyPluginAsync {
  return (app: FastifyInstance) => {
    app.get<{ Params: { name: string } }>(`${LOGO_PATH}:name`, async (request, reply) => {
      const picture = await logos.picture(request.params.name);
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
