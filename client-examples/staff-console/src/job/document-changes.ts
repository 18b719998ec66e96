import { change } from '../api/client';
import { DeleteAttachment, UpdateFile } from '../api/mutations';
import { pretend, type JobDetail, type JobFile } from '../api/store';
import type { Visibility } from '../gql/graphql';
import { toastChoice, toastDone, toastTrouble } from '../ui/toast';
import { words } from '../words/words';
import { applied, only } from './changes';

const edited = (job: JobDetail, id: string, part: Partial<JobFile>): JobDetail => ({
  ...job,
  files: job.files.map(one => (one.id === id ? { ...one, ...part } : one)),
});

async function update(
  job: JobDetail,
  file: JobFile,
  part: { visibility?: Visibility; caption?: string },
): Promise<boolean> {
  const takeBack = pretend(job.id, now => edited(now, file.id, part));
  const input = {
    attachmentId: file.id,
    ...part,
    ...(part.caption !== undefined && { expectedCaption: file.caption ?? null }),
  };
  const answer = await applied(only(change(UpdateFile, { input }), data => data.updateFile));
  if (answer.done) return true;
  takeBack();
  const now = answer.stale?.files.find(one => one.id === file.id);
  if (answer.stale && now && part.caption !== undefined) {
    offerMine(answer.stale, now, part.caption);
    return false;
  }
  toastTrouble(answer.trouble.sentence);
  return false;
}

/** A colleague was faster: theirs is on the screen, and the name that was typed is kept until somebody chooses. */
function offerMine(job: JobDetail, file: JobFile, mine: string): void {
  toastChoice(words.photos.captionStale(file.caption ?? '', mine), words.photos.captionMine, () => {
    void update(job, file, { caption: mine });
  });
}

/** One press; the toast says what the customer sees now and offers the way back. */
export async function showDocument(job: JobDetail, file: JobFile, visibility: Visibility): Promise<void> {
  const before = file.visibility;
  if (!(await update(job, file, { visibility }))) return;
  toastDone(visibility === 'PUBLIC' ? words.documents.shown : words.photos.hidden, () => {
    void update(job, file, { visibility: before });
  });
}

export const renameDocument = (job: JobDetail, file: JobFile, name: string): Promise<boolean> =>
  update(job, file, { caption: name.trim() });

export async function deleteDocument(file: JobFile): Promise<boolean> {
  const answer = await applied(
    only(change(DeleteAttachment, { attachmentId: file.id }), data => data.deleteAttachment),
  );
  if (answer.done) toastDone(words.documents.removed);
  else toastTrouble(answer.trouble.sentence);
  return answer.done;
}
