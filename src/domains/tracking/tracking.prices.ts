// Prices as the customers' role receives them.
import type { PaymentState } from '../order/order.ts';
import type { PaymentMethod } from '../payment/payment.ts';

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
