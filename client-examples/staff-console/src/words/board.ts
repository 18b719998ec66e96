// The words of the board.
export const boardWords = {
  title: 'Board',
  loading: 'Loading the board',
  workflow: 'Workflow',
  stage: 'Stage',
  jobsHere: (n: number) => (n === 1 ? '1 job' : `${n} jobs`),
  option: (label: string, n: number) => `${label} (${n})`,
  none: 'None here',
  ended: (days: number) => `Last ${days} days`,
  oldest: (days: number) =>
    days < 1 ? 'All since today' : `Longest here ${days === 1 ? '1 day' : `${days} days`}`,
  here: (days: number) => (days < 1 ? 'Today' : days === 1 ? '1 day' : `${days} days`),
  hereExact: (when: string) => `Here since ${when}`,
  move: (what: string) => `Move ${what}`,
  moveTitle: 'Move to',
  order: (number: string) => `No. ${number}`,
  empty: ['No jobs of this kind yet', 'Book in the first piece and it stands in the first column.'],
  noWorkflow: ['No workflow yet', 'A manager can set one up.'],
  cannot: (from: string, to: string, allowed: string[]) =>
    `A job at “${from}” cannot go to “${to}”. ${
      allowed.length > 0 ? `From here it can go to ${allowed.join(', ')}.` : 'It ends here.'
    }`,
  faster: (what: string, stage: string) =>
    `A colleague was faster: “${what}” is at ${stage} now. Look again before you move it.`,
  moved: (what: string, stage: string) => `“${what}” moved to ${stage}`,
  drag: {
    how: 'Space lifts a job, left and right choose a stage, Space puts it down, Escape leaves it where it was. Enter opens it.',
    lifted: (what: string, stage: string) => `${what} lifted from ${stage}.`,
    over: (stage: string, allowed: boolean) =>
      allowed ? `Over ${stage}.` : `Over ${stage}, where it cannot go.`,
    nowhere: 'Over no stage.',
    dropped: (what: string, stage: string) => `${what} put down at ${stage}.`,
    left: (what: string) => `${what} stays where it was.`,
  },
} as const;
