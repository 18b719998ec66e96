// Handing over: what is typed stays until it has worked.
import { useState } from 'react';
import { change } from '../api/client';
import { HandOver } from '../api/collection';
import type { JobDetail } from '../api/store';
import type { Trouble } from '../api/trouble';
import { keyFor, settle } from '../lib/attempt';
import { applied, only } from '../job/changes';
import { toastDone } from '../ui/toast';
import { counterWords as say } from '../words-of-counter';

export type Way = 'PIN' | 'SIGNATURE' | 'REASON';
type Field = 'pin' | 'signature' | 'reason' | 'collectedBy';

const EMPTY = { pin: '', signature: '', reason: '', collectedBy: '' };

export function useHandOver(job: JobDetail, onDone: () => void) {
  const [way, setWay] = useState<Way>();
  const [typed, setTyped] = useState(EMPTY);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<typeof EMPTY>): void => {
    setTyped({ ...typed, ...part });
    setProblem(undefined);
  };
  const send = async (proof: Way | null): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const said = {
      pin: proof === 'PIN' ? typed.pin : null,
      signature: proof === 'SIGNATURE' ? typed.signature : null,
      reason: proof === 'REASON' ? typed.reason : null,
      collectedBy: typed.collectedBy || null,
    };
    const input = { jobId: job.id, expectedVersion: job.version, ...said };
    const name = `hand-over.${job.id}`;
    let field: string | undefined;
    const answer = await applied(
      only(change(HandOver, { input: { ...input, idempotencyKey: keyFor(name, input) } }), data => {
        const result = data.handOver;
        if (result.__typename === 'InvalidInput') field = result.field;
        if (result.__typename === 'PinRefused') field = 'pin';
        return result;
      }),
    );
    setBusy(false);
    if (!answer.done) return setProblem({ trouble: answer.trouble, ...(field && { field }) });
    settle(name);
    toastDone(say.done(answer.job.itemType));
    onDone();
  };
  const errorOf = (field: Field): string | undefined =>
    problem?.field === field ? problem.trouble.sentence : undefined;
  return { way, setWay, typed, set, busy, send, errorOf, problem };
}

export type HandOverForm = ReturnType<typeof useHandOver>;
