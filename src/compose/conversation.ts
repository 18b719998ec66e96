// What is said: threads and who is present, the staff's live activity, e-mails to customers, the morning digest.
import { ActivityLive } from '../domains/activity/activity.live.ts';
import { DigestSender } from '../domains/notification/digest.sender.ts';
import { MorningReader } from '../domains/notification/morning.reader.ts';
import { InboxReader } from '../domains/thread/inbox.reader.ts';
import { MessagePhotoRepository } from '../domains/thread/message-photo.repository.ts';
import { MessagePhotoSweep } from '../domains/thread/message-photo.sweep.ts';
import { MessageUploads } from '../domains/thread/message-uploads.ts';
import { ReplyUploads } from '../domains/thread/reply-uploads.service.ts';
import { ReplyService } from '../domains/thread/reply.service.ts';
import { ThreadPresence } from '../domains/thread/thread.presence.ts';
import { ThreadService } from '../domains/thread/thread.service.ts';
import type { Files } from './files.ts';
import type { Ground } from './ground.ts';
import type { Jobs } from './jobs.ts';
import { makeNotifications } from './notifications.ts';
import type { Shop } from './shop.ts';

export type Conversation = ReturnType<typeof makeConversation>;

export function makeConversation(ground: Ground, shop: Shop, work: Jobs, { photos }: Files) {
  const { uow, database, objects, broker, feeds, cursors, clock, log, publicUrl, reactions } = ground;
  const { tenantRows, digests, staffMail } = shop;
  const { jobReader, customerRows, threadRows, workflowReader, attention } = work;
  const messagePhotoRows = new MessagePhotoRepository();
  const messageUploads = new MessageUploads(messagePhotoRows, photos, clock);
  const threads = new ThreadService(threadRows, messagePhotoRows, clock);
  const presence = new ThreadPresence(broker, clock);
  const mornings = new MorningReader(
    attention,
    jobReader,
    customerRows,
    workflowReader,
    tenantRows,
    publicUrl,
  );
  const mails = makeNotifications(ground, shop, work);
  reactions.push((tx, event) => mails.notifications.react(tx, event));
  return {
    ...mails,
    threads,
    presence,
    messageUploads,
    messagePhotoSweep: new MessagePhotoSweep(uow, database.relay, messagePhotoRows, objects, clock, log),
    replyUploads: new ReplyUploads(uow, jobReader, messagePhotoRows, messageUploads),
    replies: new ReplyService(uow, jobReader, threads, presence, async (tx, jobId) =>
      mails.replyNotice?.schedule(tx, jobId),
    ),
    inbox: new InboxReader(uow, jobReader),
    activity: new ActivityLive(feeds, jobReader, cursors, presence, clock),
    digestSender:
      staffMail && new DigestSender(uow, digests, attention, mornings, staffMail, publicUrl, clock, log),
  };
}
