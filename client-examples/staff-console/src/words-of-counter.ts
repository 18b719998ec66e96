// What the console says about slips and handing over.
import type { CollectionCheck, CollectionProof, SlipFormat } from './gql/graphql';

export const counterWords = {
  print: 'Print slip',
  printTitle: 'Print the take-in slip',
  printText: 'It opens in a tab of its own, ready to print.',
  formats: {
    A5: ['A5 sheet', 'For an ordinary printer'],
    ROLL_80: ['80 mm roll', 'For a receipt printer'],
  } as Record<SlipFormat, readonly [string, string]>,
  opening: 'Making the slip…',
  blocked: 'The browser kept the new tab from opening. Allow pop-ups for this page and print again.',
  handOver: 'Hand over',
  waiting: 'Waiting to be collected',
  asks: {
    NONE: 'Handing over ends the job.',
    PIN: 'Ask for the PIN from the customer’s page.',
    SIGNATURE: 'Ask for a signature.',
    EITHER: 'Ask for the PIN from the customer’s page, or a signature.',
  } as Record<CollectionCheck, string>,
  title: (item: string) => `Hand over: ${item}`,
  how: 'How it is proved',
  ways: { PIN: 'PIN', SIGNATURE: 'Signature', REASON: 'Without' } as Record<
    'PIN' | 'SIGNATURE' | 'REASON',
    string
  >,
  pin: 'PIN',
  pinHint: 'Six digits. The customer sees them on their page.',
  signature: 'Signature',
  signHere: 'Sign here',
  signed: 'Signature',
  signHint: 'With a finger, a pen or the mouse.',
  clear: 'Clear',
  reason: 'Why without',
  reasonHint: 'Such as “Known for years” or “Showed the slip and a passport”. Only colleagues read it.',
  collectedBy: 'Collected by',
  collectedByHint: (name: string) => `Empty: ${name}.`,
  cancel: 'Cancel',
  done: (item: string) => `${item} is handed over.`,
  collected: 'Collected',
  collectedOn: (when: string) => `Collected ${when}`,
  by: (name: string, proof: string) => `${name}, ${proof}.`,
  handedBy: (name: string) => `Handed over by ${name}.`,
  proofs: {
    PIN: 'with the PIN',
    SIGNATURE: 'with a signature',
    REASON: 'without PIN or signature',
    NONE: 'nothing was asked for',
  } as Record<CollectionProof, string>,
  settings: {
    title: 'Collection',
    lead: 'What whoever collects a piece is asked for. There is always a way without, with a reason.',
    label: 'Ask for',
    checks: {
      NONE: 'Nothing',
      PIN: 'The PIN from the customer’s page',
      SIGNATURE: 'A signature',
      EITHER: 'The PIN or a signature',
    } as Record<CollectionCheck, string>,
  },
} as const;
