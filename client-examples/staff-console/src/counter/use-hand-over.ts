// Handing over: what is typed stays until it has worked. Whoever signed is gone by then, so it outlives a dialog that is closed
// by a slip; PIN, signature and photo in memory alone.
import { useState } from 'react';
import { change } from '../api/client';
import { HandOver } from '../api/collection';
import type { JobDetail } from '../api/store';
import { refused, type Trouble } from '../api/trouble';
import type { HandOverInput } from '../gql/graphql';
import { keyFor, settle } from '../lib/attempt';
import { useDraft, useHeld } from '../lib/drafts';
import { hasFailed } from '../job/carry';
import { carryAttachment } from '../job/carry-attachment';
import { applied, only } from '../job/changes';
import { toastDone } from '../ui/toast';
import { counterWords as say } from '../words/counter';

export type Way = 'PIN' | 'SIGNATURE' | 'REASON';
type Field = 'pin' | 'signature' | 'reason' | 'collectedBy' | 'photoId';

interface Photo {
  readonly key: string;
  readonly file: File;
  /** of what has been sent */
  readonly share: number;
  /** once it is there */
  readonly attachmentId: string | null;
}

const PROOF = { pin: '', signature: '' };
const WORDS = { reason: '', collectedBy: '' };
type Typed = typeof PROOF & typeof WORDS;

export const handOverDraft = (job: JobDetail): string => `hand-over.${job.id}`;

function useTyped(job: JobDetail) {
  const name = handOverDraft(job);
  const [way, setWay, dropWay] = useHeld<Way | undefined>(`${name}.way`, undefined);
  const [proof, setProof, dropProof] = useHeld(`${name}.proof`, PROOF);
  const [photo, setPhoto, dropPhoto] = useHeld<Photo | undefined>(`${name}.photo`, undefined);
  const [said, setSaid, dropSaid] = useDraft(name, WORDS);
  const set = ({ pin = proof.pin, signature = proof.signature, ...part }: Partial<Typed>): void => {
    setProof({ pin, signature });
    if (Object.keys(part).length > 0) setSaid({ ...said, ...part });
  };
  const clear = (): void => [dropWay, dropProof, dropPhoto, dropSaid].forEach(drop => drop());
  return { way, setWay, photo, setPhoto, typed: { ...proof, ...said }, set, clear };
}

interface Problem {
  trouble: Trouble;
  field?: string;
}

/** The job as it is then, or what stands in the way. */
async function handOver(input: HandOverInput): Promise<JobDetail | Problem> {
  let field: string | undefined;
  let triesLeft = 0;
  const answer = await applied(
    only(change(HandOver, { input }), ({ handOver: result }) => {
      if (result.__typename === 'InvalidInput') field = result.field;
      if (result.__typename === 'PinRefused') [field, triesLeft] = ['pin', result.triesLeft];
      return result;
    }),
  );
  if (answer.done) return answer.job;
  const { sentence } = answer.trouble;
  const trouble = triesLeft ? refused(`${sentence} ${say.triesLeft(triesLeft)}`) : answer.trouble;
  return { trouble, ...(field && { field }) };
}

export function useHandOver(job: JobDetail, onDone: () => void) {
  const { way, setWay, photo, setPhoto, typed, set: setTyped, clear } = useTyped(job);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<Typed>): void => {
    setTyped(part);
    setProblem(undefined);
  };
  const take = (file: File | undefined): void => {
    setPhoto(file && { key: crypto.randomUUID(), file, share: 0, attachmentId: null });
    setProblem(undefined);
  };
  /** Of the photo that was taken, sent once however often handing over is tried; undefined: it did not get there. */
  const photoId = async (): Promise<string | null | undefined> => {
    if (!photo || photo.attachmentId) return photo?.attachmentId ?? null;
    const end = await carryAttachment(job.id, photo.key, photo.file, share => setPhoto({ ...photo, share }));
    if (hasFailed(end)) {
      setPhoto(end.canRetry ? { ...photo, share: 0 } : { ...photo, key: crypto.randomUUID(), share: 0 });
      setProblem({ trouble: refused(end.problem), field: 'photoId' });
      return undefined;
    }
    setPhoto({ ...photo, share: 1, attachmentId: end.attachmentId });
    return end.attachmentId;
  };
  /** @param bare nothing is asked for, and nothing that was typed earlier goes with it */
  const send = async (proof: Way | null, bare = false): Promise<void> => {
    if (busy) return;
    if (proof === 'SIGNATURE' && !typed.signature)
      return setProblem({ trouble: refused(say.unsigned), field: 'signature' });
    setBusy(true);
    const taken = bare ? null : await photoId();
    if (taken === undefined) return setBusy(false);
    const said = {
      pin: proof === 'PIN' ? typed.pin : null,
      signature: proof === 'SIGNATURE' ? typed.signature : null,
      reason: proof === 'REASON' ? typed.reason : null,
      collectedBy: (!bare && typed.collectedBy) || null,
      photoId: taken,
    };
    const input = { jobId: job.id, expectedVersion: job.version, ...said };
    const name = `hand-over.${job.id}`;
    const answer = await handOver({ ...input, idempotencyKey: keyFor(name, input) });
    setBusy(false);
    if ('trouble' in answer) return setProblem(answer);
    settle(name);
    clear();
    toastDone(say.done(answer.itemType));
    onDone();
  };
  const errorOf = (field: Field): string | undefined =>
    problem?.field === field ? problem.trouble.sentence : undefined;
  return { way, setWay, typed, set, photo, take, busy, send, clear, errorOf, problem };
}

export type HandOverForm = ReturnType<typeof useHandOver>;
