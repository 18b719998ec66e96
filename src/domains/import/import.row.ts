// One row of a file as what it means, or the sentence that says what is wrong with it. Pure: the same row reads the same.
import { namedLanguage, type Language } from '../../kernel/language.ts';
import { clean, cleanOptional } from '../../kernel/text.ts';
import { amountOf, decimalMarkOf, type DecimalMark } from '../../kernel/money.ts';
import { cleanCustomer, customerProblem, type CustomerFields } from '../customer/customer.ts';
import { detailProblem } from '../job/job.details.ts';
import { readTrackingId } from '../job/tracking-id.ts';
import type { Stage } from '../workflow/workflow.ts';
import type { ImportField, ImportPlan } from './import.ts';
import { readMoment } from './import.moment.ts';

export interface ImportedJob {
  readonly itemType: string;
  readonly description: string;
  readonly internalNote: string | null;
  readonly trackingId: string | null;
  readonly stage: string | null;
  readonly promisedFor: Date | null;
  readonly bookedInAt: Date | null;
  readonly quotedMinor: number | null;
}

export interface ImportedRow {
  readonly customer: CustomerFields;
  readonly job: ImportedJob | null;
}

export interface ReadingRoom {
  readonly plan: ImportPlan;
  readonly stages: readonly Stage[];
  /** null: any */
  readonly prefixes: readonly string[] | null;
  /** Shows a moment as the shop's clock does. */
  readonly clock: Intl.DateTimeFormat;
  /** How many digits the shop's currency has behind the point. */
  readonly decimals: number;
  readonly decimalMark: DecimalMark;
  readonly now: Date;
}

/** Made once for all rows: making them takes longer than reading a row. */
export const formatsOf = (
  timeZone: string,
  currency: string,
  locale: string,
): Pick<ReadingRoom, 'clock' | 'decimals' | 'decimalMark'> => ({
  decimalMark: decimalMarkOf(locale),
  clock: new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }),
  decimals:
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
});

/** Notes what is wrong with a cell; what the cell says is nothing then. */
type Wrong = (sentence: string) => null;

/** @returns the row, or what is wrong with it: a sentence for each cell, and the first for the customer and for the job as such */
export function readRow(cells: readonly string[], room: ReadingRoom): ImportedRow | string {
  const cell = (field: ImportField): string => {
    const column = room.plan.columns.find(one => one.field === field)?.column;
    return column === undefined ? '' : clean(cells[column] ?? '');
  };
  const sentences: string[] = [];
  const wrong: Wrong = sentence => {
    sentences.push(sentence);
    return null;
  };
  const customer = cleanCustomer({
    name: cell('NAME'),
    email: cell('EMAIL'),
    phone: cell('PHONE'),
    language: languageIn(cell('LANGUAGE'), wrong),
  });
  const problem = customerProblem(customer);
  if (problem) wrong(problem.message);
  const job = room.plan.workflowId === null ? null : jobOf(cell, room, wrong);
  return sentences.length > 0 ? sentences.join(' ') : { customer, job };
}

function languageIn(text: string, wrong: Wrong): Language | null {
  if (text === '') return null;
  return (
    namedLanguage(text) ??
    wrong(
      `We do not write in "${text.slice(0, 40)}": write English, French, German or Spanish (en, fr, de, es), or leave it empty.`,
    )
  );
}

function jobOf(cell: (field: ImportField) => string, room: ReadingRoom, wrong: Wrong): ImportedJob {
  const itemType = cell('ITEM');
  const job = {
    itemType,
    // A piece without a description is described by what it is.
    description: cell('DESCRIPTION') || itemType,
    internalNote: cleanOptional(cell('NOTE')),
    trackingId: trackingIdOf(cell('TRACKING_ID'), room.prefixes, wrong),
    stage: stageOf(cell('STAGE'), room.stages, wrong),
    promisedFor: momentOf(cell('PROMISED'), 17, room, wrong),
    bookedInAt: momentOf(cell('BOOKED_IN'), 9, room, wrong),
    quotedMinor: moneyOf(cell('QUOTE'), room, wrong),
  };
  const problem = detailProblem(job);
  if (problem) wrong(problem.message);
  if (job.bookedInAt && job.bookedInAt > room.now) wrong('It cannot have been booked in in the future.');
  return job;
}

function trackingIdOf(text: string, prefixes: readonly string[] | null, wrong: Wrong): string | null {
  if (text === '') return null;
  const id = readTrackingId(text);
  if (id === null)
    return wrong(`"${text.slice(0, 40)}" is no tracking ID: three letters and 8 to 12 hex digits are.`);
  const letters = id.slice(0, 3);
  if (prefixes !== null && !prefixes.includes(letters))
    return wrong(
      `Tracking IDs of this workflow begin with ${prefixes.join(' or ')}, this one with ${letters}.`,
    );
  return id;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** By code or label, in any of the shop's languages. */
function stageOf(text: string, stages: readonly Stage[], wrong: Wrong): string | null {
  if (text === '') return null;
  const wanted = plain(text);
  const found = stages.find(stage =>
    [stage.code, stage.label, ...Object.values(stage.translations ?? {}).map(words => words.label)].some(
      name => plain(name) === wanted,
    ),
  );
  if (found) return found.code;
  return wrong(
    `There is no stage "${text.slice(0, 40)}". Stages are ${stages.map(stage => stage.label).join(', ')}.`,
  );
}

function momentOf(text: string, usualHour: number, { plan, clock }: ReadingRoom, wrong: Wrong): Date | null {
  if (text === '') return null;
  return (
    readMoment(text, usualHour * 60, plan.dayFirst, clock) ??
    wrong(
      `"${text.slice(0, 40)}" is no date. Write it as 2026-04-03 or 03/04/2026, with a time such as 14:30 or without.`,
    )
  );
}

/** "£1,250.50", "1.250,50", "1250". */
function moneyOf(text: string, { decimals, decimalMark }: ReadingRoom, wrong: Wrong): number | null {
  if (text === '') return null;
  const digits = decimals > 0 ? `at most ${decimals} decimals` : 'no decimals';
  return (
    amountOf(text, decimals, decimalMark) ??
    wrong(`"${text.slice(0, 40)}" is no amount. Write it as one number with ${digits}.`)
  );
}

export const takenSentence = (trackingId: string): string =>
  `The tracking ID ${trackingId} is in use already. Leave it empty to be given a new one.`;
