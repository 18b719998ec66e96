// One row of a file as what it means, or the sentence that says what is wrong with it. Pure: the same row reads the same.
import { clean, cleanOptional } from '../../kernel/text.ts';
import { cleanCustomer, customerProblem, type CustomerFields } from '../customer/customer.ts';
import { detailProblem } from '../job/job.details.ts';
import { readTrackingId } from '../job/tracking-id.ts';
import type { Stage } from '../workflow/workflow.ts';
import type { ImportField, ImportPlan } from './import.ts';

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
  readonly prefix: string | null;
  readonly timeZone: string;
  readonly currency: string;
  readonly now: Date;
}

class Unreadable extends Error {}
const wrong = (sentence: string): never => {
  throw new Unreadable(sentence);
};

/** @returns the row, or the sentence that is shown beside it */
export function readRow(cells: readonly string[], room: ReadingRoom): ImportedRow | string {
  const cell = (field: ImportField): string => {
    const column = room.plan.columns.find(one => one.field === field)?.column;
    return column === undefined ? '' : clean(cells[column] ?? '');
  };
  try {
    const customer = cleanCustomer({ name: cell('NAME'), email: cell('EMAIL'), phone: cell('PHONE') });
    const problem = customerProblem(customer);
    if (problem) return problem.message;
    return { customer, job: room.plan.workflowId === null ? null : jobOf(cell, room) };
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

function jobOf(cell: (field: ImportField) => string, room: ReadingRoom): ImportedJob {
  const itemType = cell('ITEM');
  const job = {
    itemType,
    // A piece without a description is described by what it is.
    description: cell('DESCRIPTION') || itemType,
    internalNote: cleanOptional(cell('NOTE')),
    trackingId: trackingIdOf(cell('TRACKING_ID'), room.prefix),
    stage: stageOf(cell('STAGE'), room.stages),
    promisedFor: momentOf(cell('PROMISED'), '17:00', room),
    bookedInAt: momentOf(cell('BOOKED_IN'), '09:00', room),
    quotedMinor: moneyOf(cell('QUOTE'), room.currency),
  };
  const problem = detailProblem(job);
  if (problem) return wrong(problem.message);
  if (job.bookedInAt && job.bookedInAt > room.now)
    return wrong('It cannot have been booked in in the future.');
  return job;
}

function trackingIdOf(text: string, prefix: string | null): string | null {
  if (text === '') return null;
  const id = readTrackingId(text);
  if (id === null)
    return wrong(`"${text.slice(0, 40)}" is no tracking ID: three letters and 8 to 12 hex digits are.`);
  if (prefix !== null && !id.startsWith(`${prefix}-`))
    return wrong(`Tracking IDs of this workflow begin with ${prefix}, this one with ${id.slice(0, 3)}.`);
  return id;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** By code or label, in any of the shop's languages. */
function stageOf(text: string, stages: readonly Stage[]): string | null {
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

const NUMBERS = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[ T]+(\d{1,2}):(\d{2}))?/;

/** "2026-04-03", "03/04/2026", "3.4.26 14:30"; on the shop's own clock. */
function momentOf(text: string, usual: string, { plan, timeZone }: ReadingRoom): Date | null {
  if (text === '') return null;
  const parts = NUMBERS.exec(text)?.slice(1, 4).map(Number);
  const unclear = (): never =>
    wrong(`"${text.slice(0, 40)}" is no date. Write it as 2026-04-03 or 03/04/2026.`);
  if (!parts) return unclear();
  const [a, b, c] = parts as [number, number, number];
  const [year, month, day] = a > 31 ? [a, b, c] : plan.dayFirst || text.includes('.') ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || full < 1970 || full > 2100)
    return unclear();
  const [, , , , hour, minute] = NUMBERS.exec(text) ?? [];
  const [usualHour, usualMinute] = usual.split(':').map(Number) as [number, number];
  const clock = hour === undefined ? [usualHour, usualMinute] : [Number(hour), Number(minute)];
  if ((clock[0] ?? 0) > 23 || (clock[1] ?? 0) > 59) return unclear();
  return instantOf(date.getTime() + ((clock[0] ?? 0) * 60 + (clock[1] ?? 0)) * 60_000, timeZone);
}

/** Tries the written time as if it were UTC and corrects by what the clock there shows; twice, for nights with a change. */
function instantOf(wanted: number, timeZone: string): Date {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  const shown = (at: number): number => {
    const [d, m, y, h, min, s] = (format.format(at).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(y ?? 0, (m ?? 1) - 1, d ?? 1, h ?? 0, min ?? 0, s ?? 0);
  };
  let at = wanted;
  for (let turn = 0; turn < 2; turn += 1) at += wanted - shown(at);
  return new Date(at);
}

/** "£1,250.50", "1.250,50", "1250": the last separator with one or two digits behind it is the decimal one. */
function moneyOf(text: string, currency: string): number | null {
  const bare = text.replace(/[^\d.,-]/g, '');
  if (text === '') return null;
  const number = bare.replace(/[.,](?=\d{3}(\D|$))/g, '').replace(',', '.');
  if (!/^\d+(\.\d{1,3})?$/.test(number)) return wrong(`"${text.slice(0, 40)}" is no amount.`);
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return Math.round(Number(number) * 10 ** (maximumFractionDigits ?? 2));
}

export const takenSentence = (trackingId: string): string =>
  `The tracking ID ${trackingId} is in use already. Leave it empty to be given a new one.`;
