// Tells the customer by e-mail when the workshop has answered and nobody has read it for a while. Put into the queue with
// the message itself, looked at anew when its time has come: what has been read by then, or told before, is not told.
import { createHash } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import { languageOf } from '../../kernel/language.ts';
import { escapeHtml } from '../../platform/mail/escape-html.ts';
import { oneLine, type Mail, type Mailer } from '../../platform/mail/mailer.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { ShopFace } from '../tenant/shop.reader.ts';
import { brandOf } from './tracking.ts';
import { unreadMailWords } from './unread-mail.words.ts';

export interface MailSettings {
  readonly mailer: Mailer;
  /** The address that mails come from. */
  readonly from: string;
  /** Shorter in tests. */
  readonly minuteMs?: number;
}

interface Unread {
  readonly trackingId: string;
  readonly orderNumber: string;
  readonly customerName: string;
  readonly email: string;
  readonly face: ShopFace;
  /** The shop's own, if it has one. */
  readonly host: string | null;
  readonly messages: number;
  /** Place of the newest of them. */
  readonly upTo: number;
}

export class UnreadMail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: MailSettings,
    private readonly publicUrl: string,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of the message. A shop that has set no time wants no mails. */
  async schedule(tx: Tx, jobId: string): Promise<void> {
    const [tenant] = await tx.query<{ minutes: number }>(
      'select unread_mail_minutes as minutes from tenants where id = $1',
      [tx.tenantId],
    );
    if (!tenant || tenant.minutes === 0) return;
    const wait = tenant.minutes * (this.settings.minuteMs ?? 60_000);
    const runAt = new Date(this.clock.now().getTime() + wait);
    await tx.query('select enqueue_unread_mail($1, $2)', [jobId, runAt]);
  }

  /** The work of the queue. Rejects when the mail was not taken; the queue tries again. */
  async work(payload: unknown): Promise<void> {
    const { tenantId, jobId } = payload as { tenantId: string; jobId: string };
    if (!isId(tenantId) || !isId(jobId)) throw new Error('A job of the queue names no thread.');
    const scope = { role: 'staff', tenantId } as const;
    const unread = await this.uow.read(scope, async tx => (await tx.query<Unread>(UNREAD, [jobId]))[0]);
    if (!unread) return;
    await this.settings.mailer.send(this.#mail(jobId, unread));
    // Should this fail, the queue sends the same mail again, under the same Message-ID.
    await this.uow.run(scope, tx =>
      tx.query('update threads set mailed_up_to = greatest(mailed_up_to, $2) where job_id = $1', [
        jobId,
        unread.upTo,
      ]),
    );
  }

  #mail(jobId: string, unread: Unread): Mail {
    const language = languageOf(unread.face.locale);
    const brand = brandOf(unread.face, language);
    const shop = oneLine(brand.name);
    const words = unreadMailWords[language];
    const lead = words.lead(shop, unread.messages, unread.orderNumber);
    const link =
      unread.host === null
        ? `${this.publicUrl}/track/${unread.trackingId}`
        : `https://${unread.host}/o/${unread.trackingId}`;
    const id = createHash('sha256').update(`${jobId} ${unread.upTo}`).digest('hex').slice(0, 32);
    return {
      from: { name: shop, address: this.settings.from },
      to: { name: unread.customerName, address: unread.email },
      replyTo: brand.contactEmail,
      subject: words.subject(shop),
      text: `${lead}\n\n${words.button}: ${link}\n\n-- \n${words.foot(shop)}\n`,
      html: html({
        lead,
        link,
        button: words.button,
        foot: words.foot(shop),
        colour: brand.accentColor,
        language,
      }),
      messageId: `<${id}@${this.settings.from.split('@').at(-1) ?? 'localhost'}>`,
    };
  }
}

const UNREAD = `
  select j.tracking_id as "trackingId", o.number as "orderNumber", c.name as "customerName", c.email,
    json_build_object('name', t.name, 'fallbackName', t.fallback_name, 'logoUrl', t.logo_url,
      'accentColor', t.accent_color, 'contactEmail', t.contact_email, 'contactPhone', t.contact_phone,
      'locale', t.locale, 'timeZone', t.time_zone) as face,
    (select min(h.host) from tenant_hosts h where h.tenant_id = t.id) as host, m.messages, m.up_to as "upTo"
  from jobs j
    join orders o on o.id = j.order_id
    join customers c on c.id = j.customer_id
    join tenants t on t.id = j.tenant_id
    join threads h on h.job_id = j.id
    cross join lateral (select count(*)::int as messages, max(g.position) as up_to from messages g
      where g.job_id = j.id and g.author = 'STAFF' and g.position > greatest(h.read_by_customer, h.mailed_up_to)) m
  where j.id = $1 and j.revoked_at is null and j.deleted_at is null and c.email is not null and m.messages > 0`;

interface Parts {
  readonly lead: string;
  readonly link: string;
  readonly button: string;
  readonly foot: string;
  /** `#rrggbb` */
  readonly colour: string;
  readonly language: string;
}

const html = ({ lead, link, button, foot, colour, language }: Parts): string =>
  `<!doctype html><html lang="${language}"><body style="margin:0;padding:24px;font:16px/1.5 sans-serif;color:#2a2622">
<p>${escapeHtml(lead)}</p>
<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 20px;border-radius:8px;border:2px solid ${colour};color:#2a2622;font-weight:bold;text-decoration:none">${escapeHtml(button)}</a></p>
<p style="font-size:13px;color:#6b635b">${escapeHtml(foot)}</p>
</body></html>
`;
