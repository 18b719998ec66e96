// E-mails to the people of a shop: an invitation, a link to a new password. In the shop's face and
// language. The work of the queue; rejects when the mail server was busy.
import { createHash } from 'node:crypto';
import { isId } from '../../kernel/ids.ts';
import { languageOf, type Language } from '../../kernel/language.ts';
import type { Log } from '../../kernel/log.ts';
import { MailNotTaken, type Person } from '../../platform/mail/mailer.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { RESET_MINUTES } from '../staff/password.ts';
import type { PasswordResetService } from '../staff/password-reset.service.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import { initials } from '../tenant/tenant.ts';
import { shopOf } from './notification-facts.reader.ts';
import { layOut, plainText, type Sheet } from './notification.layout.ts';
import type { Shop } from './notification.letter.ts';
import type { MailSettings } from './notification.sender.ts';
import { frameWords } from './notification.words.ts';
import { staffMailWords } from './staff-mail.words.ts';

export interface StaffLetter {
  readonly language: Language;
  readonly to: Person;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts?: Sheet['facts'];
  readonly entries?: Sheet['entries'];
  readonly button: { readonly label: string; readonly url: string } | null;
  readonly foot: string;
  /** The same letter twice is one to its receiver. */
  readonly about: string;
}

export class StaffMail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tenants: TenantRepository,
    private readonly box: SecretBox,
    private readonly settings: MailSettings,
    private readonly publicUrl: string,
    private readonly log: Log,
  ) {}

  /** In the transaction of the invitation. Its token is kept nowhere but here, sealed, until the mail is out. */
  async invited(tx: Tx, invitationId: string, token: string): Promise<void> {
    const sealed = this.box.seal(token, `invitation:${invitationId}`);
    await tx.query('select enqueue_invitation_mail($1, $2)', [invitationId, sealed]);
  }

  async workInvitation(payload: unknown): Promise<void> {
    const { tenantId, invitationId, sealed } = payload as Record<
      'tenantId' | 'invitationId' | 'sealed',
      string
    >;
    if (!isId(tenantId) || !isId(invitationId)) throw new Error('A job of the queue names no invitation.');
    const open = await this.uow.read({ role: 'staff', tenantId }, async tx => {
      const [invitation] = await tx.query<{ email: string; name: string; invitedBy: string }>(
        `select email, name, invited_by as "invitedBy" from staff_invitations
         where tenant_id = $1 and id = $2 and accepted_at is null and withdrawn_at is null and expires_at > now()`,
        [tx.tenantId, invitationId],
      );
      return invitation && { ...invitation, ...(await this.#from(tx)) };
    });
    if (!open) return;
    const url = `${this.publicUrl}/console/join#${this.box.open(sealed, `invitation:${invitationId}`)}`;
    const { name, email, invitedBy, shop, language } = open;
    const { hello, invitation: words } = staffMailWords[language];
    await this.send(shop, {
      language,
      to: { name, address: email },
      subject: words.subject(invitedBy, shop.name),
      paragraphs: [hello(name), words.what(invitedBy, shop.name), words.link],
      button: { label: words.button, url },
      foot: words.foot(shop.name),
      about: invitationId,
    });
  }

  /** In the transaction of the link, whose token is kept nowhere but here either. */
  async resetLink(tx: Tx, resetId: string, token: string): Promise<void> {
    const sealed = this.box.seal(token, `reset:${resetId}`);
    await tx.query('select enqueue_reset_mail($1, $2)', [resetId, sealed]);
  }

  async workReset(payload: unknown, resets: PasswordResetService): Promise<void> {
    const { tenantId, resetId, sealed } = payload as Record<'tenantId' | 'resetId' | 'sealed', string>;
    if (!isId(tenantId) || !isId(resetId)) throw new Error('A job of the queue names no link.');
    const scope = { role: 'staff', tenantId } as const;
    const open = await this.uow.run(scope, async tx => {
      const person = await resets.post(tx, resetId);
      return person && { ...person, ...(await this.#from(tx)) };
    });
    if (!open) return;
    const { name, email, shop, language } = open;
    const { hello, reset: words } = staffMailWords[language];
    const url = `${this.publicUrl}/console/reset#${this.box.open(sealed, `reset:${resetId}`)}`;
    await this.send(shop, {
      language,
      to: { name, address: email },
      subject: words.subject(shop.name),
      paragraphs: [hello(name), words.what(shop.name), words.link(RESET_MINUTES)],
      button: { label: words.button, url },
      foot: words.foot,
      about: resetId,
    });
  }

  async #from(tx: ReadTx): Promise<{ readonly shop: Shop; readonly language: Language }> {
    const tenant = await this.tenants.own(tx);
    const language = languageOf(tenant.locale);
    return { shop: shopOf(tenant, language, this.publicUrl), language };
  }

  /** What will never be taken is not tried again. */
  async send(shop: Shop, letter: StaffLetter): Promise<void> {
    const { language, to, subject, paragraphs, facts = [], entries = [], button, foot, about } = letter;
    const sheet: Sheet = {
      language,
      shop: { ...shop, initials: initials(shop.name) },
      subject,
      heading: subject,
      paragraphs,
      preheader: paragraphs[1] ?? subject,
      facts,
      entries,
      button,
      plainLink: frameWords[language].plainLink,
      contact: null,
      foot,
    };
    const id = createHash('sha256').update(about).digest('hex').slice(0, 32);
    const { mailer, from } = this.settings;
    try {
      await mailer.send({
        from: { name: shop.name, address: from },
        to,
        replyTo: shop.contactEmail,
        subject,
        text: plainText(sheet),
        html: layOut(sheet),
        messageId: `<${id}@${from.split('@').at(-1) ?? 'localhost'}>`,
      });
    } catch (error) {
      if (!(error instanceof MailNotTaken && error.forGood)) throw error;
      this.log.warn({ from: 'mail', reason: error.reason }, error.message);
    }
  }
}
