// Jobs in the staff API: questions and changes. The fields of a job are resolved in job.fields.ts.
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { PageArguments } from '../../graphql/page.type.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { TrackingIdScalar } from '../../graphql/scalars.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { cleanOptional } from '../../kernel/text.ts';
import { JobOrderEnum } from './board.type.ts';
import type { IntakeService } from './intake.service.ts';
import type { JobOrder, Promised } from './job.ts';
import {
  AddNoteInput,
  CreateJobInput,
  JobFilterInput,
  JobVersionInput,
  MoveJobInput,
  RevisePromiseInput,
  UpdateJobInput,
  type PromiseInput,
} from './job.input.ts';
import type { JobReader } from './job.reader.ts';
import {
  AddNoteResult,
  CreateJobResult,
  DeleteJobResult,
  MoveJobResult,
  RestoreJobResult,
  RestoreTrackingResult,
  RevisePromiseResult,
  RevokeTrackingResult,
  UpdateJobResult,
} from './job.result.ts';
import type { JobService } from './job.service.ts';
import { JobConnection, JobType } from './job.type.ts';
import type { JobLoaders } from './job.loaders.ts';
import type { NoteService } from './note.service.ts';

const WHICH = 'Which job, in which version.';

@Resolver()
export class JobResolver {
  constructor(
    private readonly jobs: JobService,
    private readonly intake: IntakeService,
    private readonly notes: NoteService,
    private readonly reader: JobReader,
    private readonly loaders: JobLoaders,
  ) {}

  @Query(() => JobType, {
    nullable: true,
    description: 'One job, also a revoked or deleted one; null when there is none.',
  })
  job(
    @Ctx() context: GraphContext,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id?: string | null,
    @Arg('trackingId', () => TrackingIdScalar, {
      nullable: true,
      description: 'Its tracking ID; used when no id is given.',
    })
    trackingId?: string | null,
  ) {
    return this.reader.one(staffOf(context), id ?? null, trackingId ?? null);
  }

  @Query(() => JobConnection, {
    name: 'jobs',
    description: 'Jobs, the last booked in first, or as `order` says.',
  })
  page(
    @Ctx() context: GraphContext,
    @Args(() => PageArguments) args: PageArguments,
    @Arg('filter', () => JobFilterInput, { nullable: true, description: 'Which ones.' })
    filter: JobFilterInput | null | undefined,
    @Arg('order', () => JobOrderEnum, { defaultValue: 'NEWEST', description: 'In which order.' })
    order: JobOrder,
  ) {
    const search = cleanOptional(filter?.search);
    return this.reader.page(staffOf(context), { ...filter, search }, order, args);
  }

  @Mutation(() => CreateJobResult, { description: 'Books a piece in and stamps its tracking ID.' })
  async createJob(
    @Ctx() context: GraphContext,
    @Arg('input', () => CreateJobInput, { description: 'The piece.' }) input: CreateJobInput,
  ) {
    const result = await this.intake.create(staffOf(context), input.idempotencyKey, {
      workflowId: input.workflowId,
      customerId: input.customerId ?? null,
      customer: input.customer ?? null,
      orderId: input.orderId ?? null,
      itemType: input.itemType,
      description: input.description,
      internalNote: input.internalNote ?? null,
      promise: promised(input.promise),
      quotedMinor: input.quotedMinor ?? null,
      depositMinor: input.depositMinor ?? null,
      // Left out when it is not said: a request that is repeated stays the same request.
      ...(input.depositMethod && { depositMethod: input.depositMethod }),
      items: input.items ?? [],
    });
    return this.#answer(context, 'JobCreated', result);
  }

  @Mutation(() => UpdateJobResult, { description: 'Changes what describes a job.' })
  async updateJob(
    @Ctx() context: GraphContext,
    @Arg('input', () => UpdateJobInput, { description: 'What to change.' }) input: UpdateJobInput,
  ) {
    const actor = staffOf(context);
    const result = await this.jobs.update(actor, input, input);
    return this.#answer(context, 'JobUpdated', result);
  }

  @Mutation(() => MoveJobResult, { description: 'Moves a job to another stage, forward or back.' })
  async moveJob(
    @Ctx() context: GraphContext,
    @Arg('input', () => MoveJobInput, { description: 'Where to.' }) input: MoveJobInput,
  ) {
    const { jobId, expectedVersion, toStage, note, noteVisibility: visibility, notify } = input;
    const command = { jobId, expectedVersion, toStage, note: note ?? null, visibility, notify };
    return this.#answer(context, 'JobMoved', await this.jobs.move(staffOf(context), command));
  }

  @Mutation(() => RevisePromiseResult, {
    description: 'Says anew when the piece is meant to be ready. The customer sees it.',
  })
  async revisePromise(
    @Ctx() context: GraphContext,
    @Arg('input', () => RevisePromiseInput, { description: 'What is promised.' }) input: RevisePromiseInput,
  ) {
    const promise = promised(input.promise);
    const result = await this.jobs.revisePromise(staffOf(context), input, promise, input.reason ?? null);
    return this.#answer(context, 'PromiseRevised', result);
  }

  @Mutation(() => AddNoteResult, { description: 'Adds a note, for colleagues or for the customer.' })
  async addNote(
    @Ctx() context: GraphContext,
    @Arg('input', () => AddNoteInput, { description: 'The note.' }) input: AddNoteInput,
  ) {
    const { idempotencyKey, jobId, body, visibility } = input;
    const note = await this.notes.add(staffOf(context), idempotencyKey, { jobId, body, visibility });
    if (isRefusal(note)) return note;
    return succeed('NoteAdded', { note, job: await this.loaders.byId.load(context, note.jobId) });
  }

  @Mutation(() => RevokeTrackingResult, {
    description: "The kill-switch: the customer's link opens nothing from now on.",
  })
  async revokeTracking(
    @Ctx() context: GraphContext,
    @Arg('input', () => JobVersionInput, { description: WHICH }) input: JobVersionInput,
  ) {
    return this.#answer(context, 'TrackingRevoked', await this.jobs.revoke(staffOf(context), input));
  }

  @Mutation(() => RestoreTrackingResult, { description: "Lets the customer's link work again." })
  async restoreTracking(
    @Ctx() context: GraphContext,
    @Arg('input', () => JobVersionInput, { description: WHICH }) input: JobVersionInput,
  ) {
    return this.#answer(
      context,
      'TrackingRestored',
      await this.jobs.restoreTracking(staffOf(context), input),
    );
  }

  @Mutation(() => DeleteJobResult, { description: 'Deletes a job softly. For managers and the owner.' })
  async deleteJob(
    @Ctx() context: GraphContext,
    @Arg('input', () => JobVersionInput, { description: WHICH }) input: JobVersionInput,
  ) {
    return this.#answer(context, 'JobDeleted', await this.jobs.delete(staffOf(context), input));
  }

  @Mutation(() => RestoreJobResult, { description: 'Brings a deleted job back. For managers and the owner.' })
  async restoreJob(
    @Ctx() context: GraphContext,
    @Arg('input', () => JobVersionInput, { description: WHICH }) input: JobVersionInput,
  ) {
    return this.#answer(context, 'JobRestored', await this.jobs.restore(staffOf(context), input));
  }

  /** The job under the name of its payload; a stale one together with how it stands now. */
  async #answer(context: GraphContext, payload: string, result: object) {
    if (!isRefusal(result)) return succeed(payload, { job: result });
    if (result.type !== 'StaleJob') return result;
    const { jobId } = result as typeof result & { jobId: string };
    return { ...result, job: await this.loaders.byId.load(context, jobId) };
  }
}

const promised = (input: PromiseInput | null | undefined): Promised | null =>
  input ? { kind: input.kind, from: input.from ?? null, to: input.to } : null;
