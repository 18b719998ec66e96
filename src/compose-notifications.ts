// The services of the notification domain, for the composition root.
import type { Clock } from './kernel/clock.ts';
import type { Log } from './kernel/log.ts';
import { SecretBox } from './platform/secrets/secret-box.ts';
import type { UnitOfWork } from './platform/postgres/unit-of-work.ts';
import type { JobReader } from './domains/job/job.reader.ts';
import { NotificationFactsReader } from './domains/notification/notification-facts.reader.ts';
import { NotificationRepository } from './domains/notification/notification.repository.ts';
import { NotificationReader } from './domains/notification/notification.reader.ts';
import { NotificationSender, type MailSettings } from './domains/notification/notification.sender.ts';
import { NotificationSettingsService } from './domains/notification/notification-settings.service.ts';
import { NotificationService } from './domains/notification/notification.service.ts';
import { PreviewSheets } from './domains/notification/preview-sheets.ts';
import { ReplyNotice } from './domains/notification/reply-notice.service.ts';
import { StaffMail } from './domains/notification/staff-mail.sender.ts';
import type { PasswordResetService } from './domains/staff/password-reset.service.ts';
import type { TenantRepository } from './domains/tenant/tenant.repository.ts';
import type { WorkflowReader } from './domains/workflow/workflow.reader.ts';

const MINUTE_MS = 60_000;

interface Needs {
  readonly uow: UnitOfWork;
  readonly workflowReader: WorkflowReader;
  readonly jobReader: JobReader;
  readonly tenants: TenantRepository;
  readonly publicUrl: string;
  readonly appSecret: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** @param mail null: this program sends none; what was sent before can still be read */
/** E-mails to the people of the shops; null: this program sends none. */
export const makeStaffMail = (
  mail: MailSettings | null,
  resets: PasswordResetService,
  {
    uow,
    tenants,
    publicUrl,
    appSecret,
    log,
  }: Pick<Needs, 'uow' | 'tenants' | 'publicUrl' | 'appSecret' | 'log'>,
): StaffMail | null =>
  mail && new StaffMail(uow, tenants, resets, new SecretBox(appSecret), mail, publicUrl, log);

/** What the queue may be asked to tell. */
export const mailTasks = ({
  staffMail,
  notificationSender,
  replyNotice,
}: {
  readonly staffMail: StaffMail | null;
  readonly notificationSender: NotificationSender | null;
  readonly replyNotice: ReplyNotice | null;
}): Readonly<Record<string, (payload: unknown) => Promise<void>>> => ({
  ...(replyNotice && { 'unread-mail': payload => replyNotice.work(payload) }),
  ...(notificationSender && { notification: payload => notificationSender.work(payload) }),
  ...(staffMail && {
    'invitation-mail': payload => staffMail.workInvitation(payload),
    'password-reset': payload => staffMail.workReset(payload),
  }),
});

export function makeNotifications(
  mail: MailSettings | null,
  { uow, workflowReader, jobReader, tenants, publicUrl, appSecret, clock, log }: Needs,
) {
  const rows = new NotificationRepository();
  const previewSheets = new PreviewSheets(new SecretBox(appSecret), clock);
  const facts = new NotificationFactsReader(workflowReader, publicUrl);
  const minuteMs = mail?.minuteMs ?? MINUTE_MS;
  const graceMs = mail && (mail.graceMs ?? minuteMs);
  return {
    notifications: new NotificationService(uow, rows, facts, jobReader, clock, graceMs),
    notificationSettings: new NotificationSettingsService(
      uow,
      rows,
      tenants,
      mail,
      publicUrl,
      clock,
      previewSheets,
    ),
    previewSheets,
    notificationReader: new NotificationReader(uow, rows),
    notificationSender: mail && new NotificationSender(uow, rows, facts, mail, clock, log),
    replyNotice: mail && new ReplyNotice(uow, rows, facts, minuteMs, clock),
  };
}
