// A customer decides with nothing but a tracking ID: through the customers' door, within the limits, and then in the
// shop's name, because an approval may move the job.
import { isRefusal, type InvalidInput, type RateLimited } from '../../kernel/refusal.ts';
import type { Visitor } from '../../kernel/visitor.ts';
import type { ActionLimits } from '../../platform/limits/action-limits.ts';
import type { AlreadyDecided, Answer, Decision, DecisionStale } from '../decision/decision.ts';
import type { DecisionService } from '../decision/decision.service.ts';
import type { TrackingDoor } from './tracking.door.ts';
import type { TrackedPage, TrackingReader } from './tracking.reader.ts';

/** The page as it was read afterwards goes with every answer: a stale question is shown as it is now. */
export interface Decided {
  readonly answer: Decision | AlreadyDecided | DecisionStale;
  readonly page: TrackedPage;
}

export class TrackingDecideService {
  constructor(
    private readonly door: TrackingDoor,
    private readonly reader: TrackingReader,
    private readonly decisions: DecisionService,
    private readonly limits: ActionLimits,
  ) {}

  /** null when the tracking ID opens nothing. */
  async decide(
    visitor: Visitor & { readonly userAgent: string | null },
    trackingId: string,
    given: Answer,
  ): Promise<Decided | InvalidInput | RateLimited | null> {
    const page = await this.door.open(trackingId, visitor);
    if (!page) return null;
    const { tenantId, jobId } = page.facts;
    const limited = this.limits.refusal(visitor.ip, jobId);
    if (limited) return limited;
    const { ip, userAgent } = visitor;
    const answer = await this.decisions.decide(tenantId, jobId, given, { ip, userAgent });
    if (answer === null || (isRefusal(answer) && answer.type === 'InvalidInput')) return answer;
    const after = await this.reader.page(page.facts.trackingId);
    return after && { answer, page: after };
  }
}
