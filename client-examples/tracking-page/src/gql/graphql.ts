/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A side of the thread. */
export type Author =
  /** Whoever holds the tracking ID. */
  | 'CUSTOMER'
  /** The workshop. */
  | 'STAFF';

/** A photo that has been put to its address. */
export type CompleteMessageUploadInput = {
  /** From createMessageUpload. */
  attachmentId: string | number;
  /** The piece that it is about. */
  trackingId: string;
};

/** A photo that is going to be sent in a message. */
export type CreateMessageUploadInput = {
  /** Exact length in bytes, at most 26,214,400 (25 MB). */
  bytes: number;
  /** `image/jpeg`, `image/png` or `image/webp`. */
  contentType: string;
  /** Name of the file, at most 255 characters. Nobody is shown it. */
  fileName: string;
  /** The same key announces once; the address is signed afresh. */
  idempotencyKey: string;
  /** The piece that it is about. */
  trackingId: string;
};

/** The customer’s answer. */
export type DecideInput = {
  /** `Decision.id`. */
  decisionId: string | number;
  /** The name that the customer types, 1 to 100 characters. */
  name: string;
  /** Required for CHANGES_REQUESTED; at most 2,000 characters. */
  note?: string | null | undefined;
  /** What is decided. */
  outcome: DecisionOutcome;
  /** `Decision.subjectHash` as it was shown. */
  subjectHash: string;
  /** The piece that it is about. */
  trackingId: string;
};

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

/** Whether it has been decided. */
export type DecisionState =
  /** The customer has answered; nothing changes that any more. */
  | 'DECIDED'
  /** The customer is asked. */
  | 'OPEN';

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

/** What the page offers beside the next-step sentence. */
export type NextAction =
  /** Coming to collect the piece. */
  | 'COLLECT'
  /** Writing to the workshop. */
  | 'MESSAGE'
  /** Nothing. */
  | 'NONE';

/** What a page offers for paying. */
export type PaymentAction =
  /** The ways to pay and their instructions. */
  | 'INSTRUCTIONS'
  /** Nothing: it is settled, not accepted yet, or there is no way to pay here. */
  | 'NONE'
  /** Pay Now: call startPayment. */
  | 'ONLINE';

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

/** Which words about paying fit the stage. */
export type PaymentPrompt =
  /** Ready: please pay when collecting. */
  | 'AT_PICKUP'
  /** Accepted: please pay before pickup. */
  | 'BEFORE_PICKUP'
  /** Owed, but the shop has not accepted the order yet. */
  | 'NOT_YET'
  /** Sent to the customer, and not paid yet. */
  | 'ON_ITS_WAY'
  /** The work has ended and something is still owed. */
  | 'OVERDUE'
  /** Nothing is owed. */
  | 'SETTLED';

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

/** What sort of date was promised. */
export type PromiseKind =
  /** Between `from` and `to`. */
  | 'DELIVERY_WINDOW'
  /** The customer chose the date, such as the day of the party. */
  | 'DUE'
  /** The workshop's estimate. */
  | 'ESTIMATE';

/** Why a stream could not continue from the cursor. Fetch again; live events go on from the new cursor. */
export type ResyncReason =
  /** It lies in the future of this stream. */
  | 'CURSOR_AHEAD'
  /** It belongs to another stream. */
  | 'CURSOR_FROM_ANOTHER_JOB'
  /** This is no cursor of ours. */
  | 'CURSOR_UNKNOWN';

/** A message to the workshop. */
export type SendMessageInput = {
  /** Photos to send with it, from completeMessageUpload; at most 4, each sent once. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** Plain text, at most 4,000 characters; may be empty when photos are sent. */
  body: string;
  /** Chosen by the page, for example a random UUID; at most 100 characters. Sending again with the same one, after an error or a broken line, stores the message once. */
  clientMessageId: string | number;
  /** The piece that it is about. */
  trackingId: string;
};

/** Where a step stands. */
export type StageState =
  /** The piece is here. */
  | 'CURRENT'
  /** Behind the piece. */
  | 'DONE'
  /** Still to come. */
  | 'UPCOMING';

/** A customer wants to pay. It needs no idempotency key: an order has one open payment page at a time, whoever asks. */
export type StartPaymentInput = {
  /** The piece whose order is to be paid. */
  trackingId: string;
};

/** What a line of the timeline tells. */
export type TimelineKind =
  /** The workshop wrote something about the piece. */
  | 'NOTE'
  /** The expected date changed. */
  | 'PROMISE'
  /** A stage was reached. */
  | 'STAGE';

export type BrandFaceFragment = { name: string, initials: string, logoUrl: string | null, accentColor: string, contactEmail: string | null, contactPhone: string | null, locale: string, timeZone: string };

export type StageFragment = { id: string, label: string, state: StageState, reachedAt: string | null };

export type PromiseFaceFragment = { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> };

export type AmountFragment = { amount: number, currency: string };

export type PaymentFaceFragment = { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> };

export type LineFragment = { id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } };

export type SumsFragment = { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } };

export type DecisionFaceFragment = { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> };

export type PaperFragment = { id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } };

export type JobFaceFragment = { language: string, trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, collection: { pin: string | null, collectedAt: string | null } | null, files: Array<{ id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } }>, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }> };

export type PhotoFragment = { id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } };

export type SnapFragment = { id: string, width: number, height: number, placeholder: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } };

export type SaidFragment = { id: string, author: Author, authorName: string | null, body: string, sentAt: string, clientMessageId: string | null, attachments: Array<{ id: string, width: number, height: number, placeholder: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> };

export type MessagesFragment = { totalCount: number, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, clientMessageId: string | null, attachments: Array<{ id: string, width: number, height: number, placeholder: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } };

export type ThreadMarksFragment = { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number };

export type LookupQueryVariables = Exact<{
  language?: string | null | undefined;
}>;


export type LookupQuery = { brand: { name: string, initials: string, logoUrl: string | null, accentColor: string, contactEmail: string | null, contactPhone: string | null, locale: string, timeZone: string }, lookupKinds: Array<{ prefix: string, kind: JobKind, example: string }> };

export type TrackedPageQueryVariables = Exact<{
  id: string;
  messages: number;
  language?: string | null | undefined;
}>;


export type TrackedPageQuery = { brand: { name: string, initials: string, logoUrl: string | null, accentColor: string, contactEmail: string | null, contactPhone: string | null, locale: string, timeZone: string }, track: { cursor: string, language: string, trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, brand: { name: string, initials: string, logoUrl: string | null, accentColor: string, contactEmail: string | null, contactPhone: string | null, locale: string, timeZone: string }, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, messages: { totalCount: number, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, clientMessageId: string | null, attachments: Array<{ id: string, width: number, height: number, placeholder: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, collection: { pin: string | null, collectedAt: string | null } | null, files: Array<{ id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } }>, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }> } | null };

export type FreshPhotosQueryVariables = Exact<{
  id: string;
  messages: number;
}>;


export type FreshPhotosQuery = { track: { asOf: string, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, files: Array<{ id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } }>, thread: { messages: { edges: Array<{ node: { attachments: Array<{ id: string, width: number, height: number, placeholder: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } }> } } | null } | null };

export type EarlierMessagesQueryVariables = Exact<{
  id: string;
  last: number;
  before?: string | null | undefined;
}>;


export type EarlierMessagesQuery = { track: { thread: { messages: { totalCount: number, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, clientMessageId: string | null, attachments: Array<{ id: string, width: number, height: number, placeholder: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null } | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'MessageSent', sent: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, clientMessageId: string | null, attachments: Array<{ id: string, width: number, height: number, placeholder: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> }, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number } }
    | { __typename: 'MessagesOff', code: ProblemCode, message: string }
    | { __typename: 'RateLimited', code: ProblemCode, message: string }
   | null };

export type CreateMessageUploadMutationVariables = Exact<{
  input: CreateMessageUploadInput;
}>;


export type CreateMessageUploadMutation = { createMessageUpload:
    | { __typename: 'IdempotencyConflict', code: ProblemCode }
    | { __typename: 'InvalidInput', code: ProblemCode }
    | { __typename: 'MessagesOff', code: ProblemCode }
    | { __typename: 'RateLimited', code: ProblemCode }
    | { __typename: 'UploadCreated', attachmentId: string, url: string, headers: Array<{ name: string, value: string }> }
    | { __typename: 'UploadRefused', code: ProblemCode }
   | null };

export type CompleteMessageUploadMutationVariables = Exact<{
  input: CompleteMessageUploadInput;
}>;


export type CompleteMessageUploadMutation = { completeMessageUpload:
    | { __typename: 'MessageUploadCompleted', attachment: { id: string } }
    | { __typename: 'NotFound', code: ProblemCode }
    | { __typename: 'UploadMissing', code: ProblemCode }
    | { __typename: 'UploadRefused', code: ProblemCode }
   | null };

export type StartPaymentMutationVariables = Exact<{
  input: StartPaymentInput;
}>;


export type StartPaymentMutation = { startPayment:
    | { __typename: 'NothingToPay' }
    | { __typename: 'PaymentStarted', url: string }
    | { __typename: 'PaymentUnavailable' }
    | { __typename: 'RateLimited' }
   | null };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { decide:
    | { __typename: 'AlreadyDecided', decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null }
    | { __typename: 'DecisionMade', decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null }
    | { __typename: 'DecisionStale', decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null }
    | { __typename: 'InvalidInput' }
    | { __typename: 'RateLimited' }
   | null };

export type MarkThreadReadMutationVariables = Exact<{
  id: string;
  upTo: string | number;
}>;


export type MarkThreadReadMutation = { markThreadRead: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number } | null };

export type SetTypingMutationVariables = Exact<{
  id: string;
}>;


export type SetTypingMutation = { setTyping: boolean };

export type TrackingEventsSubscriptionVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type TrackingEventsSubscription = { trackingEvents:
    | { __typename: 'AttachmentPublished', attachmentId: string, cursor: string | null, occurredAt: string, attachment: { id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } } | null }
    | { __typename: 'AttachmentWithdrawn', attachmentId: string, cursor: string | null, occurredAt: string }
    | { __typename: 'BrandChanged', cursor: string | null, occurredAt: string, brand: { name: string, initials: string, logoUrl: string | null, accentColor: string, contactEmail: string | null, contactPhone: string | null, locale: string, timeZone: string } | null }
    | { __typename: 'DecisionOpened', cursor: string | null, occurredAt: string, job: { language: string, trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, collection: { pin: string | null, collectedAt: string | null } | null, files: Array<{ id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } }>, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }> } | null }
    | { __typename: 'DecisionRecorded', cursor: string | null, occurredAt: string, job: { language: string, trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, collection: { pin: string | null, collectedAt: string | null } | null, files: Array<{ id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } }>, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }> } | null }
    | { __typename: 'JobDetailsChanged', cursor: string | null, occurredAt: string, job: { language: string, trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, collection: { pin: string | null, collectedAt: string | null } | null, files: Array<{ id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } }>, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }> } | null }
    | { __typename: 'MessagePosted', cursor: string | null, occurredAt: string, message: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, clientMessageId: string | null, attachments: Array<{ id: string, width: number, height: number, placeholder: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } }
    | { __typename: 'NotePosted', cursor: string | null, occurredAt: string, job: { language: string, trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, collection: { pin: string | null, collectedAt: string | null } | null, files: Array<{ id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } }>, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }> } | null }
    | { __typename: 'PaymentChanged', cursor: string | null, occurredAt: string, job: { language: string, trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, collection: { pin: string | null, collectedAt: string | null } | null, files: Array<{ id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } }>, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }> } | null }
    | { __typename: 'PromiseRevised', cursor: string | null, occurredAt: string, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, job: { language: string, trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, collection: { pin: string | null, collectedAt: string | null } | null, files: Array<{ id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } }>, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }> } | null }
    | { __typename: 'StageChanged', cursor: string | null, occurredAt: string, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, job: { language: string, trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, collection: { pin: string | null, collectedAt: string | null } | null, files: Array<{ id: string, name: string | null, publishedAt: string, url: { url: string, expiresAt: string } }>, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, amount: { amount: number, currency: string } | null, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }> } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }> } | null }
    | { __typename: 'StreamOpened', resync: ResyncReason | null, cursor: string | null, occurredAt: string, brand: { name: string, initials: string, logoUrl: string | null, accentColor: string, contactEmail: string | null, contactPhone: string | null, locale: string, timeZone: string } | null }
    | { __typename: 'ThreadActivity', staffTyping: boolean, staffPresent: boolean, cursor: string | null, occurredAt: string }
    | { __typename: 'ThreadRead', by: Author, upTo: string, cursor: string | null, occurredAt: string }
    | { __typename: 'TrackingEnded', cursor: string | null, occurredAt: string }
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
export const BrandFaceFragmentDoc = new TypedDocumentString(`
    fragment BrandFace on Brand {
  name
  initials
  logoUrl
  accentColor
  contactEmail
  contactPhone
  locale
  timeZone
}
    `, {"fragmentName":"BrandFace"}) as unknown as TypedDocumentString<BrandFaceFragment, unknown>;
export const PromiseFaceFragmentDoc = new TypedDocumentString(`
    fragment PromiseFace on Promise {
  kind
  from
  to
  revisedAt
  revisions {
    kind
    from
    to
    revisedAt
  }
}
    `, {"fragmentName":"PromiseFace"}) as unknown as TypedDocumentString<PromiseFaceFragment, unknown>;
export const StageFragmentDoc = new TypedDocumentString(`
    fragment Stage on TrackedStage {
  id
  label
  state
  reachedAt
}
    `, {"fragmentName":"Stage"}) as unknown as TypedDocumentString<StageFragment, unknown>;
export const PaperFragmentDoc = new TypedDocumentString(`
    fragment Paper on PublicFile {
  id
  name
  publishedAt
  url {
    url
    expiresAt
  }
}
    `, {"fragmentName":"Paper"}) as unknown as TypedDocumentString<PaperFragment, unknown>;
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on Money {
  amount
  currency
}
    `, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const PhotoFragmentDoc = new TypedDocumentString(`
    fragment Photo on PublicAttachment {
  id
  caption
  width
  height
  placeholder
  publishedAt
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
}
    `, {"fragmentName":"Photo"}) as unknown as TypedDocumentString<PhotoFragment, unknown>;
export const DecisionFaceFragmentDoc = new TypedDocumentString(`
    fragment DecisionFace on Decision {
  id
  kind
  state
  subjectHash
  amount {
    ...Amount
  }
  attachments {
    ...Photo
  }
  outcome
  note
  decidedBy
  decidedAt
}
    fragment Amount on Money {
  amount
  currency
}
fragment Photo on PublicAttachment {
  id
  caption
  width
  height
  placeholder
  publishedAt
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
}`, {"fragmentName":"DecisionFace"}) as unknown as TypedDocumentString<DecisionFaceFragment, unknown>;
export const PaymentFaceFragmentDoc = new TypedDocumentString(`
    fragment PaymentFace on PaymentSummary {
  state
  due
  amountDue {
    ...Amount
  }
  action
  prompt
  methods {
    kind
    label
    instructions
  }
}
    fragment Amount on Money {
  amount
  currency
}`, {"fragmentName":"PaymentFace"}) as unknown as TypedDocumentString<PaymentFaceFragment, unknown>;
export const LineFragmentDoc = new TypedDocumentString(`
    fragment Line on LineItem {
  id
  description
  quantity
  unitPrice {
    ...Amount
  }
  total {
    ...Amount
  }
}
    fragment Amount on Money {
  amount
  currency
}`, {"fragmentName":"Line"}) as unknown as TypedDocumentString<LineFragment, unknown>;
export const SumsFragmentDoc = new TypedDocumentString(`
    fragment Sums on Totals {
  subtotal {
    ...Amount
  }
  total {
    ...Amount
  }
  paid {
    ...Amount
  }
  due {
    ...Amount
  }
}
    fragment Amount on Money {
  amount
  currency
}`, {"fragmentName":"Sums"}) as unknown as TypedDocumentString<SumsFragment, unknown>;
export const JobFaceFragmentDoc = new TypedDocumentString(`
    fragment JobFace on TrackedJob {
  language
  trackingId
  kind
  customerName
  orderNumber
  itemType
  description
  bookedInAt
  asOf
  promise {
    ...PromiseFace
  }
  stage {
    ...Stage
  }
  stages {
    ...Stage
  }
  nextStep {
    text
    action
  }
  collection {
    pin
    collectedAt
  }
  files {
    ...Paper
  }
  decision {
    ...DecisionFace
  }
  payment {
    ...PaymentFace
  }
  items {
    ...Line
  }
  totals {
    ...Sums
  }
  timeline {
    id
    kind
    label
    at
    note
  }
}
    fragment Stage on TrackedStage {
  id
  label
  state
  reachedAt
}
fragment PromiseFace on Promise {
  kind
  from
  to
  revisedAt
  revisions {
    kind
    from
    to
    revisedAt
  }
}
fragment Amount on Money {
  amount
  currency
}
fragment PaymentFace on PaymentSummary {
  state
  due
  amountDue {
    ...Amount
  }
  action
  prompt
  methods {
    kind
    label
    instructions
  }
}
fragment Line on LineItem {
  id
  description
  quantity
  unitPrice {
    ...Amount
  }
  total {
    ...Amount
  }
}
fragment Sums on Totals {
  subtotal {
    ...Amount
  }
  total {
    ...Amount
  }
  paid {
    ...Amount
  }
  due {
    ...Amount
  }
}
fragment DecisionFace on Decision {
  id
  kind
  state
  subjectHash
  amount {
    ...Amount
  }
  attachments {
    ...Photo
  }
  outcome
  note
  decidedBy
  decidedAt
}
fragment Paper on PublicFile {
  id
  name
  publishedAt
  url {
    url
    expiresAt
  }
}
fragment Photo on PublicAttachment {
  id
  caption
  width
  height
  placeholder
  publishedAt
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
}`, {"fragmentName":"JobFace"}) as unknown as TypedDocumentString<JobFaceFragment, unknown>;
export const SnapFragmentDoc = new TypedDocumentString(`
    fragment Snap on MessagePhoto {
  id
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
}
    `, {"fragmentName":"Snap"}) as unknown as TypedDocumentString<SnapFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Message {
  id
  author
  authorName
  body
  sentAt
  clientMessageId
  attachments {
    ...Snap
  }
}
    fragment Snap on MessagePhoto {
  id
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
}`, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const MessagesFragmentDoc = new TypedDocumentString(`
    fragment Messages on MessageConnection {
  totalCount
  edges {
    node {
      ...Said
    }
  }
  pageInfo {
    hasPreviousPage
    startCursor
  }
}
    fragment Snap on MessagePhoto {
  id
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
}
fragment Said on Message {
  id
  author
  authorName
  body
  sentAt
  clientMessageId
  attachments {
    ...Snap
  }
}`, {"fragmentName":"Messages"}) as unknown as TypedDocumentString<MessagesFragment, unknown>;
export const ThreadMarksFragmentDoc = new TypedDocumentString(`
    fragment ThreadMarks on Thread {
  readByCustomerUpTo
  readByStaffUpTo
  unreadCount
}
    `, {"fragmentName":"ThreadMarks"}) as unknown as TypedDocumentString<ThreadMarksFragment, unknown>;
export const LookupDocument = new TypedDocumentString(`
    query Lookup($language: String) {
  brand(language: $language) {
    ...BrandFace
  }
  lookupKinds {
    prefix
    kind
    example
  }
}
    fragment BrandFace on Brand {
  name
  initials
  logoUrl
  accentColor
  contactEmail
  contactPhone
  locale
  timeZone
}`) as unknown as TypedDocumentString<LookupQuery, LookupQueryVariables>;
export const TrackedPageDocument = new TypedDocumentString(`
    query TrackedPage($id: TrackingId!, $messages: Int!, $language: String) {
  brand(language: $language) {
    ...BrandFace
  }
  track(id: $id, language: $language) {
    ...JobFace
    cursor
    brand {
      ...BrandFace
    }
    attachments {
      ...Photo
    }
    thread {
      ...ThreadMarks
      messages(last: $messages) {
        ...Messages
      }
    }
  }
}
    fragment BrandFace on Brand {
  name
  initials
  logoUrl
  accentColor
  contactEmail
  contactPhone
  locale
  timeZone
}
fragment Stage on TrackedStage {
  id
  label
  state
  reachedAt
}
fragment PromiseFace on Promise {
  kind
  from
  to
  revisedAt
  revisions {
    kind
    from
    to
    revisedAt
  }
}
fragment Amount on Money {
  amount
  currency
}
fragment PaymentFace on PaymentSummary {
  state
  due
  amountDue {
    ...Amount
  }
  action
  prompt
  methods {
    kind
    label
    instructions
  }
}
fragment Line on LineItem {
  id
  description
  quantity
  unitPrice {
    ...Amount
  }
  total {
    ...Amount
  }
}
fragment Sums on Totals {
  subtotal {
    ...Amount
  }
  total {
    ...Amount
  }
  paid {
    ...Amount
  }
  due {
    ...Amount
  }
}
fragment DecisionFace on Decision {
  id
  kind
  state
  subjectHash
  amount {
    ...Amount
  }
  attachments {
    ...Photo
  }
  outcome
  note
  decidedBy
  decidedAt
}
fragment Paper on PublicFile {
  id
  name
  publishedAt
  url {
    url
    expiresAt
  }
}
fragment JobFace on TrackedJob {
  language
  trackingId
  kind
  customerName
  orderNumber
  itemType
  description
  bookedInAt
  asOf
  promise {
    ...PromiseFace
  }
  stage {
    ...Stage
  }
  stages {
    ...Stage
  }
  nextStep {
    text
    action
  }
  collection {
    pin
    collectedAt
  }
  files {
    ...Paper
  }
  decision {
    ...DecisionFace
  }
  payment {
    ...PaymentFace
  }
  items {
    ...Line
  }
  totals {
    ...Sums
  }
  timeline {
    id
    kind
    label
    at
    note
  }
}
fragment Photo on PublicAttachment {
  id
  caption
  width
  height
  placeholder
  publishedAt
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
}
fragment Snap on MessagePhoto {
  id
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
}
fragment Said on Message {
  id
  author
  authorName
  body
  sentAt
  clientMessageId
  attachments {
    ...Snap
  }
}
fragment Messages on MessageConnection {
  totalCount
  edges {
    node {
      ...Said
    }
  }
  pageInfo {
    hasPreviousPage
    startCursor
  }
}
fragment ThreadMarks on Thread {
  readByCustomerUpTo
  readByStaffUpTo
  unreadCount
}`) as unknown as TypedDocumentString<TrackedPageQuery, TrackedPageQueryVariables>;
export const FreshPhotosDocument = new TypedDocumentString(`
    query FreshPhotos($id: TrackingId!, $messages: Int!) {
  track(id: $id) {
    asOf
    attachments {
      ...Photo
    }
    files {
      ...Paper
    }
    thread {
      messages(last: $messages) {
        edges {
          node {
            attachments {
              ...Snap
            }
          }
        }
      }
    }
  }
}
    fragment Paper on PublicFile {
  id
  name
  publishedAt
  url {
    url
    expiresAt
  }
}
fragment Photo on PublicAttachment {
  id
  caption
  width
  height
  placeholder
  publishedAt
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
}
fragment Snap on MessagePhoto {
  id
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
}`) as unknown as TypedDocumentString<FreshPhotosQuery, FreshPhotosQueryVariables>;
export const EarlierMessagesDocument = new TypedDocumentString(`
    query EarlierMessages($id: TrackingId!, $last: Int!, $before: Cursor) {
  track(id: $id) {
    thread {
      messages(last: $last, before: $before) {
        ...Messages
      }
    }
  }
}
    fragment Snap on MessagePhoto {
  id
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
}
fragment Said on Message {
  id
  author
  authorName
  body
  sentAt
  clientMessageId
  attachments {
    ...Snap
  }
}
fragment Messages on MessageConnection {
  totalCount
  edges {
    node {
      ...Said
    }
  }
  pageInfo {
    hasPreviousPage
    startCursor
  }
}`) as unknown as TypedDocumentString<EarlierMessagesQuery, EarlierMessagesQueryVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on MessageSent {
      sent {
        ...Said
      }
      thread {
        ...ThreadMarks
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment Snap on MessagePhoto {
  id
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
}
fragment Said on Message {
  id
  author
  authorName
  body
  sentAt
  clientMessageId
  attachments {
    ...Snap
  }
}
fragment ThreadMarks on Thread {
  readByCustomerUpTo
  readByStaffUpTo
  unreadCount
}`) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
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
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateMessageUploadMutation, CreateMessageUploadMutationVariables>;
export const CompleteMessageUploadDocument = new TypedDocumentString(`
    mutation CompleteMessageUpload($input: CompleteMessageUploadInput!) {
  completeMessageUpload(input: $input) {
    __typename
    ... on MessageUploadCompleted {
      attachment {
        id
      }
    }
    ... on Problem {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteMessageUploadMutation, CompleteMessageUploadMutationVariables>;
export const StartPaymentDocument = new TypedDocumentString(`
    mutation StartPayment($input: StartPaymentInput!) {
  startPayment(input: $input) {
    __typename
    ... on PaymentStarted {
      url
    }
  }
}
    `) as unknown as TypedDocumentString<StartPaymentMutation, StartPaymentMutationVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($input: DecideInput!) {
  decide(input: $input) {
    __typename
    ... on DecisionMade {
      decision {
        ...DecisionFace
      }
    }
    ... on DecisionStale {
      decision {
        ...DecisionFace
      }
    }
    ... on AlreadyDecided {
      decision {
        ...DecisionFace
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}
fragment DecisionFace on Decision {
  id
  kind
  state
  subjectHash
  amount {
    ...Amount
  }
  attachments {
    ...Photo
  }
  outcome
  note
  decidedBy
  decidedAt
}
fragment Photo on PublicAttachment {
  id
  caption
  width
  height
  placeholder
  publishedAt
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const MarkThreadReadDocument = new TypedDocumentString(`
    mutation MarkThreadRead($id: TrackingId!, $upTo: ID!) {
  markThreadRead(trackingId: $id, upTo: $upTo) {
    ...ThreadMarks
  }
}
    fragment ThreadMarks on Thread {
  readByCustomerUpTo
  readByStaffUpTo
  unreadCount
}`) as unknown as TypedDocumentString<MarkThreadReadMutation, MarkThreadReadMutationVariables>;
export const SetTypingDocument = new TypedDocumentString(`
    mutation SetTyping($id: TrackingId!) {
  setTyping(trackingId: $id)
}
    `) as unknown as TypedDocumentString<SetTypingMutation, SetTypingMutationVariables>;
export const TrackingEventsDocument = new TypedDocumentString(`
    subscription TrackingEvents($id: TrackingId!, $after: Cursor, $language: String) {
  trackingEvents(id: $id, after: $after, language: $language) {
    __typename
    cursor
    occurredAt
    ... on StreamOpened {
      resync
      brand {
        ...BrandFace
      }
    }
    ... on StageChanged {
      stage {
        ...Stage
      }
      job {
        ...JobFace
      }
    }
    ... on NotePosted {
      job {
        ...JobFace
      }
    }
    ... on MessagePosted {
      message {
        ...Said
      }
    }
    ... on ThreadRead {
      by
      upTo
    }
    ... on ThreadActivity {
      staffTyping
      staffPresent
    }
    ... on AttachmentPublished {
      attachmentId
      attachment {
        ...Photo
      }
    }
    ... on AttachmentWithdrawn {
      attachmentId
    }
    ... on PromiseRevised {
      promise {
        ...PromiseFace
      }
      job {
        ...JobFace
      }
    }
    ... on JobDetailsChanged {
      job {
        ...JobFace
      }
    }
    ... on DecisionOpened {
      job {
        ...JobFace
      }
    }
    ... on DecisionRecorded {
      job {
        ...JobFace
      }
    }
    ... on PaymentChanged {
      job {
        ...JobFace
      }
    }
    ... on BrandChanged {
      brand {
        ...BrandFace
      }
    }
  }
}
    fragment BrandFace on Brand {
  name
  initials
  logoUrl
  accentColor
  contactEmail
  contactPhone
  locale
  timeZone
}
fragment Stage on TrackedStage {
  id
  label
  state
  reachedAt
}
fragment PromiseFace on Promise {
  kind
  from
  to
  revisedAt
  revisions {
    kind
    from
    to
    revisedAt
  }
}
fragment Amount on Money {
  amount
  currency
}
fragment PaymentFace on PaymentSummary {
  state
  due
  amountDue {
    ...Amount
  }
  action
  prompt
  methods {
    kind
    label
    instructions
  }
}
fragment Line on LineItem {
  id
  description
  quantity
  unitPrice {
    ...Amount
  }
  total {
    ...Amount
  }
}
fragment Sums on Totals {
  subtotal {
    ...Amount
  }
  total {
    ...Amount
  }
  paid {
    ...Amount
  }
  due {
    ...Amount
  }
}
fragment DecisionFace on Decision {
  id
  kind
  state
  subjectHash
  amount {
    ...Amount
  }
  attachments {
    ...Photo
  }
  outcome
  note
  decidedBy
  decidedAt
}
fragment Paper on PublicFile {
  id
  name
  publishedAt
  url {
    url
    expiresAt
  }
}
fragment JobFace on TrackedJob {
  language
  trackingId
  kind
  customerName
  orderNumber
  itemType
  description
  bookedInAt
  asOf
  promise {
    ...PromiseFace
  }
  stage {
    ...Stage
  }
  stages {
    ...Stage
  }
  nextStep {
    text
    action
  }
  collection {
    pin
    collectedAt
  }
  files {
    ...Paper
  }
  decision {
    ...DecisionFace
  }
  payment {
    ...PaymentFace
  }
  items {
    ...Line
  }
  totals {
    ...Sums
  }
  timeline {
    id
    kind
    label
    at
    note
  }
}
fragment Photo on PublicAttachment {
  id
  caption
  width
  height
  placeholder
  publishedAt
  image {
    url
    expiresAt
  }
  thumbnail {
    url
    expiresAt
  }
}
fragment Snap on MessagePhoto {
  id
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
}
fragment Said on Message {
  id
  author
  authorName
  body
  sentAt
  clientMessageId
  attachments {
    ...Snap
  }
}`) as unknown as TypedDocumentString<TrackingEventsSubscription, TrackingEventsSubscriptionVariables>;