import { change } from '../api/client';
import { DeleteAttachment, UpdateAttachment } from '../api/mutations';
import { pretend, type Attachment, type JobDetail } from '../api/store';
import type { Visibility } from '../gql/graphql';
import { toastChoice, toastDone, toastTrouble } from '../ui/toast';
import { words } from '../words/words';
import { applied, only } from './changes';

const edited = (job: JobDetail, id: string, part: Partial<Attachment>): JobDetail => ({
  ...job,
  attachments: job.attachments.map(one => (one.id === id ? { ...one, ...part } : one)),
});

async function update(
  job: JobDetail,
  photo: Attachment,
  part: { visibility?: Visibility; caption?: string },
): Promise<boolean> {
  const takeBack = pretend(job.id, now => edited(now, photo.id, part));
  const input = {
    attachmentId: photo.id,
    ...part,
    ...(part.caption !== undefined && { expectedCaption: photo.caption ?? null }),
  };
  const answer = await applied(only(change(UpdateAttachment, { input }), data => data.updateAttachment));
  if (answer.done) return true;
  takeBack();
  const now = answer.stale?.attachments.find(one => one.id === photo.id);
  if (answer.stale && now && part.caption !== undefined) {
    offerMine(answer.stale, now, part.caption);
    return false;
  }
  toastTrouble(answer.trouble.sentence);
  return false;
}

/** A colleague was faster: theirs is on the screen, and the words that were typed are kept until somebody chooses. */
function offerMine(job: JobDetail, photo: Attachment, mine: string): void {
  toastChoice(words.photos.captionStale(photo.caption ?? '', mine), words.photos.captionMine, () => {
    void update(job, photo, { caption: mine });
  });
}

/** One press; the toast says what the customer sees now and offers the way back. */
export async function setVisibility(
  job: JobDetail,
  photo: Attachment,
  visibility: Visibility,
): Promise<void> {
  const before = photo.visibility;
  if (!(await update(job, photo, { visibility }))) return;
  toastDone(visibility === 'PUBLIC' ? words.photos.shown : words.photos.hidden, () => {
    void update(job, photo, { visibility: before });
  });
}

export const setCaption = (job: JobDetail, photo: Attachment, caption: string): Promise<boolean> =>
  update(job, photo, { caption: caption.trim() });

export async function deletePhoto(photo: Attachment): Promise<boolean> {
  const answer = await applied(
    only(change(DeleteAttachment, { attachmentId: photo.id }), data => data.deleteAttachment),
  );
  if (answer.done) toastDone(words.photos.removed);
  else toastTrouble(answer.trouble.sentence);
  return answer.done;
}
