// Take-in slips: an address for one job, good for minutes, that a browser can open in a tab of its own and print.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import { languageOf, localeIn, type Language } from '../../kernel/language.ts';
import { BoundedLane } from '../../platform/lane/bounded-lane.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import type { PromiseKind } from '../job/job.ts';
import { SLIP_FORMATS, SLIP_PATH, slipText, type SlipFacts, type SlipFormat } from './slip.ts';

/** seconds that an address is good for */
const VIEW_SECONDS = 300;
const PURPOSE = 'take-in slip';

interface Ticket {
  readonly tenantId: string;
  readonly jobId: string;
  readonly format: SlipFormat;
  readonly expires: number;
}

interface Row extends Omit<SlipFacts, 'link' | 'promise'> {
  /** null: the shop's. */
  readonly customerLanguage: Language | null;
  readonly host: string | null;
  readonly logoUrl: string | null;
  readonly promiseKind: PromiseKind | null;
  readonly promiseFrom: Date | null;
  readonly promiseTo: Date | null;
}

export interface Slip {
  readonly name: string;
  readonly pdf: Buffer;
}

export class SlipService {
  readonly #lane = new BoundedLane({ running: 2, waiting: 32 });

  constructor(
    private readonly uow: UnitOfWork,
    private readonly box: SecretBox,
    /** The logo's bytes, by the last part of its path. */
    private readonly logo: (name: string) => Promise<Buffer | null>,
    private readonly publicUrl: string,
    private readonly clock: Clock,
  ) {}

  /** The job has been found in the actor's own shop. */
  address(actor: TenantActor, jobId: string, format: SlipFormat): { url: string; expiresAt: Date } {
    const expires = this.clock.now().getTime() + VIEW_SECONDS * 1_000;
    const ticket: Ticket = { tenantId: actor.tenantId, jobId, format, expires };
    const sealed = this.box.seal(JSON.stringify(ticket), PURPOSE);
    return { url: `${this.publicUrl}${SLIP_PATH}?ticket=${sealed}`, expiresAt: new Date(expires) };
  }

  /** null: the address was not made here, is too old, or its job is gone. */
  async open(sealed: string): Promise<Slip | null> {
    const ticket = this.#read(sealed);
    if (!ticket || ticket.expires < this.clock.now().getTime()) return null;
    const scope = { role: 'staff', tenantId: ticket.tenantId } as const;
    const row = await this.uow.read(scope, tx => read(tx, ticket.jobId));
    if (!row) return null;
    return this.#lane.run(async () => ({ name: row.trackingId, pdf: await this.#draw(row, ticket.format) }));
  }

  async #draw(row: Row, format: SlipFormat): Promise<Buffer> {
    const { host, logoUrl, trackingId, promiseKind, promiseFrom, promiseTo } = row;
    const link = host === null ? `${this.publicUrl}/track/${trackingId}` : `https://${host}/o/${trackingId}`;
    const promise =
      promiseKind !== null && promiseTo !== null
        ? { kind: promiseKind, from: promiseFrom, to: promiseTo }
        : null;
    const language = row.customerLanguage ?? languageOf(row.locale);
    const text = slipText({ ...row, locale: localeIn(language, row.locale), link, promise }, language);
    const logo = logoUrl === null ? null : await this.logo(logoUrl.split('/').at(-1) ?? '');
    const { slipPdf } = await import('./slip.pdf.ts');
    return slipPdf({ format, text, link, bookedInAt: row.bookedInAt, logo });
  }

  #read(sealed: string): Ticket | null {
    try {
      const ticket = JSON.parse(this.box.open(sealed, PURPOSE)) as Ticket;
      return isId(ticket.tenantId) && isId(ticket.jobId) && SLIP_FORMATS.includes(ticket.format)
        ? ticket
        : null;
    } catch {
      return null;
    }
  }
}

async function read(tx: ReadTx, jobId: string): Promise<Row | null> {
  const [row] = await tx.query<Row>(
    `select coalesce(t.name, t.fallback_name) as "shopName", t.contact_email as "contactEmail",
       t.contact_phone as "contactPhone", t.locale, t.time_zone as "timeZone", t.logo_url as "logoUrl",
       t.slip_shows_deposit as "showsDeposit", t.slip_terms as terms,
       (select min(h.host) from tenant_hosts h where h.tenant_id = t.id) as host,
       j.tracking_id as "trackingId", j.item_type as "itemType", j.description, j.booked_in_at as "bookedInAt",
       j.promise_kind as "promiseKind", j.promise_from as "promiseFrom", j.promise_to as "promiseTo",
       o.number as "orderNumber", c.name as "customerName", c.language as "customerLanguage", o.currency, b.deposit_minor as "depositMinor"
     from jobs j
       join tenants t on t.id = j.tenant_id
       join orders o on o.id = j.order_id
       join customers c on c.id = j.customer_id
       join order_balances b on b.order_id = o.id
     where j.tenant_id = $1 and j.id = $2 and j.deleted_at is null`,
    [tx.tenantId, jobId],
  );
  return row ?? null;
}
