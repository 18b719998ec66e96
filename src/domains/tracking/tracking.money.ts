// What a customer is shown of prices: whatever the database let through, in the API's words. Pure. What is hidden never
// arrives here.
import { lineTotal } from '../order/order.ts';
import { isOwing, paymentAction, paymentPrompt } from '../payment/payment.ts';
import { stageFacts, type WorkflowDefinition } from '../workflow/workflow.ts';
import type { PriceFacts } from './tracking.facts.ts';
import type { TrackedFacts } from './tracking.repository.ts';

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

const money =
  ({ currency }: PriceFacts) =>
  (amount: number): Money => ({ amount, currency });

export function lineItems({ prices }: TrackedFacts) {
  if (!prices?.items) return null;
  const of = money(prices);
  return prices.items.map(item => ({
    id: item.id,
    description: item.description,
    quantity: item.quantity,
    unitPrice: of(item.unitPriceMinor),
    total: of(lineTotal(item)),
  }));
}

export function totals({ prices }: TrackedFacts) {
  if (!prices?.totals) return null;
  const of = money(prices);
  const { total, paid } = prices.totals;
  return { subtotal: of(total), total: of(total), paid: of(paid), due: of(prices.due) };
}

export function paymentSummary({ prices, stage: code }: TrackedFacts, definition: WorkflowDefinition) {
  if (!prices) return null;
  const owed = { state: prices.state, dueMinor: prices.due };
  const stage = stageFacts(definition, code);
  return {
    state: prices.state,
    due: isOwing(owed, stage),
    amountDue: money(prices)(prices.due),
    action: paymentAction(owed, stage, prices.methods),
    prompt: paymentPrompt(owed, stage),
    methods: prices.methods,
  };
}
