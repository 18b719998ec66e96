/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Joining a shop. */
export type AcceptInvitationInput = {
  /** Your name, as it stands beside what you do; at most 120 characters. */
  name: string;
  /** The password to sign in with from now on, 10 to 1,000 characters. */
  password: string;
  /** From the link, what follows `#`. */
  token: string;
};

/** A note on a job. */
export type AddNoteInput = {
  /** Plain text, 1 to 2,000 characters. */
  body: string;
  /** The same key adds the note once. */
  idempotencyKey: string;
  /** On which job. */
  jobId: string | number;
  /** Who reads it. */
  visibility?: Visibility;
};

/** How far an API key reaches within its role. */
export type ApiKeyScope =
  /** Everything that its role may do. */
  | 'ALL'
  /** The work on jobs too; no deletions, settings, workflows, imports or logs. */
  | 'JOBS'
  /** Queries and subscriptions; every mutation is refused. */
  | 'READ';

/** Why somebody should look at a job; in the order in which they matter. */
export type AttentionReason =
  /** Promised within a day, or sooner than is usual for what is still to be done. */
  | 'AT_RISK'
  /** The customer asked for changes, and since then neither has what was asked about changed nor the job moved on. */
  | 'CHANGES_REQUESTED'
  /** The promised moment is past and the piece is not ready. */
  | 'LATE'
  /** The date has been said anew three times or more. */
  | 'OFTEN_MOVED'
  /** At its stage for more than twice the shop's own median, and at least a day more; for more than 14 days while fewer than five jobs have been there. */
  | 'STUCK';

/** What is left out does not restrict. */
export type AuditFilter = {
  /** Part of the name of who did it. */
  actor?: string | null | undefined;
  /** From this moment on. */
  from?: string | null | undefined;
  /** Only what was done to this job. */
  jobId?: string | number | null | undefined;
  /** Only these. */
  kinds?: Array<EventKind> | null | undefined;
  /** Before this moment. */
  to?: string | null | undefined;
};

/** A side of the thread. */
export type Author =
  /** Whoever holds the tracking ID. */
  | 'CUSTOMER'
  /** The workshop. */
  | 'STAFF';

/** A new password of your own. */
export type ChangePasswordInput = {
  /** The one that counts now. */
  current: string;
  /** The one that is to count, 10 to 1,000 characters. */
  password: string;
};

/** What whoever collects a piece is asked for. */
export type CollectionCheck =
  /** One of the two. */
  | 'EITHER'
  /** Nothing. */
  | 'NONE'
  /** The PIN that stands on the customer’s page once the piece is ready. */
  | 'PIN'
  /** A signature. */
  | 'SIGNATURE';

/** What proved who collected a piece. */
export type CollectionProof =
  /** The shop asked for nothing. */
  | 'NONE'
  /** The PIN that stands on the customer’s page. */
  | 'PIN'
  /** Neither; a reason was given. */
  | 'REASON'
  /** A signature. */
  | 'SIGNATURE';

/** Credentials of the shop’s account at Stripe. Kept sealed. */
export type ConnectStripeInput = {
  /** Secret or restricted key: `sk_…` or `rk_…`. */
  secretKey: string;
  /** Signing secret of the webhook endpoint: `whsec_…`. */
  webhookSecret: string;
};

/** A new key for a program. */
export type CreateApiKeyInput = {
  /** What it is for, at most 80 characters. */
  name: string;
  /** What it may do; at most your own role. */
  role: StaffRole;
  /** How far it reaches within its role. */
  scope?: ApiKeyScope;
};

/** A customer who is not in the book yet. */
export type CreateCustomerInput = {
  /** E-mail address. */
  email?: string | null | undefined;
  /** The same key enters the customer once. */
  idempotencyKey: string;
  /** In which e-mails and take-in slips are written; null: in the language of the shop. */
  language?: Language | null | undefined;
  /** The whole name, at most 120 characters. */
  name: string;
  /** Telephone number. */
  phone?: string | null | undefined;
};

/** Booking a piece in. Exactly one of `customerId`, `customer` and `orderId`: without an order one is made for the job. */
export type CreateJobInput = {
  /** A new customer. */
  customer?: NewCustomerInput | null | undefined;
  /** A known customer. */
  customerId?: string | number | null | undefined;
  /** How the deposit was paid, not ONLINE; left out: OTHER. */
  depositMethod?: PaymentMethodKind | null | undefined;
  /** Deposit taken, in minor units; belongs to the new order. */
  depositMinor?: number | null | undefined;
  /** What it looks like and what is to be done, at most 2,000 characters. Customers read it. */
  description: string;
  /** The same key books in once. */
  idempotencyKey: string;
  /** A note for colleagues, at most 2,000 characters. */
  internalNote?: string | null | undefined;
  /** What the piece is, at most 120 characters. */
  itemType: string;
  /** Lines of the new order, at most 200; not together with `orderId`. */
  items?: Array<OrderItemInput> | null | undefined;
  /** An existing order; the job is for its customer. */
  orderId?: string | number | null | undefined;
  /** When it is meant to be ready. */
  promise?: PromiseInput | null | undefined;
  /** Quoted price in minor units. */
  quotedMinor?: number | null | undefined;
  /** Which workflow it goes through. */
  workflowId: string | number;
};

/** The picture that is going to be uploaded. */
export type CreateLogoUploadInput = {
  /** Exact length in bytes, at most 4,194,304 (4 MB). */
  byteSize: number;
  /** `image/png`, `image/jpeg` or `image/webp`. */
  contentType: string;
  /** The same key announces once; the address is signed afresh. */
  idempotencyKey: string;
};

/** A photo that is going to be sent in an answer. */
export type CreateMessageUploadInput = {
  /** Exact length in bytes, at most 26,214,400 (25 MB). */
  byteSize: number;
  /** `image/jpeg`, `image/png` or `image/webp`. */
  contentType: string;
  /** Name of the file, at most 255 characters. Nobody is shown it. */
  fileName: string;
  /** The same key announces once; the address is signed afresh. */
  idempotencyKey: string;
  /** The job whose customer is answered. */
  jobId: string | number;
};

/** The file that is going to be uploaded. */
export type CreateUploadInput = {
  /** Exact length in bytes, at most 26,214,400 (25 MB). */
  byteSize: number;
  /** The words under the photo, at most 200 characters. */
  caption?: string | null | undefined;
  /** `image/jpeg`, `image/png` or `image/webp`; or `application/pdf`, for completeFileUpload. */
  contentType: string;
  /** Name of the file, at most 255 characters. */
  fileName: string;
  /** The same key announces once; the address is signed afresh. */
  idempotencyKey: string;
  /** The job that it shows. */
  jobId: string | number;
  /** Who sees it once it is there. */
  visibility?: Visibility;
};

/** A further workflow, from a preset or from one of the shop’s own. */
export type CreateWorkflowInput = {
  /** Instead of a preset: the workflow whose kind, stages and price level it begins with. */
  copyOf?: string | number | null | undefined;
  /** The same key adds once. */
  idempotencyKey: string;
  /** Its name among the staff, 1 to 80 characters. */
  name: string;
  /** Three letters from A to Z that its tracking IDs begin with; none that have begun those of another workflow. */
  prefix: string;
  /** The preset to begin with, in the shop’s language; there is none for CUSTOM. */
  preset?: JobKind | null | undefined;
};

/** How much of the customer's name the tracking page shows. */
export type CustomerNameOnPage =
  /** The first name. */
  | 'FIRST'
  /** The whole name. */
  | 'FULL'
  /** Nothing; the name does not even leave the database. */
  | 'NONE';

/** What a customer is asked to decide at a stage. */
export type DecisionKind =
  /** Whether the design is right. */
  | 'DESIGN'
  /** Whether the price is agreed. */
  | 'QUOTE'
  /** Whether the terms are accepted. */
  | 'TERMS';

/** What was decided. */
export type DecisionOutcome =
  /** It is right as shown. */
  | 'APPROVED'
  /** Something should be different; the note says what. */
  | 'CHANGES_REQUESTED';

/** What happened. */
export type EventKind =
  /** A program was given a key. */
  | 'API_KEY_CREATED'
  /** A key was ended. */
  | 'API_KEY_REVOKED'
  /** A photo is there. */
  | 'ATTACHMENT_ADDED'
  /** A photo became public or private, or its caption changed. */
  | 'ATTACHMENT_CHANGED'
  /** A photo was deleted. */
  | 'ATTACHMENT_REMOVED'
  /** A customer's name, contact or language was changed. */
  | 'CUSTOMER_CHANGED'
  /** A customer was added without a job. */
  | 'CUSTOMER_CREATED'
  /** The customer is asked to decide, or asked anew. */
  | 'DECISION_OPENED'
  /** The customer has decided. */
  | 'DECISION_RECORDED'
  /** An import was cancelled while it ran. */
  | 'IMPORT_CANCELLED'
  /** An import was started. */
  | 'IMPORT_STARTED'
  /** An invitation was taken back. */
  | 'INVITATION_WITHDRAWN'
  /** The piece was handed over. */
  | 'JOB_COLLECTED'
  /** A piece was booked in. */
  | 'JOB_CREATED'
  /** A job was deleted softly. */
  | 'JOB_DELETED'
  /** What describes a job was changed. */
  | 'JOB_DETAILS_CHANGED'
  /** A deleted job is back. */
  | 'JOB_RESTORED'
  /** Customer or staff wrote a message. */
  | 'MESSAGE_POSTED'
  /** A note was added. */
  | 'NOTE_ADDED'
  /** An e-mail to the customer was sent, could not be, was held back, released or asked for by hand. */
  | 'NOTIFICATION_CHANGED'
  /** What customers are told by e-mail, or in which words, was changed. */
  | 'NOTIFICATION_SETTINGS_CHANGED'
  /** An order was taken without a job. */
  | 'ORDER_CREATED'
  /** Somebody changed their own password. */
  | 'PASSWORD_CHANGED'
  /** Somebody set a new password by a link from an e-mail. */
  | 'PASSWORD_RESET'
  /** Prices, or what was paid, changed; once for each job of the order, without one when it has none. */
  | 'PAYMENT_CHANGED'
  /** A promise was made, changed or taken back. */
  | 'PROMISE_REVISED'
  /** Somebody made new recovery codes. */
  | 'RECOVERY_CODES_REPLACED'
  /** Somebody signed in with a recovery code. */
  | 'RECOVERY_CODE_USED'
  /** Somebody was invited to the staff. */
  | 'STAFF_INVITED'
  /** Somebody accepted an invitation. */
  | 'STAFF_JOINED'
  /** Somebody does not work for the shop any more. */
  | 'STAFF_REMOVED'
  /** Somebody of the staff has another role. */
  | 'STAFF_ROLE_CHANGED'
  /** A job was moved, forward or back. */
  | 'STAGE_CHANGED'
  /** Always the first: from here on nothing is missed. */
  | 'STREAM_OPENED'
  /** Settings of the shop were changed. */
  | 'TENANT_CHANGED'
  /** Somebody writes, has a page open, or has stopped. Fleeting: it is not stored, is never repeated, and carries the cursor of the event before it. */
  | 'THREAD_ACTIVITY'
  /** Customer or staff read messages. */
  | 'THREAD_READ'
  /** Somebody switched off two-step sign-in, their own or as the owner. */
  | 'TOTP_DISABLED'
  /** Somebody switched on two-step sign-in. */
  | 'TOTP_ENABLED'
  /** A customer's link works again. */
  | 'TRACKING_RESTORED'
  /** A customer's link was revoked. */
  | 'TRACKING_REVOKED'
  /** A workflow was added. */
  | 'WORKFLOW_CREATED'
  /** A retired workflow takes new jobs again. */
  | 'WORKFLOW_RESTORED'
  /** A workflow takes no new jobs any more. */
  | 'WORKFLOW_RETIRED'
  /** A workflow was changed: its stages, its name, its letters or its price level. */
  | 'WORKFLOW_SAVED';

/** One of PIN, signature and reason; none of them when the shop asks for nothing. */
export type HandOverInput = {
  /** The name of whoever came, at most 120 characters. */
  collectedBy?: string | null | undefined;
  /** The version that you looked at. */
  expectedVersion: number;
  /** The same key hands over once. */
  idempotencyKey: string;
  /** Which job. */
  jobId: string | number;
  /** A photo that was taken while handing over: of this job, uploaded and completed. Its customer sees it only when it is made public. */
  photoId?: string | number | null | undefined;
  /** Six digits from the customer’s page; spaces do not matter. */
  pin?: string | null | undefined;
  /** Why without PIN or signature, at most 500 characters. */
  reason?: string | null | undefined;
  /** The way of the pen in a box of 600 by 200, as `M10 20L11 22…`: whole numbers, at most 40,000 characters. Needs `collectedBy`. */
  signature?: string | null | undefined;
};

/** Which column means what. */
export type ImportColumnInput = {
  /** Which column, from 0. */
  column: number;
  /** What it means; each at most once. */
  field: ImportField;
};

/** What a column of an imported file means. */
export type ImportField =
  /** When it was booked in; when empty, now. */
  | 'BOOKED_IN'
  /** What it looks like and what is to be done; when empty, what the piece is. */
  | 'DESCRIPTION'
  /** The customer's e-mail address. Of a customer who is known already it is filled in where the shop has none. */
  | 'EMAIL'
  /** What the piece is. Needed for jobs. */
  | 'ITEM'
  /** The customer's language, by name or code: German, Deutsch, de, de-AT; when empty, the shop's. Of a customer who is known already it stays as it is. */
  | 'LANGUAGE'
  /** The customer's whole name. Always needed. */
  | 'NAME'
  /** A note for colleagues. */
  | 'NOTE'
  /** The customer's telephone number. Of a customer who is known already it is filled in where the shop has none. */
  | 'PHONE'
  /** When it is meant to be ready: 2026-04-03, 03/04/2026, with a time or without. */
  | 'PROMISED'
  /** Quoted price, such as 1,250.50. */
  | 'QUOTE'
  /** Code or label of a stage; when empty, the first one. */
  | 'STAGE'
  /** A tracking ID that the customer holds already, with 8 to 12 hex digits; when empty, a new one is made. */
  | 'TRACKING_ID';

/** How a file is to be read. */
export type ImportPlanInput = {
  /** What its columns mean. The others are left alone. */
  columns: Array<ImportColumnInput>;
  /** Whether 03/04/2026 is the third of April. */
  dayFirst?: boolean;
  /** Which import. */
  importId: string | number;
  /** Workflow of the jobs; null: customers alone. */
  workflowId?: string | number | null | undefined;
};

/** How far an import is. */
export type ImportState =
  /** It was cancelled: what had been entered until then stays, the other rows are never entered. */
  | 'CANCELLED'
  /** Every row is either entered or refused. */
  | 'DONE'
  /** Rows are being entered in the background. */
  | 'RUNNING'
  /** The file is here, nothing is entered. */
  | 'UPLOADED';

/** Somebody who is to work here. */
export type InviteStaffInput = {
  /** The address that they will sign in with, at most 254 characters. */
  email: string;
  /** Their name, at most 120 characters. */
  name: string;
  /** What they may do; at most your own role. */
  role: StaffRole;
};

/** Which jobs. Everything that is given must hold. */
export type JobFilter = {
  /** Of this customer. */
  customerId?: string | number | null | undefined;
  /** true: only deleted jobs. Otherwise deleted jobs are left out. */
  deleted?: boolean | null | undefined;
  /** Only these. Ids of no job are passed over. */
  ids?: Array<string | number> | null | undefined;
  /** true: the promise is past, and the piece neither waits to be collected nor has ended. */
  late?: boolean | null | undefined;
  /** That came to their stage after this. */
  movedAfter?: string | null | undefined;
  /** true: not yet in a terminal stage; false: in one. */
  open?: boolean | null | undefined;
  /** Parts of the tracking ID, item type, description or order number, or of the customer's name, e-mail address or telephone number. Every word must be found somewhere. A telephone number is compared by its digits, with or without its country code. Looks at the first 200 characters, 8 words. */
  search?: string | null | undefined;
  /** In one of these stages, by code. */
  stages?: Array<string> | null | undefined;
  /** true: something is still owed on the order. */
  unpaid?: boolean | null | undefined;
  /** true: with messages of the customer that nobody of the staff has read. */
  unread?: boolean | null | undefined;
  /** Of this workflow. */
  workflowId?: string | number | null | undefined;
};

/** What sort of work it is. */
export type JobKind =
  /** Something baked to order. */
  | 'BAKERY'
  /** A piece that is designed and made for one customer. */
  | 'BESPOKE'
  /** Anything else that goes through stages. */
  | 'CUSTOM'
  /** A parcel from a web shop. */
  | 'ECOMMERCE'
  /** A piece that comes in, is mended and goes back. */
  | 'REPAIR';

/** In which order jobs are listed. */
export type JobOrder =
  /** The last to have changed its stage first. */
  | 'LAST_MOVED'
  /** The last booked in first. */
  | 'NEWEST'
  /** The earliest promise first; those without one at the end. */
  | 'SOONEST';

/** Which job, and the version that you looked at. */
export type JobVersionInput = {
  /** `Job.version` as you know it; a job that was changed since is answered with StaleJob. */
  expectedVersion: number;
  /** Which job. */
  jobId: string | number;
};

/** A language in which customers are spoken to. */
export type Language =
  /** German. */
  | 'de'
  /** English. */
  | 'en'
  /** Spanish. */
  | 'es'
  /** French. */
  | 'fr';

/** Where the job goes, and what is said about it. */
export type MoveJobInput = {
  /** `Job.version` as you know it; a job that was changed since is answered with StaleJob. */
  expectedVersion: number;
  /** Which job. */
  jobId: string | number;
  /** At most 2,000 characters. */
  note?: string | null | undefined;
  /** Who reads the note. */
  noteVisibility?: Visibility;
  /** Whether the customer is told of it by e-mail, about a minute later, unless it was taken back. */
  notify?: NotifyChoice;
  /** Code of the stage; one of `Job.moves`. */
  toStage: string;
};

/** A customer who is not in the book yet. */
export type NewCustomerInput = {
  /** E-mail address. */
  email?: string | null | undefined;
  /** In which e-mails and take-in slips are written; null: in the language of the shop. */
  language?: Language | null | undefined;
  /** The whole name, at most 120 characters. */
  name: string;
  /** Telephone number. */
  phone?: string | null | undefined;
};

/** What the page offers beside the next-step sentence. */
export type NextAction =
  /** Coming to collect the piece. */
  | 'COLLECT'
  /** Writing to the workshop. */
  | 'MESSAGE'
  /** Nothing. */
  | 'NONE';

/** How customers are told. */
export type NotificationChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** Not at all, but for what is sent by hand. */
  | 'NONE';

/** What is left out does not restrict. */
export type NotificationFilter = {
  /** Only of these kinds. */
  kinds?: Array<NotificationKind> | null | undefined;
  /** Part of the customer's name or present address, the beginning of the address that it was sent to, or the tracking ID. At most 120 characters; looks through the newest 2,000 of each that fit, of at most 500 customers. */
  search?: string | null | undefined;
  /** Only in these states. */
  states?: Array<NotificationState> | null | undefined;
};

/** What a customer is told of. */
export type NotificationKind =
  /** The piece was taken in: the confirmation. */
  | 'BOOKED_IN'
  /** The customer is asked to decide. */
  | 'DECISION_ASKED'
  /** A stage was reached at which the piece can be collected. */
  | 'READY'
  /** The workshop has answered and nobody has read it for a while. */
  | 'REPLY_WAITING'
  /** A stage whose notify flag is set was reached. */
  | 'STAGE_REACHED'
  /** The link, sent again because somebody of the staff wished it. */
  | 'TRACKING_LINK';

/** Why a notification was dropped, has failed, or has not been taken yet. */
export type NotificationReason =
  /** The mail server refused it for good; mostly the address is wrong. */
  | 'ADDRESS_REFUSED'
  /** The customer had decided by then. */
  | 'ANSWERED'
  /** The job was deleted. */
  | 'JOB_DELETED'
  /** The link was revoked. */
  | 'LINK_REVOKED'
  /** The job was at another stage by then. */
  | 'MOVED_ON'
  /** It could not be written or handed over, by a fault of this system; it is tried again while WAITING. */
  | 'NOT_MADE'
  /** The customer has no e-mail address. */
  | 'NO_ADDRESS'
  /** Customers were not shown the page of the job yet: it opens from a later stage on. */
  | 'PAGE_NOT_OPEN'
  /** The customer had read the answer by then. */
  | 'READ'
  /** The mail server would not take it; it is tried again while WAITING. */
  | 'SERVER_BUSY'
  /** The mail server did not answer; it is tried again while WAITING. */
  | 'SERVER_UNREACHABLE'
  /** The shop had switched this kind off by then. */
  | 'SWITCHED_OFF';

/** How a notification stands. */
export type NotificationState =
  /** Not sent, because it was no news any more or nobody could be told; see `reason`. */
  | 'DROPPED'
  /** Not taken; `reason` says why. It is not tried again by itself. */
  | 'FAILED'
  /** Held back until somebody releases it. */
  | 'HELD'
  /** Taken by the mail server. */
  | 'SENT'
  /** Goes out at `sendAt`, or at the next attempt. */
  | 'WAITING';

/** Whether one kind is told by itself. */
export type NotificationSwitchInput = {
  /** Which kind. */
  kind: NotificationKind;
  /** true: it is; false: by hand alone. */
  on: boolean;
};

/** Words for one kind of e-mail in one language. */
export type NotificationTemplateInput = {
  /** With placeholders; plain text of 1 to 1500 characters. */
  intro: string;
  /** Which kind. */
  kind: NotificationKind;
  /** Which language. */
  language: Language;
  /** With placeholders such as `{piece}`; 1 to 150 characters, one line. */
  subject: string;
};

/** Words of an e-mail as you looked at them. */
export type NotificationWordsInput = {
  /** The introduction, with its placeholders. */
  intro: string;
  /** The subject, with its placeholders. */
  subject: string;
};

/** Whether a customer is told of a change by e-mail. */
export type NotifyChoice =
  /** As the stage's flag and the shop's settings say, and once for each stage. */
  | 'AUTO'
  /** What AUTO would send is held back until somebody releases it. */
  | 'HOLD'
  /** Whatever they say, also when it was told before. */
  | 'SEND';

/** How an order came in. */
export type OrderChannel =
  /** In the shop. */
  | 'COUNTER'
  /** By e-mail. */
  | 'EMAIL'
  /** Somebody else's marketplace. */
  | 'MARKETPLACE'
  /** By telephone. */
  | 'PHONE'
  /** The shop's own web shop. */
  | 'WEB';

/** One line of a new order. */
export type OrderItemInput = {
  /** What it is, at most 200 characters. */
  description: string;
  /** How many, 1 to 10,000. */
  quantity: number;
  /** Price of one, in minor units of the shop’s currency. */
  unitPriceMinor: number;
};

/** What an entry of the ledger says. */
export type PaymentEntryKind =
  /** Money taken together with the piece. */
  | 'DEPOSIT'
  /** Money received. */
  | 'PAYMENT'
  /** Money given back. It is not owed again. */
  | 'REFUND'
  /** Another entry was a mistake and does not count. */
  | 'REVERSAL';

/** A way to pay, as the customer reads it. */
export type PaymentMethodInput = {
  /** What to do, for example the bank account; at most 500 characters. */
  instructions?: string | null | undefined;
  /** What sort of way. ONLINE needs a payment provider. */
  kind: PaymentMethodKind;
  /** For example `Cash at pickup`, 1 to 80 characters. */
  label: string;
};

/** A way to pay. */
export type PaymentMethodKind =
  /** A transfer to the shop’s account. */
  | 'BANK_TRANSFER'
  /** Cash, for example at pickup. */
  | 'CASH'
  /** On the tracking page, through a payment provider. */
  | 'ONLINE'
  /** Another way, such as a card at the counter. */
  | 'OTHER';

/** How far an order is paid. */
export type PaymentState =
  /** All of it. */
  | 'PAID'
  /** Some of it, such as a deposit. */
  | 'PARTLY_PAID'
  /** Everything that was paid has been paid back. */
  | 'REFUNDED'
  /** Nothing yet. */
  | 'UNPAID';

/** How much of the prices a customer is shown. What is hidden does not leave the database. */
export type PriceVisibility =
  /** What is still owed. */
  | 'BALANCE_ONLY'
  /** Nothing, not even whether something is owed. */
  | 'HIDDEN'
  /** Every line as well. */
  | 'ITEMIZED'
  /** Total, paid and owed as well. */
  | 'TOTALS';

/** When the piece is meant to be ready or delivered. */
export type PromiseInput = {
  /** Beginning of a DELIVERY_WINDOW; not for the other kinds. */
  from?: string | null | undefined;
  /** What sort of date it is. */
  kind: PromiseKind;
  /** The date, or the end of the window. */
  to: string;
};

/** What sort of date was promised. */
export type PromiseKind =
  /** Between `from` and `to`. */
  | 'DELIVERY_WINDOW'
  /** The customer chose the date, such as the day of the party. */
  | 'DUE'
  /** The workshop's estimate. */
  | 'ESTIMATE';

/** Money that came in, in full or in part. */
export type RecordPaymentInput = {
  /** How much, in minor units: at least 1, at most what is owed. */
  amountMinor: number;
  /** The same key makes one entry. */
  idempotencyKey: string;
  /** How the money moved; not ONLINE. */
  method: PaymentMethodKind;
  /** For colleagues, such as a receipt number; at most 500 characters. */
  note?: string | null | undefined;
  /** Of which order. */
  orderId: string | number;
};

/** Money that was given back by hand. */
export type RefundPaymentInput = {
  /** How much, in minor units: at least 1, at most what was kept. Left out: all of it. */
  amountMinor?: number | null | undefined;
  /** The same key makes one entry. */
  idempotencyKey: string;
  /** How the money moved; not ONLINE. */
  method: PaymentMethodKind;
  /** For colleagues, such as a receipt number; at most 500 characters. */
  note?: string | null | undefined;
  /** Of which order. */
  orderId: string | number;
};

/** A message of the staff's. */
export type ReplyInput = {
  /** Photos to send with it, from completeMessageUpload; at most 4, each sent once. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** Plain text, at most 4,000 characters; may be empty when photos are sent. */
  body: string;
  /** The same key sends once, at most 100 characters. */
  clientMessageId: string;
  /** On which job. */
  jobId: string | number;
};

/** A new password by a link from an e-mail. */
export type ResetPasswordInput = {
  /** The one that is to count, 10 to 1,000 characters. */
  password: string;
  /** From the link, what follows `#`. */
  token: string;
};

/** Why a stream could not continue from the cursor. Fetch again; live events go on from the new cursor. */
export type ResyncReason =
  /** It lies in the future of this stream. */
  | 'CURSOR_AHEAD'
  /** It belongs to another stream. */
  | 'CURSOR_FROM_ANOTHER_JOB'
  /** This is no cursor of ours. */
  | 'CURSOR_UNKNOWN';

/** An entry of the ledger that was a mistake. */
export type ReversePaymentInput = {
  /** The same key reverses once. */
  idempotencyKey: string;
  /** Why, for colleagues; at most 500 characters. */
  note?: string | null | undefined;
  /** The entry; none of the payment provider’s, and no reversal. */
  paymentId: string | number;
};

/** A new promise, or none. */
export type RevisePromiseInput = {
  /** `Job.version` as you know it; a job that was changed since is answered with StaleJob. */
  expectedVersion: number;
  /** Which job. */
  jobId: string | number;
  /** null takes the promise back. */
  promise?: PromiseInput | null | undefined;
  /** Why, for colleagues; at most 2,000 characters. */
  reason?: string | null | undefined;
};

/** A view of the job list to keep. */
export type SaveViewInput = {
  /** The same key keeps the view once. */
  idempotencyKey: string;
  /** What it is called, at most 60 characters. */
  name: string;
  /** As in `SavedView.query`, at most 500 characters; may be empty. */
  query: string;
  /** Whether every colleague sees it. */
  shared?: boolean;
};

/** A new version of a workflow. */
export type SaveWorkflowInput = {
  /** Its stages from now on. */
  definition: WorkflowDefinitionInput;
  /** The `version` that you looked at; with it, what somebody saved meanwhile is not overwritten. */
  expectedVersion?: number | null | undefined;
  /** Which workflow. */
  workflowId: string | number;
};

/** An e-mail by hand. */
export type SendNotificationInput = {
  /** The same key sends once. */
  idempotencyKey: string;
  /** About which job. */
  jobId: string | number;
  /** What to tell. STAGE_REACHED and READY both tell of the stage that the job is at; REPLY_WAITING goes out by itself. */
  kind?: NotificationKind;
};

/** The lines of an order; they replace the ones before. */
export type SetOrderItemsInput = {
  /** `Order.version` as you know it; an order that was changed since is answered with StaleOrder. */
  expectedVersion: number;
  /** Its lines from now on, at most 200. */
  items: Array<OrderItemInput>;
  /** Which order. */
  orderId: string | number;
};

/** The credentials of a person of the staff. */
export type SignInInput = {
  /** Six digits from the authenticator app, or a recovery code; only with two-step sign-in, which `TotpRequired` says. */
  code?: string | null | undefined;
  /** E-mail address; case does not matter. */
  email: string;
  /** Password, at most 1,000 characters. */
  password: string;
  /** Slug of the shop; only when the same e-mail works for several. */
  tenant?: string | null | undefined;
};

/** The paper of a take-in slip. */
export type SlipFormat =
  /** A sheet of A5, upright. */
  | 'A5'
  /** A roll of 80 mm, as long as it needs to be. */
  | 'ROLL_80';

/** What somebody of the staff, or a program, may do. */
export type StaffRole =
  /** Everything but what only the owner may: handing out the owner role. */
  | 'MANAGER'
  /** The work on jobs; no deletions, settings, workflows or API keys. */
  | 'MEMBER'
  /** Everything. */
  | 'OWNER';

/** One stage, as in `Stage`. */
export type StageInput = {
  /** Whether the shop has agreed to do the work, so that it may be paid. */
  accepted?: boolean;
  /** One of `moves`: where an approval takes the job by itself. Only with a decision. */
  approvedStage?: string | null | undefined;
  /** Lower-case letters, digits and underscores, at most 40; unique in the workflow. */
  code: string;
  /** What the customer decides here. */
  decision?: DecisionKind | null | undefined;
  /** The customer's words, 1 to 80 characters. */
  label: string;
  /** Codes of the stages that a job can be moved to from here. */
  moves: Array<string>;
  /** What the page offers beside that sentence. */
  nextAction: NextAction;
  /** What the customer should expect next, at most 500 characters; may be empty. */
  nextStep: string;
  /** Whether reaching it is worth a message to the customer. */
  notify: boolean;
  /** Whether it is one of the steps. */
  onStepper: boolean;
  /** Code of the stage that customers see instead. */
  publicStage?: string | null | undefined;
  /** Whether it is on its way to the customer. null: as it is now, for a stage of the same code; a new one is not. */
  sent?: boolean | null | undefined;
  /** Whether the work ends here. At least one stage must. */
  terminal: boolean;
  /** When it has an entry in the customer's timeline. */
  timeline: TimelineRule;
  /** Its words in other languages. null: as they are now, for a stage of the same code. */
  translations?: Array<StageWordsInput> | null | undefined;
};

/** What a stage of an older version becomes. */
export type StageMappingInput = {
  /** Code of the old stage. */
  from: string;
  /** Code of a stage of the current version. */
  to: string;
};

/** A stage in one more language than the shop's own. */
export type StageWordsInput = {
  /** The customer's words, 1 to 80 characters. */
  label: string;
  /** Which language; each at most once. */
  language: Language;
  /** What comes next, at most 500 characters; may be empty. */
  nextStep: string;
};

/** When a stage has an entry in the customer's timeline. */
export type TimelineRule =
  /** Also before, as "Pending". */
  | 'ALWAYS_PENDING'
  /** Not at all. */
  | 'NEVER'
  /** Once it has been reached. */
  | 'WHEN_REACHED';

/** That it is you: what you know and what you have. */
export type TotpProofInput = {
  /** Six digits from the authenticator app, or a recovery code; spaces and dashes do not matter. */
  code: string;
  /** Your password. */
  password: string;
};

/** What is left out stays as it is. */
export type UpdateAttachmentInput = {
  /** Which photo. */
  attachmentId: string | number;
  /** The words under it, at most 200 characters; null takes them away. */
  caption?: string | null | undefined;
  /** The caption that you looked at, null for none; with it, one that somebody wrote meanwhile is not overwritten. */
  expectedCaption?: string | null | undefined;
  /** Who sees it from now on. */
  visibility?: Visibility | null | undefined;
};

/** What is left out stays as it is; null takes a contact or the language away. */
export type UpdateCustomerInput = {
  /** Which customer. */
  customerId: string | number;
  /** E-mail address. */
  email?: string | null | undefined;
  /** `Customer.version` as you know it. */
  expectedVersion: number;
  /** In which e-mails and take-in slips are written; null: in the language of the shop. */
  language?: Language | null | undefined;
  /** The whole name, at most 120 characters. */
  name?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
};

/** What is left out stays as it is; null takes a private field away. */
export type UpdateJobInput = {
  /** What it looks like and what is to be done, at most 2,000 characters. */
  description?: string | null | undefined;
  /** `Job.version` as you know it; a job that was changed since is answered with StaleJob. */
  expectedVersion: number;
  /** A note for colleagues, at most 2,000 characters. */
  internalNote?: string | null | undefined;
  /** What the piece is, at most 120 characters. */
  itemType?: string | null | undefined;
  /** Which job. */
  jobId: string | number;
  /** How much of the prices this one customer is shown; null: as the workflow says. */
  priceVisibility?: PriceVisibility | null | undefined;
  /** Quoted price in minor units. */
  quotedMinor?: number | null | undefined;
};

/** What is left out stays as it is. */
export type UpdateNotificationSettingsInput = {
  /** How customers are told. */
  channel?: NotificationChannel | null | undefined;
  /** Whether the confirmation carries ID and link. */
  linkWhenBookedIn?: boolean | null | undefined;
  /** Kinds to switch; what colleagues switched meanwhile stays. Of two for one kind the last counts. */
  switches?: Array<NotificationSwitchInput> | null | undefined;
};

/** What is left out stays as it is; null takes an optional text away. */
export type UpdateTenantInput = {
  /** Accent colour as `#rrggbb`. */
  accentColor?: string | null | undefined;
  /** What whoever collects a piece is asked for. */
  collectionCheck?: CollectionCheck | null | undefined;
  /** E-mail address for customers. */
  contactEmail?: string | null | undefined;
  /** Telephone number for customers, at most 40 characters. */
  contactPhone?: string | null | undefined;
  /** ISO 4217, for example `GBP`. For orders from now on; what was agreed before keeps its own. */
  currency?: string | null | undefined;
  /** How much of the customer's name the page shows. */
  customerNameOnPage?: CustomerNameOnPage | null | undefined;
  /** Hour of the shop's day from which the e-mail about jobs that need attention goes out, 0 to 23 in its time zone. */
  digestHour?: number | null | undefined;
  /** The `version` that you looked at; with it, a change that somebody made meanwhile is not overwritten. */
  expectedVersion?: number | null | undefined;
  /** The phrase that stands in for an unset name, 1 to 120 characters, for example `Your jeweller`. */
  fallbackName?: string | null | undefined;
  /** BCP 47 tag, for example `en-GB`. */
  locale?: string | null | undefined;
  /** Business name, at most 120 characters; null: the fallback phrase is shown. */
  name?: string | null | undefined;
  /** Whether the take-in slip names the deposit. */
  slipShowsDeposit?: boolean | null | undefined;
  /** The small print at the foot of the take-in slip, at most 600 characters. */
  slipTerms?: string | null | undefined;
  /** IANA time zone, for example `Europe/London`. */
  timeZone?: string | null | undefined;
  /** Minutes after which a customer is told by e-mail of answers that nobody has read, 1 to 1,440; 0: never. */
  unreadMailMinutes?: number | null | undefined;
};

/** What is left out stays as it is. */
export type UpdateWorkflowInput = {
  /** The `detailsVersion` that you looked at; with it, what somebody changed meanwhile is not overwritten. */
  expectedDetailsVersion?: number | null | undefined;
  /** What sort of work it is for; open pages follow with their next look. */
  kind?: JobKind | null | undefined;
  /** Its name among the staff, 1 to 80 characters. */
  name?: string | null | undefined;
  /** Three letters from A to Z that the tracking IDs of new jobs begin with. IDs that were given out keep opening; their letters stay this workflow’s for good. */
  prefix?: string | null | undefined;
  /** true: it takes no new jobs; those under way go on. false: it takes jobs again. */
  retired?: boolean | null | undefined;
  /** Which workflow. */
  workflowId: string | number;
};

/** Who sees it. */
export type Visibility =
  /** Only the staff. */
  | 'INTERNAL'
  /** The customer, too. */
  | 'PUBLIC';

/** The whole table of stages; it replaces the one before. */
export type WorkflowDefinitionInput = {
  /** Code of the stage that new jobs begin in. */
  initialStage: string;
  /** Whether its jobs have a thread with the customer. */
  messagesEnabled: boolean;
  /** Code of the step from which on customers have a page; null: from the beginning. */
  publicFromStage?: string | null | undefined;
  /** 2 to 40 stages, in the order of the steps. */
  stages: Array<StageInput>;
};

export type AttentionQueryVariables = Exact<{
  first: number;
}>;


export type AttentionQuery = { attention: { totalCount: number, jobs: Array<{ reasons: Array<AttentionReason>, daysInStage: number, usualDays: number | null, daysLeft: number | null, expectedDays: number | null, promiseMoves: number, changesRequestedAt: string | null, job: { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } } } }> } };

export type AttentionCountQueryVariables = Exact<{ [key: string]: never; }>;


export type AttentionCountQuery = { attention: { totalCount: number } };

export type MorningDigestQueryVariables = Exact<{ [key: string]: never; }>;


export type MorningDigestQuery = { me: { id: string, morningDigest: boolean, tenant: { id: string, digestHour: number } } };

export type SetMorningDigestMutationVariables = Exact<{
  on: boolean;
}>;


export type SetMorningDigestMutation = { setMorningDigest: boolean };

export type BoardQueryVariables = Exact<{
  workflowId: string | number;
  first: number;
}>;


export type BoardQuery = { board: { endedAfter: string, columns: Array<{ count: number, oldestSince: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, jobs: Array<{ id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } } }> }> } | null };

export type ColumnQueryVariables = Exact<{
  filter: JobFilter;
  order: JobOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ColumnQuery = { jobs: { edges: Array<{ node: { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CustomerPartsFragment = { id: string, version: number, name: string, email: string | null, phone: string | null, language: Language | null, createdAt: string, openJobCount: number };

export type CustomerListQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerListQuery = { customers: { totalCount: number, edges: Array<{ node: { id: string, version: number, name: string, email: string | null, phone: string | null, language: Language | null, createdAt: string, openJobCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CustomerQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerQuery = { customer: { id: string, version: number, name: string, email: string | null, phone: string | null, language: Language | null, createdAt: string, openJobCount: number } | null };

export type CustomerJobsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerJobsQuery = { jobs: { totalCount: number, edges: Array<{ node: { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CustomerOrdersQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerOrdersQuery = { orders: { totalCount: number, edges: Array<{ node: { id: string, number: string, channel: OrderChannel, placedAt: string, currency: string, paymentState: PaymentState, totalMinor: number, dueMinor: number, customer: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type CreateCustomerMutation = { createCustomer:
    | { __typename: 'CustomerCreated', customer: { id: string } }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', field: string, message: string }
   };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer:
    | { __typename: 'CustomerUpdated', customer: { id: string, version: number, name: string, email: string | null, phone: string | null, language: Language | null, createdAt: string, openJobCount: number } }
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleCustomer', message: string, customer: { id: string, version: number, name: string, email: string | null, phone: string | null, language: Language | null, createdAt: string, openJobCount: number } }
   };

export type OrderRowPartsFragment = { id: string, number: string, channel: OrderChannel, placedAt: string, currency: string, paymentState: PaymentState, totalMinor: number, dueMinor: number, customer: { id: string, name: string } };

export type OrderListQueryVariables = Exact<{
  search?: string | null | undefined;
  unpaid?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OrderListQuery = { orders: { totalCount: number, edges: Array<{ node: { id: string, number: string, channel: OrderChannel, placedAt: string, currency: string, paymentState: PaymentState, totalMinor: number, dueMinor: number, customer: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderQuery = { order: { id: string, number: string, channel: OrderChannel, placedAt: string, currency: string, paymentState: PaymentState, totalMinor: number, dueMinor: number, version: number, receivedMinor: number, refundedMinor: number, jobs: Array<{ id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } } }>, customer: { id: string, name: string }, items: Array<{ id: string, description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, actorName: string, note: string | null, at: string, reverses: string | null }> } | null };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { handOver:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'IllegalMove', message: string }
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'JobCollected', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotCollectable', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PinRefused', triesLeft: number, message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type StagePartsFragment = { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> };

export type MessagePartsFragment = { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> };

export type JobCardPartsFragment = { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } } };

export type FilePartsFragment = { id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } };

export type AttachmentPartsFragment = { id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } };

export type JobDetailPartsFragment = { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null };

export type ImportPartsFragment = { id: string, fileName: string, headers: Array<string>, state: ImportState, total: number, imported: number, refused: number, createdBy: string, createdAt: string, finishedAt: string | null, columns: Array<{ field: ImportField, column: number }> };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { imports: Array<{ id: string, fileName: string, headers: Array<string>, state: ImportState, total: number, imported: number, refused: number, createdBy: string, createdAt: string, finishedAt: string | null, columns: Array<{ field: ImportField, column: number }> }> };

export type ImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportQuery = { import: { id: string, fileName: string, headers: Array<string>, state: ImportState, total: number, imported: number, refused: number, createdBy: string, createdAt: string, finishedAt: string | null, columns: Array<{ field: ImportField, column: number }> } | null };

export type CancelImportMutationVariables = Exact<{
  importId: string | number;
}>;


export type CancelImportMutation = { cancelImport:
    | { __typename: 'ImportCancelled', import: { id: string, fileName: string, headers: Array<string>, state: ImportState, total: number, imported: number, refused: number, createdBy: string, createdAt: string, finishedAt: string | null, columns: Array<{ field: ImportField, column: number }> } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type ImportPreviewQueryVariables = Exact<{
  plan: ImportPlanInput;
}>;


export type ImportPreviewQuery = { importPreview:
    | { __typename: 'ImportPreview', ready: number, refused: number, rows: Array<{ line: number, cells: Array<string>, problem: string | null }> }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type StartImportMutationVariables = Exact<{
  plan: ImportPlanInput;
}>;


export type StartImportMutation = { startImport:
    | { __typename: 'ImportStarted', import: { id: string, fileName: string, headers: Array<string>, state: ImportState, total: number, imported: number, refused: number, createdBy: string, createdAt: string, finishedAt: string | null, columns: Array<{ field: ImportField, column: number }> } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type JobLogQueryVariables = Exact<{
  id: string | number;
}>;


export type JobLogQuery = { job: { id: string, auditLog: { edges: Array<{ cursor: string, node: { kind: EventKind, occurredAt: string, actorName: string | null, changed: Array<string> | null, outcome: DecisionOutcome | null, payment: { kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, currency: string } | null } }> } } | null };

export type CreateMessageUploadMutationVariables = Exact<{
  input: CreateMessageUploadInput;
}>;


export type CreateMessageUploadMutation = { createMessageUpload:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'MessagesOff', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadCreated', attachmentId: string, url: string, headers: Array<{ name: string, value: string }> }
    | { __typename: 'UploadRefused', message: string }
   };

export type CompleteMessageUploadMutationVariables = Exact<{
  attachmentId: string | number;
}>;


export type CompleteMessageUploadMutation = { completeMessageUpload:
    | { __typename: 'MessageUploadCompleted' }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadMissing', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type MoveJobMutationVariables = Exact<{
  input: MoveJobInput;
}>;


export type MoveJobMutation = { moveJob:
    | { __typename: 'IllegalMove', message: string, allowed: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'JobMoved', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type RevisePromiseMutationVariables = Exact<{
  input: RevisePromiseInput;
}>;


export type RevisePromiseMutation = { revisePromise:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PromiseRevised', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type UpdateJobMutationVariables = Exact<{
  input: UpdateJobInput;
}>;


export type UpdateJobMutation = { updateJob:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'JobUpdated', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NoteAdded', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type RevokeTrackingMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type RevokeTrackingMutation = { revokeTracking:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'TrackingRevoked', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type RestoreTrackingMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type RestoreTrackingMutation = { restoreTracking:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'TrackingRestored', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type DeleteJobMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type DeleteJobMutation = { deleteJob:
    | { __typename: 'JobDeleted', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type RestoreJobMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type RestoreJobMutation = { restoreJob:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'JobRestored', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type SetTypingMutationVariables = Exact<{
  jobId: string | number;
}>;


export type SetTypingMutation = { setTyping: boolean };

export type ApiKeyPartsFragment = { id: string, name: string, role: StaffRole, scope: ApiKeyScope, prefix: string, createdAt: string, lastUsedAt: string | null, revokedAt: string | null };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ id: string, name: string, role: StaffRole, scope: ApiKeyScope, prefix: string, createdAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'ApiKeyCreated', secret: string, apiKey: { id: string, name: string, role: StaffRole, scope: ApiKeyScope, prefix: string, createdAt: string, lastUsedAt: string | null, revokedAt: string | null } }
    | { __typename: 'InvalidInput', message: string }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKeyRevoked' }
    | { __typename: 'NotFound', message: string }
   };

export type MailSettingsPartsFragment = { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> };

export type MailSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailSettingsQuery = { notificationSettings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } };

export type UpdateMailSettingsMutationVariables = Exact<{
  input: UpdateNotificationSettingsInput;
}>;


export type UpdateMailSettingsMutation = { updateNotificationSettings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } };

export type MailPreviewQueryVariables = Exact<{
  input: NotificationTemplateInput;
}>;


export type MailPreviewQuery = { notificationPreview:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotificationPreview', subject: string, text: string, url: string }
   };

export type SaveMailTemplateMutationVariables = Exact<{
  input: NotificationTemplateInput;
  expected?: NotificationWordsInput | null | undefined;
}>;


export type SaveMailTemplateMutation = { saveNotificationTemplate:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotificationTemplateSaved', settings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } }
    | { __typename: 'StaleNotificationTemplate', settings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } }
   };

export type ResetMailTemplateMutationVariables = Exact<{
  kind: NotificationKind;
  language: Language;
  expected?: NotificationWordsInput | null | undefined;
}>;


export type ResetMailTemplateMutation = { resetNotificationTemplate:
    | { __typename: 'NotificationTemplateSaved', settings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } }
    | { __typename: 'StaleNotificationTemplate', settings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } }
   };

export type SendTestMailMutationVariables = Exact<{
  input: NotificationTemplateInput;
}>;


export type SendTestMailMutation = { sendTestNotification:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotificationImpossible', message: string }
    | { __typename: 'RateLimited', message: string }
    | { __typename: 'TestNotificationSent', address: string }
   };

export type DigestHourQueryVariables = Exact<{ [key: string]: never; }>;


export type DigestHourQuery = { tenant: { id: string, version: number, digestHour: number } };

export type SetDigestHourMutationVariables = Exact<{
  input: UpdateTenantInput;
}>;


export type SetDigestHourMutation = { updateTenant:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'StaleSettings', message: string, tenant: { id: string, version: number, digestHour: number } }
    | { __typename: 'TenantUpdated', tenant: { id: string, version: number, digestHour: number } }
   };

export type MailPartsFragment = { id: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, createdAt: string, sendAt: string, settledAt: string | null, repeatable: boolean };

export type JobMailsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type JobMailsQuery = { job: { id: string, notifications: { totalCount: number, edges: Array<{ node: { id: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, createdAt: string, sendAt: string, settledAt: string | null, repeatable: boolean } }> } } | null };

export type MailLogQueryVariables = Exact<{
  filter?: NotificationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MailLogQuery = { notifications: { totalCount: number, edges: Array<{ node: { jobId: string, id: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, createdAt: string, sendAt: string, settledAt: string | null, repeatable: boolean, job: { id: string, itemType: string, trackingId: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SendMailMutationVariables = Exact<{
  input: SendNotificationInput;
}>;


export type SendMailMutation = { sendNotification:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotificationImpossible', message: string }
    | { __typename: 'NotificationSending', notification: { id: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, createdAt: string, sendAt: string, settledAt: string | null, repeatable: boolean } }
   };

export type HoldMailMutationVariables = Exact<{
  id: string | number;
}>;


export type HoldMailMutation = { holdNotification:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotificationHeld', notification: { id: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, createdAt: string, sendAt: string, settledAt: string | null, repeatable: boolean } }
    | { __typename: 'NotificationImpossible', message: string }
   };

export type ReleaseMailMutationVariables = Exact<{
  id: string | number;
}>;


export type ReleaseMailMutation = { releaseNotification:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotificationImpossible', message: string }
    | { __typename: 'NotificationReleased', notification: { id: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, createdAt: string, sendAt: string, settledAt: string | null, repeatable: boolean } }
   };

export type OrderMoneyQueryVariables = Exact<{
  orderId: string | number;
  jobId: string | number;
}>;


export type OrderMoneyQuery = { order: { id: string, version: number, currency: string, paymentState: PaymentState, totalMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, items: Array<{ id: string, description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, actorName: string, note: string | null, at: string, reverses: string | null }> } | null, job: { id: string, decisions: Array<{ id: string, kind: DecisionKind, outcome: DecisionOutcome | null, note: string | null, name: string | null, decidedAt: string | null, openedAt: string, round: number, stage: string, subjectHash: string, ip: string | null, userAgent: string | null, photos: Array<{ id: string, sha256: string }>, figures: { currency: string, totalMinor: number, quotedMinor: number | null, items: Array<{ description: string, quantity: number, unitPriceMinor: number }> | null } | null }> } | null };

export type OrderDueQueryVariables = Exact<{
  orderId: string | number;
}>;


export type OrderDueQuery = { order: { id: string, dueMinor: number } | null };

export type OrderMoneyPartsFragment = { id: string, version: number, currency: string, paymentState: PaymentState, totalMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, items: Array<{ id: string, description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, actorName: string, note: string | null, at: string, reverses: string | null }> };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PaymentRecorded', order: { id: string, version: number, currency: string, paymentState: PaymentState, totalMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, items: Array<{ id: string, description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, actorName: string, note: string | null, at: string, reverses: string | null }> } }
   };

export type RefundPaymentMutationVariables = Exact<{
  input: RefundPaymentInput;
}>;


export type RefundPaymentMutation = { refundPayment:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RefundRecorded', order: { id: string, version: number, currency: string, paymentState: PaymentState, totalMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, items: Array<{ id: string, description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, actorName: string, note: string | null, at: string, reverses: string | null }> } }
   };

export type ReversePaymentMutationVariables = Exact<{
  input: ReversePaymentInput;
}>;


export type ReversePaymentMutation = { reversePayment:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PaymentReversed', order: { id: string, version: number, currency: string, paymentState: PaymentState, totalMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, items: Array<{ id: string, description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, actorName: string, note: string | null, at: string, reverses: string | null }> } }
   };

export type SetOrderItemsMutationVariables = Exact<{
  input: SetOrderItemsInput;
}>;


export type SetOrderItemsMutation = { setOrderItems:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OrderItemsSet', order: { id: string, version: number, currency: string, paymentState: PaymentState, totalMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, items: Array<{ id: string, description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, actorName: string, note: string | null, at: string, reverses: string | null }> } }
    | { __typename: 'StaleOrder', message: string, order: { id: string, version: number, currency: string, paymentState: PaymentState, totalMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, items: Array<{ id: string, description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, actorName: string, note: string | null, at: string, reverses: string | null }> } }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'RateLimited', retryAfterSeconds: number, message: string }
    | { __typename: 'SignInRefused', message: string }
    | { __typename: 'SignedIn', token: string, expiresAt: string }
    | { __typename: 'TotpRequired', message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type CreateJobMutationVariables = Exact<{
  input: CreateJobInput;
}>;


export type CreateJobMutation = { createJob:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'JobCreated', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
   };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { createUpload:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadCreated', attachmentId: string, url: string, headers: Array<{ name: string, value: string }> }
    | { __typename: 'UploadRefused', message: string }
   };

export type CompleteUploadMutationVariables = Exact<{
  attachmentId: string | number;
}>;


export type CompleteUploadMutation = { completeUpload:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadCompleted', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'UploadMissing', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type CompleteFileUploadMutationVariables = Exact<{
  attachmentId: string | number;
}>;


export type CompleteFileUploadMutation = { completeFileUpload:
    | { __typename: 'FileUploaded', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadMissing', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type UpdateFileMutationVariables = Exact<{
  input: UpdateAttachmentInput;
}>;


export type UpdateFileMutation = { updateFile:
    | { __typename: 'FileUpdated', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleFile', message: string, file: { caption: string | null }, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type UpdateAttachmentMutationVariables = Exact<{
  input: UpdateAttachmentInput;
}>;


export type UpdateAttachmentMutation = { updateAttachment:
    | { __typename: 'AttachmentUpdated', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleAttachment', message: string, attachment: { caption: string | null }, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type DeleteAttachmentMutationVariables = Exact<{
  attachmentId: string | number;
}>;


export type DeleteAttachmentMutation = { deleteAttachment:
    | { __typename: 'AttachmentDeleted', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
   };

export type ReplyMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyMutation = { reply:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'MessagesOff', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReplySent', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type MarkThreadReadMutationVariables = Exact<{
  jobId: string | number;
  upTo: string | number;
}>;


export type MarkThreadReadMutation = { markThreadRead:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ThreadMarkedRead', job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type PasswordResetLinkQueryVariables = Exact<{
  token: string;
}>;


export type PasswordResetLinkQuery = { passwordReset: { shopName: string, email: string } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'PasswordResetRequested' }
    | { __typename: 'RateLimited', retryAfterSeconds: number, message: string }
    | { __typename: 'ResetUnavailable', message: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PasswordReset', email: string, tenantSlug: string }
   };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { staffMembers: Array<{ id: string, name: string, email: string, role: StaffRole, usesTotp: boolean | null }> };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: Array<{ id: string, name: string, email: string, role: StaffRole, invitedBy: string, expiresAt: string }> };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { shopName: string, email: string, name: string } | null };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { sessions: Array<{ id: string, createdAt: string, lastUsedAt: string, current: boolean, device: string | null, address: string | null }> };

export type AuditQueryVariables = Exact<{
  filter: AuditFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditQuery = { auditLog: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { kind: EventKind, occurredAt: string, actorName: string | null, outcome: DecisionOutcome | null, subject: string | null, role: StaffRole | null, changed: Array<string> | null, jobId: string | null, payment: { kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, currency: string } | null, toStage: { label: string } | null, job: { id: string, itemType: string, trackingId: string } | null } }> } };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'StaffInvited', url: string, mailed: boolean, invitation: { id: string, name: string } }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation:
    | { __typename: 'InvitationWithdrawn' }
    | { __typename: 'NotFound', message: string }
   };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'InvitationAccepted', email: string, tenantSlug: string }
    | { __typename: 'NotFound', message: string }
   };

export type SetStaffRoleMutationVariables = Exact<{
  staffId: string | number;
  role: StaffRole;
}>;


export type SetStaffRoleMutation = { setStaffRole:
    | { __typename: 'LastOwner', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaffRoleSet' }
   };

export type RemoveStaffMutationVariables = Exact<{
  staffId: string | number;
}>;


export type RemoveStaffMutation = { removeStaff:
    | { __typename: 'LastOwner', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaffRemoved' }
   };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'PasswordChanged' }
    | { __typename: 'RateLimited', message: string, retryAfterSeconds: number }
   };

export type ShopQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopQuery = { me: { id: string, name: string, email: string | null, role: StaffRole, tenant: { id: string, displayName: string, accentColor: string, locale: string, timeZone: string, currency: string, collectionCheck: CollectionCheck } }, workflows: Array<{ id: string, name: string, prefix: string, kind: JobKind, retiredAt: string | null, openJobCount: number, initialStage: string, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }> };

export type JobsQueryVariables = Exact<{
  filter?: JobFilter | null | undefined;
  order: JobOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type JobsQuery = { jobs: { totalCount: number, edges: Array<{ node: { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { totalCount: number, edges: Array<{ node: { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { inbox: { totalCount: number } };

export type JobQueryVariables = Exact<{
  id?: string | number | null | undefined;
  trackingId?: string | null | undefined;
}>;


export type JobQuery = { job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } | null };

export type EarlierMessagesQueryVariables = Exact<{
  id: string | number;
  before: string;
}>;


export type EarlierMessagesQuery = { job: { id: string, thread: { messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } } | null };

export type CustomersQueryVariables = Exact<{
  search: string;
}>;


export type CustomersQuery = { customers: { edges: Array<{ node: { id: string, name: string, email: string | null, phone: string | null } }> } };

export type TenantEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TenantEventsSubscription = { tenantEvents: { kind: EventKind, cursor: string, occurredAt: string, jobId: string | null, resync: ResyncReason | null, outcome: DecisionOutcome | null, activity: { customerTyping: boolean, staffTyping: Array<string> } | null, job: { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } } } | null } };

export type JobEventsSubscriptionVariables = Exact<{
  jobId: string | number;
  after?: string | null | undefined;
}>;


export type JobEventsSubscription = { jobEvents: { kind: EventKind, cursor: string, actorName: string | null, resync: ResyncReason | null, activity: { customerPresent: boolean, customerTyping: boolean, staffTyping: Array<string> } | null, job: { internalNote: string | null, hidden: boolean, quotedMinor: number | null, depositMinor: number | null, priceVisibility: PriceVisibility | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, handOverTo: { code: string, label: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string } | null } | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, priceVisibility: PriceVisibility, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, uploadedAt: string, uploadedBy: string, url: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, attachments: Array<{ id: string, width: number, height: number, image: { url: string }, thumbnail: { url: string } }> } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, cover: { id: string, placeholder: string, thumbnail: { url: string, expiresAt: string } } | null, promise: { kind: PromiseKind, from: string | null, to: string } | null } | null } };

export type SettingsPartsFragment = { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, slipShowsDeposit: boolean, slipTerms: string | null, collectionCheck: CollectionCheck };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { tenant: { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, slipShowsDeposit: boolean, slipTerms: string | null, collectionCheck: CollectionCheck } };

export type SaveSettingsMutationVariables = Exact<{
  input: UpdateTenantInput;
}>;


export type SaveSettingsMutation = { updateTenant:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'StaleSettings', message: string, tenant: { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, slipShowsDeposit: boolean, slipTerms: string | null, collectionCheck: CollectionCheck } }
    | { __typename: 'TenantUpdated', tenant: { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, slipShowsDeposit: boolean, slipTerms: string | null, collectionCheck: CollectionCheck } }
   };

export type CreateLogoUploadMutationVariables = Exact<{
  input: CreateLogoUploadInput;
}>;


export type CreateLogoUploadMutation = { createLogoUpload:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'LogoUploadCreated', uploadId: string, url: string, headers: Array<{ name: string, value: string }> }
    | { __typename: 'UploadRefused', message: string }
   };

export type CompleteLogoUploadMutationVariables = Exact<{
  uploadId: string | number;
}>;


export type CompleteLogoUploadMutation = { completeLogoUpload:
    | { __typename: 'LogoSet', tenant: { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, slipShowsDeposit: boolean, slipTerms: string | null, collectionCheck: CollectionCheck } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadMissing', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type RemoveLogoMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveLogoMutation = { removeLogo: { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, slipShowsDeposit: boolean, slipTerms: string | null, collectionCheck: CollectionCheck } };

export type PriceRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type PriceRulesQuery = { workflows: Array<{ id: string, name: string, kind: JobKind, prefix: string, priceVisibility: PriceVisibility }> };

export type SetPriceVisibilityMutationVariables = Exact<{
  workflowId: string | number;
  priceVisibility: PriceVisibility;
}>;


export type SetPriceVisibilityMutation = { setPriceVisibility:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PriceVisibilitySet' }
   };

export type PaymentSettingsPartsFragment = { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }>, online: { keyHint: string, connectedAt: string, webhookUrl: string } | null };

export type PaymentSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaymentSettingsQuery = { paymentSettings: { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }>, online: { keyHint: string, connectedAt: string, webhookUrl: string } | null } };

export type SetPaymentMethodsMutationVariables = Exact<{
  methods: Array<PaymentMethodInput> | PaymentMethodInput;
  expected?: Array<PaymentMethodInput> | PaymentMethodInput | null | undefined;
}>;


export type SetPaymentMethodsMutation = { setPaymentMethods:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'PaymentSettingsSaved', settings: { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }>, online: { keyHint: string, connectedAt: string, webhookUrl: string } | null } }
    | { __typename: 'StalePaymentSettings', settings: { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }>, online: { keyHint: string, connectedAt: string, webhookUrl: string } | null } }
   };

export type ConnectStripeMutationVariables = Exact<{
  input: ConnectStripeInput;
}>;


export type ConnectStripeMutation = { connectStripe:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'PaymentSettingsSaved', settings: { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }>, online: { keyHint: string, connectedAt: string, webhookUrl: string } | null } }
   };

export type DisconnectStripeMutationVariables = Exact<{ [key: string]: never; }>;


export type DisconnectStripeMutation = { disconnectStripe: { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }>, online: { keyHint: string, connectedAt: string, webhookUrl: string } | null } };

export type SlipQueryVariables = Exact<{
  jobId: string | number;
  format: SlipFormat;
}>;


export type SlipQuery = { job: { id: string, takeInSlip: { url: string } } | null };

export type OwnTotpQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTotpQuery = { me: { id: string, totp: { since: string, recoveryCodesLeft: number } | null } };

export type StartTotpMutationVariables = Exact<{
  password: string;
}>;


export type StartTotpMutation = { startTotp:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'RateLimited', retryAfterSeconds: number, message: string }
    | { __typename: 'TotpAlreadyOn', message: string }
    | { __typename: 'TotpStarted', secret: string, uri: string }
   };

export type ConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpMutation = { confirmTotp:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'RateLimited', retryAfterSeconds: number, message: string }
    | { __typename: 'TotpAlreadyOn', message: string }
    | { __typename: 'TotpConfirmed', recoveryCodes: Array<string> }
    | { __typename: 'TotpNotOn', message: string }
   };

export type ReplaceRecoveryCodesMutationVariables = Exact<{
  input: TotpProofInput;
}>;


export type ReplaceRecoveryCodesMutation = { replaceRecoveryCodes:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'RateLimited', retryAfterSeconds: number, message: string }
    | { __typename: 'RecoveryCodesReplaced', recoveryCodes: Array<string> }
    | { __typename: 'TotpNotOn', message: string }
   };

export type DisableTotpMutationVariables = Exact<{
  input: TotpProofInput;
}>;


export type DisableTotpMutation = { disableTotp:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'RateLimited', retryAfterSeconds: number, message: string }
    | { __typename: 'TotpDisabled' }
    | { __typename: 'TotpNotOn', message: string }
   };

export type DisableStaffTotpMutationVariables = Exact<{
  staffId: string | number;
}>;


export type DisableStaffTotpMutation = { disableStaffTotp:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaffTotpDisabled' }
    | { __typename: 'TotpNotOn', message: string }
   };

export type SavedViewPartsFragment = { id: string, name: string, query: string, shared: boolean, mine: boolean, ownerName: string };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, query: string, shared: boolean, mine: boolean, ownerName: string }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'ViewSaved', view: { id: string, name: string, query: string, shared: boolean, mine: boolean, ownerName: string } }
   };

export type RemoveViewMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveViewMutation = { removeView:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ViewRemoved' }
   };

export type WorkflowTablePartsFragment = { id: string, name: string, prefix: string, kind: JobKind, version: number, detailsVersion: number, retiredAt: string | null, initialStage: string, messagesEnabled: boolean, publicFromStage: string | null, stages: Array<{ code: string, label: string, publicStage: string | null, timeline: TimelineRule, nextStep: string, nextAction: NextAction, notify: boolean, decision: DecisionKind | null, approvedStage: string | null, accepted: boolean, sent: boolean, terminal: boolean, onStepper: boolean, moves: Array<string>, translations: Array<{ language: Language, label: string, nextStep: string }> }>, upgrade: { jobs: number, stages: Array<{ code: string, label: string, jobs: number, kept: boolean }> } };

export type WorkflowTablesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkflowTablesQuery = { workflows: Array<{ id: string, name: string, prefix: string, kind: JobKind, version: number, detailsVersion: number, retiredAt: string | null, initialStage: string, messagesEnabled: boolean, publicFromStage: string | null, stages: Array<{ code: string, label: string, publicStage: string | null, timeline: TimelineRule, nextStep: string, nextAction: NextAction, notify: boolean, decision: DecisionKind | null, approvedStage: string | null, accepted: boolean, sent: boolean, terminal: boolean, onStepper: boolean, moves: Array<string>, translations: Array<{ language: Language, label: string, nextStep: string }> }>, upgrade: { jobs: number, stages: Array<{ code: string, label: string, jobs: number, kept: boolean }> } }> };

export type SaveWorkflowMutationVariables = Exact<{
  input: SaveWorkflowInput;
}>;


export type SaveWorkflowMutation = { saveWorkflow:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleWorkflow', message: string, workflow: { id: string, name: string, prefix: string, kind: JobKind, version: number, detailsVersion: number, retiredAt: string | null, initialStage: string, messagesEnabled: boolean, publicFromStage: string | null, stages: Array<{ code: string, label: string, publicStage: string | null, timeline: TimelineRule, nextStep: string, nextAction: NextAction, notify: boolean, decision: DecisionKind | null, approvedStage: string | null, accepted: boolean, sent: boolean, terminal: boolean, onStepper: boolean, moves: Array<string>, translations: Array<{ language: Language, label: string, nextStep: string }> }>, upgrade: { jobs: number, stages: Array<{ code: string, label: string, jobs: number, kept: boolean }> } } }
    | { __typename: 'WorkflowInvalid', message: string, faults: Array<{ stage: string | null, message: string }> }
    | { __typename: 'WorkflowSaved', workflow: { id: string, name: string, prefix: string, kind: JobKind, version: number, detailsVersion: number, retiredAt: string | null, initialStage: string, messagesEnabled: boolean, publicFromStage: string | null, stages: Array<{ code: string, label: string, publicStage: string | null, timeline: TimelineRule, nextStep: string, nextAction: NextAction, notify: boolean, decision: DecisionKind | null, approvedStage: string | null, accepted: boolean, sent: boolean, terminal: boolean, onStepper: boolean, moves: Array<string>, translations: Array<{ language: Language, label: string, nextStep: string }> }>, upgrade: { jobs: number, stages: Array<{ code: string, label: string, jobs: number, kept: boolean }> } } }
   };

export type CreateWorkflowMutationVariables = Exact<{
  input: CreateWorkflowInput;
}>;


export type CreateWorkflowMutation = { createWorkflow:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'WorkflowCreated', workflow: { id: string, name: string } }
   };

export type UpdateWorkflowMutationVariables = Exact<{
  input: UpdateWorkflowInput;
}>;


export type UpdateWorkflowMutation = { updateWorkflow:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleWorkflow', message: string, workflow: { id: string, name: string, prefix: string, kind: JobKind, version: number, detailsVersion: number, retiredAt: string | null, initialStage: string, messagesEnabled: boolean, publicFromStage: string | null, stages: Array<{ code: string, label: string, publicStage: string | null, timeline: TimelineRule, nextStep: string, nextAction: NextAction, notify: boolean, decision: DecisionKind | null, approvedStage: string | null, accepted: boolean, sent: boolean, terminal: boolean, onStepper: boolean, moves: Array<string>, translations: Array<{ language: Language, label: string, nextStep: string }> }>, upgrade: { jobs: number, stages: Array<{ code: string, label: string, jobs: number, kept: boolean }> } } }
    | { __typename: 'WorkflowUpdated', workflow: { id: string, name: string, prefix: string, kind: JobKind, version: number, detailsVersion: number, retiredAt: string | null, initialStage: string, messagesEnabled: boolean, publicFromStage: string | null, stages: Array<{ code: string, label: string, publicStage: string | null, timeline: TimelineRule, nextStep: string, nextAction: NextAction, notify: boolean, decision: DecisionKind | null, approvedStage: string | null, accepted: boolean, sent: boolean, terminal: boolean, onStepper: boolean, moves: Array<string>, translations: Array<{ language: Language, label: string, nextStep: string }> }>, upgrade: { jobs: number, stages: Array<{ code: string, label: string, jobs: number, kept: boolean }> } } }
   };

export type UpgradeJobsMutationVariables = Exact<{
  workflowId: string | number;
  mapping: Array<StageMappingInput> | StageMappingInput;
}>;


export type UpgradeJobsMutation = { upgradeJobs:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'JobsUpgraded', moved: number, left: number, waiting: number }
    | { __typename: 'NotFound', message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CustomerPartsFragmentDoc = new TypedDocumentString(`
    fragment CustomerParts on Customer {
  id
  version
  name
  email
  phone
  language
  createdAt
  openJobCount
}
    `, {"fragmentName":"CustomerParts"}) as unknown as TypedDocumentString<CustomerPartsFragment, unknown>;
export const OrderRowPartsFragmentDoc = new TypedDocumentString(`
    fragment OrderRowParts on Order {
  id
  number
  channel
  placedAt
  currency
  paymentState
  totalMinor
  dueMinor
  customer {
    id
    name
  }
}
    `, {"fragmentName":"OrderRowParts"}) as unknown as TypedDocumentString<OrderRowPartsFragment, unknown>;
export const StagePartsFragmentDoc = new TypedDocumentString(`
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
    `, {"fragmentName":"StageParts"}) as unknown as TypedDocumentString<StagePartsFragment, unknown>;
export const MessagePartsFragmentDoc = new TypedDocumentString(`
    fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
    `, {"fragmentName":"MessageParts"}) as unknown as TypedDocumentString<MessagePartsFragment, unknown>;
export const JobCardPartsFragmentDoc = new TypedDocumentString(`
    fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}`, {"fragmentName":"JobCardParts"}) as unknown as TypedDocumentString<JobCardPartsFragment, unknown>;
export const AttachmentPartsFragmentDoc = new TypedDocumentString(`
    fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
    `, {"fragmentName":"AttachmentParts"}) as unknown as TypedDocumentString<AttachmentPartsFragment, unknown>;
export const FilePartsFragmentDoc = new TypedDocumentString(`
    fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
    `, {"fragmentName":"FileParts"}) as unknown as TypedDocumentString<FilePartsFragment, unknown>;
export const JobDetailPartsFragmentDoc = new TypedDocumentString(`
    fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}`, {"fragmentName":"JobDetailParts"}) as unknown as TypedDocumentString<JobDetailPartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportParts on Import {
  id
  fileName
  headers
  columns {
    field
    column
  }
  state
  total
  imported
  refused
  createdBy
  createdAt
  finishedAt
}
    `, {"fragmentName":"ImportParts"}) as unknown as TypedDocumentString<ImportPartsFragment, unknown>;
export const ApiKeyPartsFragmentDoc = new TypedDocumentString(`
    fragment ApiKeyParts on ApiKey {
  id
  name
  role
  scope
  prefix
  createdAt
  lastUsedAt
  revokedAt
}
    `, {"fragmentName":"ApiKeyParts"}) as unknown as TypedDocumentString<ApiKeyPartsFragment, unknown>;
export const MailSettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment MailSettingsParts on NotificationSettings {
  available
  channel
  linkWhenBookedIn
  language
  kinds {
    kind
    on
    placeholders
    templates {
      language
      subject
      intro
      own
    }
  }
}
    `, {"fragmentName":"MailSettingsParts"}) as unknown as TypedDocumentString<MailSettingsPartsFragment, unknown>;
export const MailPartsFragmentDoc = new TypedDocumentString(`
    fragment MailParts on Notification {
  id
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  createdAt
  sendAt
  settledAt
  repeatable
}
    `, {"fragmentName":"MailParts"}) as unknown as TypedDocumentString<MailPartsFragment, unknown>;
export const OrderMoneyPartsFragmentDoc = new TypedDocumentString(`
    fragment OrderMoneyParts on Order {
  id
  version
  currency
  paymentState
  totalMinor
  receivedMinor
  refundedMinor
  dueMinor
  items {
    id
    description
    quantity
    unitPriceMinor
    lineTotalMinor
  }
  payments {
    id
    kind
    method
    amountMinor
    actorName
    note
    at
    reverses
  }
}
    `, {"fragmentName":"OrderMoneyParts"}) as unknown as TypedDocumentString<OrderMoneyPartsFragment, unknown>;
export const SettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment SettingsParts on Tenant {
  version
  name
  fallbackName
  displayName
  initials
  logoUrl
  pageUrl
  hosts
  accentColor
  contactEmail
  contactPhone
  customerNameOnPage
  locale
  timeZone
  currency
  unreadMailMinutes
  slipShowsDeposit
  slipTerms
  collectionCheck
}
    `, {"fragmentName":"SettingsParts"}) as unknown as TypedDocumentString<SettingsPartsFragment, unknown>;
export const PaymentSettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment PaymentSettingsParts on PaymentSettings {
  methods {
    kind
    label
    instructions
  }
  online {
    keyHint
    connectedAt
    webhookUrl
  }
}
    `, {"fragmentName":"PaymentSettingsParts"}) as unknown as TypedDocumentString<PaymentSettingsPartsFragment, unknown>;
export const SavedViewPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedViewParts on SavedView {
  id
  name
  query
  shared
  mine
  ownerName
}
    `, {"fragmentName":"SavedViewParts"}) as unknown as TypedDocumentString<SavedViewPartsFragment, unknown>;
export const WorkflowTablePartsFragmentDoc = new TypedDocumentString(`
    fragment WorkflowTableParts on Workflow {
  id
  name
  prefix
  kind
  version
  detailsVersion
  retiredAt
  initialStage
  messagesEnabled
  publicFromStage
  stages {
    code
    label
    publicStage
    timeline
    nextStep
    nextAction
    notify
    decision
    approvedStage
    accepted
    sent
    terminal
    onStepper
    moves
    translations {
      language
      label
      nextStep
    }
  }
  upgrade {
    jobs
    stages {
      code
      label
      jobs
      kept
    }
  }
}
    `, {"fragmentName":"WorkflowTableParts"}) as unknown as TypedDocumentString<WorkflowTablePartsFragment, unknown>;
export const AttentionDocument = new TypedDocumentString(`
    query Attention($first: Int!) {
  attention(first: $first) {
    totalCount
    jobs {
      job {
        ...JobCardParts
      }
      reasons
      daysInStage
      usualDays
      daysLeft
      expectedDays
      promiseMoves
      changesRequestedAt
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}`) as unknown as TypedDocumentString<AttentionQuery, AttentionQueryVariables>;
export const AttentionCountDocument = new TypedDocumentString(`
    query AttentionCount {
  attention(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AttentionCountQuery, AttentionCountQueryVariables>;
export const MorningDigestDocument = new TypedDocumentString(`
    query MorningDigest {
  me {
    id
    morningDigest
    tenant {
      id
      digestHour
    }
  }
}
    `) as unknown as TypedDocumentString<MorningDigestQuery, MorningDigestQueryVariables>;
export const SetMorningDigestDocument = new TypedDocumentString(`
    mutation SetMorningDigest($on: Boolean!) {
  setMorningDigest(on: $on)
}
    `) as unknown as TypedDocumentString<SetMorningDigestMutation, SetMorningDigestMutationVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($workflowId: ID!, $first: Int!) {
  board(workflowId: $workflowId, first: $first) {
    endedAfter
    columns {
      stage {
        ...StageParts
      }
      count
      oldestSince
      jobs {
        ...JobCardParts
      }
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const ColumnDocument = new TypedDocumentString(`
    query Column($filter: JobFilter!, $order: JobOrder!, $first: Int!, $after: Cursor) {
  jobs(filter: $filter, order: $order, first: $first, after: $after) {
    edges {
      node {
        ...JobCardParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}`) as unknown as TypedDocumentString<ColumnQuery, ColumnQueryVariables>;
export const CustomerListDocument = new TypedDocumentString(`
    query CustomerList($search: String, $first: Int!, $after: Cursor) {
  customers(search: $search, first: $first, after: $after) {
    edges {
      node {
        ...CustomerParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment CustomerParts on Customer {
  id
  version
  name
  email
  phone
  language
  createdAt
  openJobCount
}`) as unknown as TypedDocumentString<CustomerListQuery, CustomerListQueryVariables>;
export const CustomerDocument = new TypedDocumentString(`
    query Customer($id: ID!) {
  customer(id: $id) {
    ...CustomerParts
  }
}
    fragment CustomerParts on Customer {
  id
  version
  name
  email
  phone
  language
  createdAt
  openJobCount
}`) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const CustomerJobsDocument = new TypedDocumentString(`
    query CustomerJobs($id: ID!, $first: Int!, $after: Cursor) {
  jobs(filter: {customerId: $id}, first: $first, after: $after) {
    edges {
      node {
        ...JobCardParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}`) as unknown as TypedDocumentString<CustomerJobsQuery, CustomerJobsQueryVariables>;
export const CustomerOrdersDocument = new TypedDocumentString(`
    query CustomerOrders($id: ID!, $first: Int!, $after: Cursor) {
  orders(customerId: $id, first: $first, after: $after) {
    edges {
      node {
        ...OrderRowParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment OrderRowParts on Order {
  id
  number
  channel
  placedAt
  currency
  paymentState
  totalMinor
  dueMinor
  customer {
    id
    name
  }
}`) as unknown as TypedDocumentString<CustomerOrdersQuery, CustomerOrdersQueryVariables>;
export const CreateCustomerDocument = new TypedDocumentString(`
    mutation CreateCustomer($input: CreateCustomerInput!) {
  createCustomer(input: $input) {
    __typename
    ... on CustomerCreated {
      customer {
        id
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const UpdateCustomerDocument = new TypedDocumentString(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    __typename
    ... on CustomerUpdated {
      customer {
        ...CustomerParts
      }
    }
    ... on StaleCustomer {
      customer {
        ...CustomerParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment CustomerParts on Customer {
  id
  version
  name
  email
  phone
  language
  createdAt
  openJobCount
}`) as unknown as TypedDocumentString<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const OrderListDocument = new TypedDocumentString(`
    query OrderList($search: String, $unpaid: Boolean, $first: Int!, $after: Cursor) {
  orders(search: $search, unpaid: $unpaid, first: $first, after: $after) {
    edges {
      node {
        ...OrderRowParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment OrderRowParts on Order {
  id
  number
  channel
  placedAt
  currency
  paymentState
  totalMinor
  dueMinor
  customer {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrderListQuery, OrderListQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderRowParts
    ...OrderMoneyParts
    jobs {
      ...JobCardParts
    }
  }
}
    fragment OrderRowParts on Order {
  id
  number
  channel
  placedAt
  currency
  paymentState
  totalMinor
  dueMinor
  customer {
    id
    name
  }
}
fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment OrderMoneyParts on Order {
  id
  version
  currency
  paymentState
  totalMinor
  receivedMinor
  refundedMinor
  dueMinor
  items {
    id
    description
    quantity
    unitPriceMinor
    lineTotalMinor
  }
  payments {
    id
    kind
    method
    amountMinor
    actorName
    note
    at
    reverses
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    __typename
    ... on JobCollected {
      job {
        ...JobDetailParts
      }
    }
    ... on StaleJob {
      job {
        ...JobDetailParts
      }
    }
    ... on PinRefused {
      triesLeft
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports {
  imports {
    ...ImportParts
  }
}
    fragment ImportParts on Import {
  id
  fileName
  headers
  columns {
    field
    column
  }
  state
  total
  imported
  refused
  createdBy
  createdAt
  finishedAt
}`) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!) {
  import(id: $id) {
    ...ImportParts
  }
}
    fragment ImportParts on Import {
  id
  fileName
  headers
  columns {
    field
    column
  }
  state
  total
  imported
  refused
  createdBy
  createdAt
  finishedAt
}`) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($importId: ID!) {
  cancelImport(importId: $importId) {
    __typename
    ... on ImportCancelled {
      import {
        ...ImportParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment ImportParts on Import {
  id
  fileName
  headers
  columns {
    field
    column
  }
  state
  total
  imported
  refused
  createdBy
  createdAt
  finishedAt
}`) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const ImportPreviewDocument = new TypedDocumentString(`
    query ImportPreview($plan: ImportPlanInput!) {
  importPreview(plan: $plan) {
    __typename
    ... on ImportPreview {
      ready
      refused
      rows {
        line
        cells
        problem
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportPreviewQuery, ImportPreviewQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($plan: ImportPlanInput!) {
  startImport(plan: $plan) {
    __typename
    ... on ImportStarted {
      import {
        ...ImportParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment ImportParts on Import {
  id
  fileName
  headers
  columns {
    field
    column
  }
  state
  total
  imported
  refused
  createdBy
  createdAt
  finishedAt
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const JobLogDocument = new TypedDocumentString(`
    query JobLog($id: ID!) {
  job(id: $id) {
    id
    auditLog(first: 100) {
      edges {
        cursor
        node {
          kind
          occurredAt
          actorName
          changed
          outcome
          payment {
            kind
            method
            amountMinor
            currency
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JobLogQuery, JobLogQueryVariables>;
export const CreateMessageUploadDocument = new TypedDocumentString(`
    mutation CreateMessageUpload($input: CreateMessageUploadInput!) {
  createMessageUpload(input: $input) {
    __typename
    ... on UploadCreated {
      attachmentId
      url
      headers {
        name
        value
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateMessageUploadMutation, CreateMessageUploadMutationVariables>;
export const CompleteMessageUploadDocument = new TypedDocumentString(`
    mutation CompleteMessageUpload($attachmentId: ID!) {
  completeMessageUpload(attachmentId: $attachmentId) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteMessageUploadMutation, CompleteMessageUploadMutationVariables>;
export const MoveJobDocument = new TypedDocumentString(`
    mutation MoveJob($input: MoveJobInput!) {
  moveJob(input: $input) {
    __typename
    ... on JobMoved {
      job {
        ...JobDetailParts
      }
    }
    ... on StaleJob {
      job {
        ...JobDetailParts
      }
    }
    ... on IllegalMove {
      allowed {
        ...StageParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<MoveJobMutation, MoveJobMutationVariables>;
export const RevisePromiseDocument = new TypedDocumentString(`
    mutation RevisePromise($input: RevisePromiseInput!) {
  revisePromise(input: $input) {
    __typename
    ... on PromiseRevised {
      job {
        ...JobDetailParts
      }
    }
    ... on StaleJob {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<RevisePromiseMutation, RevisePromiseMutationVariables>;
export const UpdateJobDocument = new TypedDocumentString(`
    mutation UpdateJob($input: UpdateJobInput!) {
  updateJob(input: $input) {
    __typename
    ... on JobUpdated {
      job {
        ...JobDetailParts
      }
    }
    ... on StaleJob {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<UpdateJobMutation, UpdateJobMutationVariables>;
export const AddNoteDocument = new TypedDocumentString(`
    mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    __typename
    ... on NoteAdded {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const RevokeTrackingDocument = new TypedDocumentString(`
    mutation RevokeTracking($input: JobVersionInput!) {
  revokeTracking(input: $input) {
    __typename
    ... on TrackingRevoked {
      job {
        ...JobDetailParts
      }
    }
    ... on StaleJob {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<RevokeTrackingMutation, RevokeTrackingMutationVariables>;
export const RestoreTrackingDocument = new TypedDocumentString(`
    mutation RestoreTracking($input: JobVersionInput!) {
  restoreTracking(input: $input) {
    __typename
    ... on TrackingRestored {
      job {
        ...JobDetailParts
      }
    }
    ... on StaleJob {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<RestoreTrackingMutation, RestoreTrackingMutationVariables>;
export const DeleteJobDocument = new TypedDocumentString(`
    mutation DeleteJob($input: JobVersionInput!) {
  deleteJob(input: $input) {
    __typename
    ... on JobDeleted {
      job {
        ...JobDetailParts
      }
    }
    ... on StaleJob {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<DeleteJobMutation, DeleteJobMutationVariables>;
export const RestoreJobDocument = new TypedDocumentString(`
    mutation RestoreJob($input: JobVersionInput!) {
  restoreJob(input: $input) {
    __typename
    ... on JobRestored {
      job {
        ...JobDetailParts
      }
    }
    ... on StaleJob {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<RestoreJobMutation, RestoreJobMutationVariables>;
export const SetTypingDocument = new TypedDocumentString(`
    mutation SetTyping($jobId: ID!) {
  setTyping(jobId: $jobId)
}
    `) as unknown as TypedDocumentString<SetTypingMutation, SetTypingMutationVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys {
  apiKeys {
    ...ApiKeyParts
  }
}
    fragment ApiKeyParts on ApiKey {
  id
  name
  role
  scope
  prefix
  createdAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on ApiKeyCreated {
      secret
      apiKey {
        ...ApiKeyParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment ApiKeyParts on ApiKey {
  id
  name
  role
  scope
  prefix
  createdAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  revokeApiKey(id: $id) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const MailSettingsDocument = new TypedDocumentString(`
    query MailSettings {
  notificationSettings {
    ...MailSettingsParts
  }
}
    fragment MailSettingsParts on NotificationSettings {
  available
  channel
  linkWhenBookedIn
  language
  kinds {
    kind
    on
    placeholders
    templates {
      language
      subject
      intro
      own
    }
  }
}`) as unknown as TypedDocumentString<MailSettingsQuery, MailSettingsQueryVariables>;
export const UpdateMailSettingsDocument = new TypedDocumentString(`
    mutation UpdateMailSettings($input: UpdateNotificationSettingsInput!) {
  updateNotificationSettings(input: $input) {
    ...MailSettingsParts
  }
}
    fragment MailSettingsParts on NotificationSettings {
  available
  channel
  linkWhenBookedIn
  language
  kinds {
    kind
    on
    placeholders
    templates {
      language
      subject
      intro
      own
    }
  }
}`) as unknown as TypedDocumentString<UpdateMailSettingsMutation, UpdateMailSettingsMutationVariables>;
export const MailPreviewDocument = new TypedDocumentString(`
    query MailPreview($input: NotificationTemplateInput!) {
  notificationPreview(input: $input) {
    __typename
    ... on NotificationPreview {
      subject
      text
      url
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MailPreviewQuery, MailPreviewQueryVariables>;
export const SaveMailTemplateDocument = new TypedDocumentString(`
    mutation SaveMailTemplate($input: NotificationTemplateInput!, $expected: NotificationWordsInput) {
  saveNotificationTemplate(input: $input, expected: $expected) {
    __typename
    ... on NotificationTemplateSaved {
      settings {
        ...MailSettingsParts
      }
    }
    ... on StaleNotificationTemplate {
      settings {
        ...MailSettingsParts
      }
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    fragment MailSettingsParts on NotificationSettings {
  available
  channel
  linkWhenBookedIn
  language
  kinds {
    kind
    on
    placeholders
    templates {
      language
      subject
      intro
      own
    }
  }
}`) as unknown as TypedDocumentString<SaveMailTemplateMutation, SaveMailTemplateMutationVariables>;
export const ResetMailTemplateDocument = new TypedDocumentString(`
    mutation ResetMailTemplate($kind: NotificationKind!, $language: Language!, $expected: NotificationWordsInput) {
  resetNotificationTemplate(kind: $kind, language: $language, expected: $expected) {
    __typename
    ... on NotificationTemplateSaved {
      settings {
        ...MailSettingsParts
      }
    }
    ... on StaleNotificationTemplate {
      settings {
        ...MailSettingsParts
      }
    }
  }
}
    fragment MailSettingsParts on NotificationSettings {
  available
  channel
  linkWhenBookedIn
  language
  kinds {
    kind
    on
    placeholders
    templates {
      language
      subject
      intro
      own
    }
  }
}`) as unknown as TypedDocumentString<ResetMailTemplateMutation, ResetMailTemplateMutationVariables>;
export const SendTestMailDocument = new TypedDocumentString(`
    mutation SendTestMail($input: NotificationTemplateInput!) {
  sendTestNotification(input: $input) {
    __typename
    ... on TestNotificationSent {
      address
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendTestMailMutation, SendTestMailMutationVariables>;
export const DigestHourDocument = new TypedDocumentString(`
    query DigestHour {
  tenant {
    id
    version
    digestHour
  }
}
    `) as unknown as TypedDocumentString<DigestHourQuery, DigestHourQueryVariables>;
export const SetDigestHourDocument = new TypedDocumentString(`
    mutation SetDigestHour($input: UpdateTenantInput!) {
  updateTenant(input: $input) {
    __typename
    ... on TenantUpdated {
      tenant {
        id
        version
        digestHour
      }
    }
    ... on StaleSettings {
      tenant {
        id
        version
        digestHour
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetDigestHourMutation, SetDigestHourMutationVariables>;
export const JobMailsDocument = new TypedDocumentString(`
    query JobMails($id: ID!, $first: Int!) {
  job(id: $id) {
    id
    notifications(first: $first) {
      totalCount
      edges {
        node {
          ...MailParts
        }
      }
    }
  }
}
    fragment MailParts on Notification {
  id
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  createdAt
  sendAt
  settledAt
  repeatable
}`) as unknown as TypedDocumentString<JobMailsQuery, JobMailsQueryVariables>;
export const MailLogDocument = new TypedDocumentString(`
    query MailLog($filter: NotificationFilter, $first: Int!, $after: Cursor) {
  notifications(filter: $filter, first: $first, after: $after) {
    totalCount
    edges {
      node {
        ...MailParts
        jobId
        job {
          id
          itemType
          trackingId
          revokedAt
          deletedAt
          customer {
            id
            name
            email
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MailParts on Notification {
  id
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  createdAt
  sendAt
  settledAt
  repeatable
}`) as unknown as TypedDocumentString<MailLogQuery, MailLogQueryVariables>;
export const SendMailDocument = new TypedDocumentString(`
    mutation SendMail($input: SendNotificationInput!) {
  sendNotification(input: $input) {
    __typename
    ... on NotificationSending {
      notification {
        ...MailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment MailParts on Notification {
  id
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  createdAt
  sendAt
  settledAt
  repeatable
}`) as unknown as TypedDocumentString<SendMailMutation, SendMailMutationVariables>;
export const HoldMailDocument = new TypedDocumentString(`
    mutation HoldMail($id: ID!) {
  holdNotification(id: $id) {
    __typename
    ... on NotificationHeld {
      notification {
        ...MailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment MailParts on Notification {
  id
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  createdAt
  sendAt
  settledAt
  repeatable
}`) as unknown as TypedDocumentString<HoldMailMutation, HoldMailMutationVariables>;
export const ReleaseMailDocument = new TypedDocumentString(`
    mutation ReleaseMail($id: ID!) {
  releaseNotification(id: $id) {
    __typename
    ... on NotificationReleased {
      notification {
        ...MailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment MailParts on Notification {
  id
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  createdAt
  sendAt
  settledAt
  repeatable
}`) as unknown as TypedDocumentString<ReleaseMailMutation, ReleaseMailMutationVariables>;
export const OrderMoneyDocument = new TypedDocumentString(`
    query OrderMoney($orderId: ID!, $jobId: ID!) {
  order(id: $orderId) {
    ...OrderMoneyParts
  }
  job(id: $jobId) {
    id
    decisions {
      id
      kind
      outcome
      note
      name
      decidedAt
      openedAt
      round
      stage
      subjectHash
      photos {
        id
        sha256
      }
      figures {
        currency
        totalMinor
        quotedMinor
        items {
          description
          quantity
          unitPriceMinor
        }
      }
      ip
      userAgent
    }
  }
}
    fragment OrderMoneyParts on Order {
  id
  version
  currency
  paymentState
  totalMinor
  receivedMinor
  refundedMinor
  dueMinor
  items {
    id
    description
    quantity
    unitPriceMinor
    lineTotalMinor
  }
  payments {
    id
    kind
    method
    amountMinor
    actorName
    note
    at
    reverses
  }
}`) as unknown as TypedDocumentString<OrderMoneyQuery, OrderMoneyQueryVariables>;
export const OrderDueDocument = new TypedDocumentString(`
    query OrderDue($orderId: ID!) {
  order(id: $orderId) {
    id
    dueMinor
  }
}
    `) as unknown as TypedDocumentString<OrderDueQuery, OrderDueQueryVariables>;
export const RecordPaymentDocument = new TypedDocumentString(`
    mutation RecordPayment($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    __typename
    ... on PaymentRecorded {
      order {
        ...OrderMoneyParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment OrderMoneyParts on Order {
  id
  version
  currency
  paymentState
  totalMinor
  receivedMinor
  refundedMinor
  dueMinor
  items {
    id
    description
    quantity
    unitPriceMinor
    lineTotalMinor
  }
  payments {
    id
    kind
    method
    amountMinor
    actorName
    note
    at
    reverses
  }
}`) as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const RefundPaymentDocument = new TypedDocumentString(`
    mutation RefundPayment($input: RefundPaymentInput!) {
  refundPayment(input: $input) {
    __typename
    ... on RefundRecorded {
      order {
        ...OrderMoneyParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment OrderMoneyParts on Order {
  id
  version
  currency
  paymentState
  totalMinor
  receivedMinor
  refundedMinor
  dueMinor
  items {
    id
    description
    quantity
    unitPriceMinor
    lineTotalMinor
  }
  payments {
    id
    kind
    method
    amountMinor
    actorName
    note
    at
    reverses
  }
}`) as unknown as TypedDocumentString<RefundPaymentMutation, RefundPaymentMutationVariables>;
export const ReversePaymentDocument = new TypedDocumentString(`
    mutation ReversePayment($input: ReversePaymentInput!) {
  reversePayment(input: $input) {
    __typename
    ... on PaymentReversed {
      order {
        ...OrderMoneyParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment OrderMoneyParts on Order {
  id
  version
  currency
  paymentState
  totalMinor
  receivedMinor
  refundedMinor
  dueMinor
  items {
    id
    description
    quantity
    unitPriceMinor
    lineTotalMinor
  }
  payments {
    id
    kind
    method
    amountMinor
    actorName
    note
    at
    reverses
  }
}`) as unknown as TypedDocumentString<ReversePaymentMutation, ReversePaymentMutationVariables>;
export const SetOrderItemsDocument = new TypedDocumentString(`
    mutation SetOrderItems($input: SetOrderItemsInput!) {
  setOrderItems(input: $input) {
    __typename
    ... on OrderItemsSet {
      order {
        ...OrderMoneyParts
      }
    }
    ... on StaleOrder {
      order {
        ...OrderMoneyParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment OrderMoneyParts on Order {
  id
  version
  currency
  paymentState
  totalMinor
  receivedMinor
  refundedMinor
  dueMinor
  items {
    id
    description
    quantity
    unitPriceMinor
    lineTotalMinor
  }
  payments {
    id
    kind
    method
    amountMinor
    actorName
    note
    at
    reverses
  }
}`) as unknown as TypedDocumentString<SetOrderItemsMutation, SetOrderItemsMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      token
      expiresAt
    }
    ... on InvalidInput {
      field
    }
    ... on RateLimited {
      retryAfterSeconds
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const CreateJobDocument = new TypedDocumentString(`
    mutation CreateJob($input: CreateJobInput!) {
  createJob(input: $input) {
    __typename
    ... on JobCreated {
      job {
        ...JobDetailParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<CreateJobMutation, CreateJobMutationVariables>;
export const CreateUploadDocument = new TypedDocumentString(`
    mutation CreateUpload($input: CreateUploadInput!) {
  createUpload(input: $input) {
    __typename
    ... on UploadCreated {
      attachmentId
      url
      headers {
        name
        value
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateUploadMutation, CreateUploadMutationVariables>;
export const CompleteUploadDocument = new TypedDocumentString(`
    mutation CompleteUpload($attachmentId: ID!) {
  completeUpload(attachmentId: $attachmentId) {
    __typename
    ... on UploadCompleted {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<CompleteUploadMutation, CompleteUploadMutationVariables>;
export const CompleteFileUploadDocument = new TypedDocumentString(`
    mutation CompleteFileUpload($attachmentId: ID!) {
  completeFileUpload(attachmentId: $attachmentId) {
    __typename
    ... on FileUploaded {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<CompleteFileUploadMutation, CompleteFileUploadMutationVariables>;
export const UpdateFileDocument = new TypedDocumentString(`
    mutation UpdateFile($input: UpdateAttachmentInput!) {
  updateFile(input: $input) {
    __typename
    ... on FileUpdated {
      job {
        ...JobDetailParts
      }
    }
    ... on StaleFile {
      file {
        caption
      }
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<UpdateFileMutation, UpdateFileMutationVariables>;
export const UpdateAttachmentDocument = new TypedDocumentString(`
    mutation UpdateAttachment($input: UpdateAttachmentInput!) {
  updateAttachment(input: $input) {
    __typename
    ... on AttachmentUpdated {
      job {
        ...JobDetailParts
      }
    }
    ... on StaleAttachment {
      attachment {
        caption
      }
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<UpdateAttachmentMutation, UpdateAttachmentMutationVariables>;
export const DeleteAttachmentDocument = new TypedDocumentString(`
    mutation DeleteAttachment($attachmentId: ID!) {
  deleteAttachment(attachmentId: $attachmentId) {
    __typename
    ... on AttachmentDeleted {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<DeleteAttachmentMutation, DeleteAttachmentMutationVariables>;
export const ReplyDocument = new TypedDocumentString(`
    mutation Reply($input: ReplyInput!) {
  reply(input: $input) {
    __typename
    ... on ReplySent {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<ReplyMutation, ReplyMutationVariables>;
export const MarkThreadReadDocument = new TypedDocumentString(`
    mutation MarkThreadRead($jobId: ID!, $upTo: ID!) {
  markThreadRead(jobId: $jobId, upTo: $upTo) {
    __typename
    ... on ThreadMarkedRead {
      job {
        ...JobDetailParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<MarkThreadReadMutation, MarkThreadReadMutationVariables>;
export const PasswordResetLinkDocument = new TypedDocumentString(`
    query PasswordResetLink($token: String!) {
  passwordReset(token: $token) {
    shopName
    email
  }
}
    `) as unknown as TypedDocumentString<PasswordResetLinkQuery, PasswordResetLinkQueryVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on RateLimited {
      retryAfterSeconds
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    __typename
    ... on PasswordReset {
      email
      tenantSlug
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  staffMembers {
    id
    name
    email
    role
    usesTotp
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations {
    id
    name
    email
    role
    invitedBy
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    shopName
    email
    name
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  sessions {
    id
    createdAt
    lastUsedAt
    current
    device
    address
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($filter: AuditFilter!, $first: Int!, $after: Cursor) {
  auditLog(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        kind
        occurredAt
        actorName
        outcome
        payment {
          kind
          method
          amountMinor
          currency
        }
        subject
        role
        changed
        toStage {
          label
        }
        jobId
        job {
          id
          itemType
          trackingId
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const InviteStaffDocument = new TypedDocumentString(`
    mutation InviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    __typename
    ... on StaffInvited {
      url
      mailed
      invitation {
        id
        name
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteStaffMutation, InviteStaffMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($id: ID!) {
  withdrawInvitation(id: $id) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on InvitationAccepted {
      email
      tenantSlug
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SetStaffRoleDocument = new TypedDocumentString(`
    mutation SetStaffRole($staffId: ID!, $role: StaffRole!) {
  setStaffRole(staffId: $staffId, role: $role) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetStaffRoleMutation, SetStaffRoleMutationVariables>;
export const RemoveStaffDocument = new TypedDocumentString(`
    mutation RemoveStaff($staffId: ID!) {
  removeStaff(staffId: $staffId) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveStaffMutation, RemoveStaffMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename
    ... on RateLimited {
      message
      retryAfterSeconds
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ShopDocument = new TypedDocumentString(`
    query Shop {
  me {
    id
    name
    email
    role
    tenant {
      id
      displayName
      accentColor
      locale
      timeZone
      currency
      collectionCheck
    }
  }
  workflows {
    id
    name
    prefix
    kind
    retiredAt
    openJobCount
    initialStage
    stages {
      ...StageParts
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}`) as unknown as TypedDocumentString<ShopQuery, ShopQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($filter: JobFilter, $order: JobOrder!, $first: Int!, $after: Cursor) {
  jobs(filter: $filter, order: $order, first: $first, after: $after) {
    edges {
      node {
        ...JobCardParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}`) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($unreadOnly: Boolean, $first: Int!, $after: Cursor) {
  inbox(unreadOnly: $unreadOnly, first: $first, after: $after) {
    edges {
      node {
        ...JobCardParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const UnreadDocument = new TypedDocumentString(`
    query Unread {
  inbox(unreadOnly: true, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<UnreadQuery, UnreadQueryVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID, $trackingId: TrackingId) {
  job(id: $id, trackingId: $trackingId) {
    ...JobDetailParts
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const EarlierMessagesDocument = new TypedDocumentString(`
    query EarlierMessages($id: ID!, $before: Cursor!) {
  job(id: $id) {
    id
    thread {
      messages(last: 40, before: $before) {
        edges {
          node {
            ...MessageParts
          }
        }
        pageInfo {
          hasPreviousPage
          startCursor
        }
      }
    }
  }
}
    fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}`) as unknown as TypedDocumentString<EarlierMessagesQuery, EarlierMessagesQueryVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($search: String!) {
  customers(search: $search, first: 6) {
    edges {
      node {
        id
        name
        email
        phone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const TenantEventsDocument = new TypedDocumentString(`
    subscription TenantEvents($after: Cursor) {
  tenantEvents(after: $after) {
    kind
    cursor
    occurredAt
    jobId
    resync
    outcome
    activity {
      customerTyping
      staffTyping
    }
    job {
      ...JobCardParts
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}`) as unknown as TypedDocumentString<TenantEventsSubscription, TenantEventsSubscriptionVariables>;
export const JobEventsDocument = new TypedDocumentString(`
    subscription JobEvents($jobId: ID!, $after: Cursor) {
  jobEvents(jobId: $jobId, after: $after) {
    kind
    cursor
    actorName
    resync
    activity {
      customerPresent
      customerTyping
      staffTyping
    }
    job {
      ...JobDetailParts
    }
  }
}
    fragment StageParts on Stage {
  code
  label
  publicStage
  nextAction
  notify
  terminal
  onStepper
  moves
}
fragment MessageParts on Message {
  id
  author
  authorName
  body
  sentAt
  attachments {
    id
    width
    height
    image {
      url
    }
    thumbnail {
      url
    }
  }
}
fragment JobCardParts on Job {
  id
  version
  trackingId
  trackingUrl
  itemType
  description
  stage {
    ...StageParts
  }
  stageSince
  cover {
    id
    placeholder
    thumbnail {
      url
      expiresAt
    }
  }
  promise {
    kind
    from
    to
  }
  customer {
    id
    name
  }
  workflow {
    id
    name
  }
  order {
    id
    number
  }
  thread {
    unreadCount
    lastMessageAt
    latest: messages(last: 1) {
      edges {
        node {
          ...MessageParts
        }
      }
    }
  }
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
}
fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  uploadedAt
  uploadedBy
  url {
    url
    expiresAt
  }
}
fragment AttachmentParts on Attachment {
  id
  fileName
  caption
  visibility
  width
  height
  placeholder
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
  uploadedBy
  uploadedAt
}
fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  hidden
  handOverTo {
    code
    label
  }
  collection {
    proof
    collectedBy
    signature
    reason
    staffName
    collectedAt
    photo {
      id
    }
  }
  quotedMinor
  depositMinor
  priceVisibility
  customer {
    id
    name
    email
    phone
  }
  order {
    id
    number
    channel
    currency
  }
  workflow {
    id
    name
    version
    messagesEnabled
    priceVisibility
    stages {
      ...StageParts
    }
  }
  moves {
    ...StageParts
  }
  promiseRevisions {
    kind
    from
    to
    reason
    revisedAt
    actorName
  }
  history {
    id
    fromStage {
      code
      label
    }
    stage {
      ...StageParts
    }
    at
    actorName
    publicNote
    internalNote
  }
  notes {
    id
    body
    visibility
    authorName
    at
  }
  attachments {
    ...AttachmentParts
  }
  files {
    ...FileParts
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    messages(last: 40) {
      edges {
        node {
          ...MessageParts
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
  cursor
}`) as unknown as TypedDocumentString<JobEventsSubscription, JobEventsSubscriptionVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  tenant {
    ...SettingsParts
  }
}
    fragment SettingsParts on Tenant {
  version
  name
  fallbackName
  displayName
  initials
  logoUrl
  pageUrl
  hosts
  accentColor
  contactEmail
  contactPhone
  customerNameOnPage
  locale
  timeZone
  currency
  unreadMailMinutes
  slipShowsDeposit
  slipTerms
  collectionCheck
}`) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const SaveSettingsDocument = new TypedDocumentString(`
    mutation SaveSettings($input: UpdateTenantInput!) {
  updateTenant(input: $input) {
    __typename
    ... on TenantUpdated {
      tenant {
        ...SettingsParts
      }
    }
    ... on StaleSettings {
      message
      tenant {
        ...SettingsParts
      }
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    fragment SettingsParts on Tenant {
  version
  name
  fallbackName
  displayName
  initials
  logoUrl
  pageUrl
  hosts
  accentColor
  contactEmail
  contactPhone
  customerNameOnPage
  locale
  timeZone
  currency
  unreadMailMinutes
  slipShowsDeposit
  slipTerms
  collectionCheck
}`) as unknown as TypedDocumentString<SaveSettingsMutation, SaveSettingsMutationVariables>;
export const CreateLogoUploadDocument = new TypedDocumentString(`
    mutation CreateLogoUpload($input: CreateLogoUploadInput!) {
  createLogoUpload(input: $input) {
    __typename
    ... on LogoUploadCreated {
      uploadId
      url
      headers {
        name
        value
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateLogoUploadMutation, CreateLogoUploadMutationVariables>;
export const CompleteLogoUploadDocument = new TypedDocumentString(`
    mutation CompleteLogoUpload($uploadId: ID!) {
  completeLogoUpload(uploadId: $uploadId) {
    __typename
    ... on LogoSet {
      tenant {
        ...SettingsParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment SettingsParts on Tenant {
  version
  name
  fallbackName
  displayName
  initials
  logoUrl
  pageUrl
  hosts
  accentColor
  contactEmail
  contactPhone
  customerNameOnPage
  locale
  timeZone
  currency
  unreadMailMinutes
  slipShowsDeposit
  slipTerms
  collectionCheck
}`) as unknown as TypedDocumentString<CompleteLogoUploadMutation, CompleteLogoUploadMutationVariables>;
export const RemoveLogoDocument = new TypedDocumentString(`
    mutation RemoveLogo {
  removeLogo {
    ...SettingsParts
  }
}
    fragment SettingsParts on Tenant {
  version
  name
  fallbackName
  displayName
  initials
  logoUrl
  pageUrl
  hosts
  accentColor
  contactEmail
  contactPhone
  customerNameOnPage
  locale
  timeZone
  currency
  unreadMailMinutes
  slipShowsDeposit
  slipTerms
  collectionCheck
}`) as unknown as TypedDocumentString<RemoveLogoMutation, RemoveLogoMutationVariables>;
export const PriceRulesDocument = new TypedDocumentString(`
    query PriceRules {
  workflows {
    id
    name
    kind
    prefix
    priceVisibility
  }
}
    `) as unknown as TypedDocumentString<PriceRulesQuery, PriceRulesQueryVariables>;
export const SetPriceVisibilityDocument = new TypedDocumentString(`
    mutation SetPriceVisibility($workflowId: ID!, $priceVisibility: PriceVisibility!) {
  setPriceVisibility(workflowId: $workflowId, priceVisibility: $priceVisibility) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetPriceVisibilityMutation, SetPriceVisibilityMutationVariables>;
export const PaymentSettingsDocument = new TypedDocumentString(`
    query PaymentSettings {
  paymentSettings {
    ...PaymentSettingsParts
  }
}
    fragment PaymentSettingsParts on PaymentSettings {
  methods {
    kind
    label
    instructions
  }
  online {
    keyHint
    connectedAt
    webhookUrl
  }
}`) as unknown as TypedDocumentString<PaymentSettingsQuery, PaymentSettingsQueryVariables>;
export const SetPaymentMethodsDocument = new TypedDocumentString(`
    mutation SetPaymentMethods($methods: [PaymentMethodInput!]!, $expected: [PaymentMethodInput!]) {
  setPaymentMethods(methods: $methods, expected: $expected) {
    __typename
    ... on PaymentSettingsSaved {
      settings {
        ...PaymentSettingsParts
      }
    }
    ... on StalePaymentSettings {
      settings {
        ...PaymentSettingsParts
      }
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    fragment PaymentSettingsParts on PaymentSettings {
  methods {
    kind
    label
    instructions
  }
  online {
    keyHint
    connectedAt
    webhookUrl
  }
}`) as unknown as TypedDocumentString<SetPaymentMethodsMutation, SetPaymentMethodsMutationVariables>;
export const ConnectStripeDocument = new TypedDocumentString(`
    mutation ConnectStripe($input: ConnectStripeInput!) {
  connectStripe(input: $input) {
    __typename
    ... on PaymentSettingsSaved {
      settings {
        ...PaymentSettingsParts
      }
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    fragment PaymentSettingsParts on PaymentSettings {
  methods {
    kind
    label
    instructions
  }
  online {
    keyHint
    connectedAt
    webhookUrl
  }
}`) as unknown as TypedDocumentString<ConnectStripeMutation, ConnectStripeMutationVariables>;
export const DisconnectStripeDocument = new TypedDocumentString(`
    mutation DisconnectStripe {
  disconnectStripe {
    ...PaymentSettingsParts
  }
}
    fragment PaymentSettingsParts on PaymentSettings {
  methods {
    kind
    label
    instructions
  }
  online {
    keyHint
    connectedAt
    webhookUrl
  }
}`) as unknown as TypedDocumentString<DisconnectStripeMutation, DisconnectStripeMutationVariables>;
export const SlipDocument = new TypedDocumentString(`
    query Slip($jobId: ID!, $format: SlipFormat!) {
  job(id: $jobId) {
    id
    takeInSlip(format: $format) {
      url
    }
  }
}
    `) as unknown as TypedDocumentString<SlipQuery, SlipQueryVariables>;
export const OwnTotpDocument = new TypedDocumentString(`
    query OwnTotp {
  me {
    id
    totp {
      since
      recoveryCodesLeft
    }
  }
}
    `) as unknown as TypedDocumentString<OwnTotpQuery, OwnTotpQueryVariables>;
export const StartTotpDocument = new TypedDocumentString(`
    mutation StartTotp($password: String!) {
  startTotp(password: $password) {
    __typename
    ... on TotpStarted {
      secret
      uri
    }
    ... on InvalidInput {
      field
    }
    ... on RateLimited {
      retryAfterSeconds
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartTotpMutation, StartTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($code: String!) {
  confirmTotp(code: $code) {
    __typename
    ... on TotpConfirmed {
      recoveryCodes
    }
    ... on InvalidInput {
      field
    }
    ... on RateLimited {
      retryAfterSeconds
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const ReplaceRecoveryCodesDocument = new TypedDocumentString(`
    mutation ReplaceRecoveryCodes($input: TotpProofInput!) {
  replaceRecoveryCodes(input: $input) {
    __typename
    ... on RecoveryCodesReplaced {
      recoveryCodes
    }
    ... on InvalidInput {
      field
    }
    ... on RateLimited {
      retryAfterSeconds
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplaceRecoveryCodesMutation, ReplaceRecoveryCodesMutationVariables>;
export const DisableTotpDocument = new TypedDocumentString(`
    mutation DisableTotp($input: TotpProofInput!) {
  disableTotp(input: $input) {
    __typename
    ... on InvalidInput {
      field
    }
    ... on RateLimited {
      retryAfterSeconds
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisableTotpMutation, DisableTotpMutationVariables>;
export const DisableStaffTotpDocument = new TypedDocumentString(`
    mutation DisableStaffTotp($staffId: ID!) {
  disableStaffTotp(staffId: $staffId) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisableStaffTotpMutation, DisableStaffTotpMutationVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews {
  savedViews {
    ...SavedViewParts
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  query
  shared
  mine
  ownerName
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    __typename
    ... on ViewSaved {
      view {
        ...SavedViewParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  query
  shared
  mine
  ownerName
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($id: ID!) {
  removeView(id: $id) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const WorkflowTablesDocument = new TypedDocumentString(`
    query WorkflowTables {
  workflows {
    ...WorkflowTableParts
  }
}
    fragment WorkflowTableParts on Workflow {
  id
  name
  prefix
  kind
  version
  detailsVersion
  retiredAt
  initialStage
  messagesEnabled
  publicFromStage
  stages {
    code
    label
    publicStage
    timeline
    nextStep
    nextAction
    notify
    decision
    approvedStage
    accepted
    sent
    terminal
    onStepper
    moves
    translations {
      language
      label
      nextStep
    }
  }
  upgrade {
    jobs
    stages {
      code
      label
      jobs
      kept
    }
  }
}`) as unknown as TypedDocumentString<WorkflowTablesQuery, WorkflowTablesQueryVariables>;
export const SaveWorkflowDocument = new TypedDocumentString(`
    mutation SaveWorkflow($input: SaveWorkflowInput!) {
  saveWorkflow(input: $input) {
    __typename
    ... on WorkflowSaved {
      workflow {
        ...WorkflowTableParts
      }
    }
    ... on StaleWorkflow {
      workflow {
        ...WorkflowTableParts
      }
    }
    ... on WorkflowInvalid {
      faults {
        stage
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment WorkflowTableParts on Workflow {
  id
  name
  prefix
  kind
  version
  detailsVersion
  retiredAt
  initialStage
  messagesEnabled
  publicFromStage
  stages {
    code
    label
    publicStage
    timeline
    nextStep
    nextAction
    notify
    decision
    approvedStage
    accepted
    sent
    terminal
    onStepper
    moves
    translations {
      language
      label
      nextStep
    }
  }
  upgrade {
    jobs
    stages {
      code
      label
      jobs
      kept
    }
  }
}`) as unknown as TypedDocumentString<SaveWorkflowMutation, SaveWorkflowMutationVariables>;
export const CreateWorkflowDocument = new TypedDocumentString(`
    mutation CreateWorkflow($input: CreateWorkflowInput!) {
  createWorkflow(input: $input) {
    __typename
    ... on WorkflowCreated {
      workflow {
        id
        name
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWorkflowMutation, CreateWorkflowMutationVariables>;
export const UpdateWorkflowDocument = new TypedDocumentString(`
    mutation UpdateWorkflow($input: UpdateWorkflowInput!) {
  updateWorkflow(input: $input) {
    __typename
    ... on WorkflowUpdated {
      workflow {
        ...WorkflowTableParts
      }
    }
    ... on StaleWorkflow {
      workflow {
        ...WorkflowTableParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      message
    }
  }
}
    fragment WorkflowTableParts on Workflow {
  id
  name
  prefix
  kind
  version
  detailsVersion
  retiredAt
  initialStage
  messagesEnabled
  publicFromStage
  stages {
    code
    label
    publicStage
    timeline
    nextStep
    nextAction
    notify
    decision
    approvedStage
    accepted
    sent
    terminal
    onStepper
    moves
    translations {
      language
      label
      nextStep
    }
  }
  upgrade {
    jobs
    stages {
      code
      label
      jobs
      kept
    }
  }
}`) as unknown as TypedDocumentString<UpdateWorkflowMutation, UpdateWorkflowMutationVariables>;
export const UpgradeJobsDocument = new TypedDocumentString(`
    mutation UpgradeJobs($workflowId: ID!, $mapping: [StageMappingInput!]!) {
  upgradeJobs(workflowId: $workflowId, mapping: $mapping) {
    __typename
    ... on JobsUpgraded {
      moved
      left
      waiting
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpgradeJobsMutation, UpgradeJobsMutationVariables>;