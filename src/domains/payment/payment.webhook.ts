// The provider's door. The body is kept as it came: its signature is over the bytes.
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { PaymentEventsService } from './payment-events.service.ts';

export const WEBHOOK_PATH = '/webhooks/stripe/';
const MAX_BYTES = 512 * 1024;

export function paymentWebhook(events: PaymentEventsService): FastifyPluginAsync {
  return (app: FastifyInstance) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MAX_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    app.post<{ Params: { tenant: string } }>(`${WEBHOOK_PATH}:tenant`, async (request, reply) => {
      const signature = request.headers['stripe-signature'];
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const heard =
        typeof signature === 'string' && (await events.receive(request.params.tenant, body, signature));
      return reply.code(heard ? 200 : 400).send({ received: heard });
    });
    return Promise.resolve();
  };
}
