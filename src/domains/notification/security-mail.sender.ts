// E-mails about somebody's own way in: a password, the second step. To the address of the account, in the shop's language.
// Whoever reads one and was not behind it learns what to do; nothing in it opens anything.
import { isId, newId } from '../../kernel/ids.ts';
import type { EventKind, NewEvent } from '../../kernel/event.ts';
import { languageOf, localeIn, type Language } from '../../kernel/language.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { StaffRole } from '../../kernel/actor.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import { shopOf } from './notification-facts.reader.ts';
import type { Shop } from './notification.letter.ts';
import { securityWords, type SecurityKind } from './security-mail.words.ts';
import type { StaffMail } from './staff-mail.sender.ts';

interface Notice {
  readonly tenantId: string;
  readonly noticeId: string;
  readonly staffId: string;
  readonly kind: SecurityKind;
  /** Who did it, when it was not they themselves. */
  readonly by: string | null;
  readonly at: string;
}

interface Reader {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly language: Language;
  readonly shop: Shop;
}

/** That a recovery code was used is put into the queue at the gate, by the statement that uses it up. */
const TOLD: ReadonlySet<EventKind> = new Set([
  'PASSWORD_CHANGED',
  'PASSWORD_RESET',
  'TOTP_ENABLED',
  'TOTP_DISABLED',
  'RECOVERY_CODES_REPLACED',
]);

export class SecurityMail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tenants: TenantRepository,
    private readonly staffMail: StaffMail,
    private readonly publicUrl: string,
  ) {}

  /** In the transaction of the change. */
  async react(tx: Tx, { kind, payload, actorName }: NewEvent): Promise<void> {
    if (!TOLD.has(kind)) return;
    const taken = payload['ofColleague'] === true;
    await tx.query('select enqueue_security_mail($1, $2, $3, $4)', [
      newId(),
      payload['staffId'],
      taken ? 'TOTP_TAKEN' : kind,
      taken ? actorName : null,
    ]);
  }

  async work(payload: unknown): Promise<void> {
    const notice = payload as Notice;
    if (!isId(notice.tenantId) || !isId(notice.staffId)) throw new Error('A job of the queue names nobody.');
    const reader = await this.uow.read({ role: 'staff', tenantId: notice.tenantId }, tx =>
      this.#reader(tx, notice.staffId),
    );
    if (reader) await this.#send(notice, reader);
  }

  /** null: somebody who has no way in any more. */
  async #reader(tx: ReadTx, staffId: string): Promise<Reader | null> {
    const [person] = await tx.query<Pick<Reader, 'name' | 'email' | 'role'>>(
      'select name, email, role from staff_members where tenant_id = $1 and id = $2 and disabled_at is null',
      [tx.tenantId, staffId],
    );
    if (!person) return null;
    const face = await this.tenants.own(tx);
    const language = languageOf(face.locale);
    return { ...person, language, shop: shopOf(face, language, this.publicUrl) };
  }

  async #send({ noticeId, kind, by, at }: Notice, reader: Reader): Promise<void> {
    const { name, email, role, language, shop } = reader;
    const words = securityWords[language];
    const help = role === 'OWNER' ? words.helpOfOwner : words.help(shop.name);
    await this.staffMail.send(shop, {
      language,
      to: { name, address: email },
      subject: words.subject[kind](shop.name),
      paragraphs: [words.hello(name), words.what[kind](shop.name, by ?? ''), words.advice(kind, help)],
      facts: [
        { label: words.when, value: timeOf(new Date(at), language, shop) },
        { label: words.account, value: email },
      ],
      button: { label: words.button, url: `${this.publicUrl}/console/forgot` },
      foot: words.foot(shop.name),
      about: `security ${noticeId}`,
    });
  }
}

/** On the shop's clock. */
const timeOf = (at: Date, language: Language, { locale, timeZone }: Shop): string =>
  new Intl.DateTimeFormat(localeIn(language, locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(at);
