// What the console says about money and decisions.
import type {
  DecisionKind,
  DecisionOutcome,
  PaymentEntryKind,
  PaymentMethodKind,
  PaymentState,
} from '../gql/graphql';

export const moneyWords = {
  title: 'Payment',
  states: {
    UNPAID: 'Unpaid',
    PARTLY_PAID: 'Partly paid',
    PAID: 'Paid',
    REFUNDED: 'Refunded',
  } as Record<PaymentState, string>,
  /** paid before there is a price */
  ahead: 'Deposit taken',
  noPrice: 'No price yet',
  total: 'Total',
  received: 'Received',
  refunded: 'Refunded',
  due: 'Still to pay',
  take: 'Take payment',
  takeDeposit: 'Take deposit',
  /** Why nothing more can be entered. */
  allBack: 'Everything was given back, so nothing is owed. If that was a mistake, take the refund back.',
  amount: 'Amount',
  method: 'How',
  note: 'Receipt number or note',
  giveBack: 'Give money back',
  saveOf: { take: 'Enter payment', giveBack: 'Enter refund' },
  onlineRefunds: 'What was paid online is given back at the payment provider, who tells us by itself.',
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
  reverse: (kind: string, amount: string) => `Take back: ${kind.toLowerCase()} of ${amount}`,
  reverseTitle: (kind: string, amount: string) => `Take back the ${kind.toLowerCase()} of ${amount}?`,
  reverseText:
    'For an entry that was a mistake. It stays in the ledger, and another one beside it says that it does not count.',
  reverseSave: 'Take it back',
  reversed: (amount: string) => `The entry of ${amount} does not count any more.`,
  wasReversed: (amount: string) => `${amount}, taken back`,
  reason: 'Why',
  lines: 'What the order consists of',
  addLines: 'Add lines',
  editLines: 'Edit lines',
  what: 'What',
  quantity: 'Quantity',
  each: 'Price of one',
  removeLine: (what: string) => (what ? `Remove ${what}` : 'Remove the line'),
  saveLines: 'Save lines',
  linesSaved: 'The lines are saved.',
  badQuantity: '1 to 10,000',
  linesStale: (now: readonly { description: string; quantity: number }[]) =>
    `A colleague changed this order meanwhile${
      now.length > 0
        ? `; it is now ${now.map(line => `${line.quantity} × ${line.description}`).join(', ')}`
        : ''
    }. Yours are still here: save again to replace theirs, or cancel.`,
  decisions: 'Decisions',
  decisionKinds: { DESIGN: 'Design', QUOTE: 'Quote', TERMS: 'Terms' } as Record<DecisionKind, string>,
  outcomes: {
    APPROVED: 'Approved',
    CHANGES_REQUESTED: 'Changes wanted',
  } as Record<DecisionOutcome, string>,
  waiting: 'Waiting for the customer',
  by: (name: string) => `by ${name}`,
  record: 'What exactly was shown',
  recordOf: {
    asked: 'Asked',
    answered: 'Answered',
    from: 'From',
    photos: 'Photos',
    total: 'Total',
    quote: 'Quote',
    lines: 'Lines',
    fingerprint: 'Fingerprint',
  },
  photoGone: 'A photo that was deleted since',
  copyRecord: 'Copy the record',
  recordHint:
    'Kept as it was and never changed. The fingerprints (SHA-256) prove which pictures and figures were on the page.',
} as const;
