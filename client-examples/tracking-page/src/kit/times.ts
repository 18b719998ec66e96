// Times as people say them, in the shop's language and time zone: "Today, 14:05", "Tue 3 Nov".

export interface Times {
  /** Today, 14:05 · Tue 3 Nov, 14:05 · 3 Nov 2025, 14:05 */
  moment(iso: string): string;
  /** The same inside a sentence: today, 14:05 */
  inSentence(iso: string): string;
  /** Today · Tue 3 Nov · 3 Nov 2025 */
  day(iso: string): string;
  /** 3 Nov */
  shortDay(iso: string): string;
  clock(at: string | number): string;
  range(from: string, to: string): string;
  /** Everything, for the hover. */
  exact(iso: string): string;
  /** The calendar day, to group by. */
  key(iso: string | number): string;
}

export function timesIn(locale: string, timeZone: string, now: number): Times {
  const format = (options: Intl.DateTimeFormatOptions) => formatter(locale, timeZone, options);
  const clock = format({ timeStyle: 'short' });
  const key = (at: string | number) =>
    format({ year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at));
  const relative = new Intl.RelativeTimeFormat(safe(locale), { numeric: 'auto' });
  const relativeDay = (iso: string) => {
    const away = [-1, 0, 1].find(days => key(now + days * 86_400_000) === key(iso));
    return away === undefined ? null : relative.format(away, 'day');
  };
  const calendarDay = (iso: string) => {
    const date = new Date(iso);
    const near = Math.abs(date.getTime() - now) < 300 * 86_400_000;
    return near
      ? tidy(format({ weekday: 'short', day: 'numeric', month: 'short' }).format(date))
      : format({ day: 'numeric', month: 'short', year: 'numeric' }).format(date);
  };
  const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1);
  const day = (iso: string) => capital(relativeDay(iso) ?? calendarDay(iso));
  const timeOf = (iso: string) => clock.format(new Date(iso));
  return {
    day,
    key,
    moment: iso => `${day(iso)}, ${timeOf(iso)}`,
    inSentence: iso => `${relativeDay(iso) ?? calendarDay(iso)}, ${timeOf(iso)}`,
    shortDay: iso =>
      capital(relativeDay(iso) ?? format({ day: 'numeric', month: 'short' }).format(new Date(iso))),
    clock: at => clock.format(new Date(at)),
    range: (from, to) =>
      key(from) === key(to) ? `${day(from)}, ${timeOf(from)} – ${timeOf(to)}` : `${day(from)} – ${day(to)}`,
    exact: iso => format({ dateStyle: 'full', timeStyle: 'long' }).format(new Date(iso)),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making one costs far more than using it, and a timeline uses dozens.
function formatter(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const name = `${locale}|${timeZone}|${JSON.stringify(options)}`;
  let found = formatters.get(name);
  if (!found) formatters.set(name, (found = new Intl.DateTimeFormat(safe(locale), { ...options, timeZone })));
  return found;
}

function safe(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** "Tue, 3 Nov" reads better without its comma where another one follows. */
function tidy(text: string): string {
  return text.replace(',', '');
}
