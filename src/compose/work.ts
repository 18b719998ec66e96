// What is done in the background: the tasks of the queue, and when those without a cause of their own are due.
import type { Services } from './services.ts';

/**
 * In UTC: uploads at an hour when little is going on; imports and e-mails that a program left behind, within a minute
 * or two; the digest soon after every half hour, as the shops' mornings differ, and some zones by thirty minutes.
 */
export const CRONTAB =
  '23 3 * * * sweep-uploads\n* * * * * resume-imports\n* * * * * sweep-notifications\n5,35 * * * * digest';

type Task = (payload: unknown) => Promise<void>;

/** What the queue may be asked to do. */
export const tasksOf = (services: Services): Readonly<Record<string, Task>> => ({
  'sweep-uploads': async () => {
    await services.photos.sweep();
    await services.messagePhotoSweep.work();
  },
  'review-checkout': payload => services.checkouts.review(payload),
  import: payload => services.importRows.work(payload),
  'resume-imports': () => services.importRows.resume(60_000),
  'sweep-notifications': async () => services.notificationSweep?.work(),
  ...mailTasks(services),
});

/** None of them without a mail server. */
const mailTasks = ({
  digestSender,
  staffMail,
  securityMail,
  resets,
  notificationSender,
  replyNotice,
}: Services): Record<string, Task> => ({
  // Its place in the crontab is there without a mail server, too.
  digest: async () => digestSender?.work(),
  ...(digestSender && { 'digest-mail': payload => digestSender.send(payload) }),
  ...(replyNotice && { 'unread-mail': payload => replyNotice.work(payload) }),
  ...(notificationSender && { notification: payload => notificationSender.work(payload) }),
  ...(securityMail && { 'security-mail': payload => securityMail.work(payload) }),
  ...(staffMail && {
    'invitation-mail': payload => staffMail.workInvitation(payload),
    'password-reset': async payload => {
      const { email, requestId } = payload as Record<'email' | 'requestId', string>;
      await resets.issue(email, requestId);
    },
    'reset-mail': payload => staffMail.workReset(payload, resets),
  }),
});
