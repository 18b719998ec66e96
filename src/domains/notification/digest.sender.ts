// The morning e-mail for those of the staff who want it: what is late, about to be, or stuck. Looked after every hour; each
// shop has its morning when its own clock says so, and a morning with nothing to tell is a quiet one.
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { Attention, AttentionReason } from '../job/attention.ts';
import type { AttentionReader } from '../job/attention.reader.ts';
import type { DigestReader, DigestShop } from '../staff/digest.reader.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import { publicStageOf } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import type { JobReader } from '../job/job.reader.ts';
import { shopOf } from './notification-facts.reader.ts';
import type { Sheet } from './notification.layout.ts';
import type { Shop } from './notification.letter.ts';
import type { StaffMail } from './staff-mail.sender.ts';

/** From this hour of the shop's day on; after noon it is no morning any more. */
const HOURS = { from: 7, until: 12 } as const;
const SHOWN = 12;

const NAMES: Readonly<Record<AttentionReason, string>> = {
  LATE: 'Late',
  AT_RISK: 'At risk',
  STUCK: 'Stuck',
  OFTEN_MOVED: 'Date moved',
};

interface Morning {
  readonly shop: Shop;
  readonly total: number;
  readonly facts: Sheet['facts'];
}

export class DigestSender {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly digests: DigestReader,
    private readonly attention: AttentionReader,
    private readonly jobs: JobReader,
    private readonly workflows: WorkflowReader,
    private readonly tenants: TenantRepository,
    private readonly staffMail: StaffMail,
    private readonly publicUrl: string,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** One shop's trouble is not another's: it is logged, and tried again an hour later. */
  async work(): Promise<void> {
    for (const shop of await this.digests.shops()) {
      const { hour, day } = localTime(this.clock.now(), shop.timeZone);
      if (hour < HOURS.from || hour >= HOURS.until) continue;
      await this.#tell(shop, day).catch((error: unknown) =>
        this.log.warn({ from: 'digest', reason: String(error) }, 'A morning e-mail could not be sent.'),
      );
    }
  }

  async #tell({ tenantId }: DigestShop, day: string): Promise<void> {
    const scope = { role: 'staff', tenantId } as const;
    const morning = await this.uow.read(scope, tx => this.#morning(tx));
    if (morning.total === 0) return;
    // Given back when everybody has had a turn: one full mailbox keeps nobody else from theirs.
    const failed: { readonly id: string; readonly error: unknown }[] = [];
    for (;;) {
      const person = await this.uow.run(scope, tx => this.digests.claim(tx, day));
      if (!person) break;
      await this.#send(person, morning, day).catch((error: unknown) => failed.push({ id: person.id, error }));
    }
    for (const { id } of failed) await this.uow.run(scope, tx => this.digests.giveBack(tx, id));
    if (failed[0]) throw failed[0].error;
  }

  async #morning(tx: ReadTx): Promise<Morning> {
    const found = await this.attention.read(tx);
    const shop = shopOf(await this.tenants.own(tx), 'en', this.publicUrl);
    const facts = await Promise.all(found.slice(0, SHOWN).map(entry => this.#line(tx, entry)));
    return { shop, total: found.length, facts };
  }

  async #line(tx: ReadTx, entry: Attention): Promise<Sheet['facts'][number]> {
    const [reason] = entry.reasons;
    const job = await this.jobs.find(tx, entry.jobId);
    if (!job || !reason) return { label: '', value: '' };
    const { definition } = await this.workflows.version(tx, job.workflowVersionId);
    const { label: stage } = publicStageOf(definition, job.stage);
    const late = reason === 'LATE' ? `, ${days(-(entry.daysLeft ?? 0))}` : '';
    return { label: `${NAMES[reason]}${late}`, value: `${job.itemType} (${stage})` };
  }

  async #send(
    person: { readonly id: string; readonly name: string; readonly email: string },
    { shop, total, facts }: Morning,
    day: string,
  ): Promise<void> {
    const what = total === 1 ? '1 job needs a look' : `${total} jobs need a look`;
    await this.staffMail.send(shop, {
      to: { name: person.name, address: person.email },
      subject: `${what} at ${shop.name}`,
      paragraphs: [
        `Good morning ${person.name},`,
        `${what} today: late, about to be, or longer at a stage than usual.${
          total > facts.length ? ` These are the ${facts.length} gravest.` : ''
        }`,
      ],
      facts,
      button: { label: 'Open the list', url: `${this.publicUrl}/console/attention` },
      foot: 'You receive this because you switched it on. Switch it off in the console under Team, Your sign-in.',
      about: `digest ${person.id} ${day}`,
    });
  }
}

const days = (n: number): string => {
  const whole = Math.max(1, Math.round(n));
  return whole === 1 ? '1 day' : `${whole} days`;
};

/** On the clock that hangs in the shop. */
export function localTime(at: Date, timeZone: string): { readonly hour: number; readonly day: string } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): string => parts.find(one => one.type === type)?.value ?? '';
  return { hour: Number(part('hour')), day: `${part('year')}-${part('month')}-${part('day')}` };
}
