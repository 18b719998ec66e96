// Amounts of one currency as people of this shop write them.
import { moneyInput, parseMoney } from './money';
import { useShop } from './shop';

export interface Amounts {
  /** In minor units; null for nothing typed, undefined for what is no amount. */
  read(text: string): number | null | undefined;
  /** For a box; as `read` reads it. */
  write(minor: number | null | undefined): string;
}

export function useAmounts(currency: string): Amounts {
  const { locale } = useShop().viewer.tenant;
  return {
    read: text => parseMoney(text, currency, locale),
    write: minor => moneyInput(minor, currency, locale),
  };
}
