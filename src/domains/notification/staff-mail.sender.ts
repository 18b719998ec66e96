// E-mails to the people of a shop: an invitation, a link to a new password. In the shop's face and, like the console, in
// English. The work of the queue; rejects when the mail server was busy.
import { createHash, randomUUID } from 'node:crypto';
import { isId } from '../../kernel/ids.ts';
import type { Log } from '../../kernel/log.ts';
import { MailNotTaken, type Person } from '../../platform/mail/mailer.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
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

export interface StaffLetter {
  readonly to: Person;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts?: Sheet['facts'];
  readonly button: { readonly label: string; readonly url: string } | null;
  readonly foot: string;
  /** The same letter twice is one to its receiver. */
  readonly about: string;
}

export class StaffMail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tenants: TenantRepository,
    private readonly resets: PasswordResetService,
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
      return invitation && { ...invitation, shop: await this.#shop(tx) };
    });
    if (!open) return;
    const url = `${this.publicUrl}/console/join#${this.box.open(sealed, `invitation:${invitationId}`)}`;
    const { shop } = open;
    await this.send(shop, {
      to: { name: open.name, address: open.email },
      subject: `${open.invitedBy} invites you to ${shop.name}`,
      paragraphs: [
        `Hello ${open.name},`,
        `${open.invitedBy} would like you to work with ${shop.name} in its console. Choose a password and you are in.`,
        'The link works once, for seven days.',
      ],
      button: { label: `Join ${shop.name}`, url },
      foot: `You receive this because somebody at ${shop.name} entered your address. If that is a mistake, do nothing.`,
      about: invitationId,
    });
  }

  async workReset(payload: unknown): Promise<void> {
    const { email } = payload as { email: string };
    for (const person of await this.resets.issue(email)) {
      const scope = { role: 'staff', tenantId: person.tenantId } as const;
      const shop = await this.uow.read(scope, tx => this.#shop(tx));
      await this.send(shop, {
        to: { name: person.name, address: person.email },
        subject: `A new password for ${shop.name}`,
        paragraphs: [
          `Hello ${person.name},`,
          `Somebody asked for a new password for your account at ${shop.name}. If that was you, choose one here.`,
          `The link works once, for ${RESET_MINUTES} minutes. You are signed out everywhere when you use it.`,
        ],
        button: { label: 'Choose a password', url: `${this.publicUrl}/console/reset#${person.token}` },
        foot: 'If it was not you, do nothing: your password stays as it is.',
        about: randomUUID(),
      });
    }
  }

  async #shop(tx: Parameters<TenantRepository['own']>[0]): Promise<Shop> {
    return shopOf(await this.tenants.own(tx), 'en', this.publicUrl);
  }

  /** What will never be taken is not tried again. */
  async send(shop: Shop, letter: StaffLetter): Promise<void> {
    const { to, subject, paragraphs, facts = [], button, foot, about } = letter;
    const sheet: Sheet = {
      language: 'en',
      shop: { ...shop, initials: initials(shop.name) },
      subject,
      heading: subject,
      paragraphs,
      preheader: paragraphs[1] ?? subject,
      facts,
      button,
      plainLink: 'Or open this address:',
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
