// A stage that customers see as another one is news to nobody, but for who still owes: the words about paying follow the
// stage as the shop sees it. So an open page is told when they change, and only then.
import type { NewEvent } from '../../kernel/event.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { JobReader } from '../job/job.reader.ts';
import type { JobService } from '../job/job.service.ts';
import { stageFacts } from '../workflow/workflow.ts';
import type { OrderTill } from './order-till.ts';
import { paymentPrompt } from './payment.ts';

export class PromptFollower {
  constructor(
    private readonly jobs: JobReader,
    private readonly jobService: JobService,
    private readonly till: OrderTill,
  ) {}

  /** A reaction within the transaction of the move. A public move brings the page as it is now anyway. */
  async react(tx: Tx, event: NewEvent): Promise<void> {
    if (event.kind !== 'STAGE_CHANGED' || event.audience !== 'STAFF' || event.jobId === null) return;
    const job = await this.jobs.find(tx, event.jobId);
    if (!job || (await this.jobService.priceVisibility(tx, job)) === 'HIDDEN') return;
    const owed = await this.till.balance(tx, job.orderId);
    const { definition } = await this.jobs.workflowOf(tx, job);
    const { from, to } = event.payload as { readonly from: string; readonly to: string };
    const [before, after] = [from, to].map(code => paymentPrompt(owed, stageFacts(definition, code)));
    if (before !== after)
      tx.append({
        kind: 'PAYMENT_CHANGED',
        jobId: job.id,
        audience: 'EVERYONE',
        payload: { prompt: true },
        actorName: event.actorName,
      });
  }
}
