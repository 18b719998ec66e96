// Times as people say them, always on the shop's clock: a colleague who travels must not book a ring in for tomorrow.
import { useEffect, useMemo, useState } from 'react';
import { words } from '../words/words';
import { useShop } from './shop';

const DAY = 86_400_000;
/** The words of the console are English, so its dates are as well; which English is the shop's choice. */
const english = (locale: string): string => (locale.startsWith('en') ? locale : 'en-GB');

const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, zone: string, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale}|${zone}|${name}`;
  let found = formats.get(key);
  if (!found)
    formats.set(key, (found = new Intl.DateTimeFormat(english(locale), { ...options, timeZone: zone })));
  return found;
}

export interface Clock {
  /** "14:05", "Yesterday", "Tue 3 Nov" */
  brief(at: string): string;
  /** "Today, 14:05" */
  full(at: string): string;
  /** "Tue 3 Nov" and, where it says more than the end of the day, the time */
  day(at: string): string;
  time(at: string): string;
  exact(at: string): string;
  /** whole days in the shop's calendar from now; negative is past */
  daysAway(at: string): number;
  /** "2026-11-03" for a date input */
  dateInput(at: string | number): string;
  timeInput(at: string | number): string;
  /** what a date and a time typed in the shop mean on the world's clock */
  instant(date: string, time: string): string;
}

export function clockOf(locale: string, zone: string): Clock {
  const dateInput = (at: string | number): string => {
    const parts = format(locale, zone, 'iso', { year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(new Date(at))
      .map(part => [part.type, part.value] as const);
    const { year, month, day } = Object.fromEntries(parts) as Record<'year' | 'month' | 'day', string>;
    return `${year}-${month}-${day}`;
  };
  const midnight = (at: string | number): number => Date.parse(dateInput(at));
  const daysAway = (at: string): number => Math.round((midnight(at) - midnight(Date.now())) / DAY);
  const time = (at: string | number): string =>
    format(locale, zone, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
      new Date(at),
    );
  const date = (at: string): string => {
    const sameYear = dateInput(at).slice(0, 4) === dateInput(Date.now()).slice(0, 4);
    return sameYear
      ? format(locale, zone, 'day', { weekday: 'short', day: 'numeric', month: 'short' })
          .format(new Date(at))
          .replace(',', '')
      : format(locale, zone, 'year', { day: 'numeric', month: 'short', year: 'numeric' }).format(
          new Date(at),
        );
  };
  const named = (at: string): string => words.time.near[daysAway(at)] ?? date(at);
  return {
    dateInput,
    daysAway,
    time,
    timeInput: time,
    day: named,
    brief: at => (daysAway(at) === 0 ? time(at) : daysAway(at) === -1 ? named(at) : date(at)),
    full: at => `${named(at)}, ${time(at)}`,
    exact: at =>
      format(locale, zone, 'exact', { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at)),
    instant: (day, clock) => instantIn(day, clock, at => Date.parse(`${dateInput(at)}T${time(at)}Z`)),
  };
}

/** Tries the typed time as if it were UTC and corrects by what the shop's wall clock shows then; twice, for the nights
 *  on which the clocks change. */
function instantIn(day: string, clock: string, wallClock: (at: number) => number): string {
  const wanted = Date.parse(`${day}T${clock}Z`);
  let at = wanted;
  for (let turn = 0; turn < 2; turn++) at += wanted - wallClock(at);
  return new Date(at).toISOString();
}

export function useClock(): Clock {
  const { locale, timeZone } = useShop().viewer.tenant;
  return useMemo(() => clockOf(locale, timeZone), [locale, timeZone]);
}

/** Whether 3/4 is the fourth of March where the shop is. */
export const isMonthFirst = (locale: string): boolean =>
  new Intl.DateTimeFormat(locale).formatToParts(0).find(({ type }) => type !== 'literal')?.type === 'month';

/** Renders again every half minute, so that "late" comes true on an open page. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Of a day, as it stands on a clock of 24: `07:00`. */
export const wholeHour = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
