/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddNoteInput = {
  body: string;
  idempotencyKey: string;
  jobId: string | number;
  visibility?: Visibility;
};

export type Author =
  | 'CUSTOMER'
  | 'STAFF';

/** Either customerId or customer (a new one). Without orderId an order is made for it. */
export type CreateJobInput = {
  customer?: NewCustomerInput | null | undefined;
  customerId?: string | number | null | undefined;
  depositMinor?: number | null | undefined;
  description: string;
  idempotencyKey: string;
  internalNote?: string | null | undefined;
  itemType: string;
  orderId?: string | number | null | undefined;
  promise?: PromiseInput | null | undefined;
  quotedMinor?: number | null | undefined;
  workflowId: string | number;
};

export type CreateUploadInput = {
  byteSize: number;
  caption?: string | null | undefined;
  contentType: string;
  fileName: string;
  idempotencyKey: string;
  jobId: string | number;
  visibility?: Visibility;
};

export type EventKind =
  | 'ATTACHMENT_ADDED'
  | 'ATTACHMENT_CHANGED'
  | 'ATTACHMENT_REMOVED'
  | 'JOB_CREATED'
  | 'JOB_DELETED'
  | 'JOB_DETAILS_CHANGED'
  | 'JOB_RESTORED'
  | 'MESSAGE_POSTED'
  | 'NOTE_ADDED'
  | 'PROMISE_REVISED'
  | 'STAGE_CHANGED'
  | 'STREAM_OPENED'
  | 'TENANT_CHANGED'
  | 'THREAD_READ'
  | 'TRACKING_RESTORED'
  | 'TRACKING_REVOKED'
  | 'WORKFLOW_SAVED';

export type JobFilter = {
  deleted?: boolean | null | undefined;
  open?: boolean | null | undefined;
  search?: string | null | undefined;
  stages?: Array<string> | null | undefined;
  workflowId?: string | number | null | undefined;
};

export type JobKind =
  | 'BAKERY'
  | 'BESPOKE'
  | 'CUSTOM'
  | 'ECOMMERCE'
  | 'REPAIR';

export type JobVersionInput = {
  expectedVersion: number;
  jobId: string | number;
};

export type MoveJobInput = {
  expectedVersion: number;
  jobId: string | number;
  note?: string | null | undefined;
  noteVisibility?: Visibility | null | undefined;
  toStage: string;
};

export type NewCustomerInput = {
  email?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
};

export type NextAction =
  | 'COLLECT'
  | 'MESSAGE'
  | 'NONE';

export type OrderChannel =
  | 'COUNTER'
  | 'EMAIL'
  | 'MARKETPLACE'
  | 'PHONE'
  | 'WEB';

export type PromiseInput = {
  from?: string | null | undefined;
  kind: PromiseKind;
  to: string;
};

export type PromiseKind =
  | 'DELIVERY_WINDOW'
  | 'DUE'
  | 'ESTIMATE';

export type ReplyInput = {
  body: string;
  clientMessageId: string;
  jobId: string | number;
};

export type ResyncReason =
  | 'CURSOR_AHEAD'
  | 'CURSOR_FROM_ANOTHER_JOB'
  | 'CURSOR_UNKNOWN';

export type RevisePromiseInput = {
  expectedVersion: number;
  jobId: string | number;
  /** null takes the promise away */
  promise?: PromiseInput | null | undefined;
  reason?: string | null | undefined;
};

export type SignInInput = {
  email: string;
  password: string;
  /** Tenant slug; only when the same e-mail belongs to several shops. */
  tenant?: string | null | undefined;
};

export type StaffRole =
  | 'MANAGER'
  | 'MEMBER'
  | 'OWNER';

export type UpdateAttachmentInput = {
  attachmentId: string | number;
  caption?: string | null | undefined;
  visibility?: Visibility | null | undefined;
};

export type UpdateJobInput = {
  depositMinor?: number | null | undefined;
  description?: string | null | undefined;
  expectedVersion: number;
  internalNote?: string | null | undefined;
  itemType?: string | null | undefined;
  jobId: string | number;
  quotedMinor?: number | null | undefined;
};

export type Visibility =
  | 'INTERNAL'
  | 'PUBLIC';

export type StagePartsFragment = { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> };

export type MessagePartsFragment = { id: string, author: Author, authorName: string | null, body: string, sentAt: string };

export type JobCardPartsFragment = { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } } };

export type AttachmentPartsFragment = { id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } };

export type JobDetailPartsFragment = { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null };

export type MoveJobMutationVariables = Exact<{
  input: MoveJobInput;
}>;


export type MoveJobMutation = { moveJob:
    | { __typename: 'IllegalMove', message: string, allowed: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'JobMoved', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type RevisePromiseMutationVariables = Exact<{
  input: RevisePromiseInput;
}>;


export type RevisePromiseMutation = { revisePromise:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PromiseRevised', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type UpdateJobMutationVariables = Exact<{
  input: UpdateJobInput;
}>;


export type UpdateJobMutation = { updateJob:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'JobUpdated', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NoteAdded', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type RevokeTrackingMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type RevokeTrackingMutation = { revokeTracking:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'TrackingRevoked', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type RestoreTrackingMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type RestoreTrackingMutation = { restoreTracking:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'TrackingRestored', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type DeleteJobMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type DeleteJobMutation = { deleteJob:
    | { __typename: 'JobDeleted', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type RestoreJobMutationVariables = Exact<{
  input: JobVersionInput;
}>;


export type RestoreJobMutation = { restoreJob:
    | { __typename: 'JobRestored', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string, job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'SignInRefused', message: string }
    | { __typename: 'SignedIn', token: string, expiresAt: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type CreateJobMutationVariables = Exact<{
  input: CreateJobInput;
}>;


export type CreateJobMutation = { createJob:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', field: string, message: string }
    | { __typename: 'JobCreated', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
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
    | { __typename: 'UploadCompleted', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'UploadMissing', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type UpdateAttachmentMutationVariables = Exact<{
  input: UpdateAttachmentInput;
}>;


export type UpdateAttachmentMutation = { updateAttachment:
    | { __typename: 'AttachmentUpdated', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type DeleteAttachmentMutationVariables = Exact<{
  attachmentId: string | number;
}>;


export type DeleteAttachmentMutation = { deleteAttachment:
    | { __typename: 'AttachmentDeleted', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
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
    | { __typename: 'ReplySent', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type MarkThreadReadMutationVariables = Exact<{
  jobId: string | number;
  upTo: string | number;
}>;


export type MarkThreadReadMutation = { markThreadRead:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ThreadMarkedRead', job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } }
   };

export type ShopQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopQuery = { me: { id: string, name: string, email: string | null, role: StaffRole, tenant: { id: string, displayName: string, accentColor: string, locale: string, timeZone: string, currency: string } }, workflows: Array<{ id: string, name: string, prefix: string, kind: JobKind, initialStage: string, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }> };

export type JobsQueryVariables = Exact<{
  filter?: JobFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type JobsQuery = { jobs: { totalCount: number, edges: Array<{ node: { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { totalCount: number, edges: Array<{ node: { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { inbox: { totalCount: number } };

export type JobQueryVariables = Exact<{
  id?: string | number | null | undefined;
  trackingId?: string | null | undefined;
}>;


export type JobQuery = { job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } | null };

export type EarlierMessagesQueryVariables = Exact<{
  id: string | number;
  before: string;
}>;


export type EarlierMessagesQuery = { job: { id: string, thread: { messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } } | null };

export type CustomersQueryVariables = Exact<{
  search: string;
}>;


export type CustomersQuery = { customers: { edges: Array<{ node: { id: string, name: string, email: string | null, phone: string | null } }> } };

export type TenantEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TenantEventsSubscription = { tenantEvents: { kind: EventKind, cursor: string, jobId: string | null, resync: ResyncReason | null, job: { id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null, customer: { id: string, name: string }, workflow: { id: string, name: string }, order: { id: string, number: string }, thread: { unreadCount: number, lastMessageAt: string | null, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } } } | null } };

export type JobEventsSubscriptionVariables = Exact<{
  jobId: string | number;
  after?: string | null | undefined;
}>;


export type JobEventsSubscription = { jobEvents: { kind: EventKind, cursor: string, actorName: string | null, resync: ResyncReason | null, job: { internalNote: string | null, quotedMinor: number | null, depositMinor: number | null, cursor: string, id: string, version: number, trackingId: string, trackingUrl: string, itemType: string, description: string, stageSince: string, bookedInAt: string, updatedAt: string, revokedAt: string | null, deletedAt: string | null, customer: { id: string, name: string, email: string | null, phone: string | null }, order: { id: string, number: string, channel: OrderChannel, currency: string }, workflow: { id: string, name: string, version: number, messagesEnabled: boolean, stages: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }> }, moves: Array<{ code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }>, promiseRevisions: Array<{ kind: PromiseKind | null, from: string | null, to: string | null, reason: string | null, revisedAt: string, actorName: string }>, history: Array<{ id: string, at: string, actorName: string, publicNote: string | null, internalNote: string | null, fromStage: { code: string, label: string } | null, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> } }>, notes: Array<{ id: string, body: string, visibility: Visibility, authorName: string, at: string }>, attachments: Array<{ id: string, fileName: string, caption: string | null, visibility: Visibility, width: number, height: number, placeholder: string, uploadedBy: string, uploadedAt: string, image: { url: string, expiresAt: string }, thumbnail: { url: string, expiresAt: string } }>, thread: { readByCustomerUpTo: string | null, readByStaffUpTo: string | null, unreadCount: number, lastMessageAt: string | null, messages: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, latest: { edges: Array<{ node: { id: string, author: Author, authorName: string | null, body: string, sentAt: string } }> } }, stage: { code: string, label: string, publicStage: string | null, nextAction: NextAction, notify: boolean, terminal: boolean, onStepper: boolean, moves: Array<string> }, promise: { kind: PromiseKind, from: string | null, to: string } | null } | null } };

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
export const JobDetailPartsFragmentDoc = new TypedDocumentString(`
    fragment JobDetailParts on Job {
  ...JobCardParts
  internalNote
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
export const UpdateAttachmentDocument = new TypedDocumentString(`
    mutation UpdateAttachment($input: UpdateAttachmentInput!) {
  updateAttachment(input: $input) {
    __typename
    ... on AttachmentUpdated {
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
  quotedMinor
  depositMinor
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
    }
  }
  workflows {
    id
    name
    prefix
    kind
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
    query Jobs($filter: JobFilter, $first: Int!, $after: Cursor) {
  jobs(filter: $filter, first: $first, after: $after) {
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
  quotedMinor
  depositMinor
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
    jobId
    resync
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
  quotedMinor
  depositMinor
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