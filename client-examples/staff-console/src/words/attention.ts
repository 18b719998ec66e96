// What the console says about jobs that somebody should look at.
import type { AttentionReason } from '../gql/graphql';
import { within } from './within';

const days = (n: number): string => {
  const whole = Math.max(1, Math.round(n));
  return whole === 1 ? '1 day' : `${whole} days`;
};

export const attentionWords = {
  title: 'Attention',
  lead: 'Late or about to be, wanted different by the customer, or longer at a stage than is usual in your shop.',
  loading: 'Looking through the open jobs',
  empty: ['Everything is on its way', 'Jobs that are late or stuck appear here by themselves.'],
  count: (n: number) => (n === 1 ? '1 job' : `${n} jobs`),
  more: (shown: number, all: number) => `The ${shown} gravest of ${all}.`,
  columns: { job: 'Job', stage: 'Stage', why: 'Why', promise: 'Promise' },
  names: {
    LATE: 'Late',
    CHANGES_REQUESTED: 'Changes wanted',
    AT_RISK: 'At risk',
    STUCK: 'Stuck',
    OFTEN_MOVED: 'Date moved',
  } as Record<AttentionReason, string>,
  asked: (when: string) => `said ${within(when)}`,
  /** By the calendar, like the dates beside it: what was due today is late, but by no day. */
  late: (by: number) => (by < 1 ? '' : `${days(by)} late`),
  soon: (left: number) => (left < 1 ? 'due today' : left === 1 ? 'due tomorrow' : `due in ${days(left)}`),
  needs: (expected: number) => `usually still takes ${days(expected)}`,
  stuck: (here: number, usual: number | null) =>
    usual === null
      ? `${days(here)} at this stage`
      : `${days(here)} at this stage, usually ${usual < 1 ? 'under a day' : days(usual)}`,
  morning: 'In the morning',
  morningTick: 'E-mail me what needs attention',
  morningHint: (hour: string) =>
    `From ${hour} on the shop’s clock, once a day, and not when there is nothing to tell.`,
  morningOn: 'You get an e-mail in the morning',
  morningOff: 'No e-mail in the morning',
  moved: (times: number) => `date said anew ${times} times`,
} as const;
