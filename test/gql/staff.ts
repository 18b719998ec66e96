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

/** A new order of a known customer. */
export type CreateOrderInput = {
  /** How it came in. */
  channel: OrderChannel;
  /** Whose order it is. */
  customerId: string | number;
  /** Deposit taken, in minor units; none when left out. */
  depositMinor?: number | null | undefined;
  /** The same key enters the order once. */
  idempotencyKey: string;
  /** Its lines, at most 200. */
  items: Array<OrderItemInput>;
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

/** The rest of what is owed came in. */
export type MarkOrderPaidInput = {
  /** `Order.version` as you know it: the rest is what you saw, or StaleOrder. */
  expectedVersion: number;
  /** The same key makes one entry. */
  idempotencyKey: string;
  /** How the money moved; not ONLINE. */
  method: PaymentMethodKind;
  /** For colleagues, such as a receipt number; at most 500 characters. */
  note?: string | null | undefined;
  /** Of which order. */
  orderId: string | number;
};

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

/** Stable names of refusals, for programs. People are shown the message. */
export type ProblemCode =
  /** It has been decided, and stays so. */
  | 'ALREADY_DECIDED'
  /** What is decided on has changed since it was shown. */
  | 'DECISION_STALE'
  /** The idempotency key was used before with other content. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The workflow has no such move from the current stage. */
  | 'ILLEGAL_MOVE'
  /** A field cannot be meant like this; `field` and `message` say what to do. */
  | 'INVALID_INPUT'
  /** The shop would be left without an owner. */
  | 'LAST_OWNER'
  /** This kind of job has no thread. */
  | 'MESSAGES_OFF'
  /** Nothing is owed on the order. */
  | 'NOTHING_DUE'
  /** Nothing is owed. */
  | 'NOTHING_TO_PAY'
  /** This e-mail cannot be sent, or not any more; the message says why. */
  | 'NOTIFICATION_IMPOSSIBLE'
  /** From where the job stands it cannot be handed over. */
  | 'NOT_COLLECTABLE'
  /** There is nothing under this id, or it is not yours. */
  | 'NOT_FOUND'
  /** It cannot be paid online, or not at this moment. */
  | 'PAYMENT_UNAVAILABLE'
  /** This is not the PIN of this piece. */
  | 'PIN_REFUSED'
  /** Too often from one place; `retryAfterSeconds` says when to try again. */
  | 'RATE_LIMITED'
  /** This system sends no e-mails, so no link to a new password. */
  | 'RESET_UNAVAILABLE'
  /** E-mail and password do not match, or the shop must be named. */
  | 'SIGN_IN_REFUSED'
  /** The words of a photo or document were changed since you looked. */
  | 'STALE_ATTACHMENT'
  /** The customer was changed since `expectedVersion`. */
  | 'STALE_CUSTOMER'
  /** The job was changed since `expectedVersion`. */
  | 'STALE_JOB'
  /** The order was changed since `expectedVersion`. */
  | 'STALE_ORDER'
  /** The settings were changed since you looked. */
  | 'STALE_SETTINGS'
  /** The workflow was saved since `expectedVersion`. */
  | 'STALE_WORKFLOW'
  /** Two-step sign-in is switched on already. */
  | 'TOTP_ALREADY_ON'
  /** Two-step sign-in is not switched on, or setting it up has not begun. */
  | 'TOTP_NOT_ON'
  /** The password is right; a code is needed as well. */
  | 'TOTP_REQUIRED'
  /** Nothing has arrived at the upload URL yet. */
  | 'UPLOAD_MISSING'
  /** The file cannot be taken; the message says why. */
  | 'UPLOAD_REFUSED'
  /** The table of stages has mistakes; all are listed. */
  | 'WORKFLOW_INVALID';

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

export type CollectionFactsFragment = { id: string, version: number, stage: { code: string, terminal: boolean }, handOverTo: { code: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string, visibility: Visibility } | null } | null };

export type JobCollectionQueryVariables = Exact<{
  jobId: string | number;
}>;


export type JobCollectionQuery = { job: { id: string, version: number, stage: { code: string, terminal: boolean }, handOverTo: { code: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string, visibility: Visibility } | null } | null } | null };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { handOver:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'IllegalMove', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', field: string, code: ProblemCode, message: string }
    | { __typename: 'JobCollected', collection: { id: string, proof: CollectionProof }, job: { id: string, version: number, stage: { code: string, terminal: boolean }, handOverTo: { code: string } | null, collection: { proof: CollectionProof, collectedBy: string | null, signature: string | null, reason: string | null, staffName: string, collectedAt: string, photo: { id: string, visibility: Visibility } | null } | null } }
    | { __typename: 'NotCollectable', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'PinRefused', triesLeft: number, code: ProblemCode, message: string }
    | { __typename: 'StaleJob', code: ProblemCode, message: string }
   };

export type CreateReplyUploadMutationVariables = Exact<{
  input: CreateMessageUploadInput;
}>;


export type CreateReplyUploadMutation = { createMessageUpload:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'MessagesOff', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'UploadCreated', attachmentId: string, url: string, headers: Array<{ name: string, value: string }> }
    | { __typename: 'UploadRefused', code: ProblemCode, message: string }
   };

export type CompleteReplyUploadMutationVariables = Exact<{
  attachmentId: string | number;
}>;


export type CompleteReplyUploadMutation = { completeMessageUpload:
    | { __typename: 'MessageUploadCompleted', attachment: { id: string, width: number, image: { url: string } } }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'UploadMissing', code: ProblemCode, message: string }
    | { __typename: 'UploadRefused', code: ProblemCode, message: string }
   };

export type ShopSettingsFragment = { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, digestHour: number, slipShowsDeposit: boolean, slipTerms: string | null };

export type ShopSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopSettingsQuery = { tenant: { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, digestHour: number, slipShowsDeposit: boolean, slipTerms: string | null } };

export type SaveSettingsMutationVariables = Exact<{
  input: UpdateTenantInput;
}>;


export type SaveSettingsMutation = { updateTenant:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'StaleSettings', message: string, tenant: { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, digestHour: number, slipShowsDeposit: boolean, slipTerms: string | null } }
    | { __typename: 'TenantUpdated', tenant: { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, digestHour: number, slipShowsDeposit: boolean, slipTerms: string | null } }
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
    | { __typename: 'LogoSet', tenant: { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, digestHour: number, slipShowsDeposit: boolean, slipTerms: string | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadMissing', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type RemoveLogoMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveLogoMutation = { removeLogo: { version: number, name: string | null, fallbackName: string, displayName: string, initials: string, logoUrl: string | null, pageUrl: string, hosts: Array<string>, accentColor: string, contactEmail: string | null, contactPhone: string | null, customerNameOnPage: CustomerNameOnPage, locale: string, timeZone: string, currency: string, unreadMailMinutes: number, digestHour: number, slipShowsDeposit: boolean, slipTerms: string | null } };

export type TakeInSlipQueryVariables = Exact<{
  jobId: string | number;
  format?: SlipFormat;
}>;


export type TakeInSlipQuery = { job: { takeInSlip: { url: string, expiresAt: string } } | null };

export type MyTotpQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTotpQuery = { me: { id: string, totp: { since: string, recoveryCodesLeft: number } | null } };

export type WhoUsesTotpQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoUsesTotpQuery = { staffMembers: Array<{ id: string, email: string, usesTotp: boolean | null }> };

export type StartTotpMutationVariables = Exact<{
  password: string;
}>;


export type StartTotpMutation = { startTotp:
    | { __typename: 'InvalidInput', field: string, code: ProblemCode, message: string }
    | { __typename: 'RateLimited', code: ProblemCode, message: string }
    | { __typename: 'TotpAlreadyOn', code: ProblemCode, message: string }
    | { __typename: 'TotpStarted', secret: string, uri: string }
   };

export type ConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpMutation = { confirmTotp:
    | { __typename: 'InvalidInput', field: string, code: ProblemCode, message: string }
    | { __typename: 'RateLimited', code: ProblemCode, message: string }
    | { __typename: 'TotpAlreadyOn', code: ProblemCode, message: string }
    | { __typename: 'TotpConfirmed', recoveryCodes: Array<string> }
    | { __typename: 'TotpNotOn', code: ProblemCode, message: string }
   };

export type ReplaceRecoveryCodesMutationVariables = Exact<{
  input: TotpProofInput;
}>;


export type ReplaceRecoveryCodesMutation = { replaceRecoveryCodes:
    | { __typename: 'InvalidInput', field: string, code: ProblemCode, message: string }
    | { __typename: 'RateLimited', code: ProblemCode, message: string }
    | { __typename: 'RecoveryCodesReplaced', recoveryCodes: Array<string> }
    | { __typename: 'TotpNotOn', code: ProblemCode, message: string }
   };

export type DisableTotpMutationVariables = Exact<{
  input: TotpProofInput;
}>;


export type DisableTotpMutation = { disableTotp:
    | { __typename: 'InvalidInput', field: string, code: ProblemCode, message: string }
    | { __typename: 'RateLimited', code: ProblemCode, message: string }
    | { __typename: 'TotpDisabled', disabled: boolean }
    | { __typename: 'TotpNotOn', code: ProblemCode, message: string }
   };

export type DisableStaffTotpMutationVariables = Exact<{
  staffId: string | number;
}>;


export type DisableStaffTotpMutation = { disableStaffTotp:
    | { __typename: 'InvalidInput', field: string, code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'StaffTotpDisabled', member: { id: string, usesTotp: boolean | null } }
    | { __typename: 'TotpNotOn', code: ProblemCode, message: string }
   };

export type WorkflowDetailsFragment = { id: string, name: string, kind: JobKind, prefix: string, version: number, detailsVersion: number, retiredAt: string | null, priceVisibility: PriceVisibility, initialStage: string, stages: Array<{ code: string, label: string }> };

export type WorkflowDetailsListQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkflowDetailsListQuery = { workflows: Array<{ id: string, name: string, kind: JobKind, prefix: string, version: number, detailsVersion: number, retiredAt: string | null, priceVisibility: PriceVisibility, initialStage: string, stages: Array<{ code: string, label: string }> }> };

export type CreateWorkflowMutationVariables = Exact<{
  input: CreateWorkflowInput;
}>;


export type CreateWorkflowMutation = { createWorkflow:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', field: string, code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'WorkflowCreated', workflow: { id: string, name: string, kind: JobKind, prefix: string, version: number, detailsVersion: number, retiredAt: string | null, priceVisibility: PriceVisibility, initialStage: string, stages: Array<{ code: string, label: string }> } }
   };

export type UpdateWorkflowMutationVariables = Exact<{
  input: UpdateWorkflowInput;
}>;


export type UpdateWorkflowMutation = { updateWorkflow:
    | { __typename: 'InvalidInput', field: string, code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'StaleWorkflow', code: ProblemCode, message: string, workflow: { id: string, name: string, kind: JobKind, prefix: string, version: number, detailsVersion: number, retiredAt: string | null, priceVisibility: PriceVisibility, initialStage: string, stages: Array<{ code: string, label: string }> } }
    | { __typename: 'WorkflowUpdated', workflow: { id: string, name: string, kind: JobKind, prefix: string, version: number, detailsVersion: number, retiredAt: string | null, priceVisibility: PriceVisibility, initialStage: string, stages: Array<{ code: string, label: string }> } }
   };

export type WorkflowUpgradesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkflowUpgradesQuery = { workflows: Array<{ id: string, prefix: string, version: number, upgrade: { jobs: number, stages: Array<{ code: string, label: string, jobs: number, kept: boolean }> } }> };

export type SaveWorkflowVersionMutationVariables = Exact<{
  input: SaveWorkflowInput;
}>;


export type SaveWorkflowVersionMutation = { saveWorkflow:
    | { __typename: 'NotFound', code: ProblemCode }
    | { __typename: 'StaleWorkflow', code: ProblemCode, workflow: { version: number } }
    | { __typename: 'WorkflowInvalid', code: ProblemCode, faults: Array<{ stage: string | null, message: string }> }
    | { __typename: 'WorkflowSaved', workflow: { id: string, version: number } }
   };

export type UpgradeJobsMutationVariables = Exact<{
  workflowId: string | number;
  mapping: Array<StageMappingInput> | StageMappingInput;
}>;


export type UpgradeJobsMutation = { upgradeJobs:
    | { __typename: 'InvalidInput', field: string, code: ProblemCode, message: string }
    | { __typename: 'JobsUpgraded', moved: number, left: number, waiting: number }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
   };

export type JobPartsFragment = { id: string, version: number, trackingId: string, trackingUrl: string, kind: JobKind, itemType: string, description: string, internalNote: string | null, quotedMinor: number | null, priceVisibility: PriceVisibility | null, depositMinor: number | null, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, cursor: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string } | null, promiseRevisions: Array<{ kind: PromiseKind | null, to: string | null, reason: string | null, actorName: string, revisedAt: string }>, history: Array<{ at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string } | null, stage: { code: string } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, byteSize: number, publishedAt: string | null, image: { url: string }, thumbnail: { url: string } }>, decisions: Array<{ id: string, round: number, stage: string, kind: DecisionKind, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, name: string | null, decidedAt: string | null, ip: string | null, userAgent: string | null, photos: Array<{ id: string, sha256: string }>, figures: { currency: string, totalMinor: number, quotedMinor: number | null, items: Array<{ description: string }> | null } | null }>, customer: { id: string, name: string, email: string | null }, order: { id: string, number: string, depositMinor: number }, workflow: { id: string, version: number }, thread: { unreadCount: number, readByCustomerUpTo: string | null, readByStaffUpTo: string | null, lastMessageAt: string | null, messages: { totalCount: number, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string } }> } } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string | null, role: StaffRole, isApiKey: boolean, tenant: { id: string, slug: string, displayName: string } } };

export type WorkflowsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkflowsQuery = { workflows: Array<{ id: string, kind: JobKind, name: string, prefix: string, version: number, priceVisibility: PriceVisibility, initialStage: string, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, timeline: TimelineRule, nextStep: string, nextAction: NextAction, notify: boolean, decision: DecisionKind | null, approvedStage: string | null, accepted: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }> };

export type JobQueryVariables = Exact<{
  id?: string | number | null | undefined;
  trackingId?: string | null | undefined;
}>;


export type JobQuery = { job: { id: string, version: number, trackingId: string, trackingUrl: string, kind: JobKind, itemType: string, description: string, internalNote: string | null, quotedMinor: number | null, priceVisibility: PriceVisibility | null, depositMinor: number | null, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, cursor: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string } | null, promiseRevisions: Array<{ kind: PromiseKind | null, to: string | null, reason: string | null, actorName: string, revisedAt: string }>, history: Array<{ at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string } | null, stage: { code: string } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, byteSize: number, publishedAt: string | null, image: { url: string }, thumbnail: { url: string } }>, decisions: Array<{ id: string, round: number, stage: string, kind: DecisionKind, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, name: string | null, decidedAt: string | null, ip: string | null, userAgent: string | null, photos: Array<{ id: string, sha256: string }>, figures: { currency: string, totalMinor: number, quotedMinor: number | null, items: Array<{ description: string }> | null } | null }>, customer: { id: string, name: string, email: string | null }, order: { id: string, number: string, depositMinor: number }, workflow: { id: string, version: number }, thread: { unreadCount: number, readByCustomerUpTo: string | null, readByStaffUpTo: string | null, lastMessageAt: string | null, messages: { totalCount: number, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string } }> } } } | null };

export type JobsQueryVariables = Exact<{
  filter?: JobFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type JobsQuery = { jobs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, itemType: string } }> } };

export type InboxQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
}>;


export type InboxQuery = { inbox: { totalCount: number, edges: Array<{ node: { id: string, thread: { unreadCount: number } } }> } };

export type CustomersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CustomersQuery = { customers: { totalCount: number, edges: Array<{ node: { id: string, name: string } }> } };

export type OrderPartsFragment = { id: string, number: string, version: number, currency: string, totalMinor: number, depositMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, paymentState: PaymentState, items: Array<{ description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, note: string | null, actorName: string, reverses: string | null }>, jobs: Array<{ id: string }> };

export type OrderQueryVariables = Exact<{
  id?: string | number | null | undefined;
  number?: string | null | undefined;
}>;


export type OrderQuery = { order: { id: string, number: string, version: number, currency: string, totalMinor: number, depositMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, paymentState: PaymentState, items: Array<{ description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, note: string | null, actorName: string, reverses: string | null }>, jobs: Array<{ id: string }> } | null };

export type PaymentSettingsPartsFragment = { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }>, online: { keyHint: string, connectedAt: string, webhookUrl: string } | null };

export type PaymentSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaymentSettingsQuery = { paymentSettings: { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }>, online: { keyHint: string, connectedAt: string, webhookUrl: string } | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'RateLimited', retryAfterSeconds: number, code: ProblemCode, message: string }
    | { __typename: 'SignInRefused', code: ProblemCode, message: string }
    | { __typename: 'SignedIn', token: string, expiresAt: string, viewer: { name: string, role: StaffRole, tenant: { slug: string } } }
    | { __typename: 'TotpRequired', code: ProblemCode, message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type CreateCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type CreateCustomerMutation = { createCustomer:
    | { __typename: 'CustomerCreated', customer: { id: string, name: string } }
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
   };

export type CreateOrderMutationVariables = Exact<{
  input: CreateOrderInput;
}>;


export type CreateOrderMutation = { createOrder:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'OrderCreated', order: { id: string, number: string, totalMinor: number } }
   };

export type CreateJobMutationVariables = Exact<{
  input: CreateJobInput;
}>;


export type CreateJobMutation = { createJob:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string, field: string }
    | { __typename: 'JobCreated', job: { id: string, version: number, trackingId: string, trackingUrl: string, kind: JobKind, itemType: string, description: string, internalNote: string | null, quotedMinor: number | null, priceVisibility: PriceVisibility | null, depositMinor: number | null, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, cursor: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string } | null, promiseRevisions: Array<{ kind: PromiseKind | null, to: string | null, reason: string | null, actorName: string, revisedAt: string }>, history: Array<{ at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string } | null, stage: { code: string } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, byteSize: number, publishedAt: string | null, image: { url: string }, thumbnail: { url: string } }>, decisions: Array<{ id: string, round: number, stage: string, kind: DecisionKind, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, name: string | null, decidedAt: string | null, ip: string | null, userAgent: string | null, photos: Array<{ id: string, sha256: string }>, figures: { currency: string, totalMinor: number, quotedMinor: number | null, items: Array<{ description: string }> | null } | null }>, customer: { id: string, name: string, email: string | null }, order: { id: string, number: string, depositMinor: number }, workflow: { id: string, version: number }, thread: { unreadCount: number, readByCustomerUpTo: string | null, readByStaffUpTo: string | null, lastMessageAt: string | null, messages: { totalCount: number, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string } }> } } } }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
   };

export type UpdateJobMutationVariables = Exact<{
  input: UpdateJobInput;
}>;


export type UpdateJobMutation = { updateJob:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'JobUpdated', job: { id: string, version: number, trackingId: string, trackingUrl: string, kind: JobKind, itemType: string, description: string, internalNote: string | null, quotedMinor: number | null, priceVisibility: PriceVisibility | null, depositMinor: number | null, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, cursor: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string } | null, promiseRevisions: Array<{ kind: PromiseKind | null, to: string | null, reason: string | null, actorName: string, revisedAt: string }>, history: Array<{ at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string } | null, stage: { code: string } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, byteSize: number, publishedAt: string | null, image: { url: string }, thumbnail: { url: string } }>, decisions: Array<{ id: string, round: number, stage: string, kind: DecisionKind, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, name: string | null, decidedAt: string | null, ip: string | null, userAgent: string | null, photos: Array<{ id: string, sha256: string }>, figures: { currency: string, totalMinor: number, quotedMinor: number | null, items: Array<{ description: string }> | null } | null }>, customer: { id: string, name: string, email: string | null }, order: { id: string, number: string, depositMinor: number }, workflow: { id: string, version: number }, thread: { unreadCount: number, readByCustomerUpTo: string | null, readByStaffUpTo: string | null, lastMessageAt: string | null, messages: { totalCount: number, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string } }> } } } }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'StaleJob', code: ProblemCode, message: string }
   };

export type MoveJobMutationVariables = Exact<{
  input: MoveJobInput;
}>;


export type MoveJobMutation = { moveJob:
    | { __typename: 'IllegalMove', code: ProblemCode, message: string, from: { code: string }, allowed: Array<{ code: string }> }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'JobMoved', job: { id: string, version: number, trackingId: string, trackingUrl: string, kind: JobKind, itemType: string, description: string, internalNote: string | null, quotedMinor: number | null, priceVisibility: PriceVisibility | null, depositMinor: number | null, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, cursor: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string } | null, promiseRevisions: Array<{ kind: PromiseKind | null, to: string | null, reason: string | null, actorName: string, revisedAt: string }>, history: Array<{ at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string } | null, stage: { code: string } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, byteSize: number, publishedAt: string | null, image: { url: string }, thumbnail: { url: string } }>, decisions: Array<{ id: string, round: number, stage: string, kind: DecisionKind, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, name: string | null, decidedAt: string | null, ip: string | null, userAgent: string | null, photos: Array<{ id: string, sha256: string }>, figures: { currency: string, totalMinor: number, quotedMinor: number | null, items: Array<{ description: string }> | null } | null }>, customer: { id: string, name: string, email: string | null }, order: { id: string, number: string, depositMinor: number }, workflow: { id: string, version: number }, thread: { unreadCount: number, readByCustomerUpTo: string | null, readByStaffUpTo: string | null, lastMessageAt: string | null, messages: { totalCount: number, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string } }> } } } }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'StaleJob', code: ProblemCode, message: string, job: { version: number, stage: { code: string } } }
   };

export type RevisePromiseMutationVariables = Exact<{
  input: RevisePromiseInput;
}>;


export type RevisePromiseMutation = { revisePromise:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'PromiseRevised', job: { id: string, version: number, trackingId: string, trackingUrl: string, kind: JobKind, itemType: string, description: string, internalNote: string | null, quotedMinor: number | null, priceVisibility: PriceVisibility | null, depositMinor: number | null, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, cursor: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string } | null, promiseRevisions: Array<{ kind: PromiseKind | null, to: string | null, reason: string | null, actorName: string, revisedAt: string }>, history: Array<{ at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string } | null, stage: { code: string } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, byteSize: number, publishedAt: string | null, image: { url: string }, thumbnail: { url: string } }>, decisions: Array<{ id: string, round: number, stage: string, kind: DecisionKind, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, name: string | null, decidedAt: string | null, ip: string | null, userAgent: string | null, photos: Array<{ id: string, sha256: string }>, figures: { currency: string, totalMinor: number, quotedMinor: number | null, items: Array<{ description: string }> | null } | null }>, customer: { id: string, name: string, email: string | null }, order: { id: string, number: string, depositMinor: number }, workflow: { id: string, version: number }, thread: { unreadCount: number, readByCustomerUpTo: string | null, readByStaffUpTo: string | null, lastMessageAt: string | null, messages: { totalCount: number, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string } }> } } } }
    | { __typename: 'StaleJob', code: ProblemCode, message: string }
   };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'NoteAdded', note: { id: string, body: string, visibility: Visibility }, job: { id: string, version: number } }
   };

export type RevokeTrackingMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type RevokeTrackingMutation = { revokeTracking:
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'StaleJob', code: ProblemCode, message: string }
    | { __typename: 'TrackingRevoked', job: { version: number, revokedAt: string | null } }
   };

export type RestoreTrackingMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type RestoreTrackingMutation = { restoreTracking:
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'StaleJob', code: ProblemCode, message: string }
    | { __typename: 'TrackingRestored', job: { version: number, revokedAt: string | null } }
   };

export type DeleteJobMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type DeleteJobMutation = { deleteJob:
    | { __typename: 'JobDeleted', job: { version: number, deletedAt: string | null } }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'StaleJob', code: ProblemCode, message: string }
   };

export type RestoreJobMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type RestoreJobMutation = { restoreJob:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'JobRestored', job: { version: number, deletedAt: string | null } }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'StaleJob', code: ProblemCode, message: string }
   };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { createUpload:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'UploadCreated', attachmentId: string, url: string, expiresAt: string, headers: Array<{ name: string, value: string }> }
    | { __typename: 'UploadRefused', code: ProblemCode, message: string }
   };

export type CompleteUploadMutationVariables = Exact<{
  attachmentId: string | number;
}>;


export type CompleteUploadMutation = { completeUpload:
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'UploadCompleted', attachment: { id: string, visibility: Visibility, width: number, height: number, byteSize: number, contentType: string, placeholder: string, publishedAt: string | null, image: { url: string, expiresAt: string }, thumbnail: { url: string } } }
    | { __typename: 'UploadMissing', code: ProblemCode, message: string }
    | { __typename: 'UploadRefused', code: ProblemCode, message: string }
   };

export type UpdateAttachmentMutationVariables = Exact<{
  input: UpdateAttachmentInput;
}>;


export type UpdateAttachmentMutation = { updateAttachment:
    | { __typename: 'AttachmentUpdated', attachment: { id: string, visibility: Visibility, caption: string | null, publishedAt: string | null } }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'StaleAttachment', code: ProblemCode, message: string, attachment: { caption: string | null } }
   };

export type DeleteAttachmentMutationVariables = Exact<{
  attachmentId: string | number;
}>;


export type DeleteAttachmentMutation = { deleteAttachment:
    | { __typename: 'AttachmentDeleted', job: { id: string } }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
   };

export type ReplyMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyMutation = { reply:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'MessagesOff', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'ReplySent', sent: { id: string, body: string, authorName: string | null } }
   };

export type StaffReadMutationVariables = Exact<{
  jobId: string | number;
  upTo: string | number;
}>;


export type StaffReadMutation = { markThreadRead:
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'ThreadMarkedRead', job: { thread: { unreadCount: number } } }
   };

export type SaveWorkflowMutationVariables = Exact<{
  input: SaveWorkflowInput;
}>;


export type SaveWorkflowMutation = { saveWorkflow:
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'StaleWorkflow', code: ProblemCode, message: string }
    | { __typename: 'WorkflowInvalid', code: ProblemCode, message: string, problems: Array<string> }
    | { __typename: 'WorkflowSaved', workflow: { id: string, version: number, stages: Array<{ code: string, label: string }> } }
   };

export type UpdateTenantMutationVariables = Exact<{
  input: UpdateTenantInput;
}>;


export type UpdateTenantMutation = { updateTenant:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'StaleSettings', code: ProblemCode, message: string }
    | { __typename: 'TenantUpdated', tenant: { name: string | null, displayName: string, accentColor: string, customerNameOnPage: CustomerNameOnPage } }
   };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'ApiKeyCreated', secret: string, apiKey: { id: string, prefix: string, role: StaffRole } }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKeyRevoked', apiKey: { revokedAt: string | null } }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
   };

export type SetOrderItemsMutationVariables = Exact<{
  input: SetOrderItemsInput;
}>;


export type SetOrderItemsMutation = { setOrderItems:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'OrderItemsSet', order: { id: string, number: string, version: number, currency: string, totalMinor: number, depositMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, paymentState: PaymentState, items: Array<{ description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, note: string | null, actorName: string, reverses: string | null }>, jobs: Array<{ id: string }> } }
    | { __typename: 'StaleOrder', code: ProblemCode, message: string, order: { version: number, dueMinor: number } }
   };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'PaymentRecorded', payment: { id: string, kind: PaymentEntryKind, amountMinor: number }, order: { id: string, number: string, version: number, currency: string, totalMinor: number, depositMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, paymentState: PaymentState, items: Array<{ description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, note: string | null, actorName: string, reverses: string | null }>, jobs: Array<{ id: string }> } }
   };

export type MarkOrderPaidMutationVariables = Exact<{
  input: MarkOrderPaidInput;
}>;


export type MarkOrderPaidMutation = { markOrderPaid:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'NothingDue', code: ProblemCode, message: string }
    | { __typename: 'OrderMarkedPaid', payment: { id: string, kind: PaymentEntryKind, amountMinor: number }, order: { id: string, number: string, version: number, currency: string, totalMinor: number, depositMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, paymentState: PaymentState, items: Array<{ description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, note: string | null, actorName: string, reverses: string | null }>, jobs: Array<{ id: string }> } }
    | { __typename: 'StaleOrder', code: ProblemCode, message: string, order: { version: number, dueMinor: number } }
   };

export type RefundPaymentMutationVariables = Exact<{
  input: RefundPaymentInput;
}>;


export type RefundPaymentMutation = { refundPayment:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'RefundRecorded', payment: { id: string, kind: PaymentEntryKind, amountMinor: number }, order: { id: string, number: string, version: number, currency: string, totalMinor: number, depositMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, paymentState: PaymentState, items: Array<{ description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, note: string | null, actorName: string, reverses: string | null }>, jobs: Array<{ id: string }> } }
   };

export type ReversePaymentMutationVariables = Exact<{
  input: ReversePaymentInput;
}>;


export type ReversePaymentMutation = { reversePayment:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string, field: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'PaymentReversed', payment: { id: string, kind: PaymentEntryKind, amountMinor: number }, order: { id: string, number: string, version: number, currency: string, totalMinor: number, depositMinor: number, receivedMinor: number, refundedMinor: number, dueMinor: number, paymentState: PaymentState, items: Array<{ description: string, quantity: number, unitPriceMinor: number, lineTotalMinor: number }>, payments: Array<{ id: string, kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, note: string | null, actorName: string, reverses: string | null }>, jobs: Array<{ id: string }> } }
   };

export type SetPaymentMethodsMutationVariables = Exact<{
  methods: Array<PaymentMethodInput> | PaymentMethodInput;
  expected?: Array<PaymentMethodInput> | PaymentMethodInput | null | undefined;
}>;


export type SetPaymentMethodsMutation = { setPaymentMethods:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string, field: string }
    | { __typename: 'PaymentSettingsSaved', settings: { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } }
    | { __typename: 'StalePaymentSettings', code: ProblemCode, message: string, settings: { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } }
   };

export type SetPriceVisibilityMutationVariables = Exact<{
  workflowId: string | number;
  priceVisibility: PriceVisibility;
}>;


export type SetPriceVisibilityMutation = { setPriceVisibility:
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'PriceVisibilitySet', workflow: { id: string, priceVisibility: PriceVisibility } }
   };

export type ConnectStripeMutationVariables = Exact<{
  input: ConnectStripeInput;
}>;


export type ConnectStripeMutation = { connectStripe:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string, field: string }
    | { __typename: 'PaymentSettingsSaved', settings: { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }>, online: { keyHint: string, connectedAt: string, webhookUrl: string } | null } }
   };

export type DisconnectStripeMutationVariables = Exact<{ [key: string]: never; }>;


export type DisconnectStripeMutation = { disconnectStripe: { methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }>, online: { keyHint: string, connectedAt: string, webhookUrl: string } | null } };

export type JobEventsSubscriptionVariables = Exact<{
  jobId: string | number;
  after?: string | null | undefined;
}>;


export type JobEventsSubscription = { jobEvents: { kind: EventKind, cursor: string, occurredAt: string, actorName: string | null, resync: ResyncReason | null, message: { body: string, author: Author } | null, attachment: { id: string, visibility: Visibility } | null, job: { id: string, version: number, stage: { code: string } } | null } };

export type TenantEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  kinds?: Array<EventKind> | EventKind | null | undefined;
}>;


export type TenantEventsSubscription = { tenantEvents: { kind: EventKind, cursor: string, actorName: string | null, jobId: string | null, resync: ResyncReason | null, outcome: DecisionOutcome | null, job: { id: string, itemType: string } | null, tenant: { displayName: string } | null } };

export type WorkflowTablesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkflowTablesQuery = { workflows: Array<{ id: string, name: string, prefix: string, initialStage: string, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, timeline: TimelineRule, nextStep: string, nextAction: NextAction, notify: boolean, decision: DecisionKind | null, terminal: boolean, onStepper: boolean, moves: Array<string>, translations: Array<{ language: Language, label: string, nextStep: string }> }> }> };

export type StaffTypingMutationVariables = Exact<{
  jobId: string | number;
}>;


export type StaffTypingMutation = { setTyping: boolean };

export type JobActivitySubscriptionVariables = Exact<{
  jobId: string | number;
  after?: string | null | undefined;
}>;


export type JobActivitySubscription = { jobEvents: { kind: EventKind, cursor: string, activity: { customerTyping: boolean, customerPresent: boolean, staffTyping: Array<string> } | null } };

export type TenantActivitySubscriptionVariables = Exact<{
  kinds?: Array<EventKind> | EventKind | null | undefined;
}>;


export type TenantActivitySubscription = { tenantEvents: { kind: EventKind, cursor: string, jobId: string | null, activity: { customerTyping: boolean, staffTyping: Array<string> } | null } };

export type StaffThreadPhotosQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffThreadPhotosQuery = { job: { attachments: Array<{ id: string }>, thread: { messages: { edges: Array<{ node: { body: string, attachments: Array<{ id: string, image: { url: string }, thumbnail: { url: string } }> } }> } } } | null };

export type StaffMessageEventsSubscriptionVariables = Exact<{
  jobId: string | number;
}>;


export type StaffMessageEventsSubscription = { jobEvents: { kind: EventKind, message: { body: string, attachments: Array<{ id: string, image: { url: string } }> } | null } };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { staffMembers: Array<{ id: string, name: string, email: string, role: StaffRole }> };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: Array<{ id: string, email: string, role: StaffRole, invitedBy: string }> };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { shopName: string, email: string, name: string } | null };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { sessions: Array<{ id: string, current: boolean, device: string | null, address: string | null }> };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null, startCursor: string | null }, edges: Array<{ node: { kind: EventKind, actorName: string | null, jobId: string | null, subject: string | null, changed: Array<string> | null, role: StaffRole | null, outcome: DecisionOutcome | null, payment: { kind: PaymentEntryKind, method: PaymentMethodKind, amountMinor: number, currency: string } | null, toStage: { label: string } | null, job: { trackingId: string } | null } }> } };

export type JobAuditLogQueryVariables = Exact<{
  id: string | number;
}>;


export type JobAuditLogQuery = { job: { auditLog: { totalCount: number, edges: Array<{ node: { kind: EventKind, actorName: string | null } }> } } | null };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'StaffInvited', url: string, mailed: boolean, invitation: { id: string, email: string, role: StaffRole } }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation:
    | { __typename: 'InvitationWithdrawn' }
    | { __typename: 'NotFound', code: ProblemCode }
   };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'InvitationAccepted', email: string, tenantSlug: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
   };

export type SetStaffRoleMutationVariables = Exact<{
  staffId: string | number;
  role: StaffRole;
}>;


export type SetStaffRoleMutation = { setStaffRole:
    | { __typename: 'LastOwner', code: ProblemCode }
    | { __typename: 'NotFound', code: ProblemCode }
    | { __typename: 'StaffRoleSet', member: { role: StaffRole } }
   };

export type RemoveStaffMutationVariables = Exact<{
  staffId: string | number;
}>;


export type RemoveStaffMutation = { removeStaff:
    | { __typename: 'LastOwner', code: ProblemCode }
    | { __typename: 'NotFound', code: ProblemCode }
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
    | { __typename: 'RateLimited' }
   };

export type FilePartsFragment = { id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, publishedAt: string | null, url: { url: string } };

export type JobFilesQueryVariables = Exact<{
  id: string | number;
}>;


export type JobFilesQuery = { job: { attachments: Array<{ id: string }>, files: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, publishedAt: string | null, url: { url: string } }> } | null };

export type CompleteFileUploadMutationVariables = Exact<{
  attachmentId: string | number;
}>;


export type CompleteFileUploadMutation = { completeFileUpload:
    | { __typename: 'FileUploaded', file: { id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, publishedAt: string | null, url: { url: string } } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadMissing', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type UpdateFileMutationVariables = Exact<{
  input: UpdateAttachmentInput;
}>;


export type UpdateFileMutation = { updateFile:
    | { __typename: 'FileUpdated', file: { id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, publishedAt: string | null, url: { url: string } } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleFile', message: string, file: { id: string, fileName: string, caption: string | null, visibility: Visibility, byteSize: number, publishedAt: string | null, url: { url: string } } }
   };

export type NotificationPartsFragment = { id: string, jobId: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, settledAt: string | null, repeatable: boolean };

export type JobNotificationsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type JobNotificationsQuery = { job: { notifications: { totalCount: number, edges: Array<{ node: { id: string, jobId: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, settledAt: string | null, repeatable: boolean } }> } } | null };

export type ShopNotificationsQueryVariables = Exact<{
  filter?: NotificationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ShopNotificationsQuery = { notifications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, jobId: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, settledAt: string | null, repeatable: boolean } }> } };

export type SendNotificationMutationVariables = Exact<{
  input: SendNotificationInput;
}>;


export type SendNotificationMutation = { sendNotification:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'NotificationImpossible', code: ProblemCode, message: string }
    | { __typename: 'NotificationSending', notification: { id: string, jobId: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, settledAt: string | null, repeatable: boolean } }
   };

export type HoldNotificationMutationVariables = Exact<{
  id: string | number;
}>;


export type HoldNotificationMutation = { holdNotification:
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'NotificationHeld', notification: { id: string, jobId: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, settledAt: string | null, repeatable: boolean } }
    | { __typename: 'NotificationImpossible', code: ProblemCode, message: string }
   };

export type ReleaseNotificationMutationVariables = Exact<{
  id: string | number;
}>;


export type ReleaseNotificationMutation = { releaseNotification:
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'NotificationImpossible', code: ProblemCode, message: string }
    | { __typename: 'NotificationReleased', notification: { id: string, jobId: string, kind: NotificationKind, state: NotificationState, reason: NotificationReason | null, attempts: number, address: string | null, subject: string | null, requestedBy: string | null, settledAt: string | null, repeatable: boolean } }
   };

export type NotificationSettingsPartsFragment = { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> };

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsQuery = { notificationSettings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } };

export type NotificationPreviewQueryVariables = Exact<{
  input: NotificationTemplateInput;
}>;


export type NotificationPreviewQuery = { notificationPreview:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotificationPreview', subject: string, html: string, text: string, url: string }
   };

export type UpdateNotificationSettingsMutationVariables = Exact<{
  input: UpdateNotificationSettingsInput;
}>;


export type UpdateNotificationSettingsMutation = { updateNotificationSettings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } };

export type SaveNotificationTemplateMutationVariables = Exact<{
  input: NotificationTemplateInput;
  expected?: NotificationWordsInput | null | undefined;
}>;


export type SaveNotificationTemplateMutation = { saveNotificationTemplate:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'NotificationTemplateSaved', settings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } }
    | { __typename: 'StaleNotificationTemplate', settings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } }
   };

export type ResetNotificationTemplateMutationVariables = Exact<{
  kind: NotificationKind;
  language: Language;
  expected?: NotificationWordsInput | null | undefined;
}>;


export type ResetNotificationTemplateMutation = { resetNotificationTemplate:
    | { __typename: 'NotificationTemplateSaved', settings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } }
    | { __typename: 'StaleNotificationTemplate', settings: { available: boolean, channel: NotificationChannel, linkWhenBookedIn: boolean, language: Language, kinds: Array<{ kind: NotificationKind, on: boolean, placeholders: Array<string>, templates: Array<{ language: Language, subject: string, intro: string, own: boolean }> }> } }
   };

export type SendTestNotificationMutationVariables = Exact<{
  input: NotificationTemplateInput;
}>;


export type SendTestNotificationMutation = { sendTestNotification:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'NotificationImpossible', code: ProblemCode, message: string }
    | { __typename: 'RateLimited', code: ProblemCode, message: string }
    | { __typename: 'TestNotificationSent', address: string }
   };

export type PasswordResetLinkQueryVariables = Exact<{
  token: string;
}>;


export type PasswordResetLinkQuery = { passwordReset: { shopName: string, email: string } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'PasswordResetRequested', requested: boolean }
    | { __typename: 'RateLimited', code: ProblemCode, message: string }
    | { __typename: 'ResetUnavailable', code: ProblemCode, message: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'PasswordReset', email: string, tenantSlug: string }
   };

export type AttentionQueryVariables = Exact<{
  first?: number;
}>;


export type AttentionQuery = { attention: { totalCount: number, jobs: Array<{ reasons: Array<AttentionReason>, daysInStage: number, usualDays: number | null, daysLeft: number | null, expectedDays: number | null, promiseMoves: number, changesRequestedAt: string | null, job: { id: string } }> } };

export type MorningDigestQueryVariables = Exact<{ [key: string]: never; }>;


export type MorningDigestQuery = { me: { morningDigest: boolean } };

export type SetMorningDigestMutationVariables = Exact<{
  on: boolean;
}>;


export type SetMorningDigestMutation = { setMorningDigest: boolean };

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
export const CollectionFactsFragmentDoc = new TypedDocumentString(`
    fragment CollectionFacts on Job {
  id
  version
  stage {
    code
    terminal
  }
  handOverTo {
    code
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
      visibility
    }
  }
}
    `, {"fragmentName":"CollectionFacts"}) as unknown as TypedDocumentString<CollectionFactsFragment, unknown>;
export const ShopSettingsFragmentDoc = new TypedDocumentString(`
    fragment ShopSettings on Tenant {
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
  digestHour
  slipShowsDeposit
  slipTerms
}
    `, {"fragmentName":"ShopSettings"}) as unknown as TypedDocumentString<ShopSettingsFragment, unknown>;
export const WorkflowDetailsFragmentDoc = new TypedDocumentString(`
    fragment WorkflowDetails on Workflow {
  id
  name
  kind
  prefix
  version
  detailsVersion
  retiredAt
  priceVisibility
  initialStage
  stages {
    code
    label
  }
}
    `, {"fragmentName":"WorkflowDetails"}) as unknown as TypedDocumentString<WorkflowDetailsFragment, unknown>;
export const JobPartsFragmentDoc = new TypedDocumentString(`
    fragment JobParts on Job {
  id
  version
  trackingId
  trackingUrl
  kind
  itemType
  description
  internalNote
  quotedMinor
  priceVisibility
  depositMinor
  stageSince
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
  cursor
  stage {
    code
    label
  }
  moves {
    code
  }
  promise {
    kind
    from
    to
    revisedAt
  }
  promiseRevisions {
    kind
    to
    reason
    actorName
    revisedAt
  }
  history {
    fromStage {
      code
    }
    stage {
      code
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
  }
  attachments {
    id
    fileName
    caption
    visibility
    width
    height
    byteSize
    publishedAt
    image {
      url
    }
    thumbnail {
      url
    }
  }
  decisions {
    id
    round
    stage
    kind
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
      }
    }
    openedAt
    outcome
    note
    name
    decidedAt
    ip
    userAgent
  }
  customer {
    id
    name
    email
  }
  order {
    id
    number
    depositMinor
  }
  workflow {
    id
    version
  }
  thread {
    unreadCount
    readByCustomerUpTo
    readByStaffUpTo
    lastMessageAt
    messages(last: 20) {
      totalCount
      edges {
        node {
          id
          author
          authorName
          body
        }
      }
    }
  }
}
    `, {"fragmentName":"JobParts"}) as unknown as TypedDocumentString<JobPartsFragment, unknown>;
export const OrderPartsFragmentDoc = new TypedDocumentString(`
    fragment OrderParts on Order {
  id
  number
  version
  currency
  totalMinor
  depositMinor
  receivedMinor
  refundedMinor
  dueMinor
  paymentState
  items {
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
    note
    actorName
    reverses
  }
  jobs {
    id
  }
}
    `, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
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
export const FilePartsFragmentDoc = new TypedDocumentString(`
    fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  publishedAt
  url {
    url
  }
}
    `, {"fragmentName":"FileParts"}) as unknown as TypedDocumentString<FilePartsFragment, unknown>;
export const NotificationPartsFragmentDoc = new TypedDocumentString(`
    fragment NotificationParts on Notification {
  id
  jobId
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  settledAt
  repeatable
}
    `, {"fragmentName":"NotificationParts"}) as unknown as TypedDocumentString<NotificationPartsFragment, unknown>;
export const NotificationSettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment NotificationSettingsParts on NotificationSettings {
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
    `, {"fragmentName":"NotificationSettingsParts"}) as unknown as TypedDocumentString<NotificationSettingsPartsFragment, unknown>;
export const JobCollectionDocument = new TypedDocumentString(`
    query JobCollection($jobId: ID!) {
  job(id: $jobId) {
    ...CollectionFacts
  }
}
    fragment CollectionFacts on Job {
  id
  version
  stage {
    code
    terminal
  }
  handOverTo {
    code
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
      visibility
    }
  }
}`) as unknown as TypedDocumentString<JobCollectionQuery, JobCollectionQueryVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    __typename
    ... on JobCollected {
      collection {
        id
        proof
      }
      job {
        ...CollectionFacts
      }
    }
    ... on PinRefused {
      triesLeft
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment CollectionFacts on Job {
  id
  version
  stage {
    code
    terminal
  }
  handOverTo {
    code
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
      visibility
    }
  }
}`) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const CreateReplyUploadDocument = new TypedDocumentString(`
    mutation CreateReplyUpload($input: CreateMessageUploadInput!) {
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
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateReplyUploadMutation, CreateReplyUploadMutationVariables>;
export const CompleteReplyUploadDocument = new TypedDocumentString(`
    mutation CompleteReplyUpload($attachmentId: ID!) {
  completeMessageUpload(attachmentId: $attachmentId) {
    __typename
    ... on MessageUploadCompleted {
      attachment {
        id
        width
        image {
          url
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteReplyUploadMutation, CompleteReplyUploadMutationVariables>;
export const ShopSettingsDocument = new TypedDocumentString(`
    query ShopSettings {
  tenant {
    ...ShopSettings
  }
}
    fragment ShopSettings on Tenant {
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
  digestHour
  slipShowsDeposit
  slipTerms
}`) as unknown as TypedDocumentString<ShopSettingsQuery, ShopSettingsQueryVariables>;
export const SaveSettingsDocument = new TypedDocumentString(`
    mutation SaveSettings($input: UpdateTenantInput!) {
  updateTenant(input: $input) {
    __typename
    ... on TenantUpdated {
      tenant {
        ...ShopSettings
      }
    }
    ... on StaleSettings {
      message
      tenant {
        ...ShopSettings
      }
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    fragment ShopSettings on Tenant {
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
  digestHour
  slipShowsDeposit
  slipTerms
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
        ...ShopSettings
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment ShopSettings on Tenant {
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
  digestHour
  slipShowsDeposit
  slipTerms
}`) as unknown as TypedDocumentString<CompleteLogoUploadMutation, CompleteLogoUploadMutationVariables>;
export const RemoveLogoDocument = new TypedDocumentString(`
    mutation RemoveLogo {
  removeLogo {
    ...ShopSettings
  }
}
    fragment ShopSettings on Tenant {
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
  digestHour
  slipShowsDeposit
  slipTerms
}`) as unknown as TypedDocumentString<RemoveLogoMutation, RemoveLogoMutationVariables>;
export const TakeInSlipDocument = new TypedDocumentString(`
    query TakeInSlip($jobId: ID!, $format: SlipFormat! = A5) {
  job(id: $jobId) {
    takeInSlip(format: $format) {
      url
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<TakeInSlipQuery, TakeInSlipQueryVariables>;
export const MyTotpDocument = new TypedDocumentString(`
    query MyTotp {
  me {
    id
    totp {
      since
      recoveryCodesLeft
    }
  }
}
    `) as unknown as TypedDocumentString<MyTotpQuery, MyTotpQueryVariables>;
export const WhoUsesTotpDocument = new TypedDocumentString(`
    query WhoUsesTotp {
  staffMembers {
    id
    email
    usesTotp
  }
}
    `) as unknown as TypedDocumentString<WhoUsesTotpQuery, WhoUsesTotpQueryVariables>;
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
    ... on Problem {
      code
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
    ... on Problem {
      code
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
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplaceRecoveryCodesMutation, ReplaceRecoveryCodesMutationVariables>;
export const DisableTotpDocument = new TypedDocumentString(`
    mutation DisableTotp($input: TotpProofInput!) {
  disableTotp(input: $input) {
    __typename
    ... on TotpDisabled {
      disabled
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisableTotpMutation, DisableTotpMutationVariables>;
export const DisableStaffTotpDocument = new TypedDocumentString(`
    mutation DisableStaffTotp($staffId: ID!) {
  disableStaffTotp(staffId: $staffId) {
    __typename
    ... on StaffTotpDisabled {
      member {
        id
        usesTotp
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisableStaffTotpMutation, DisableStaffTotpMutationVariables>;
export const WorkflowDetailsListDocument = new TypedDocumentString(`
    query WorkflowDetailsList {
  workflows {
    ...WorkflowDetails
  }
}
    fragment WorkflowDetails on Workflow {
  id
  name
  kind
  prefix
  version
  detailsVersion
  retiredAt
  priceVisibility
  initialStage
  stages {
    code
    label
  }
}`) as unknown as TypedDocumentString<WorkflowDetailsListQuery, WorkflowDetailsListQueryVariables>;
export const CreateWorkflowDocument = new TypedDocumentString(`
    mutation CreateWorkflow($input: CreateWorkflowInput!) {
  createWorkflow(input: $input) {
    __typename
    ... on WorkflowCreated {
      workflow {
        ...WorkflowDetails
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment WorkflowDetails on Workflow {
  id
  name
  kind
  prefix
  version
  detailsVersion
  retiredAt
  priceVisibility
  initialStage
  stages {
    code
    label
  }
}`) as unknown as TypedDocumentString<CreateWorkflowMutation, CreateWorkflowMutationVariables>;
export const UpdateWorkflowDocument = new TypedDocumentString(`
    mutation UpdateWorkflow($input: UpdateWorkflowInput!) {
  updateWorkflow(input: $input) {
    __typename
    ... on WorkflowUpdated {
      workflow {
        ...WorkflowDetails
      }
    }
    ... on StaleWorkflow {
      workflow {
        ...WorkflowDetails
      }
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment WorkflowDetails on Workflow {
  id
  name
  kind
  prefix
  version
  detailsVersion
  retiredAt
  priceVisibility
  initialStage
  stages {
    code
    label
  }
}`) as unknown as TypedDocumentString<UpdateWorkflowMutation, UpdateWorkflowMutationVariables>;
export const WorkflowUpgradesDocument = new TypedDocumentString(`
    query WorkflowUpgrades {
  workflows {
    id
    prefix
    version
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
}
    `) as unknown as TypedDocumentString<WorkflowUpgradesQuery, WorkflowUpgradesQueryVariables>;
export const SaveWorkflowVersionDocument = new TypedDocumentString(`
    mutation SaveWorkflowVersion($input: SaveWorkflowInput!) {
  saveWorkflow(input: $input) {
    __typename
    ... on WorkflowSaved {
      workflow {
        id
        version
      }
    }
    ... on WorkflowInvalid {
      faults {
        stage
        message
      }
    }
    ... on StaleWorkflow {
      workflow {
        version
      }
    }
    ... on Problem {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SaveWorkflowVersionMutation, SaveWorkflowVersionMutationVariables>;
export const UpgradeJobsDocument = new TypedDocumentString(`
    mutation UpgradeJobs($workflowId: ID!, $mapping: [StageMappingInput!]!) {
  upgradeJobs(workflowId: $workflowId, mapping: $mapping) {
    __typename
    ... on JobsUpgraded {
      moved
      left
      waiting
    }
    ... on InvalidInput {
      field
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpgradeJobsMutation, UpgradeJobsMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    role
    isApiKey
    tenant {
      id
      slug
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const WorkflowsDocument = new TypedDocumentString(`
    query Workflows {
  workflows {
    id
    kind
    name
    prefix
    version
    priceVisibility
    initialStage
    messagesEnabled
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
      terminal
      onStepper
      moves
    }
  }
}
    `) as unknown as TypedDocumentString<WorkflowsQuery, WorkflowsQueryVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID, $trackingId: TrackingId) {
  job(id: $id, trackingId: $trackingId) {
    ...JobParts
  }
}
    fragment JobParts on Job {
  id
  version
  trackingId
  trackingUrl
  kind
  itemType
  description
  internalNote
  quotedMinor
  priceVisibility
  depositMinor
  stageSince
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
  cursor
  stage {
    code
    label
  }
  moves {
    code
  }
  promise {
    kind
    from
    to
    revisedAt
  }
  promiseRevisions {
    kind
    to
    reason
    actorName
    revisedAt
  }
  history {
    fromStage {
      code
    }
    stage {
      code
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
  }
  attachments {
    id
    fileName
    caption
    visibility
    width
    height
    byteSize
    publishedAt
    image {
      url
    }
    thumbnail {
      url
    }
  }
  decisions {
    id
    round
    stage
    kind
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
      }
    }
    openedAt
    outcome
    note
    name
    decidedAt
    ip
    userAgent
  }
  customer {
    id
    name
    email
  }
  order {
    id
    number
    depositMinor
  }
  workflow {
    id
    version
  }
  thread {
    unreadCount
    readByCustomerUpTo
    readByStaffUpTo
    lastMessageAt
    messages(last: 20) {
      totalCount
      edges {
        node {
          id
          author
          authorName
          body
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($filter: JobFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  jobs(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        id
        itemType
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($unreadOnly: Boolean) {
  inbox(unreadOnly: $unreadOnly) {
    totalCount
    edges {
      node {
        id
        thread {
          unreadCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($search: String) {
  customers(search: $search) {
    totalCount
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID, $number: String) {
  order(id: $id, number: $number) {
    ...OrderParts
  }
}
    fragment OrderParts on Order {
  id
  number
  version
  currency
  totalMinor
  depositMinor
  receivedMinor
  refundedMinor
  dueMinor
  paymentState
  items {
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
    note
    actorName
    reverses
  }
  jobs {
    id
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
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
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      token
      expiresAt
      viewer {
        name
        role
        tenant {
          slug
        }
      }
    }
    ... on RateLimited {
      retryAfterSeconds
    }
    ... on Problem {
      code
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
export const CreateCustomerDocument = new TypedDocumentString(`
    mutation CreateCustomer($input: CreateCustomerInput!) {
  createCustomer(input: $input) {
    __typename
    ... on CustomerCreated {
      customer {
        id
        name
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const CreateOrderDocument = new TypedDocumentString(`
    mutation CreateOrder($input: CreateOrderInput!) {
  createOrder(input: $input) {
    __typename
    ... on OrderCreated {
      order {
        id
        number
        totalMinor
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateOrderMutation, CreateOrderMutationVariables>;
export const CreateJobDocument = new TypedDocumentString(`
    mutation CreateJob($input: CreateJobInput!) {
  createJob(input: $input) {
    __typename
    ... on JobCreated {
      job {
        ...JobParts
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    fragment JobParts on Job {
  id
  version
  trackingId
  trackingUrl
  kind
  itemType
  description
  internalNote
  quotedMinor
  priceVisibility
  depositMinor
  stageSince
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
  cursor
  stage {
    code
    label
  }
  moves {
    code
  }
  promise {
    kind
    from
    to
    revisedAt
  }
  promiseRevisions {
    kind
    to
    reason
    actorName
    revisedAt
  }
  history {
    fromStage {
      code
    }
    stage {
      code
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
  }
  attachments {
    id
    fileName
    caption
    visibility
    width
    height
    byteSize
    publishedAt
    image {
      url
    }
    thumbnail {
      url
    }
  }
  decisions {
    id
    round
    stage
    kind
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
      }
    }
    openedAt
    outcome
    note
    name
    decidedAt
    ip
    userAgent
  }
  customer {
    id
    name
    email
  }
  order {
    id
    number
    depositMinor
  }
  workflow {
    id
    version
  }
  thread {
    unreadCount
    readByCustomerUpTo
    readByStaffUpTo
    lastMessageAt
    messages(last: 20) {
      totalCount
      edges {
        node {
          id
          author
          authorName
          body
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CreateJobMutation, CreateJobMutationVariables>;
export const UpdateJobDocument = new TypedDocumentString(`
    mutation UpdateJob($input: UpdateJobInput!) {
  updateJob(input: $input) {
    __typename
    ... on JobUpdated {
      job {
        ...JobParts
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment JobParts on Job {
  id
  version
  trackingId
  trackingUrl
  kind
  itemType
  description
  internalNote
  quotedMinor
  priceVisibility
  depositMinor
  stageSince
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
  cursor
  stage {
    code
    label
  }
  moves {
    code
  }
  promise {
    kind
    from
    to
    revisedAt
  }
  promiseRevisions {
    kind
    to
    reason
    actorName
    revisedAt
  }
  history {
    fromStage {
      code
    }
    stage {
      code
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
  }
  attachments {
    id
    fileName
    caption
    visibility
    width
    height
    byteSize
    publishedAt
    image {
      url
    }
    thumbnail {
      url
    }
  }
  decisions {
    id
    round
    stage
    kind
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
      }
    }
    openedAt
    outcome
    note
    name
    decidedAt
    ip
    userAgent
  }
  customer {
    id
    name
    email
  }
  order {
    id
    number
    depositMinor
  }
  workflow {
    id
    version
  }
  thread {
    unreadCount
    readByCustomerUpTo
    readByStaffUpTo
    lastMessageAt
    messages(last: 20) {
      totalCount
      edges {
        node {
          id
          author
          authorName
          body
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<UpdateJobMutation, UpdateJobMutationVariables>;
export const MoveJobDocument = new TypedDocumentString(`
    mutation MoveJob($input: MoveJobInput!) {
  moveJob(input: $input) {
    __typename
    ... on JobMoved {
      job {
        ...JobParts
      }
    }
    ... on Problem {
      code
      message
    }
    ... on IllegalMove {
      from {
        code
      }
      allowed {
        code
      }
    }
    ... on StaleJob {
      job {
        version
        stage {
          code
        }
      }
    }
  }
}
    fragment JobParts on Job {
  id
  version
  trackingId
  trackingUrl
  kind
  itemType
  description
  internalNote
  quotedMinor
  priceVisibility
  depositMinor
  stageSince
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
  cursor
  stage {
    code
    label
  }
  moves {
    code
  }
  promise {
    kind
    from
    to
    revisedAt
  }
  promiseRevisions {
    kind
    to
    reason
    actorName
    revisedAt
  }
  history {
    fromStage {
      code
    }
    stage {
      code
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
  }
  attachments {
    id
    fileName
    caption
    visibility
    width
    height
    byteSize
    publishedAt
    image {
      url
    }
    thumbnail {
      url
    }
  }
  decisions {
    id
    round
    stage
    kind
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
      }
    }
    openedAt
    outcome
    note
    name
    decidedAt
    ip
    userAgent
  }
  customer {
    id
    name
    email
  }
  order {
    id
    number
    depositMinor
  }
  workflow {
    id
    version
  }
  thread {
    unreadCount
    readByCustomerUpTo
    readByStaffUpTo
    lastMessageAt
    messages(last: 20) {
      totalCount
      edges {
        node {
          id
          author
          authorName
          body
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MoveJobMutation, MoveJobMutationVariables>;
export const RevisePromiseDocument = new TypedDocumentString(`
    mutation RevisePromise($input: RevisePromiseInput!) {
  revisePromise(input: $input) {
    __typename
    ... on PromiseRevised {
      job {
        ...JobParts
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment JobParts on Job {
  id
  version
  trackingId
  trackingUrl
  kind
  itemType
  description
  internalNote
  quotedMinor
  priceVisibility
  depositMinor
  stageSince
  bookedInAt
  updatedAt
  revokedAt
  deletedAt
  cursor
  stage {
    code
    label
  }
  moves {
    code
  }
  promise {
    kind
    from
    to
    revisedAt
  }
  promiseRevisions {
    kind
    to
    reason
    actorName
    revisedAt
  }
  history {
    fromStage {
      code
    }
    stage {
      code
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
  }
  attachments {
    id
    fileName
    caption
    visibility
    width
    height
    byteSize
    publishedAt
    image {
      url
    }
    thumbnail {
      url
    }
  }
  decisions {
    id
    round
    stage
    kind
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
      }
    }
    openedAt
    outcome
    note
    name
    decidedAt
    ip
    userAgent
  }
  customer {
    id
    name
    email
  }
  order {
    id
    number
    depositMinor
  }
  workflow {
    id
    version
  }
  thread {
    unreadCount
    readByCustomerUpTo
    readByStaffUpTo
    lastMessageAt
    messages(last: 20) {
      totalCount
      edges {
        node {
          id
          author
          authorName
          body
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<RevisePromiseMutation, RevisePromiseMutationVariables>;
export const AddNoteDocument = new TypedDocumentString(`
    mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    __typename
    ... on NoteAdded {
      note {
        id
        body
        visibility
      }
      job {
        id
        version
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const RevokeTrackingDocument = new TypedDocumentString(`
    mutation RevokeTracking($input: JobVersionInput!) {
  revokeTracking(input: $input) {
    __typename
    ... on TrackingRevoked {
      job {
        version
        revokedAt
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeTrackingMutation, RevokeTrackingMutationVariables>;
export const RestoreTrackingDocument = new TypedDocumentString(`
    mutation RestoreTracking($input: JobVersionInput!) {
  restoreTracking(input: $input) {
    __typename
    ... on TrackingRestored {
      job {
        version
        revokedAt
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreTrackingMutation, RestoreTrackingMutationVariables>;
export const DeleteJobDocument = new TypedDocumentString(`
    mutation DeleteJob($input: JobVersionInput!) {
  deleteJob(input: $input) {
    __typename
    ... on JobDeleted {
      job {
        version
        deletedAt
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteJobMutation, DeleteJobMutationVariables>;
export const RestoreJobDocument = new TypedDocumentString(`
    mutation RestoreJob($input: JobVersionInput!) {
  restoreJob(input: $input) {
    __typename
    ... on JobRestored {
      job {
        version
        deletedAt
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreJobMutation, RestoreJobMutationVariables>;
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
      expiresAt
    }
    ... on Problem {
      code
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
      attachment {
        id
        visibility
        width
        height
        byteSize
        contentType
        placeholder
        image {
          url
          expiresAt
        }
        thumbnail {
          url
        }
        publishedAt
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteUploadMutation, CompleteUploadMutationVariables>;
export const UpdateAttachmentDocument = new TypedDocumentString(`
    mutation UpdateAttachment($input: UpdateAttachmentInput!) {
  updateAttachment(input: $input) {
    __typename
    ... on AttachmentUpdated {
      attachment {
        id
        visibility
        caption
        publishedAt
      }
    }
    ... on StaleAttachment {
      attachment {
        caption
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateAttachmentMutation, UpdateAttachmentMutationVariables>;
export const DeleteAttachmentDocument = new TypedDocumentString(`
    mutation DeleteAttachment($attachmentId: ID!) {
  deleteAttachment(attachmentId: $attachmentId) {
    __typename
    ... on AttachmentDeleted {
      job {
        id
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteAttachmentMutation, DeleteAttachmentMutationVariables>;
export const ReplyDocument = new TypedDocumentString(`
    mutation Reply($input: ReplyInput!) {
  reply(input: $input) {
    __typename
    ... on ReplySent {
      sent {
        id
        body
        authorName
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyMutation, ReplyMutationVariables>;
export const StaffReadDocument = new TypedDocumentString(`
    mutation StaffRead($jobId: ID!, $upTo: ID!) {
  markThreadRead(jobId: $jobId, upTo: $upTo) {
    __typename
    ... on ThreadMarkedRead {
      job {
        thread {
          unreadCount
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StaffReadMutation, StaffReadMutationVariables>;
export const SaveWorkflowDocument = new TypedDocumentString(`
    mutation SaveWorkflow($input: SaveWorkflowInput!) {
  saveWorkflow(input: $input) {
    __typename
    ... on WorkflowSaved {
      workflow {
        id
        version
        stages {
          code
          label
        }
      }
    }
    ... on Problem {
      code
      message
    }
    ... on WorkflowInvalid {
      problems
    }
  }
}
    `) as unknown as TypedDocumentString<SaveWorkflowMutation, SaveWorkflowMutationVariables>;
export const UpdateTenantDocument = new TypedDocumentString(`
    mutation UpdateTenant($input: UpdateTenantInput!) {
  updateTenant(input: $input) {
    __typename
    ... on TenantUpdated {
      tenant {
        name
        displayName
        accentColor
        customerNameOnPage
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateTenantMutation, UpdateTenantMutationVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on ApiKeyCreated {
      secret
      apiKey {
        id
        prefix
        role
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  revokeApiKey(id: $id) {
    __typename
    ... on ApiKeyRevoked {
      apiKey {
        revokedAt
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const SetOrderItemsDocument = new TypedDocumentString(`
    mutation SetOrderItems($input: SetOrderItemsInput!) {
  setOrderItems(input: $input) {
    __typename
    ... on OrderItemsSet {
      order {
        ...OrderParts
      }
    }
    ... on Problem {
      code
      message
    }
    ... on StaleOrder {
      order {
        version
        dueMinor
      }
    }
    ... on InvalidInput {
      field
    }
  }
}
    fragment OrderParts on Order {
  id
  number
  version
  currency
  totalMinor
  depositMinor
  receivedMinor
  refundedMinor
  dueMinor
  paymentState
  items {
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
    note
    actorName
    reverses
  }
  jobs {
    id
  }
}`) as unknown as TypedDocumentString<SetOrderItemsMutation, SetOrderItemsMutationVariables>;
export const RecordPaymentDocument = new TypedDocumentString(`
    mutation RecordPayment($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    __typename
    ... on PaymentRecorded {
      payment {
        id
        kind
        amountMinor
      }
      order {
        ...OrderParts
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    fragment OrderParts on Order {
  id
  number
  version
  currency
  totalMinor
  depositMinor
  receivedMinor
  refundedMinor
  dueMinor
  paymentState
  items {
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
    note
    actorName
    reverses
  }
  jobs {
    id
  }
}`) as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const MarkOrderPaidDocument = new TypedDocumentString(`
    mutation MarkOrderPaid($input: MarkOrderPaidInput!) {
  markOrderPaid(input: $input) {
    __typename
    ... on OrderMarkedPaid {
      payment {
        id
        kind
        amountMinor
      }
      order {
        ...OrderParts
      }
    }
    ... on Problem {
      code
      message
    }
    ... on StaleOrder {
      order {
        version
        dueMinor
      }
    }
  }
}
    fragment OrderParts on Order {
  id
  number
  version
  currency
  totalMinor
  depositMinor
  receivedMinor
  refundedMinor
  dueMinor
  paymentState
  items {
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
    note
    actorName
    reverses
  }
  jobs {
    id
  }
}`) as unknown as TypedDocumentString<MarkOrderPaidMutation, MarkOrderPaidMutationVariables>;
export const RefundPaymentDocument = new TypedDocumentString(`
    mutation RefundPayment($input: RefundPaymentInput!) {
  refundPayment(input: $input) {
    __typename
    ... on RefundRecorded {
      payment {
        id
        kind
        amountMinor
      }
      order {
        ...OrderParts
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    fragment OrderParts on Order {
  id
  number
  version
  currency
  totalMinor
  depositMinor
  receivedMinor
  refundedMinor
  dueMinor
  paymentState
  items {
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
    note
    actorName
    reverses
  }
  jobs {
    id
  }
}`) as unknown as TypedDocumentString<RefundPaymentMutation, RefundPaymentMutationVariables>;
export const ReversePaymentDocument = new TypedDocumentString(`
    mutation ReversePayment($input: ReversePaymentInput!) {
  reversePayment(input: $input) {
    __typename
    ... on PaymentReversed {
      payment {
        id
        kind
        amountMinor
      }
      order {
        ...OrderParts
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    fragment OrderParts on Order {
  id
  number
  version
  currency
  totalMinor
  depositMinor
  receivedMinor
  refundedMinor
  dueMinor
  paymentState
  items {
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
    note
    actorName
    reverses
  }
  jobs {
    id
  }
}`) as unknown as TypedDocumentString<ReversePaymentMutation, ReversePaymentMutationVariables>;
export const SetPaymentMethodsDocument = new TypedDocumentString(`
    mutation SetPaymentMethods($methods: [PaymentMethodInput!]!, $expected: [PaymentMethodInput!]) {
  setPaymentMethods(methods: $methods, expected: $expected) {
    __typename
    ... on PaymentSettingsSaved {
      settings {
        methods {
          kind
          label
          instructions
        }
      }
    }
    ... on StalePaymentSettings {
      settings {
        methods {
          kind
          label
          instructions
        }
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetPaymentMethodsMutation, SetPaymentMethodsMutationVariables>;
export const SetPriceVisibilityDocument = new TypedDocumentString(`
    mutation SetPriceVisibility($workflowId: ID!, $priceVisibility: PriceVisibility!) {
  setPriceVisibility(workflowId: $workflowId, priceVisibility: $priceVisibility) {
    __typename
    ... on PriceVisibilitySet {
      workflow {
        id
        priceVisibility
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetPriceVisibilityMutation, SetPriceVisibilityMutationVariables>;
export const ConnectStripeDocument = new TypedDocumentString(`
    mutation ConnectStripe($input: ConnectStripeInput!) {
  connectStripe(input: $input) {
    __typename
    ... on PaymentSettingsSaved {
      settings {
        ...PaymentSettingsParts
      }
    }
    ... on Problem {
      code
      message
    }
    ... on InvalidInput {
      field
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
export const JobEventsDocument = new TypedDocumentString(`
    subscription JobEvents($jobId: ID!, $after: Cursor) {
  jobEvents(jobId: $jobId, after: $after) {
    kind
    cursor
    occurredAt
    actorName
    resync
    message {
      body
      author
    }
    attachment {
      id
      visibility
    }
    job {
      id
      version
      stage {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JobEventsSubscription, JobEventsSubscriptionVariables>;
export const TenantEventsDocument = new TypedDocumentString(`
    subscription TenantEvents($after: Cursor, $kinds: [EventKind!]) {
  tenantEvents(after: $after, kinds: $kinds) {
    kind
    cursor
    actorName
    jobId
    resync
    outcome
    job {
      id
      itemType
    }
    tenant {
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<TenantEventsSubscription, TenantEventsSubscriptionVariables>;
export const WorkflowTablesDocument = new TypedDocumentString(`
    query WorkflowTables {
  workflows {
    id
    name
    prefix
    initialStage
    messagesEnabled
    stages {
      code
      label
      publicStage
      timeline
      nextStep
      nextAction
      notify
      decision
      terminal
      onStepper
      moves
      translations {
        language
        label
        nextStep
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkflowTablesQuery, WorkflowTablesQueryVariables>;
export const StaffTypingDocument = new TypedDocumentString(`
    mutation StaffTyping($jobId: ID!) {
  setTyping(jobId: $jobId)
}
    `) as unknown as TypedDocumentString<StaffTypingMutation, StaffTypingMutationVariables>;
export const JobActivityDocument = new TypedDocumentString(`
    subscription JobActivity($jobId: ID!, $after: Cursor) {
  jobEvents(jobId: $jobId, after: $after) {
    kind
    cursor
    activity {
      customerTyping
      customerPresent
      staffTyping
    }
  }
}
    `) as unknown as TypedDocumentString<JobActivitySubscription, JobActivitySubscriptionVariables>;
export const TenantActivityDocument = new TypedDocumentString(`
    subscription TenantActivity($kinds: [EventKind!]) {
  tenantEvents(kinds: $kinds) {
    kind
    cursor
    jobId
    activity {
      customerTyping
      staffTyping
    }
  }
}
    `) as unknown as TypedDocumentString<TenantActivitySubscription, TenantActivitySubscriptionVariables>;
export const StaffThreadPhotosDocument = new TypedDocumentString(`
    query StaffThreadPhotos($id: ID!) {
  job(id: $id) {
    attachments {
      id
    }
    thread {
      messages {
        edges {
          node {
            body
            attachments {
              id
              image {
                url
              }
              thumbnail {
                url
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaffThreadPhotosQuery, StaffThreadPhotosQueryVariables>;
export const StaffMessageEventsDocument = new TypedDocumentString(`
    subscription StaffMessageEvents($jobId: ID!) {
  jobEvents(jobId: $jobId) {
    kind
    message {
      body
      attachments {
        id
        image {
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaffMessageEventsSubscription, StaffMessageEventsSubscriptionVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  staffMembers {
    id
    name
    email
    role
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations {
    id
    email
    role
    invitedBy
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
    current
    device
    address
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($filter: AuditFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  auditLog(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
      startCursor
    }
    edges {
      node {
        kind
        actorName
        jobId
        subject
        changed
        role
        outcome
        payment {
          kind
          method
          amountMinor
          currency
        }
        toStage {
          label
        }
        job {
          trackingId
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const JobAuditLogDocument = new TypedDocumentString(`
    query JobAuditLog($id: ID!) {
  job(id: $id) {
    auditLog {
      totalCount
      edges {
        node {
          kind
          actorName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JobAuditLogQuery, JobAuditLogQueryVariables>;
export const InviteStaffDocument = new TypedDocumentString(`
    mutation InviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    __typename
    ... on StaffInvited {
      url
      mailed
      invitation {
        id
        email
        role
      }
    }
    ... on Problem {
      code
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
      code
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
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SetStaffRoleDocument = new TypedDocumentString(`
    mutation SetStaffRole($staffId: ID!, $role: StaffRole!) {
  setStaffRole(staffId: $staffId, role: $role) {
    __typename
    ... on StaffRoleSet {
      member {
        role
      }
    }
    ... on Problem {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SetStaffRoleMutation, SetStaffRoleMutationVariables>;
export const RemoveStaffDocument = new TypedDocumentString(`
    mutation RemoveStaff($staffId: ID!) {
  removeStaff(staffId: $staffId) {
    __typename
    ... on Problem {
      code
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
    ... on InvalidInput {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const JobFilesDocument = new TypedDocumentString(`
    query JobFiles($id: ID!) {
  job(id: $id) {
    attachments {
      id
    }
    files {
      ...FileParts
    }
  }
}
    fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  publishedAt
  url {
    url
  }
}`) as unknown as TypedDocumentString<JobFilesQuery, JobFilesQueryVariables>;
export const CompleteFileUploadDocument = new TypedDocumentString(`
    mutation CompleteFileUpload($attachmentId: ID!) {
  completeFileUpload(attachmentId: $attachmentId) {
    __typename
    ... on FileUploaded {
      file {
        ...FileParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  publishedAt
  url {
    url
  }
}`) as unknown as TypedDocumentString<CompleteFileUploadMutation, CompleteFileUploadMutationVariables>;
export const UpdateFileDocument = new TypedDocumentString(`
    mutation UpdateFile($input: UpdateAttachmentInput!) {
  updateFile(input: $input) {
    __typename
    ... on FileUpdated {
      file {
        ...FileParts
      }
    }
    ... on StaleFile {
      file {
        ...FileParts
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment FileParts on JobFile {
  id
  fileName
  caption
  visibility
  byteSize
  publishedAt
  url {
    url
  }
}`) as unknown as TypedDocumentString<UpdateFileMutation, UpdateFileMutationVariables>;
export const JobNotificationsDocument = new TypedDocumentString(`
    query JobNotifications($id: ID!, $first: Int) {
  job(id: $id) {
    notifications(first: $first) {
      totalCount
      edges {
        node {
          ...NotificationParts
        }
      }
    }
  }
}
    fragment NotificationParts on Notification {
  id
  jobId
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  settledAt
  repeatable
}`) as unknown as TypedDocumentString<JobNotificationsQuery, JobNotificationsQueryVariables>;
export const ShopNotificationsDocument = new TypedDocumentString(`
    query ShopNotifications($filter: NotificationFilter, $first: Int, $after: Cursor) {
  notifications(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...NotificationParts
      }
    }
  }
}
    fragment NotificationParts on Notification {
  id
  jobId
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  settledAt
  repeatable
}`) as unknown as TypedDocumentString<ShopNotificationsQuery, ShopNotificationsQueryVariables>;
export const SendNotificationDocument = new TypedDocumentString(`
    mutation SendNotification($input: SendNotificationInput!) {
  sendNotification(input: $input) {
    __typename
    ... on NotificationSending {
      notification {
        ...NotificationParts
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment NotificationParts on Notification {
  id
  jobId
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  settledAt
  repeatable
}`) as unknown as TypedDocumentString<SendNotificationMutation, SendNotificationMutationVariables>;
export const HoldNotificationDocument = new TypedDocumentString(`
    mutation HoldNotification($id: ID!) {
  holdNotification(id: $id) {
    __typename
    ... on NotificationHeld {
      notification {
        ...NotificationParts
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment NotificationParts on Notification {
  id
  jobId
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  settledAt
  repeatable
}`) as unknown as TypedDocumentString<HoldNotificationMutation, HoldNotificationMutationVariables>;
export const ReleaseNotificationDocument = new TypedDocumentString(`
    mutation ReleaseNotification($id: ID!) {
  releaseNotification(id: $id) {
    __typename
    ... on NotificationReleased {
      notification {
        ...NotificationParts
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment NotificationParts on Notification {
  id
  jobId
  kind
  state
  reason
  attempts
  address
  subject
  requestedBy
  settledAt
  repeatable
}`) as unknown as TypedDocumentString<ReleaseNotificationMutation, ReleaseNotificationMutationVariables>;
export const NotificationSettingsDocument = new TypedDocumentString(`
    query NotificationSettings {
  notificationSettings {
    ...NotificationSettingsParts
  }
}
    fragment NotificationSettingsParts on NotificationSettings {
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
}`) as unknown as TypedDocumentString<NotificationSettingsQuery, NotificationSettingsQueryVariables>;
export const NotificationPreviewDocument = new TypedDocumentString(`
    query NotificationPreview($input: NotificationTemplateInput!) {
  notificationPreview(input: $input) {
    __typename
    ... on NotificationPreview {
      subject
      html
      text
      url
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NotificationPreviewQuery, NotificationPreviewQueryVariables>;
export const UpdateNotificationSettingsDocument = new TypedDocumentString(`
    mutation UpdateNotificationSettings($input: UpdateNotificationSettingsInput!) {
  updateNotificationSettings(input: $input) {
    ...NotificationSettingsParts
  }
}
    fragment NotificationSettingsParts on NotificationSettings {
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
}`) as unknown as TypedDocumentString<UpdateNotificationSettingsMutation, UpdateNotificationSettingsMutationVariables>;
export const SaveNotificationTemplateDocument = new TypedDocumentString(`
    mutation SaveNotificationTemplate($input: NotificationTemplateInput!, $expected: NotificationWordsInput) {
  saveNotificationTemplate(input: $input, expected: $expected) {
    __typename
    ... on NotificationTemplateSaved {
      settings {
        ...NotificationSettingsParts
      }
    }
    ... on StaleNotificationTemplate {
      settings {
        ...NotificationSettingsParts
      }
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    fragment NotificationSettingsParts on NotificationSettings {
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
}`) as unknown as TypedDocumentString<SaveNotificationTemplateMutation, SaveNotificationTemplateMutationVariables>;
export const ResetNotificationTemplateDocument = new TypedDocumentString(`
    mutation ResetNotificationTemplate($kind: NotificationKind!, $language: Language!, $expected: NotificationWordsInput) {
  resetNotificationTemplate(kind: $kind, language: $language, expected: $expected) {
    __typename
    ... on NotificationTemplateSaved {
      settings {
        ...NotificationSettingsParts
      }
    }
    ... on StaleNotificationTemplate {
      settings {
        ...NotificationSettingsParts
      }
    }
  }
}
    fragment NotificationSettingsParts on NotificationSettings {
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
}`) as unknown as TypedDocumentString<ResetNotificationTemplateMutation, ResetNotificationTemplateMutationVariables>;
export const SendTestNotificationDocument = new TypedDocumentString(`
    mutation SendTestNotification($input: NotificationTemplateInput!) {
  sendTestNotification(input: $input) {
    __typename
    ... on TestNotificationSent {
      address
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendTestNotificationMutation, SendTestNotificationMutationVariables>;
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
    ... on PasswordResetRequested {
      requested
    }
    ... on Problem {
      code
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
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const AttentionDocument = new TypedDocumentString(`
    query Attention($first: Int! = 50) {
  attention(first: $first) {
    totalCount
    jobs {
      job {
        id
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
    `) as unknown as TypedDocumentString<AttentionQuery, AttentionQueryVariables>;
export const MorningDigestDocument = new TypedDocumentString(`
    query MorningDigest {
  me {
    morningDigest
  }
}
    `) as unknown as TypedDocumentString<MorningDigestQuery, MorningDigestQueryVariables>;
export const SetMorningDigestDocument = new TypedDocumentString(`
    mutation SetMorningDigest($on: Boolean!) {
  setMorningDigest(on: $on)
}
    `) as unknown as TypedDocumentString<SetMorningDigestMutation, SetMorningDigestMutationVariables>;