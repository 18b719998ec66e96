// Prices and decisions as the customers' role receives them.
import { languageOf, type Language } from '../../kernel/language.ts';
import type { DecisionOutcome } from '../decision/decision.ts';
import type { PaymentState } from '../order/order.ts';
import type { PaymentMethod } from '../payment/payment.ts';
import type { DecisionKind } from '../workflow/workflow.ts';

/** As `tracked_prices` answers them: absent parts are beyond the job's level of price visibility. */
export interface PriceFacts {
  readonly currency: string;
  readonly due: number;
  readonly state: PaymentState;
  readonly totals: { readonly total: number; readonly paid: number; readonly quoted: number | null } | null;
  readonly items:
    | readonly {
        readonly id: string;
        readonly description: string;
        readonly quantity: number;
        readonly unitPriceMinor: number;
      }[]
    | null;
  readonly methods: readonly PaymentMethod[];
}

/** As the customers' role reads it: where the answer came from is not part of it. */
export interface DecisionFacts {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly subjectHash: string;
  readonly photoIds: readonly string[];
  readonly openedAt: string;
  readonly outcome: DecisionOutcome | null;
  readonly note: string | null;
  readonly name: string | null;
  readonly decidedAt: string | null;
}

/** In which a page opens when nobody has chosen one at it. */
export const pageLanguage = (page: {
  readonly customerLanguage: Language | null;
  readonly brand: { readonly locale: string };
}): Language => page.customerLanguage ?? languageOf(page.brand.locale);
