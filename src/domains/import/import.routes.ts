// The door for files: they come as they are, and the rows that were refused leave as a file again.
import type { FastifyInstance, FastifyPluginAsync, FastifyReply } from 'fastify';
import type { Actor, TenantActor } from '../../kernel/actor.ts';
import { Denial, unauthenticated } from '../../kernel/denial.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { IMPORT_LIMITS } from './import.ts';
import type { ImportService } from './import.service.ts';

export const IMPORT_PATH = '/staff/imports';

export function importRoutes(
  imports: Pick<ImportService, 'upload' | 'refusedFile'>,
  authenticate: (header: string | undefined) => Promise<Actor>,
): FastifyPluginAsync {
  const staff = async (header: string | undefined): Promise<TenantActor> => {
    const actor = await authenticate(header);
    if (actor.type === 'anonymous') throw unauthenticated();
    return actor;
  };
  return (app: FastifyInstance) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: IMPORT_LIMITS.bytes },
      (_request, body, done) => done(null, body),
    );
    app.post<{ Querystring: { name?: unknown } }>(IMPORT_PATH, async (request, reply) =>
      answered(reply, async () => {
        const actor = await staff(request.headers.authorization);
        const { name } = request.query;
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const result = await imports.upload(actor, typeof name === 'string' ? name : '', body);
        return isRefusal(result)
          ? reply.code(422).send({ code: result.code, message: result.message })
          : reply.code(201).send({ importId: result.id });
      }),
    );
    app.get<{ Params: { id: string } }>(`${IMPORT_PATH}/:id/refused.csv`, async (request, reply) =>
      answered(reply, async () => {
        const actor = await staff(request.headers.authorization);
        const file = await imports.refusedFile(actor, request.params.id);
        if (!file) return reply.code(404).send({ code: 'NOT_FOUND', message: 'There is no such import.' });
        return reply
          .header('content-type', 'text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="refused.csv"')
          .header('x-content-type-options', 'nosniff')
          .header('cache-control', 'no-store')
          .send(file.text);
      }),
    );
    return Promise.resolve();
  };
}

const STATUS = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_USER_INPUT: 400, RATE_LIMITED: 429 } as const;

/** Denials are answers here, too; everything else is the server's to report. */
async function answered(reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Denial)) throw error;
    return reply.code(STATUS[error.code]).send({ code: error.code, message: error.message });
  }
}
