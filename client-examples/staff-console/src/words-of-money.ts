// What the console says about money and decisions.
import type {
  DecisionKind,
  DecisionOutcome,
  PaymentEntryKind,
  PaymentMethodKind,
  PaymentState,
} from './gql/graphql';

export const moneyWords = {
  title: 'Payment',
  states: {
    UNPAID: 'Unpaid',
    PARTLY_PAID: 'Partly paid',
    PAID: 'Paid',
    REFUNDED: 'Refunded',
  } as Record<PaymentState, string>,
  total: 'Total',
  received: 'Received',
  refunded: 'Refunded',
  due: 'Still to pay',
  take: 'Take payment',
  amount: 'Amount',
  method: 'How',
  note: 'Receipt number or note',
  save: 'Enter payment',
  cancel: 'Cancel',
  entered: (amount: string) => `${amount} entered.`,
  methods: {
    CASH: 'Cash',
    BANK_TRANSFER: 'Bank transfer',
    OTHER: 'Card or other',
    ONLINE: 'Online',
  } as Record<PaymentMethodKind, string>,
  entries: {
    DEPOSIT: 'Deposit',
    PAYMENT: 'Payment',
    REFUND: 'Refund',
    REVERSAL: 'Reversal',
  } as Record<PaymentEntryKind, string>,
  decisions: 'Decisions',
  decisionKinds: { DESIGN: 'Design', QUOTE: 'Quote', TERMS: 'Terms' } as Record<DecisionKind, string>,
  outcomes: {
    APPROVED: 'Approved',
    CHANGES_REQUESTED: 'Changes wanted',
  } as Record<DecisionOutcome, string>,
  waiting: 'Waiting for the customer',
  by: (name: string) => `by ${name}`,
} as const;
