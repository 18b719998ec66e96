// From the facts of a notification to its mail: subject, text, HTML. Pure; what it is given has been checked and may be told
// to the customer.
import { localeIn, type Language } from '../../kernel/language.ts';
import type { PromiseKind } from '../job/job.ts';
import { initials } from '../tenant/tenant.ts';
import type { NotificationKind, Template } from './notification.ts';
import { layOut, plainText, type Sheet } from './notification.layout.ts';
import { fill } from './notification.template.ts';
import { frameWords } from './notification.words.ts';

export interface Shop {
  /** The business name, or what stands in for it. */
  readonly name: string;
  readonly logoUrl: string | null;
  /** `#rrggbb` */
  readonly accentColor: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly locale: string;
  readonly timeZone: string;
}

export interface LetterFacts {
  readonly kind: NotificationKind;
  readonly language: Language;
  readonly template: Template;
  readonly shop: Shop;
  readonly customerName: string;
  readonly piece: string;
  readonly orderNumber: string;
  readonly stage: { readonly label: string; readonly nextStep: string };
  readonly promise: Promised | null;
  /** Answers that wait; for REPLY_WAITING. */
  readonly messages: number;
  /** null: this mail carries no link. */
  readonly link: { readonly url: string; readonly trackingId: string } | null;
}

interface Promised {
  readonly kind: PromiseKind;
  readonly from: Date | null;
  readonly to: Date;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const BUTTONS: Readonly<Partial<Record<NotificationKind, 'DECIDE' | 'READ'>>> = {
  DECISION_ASKED: 'DECIDE',
  REPLY_WAITING: 'READ',
};

export function letterOf(facts: LetterFacts): Letter {
  const { kind, language, template, shop, stage, link } = facts;
  const words = frameWords[language];
  const values = placeholderValues(facts);
  const subject = fill(template.subject, values);
  const paragraphs = fill(template.intro, values).split(/\n{2,}/);
  // An answer in the thread is no news of the stage.
  const ofStage = kind !== 'REPLY_WAITING';
  const sheet: Sheet = {
    language,
    shop: { ...shop, initials: initials(shop.name) },
    subject,
    heading: ofStage ? stage.label : subject,
    paragraphs: ofStage && stage.nextStep !== '' ? [...paragraphs, stage.nextStep] : paragraphs,
    preheader: ofStage && stage.nextStep !== '' ? stage.nextStep : gist(paragraphs),
    facts: factsOf(facts),
    button: link && { label: words.button[BUTTONS[kind] ?? 'ORDER'], url: link.url },
    plainLink: words.plainLink,
    contact: contactOf(facts),
    foot: words.foot(shop.name, link !== null),
  };
  return { subject, text: plainText(sheet), html: layOut(sheet) };
}

/** Neither how somebody is greeted nor how somebody signs. */
const gist = (paragraphs: readonly string[]): string =>
  (paragraphs.find(({ length }) => length > 40) ?? paragraphs.at(-1) ?? '').slice(0, 200);

function contactOf({ shop, language }: LetterFacts): Sheet['contact'] {
  const { contactEmail, contactPhone } = shop;
  const { questions, writeTo } = frameWords[language];
  const ways = [
    ...(contactEmail === null
      ? []
      : [{ label: contactEmail, url: `mailto:${encodeURIComponent(contactEmail).replace('%40', '@')}` }]),
    ...(contactPhone === null
      ? []
      : [{ label: contactPhone, url: `tel:${contactPhone.replace(/[^+\d]/g, '')}` }]),
  ];
  if (ways.length === 0) return null;
  return { questions, ways, text: `${questions} ${writeTo(ways.map(way => way.label).join(' · '))}` };
}

function placeholderValues(facts: LetterFacts) {
  const { language, shop, promise, stage } = facts;
  const words = frameWords[language];
  return {
    customer: facts.customerName,
    piece: facts.piece,
    stage: stage.label,
    shop: shop.name,
    promise: promise ? promiseText(promise, language, shop) : words.noPromise,
    order: facts.orderNumber,
    messages: words.messages(Math.max(1, facts.messages)),
  };
}

function factsOf({ kind, language, shop, promise, piece, orderNumber, link }: LetterFacts): Sheet['facts'] {
  const words = frameWords[language];
  // What is ready is not expected any more, and a message on a locked telephone says no more than it must.
  const dated = promise && kind !== 'READY' && kind !== 'REPLY_WAITING';
  return [
    ...(kind === 'REPLY_WAITING' ? [] : [{ label: words.piece, value: piece }]),
    ...(dated ? [{ label: words.promise[promise.kind], value: promiseText(promise, language, shop) }] : []),
    { label: words.order, value: orderNumber },
    ...(link ? [{ label: words.trackingId, value: link.trackingId, code: true }] : []),
  ];
}

/** An estimate is about a day; somebody who was told an hour wants to see the hour. On the shop's clock. */
function promiseText(promise: Promised, language: Language, { locale, timeZone }: Shop): string {
  const tag = localeIn(language, locale);
  const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const;
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  if (promise.kind === 'ESTIMATE') return new Intl.DateTimeFormat(tag, day).format(promise.to);
  const format = new Intl.DateTimeFormat(tag, { ...day, ...clock });
  return promise.from ? format.formatRange(promise.from, promise.to) : format.format(promise.to);
}
