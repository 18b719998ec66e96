// The composition root: the only file that makes services, and so the only one that knows them all. Reads from the
// machines upwards to the two APIs.
import type { FastifyPluginAsync } from 'fastify';
import { anonymous } from './kernel/actor.ts';
import type { Clock } from './kernel/clock.ts';
import { CursorCodec } from './kernel/cursor.ts';
import type { Log } from './kernel/log.ts';
import { InProcessBroker } from './platform/broker/in-process-broker.ts';
import { StripePayments } from './platform/payments/stripe-payments.ts';
import { Pins } from './platform/secrets/pin.ts';
import { SecretBox } from './platform/secrets/secret-box.ts';
import type { ObjectStore } from './platform/objects/object-store.ts';
import { ActionLimits } from './platform/limits/action-limits.ts';
import { DEFAULT_LIMITS, type Limits } from './platform/limits/limits.ts';
import { MissGuard } from './platform/limits/miss-guard.ts';
import { SignInThrottle } from './platform/limits/sign-in-throttle.ts';
import { LiveFeeds } from './platform/outbox/live-feeds.ts';
import { LogReader } from './platform/outbox/log-reader.ts';
import { OutboxTail } from './platform/outbox/outbox-tail.ts';
import { openDatabase, type Database } from './platform/postgres/data-source.ts';
import { UnitOfWork, type Reaction } from './platform/postgres/unit-of-work.ts';
import { startWorker, type Worker } from './platform/queue/queue.ts';
import { ActivityLive } from './domains/activity/activity.live.ts';
import { AuditReader } from './domains/activity/audit.reader.ts';
import { AuditResolver } from './domains/activity/audit.resolver.ts';
import {
  activityStreams,
  ActivitySubscription,
  JobEventFields,
  TenantEventFields,
} from './domains/activity/activity.subscription.ts';
import { AttachmentEntity } from './domains/attachment/attachment.entity.ts';
import { AttachmentLoaders } from './domains/attachment/attachment.loaders.ts';
import { AttachmentRepository } from './domains/attachment/attachment.repository.ts';
import { AttachmentResolver, JobAttachments } from './domains/attachment/attachment.resolver.ts';
import { FileResolver, JobFiles } from './domains/attachment/file.resolver.ts';
import { AttachmentService } from './domains/attachment/attachment.service.ts';
import { LogoResolver } from './domains/attachment/logo.resolver.ts';
import { logoRoutes } from './domains/attachment/logo.routes.ts';
import { LogoService } from './domains/attachment/logo.service.ts';
import { PhotoStore } from './domains/attachment/photo-store.ts';
import { PhotoUrls } from './domains/attachment/photo-urls.ts';
import { UploadService } from './domains/attachment/upload.service.ts';
import { collectionGuard } from './domains/collection/collection.guard.ts';
import { CollectionLoaders } from './domains/collection/collection.loaders.ts';
import { CollectionRepository } from './domains/collection/collection.repository.ts';
import { CollectionResolver, JobCollection } from './domains/collection/collection.resolver.ts';
import { CollectionService } from './domains/collection/collection.service.ts';
import { pinPurpose } from './domains/collection/collection.ts';
import { CustomerEntity } from './domains/customer/customer.entity.ts';
import { CustomerLoaders } from './domains/customer/customer.loaders.ts';
import { CustomerRepository } from './domains/customer/customer.repository.ts';
import { CustomerResolver } from './domains/customer/customer.resolver.ts';
import { CustomerService } from './domains/customer/customer.service.ts';
import { CustomerFollower } from './domains/job/customer-follower.ts';
import { IntakeService } from './domains/job/intake.service.ts';
import { AttentionReader } from './domains/job/attention.reader.ts';
import { AttentionResolver } from './domains/job/attention.resolver.ts';
import { JobEntity, NoteEntity, PromiseRevisionEntity, StageEntryEntity } from './domains/job/job.entity.ts';
import { CustomerJobs, JobFields, OrderJobs } from './domains/job/job.fields.ts';
import { BoardReader } from './domains/job/board.reader.ts';
import { BoardResolver } from './domains/job/board.resolver.ts';
import { JobListRepository } from './domains/job/job-list.repository.ts';
import { SavedViewRepository } from './domains/job/saved-view.repository.ts';
import { SavedViewResolver } from './domains/job/saved-view.resolver.ts';
import { SavedViewService } from './domains/job/saved-view.service.ts';
import { JobLoaders } from './domains/job/job.loaders.ts';
import { JobReader } from './domains/job/job.reader.ts';
import { JobRepository } from './domains/job/job.repository.ts';
import { JobResolver } from './domains/job/job.resolver.ts';
import { JobService } from './domains/job/job.service.ts';
import { NoteService } from './domains/job/note.service.ts';
import { OrderEntity, OrderItemEntity, PaymentEntity } from './domains/order/order.entity.ts';
import { OrderLoaders } from './domains/order/order.loaders.ts';
import { OrderRepository } from './domains/order/order.repository.ts';
import { OrderItemResolver, OrderResolver } from './domains/order/order.resolver.ts';
import { OrderService } from './domains/order/order.service.ts';
import { DigestSender } from './domains/notification/digest.sender.ts';
import { NotificationSettingsResolver } from './domains/notification/notification-settings.resolver.ts';
import { previewRoutes } from './domains/notification/preview-sheets.ts';
import { NotificationResolver } from './domains/notification/notification.resolver.ts';
import type { MailSettings } from './domains/notification/notification.sender.ts';
import { OrderTill } from './domains/payment/order-till.ts';
import { PaymentRepository } from './domains/payment/payment.repository.ts';
import { CheckoutEntity } from './domains/payment/checkout.entity.ts';
import { CheckoutLedger } from './domains/payment/checkout-ledger.ts';
import { CheckoutRepository } from './domains/payment/checkout.repository.ts';
import { CheckoutService } from './domains/payment/checkout.service.ts';
import { PaymentAccounts } from './domains/payment/payment-account.ts';
import { PaymentEventsService } from './domains/payment/payment-events.service.ts';
import { PromptFollower } from './domains/payment/prompt-follower.ts';
import { paymentWebhook, WEBHOOK_PATH } from './domains/payment/payment.webhook.ts';
import { PaymentResolver } from './domains/payment/payment.resolver.ts';
import { PaymentService } from './domains/payment/payment.service.ts';
import { PaymentSettingsService } from './domains/payment/payment-settings.service.ts';
import { DecisionLoaders } from './domains/decision/decision.loaders.ts';
import { DecisionRepository } from './domains/decision/decision.repository.ts';
import { JobDecisions } from './domains/decision/decision.resolver.ts';
import { DecisionService } from './domains/decision/decision.service.ts';
import { DecisionSubjectReader } from './domains/decision/decision-subject.reader.ts';
import { ImportRepository } from './domains/import/import.repository.ts';
import { ImportResolver } from './domains/import/import.resolver.ts';
import { ImportRowsService } from './domains/import/import-rows.service.ts';
import { importRoutes } from './domains/import/import.routes.ts';
import { ImportService } from './domains/import/import.service.ts';
import { GateRepository } from './domains/staff/gate.repository.ts';
import { ApiKeyEntity } from './domains/staff/staff.entity.ts';
import { DigestReader } from './domains/staff/digest.reader.ts';
import { DigestResolver } from './domains/staff/digest.resolver.ts';
import { PasswordResetResolver } from './domains/staff/password-reset.resolver.ts';
import { PasswordResetService } from './domains/staff/password-reset.service.ts';
import { PeopleRepository } from './domains/staff/people.repository.ts';
import { PeopleResolver } from './domains/staff/people.resolver.ts';
import { PeopleService } from './domains/staff/people.service.ts';
import { JobSlip } from './domains/slip/slip.resolver.ts';
import { slipRoutes } from './domains/slip/slip.routes.ts';
import { SlipService } from './domains/slip/slip.service.ts';
import { StaffResolver } from './domains/staff/staff.resolver.ts';
import { StaffService } from './domains/staff/staff.service.ts';
import { ShopReader } from './domains/tenant/shop.reader.ts';
import { TenantEntity } from './domains/tenant/tenant.entity.ts';
import { TenantRepository } from './domains/tenant/tenant.repository.ts';
import { TenantResolver } from './domains/tenant/tenant.resolver.ts';
import { TenantService } from './domains/tenant/tenant.service.ts';
import { InboxReader } from './domains/thread/inbox.reader.ts';
import { ReplyService } from './domains/thread/reply.service.ts';
import { ThreadLoaders } from './domains/thread/thread.loaders.ts';
import { ThreadPresence } from './domains/thread/thread.presence.ts';
import { ThreadRepository } from './domains/thread/thread.repository.ts';
import { JobThread, MessagePhotos, ThreadResolver } from './domains/thread/thread.resolver.ts';
import { ThreadService } from './domains/thread/thread.service.ts';
import { TrackingDoor } from './domains/tracking/tracking.door.ts';
import { EventPresenter } from './domains/tracking/tracking.event-presenter.ts';
import { trackingEventTypes } from './domains/tracking/tracking.event.type.ts';
import { TrackingHost } from './domains/tracking/tracking.host.ts';
import { TrackingDecideResolver } from './domains/tracking/tracking.decide.resolver.ts';
import { TrackingDecideService } from './domains/tracking/tracking.decide.service.ts';
import { TrackingPayResolver } from './domains/tracking/tracking.pay.resolver.ts';
import { TrackingPayService } from './domains/tracking/tracking.pay.service.ts';
import { TrackingLive } from './domains/tracking/tracking.live.ts';
import { TrackedMessages } from './domains/tracking/tracking.messages.ts';
import { TrackingPresenter } from './domains/tracking/tracking.presenter.ts';
import { TrackingReader } from './domains/tracking/tracking.reader.ts';
import { TrackingRepository } from './domains/tracking/tracking.repository.ts';
import { TrackingResolver } from './domains/tracking/tracking.resolver.ts';
import { TrackingService } from './domains/tracking/tracking.service.ts';
import { TrackingUploadsResolver } from './domains/tracking/tracking.uploads.resolver.ts';
import { TrackingUploads } from './domains/tracking/tracking.uploads.service.ts';
import { trackingStreams, TrackingSubscription } from './domains/tracking/tracking.subscription.ts';
import { UpgradeRepository } from './domains/upgrade/upgrade.repository.ts';
import { UpgradeResolver } from './domains/upgrade/upgrade.resolver.ts';
import { UpgradeService } from './domains/upgrade/upgrade.service.ts';
import { OnboardingService } from './domains/workflow/onboarding.service.ts';
import { WorkflowEntity, WorkflowVersionEntity } from './domains/workflow/workflow.entity.ts';
import { WorkflowLoaders } from './domains/workflow/workflow.loaders.ts';
import { WorkflowReader } from './domains/workflow/workflow.reader.ts';
import { WorkflowRepository } from './domains/workflow/workflow.repository.ts';
import { StageFields, WorkflowResolver } from './domains/workflow/workflow.resolver.ts';
import { WorkflowService } from './domains/workflow/workflow.service.ts';
import { mailTasks, makeNotifications, makeStaffMail } from './compose-notifications.ts';
import type { Api, ShopOf } from './server/api.ts';
import { buildApi } from './server/schema.ts';

const ENTITIES = [
  ApiKeyEntity,
  AttachmentEntity,
  CheckoutEntity,
  CustomerEntity,
  JobEntity,
  NoteEntity,
  OrderEntity,
  OrderItemEntity,
  PaymentEntity,
  PromiseRevisionEntity,
  StageEntryEntity,
  TenantEntity,
  WorkflowEntity,
  WorkflowVersionEntity,
];

export interface Parts {
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly objects: ObjectStore;
  readonly publicUrl: string;
  readonly appSecret: string;
  /** Where Stripe's API is; absent: at Stripe. */
  readonly stripeApiUrl?: string | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Absent: no e-mail is made. */
  readonly mail?: MailSettings | null;
  /** Others than usual. */
  readonly limits?: Partial<Limits>;
}

export type Services = ReturnType<typeof makeServices>;

export interface App {
  readonly database: Database;
  readonly services: Services;
  readonly apis: readonly Api[];
  /** Routes beside the APIs, such as the payment provider's door. */
  readonly plugins: readonly FastifyPluginAsync[];
  readonly shopOf: ShopOf;
  /** Background work is done from now on, until the program is closed. */
  startWork(): Promise<void>;
  /** Stops the background work and the tail, then closes the pools. */
  close(): Promise<void>;
}

export async function compose(parts: Parts): Promise<App> {
  const { databaseUrl: url, databasePool: poolSize, log } = parts;
  const database = await openDatabase({ url, poolSize, entities: ENTITIES, log });
  const services = makeServices(parts, database);
  services.tail.start();
  let worker: Worker | null = null;
  return {
    database,
    services,
    plugins: [
      paymentWebhook(services.paymentEvents),
      logoRoutes(services.logos),
      slipRoutes(services.slips),
      previewRoutes(services.previewSheets),
      importRoutes(
        services.imports,
        async header => (await services.staff.authenticate(header)) ?? anonymous,
      ),
    ],
    apis: [trackingApi(services), staffApi(services, parts.publicUrl)],
    shopOf: shopOf(services),
    startWork: async () => {
      worker ??= await startWorker({ databaseUrl: url, tasks: tasksOf(services), crontab: CRONTAB, log });
      // What was under way when the program was ended goes on at once.
      await services.importRows.resume(0);
    },
    close: async () => {
      await worker?.stop();
      await services.tail.stop();
      await database.close();
    },
  };
}

/** The schemas alone, for emitting them: nothing in them is ever asked. */
export function composeSchemas(): { readonly tracking: Api['schema']; readonly staff: Api['schema'] } {
  const nothing = {} as Services;
  const services = new Proxy(nothing, { get: () => ({}) });
  return { tracking: trackingApi(services).schema, staff: staffApi(services, '').schema };
}

/** In UTC: uploads at an hour when little is going on; imports that a program left behind, within a minute or two. */
const CRONTAB = '23 3 * * * sweep-uploads\n* * * * * resume-imports\n5 * * * * digest';

/** What the queue may be asked to do. */
const tasksOf = (services: Services): Readonly<Record<string, (payload: unknown) => Promise<void>>> => ({
  'sweep-uploads': () => services.photos.sweep(),
  'review-checkout': payload => services.checkouts.review(payload),
  import: payload => services.importRows.work(payload),
  'resume-imports': () => services.importRows.resume(60_000),
  ...mailTasks(services),
  digest: async () => services.digestSender?.work(),
});

const shopOf =
  (s: Services): ShopOf =>
  (host, named) =>
    s.shops.shopOf(host, named);

function makeServices(
  { objects, appSecret, publicUrl, stripeApiUrl, clock, log, ...parts }: Parts,
  database: Database,
) {
  const limits = { ...DEFAULT_LIMITS, ...parts.limits };
  const cursors = new CursorCodec(appSecret);
  const broker = new InProcessBroker();
  const events = new LogReader(database.relay);
  const tail = new OutboxTail(events, broker, log);
  const feeds = new LiveFeeds(broker, tail, events, cursors);
  // Filled below: what reacts to a change stands above what changes.
  const reactions: Reaction[] = [];
  const nudge = (tenantId: string) => tail.nudge(tenantId);
  const uow = new UnitOfWork(database.staff, database.tracking, nudge, reactions);

  const tenantRows = new TenantRepository();
  const customerRows = new CustomerRepository();
  const workflowRows = new WorkflowRepository();
  const orderRows = new OrderRepository();
  const jobRows = new JobRepository();
  const attachmentRows = new AttachmentRepository();
  const threadRows = new ThreadRepository();

  const shops = new ShopReader(database.gate, publicUrl);
  const tenants = new TenantService(uow, tenantRows);
  const gateRows = new GateRepository(database.gate);
  const throttle = new SignInThrottle(limits);
  const staff = new StaffService(uow, gateRows, throttle, clock);
  const peopleRows = new PeopleRepository();
  const mail = parts.mail ?? null;
  const resets = new PasswordResetService(uow, peopleRows, gateRows, clock, limits, mail !== null);
  const mailNeeds = { uow, tenants: tenantRows, publicUrl, appSecret, log };
  const staffMail = makeStaffMail(mail, resets, mailNeeds);
  const people = new PeopleService(
    uow,
    peopleRows,
    gateRows,
    throttle,
    clock,
    staffMail && ((tx, invitationId, token) => staffMail.invited(tx, invitationId, token)),
  );
  const customerFollower = new CustomerFollower(jobRows);
  const customers = new CustomerService(uow, customerRows, clock, (tx, id, by) =>
    customerFollower.changed(tx, id, by),
  );
  const workflowReader = new WorkflowReader(workflowRows);
  const workflows = new WorkflowService(uow, workflowRows, clock);
  const onboarding = new OnboardingService(uow, tenantRows, workflows);
  const orders = new OrderService(uow, orderRows, customers, tenantRows, clock);
  const jobLists = new JobListRepository();
  const jobReader = new JobReader(uow, jobRows, jobLists, workflowReader);
  const boards = new BoardReader(uow, jobRows, jobLists, workflowReader, clock);
  const attention = new AttentionReader(uow, workflowReader, clock);
  const jobs = new JobService(uow, jobRows, workflowReader, clock, collectionGuard(tenantRows));
  const till = new OrderTill(jobReader, jobs, orderRows);
  const payments = new PaymentService(uow, till, orderRows, clock);
  const secrets = new SecretBox(appSecret);
  const accounts = new PaymentAccounts(secrets);
  const webhookUrl = (tenantId: string) => `${publicUrl}${WEBHOOK_PATH}${tenantId}`;
  const paymentSettings = new PaymentSettingsService(
    uow,
    new PaymentRepository(),
    accounts,
    clock,
    webhookUrl,
  );
  const provider = new StripePayments(stripeApiUrl ?? null);
  const checkoutRows = new CheckoutRepository();
  const checkoutLedger = new CheckoutLedger(checkoutRows, orderRows, till, clock, log);
  const checkouts = new CheckoutService(
    uow,
    till,
    accounts,
    checkoutRows,
    checkoutLedger,
    provider,
    clock,
    log,
  );
  const paymentEvents = new PaymentEventsService(
    uow,
    accounts,
    checkoutRows,
    checkoutLedger,
    till,
    provider,
    clock,
    log,
  );
  const openThread = (tx: Parameters<ThreadRepository['insert']>[0], jobId: string) =>
    threadRows.insert(tx, jobId);
  const intake = new IntakeService(uow, jobRows, jobs, workflowReader, customers, orders, openThread, clock);
  const importFiles = new ImportRepository();
  const imports = new ImportService(uow, importFiles, tenantRows, workflowReader, clock);
  const importRows = new ImportRowsService(
    uow,
    database.relay,
    importFiles,
    imports,
    intake,
    customers,
    clock,
    log,
  );
  const notes = new NoteService(uow, jobRows, clock);
  const photos = new PhotoStore(objects, clock, log);
  const uploads = new UploadService(uow, jobReader, attachmentRows, photos, clock);
  const attachments = new AttachmentService(uow, jobReader, attachmentRows, objects, clock, log);
  const logos = new LogoService(uow, tenants, tenantRows, photos, objects, clock);
  const pins = new Pins(appSecret);
  const collectionRows = new CollectionRepository();
  const collections = new CollectionService(uow, jobReader, jobs, tenantRows, collectionRows, pins, clock);
  const slips = new SlipService(uow, secrets, name => logos.picture(name), publicUrl, clock);
  const decisionRows = new DecisionRepository();
  const subjects = new DecisionSubjectReader(jobs, orderRows, attachmentRows);
  const decisions = new DecisionService(uow, jobReader, jobs, decisionRows, subjects, clock);
  reactions.push((tx, event) => decisions.react(tx, event));
  const prompts = new PromptFollower(jobReader, jobs, till);
  reactions.push((tx, event) => prompts.react(tx, event));
  reactions.push((tx, event) => checkouts.react(tx, event));
  const upgrades = new UpgradeService(uow, workflowReader, new UpgradeRepository(), clock);
  const threads = new ThreadService(threadRows, clock);
  const presence = new ThreadPresence(broker, clock);
  const notificationServices = makeNotifications(mail, { ...mailNeeds, workflowReader, jobReader, clock });
  const digests = new DigestReader(uow, database.gate);
  const digestSender =
    staffMail &&
    new DigestSender(
      uow,
      digests,
      attention,
      jobReader,
      workflowReader,
      tenantRows,
      staffMail,
      publicUrl,
      clock,
      log,
    );
  const { notifications, replyNotice } = notificationServices;
  reactions.push((tx, event) => notifications.react(tx, event));
  const replies = new ReplyService(uow, jobReader, threads, presence, async (tx, jobId) =>
    replyNotice?.schedule(tx, jobId),
  );
  const inbox = new InboxReader(uow, jobReader);
  const audit = new AuditReader(uow);
  const activity = new ActivityLive(feeds, jobReader, cursors, presence, clock);
  const photoUrls = new PhotoUrls(objects);
  const trackingReader = new TrackingReader(uow, new TrackingRepository(database.tracking), workflowReader);
  const door = new TrackingDoor(trackingReader, new MissGuard(limits, log));
  const actionLimits = new ActionLimits(limits);
  const trackingHost = new TrackingHost(shops, database.gate);
  const tracking = new TrackingService(uow, door, trackingReader, threads, actionLimits, presence);
  const decide = new TrackingDecideService(door, trackingReader, decisions, actionLimits);
  const pay = new TrackingPayService(door, checkouts, actionLimits, publicUrl);
  const presenter = new TrackingPresenter(cursors, photoUrls, (tenantId, jobId) =>
    pins.of(pinPurpose(tenantId, jobId)),
  );
  const eventPresenter = new EventPresenter(trackingReader, workflowReader, presenter);
  const trackingLive = new TrackingLive(feeds, door, eventPresenter, presence, cursors, clock);
  const trackedUploads = new TrackingUploads(uow, door, photos, actionLimits, clock);
  const trackedMessages = new TrackedMessages(trackingReader, threadRows, presenter);

  const loaders = {
    customers: new CustomerLoaders(uow, customerRows),
    workflows: new WorkflowLoaders(uow, workflowRows, workflowReader),
    orders: new OrderLoaders(uow, orderRows),
    jobs: new JobLoaders(uow, jobRows),
    collections: new CollectionLoaders(uow, collectionRows),
    attachments: new AttachmentLoaders(uow, attachmentRows),
    decisions: new DecisionLoaders(uow, decisionRows),
    threads: new ThreadLoaders(uow, threadRows),
  };
  return {
    uow,
    cursors,
    broker,
    tail,
    onboarding,
    shops,
    tenants,
    staff,
    people,
    customers,
    workflowReader,
    workflows,
    orders,
    jobReader,
    boards,
    imports,
    importRows,
    savedViews: new SavedViewService(uow, new SavedViewRepository(), clock),
    jobs,
    intake,
    notes,
    payments,
    paymentSettings,
    photos,
    uploads,
    attachments,
    logos,
    slips,
    collections,
    upgrades,
    threads,
    replies,
    inbox,
    activity,
    audit,
    photoUrls,
    door,
    trackingHost,
    trackingReader,
    tracking,
    decide,
    pay,
    checkouts,
    paymentEvents,
    trackingLive,
    trackedMessages,
    trackedUploads,
    attention,
    ...notificationServices,
    staffMail,
    resets,
    digests,
    digestSender,
    presenter,
    loaders,
  };
}

function trackingApi(s: Services): Api {
  const schema = buildApi({
    resolvers: [
      new TrackingResolver(s.door, s.trackingHost, s.tracking, s.trackedMessages, s.presenter),
      new TrackingUploadsResolver(s.trackedUploads, s.photoUrls),
      new TrackingDecideResolver(s.decide, s.presenter),
      new TrackingPayResolver(s.pay),
      new TrackingSubscription(),
    ],
    streams: trackingStreams(s.trackingLive),
    orphanedTypes: trackingEventTypes,
  });
  return {
    name: 'tracking',
    path: '/graphql',
    schema,
    shareable: true,
    shopOf: shopOf(s),
    authenticate: () => Promise.resolve(anonymous),
  };
}

function staffApi(s: Services, publicUrl: string): Api {
  const { loaders } = s;
  const schema = buildApi({
    resolvers: [
      new TenantResolver(s.tenants, publicUrl),
      new StaffResolver(s.staff, s.tenants),
      new PeopleResolver(s.people, publicUrl),
      new PasswordResetResolver(s.resets),
      new DigestResolver(s.digests),
      new CustomerResolver(s.customers),
      new WorkflowResolver(s.workflows),
      new StageFields(),
      new UpgradeResolver(s.upgrades),
      new OrderResolver(s.orders, loaders.orders, loaders.customers),
      new OrderItemResolver(),
      new PaymentResolver(s.payments, s.paymentSettings, loaders.orders),
      new JobResolver(s.jobs, s.intake, s.notes, s.jobReader, loaders.jobs),
      new BoardResolver(s.boards),
      new SavedViewResolver(s.savedViews),
      new ImportResolver(s.imports),
      new JobFields(loaders.jobs, loaders.workflows, loaders.orders, loaders.customers, s.cursors, publicUrl),
      new OrderJobs(loaders.jobs),
      new AttentionResolver(s.attention, loaders.jobs),
      new CustomerJobs(loaders.jobs),
      new AttachmentResolver(s.attachments, s.uploads, s.photoUrls, loaders.jobs),
      new JobAttachments(loaders.attachments),
      new LogoResolver(s.logos),
      new FileResolver(s.attachments, s.uploads, s.photoUrls, loaders.jobs),
      new JobFiles(loaders.attachments),
      new JobSlip(s.slips),
      new CollectionResolver(s.collections, loaders.jobs),
      new JobCollection(loaders.collections, loaders.workflows),
      new JobDecisions(loaders.decisions),
      new ThreadResolver(s.replies, s.inbox, loaders.threads, loaders.jobs),
      new JobThread(loaders.threads),
      new MessagePhotos(s.photoUrls),
      new NotificationResolver(s.notificationReader, s.notifications),
      new NotificationSettingsResolver(s.notificationSettings),
      new ActivitySubscription(),
      new AuditResolver(s.audit, loaders.jobs),
      new JobEventFields(loaders.jobs, loaders.attachments),
      new TenantEventFields(loaders.jobs, s.tenants),
    ],
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
