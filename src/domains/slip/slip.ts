// The take-in slip: what stands on it, in the order in which it is read. Pure: no type, no paper.
import { moneyText } from '../../kernel/money.ts';
import type { Language } from '../../kernel/language.ts';
import type { PromiseKind } from '../job/job.ts';
import { slipWords } from './slip.words.ts';

export const SLIP_FORMATS = ['A5', 'ROLL_80'] as const;
export type SlipFormat = (typeof SLIP_FORMATS)[number];

/** Where our own server answers with slips. */
export const SLIP_PATH = '/slips/take-in.pdf';

export interface SlipFacts {
  readonly shopName: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly trackingId: string;
  /** The customer's page. */
  readonly link: string;
  readonly orderNumber: string;
  readonly customerName: string;
  readonly itemType: string;
  readonly description: string;
  readonly bookedInAt: Date;
  readonly promise: { readonly kind: PromiseKind; readonly from: Date | null; readonly to: Date } | null;
  readonly depositMinor: number;
  readonly currency: string;
  readonly showsDeposit: boolean;
  readonly terms: string | null;
}

export interface SlipText {
  readonly title: string;
  readonly shopName: string;
  readonly contact: string;
  readonly trackingId: string;
  readonly link: string;
  readonly scan: string;
  readonly item: string;
  readonly description: string;
  /** What is what, one line each. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly terms: string | null;
}

const date = (at: Date, { locale, timeZone }: SlipFacts, time = false): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    ...(time && { timeStyle: 'short' }),
    timeZone,
  }).format(at);

function promised({ from, to }: NonNullable<SlipFacts['promise']>, facts: SlipFacts): string {
  return from ? `${date(from, facts)} – ${date(to, facts)}` : date(to, facts);
}

export function slipText(facts: SlipFacts, language: Language): SlipText {
  const words = slipWords[language];
  const rows: [string, string][] = [
    [words.order, facts.orderNumber],
    [words.customer, facts.customerName],
    [words.bookedIn, date(facts.bookedInAt, facts, true)],
  ];
  const { promise } = facts;
  if (promise) rows.push([words.promise[promise.kind], promised(promise, facts)]);
  if (facts.showsDeposit && facts.depositMinor > 0)
    rows.push([words.deposit, moneyText(facts.depositMinor, facts.currency, facts.locale)]);
  return {
    title: words.title,
    shopName: facts.shopName,
    contact: [facts.contactPhone, facts.contactEmail].filter(part => part !== null).join('  ·  '),
    trackingId: facts.trackingId,
    link: facts.link.replace(/^https?:\/\//, ''),
    scan: words.scan,
    item: facts.itemType,
    description: facts.description,
    facts: rows,
    terms: facts.terms,
  };
}
