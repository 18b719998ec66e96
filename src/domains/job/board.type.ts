// The staff API's words for the board.
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { Stage } from '../workflow/workflow.ts';
import { StageType } from '../workflow/workflow.type.ts';
import type { JobEntity } from './job.entity.ts';
import { JOB_ORDERS } from './job.ts';
import { JobType } from './job.type.ts';

export const JobOrderEnum = enumOf(JOB_ORDERS);
registerEnumType(JobOrderEnum, {
  name: 'JobOrder',
  description: 'In which order jobs are listed.',
  valuesConfig: {
    NEWEST: { description: 'The last booked in first.' },
    SOONEST: { description: 'The earliest promise first; those without one at the end.' },
    LAST_MOVED: { description: 'The last to have changed its stage first.' },
  },
});

@ObjectType('BoardColumn', { description: 'One stage of a board.', simpleResolvers: true })
export class BoardColumnType {
  @Field(() => StageType, { description: 'Which stage.' })
  stage: Stage;
  @Field(() => Int, { description: 'How many jobs of the board stand here.' })
  count: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the one that has been here longest is here; null for an empty column.',
  })
  oldestSince: Date | null;
  @Field(() => [JobType], {
    description:
      'The first of them: open ones as in `SOONEST`, ended ones as in `LAST_MOVED`. The rest by ' +
      '`jobs(filter: { workflowId, stages, movedAfter }, order:, after:)`.',
  })
  jobs: JobEntity[];
}

@ObjectType('Board', {
  description: 'The jobs of one workflow by stage: all open ones, and those that ended lately.',
  simpleResolvers: true,
})
export class BoardType {
  @Field(() => DateTimeScalar, {
    description: 'Jobs that ended before this stand on the board no more; pass as `movedAfter`.',
  })
  endedAfter: Date;
  @Field(() => [BoardColumnType], {
    description:
      'A column for each stage in the order of the workflow, empty ones too; then stages that only jobs of older ' +
      'versions stand in.',
  })
  columns: BoardColumnType[];
}
