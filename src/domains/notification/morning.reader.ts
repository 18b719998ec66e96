// What the morning e-mail tells of: each job with whose it is, where it stands, every reason, and the way to it.
import { languageOf, type Language } from '../../kernel/language.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { CustomerRepository } from '../customer/customer.repository.ts';
import type { Attention, AttentionReason } from '../job/attention.ts';
import type { AttentionReader } from '../job/attention.reader.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobReader } from '../job/job.reader.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import { stageOf, wordsOf } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import { digestWords } from './digest.words.ts';
import { shopOf } from './notification-facts.reader.ts';
import type { Entry } from './notification.layout.ts';
import type { Shop } from './notification.letter.ts';

const SHOWN = 12;

export interface Morning {
  readonly shop: Shop;
  readonly language: Language;
  readonly total: number;
  /** The gravest first. */
  readonly entries: readonly Entry[];
}

export class MorningReader {
  constructor(
    private readonly attention: AttentionReader,
    private readonly jobs: JobReader,
    private readonly customers: CustomerRepository,
    private readonly workflows: WorkflowReader,
    private readonly tenants: TenantRepository,
    private readonly publicUrl: string,
  ) {}

  async read(tx: ReadTx): Promise<Morning> {
    const found = await this.attention.read(tx);
    const tenant = await this.tenants.own(tx);
    const language = languageOf(tenant.locale);
    const shop = shopOf(tenant, language, this.publicUrl);
    return { shop, language, total: found.length, entries: await this.#entries(tx, found, language) };
  }

  async #entries(tx: ReadTx, found: readonly Attention[], language: Language): Promise<Entry[]> {
    const gravest = found.slice(0, SHOWN);
    const jobs = await this.jobs.many(
      tx,
      gravest.map(({ jobId }) => jobId),
    );
    const customers = await this.customers.byIds(
      tx,
      jobs.map(({ customerId }) => customerId),
    );
    const names = new Map(customers.map(({ id, name }) => [id, name]));
    const entries = gravest.map(async ({ jobId, ...attention }) => {
      const job = jobs.find(({ id }) => id === jobId);
      return job ? [await this.#entry(tx, job, names.get(job.customerId) ?? '', attention, language)] : [];
    });
    return (await Promise.all(entries)).flat();
  }

  async #entry(
    tx: ReadTx,
    job: JobEntity,
    customer: string,
    attention: Omit<Attention, 'jobId'>,
    language: Language,
  ): Promise<Entry> {
    const { definition } = await this.workflows.version(tx, job.workflowVersionId);
    const { label } = wordsOf(stageOf(definition, job.stage), language);
    return {
      title: `${customer}, ${job.itemType}`,
      url: `${this.publicUrl}/console/jobs/${job.id}`,
      why: attention.reasons.map(reason => reasonText(reason, attention, language)).join(' · '),
      more: `${job.trackingId} · ${label}`,
    };
  }
}

function reasonText(
  reason: AttentionReason,
  { daysLeft, daysInStage, promiseMoves }: Omit<Attention, 'jobId'>,
  language: Language,
): string {
  const words = digestWords[language];
  switch (reason) {
    case 'LATE':
      return words.late(-(daysLeft ?? 0));
    case 'CHANGES_REQUESTED':
      return words.changesRequested;
    case 'AT_RISK':
      return words.atRisk(daysLeft ?? 0);
    case 'STUCK':
      return words.stuck(Math.max(1, Math.round(daysInStage)));
    case 'OFTEN_MOVED':
      return words.moved(promiseMoves);
  }
}
