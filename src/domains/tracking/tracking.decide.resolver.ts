// Deciding, in the customers' API.
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { DecideResult } from './tracking.decide.result.ts';
import type { TrackingDecideService } from './tracking.decide.service.ts';
import { decisionFacts } from './tracking.decision.ts';
import { DecideInput } from './tracking.decision.type.ts';
import type { TrackingPresenter } from './tracking.presenter.ts';

@Resolver()
export class TrackingDecideResolver {
  constructor(
    private readonly service: TrackingDecideService,
    private readonly presenter: TrackingPresenter,
  ) {}

  @Mutation(() => DecideResult, {
    nullable: true,
    description:
      'Approves what is shown, or asks for changes; once. The same answer sent again from the same place, after a broken ' +
      'line, gets the same success. null when the tracking ID opens nothing.',
  })
  async decide(
    @Ctx() context: GraphContext,
    @Arg('input', () => DecideInput, { description: 'The answer.' }) input: DecideInput,
  ) {
    const { trackingId, ...answer } = input;
    const decided = await this.service.decide(context, trackingId, { ...answer, note: answer.note ?? null });
    if (decided === null || isRefusal(decided)) return decided;
    const { page } = decided;
    if (isRefusal(decided.answer)) {
      const { current } = decided.answer;
      return {
        ...decided.answer,
        decision: current && this.presenter.decision(page, decisionFacts(current)),
      };
    }
    const decision = this.presenter.decision(page, decisionFacts(decided.answer));
    return succeed('DecisionMade', { decision, job: this.presenter.job(page, null) });
  }
}
