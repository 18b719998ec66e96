// What needs somebody's attention, in the staff API.
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { enumOf } from '../../graphql/problem.type.ts';
import { badUserInput } from '../../kernel/denial.ts';
import { ATTENTION_REASONS, type Attention, type AttentionReason } from './attention.ts';
import type { AttentionReader } from './attention.reader.ts';
import type { JobLoaders } from './job.loaders.ts';
import { JobType } from './job.type.ts';

const MOST = 200;

const AttentionReasonEnum = enumOf(ATTENTION_REASONS);
registerEnumType(AttentionReasonEnum, {
  name: 'AttentionReason',
  description: 'Why somebody should look at a job; in the order in which they matter.',
  valuesConfig: {
    LATE: { description: 'The promised moment is past and the piece is not ready.' },
    CHANGES_REQUESTED: {
      description:
        'The customer asked for changes, and since then neither has what was asked about changed nor the job moved on.',
    },
    AT_RISK: { description: 'Promised within a day, or sooner than is usual for what is still to be done.' },
    STUCK: {
      description:
        "At its stage for more than twice the shop's own median, and at least a day more; for more than 14 days while " +
        'fewer than five jobs have been there.',
    },
    OFTEN_MOVED: { description: 'The date has been said anew three times or more.' },
  },
});

@ObjectType('JobAttention', { description: 'A job that somebody should look at, and why.' })
export class JobAttentionType {
  @Field(() => JobType, { description: 'The job.' })
  job: JobType;
  @Field(() => [AttentionReasonEnum], { description: 'Why; the gravest first, at least one.' })
  reasons: AttentionReason[];
  @Field(() => Float, { description: 'How long it has been at its stage, in days of 24 hours.' })
  daysInStage: number;
  @Field(() => Float, {
    nullable: true,
    description:
      "The shop's own median for that stage over the last year, in days; null while fewer than five jobs have been there.",
  })
  usualDays: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "Days until the day of the promise, by the calendar of the shop's time zone: 0 on that day, whether its hour is past or " +
      'not, negative after it; null without a promise, or when the piece is ready.',
  })
  daysLeft: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Days that what is still to be done takes, going by the medians; null when one is not known.',
  })
  expectedDays: number | null;
  @Field(() => Int, { description: 'How often the promised date was said anew.' })
  promiseMoves: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the customer asked for changes, for CHANGES_REQUESTED.',
  })
  changesRequestedAt: Date | null;
}

@ObjectType('Attention', { description: 'Jobs that somebody should look at.' })
export class AttentionType {
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;
  @Field(() => [JobAttentionType], { description: 'The gravest first, as many as were asked for.' })
  jobs: readonly Attention[];
}

@Resolver(() => JobAttentionType)
export class AttentionResolver {
  constructor(
    private readonly attention: AttentionReader,
    private readonly jobs: JobLoaders,
  ) {}

  @Query(() => AttentionType, {
    name: 'attention',
    description:
      'Open jobs that are late or about to be, that a customer wants changed, or that stay longer at their stage than is usual ' +
      'in this shop.',
  })
  async all(
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { defaultValue: 50, description: `So many at most, 1 to ${MOST}.` })
    first: number,
  ): Promise<AttentionType> {
    if (first < 1 || first > MOST) throw badUserInput(`Ask for 1 to ${MOST} jobs; ${first} were asked for.`);
    const found = await this.attention.ofShop(staffOf(context));
    return { totalCount: found.length, jobs: found.slice(0, first) };
  }

  @FieldResolver(() => JobType)
  job(@Ctx() context: GraphContext, @Root() { jobId }: Attention) {
    return this.jobs.byId.load(context, jobId);
  }
}
