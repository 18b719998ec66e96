import { useState } from 'react';
import { change, type Outcome } from '../api/client';
import { CreateJob } from '../api/mutations';
import { putDetail, type JobDetail } from '../api/store';
import { refused, type Trouble } from '../api/trouble';
import type { CreateJobMutation } from '../gql/graphql';
import { keyFor, settle } from '../lib/attempt';
import { useDraft } from '../lib/drafts';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { blank, boxOf, problemsOf, toInput, type NewJobValues, type Problems } from './values';

const NAME = 'new-job';
const LAST_WORKFLOW = 'waypost.console.workflow';
type Answer = Outcome<CreateJobMutation>;

export function useNewJob() {
  const { viewer, workflows } = useShop();
  const { currency } = viewer.tenant;
  const clock = useClock();
  // What was booked in last is what comes next, most days.
  const last = localStorage.getItem(LAST_WORKFLOW);
  const usual = workflows.find(one => one.id === last)?.id ?? workflows[0]?.id ?? '';
  const [values, setValues, clear] = useDraft<NewJobValues>(NAME, blank(usual));
  const [problems, setProblems] = useState<Problems>({});
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const [created, setCreated] = useState<JobDetail>();

  const set = (part: Partial<NewJobValues>): void => {
    setValues({ ...values, ...part });
    // What is being put right is no longer complained about.
    const fixed = new Set([...Object.keys(part), 'name']);
    setProblems(Object.fromEntries(Object.entries(problems).filter(([name]) => !fixed.has(name))));
  };
  const take = (answer: Answer): void => {
    if (!answer.ok) {
      setTrouble(answer.trouble);
      return;
    }
    const result = answer.data.createJob;
    if (result.__typename === 'JobCreated') {
      settle(NAME);
      localStorage.setItem(LAST_WORKFLOW, result.job.workflow.id);
      clear();
      putDetail(result.job);
      setCreated(result.job);
      return;
    }
    const box = result.__typename === 'InvalidInput' ? boxOf(result.field) : 'form';
    if (box === 'form') setTrouble(refused(result.message));
    else setProblems({ [box]: result.message });
  };
  const submit = async (): Promise<void> => {
    const found = problemsOf(values, currency, clock);
    setProblems(found);
    setTrouble(undefined);
    if (busy || Object.values(found).some(Boolean)) return;
    setBusy(true);
    const content = toInput(values, currency, clock);
    take(await change(CreateJob, { input: { idempotencyKey: keyFor(NAME, content), ...content } }));
    setBusy(false);
  };
  const another = (): void => setCreated(undefined);
  return { values, set, problems, trouble, busy, submit, created, another, currency };
}
