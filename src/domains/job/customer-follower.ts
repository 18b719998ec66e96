// What a customer's new name or contact means for the jobs: their open pages show it, and so do the console's lists.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { JobRepository } from './job.repository.ts';

export class CustomerFollower {
  constructor(private readonly jobs: JobRepository) {}

  /** Nothing of a job itself changes, so its version stays: nobody who is editing it is stale for this. */
  async changed(tx: Tx, customerId: string, by: TenantActor): Promise<void> {
    for (const job of await this.jobs.lockOpenOfCustomer(tx, customerId))
      tx.append({
        kind: 'JOB_DETAILS_CHANGED',
        jobId: job.id,
        audience: 'EVERYONE',
        payload: {},
        actorName: by.name,
      });
  }
}
