// What every card needs to speak: the brand, the words, and times and money as the shop's language and zone have them.
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Brand, Money } from '../live/types.ts';
import type { Words } from '../words/en.ts';
import { languageOf } from '../words/languages.ts';
import type { Language } from '../words/languages.ts';
import { accentProperties } from './accent.ts';
import { moneyIn } from './money.ts';
import { useSpeech } from './speech.tsx';
import { timesIn } from './times.ts';
import type { Times } from './times.ts';

export interface Shop {
  brand: Brand;
  words: Words;
  times: Times;
  money: (money: Money) => string;
  /** A number with the language's own digits and separators. */
  digits: (count: number) => string;
}

const nobody: Brand = {
  name: '',
  initials: '',
  logoUrl: null,
  accentColor: '',
  contactEmail: null,
  contactPhone: null,
  locale: 'en',
  timeZone: 'UTC',
};

export const ShopContext = createContext<Shop | null>(null);

export function useShop(): Shop {
  const shop = useContext(ShopContext);
  if (!shop) throw new Error('A card stands outside of any shop.');
  return shop;
}

/** The shop's face for the page that is rendered below it. `null` before it is known. */
export function useShopFor(brand: Brand | null): Shop {
  const { language, words, suggest } = useSpeech();
  const now = useMinutes();
  const color = brand?.accentColor ?? '';
  const locale = brand?.locale ?? '';
  useEffect(() => {
    // Through the CSSOM, which a policy without 'unsafe-inline' allows; a style attribute it would not.
    for (const [name, value] of color ? accentProperties(color) : [])
      document.documentElement.style.setProperty(name, value);
  }, [color]);
  useEffect(() => {
    if (locale) suggest(locale);
  }, [locale]);
  return useMemo(() => {
    const shown = brand ?? nobody;
    const tag = localeFor(language, shown.locale);
    const numbers = new Intl.NumberFormat(tag);
    return {
      brand: shown,
      words,
      times: timesIn(tag, shown.timeZone, now),
      money: moneyIn(tag),
      digits: count => numbers.format(count),
    };
  }, [brand, words, now]);
}

/** The shop's own region where its language is spoken: 3 Nov in London is not Nov 3. */
export function localeFor(language: Language, shops: string): string {
  return languageOf(shops) === language ? shops : language;
}

/** "Today" turns into "Yesterday" while the page stays open. */
function useMinutes(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
