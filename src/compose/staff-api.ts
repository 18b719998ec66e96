// The staff's API, for consoles and programs of the shops.
import { anonymous } from '../kernel/actor.ts';
import { AuditResolver, JobAuditResolver } from '../domains/activity/audit.resolver.ts';
import {
  activityStreams,
  ActivitySubscription,
  JobEventFields,
  TenantEventFields,
} from '../domains/activity/activity.subscription.ts';
import { AttachmentResolver, JobAttachments } from '../domains/attachment/attachment.resolver.ts';
import { FileResolver, JobFiles } from '../domains/attachment/file.resolver.ts';
import { LogoResolver } from '../domains/attachment/logo.resolver.ts';
import {
  CollectionPhoto,
  CollectionResolver,
  JobCollection,
} from '../domains/collection/collection.resolver.ts';
import { CustomerResolver } from '../domains/customer/customer.resolver.ts';
import { AttentionResolver } from '../domains/job/attention.resolver.ts';
import { CustomerJobs, JobFields, OrderJobs, WorkflowJobs } from '../domains/job/job.fields.ts';
import { BoardResolver } from '../domains/job/board.resolver.ts';
import { SavedViewResolver } from '../domains/job/saved-view.resolver.ts';
import { JobResolver } from '../domains/job/job.resolver.ts';
import { OrderItemResolver, OrderResolver } from '../domains/order/order.resolver.ts';
import { NotificationSettingsResolver } from '../domains/notification/notification-settings.resolver.ts';
import { NotificationJob, NotificationResolver } from '../domains/notification/notification.resolver.ts';
import { PaymentResolver } from '../domains/payment/payment.resolver.ts';
import { JobDecisions } from '../domains/decision/decision.resolver.ts';
import { ImportResolver } from '../domains/import/import.resolver.ts';
import { DigestResolver } from '../domains/staff/digest.resolver.ts';
import { PasswordResetResolver } from '../domains/staff/password-reset.resolver.ts';
import { PeopleResolver } from '../domains/staff/people.resolver.ts';
import { JobSlip } from '../domains/slip/slip.resolver.ts';
import { StaffResolver } from '../domains/staff/staff.resolver.ts';
import { TotpResolver } from '../domains/staff/totp.resolver.ts';
import { TenantResolver } from '../domains/tenant/tenant.resolver.ts';
import { ReplyUploadsResolver } from '../domains/thread/reply-uploads.resolver.ts';
import { JobThread, MessagePhotos, ThreadResolver } from '../domains/thread/thread.resolver.ts';
import { UpgradeResolver } from '../domains/upgrade/upgrade.resolver.ts';
import { WorkflowDetailsResolver } from '../domains/workflow/workflow-details.resolver.ts';
import { StageFields, WorkflowResolver } from '../domains/workflow/workflow.resolver.ts';
import type { Api } from '../server/api.ts';
import { buildApi } from '../server/schema.ts';
import type { Services } from './services.ts';

/** Who works here, and what belongs to the shop as a whole. */
const ofThePeople = (s: Services, publicUrl: string) => [
  new TenantResolver(s.tenants, publicUrl),
  new StaffResolver(s.staff, s.tenants),
  new PeopleResolver(s.people, publicUrl),
  new PasswordResetResolver(s.resets),
  new TotpResolver(s.totp),
  new DigestResolver(s.digests),
];

/** Customers, workflows, orders and jobs. */
const ofTheWork = (s: Services, publicUrl: string) => [
  new CustomerResolver(s.customers),
  new WorkflowResolver(s.workflows),
  new WorkflowDetailsResolver(s.workflowDetails, s.workflows),
  new StageFields(),
  new UpgradeResolver(s.upgrades),
  new OrderResolver(s.orders, s.loaders.orders, s.loaders.customers),
  new OrderItemResolver(),
  new PaymentResolver(s.payments, s.paymentSettings, s.loaders.orders),
  new JobResolver(s.jobs, s.intake, s.notes, s.jobReader, s.loaders.jobs),
  new BoardResolver(s.boards),
  new SavedViewResolver(s.savedViews),
  new ImportResolver(s.imports),
  new JobFields(
    s.loaders.jobs,
    s.loaders.workflows,
    s.loaders.orders,
    s.loaders.customers,
    s.cursors,
    publicUrl,
  ),
  new OrderJobs(s.loaders.jobs),
  new AttentionResolver(s.attention, s.loaders.jobs),
  new CustomerJobs(s.loaders.jobs),
  new WorkflowJobs(s.loaders.jobs),
];

/** What hangs on a job. */
const ofAJob = (s: Services) => [
  new AttachmentResolver(s.attachments, s.uploads, s.photoUrls, s.loaders.jobs),
  new JobAttachments(s.loaders.attachments),
  new LogoResolver(s.logos),
  new FileResolver(s.attachments, s.uploads, s.photoUrls, s.loaders.jobs),
  new JobFiles(s.loaders.attachments),
  new JobSlip(s.slips),
  new CollectionResolver(s.collections, s.loaders.jobs),
  new CollectionPhoto(s.loaders.attachments),
  new JobCollection(s.loaders.collections, s.loaders.workflows),
  new JobDecisions(s.loaders.decisions),
  new ReplyUploadsResolver(s.replyUploads, s.photoUrls),
  new ThreadResolver(s.replies, s.inbox, s.loaders.threads, s.loaders.jobs),
  new JobThread(s.loaders.threads),
  new MessagePhotos(s.photoUrls),
];

/** What is told: to customers by e-mail, to the staff live, to the log. */
const ofWhatHappens = (s: Services) => [
  new NotificationResolver(s.notificationReader, s.notifications),
  new NotificationJob(s.loaders.jobs, s.loaders.workflows, s.loaders.decisions),
  new NotificationSettingsResolver(s.notificationSettings),
  new ActivitySubscription(),
  new JobAuditResolver(s.audit),
  new AuditResolver(s.audit, s.loaders.jobs, s.loaders.workflows),
  new JobEventFields(s.loaders.jobs, s.loaders.attachments),
  new TenantEventFields(s.loaders.jobs, s.tenants),
];

export function staffApi(s: Services, publicUrl: string): Api {
  const schema = buildApi({
    resolvers: [...ofThePeople(s, publicUrl), ...ofTheWork(s, publicUrl), ...ofAJob(s), ...ofWhatHappens(s)],
    streams: activityStreams(s.activity),
  });
  return {
    name: 'staff',
    path: '/staff/graphql',
    schema,
    shareable: false,
    stillValid: actors => s.staff.stillValid(actors),
    authenticate: async header => (await s.staff.authenticate(header)) ?? anonymous,
  };
}
