// Decisions in the staff API.
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '../../graphql/context.ts';
import type { JobEntity } from '../job/job.entity.ts';
import { JobType } from '../job/job.type.ts';
import type { DecisionLoaders } from './decision.loaders.ts';
import { JobDecisionType } from './decision.type.ts';

@Resolver(() => JobType)
export class JobDecisions {
  constructor(private readonly loaders: DecisionLoaders) {}

  @FieldResolver(() => [JobDecisionType], {
    description: 'What its customer was asked and has answered, the first question first.',
  })
  async decisions(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    const decisions = await this.loaders.ofJob.load(context, job.id);
    return decisions.map(({ record, subject, ...decision }) => ({
      ...decision,
      photos: subject.photos,
      figures: subject.figures,
      outcome: record?.outcome ?? null,
      note: record?.note ?? null,
      name: record?.name ?? null,
      decidedAt: record?.decidedAt ?? null,
      ip: record?.ip ?? null,
      userAgent: record?.userAgent ?? null,
    }));
  }
}
