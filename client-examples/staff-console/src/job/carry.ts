// The way of a photo into the store: announced, put, checked. Each step may be repeated with the same key.
import type { Outcome } from '../api/client';
import { putFile } from '../api/put-file';
import { words } from '../words/words';

interface Ticket {
  readonly __typename: 'UploadCreated';
  readonly attachmentId: string;
  readonly url: string;
  readonly headers: readonly { name: string; value: string }[];
}
interface NotTaken {
  readonly __typename: string;
  readonly message: string;
}

export interface Failure {
  problem: string;
  /** worth trying again as it is; a refused file is not */
  canRetry: boolean;
}

interface Steps<TDone> {
  readonly announce: () => Promise<Outcome<Ticket | NotTaken>>;
  readonly complete: (attachmentId: string) => Promise<Outcome<TDone | NotTaken>>;
  readonly onShare: (share: number) => void;
}

const lost = (problem: string): Failure => ({ problem, canRetry: true });
export const hasFailed = (end: object): end is Failure => 'canRetry' in end;
const refused = (answer: object): answer is NotTaken => 'message' in answer;

export async function carry<TDone extends object>(
  file: Blob,
  steps: Steps<TDone>,
): Promise<{ attachmentId: string; done: TDone } | Failure> {
  const announced = await steps.announce();
  if (!announced.ok) return lost(announced.trouble.sentence);
  const ticket = announced.data;
  if (refused(ticket)) return { problem: ticket.message, canRetry: false };
  const { attachmentId, url, headers } = ticket;
  if (!(await putFile(url, headers, file, steps.onShare))) return lost(words.photos.lost);
  steps.onShare(1);
  const completed = await steps.complete(attachmentId);
  if (!completed.ok) return lost(completed.trouble.sentence);
  const end = completed.data;
  if (refused(end)) return { problem: end.message, canRetry: end.__typename === 'UploadMissing' };
  return { attachmentId, done: end };
}
