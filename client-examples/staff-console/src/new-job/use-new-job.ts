import { useState } from 'react';
import { change } from '../api/client';
import { CreateJob } from '../api/mutations';
import { putDetail, type JobDetail } from '../api/store';
import { refused, type Trouble } from '../api/trouble';
import { keyFor, settle } from '../lib/attempt';
import { useDraft } from '../lib/drafts';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { blank, boxOf, problemsOf, toInput, type NewJobValues, type Problems } from './values';

const NAME = 'new-job';

export function useNewJob() {
  const { viewer, workflows } = useShop();
  const { currency } = viewer.tenant;
  const clock = useClock();
  const [values, setValues, clear] = useDraft<NewJobValues>(NAME, blank(workflows[0]?.id ?? ''));
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
  const submit = async (): Promise<void> => {
    if (busy) return;
    const found = problemsOf(values, currency, clock);
    setProblems(found);
    setTrouble(undefined);
    if (Object.values(found).some(Boolean)) return;
    setBusy(true);
    const content = toInput(values, currency, clock);
    const answer = await change(CreateJob, { input: { idempotencyKey: keyFor(NAME, content), ...content } });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    const result = answer.data.createJob;
    switch (result.__typename) {
      case 'JobCreated':
        settle(NAME);
        clear();
        putDetail(result.job);
        return setCreated(result.job);
      case 'InvalidInput': {
        const box = boxOf(result.field);
        if (box === 'form') return setTrouble(refused(result.message));
        return setProblems({ [box]: result.message });
      }
      default:
        return setTrouble(refused(result.message));
    }
  };
  return {
    values,
    set,
    problems,
    trouble,
    busy,
    submit,
    created,
    another: () => setCreated(undefined),
    currency,
  };
}
