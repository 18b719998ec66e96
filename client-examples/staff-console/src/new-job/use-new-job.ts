import { useState } from 'react';
import { change, type Outcome } from '../api/client';
import { CreateJob } from '../api/mutations';
import { putDetail, type JobDetail } from '../api/store';
import { refused, type Trouble } from '../api/trouble';
import type { CreateJobMutation, PaymentMethodKind } from '../gql/graphql';
import { useAmounts } from '../lib/amounts';
import { keyFor, settle } from '../lib/attempt';
import { hasDraft, keepDraft, useDraft } from '../lib/drafts';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { blank, boxOf, problemsOf, toInput, type NewJobValues, type Problems } from './values';

const NAME = 'new-job';
const LAST_WORKFLOW = 'waypost.console.workflow';
const LAST_METHOD = 'waypost.console.deposit-method';
export const DEPOSIT_METHODS: readonly PaymentMethodKind[] = ['CASH', 'OTHER'];
type Answer = Outcome<CreateJobMutation>;

/** @param orderId the order that the piece joins; null: it gets one of its own */
export function useNewJob(orderId: string | null) {
  const { viewer, workflows: all } = useShop();
  const workflows = all.filter(one => !one.retiredAt);
  const { currency } = viewer.tenant;
  const amounts = useAmounts(currency);
  const clock = useClock();
  // What was booked in last is what comes next, most days.
  const last = localStorage.getItem(LAST_WORKFLOW);
  const usual = workflows.find(one => one.id === last)?.id ?? workflows[0]?.id ?? '';
  const paid = DEPOSIT_METHODS.find(one => one === localStorage.getItem(LAST_METHOD)) ?? 'OTHER';
  // A piece that joins an order is another matter than the one that is being taken in: it has a draft of its own.
  const name = orderId ? `${NAME}.${orderId}` : NAME;
  const [values, setValues, clear] = useDraft<NewJobValues>(name, blank(usual, paid));
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
      settle(name);
      localStorage.setItem(LAST_WORKFLOW, result.job.workflow.id);
      if (values.deposit.trim()) localStorage.setItem(LAST_METHOD, values.depositMethod);
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
    const found = problemsOf(values, amounts, clock, orderId);
    setProblems(found);
    setTrouble(undefined);
    if (busy || Object.values(found).some(Boolean)) return;
    setBusy(true);
    const content = toInput(values, amounts, clock, orderId);
    take(await change(CreateJob, { input: { idempotencyKey: keyFor(name, content), ...content } }));
    setBusy(false);
  };
  const another = (): void => {
    clear(); // to what is usual by now
    setCreated(undefined);
  };
  /** What was typed goes along to the form without an order, unless something is begun there. */
  const leaveOrder = (): void => {
    if (hasDraft(NAME)) return;
    keepDraft(NAME, values);
    clear();
  };
  return { values, set, problems, trouble, busy, submit, created, another, clear, leaveOrder, currency };
}
