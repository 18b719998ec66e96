// What every card needs to speak: the brand, the words, and the times in the brand's language and zone.
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Brand } from '../live/types.ts';
import { en } from '../words/en.ts';
import type { Words } from '../words/en.ts';
import { accentFor } from './accent.ts';
import { timesIn } from './times.ts';
import type { Times } from './times.ts';

export interface Shop {
  brand: Brand;
  words: Words;
  times: Times;
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

export const ShopContext = createContext<Shop>({ brand: nobody, words: en, times: timesIn('en', 'UTC', 0) });

export function useShop(): Shop {
  return useContext(ShopContext);
}

/** The shop's face for the page that is rendered below it. `null` before it is known. */
export function useShopFor(brand: Brand | null): Shop {
  const now = useMinutes();
  const color = brand?.accentColor ?? '';
  useEffect(() => {
    if (!color) return;
    const { light, dark } = accentFor(color);
    const { style } = document.documentElement;
    // Through the CSSOM, which a policy without 'unsafe-inline' allows; a style attribute it would not.
    for (const [scheme, { accent, onAccent, tint }] of Object.entries({ light, dark })) {
      style.setProperty(`--accent-${scheme}`, accent);
      style.setProperty(`--on-accent-${scheme}`, onAccent);
      style.setProperty(`--tint-${scheme}`, tint);
    }
  }, [color]);
  return useMemo(() => {
    const shown = brand ?? nobody;
    return { brand: shown, words: en, times: timesIn(shown.locale, shown.timeZone, now) };
  }, [brand, now]);
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
