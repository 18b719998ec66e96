// The e-mails to customers: what is told, how it is worded, what became of it.
import { NotificationFactsReader } from '../domains/notification/notification-facts.reader.ts';
import { NotificationRepository } from '../domains/notification/notification.repository.ts';
import { NotificationLogRepository } from '../domains/notification/notification-log.repository.ts';
import { NotificationReader } from '../domains/notification/notification.reader.ts';
import { NotificationSender } from '../domains/notification/notification.sender.ts';
import { NotificationSweep } from '../domains/notification/notification-sweep.ts';
import { NotificationSettingsService } from '../domains/notification/notification-settings.service.ts';
import { NotificationService } from '../domains/notification/notification.service.ts';
import { PreviewSheets } from '../domains/notification/preview-sheets.ts';
import { ReplyNotice } from '../domains/notification/reply-notice.service.ts';
import type { Ground } from './ground.ts';
import type { Jobs } from './jobs.ts';
import type { Shop } from './shop.ts';

const MINUTE_MS = 60_000;

/** Where this program sends none, what was sent before can still be read. */
export function makeNotifications(
  { uow, database, mail, secrets, publicUrl, clock, log }: Ground,
  { tenantRows }: Shop,
  { workflowReader, jobReader }: Jobs,
) {
  const rows = new NotificationRepository();
  const previewSheets = new PreviewSheets(secrets, clock);
  const facts = new NotificationFactsReader(workflowReader, publicUrl);
  const minuteMs = mail?.minuteMs ?? MINUTE_MS;
  const graceMs = mail && (mail.graceMs ?? minuteMs);
  return {
    notifications: new NotificationService(uow, rows, facts, jobReader, clock, graceMs),
    notificationSettings: new NotificationSettingsService(
      uow,
      rows,
      tenantRows,
      mail,
      publicUrl,
      clock,
      previewSheets,
    ),
    previewSheets,
    notificationReader: new NotificationReader(uow, new NotificationLogRepository()),
    notificationSender: mail && new NotificationSender(uow, rows, facts, mail, clock, log),
    notificationSweep: mail && new NotificationSweep(uow, database.relay, rows, clock, log),
    replyNotice: mail && new ReplyNotice(uow, rows, facts, minuteMs, clock),
  };
}
