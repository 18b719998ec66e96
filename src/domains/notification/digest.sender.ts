// The morning e-mail for those of the staff who want it: what is late, about to be, or stuck. Looked after twice an hour; each
// shop has its morning when its own clock says so, and a morning with nothing to tell is a quiet one. What goes out is a job
// of the queue for each person: one full mailbox keeps nobody else from theirs.
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import type { Log } from '../../kernel/log.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { AttentionReader } from '../job/attention.reader.ts';
import type { DigestReader, DigestShop, Reader } from '../staff/digest.reader.ts';
import { digestWords } from './digest.words.ts';
import type { Morning, MorningReader } from './morning.reader.ts';
import type { StaffMail } from './staff-mail.sender.ts';

/** So many hours after the shop's own it is no morning any more. */
const MORNING_HOURS = 5;

export class DigestSender {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly digests: DigestReader,
    private readonly attention: AttentionReader,
    private readonly mornings: MorningReader,
    private readonly staffMail: StaffMail,
    private readonly publicUrl: string,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** One shop's trouble is not another's: it is logged, and tried again half an hour later. */
  async work(): Promise<void> {
    for (const shop of await this.digests.shops()) {
      await this.#begin(shop).catch((error: unknown) =>
        this.log.warn({ from: 'digest', reason: String(error) }, 'Morning e-mails could not be begun.'),
      );
    }
  }

  /** One person's. Noted when it is out: a program that dies before that sends the same mail again, under the same id. */
  async send(payload: unknown): Promise<void> {
    const { tenantId, staffId, day } = payload as Record<'tenantId' | 'staffId' | 'day', string>;
    if (!isId(tenantId) || !isId(staffId)) throw new Error('A job of the queue names no reader.');
    const scope = { role: 'staff', tenantId } as const;
    const due = await this.uow.read(scope, async tx => {
      if (this.#morningOf(await this.digests.shop(tx)) !== day) return null;
      const reader = await this.digests.reader(tx, staffId, day);
      return reader && { reader, morning: await this.mornings.read(tx) };
    });
    if (!due || due.morning.total === 0) return;
    await this.#mail(staffId, due.reader, due.morning, day);
    await this.uow.run(scope, tx => this.digests.noteSent(tx, staffId, day));
  }

  /** The day whose morning it is on the shop's clock; null: it is none. */
  #morningOf({ timeZone, hour: from }: DigestShop): string | null {
    const { hour, day } = localTime(this.clock.now(), timeZone);
    return hour >= from && hour < from + MORNING_HOURS ? day : null;
  }

  async #begin(shop: DigestShop): Promise<void> {
    const day = this.#morningOf(shop);
    if (day === null) return;
    const scope = { role: 'staff', tenantId: shop.tenantId } as const;
    const { length } = await this.uow.read(scope, tx => this.attention.read(tx));
    if (length > 0) await this.uow.run(scope, tx => this.digests.enqueue(tx, day));
  }

  async #mail(
    staffId: string,
    { name, email }: Reader,
    { shop, language, total, entries }: Morning,
    day: string,
  ): Promise<void> {
    const words = digestWords[language];
    const some = total > entries.length ? ` ${words.gravest(entries.length)}` : '';
    await this.staffMail.send(shop, {
      language,
      to: { name, address: email },
      subject: words.subject(total, shop.name),
      paragraphs: [words.hello(name), `${words.what(total)}${some}`],
      entries,
      button: { label: words.button, url: `${this.publicUrl}/console/attention` },
      foot: words.foot,
      about: `digest ${staffId} ${day}`,
    });
  }
}

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
