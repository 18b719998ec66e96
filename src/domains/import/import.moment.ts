// Dates and times as old files write them. Everything that stands in the cell is read; a rest that means nothing would else
// be dropped, and the date would be another one than was meant.

const DATE = String.raw`(?<a>\d{1,4})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<c>\d{1,4})`;
const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d{1,9})?)?`;
const HALF = String.raw`\s?(?<half>[ap])\.?m\.?`;
const ZONE = String.raw`\s?(?<zone>z|[+-]\d{2}(?::?\d{2})?)`;
const MOMENT = new RegExp(`^${DATE}(?:(?:t|,?\\s+)${TIME}(?:${HALF})?(?:${ZONE})?)?$`, 'i');

type Parts = Readonly<Record<string, string | undefined>>;

const MINUTE_MS = 60_000;

/**
 * "2026-04-03", "03/04/2026", "3.4.26 14.30", "4/3/2026 2:30 PM" on the shop's own clock; "2026-04-03T14:30:00Z" anywhere.
 * @param usual minutes after midnight, where no time is written
 * @returns null for what is no date
 */
export function readMoment(
  text: string,
  usual: number,
  dayFirst: boolean,
  shopClock: Intl.DateTimeFormat,
): Date | null {
  const parts: Parts | undefined = MOMENT.exec(text)?.groups;
  const day = parts && dayOf(parts, dayFirst);
  const time = parts?.['hour'] === undefined ? usual * MINUTE_MS : timeOf(parts);
  const offset = offsetOf(parts?.['zone']);
  if (day === undefined || time === undefined || offset === undefined) return null;
  return offset === null ? instantOf(day + time, shopClock) : new Date(day + time - offset);
}

/** Midnight in UTC. Dots are written by those who write the day first. */
function dayOf({ a = '', mark, b, c = '' }: Parts, dayFirst: boolean): number | undefined {
  const [first, second, third] = [a, b, c].map(Number) as [number, number, number];
  const yearFirst = first > 31;
  const swapped = !dayFirst && mark !== '.';
  const [day, month] = yearFirst ? [third, second] : swapped ? [second, first] : [first, second];
  const written = yearFirst ? first : third;
  const year = (yearFirst ? a : c).length <= 2 ? 2000 + written : written;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1970 && year <= 2100 ? date.getTime() : undefined;
}

/** In milliseconds after midnight: midnight is 12 AM, noon 12 PM. */
function timeOf({ hour = '', minute, second = '0', half }: Parts): number | undefined {
  const [h, m, s] = [hour, minute, second].map(Number) as [number, number, number];
  if (h > 23 || m > 59 || s > 59 || (half !== undefined && (h < 1 || h > 12))) return undefined;
  const hours = half === undefined ? h : (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return ((hours * 60 + m) * 60 + s) * 1_000;
}

/** What a clock there is ahead of UTC, in milliseconds; null when it is the shop's own. */
function offsetOf(zone: string | undefined): number | null | undefined {
  if (zone === undefined) return null;
  const [hours = 0, minutes = 0] = (zone.match(/\d{2}/g) ?? []).map(Number);
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE_MS;
}

/** Tries the written time as if it were UTC and corrects by what the clock there shows; twice, for nights with a change. */
function instantOf(wanted: number, clock: Intl.DateTimeFormat): Date {
  const shown = (at: number): number => {
    const [d, m, y, h, min, s] = (clock.format(at).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(y ?? 0, (m ?? 1) - 1, d ?? 1, h ?? 0, min ?? 0, s ?? 0);
  };
  let at = wanted;
  for (let turn = 0; turn < 2; turn += 1) at += wanted - shown(at);
  return new Date(at);
}
