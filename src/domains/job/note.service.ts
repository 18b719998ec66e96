// Notes on a job: for colleagues, or for the customer's timeline.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import {
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import { clean, textProblem } from '../../kernel/text.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { LIMITS, type Visibility } from './job.ts';
import type { NoteEntity } from './job.entity.ts';
import type { JobRepository } from './job.repository.ts';

export class NoteService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobRepository,
    private readonly clock: Clock,
  ) {}

  async add(
    actor: TenantActor,
    key: string,
    input: { readonly jobId: string; readonly body: string; readonly visibility: Visibility },
  ): Promise<NoteEntity | NotFound | InvalidInput | IdempotencyConflict> {
    const body = clean(input.body);
    const problem = textProblem('body', body, LIMITS.note);
    if (problem) return problem;
    if (!isId(input.jobId)) return notFound('job');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const job = await this.jobs.lock(tx, input.jobId);
      if (!job || job.deletedAt) return notFound('job');
      return once<NoteEntity>(tx, {
        operation: 'addNote',
        key,
        request: input,
        create: async id => {
          const { visibility } = input;
          const at = this.clock.now();
          const note = {
            id,
            tenantId: tx.tenantId,
            jobId: job.id,
            body,
            visibility,
            authorName: actor.name,
            at,
          };
          await this.jobs.insertNote(tx, note);
          const isPublic = visibility === 'PUBLIC';
          const audience = isPublic ? 'EVERYONE' : 'STAFF';
          const payload = { noteId: id, note: isPublic ? body : null };
          tx.append({ kind: 'NOTE_ADDED', jobId: job.id, audience, payload, actorName: actor.name });
          return note;
        },
        load: async id => (await this.jobs.note(tx, id)) as NoteEntity,
      });
    });
  }
}
