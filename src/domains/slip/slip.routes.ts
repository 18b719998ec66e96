// The door for slips: what opens it stands in the address, and nothing else does.
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { SLIP_PATH } from './slip.ts';
import type { SlipService } from './slip.service.ts';

export function slipRoutes(slips: Pick<SlipService, 'open'>): FastifyPluginAsync {
  return (app: FastifyInstance) => {
    app.get<{ Querystring: { ticket?: unknown } }>(SLIP_PATH, async (request, reply) => {
      const { ticket } = request.query;
      const slip = typeof ticket === 'string' ? await slips.open(ticket) : null;
      reply.header('cache-control', 'no-store');
      if (!slip)
        return reply.code(404).type('text/plain').send('This address has expired. Print the slip again.');
      return reply
        .header('content-type', 'application/pdf')
        .header('content-disposition', `inline; filename="${slip.name}.pdf"`)
        .header(
          'content-security-policy',
          "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        )
        .send(slip.pdf);
    });
    return Promise.resolve();
  };
}
