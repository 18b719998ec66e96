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

export type TrackCollectionQueryVariables = Exact<{
  id: string;
}>;


export type TrackCollectionQuery = { track: { collection: { pin: string | null, collectedAt: string | null } | null } | null };

export type AmountFragment = { amount: number, currency: string };

export type PaymentPartsFragment = { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> };

export type DecisionPartsFragment = { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, attachments: Array<{ id: string }>, amount: { amount: number, currency: string } | null };

export type PagePartsFragment = { trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, cursor: string, brand: { name: string, initials: string, logoUrl: string | null, accentColor: string, contactEmail: string | null, contactPhone: string | null, locale: string, timeZone: string }, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, attachments: Array<{ id: string }>, amount: { amount: number, currency: string } | null } | null, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, messages: { totalCount: number, pageInfo: { hasPreviousPage: boolean }, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, clientMessageId: string | null } }> } } | null };

export type TrackQueryVariables = Exact<{
  id: string;
}>;


export type TrackQuery = { track: { trackingId: string, kind: JobKind, customerName: string | null, orderNumber: string, itemType: string, description: string, bookedInAt: string, asOf: string, cursor: string, brand: { name: string, initials: string, logoUrl: string | null, accentColor: string, contactEmail: string | null, contactPhone: string | null, locale: string, timeZone: string }, items: Array<{ id: string, description: string, quantity: number, unitPrice: { amount: number, currency: string }, total: { amount: number, currency: string } }> | null, totals: { subtotal: { amount: number, currency: string }, total: { amount: number, currency: string }, paid: { amount: number, currency: string }, due: { amount: number, currency: string } } | null, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, attachments: Array<{ id: string }>, amount: { amount: number, currency: string } | null } | null, promise: { kind: PromiseKind, from: string | null, to: string, revisedAt: string | null, revisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, revisedAt: string }> } | null, stage: { id: string, label: string, state: StageState, reachedAt: string | null }, stages: Array<{ id: string, label: string, state: StageState, reachedAt: string | null }>, nextStep: { text: string, action: NextAction }, attachments: Array<{ id: string, caption: string | null, width: number, height: number, placeholder: string, publishedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, timeline: Array<{ id: string, kind: TimelineKind, label: string, at: string | null, note: string | null }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, messages: { totalCount: number, pageInfo: { hasPreviousPage: boolean }, edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string, clientMessageId: string | null } }> } } | null } | null };

export type PlatformBrandQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformBrandQuery = { brand: { name: string, initials: string } };

export type TrackMessagesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TrackMessagesQuery = { track: { thread: { messages: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, body: string } }> } } | null } | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'MessageSent', sent: { id: string, author: Author, authorName: string | null, body: string, clientMessageId: string | null }, thread: { unreadCount: number, messages: { totalCount: number } } }
    | { __typename: 'MessagesOff', code: ProblemCode, message: string }
    | { __typename: 'RateLimited', retryAfterSeconds: number, code: ProblemCode, message: string }
   | null };

export type CustomerReadMutationVariables = Exact<{
  id: string;
  upTo: string | number;
}>;


export type CustomerReadMutation = { markThreadRead: { unreadCount: number, readByCustomerUpTo: string | null } | null };

export type StartPaymentMutationVariables = Exact<{
  input: StartPaymentInput;
}>;


export type StartPaymentMutation = { startPayment:
    | { __typename: 'NothingToPay', code: ProblemCode, message: string }
    | { __typename: 'PaymentStarted', url: string, expiresAt: string }
    | { __typename: 'PaymentUnavailable', code: ProblemCode, message: string }
    | { __typename: 'RateLimited', code: ProblemCode, message: string }
   | null };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { decide:
    | { __typename: 'AlreadyDecided', code: ProblemCode, message: string, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, attachments: Array<{ id: string }>, amount: { amount: number, currency: string } | null } | null }
    | { __typename: 'DecisionMade', decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, attachments: Array<{ id: string }>, amount: { amount: number, currency: string } | null } | null, job: { stage: { label: string } } }
    | { __typename: 'DecisionStale', code: ProblemCode, message: string, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, attachments: Array<{ id: string }>, amount: { amount: number, currency: string } | null } | null }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string, field: string }
    | { __typename: 'RateLimited', code: ProblemCode, message: string }
   | null };

export type TrackingSubscriptionVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TrackingSubscription = { trackingEvents:
    | { __typename: 'AttachmentPublished', attachmentId: string, cursor: string | null, occurredAt: string, attachment: { id: string, caption: string | null, image: { url: string } } | null }
    | { __typename: 'AttachmentWithdrawn', attachmentId: string, cursor: string | null, occurredAt: string }
    | { __typename: 'BrandChanged', cursor: string | null, occurredAt: string, brand: { name: string } | null }
    | { __typename: 'DecisionOpened', cursor: string | null, occurredAt: string, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, attachments: Array<{ id: string }>, amount: { amount: number, currency: string } | null } | null }
    | { __typename: 'DecisionRecorded', cursor: string | null, occurredAt: string, decision: { id: string, kind: DecisionKind, state: DecisionState, subjectHash: string, openedAt: string, outcome: DecisionOutcome | null, note: string | null, decidedBy: string | null, decidedAt: string | null, attachments: Array<{ id: string }>, amount: { amount: number, currency: string } | null } | null, job: { stage: { label: string } } | null }
    | { __typename: 'JobDetailsChanged', cursor: string | null, occurredAt: string, job: { description: string } | null }
    | { __typename: 'MessagePosted', cursor: string | null, occurredAt: string, message: { id: string, author: Author, body: string } }
    | { __typename: 'NotePosted', body: string, cursor: string | null, occurredAt: string }
    | { __typename: 'PaymentChanged', cursor: string | null, occurredAt: string, payment: { state: PaymentState, due: boolean, action: PaymentAction, prompt: PaymentPrompt, amountDue: { amount: number, currency: string }, methods: Array<{ kind: PaymentMethodKind, label: string, instructions: string | null }> } | null, job: { totals: { paid: { amount: number, currency: string } } | null } | null }
    | { __typename: 'PromiseRevised', cursor: string | null, occurredAt: string, promise: { to: string } | null }
    | { __typename: 'StageChanged', note: string | null, cursor: string | null, occurredAt: string, stage: { label: string, state: StageState } }
    | { __typename: 'StreamOpened', resync: ResyncReason | null, cursor: string | null, occurredAt: string, brand: { name: string } | null }
    | { __typename: 'ThreadActivity', cursor: string | null, occurredAt: string }
    | { __typename: 'ThreadRead', by: Author, upTo: string, cursor: string | null, occurredAt: string }
    | { __typename: 'TrackingEnded', cursor: string | null, occurredAt: string }
   };

export type LookupKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type LookupKindsQuery = { lookupKinds: Array<{ prefix: string, kind: JobKind, example: string }> };

export type TrackInQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type TrackInQuery = { track: { language: string, brand: { name: string }, stage: { label: string }, stages: Array<{ label: string }>, nextStep: { text: string }, timeline: Array<{ kind: TimelineKind, label: string, note: string | null }> } | null };

export type TrackingInSubscriptionVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type TrackingInSubscription = { trackingEvents:
    | { __typename: 'AttachmentPublished' }
    | { __typename: 'AttachmentWithdrawn' }
    | { __typename: 'BrandChanged' }
    | { __typename: 'DecisionOpened' }
    | { __typename: 'DecisionRecorded' }
    | { __typename: 'JobDetailsChanged' }
    | { __typename: 'MessagePosted' }
    | { __typename: 'NotePosted' }
    | { __typename: 'PaymentChanged' }
    | { __typename: 'PromiseRevised' }
    | { __typename: 'StageChanged', stage: { label: string }, job: { language: string } | null }
    | { __typename: 'StreamOpened' }
    | { __typename: 'ThreadActivity' }
    | { __typename: 'ThreadRead' }
    | { __typename: 'TrackingEnded' }
   };

export type CustomerTypingMutationVariables = Exact<{
  id: string;
}>;


export type CustomerTypingMutation = { setTyping: boolean };

export type ActivitySubscriptionVariables = Exact<{
  id: string;
}>;


export type ActivitySubscription = { trackingEvents:
    | { __typename: 'AttachmentPublished', cursor: string | null }
    | { __typename: 'AttachmentWithdrawn', cursor: string | null }
    | { __typename: 'BrandChanged', cursor: string | null }
    | { __typename: 'DecisionOpened', cursor: string | null }
    | { __typename: 'DecisionRecorded', cursor: string | null }
    | { __typename: 'JobDetailsChanged', cursor: string | null }
    | { __typename: 'MessagePosted', cursor: string | null }
    | { __typename: 'NotePosted', cursor: string | null }
    | { __typename: 'PaymentChanged', cursor: string | null }
    | { __typename: 'PromiseRevised', cursor: string | null }
    | { __typename: 'StageChanged', cursor: string | null }
    | { __typename: 'StreamOpened', cursor: string | null }
    | { __typename: 'ThreadActivity', staffTyping: boolean, staffPresent: boolean, cursor: string | null }
    | { __typename: 'ThreadRead', cursor: string | null }
    | { __typename: 'TrackingEnded', cursor: string | null }
   };

export type PhotoPartsFragment = { id: string, width: number, height: number, placeholder: string, image: { url: string }, thumbnail: { url: string } };

export type ThreadPhotosQueryVariables = Exact<{
  id: string;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ThreadPhotosQuery = { track: { thread: { messages: { edges: Array<{ cursor: string, node: { id: string, body: string, attachments: Array<{ id: string, width: number, height: number, placeholder: string, image: { url: string }, thumbnail: { url: string } }> } }> } } | null } | null };

export type CreateMessageUploadMutationVariables = Exact<{
  input: CreateMessageUploadInput;
}>;


export type CreateMessageUploadMutation = { createMessageUpload:
    | { __typename: 'IdempotencyConflict', code: ProblemCode, message: string }
    | { __typename: 'InvalidInput', code: ProblemCode, message: string }
    | { __typename: 'MessagesOff', code: ProblemCode, message: string }
    | { __typename: 'RateLimited', code: ProblemCode, message: string }
    | { __typename: 'UploadCreated', attachmentId: string, url: string, headers: Array<{ name: string, value: string }> }
    | { __typename: 'UploadRefused', code: ProblemCode, message: string }
   | null };

export type CompleteMessageUploadMutationVariables = Exact<{
  input: CompleteMessageUploadInput;
}>;


export type CompleteMessageUploadMutation = { completeMessageUpload:
    | { __typename: 'MessageUploadCompleted', attachment: { id: string, width: number, height: number, placeholder: string, image: { url: string }, thumbnail: { url: string } } }
    | { __typename: 'NotFound', code: ProblemCode, message: string }
    | { __typename: 'UploadMissing', code: ProblemCode, message: string }
    | { __typename: 'UploadRefused', code: ProblemCode, message: string }
   | null };

export type ThreadPhotoEventsSubscriptionVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ThreadPhotoEventsSubscription = { trackingEvents:
    | { __typename: 'AttachmentPublished' }
    | { __typename: 'AttachmentWithdrawn' }
    | { __typename: 'BrandChanged' }
    | { __typename: 'DecisionOpened' }
    | { __typename: 'DecisionRecorded' }
    | { __typename: 'JobDetailsChanged' }
    | { __typename: 'MessagePosted', message: { body: string, attachments: Array<{ id: string, width: number, height: number, placeholder: string, image: { url: string }, thumbnail: { url: string } }> } }
    | { __typename: 'NotePosted' }
    | { __typename: 'PaymentChanged' }
    | { __typename: 'PromiseRevised' }
    | { __typename: 'StageChanged' }
    | { __typename: 'StreamOpened' }
    | { __typename: 'ThreadActivity' }
    | { __typename: 'ThreadRead' }
    | { __typename: 'TrackingEnded' }
   };

export type TrackFilesQueryVariables = Exact<{
  id: string;
}>;


export type TrackFilesQuery = { track: { attachments: Array<{ id: string }>, files: Array<{ id: string, name: string | null, url: { url: string } }> } | null };

export type FileEventsSubscriptionVariables = Exact<{
  id: string;
}>;


export type FileEventsSubscription = { trackingEvents:
    | { __typename: 'AttachmentPublished' }
    | { __typename: 'AttachmentWithdrawn' }
    | { __typename: 'BrandChanged' }
    | { __typename: 'DecisionOpened' }
    | { __typename: 'DecisionRecorded' }
    | { __typename: 'JobDetailsChanged', job: { files: Array<{ id: string }> } | null }
    | { __typename: 'MessagePosted' }
    | { __typename: 'NotePosted' }
    | { __typename: 'PaymentChanged' }
    | { __typename: 'PromiseRevised' }
    | { __typename: 'StageChanged' }
    | { __typename: 'StreamOpened' }
    | { __typename: 'ThreadActivity' }
    | { __typename: 'ThreadRead' }
    | { __typename: 'TrackingEnded' }
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
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on Money {
  amount
  currency
}
    `, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const PaymentPartsFragmentDoc = new TypedDocumentString(`
    fragment PaymentParts on PaymentSummary {
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
}`, {"fragmentName":"PaymentParts"}) as unknown as TypedDocumentString<PaymentPartsFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on Decision {
  id
  kind
  state
  subjectHash
  attachments {
    id
  }
  amount {
    ...Amount
  }
  openedAt
  outcome
  note
  decidedBy
  decidedAt
}
    fragment Amount on Money {
  amount
  currency
}`, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const PagePartsFragmentDoc = new TypedDocumentString(`
    fragment PageParts on TrackedJob {
  trackingId
  kind
  customerName
  orderNumber
  itemType
  description
  bookedInAt
  asOf
  cursor
  brand {
    name
    initials
    logoUrl
    accentColor
    contactEmail
    contactPhone
    locale
    timeZone
  }
  items {
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
  totals {
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
  payment {
    ...PaymentParts
  }
  decision {
    ...DecisionParts
  }
  promise {
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
  stage {
    id
    label
    state
    reachedAt
  }
  stages {
    id
    label
    state
    reachedAt
  }
  nextStep {
    text
    action
  }
  attachments {
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
  timeline {
    id
    kind
    label
    at
    note
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    unreadCount
    messages(last: 50) {
      totalCount
      pageInfo {
        hasPreviousPage
      }
      edges {
        node {
          id
          author
          authorName
          body
          sentAt
          clientMessageId
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}
fragment PaymentParts on PaymentSummary {
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
fragment DecisionParts on Decision {
  id
  kind
  state
  subjectHash
  attachments {
    id
  }
  amount {
    ...Amount
  }
  openedAt
  outcome
  note
  decidedBy
  decidedAt
}`, {"fragmentName":"PageParts"}) as unknown as TypedDocumentString<PagePartsFragment, unknown>;
export const PhotoPartsFragmentDoc = new TypedDocumentString(`
    fragment PhotoParts on MessagePhoto {
  id
  width
  height
  placeholder
  image {
    url
  }
  thumbnail {
    url
  }
}
    `, {"fragmentName":"PhotoParts"}) as unknown as TypedDocumentString<PhotoPartsFragment, unknown>;
export const TrackCollectionDocument = new TypedDocumentString(`
    query TrackCollection($id: TrackingId!) {
  track(id: $id) {
    collection {
      pin
      collectedAt
    }
  }
}
    `) as unknown as TypedDocumentString<TrackCollectionQuery, TrackCollectionQueryVariables>;
export const TrackDocument = new TypedDocumentString(`
    query Track($id: TrackingId!) {
  track(id: $id) {
    ...PageParts
  }
}
    fragment Amount on Money {
  amount
  currency
}
fragment PaymentParts on PaymentSummary {
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
fragment DecisionParts on Decision {
  id
  kind
  state
  subjectHash
  attachments {
    id
  }
  amount {
    ...Amount
  }
  openedAt
  outcome
  note
  decidedBy
  decidedAt
}
fragment PageParts on TrackedJob {
  trackingId
  kind
  customerName
  orderNumber
  itemType
  description
  bookedInAt
  asOf
  cursor
  brand {
    name
    initials
    logoUrl
    accentColor
    contactEmail
    contactPhone
    locale
    timeZone
  }
  items {
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
  totals {
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
  payment {
    ...PaymentParts
  }
  decision {
    ...DecisionParts
  }
  promise {
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
  stage {
    id
    label
    state
    reachedAt
  }
  stages {
    id
    label
    state
    reachedAt
  }
  nextStep {
    text
    action
  }
  attachments {
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
  timeline {
    id
    kind
    label
    at
    note
  }
  thread {
    readByCustomerUpTo
    readByStaffUpTo
    unreadCount
    messages(last: 50) {
      totalCount
      pageInfo {
        hasPreviousPage
      }
      edges {
        node {
          id
          author
          authorName
          body
          sentAt
          clientMessageId
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TrackQuery, TrackQueryVariables>;
export const PlatformBrandDocument = new TypedDocumentString(`
    query PlatformBrand {
  brand {
    name
    initials
  }
}
    `) as unknown as TypedDocumentString<PlatformBrandQuery, PlatformBrandQueryVariables>;
export const TrackMessagesDocument = new TypedDocumentString(`
    query TrackMessages($id: TrackingId!, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  track(id: $id) {
    thread {
      messages(first: $first, after: $after, last: $last, before: $before) {
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
            body
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrackMessagesQuery, TrackMessagesQueryVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on MessageSent {
      sent {
        id
        author
        authorName
        body
        clientMessageId
      }
      thread {
        unreadCount
        messages {
          totalCount
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
    `) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const CustomerReadDocument = new TypedDocumentString(`
    mutation CustomerRead($id: TrackingId!, $upTo: ID!) {
  markThreadRead(trackingId: $id, upTo: $upTo) {
    unreadCount
    readByCustomerUpTo
  }
}
    `) as unknown as TypedDocumentString<CustomerReadMutation, CustomerReadMutationVariables>;
export const StartPaymentDocument = new TypedDocumentString(`
    mutation StartPayment($input: StartPaymentInput!) {
  startPayment(input: $input) {
    __typename
    ... on PaymentStarted {
      url
      expiresAt
    }
    ... on Problem {
      code
      message
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
        ...DecisionParts
      }
      job {
        stage {
          label
        }
      }
    }
    ... on DecisionStale {
      decision {
        ...DecisionParts
      }
    }
    ... on AlreadyDecided {
      decision {
        ...DecisionParts
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
    fragment Amount on Money {
  amount
  currency
}
fragment DecisionParts on Decision {
  id
  kind
  state
  subjectHash
  attachments {
    id
  }
  amount {
    ...Amount
  }
  openedAt
  outcome
  note
  decidedBy
  decidedAt
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const TrackingDocument = new TypedDocumentString(`
    subscription Tracking($id: TrackingId!, $after: Cursor) {
  trackingEvents(id: $id, after: $after) {
    __typename
    cursor
    occurredAt
    ... on StreamOpened {
      resync
      brand {
        name
      }
    }
    ... on StageChanged {
      note
      stage {
        label
        state
      }
    }
    ... on NotePosted {
      body
    }
    ... on MessagePosted {
      message {
        id
        author
        body
      }
    }
    ... on ThreadRead {
      by
      upTo
    }
    ... on AttachmentPublished {
      attachmentId
      attachment {
        id
        caption
        image {
          url
        }
      }
    }
    ... on AttachmentWithdrawn {
      attachmentId
    }
    ... on PromiseRevised {
      promise {
        to
      }
    }
    ... on JobDetailsChanged {
      job {
        description
      }
    }
    ... on PaymentChanged {
      payment {
        ...PaymentParts
      }
      job {
        totals {
          paid {
            ...Amount
          }
        }
      }
    }
    ... on DecisionOpened {
      decision {
        ...DecisionParts
      }
    }
    ... on DecisionRecorded {
      decision {
        ...DecisionParts
      }
      job {
        stage {
          label
        }
      }
    }
    ... on BrandChanged {
      brand {
        name
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}
fragment PaymentParts on PaymentSummary {
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
fragment DecisionParts on Decision {
  id
  kind
  state
  subjectHash
  attachments {
    id
  }
  amount {
    ...Amount
  }
  openedAt
  outcome
  note
  decidedBy
  decidedAt
}`) as unknown as TypedDocumentString<TrackingSubscription, TrackingSubscriptionVariables>;
export const LookupKindsDocument = new TypedDocumentString(`
    query LookupKinds {
  lookupKinds {
    prefix
    kind
    example
  }
}
    `) as unknown as TypedDocumentString<LookupKindsQuery, LookupKindsQueryVariables>;
export const TrackInDocument = new TypedDocumentString(`
    query TrackIn($id: TrackingId!, $language: String) {
  track(id: $id, language: $language) {
    language
    brand {
      name
    }
    stage {
      label
    }
    stages {
      label
    }
    nextStep {
      text
    }
    timeline {
      kind
      label
      note
    }
  }
}
    `) as unknown as TypedDocumentString<TrackInQuery, TrackInQueryVariables>;
export const TrackingInDocument = new TypedDocumentString(`
    subscription TrackingIn($id: TrackingId!, $language: String) {
  trackingEvents(id: $id, language: $language) {
    __typename
    ... on StageChanged {
      stage {
        label
      }
      job {
        language
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrackingInSubscription, TrackingInSubscriptionVariables>;
export const CustomerTypingDocument = new TypedDocumentString(`
    mutation CustomerTyping($id: TrackingId!) {
  setTyping(trackingId: $id)
}
    `) as unknown as TypedDocumentString<CustomerTypingMutation, CustomerTypingMutationVariables>;
export const ActivityDocument = new TypedDocumentString(`
    subscription Activity($id: TrackingId!) {
  trackingEvents(id: $id) {
    __typename
    cursor
    ... on ThreadActivity {
      staffTyping
      staffPresent
    }
  }
}
    `) as unknown as TypedDocumentString<ActivitySubscription, ActivitySubscriptionVariables>;
export const ThreadPhotosDocument = new TypedDocumentString(`
    query ThreadPhotos($id: TrackingId!, $last: Int, $before: Cursor) {
  track(id: $id) {
    thread {
      messages(last: $last, before: $before) {
        edges {
          cursor
          node {
            id
            body
            attachments {
              ...PhotoParts
            }
          }
        }
      }
    }
  }
}
    fragment PhotoParts on MessagePhoto {
  id
  width
  height
  placeholder
  image {
    url
  }
  thumbnail {
    url
  }
}`) as unknown as TypedDocumentString<ThreadPhotosQuery, ThreadPhotosQueryVariables>;
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
      message
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
        ...PhotoParts
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment PhotoParts on MessagePhoto {
  id
  width
  height
  placeholder
  image {
    url
  }
  thumbnail {
    url
  }
}`) as unknown as TypedDocumentString<CompleteMessageUploadMutation, CompleteMessageUploadMutationVariables>;
export const ThreadPhotoEventsDocument = new TypedDocumentString(`
    subscription ThreadPhotoEvents($id: TrackingId!, $after: Cursor) {
  trackingEvents(id: $id, after: $after) {
    __typename
    ... on MessagePosted {
      message {
        body
        attachments {
          ...PhotoParts
        }
      }
    }
  }
}
    fragment PhotoParts on MessagePhoto {
  id
  width
  height
  placeholder
  image {
    url
  }
  thumbnail {
    url
  }
}`) as unknown as TypedDocumentString<ThreadPhotoEventsSubscription, ThreadPhotoEventsSubscriptionVariables>;
export const TrackFilesDocument = new TypedDocumentString(`
    query TrackFiles($id: TrackingId!) {
  track(id: $id) {
    attachments {
      id
    }
    files {
      id
      name
      url {
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrackFilesQuery, TrackFilesQueryVariables>;
export const FileEventsDocument = new TypedDocumentString(`
    subscription FileEvents($id: TrackingId!) {
  trackingEvents(id: $id) {
    __typename
    ... on JobDetailsChanged {
      job {
        files {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FileEventsSubscription, FileEventsSubscriptionVariables>;