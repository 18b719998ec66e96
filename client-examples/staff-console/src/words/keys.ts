// The words of API keys.
import type { ApiKeyScope } from '../gql/graphql';
import { within } from './within';

const scopes: Record<ApiKeyScope, string> = {
  READ: 'Read only',
  JOBS: 'Work on jobs',
  ALL: 'Everything the role may do',
};

export const keyWords = {
  title: 'API keys',
  lead: 'With a key a program of yours uses the staff API: a web shop that enters orders, a screen in the workshop.',
  make: 'Make a key',
  none: 'No keys yet.',
  loading: 'Loading API keys',
  name: 'What it is for',
  nameHint: 'Such as “Web shop”. It stands beside what the program does.',
  role: 'Role',
  scope: 'What it may do',
  scopes,
  scopeHint: {
    READ: 'It sees jobs, customers and orders, and changes nothing.',
    JOBS: 'It books in, moves and answers. No settings, deletions or imports.',
    ALL: 'All that its role may do. Prefer less where less is enough.',
  } satisfies Record<ApiKeyScope, string>,
  submit: 'Make the key',
  cancel: 'Cancel',
  done: 'I have kept it',
  keepFirst: 'Copy it first: it is not shown again.',
  once: (name: string) =>
    `This is the key of “${name}”. It is shown this once: put it where the program finds it.`,
  copy: 'Copy key',
  used: (when: string) => `last used ${within(when)}`,
  unused: 'never used',
  made: (when: string) => `made ${within(when)}`,
  ended: (when: string) => `ended ${within(when)}`,
  end: 'End',
  endAsk: (name: string) => `End the key “${name}”?`,
  endText: 'Programs that use it are shut out at once. This cannot be undone; make a new key instead.',
  endedDone: (name: string) => `The key “${name}” works no more.`,
} as const;
