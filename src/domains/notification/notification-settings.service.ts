// What a shop tells its customers, and in which words. Looking at a template and sending it to oneself go through the same
// letter as what customers get.
import type { StaffActor, TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { languageOf, type Language } from '../../kernel/language.ts';
import { assertMay } from '../../kernel/law.ts';
import {
  rateLimited,
  refuse,
  type InvalidInput,
  type RateLimited,
  type Refusal,
} from '../../kernel/refusal.ts';
import { Buckets } from '../../platform/limits/buckets.ts';
import type { Rate } from '../../platform/limits/limits.ts';
import { MailNotTaken } from '../../platform/mail/mailer.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import { shopOf } from './notification-facts.reader.ts';
import { letterOf, type Letter } from './notification.letter.ts';
import { sampleFacts } from './notification-sample.ts';
import {
  notSendable,
  type NotificationImpossible,
  type NotificationKind,
  type NotificationSettings,
  type OwnTemplate,
  type Template,
} from './notification.ts';
import type { NotificationRepository } from './notification.repository.ts';
import type { MailSettings } from './notification.sender.ts';
import type { PreviewSheets } from './preview-sheets.ts';
import { templateIn, templateProblem, tidy } from './notification.template.ts';

/** Test mails of one person: enough to get the words right, too few to annoy anybody. */
const TESTS: Rate = { burst: 10, secondsEach: 30 };

export interface TemplateDraft extends Template {
  readonly kind: NotificationKind;
  readonly language: Language;
}

export interface Overview extends NotificationSettings {
  readonly available: boolean;
  /** Of the shop's mails. */
  readonly language: Language;
  readonly own: readonly OwnTemplate[];
}

export interface KindSwitch {
  readonly kind: NotificationKind;
  readonly on: boolean;
}
export interface SettingsChange extends Partial<Omit<NotificationSettings, 'kindsOff'>> {
  readonly switches?: readonly KindSwitch[];
}

function switched(
  kindsOff: readonly NotificationKind[],
  switches: readonly KindSwitch[],
): NotificationKind[] {
  const off = new Set(kindsOff);
  for (const { kind, on } of switches) {
    if (on) off.delete(kind);
    else off.add(kind);
  }
  return [...off];
}

const staleTemplate = () =>
  refuse(
    'StaleNotificationTemplate',
    'STALE_SETTINGS',
    'Somebody changed these words since you looked. Check how they stand now and save again.',
    {},
  );
type StaleTemplate = ReturnType<typeof staleTemplate>;

export class NotificationSettingsService {
  readonly #tests = new Buckets(TESTS, () => performance.now());

  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: NotificationRepository,
    private readonly tenants: TenantRepository,
    private readonly mail: MailSettings | null,
    private readonly publicUrl: string,
    private readonly clock: Clock,
    private readonly sheets: PreviewSheets,
  ) {}

  overview(actor: TenantActor): Promise<Overview> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => this.#overview(tx));
  }

  async #overview(tx: ReadTx): Promise<Overview> {
    const settings = await this.rows.settings(tx);
    const own = await this.rows.templates(tx);
    const { locale } = await this.tenants.own(tx);
    return { ...settings, own, available: this.mail !== null, language: languageOf(locale) };
  }

  /** What is absent stays as it is. */
  async update(actor: TenantActor, { switches, ...change }: SettingsChange): Promise<Overview> {
    assertMay(actor, 'settleShop');
    const fields = [...Object.keys(change), ...(switches?.length ? ['switches'] : [])];
    if (fields.length === 0) return this.overview(actor);
    return this.#change<never>(actor, { fields }, async tx => {
      // Two people who switch at once take turns, so that neither takes the other's back.
      await this.tenants.lock(tx);
      const { kindsOff: before } = await this.rows.settings(tx);
      await this.rows.saveSettings(tx, { ...change, kindsOff: switched(before, switches ?? []) });
      return null;
    });
  }

  /** @param expected the words that the caller looked at; null: whatever they are */
  async save(
    actor: TenantActor,
    draft: TemplateDraft,
    expected: Template | null = null,
  ): Promise<Overview | InvalidInput | StaleTemplate> {
    assertMay(actor, 'settleShop');
    const { kind, language } = draft;
    const template = tidy(draft);
    const problem = templateProblem(kind, template);
    if (problem) return problem;
    return this.#change(actor, { kind, language }, async tx => {
      if (await this.#isStale(tx, draft, expected)) return staleTemplate();
      await this.rows.saveTemplate(tx, { kind, language, ...template });
      return null;
    });
  }

  /** Back to the program's words. */
  reset(
    actor: TenantActor,
    which: Pick<TemplateDraft, 'kind' | 'language'>,
    expected: Template | null = null,
  ): Promise<Overview | StaleTemplate> {
    const { kind, language } = which;
    return this.#change(actor, { kind, language }, async tx => {
      if (await this.#isStale(tx, which, expected)) return staleTemplate();
      await this.rows.dropTemplate(tx, kind, language);
      return null;
    });
  }

  async #isStale(
    tx: Tx,
    { kind, language }: Pick<TemplateDraft, 'kind' | 'language'>,
    expected: Template | null,
  ): Promise<boolean> {
    // Two people who save at once take turns, so that the slower one meets what the other has saved.
    await this.tenants.lock(tx);
    if (expected === null) return false;
    // Both as they would be stored: the program's own words have spaces that are none of the usual sort.
    const now = tidy(templateIn(await this.rows.templates(tx), kind, language));
    const known = tidy(expected);
    return known.subject !== now.subject || known.intro !== now.intro;
  }

  async preview(
    actor: TenantActor,
    draft: TemplateDraft,
  ): Promise<(Letter & { readonly url: string }) | InvalidInput> {
    const template = tidy(draft);
    const problem = templateProblem(draft.kind, template);
    if (problem) return problem;
    const scope = { role: 'staff', tenantId: actor.tenantId } as const;
    const { letter } = await this.uow.read(scope, tx => this.#sample(tx, { ...draft, ...template }));
    return { ...letter, url: `${this.publicUrl}${this.sheets.pathOf(letter.html)}` };
  }

  /** To the person who asks. Answers when the mail server has taken it. */
  async test(
    actor: TenantActor,
    draft: TemplateDraft,
  ): Promise<{ readonly address: string } | InvalidInput | NotificationImpossible | RateLimited> {
    assertMay(actor, 'settleShop');
    if (actor.type !== 'staff')
      return notSendable('A test e-mail goes to whoever asks for it. Sign in as a person.');
    const { mail } = this;
    if (mail === null)
      return notSendable('This system has no mail server. Whoever runs it can set SMTP_URL.');
    const template = tidy(draft);
    const problem = templateProblem(draft.kind, template);
    if (problem) return problem;
    const wait = this.#tests.take(actor.staffId);
    if (wait > 0) return rateLimited(wait);
    const scope = { role: 'staff', tenantId: actor.tenantId } as const;
    const sample = await this.uow.read(scope, tx => this.#sample(tx, { ...draft, ...template }));
    return this.#sendTest(mail, actor, sample);
  }

  async #sendTest(
    { mailer, from }: MailSettings,
    actor: StaffActor,
    { letter, shop, replyTo }: { letter: Letter; shop: string; replyTo: string | null },
  ): Promise<{ readonly address: string } | NotificationImpossible> {
    const messageId = `<${newId()}@${from.split('@').at(-1) ?? 'localhost'}>`;
    const to = { name: actor.name, address: actor.email };
    try {
      await mailer.send({ ...letter, from: { name: shop, address: from }, to, replyTo, messageId });
    } catch (error) {
      if (!(error instanceof MailNotTaken)) throw error;
      return notSendable(TROUBLE[error.reason]);
    }
    return { address: actor.email };
  }

  async #sample(tx: ReadTx, { kind, language, ...template }: TemplateDraft) {
    const tenant = await this.tenants.own(tx);
    const settings = await this.rows.settings(tx);
    const { trackingId, ...sample } = sampleFacts(
      kind,
      language,
      await this.rows.workflows(tx),
      this.clock.now(),
    );
    const shop = shopOf(tenant, language, this.publicUrl);
    const link =
      kind === 'BOOKED_IN' && !settings.linkWhenBookedIn
        ? null
        : { url: `${this.publicUrl}/track/${trackingId}`, trackingId };
    const letter = letterOf({ ...sample, kind, language, template, shop, link });
    return { letter, shop: shop.name, replyTo: tenant.contactEmail };
  }

  #change<R extends Refusal>(
    actor: TenantActor,
    payload: Readonly<Record<string, unknown>>,
    work: (tx: Tx) => Promise<R | null>,
  ): Promise<Overview | R> {
    assertMay(actor, 'settleShop');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const refusal = await work(tx);
      if (refusal) return refusal;
      const { name: actorName } = actor;
      tx.append({
        kind: 'NOTIFICATION_SETTINGS_CHANGED',
        jobId: null,
        audience: 'STAFF',
        payload,
        actorName,
      });
      return this.#overview(tx);
    });
  }
}

const TROUBLE: Readonly<Record<MailNotTaken['reason'], string>> = {
  ADDRESS_REFUSED:
    'The mail server refused your own address. Check it under Team, or ask whoever runs the server.',
  SERVER_BUSY: 'The mail server would not take it just now. Try again in a moment.',
  SERVER_UNREACHABLE: 'The mail server does not answer. Whoever runs this system can check SMTP_URL.',
};
