// What comes of the mutations about jobs.
import { Field, ObjectType } from 'type-graphql';
import {
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  Problem,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { StageType } from '../workflow/workflow.type.ts';
import type { JobEntity } from './job.entity.ts';
import { JobNoteType, JobType } from './job.type.ts';

@ObjectType('StaleJob', { implements: Problem, description: 'Somebody was faster. Nothing was changed.' })
export class StaleJobType extends Problem {
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobEntity;
}

@ObjectType('IllegalMove', { implements: Problem, description: 'The workflow has no such move.' })
export class IllegalMoveType extends Problem {
  @Field(() => StageType, { description: 'Where the job stands.' })
  from: StageType;
  @Field(() => [StageType], { description: 'Where it can go from there.' })
  allowed: StageType[];
}

/** The success of a mutation that answers with the job as it is now. */
function jobPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class Payload {
    @Field(() => JobType, { description: 'The job as it is now.' })
    job: JobEntity;
  }
  return Payload;
}

const JobCreated = jobPayload('JobCreated', 'The piece is booked in and has its tracking ID.');
const JobUpdated = jobPayload('JobUpdated', 'The details are saved.');
const JobMoved = jobPayload('JobMoved', 'The job stands in its new stage.');
const PromiseRevised = jobPayload('PromiseRevised', 'The promise is recorded, with its history.');
const TrackingRevoked = jobPayload(
  'TrackingRevoked',
  "The customer's link opens nothing any more, and open pages have ended.",
);
const TrackingRestored = jobPayload('TrackingRestored', "The customer's link works again.");
const JobDeleted = jobPayload(
  'JobDeleted',
  'The job is out of sight for customer and staff; it can be restored.',
);
const JobRestored = jobPayload('JobRestored', 'The job is back, with the same tracking ID.');

@ObjectType('NoteAdded', { description: 'The note stands on the job.' })
export class NoteAdded {
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobEntity;
  @Field(() => JobNoteType, { description: 'The note.' })
  note: JobNoteType;
}

export const CreateJobResult = resultUnion('CreateJobResult', 'What came of booking a piece in.', () => [
  JobCreated,
  InvalidInputType,
  NotFoundType,
  IdempotencyConflictType,
]);
export const UpdateJobResult = resultUnion('UpdateJobResult', 'What came of changing the details.', () => [
  JobUpdated,
  InvalidInputType,
  NotFoundType,
  StaleJobType,
]);
export const MoveJobResult = resultUnion('MoveJobResult', 'What came of moving a job.', () => [
  JobMoved,
  IllegalMoveType,
  StaleJobType,
  NotFoundType,
  InvalidInputType,
]);
export const RevisePromiseResult = resultUnion(
  'RevisePromiseResult',
  'What came of revising a promise.',
  () => [PromiseRevised, StaleJobType, NotFoundType, InvalidInputType],
);
export const AddNoteResult = resultUnion('AddNoteResult', 'What came of adding a note.', () => [
  NoteAdded,
  NotFoundType,
  InvalidInputType,
  IdempotencyConflictType,
]);
export const RevokeTrackingResult = resultUnion(
  'RevokeTrackingResult',
  'What came of revoking a link.',
  () => [TrackingRevoked, StaleJobType, NotFoundType],
);
export const RestoreTrackingResult = resultUnion(
  'RestoreTrackingResult',
  'What came of restoring a link.',
  () => [TrackingRestored, StaleJobType, NotFoundType],
);
export const DeleteJobResult = resultUnion('DeleteJobResult', 'What came of deleting a job.', () => [
  JobDeleted,
  StaleJobType,
  NotFoundType,
]);
export const RestoreJobResult = resultUnion('RestoreJobResult', 'What came of restoring a job.', () => [
  JobRestored,
  StaleJobType,
  NotFoundType,
  InvalidInputType,
]);
