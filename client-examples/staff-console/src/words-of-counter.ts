// What the console says about slips and handing over.
import type { SlipFormat } from './gql/graphql';

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
} as const;
