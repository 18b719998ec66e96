// What was done with money, and what customers decided, as the history of a job and the log tell it.
import type { DecisionOutcome, PaymentEntryKind, PaymentMethodKind } from '../gql/graphql';

/** Behind a name: "Eleanor took a deposit of £20". */
const payments: Record<PaymentEntryKind, (amount: string) => string> = {
  DEPOSIT: amount => `took a deposit of ${amount}`,
  PAYMENT: amount => `entered a payment of ${amount}`,
  REFUND: amount => `entered a refund of ${amount}`,
  REVERSAL: amount => `took back an entry of ${amount}`,
};

const outcomes: Record<DecisionOutcome, string> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'asked for changes to',
};

export const deedWords = {
  payment: (kind: PaymentEntryKind, method: PaymentMethodKind, amount: string) =>
    kind === 'PAYMENT' && method === 'ONLINE' ? `paid ${amount} online` : payments[kind](amount),
  /** To be followed by what it was about. */
  outcomes,
  shown: 'what was shown',
  lines: 'changed the lines',
  linesOf: 'changed the lines of',
  for: 'for',
  /** The line at the foot of the page, the moment a customer answers. */
  answered: (name: string, outcome: DecisionOutcome, item: string) =>
    `${name} ${outcomes[outcome]} “${item}”`,
  open: 'Open',
} as const;
