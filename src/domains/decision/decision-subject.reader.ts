// What a customer is shown at a stage that asks for a decision, read as it is at this moment, and its hash.
import { createHash } from 'node:crypto';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { AttachmentRepository } from '../attachment/attachment.repository.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobService } from '../job/job.service.ts';
import type { OrderRepository } from '../order/order.repository.ts';
import type { DecisionKind } from '../workflow/workflow.ts';
import type { DecisionFigures, DecisionSubject } from './decision.ts';

export class DecisionSubjectReader {
  constructor(
    private readonly jobs: JobService,
    private readonly orders: OrderRepository,
    private readonly attachments: AttachmentRepository,
  ) {}

  async read(tx: ReadTx, job: JobEntity, kind: DecisionKind): Promise<DecisionSubject> {
    const photos = (await this.attachments.photosOf(tx, [job.id]))
      .filter(({ visibility }) => visibility === 'PUBLIC')
      // Keys are random and their objects never rewritten, so an old picture is known by its key.
      .map(({ id, contentHash, imageKey }) => ({ id, sha256: contentHash ?? sha256(imageKey ?? id) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return { jobId: job.id, stage: job.stage, kind, photos, figures: await this.#figures(tx, job) };
  }

  /** Prices only, not what has been paid: a payment changes nothing of what is agreed. */
  async #figures(tx: ReadTx, job: JobEntity): Promise<DecisionFigures | null> {
    const level = await this.jobs.priceVisibility(tx, job);
    if (level !== 'TOTALS' && level !== 'ITEMIZED') return null;
    const [balance] = await this.orders.balances(tx, [job.orderId]);
    if (!balance || balance.totalMinor === 0) return null;
    const items = level === 'ITEMIZED' ? await this.orders.items(tx, [job.orderId]) : null;
    return {
      currency: balance.currency,
      totalMinor: balance.totalMinor,
      quotedMinor: job.quotedMinor,
      items:
        items?.map(({ description, quantity, unitPriceMinor }) => ({
          description,
          quantity,
          unitPriceMinor,
        })) ?? null,
    };
  }
}

/** Fields are always written in the order of the types above, so the same facts are the same text. */
export const hashOf = (subject: DecisionSubject): string => sha256(JSON.stringify(subject));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
