// The event log's words. An event is a fact in the past tense with ids; never a rendered view, never a private
// text.

import type { NotifyChoice } from './wish.ts';

/** EVERYONE: also the customer's open page learns it. STAFF: a customer never learns that it happened. */
export type Audience = 'STAFF' | 'EVERYONE';

export const EVENT_KINDS = [
  'JOB_CREATED',
  'STAGE_CHANGED',
  'JOB_DETAILS_CHANGED',
  'PROMISE_REVISED',
  'NOTE_ADDED',
  'TRACKING_REVOKED',
  'TRACKING_RESTORED',
  'JOB_DELETED',
  'JOB_RESTORED',
  'ATTACHMENT_ADDED',
  'ATTACHMENT_CHANGED',
  'ATTACHMENT_REMOVED',
  'JOB_COLLECTED',
  'PAYMENT_CHANGED',
  'DECISION_OPENED',
  'DECISION_RECORDED',
  'MESSAGE_POSTED',
  'THREAD_READ',
  'NOTIFICATION_CHANGED',
  'NOTIFICATION_SETTINGS_CHANGED',
  'TENANT_CHANGED',
  'CUSTOMER_CREATED',
  'CUSTOMER_CHANGED',
  'ORDER_CREATED',
  'IMPORT_STARTED',
  'IMPORT_CANCELLED',
  'WORKFLOW_SAVED',
  'WORKFLOW_CREATED',
  'WORKFLOW_RETIRED',
  'WORKFLOW_RESTORED',
  'STAFF_INVITED',
  'INVITATION_WITHDRAWN',
  'STAFF_JOINED',
  'STAFF_ROLE_CHANGED',
  'STAFF_REMOVED',
  'PASSWORD_CHANGED',
  'PASSWORD_RESET',
  'TOTP_ENABLED',
  'TOTP_DISABLED',
  'RECOVERY_CODES_REPLACED',
  'RECOVERY_CODE_USED',
  'API_KEY_CREATED',
  'API_KEY_REVOKED',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * What a use-case appends. Payloads are small JSON objects: ids, codes, and the immutable words that subscribers need
 * (a message, a public note), so that delivering needs no query. At most about 10 KiB.
 */
export interface NewEvent {
  readonly kind: EventKind;
  /** null: an event of the whole tenant, such as a new business name. */
  readonly jobId: string | null;
  readonly audience: Audience;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actorName: string | null;
  /** For what reacts to it within the transaction; not stored. Absent: AUTO. */
  readonly notify?: NotifyChoice;
  /** Not stored either: what is entered afterwards is no news, and nobody is told of it. */
  readonly quiet?: boolean;
}

/** What is told and never written: it has no place in any order, and nobody can come back to it. */
export const FLEETING_KINDS = ['THREAD_ACTIVITY'] as const;
export type ToldKind = EventKind | (typeof FLEETING_KINDS)[number];

/** What subscribers receive: the stored event with its places in the three orders. */
export interface EventEnvelope extends Omit<NewEvent, 'kind' | 'notify' | 'quiet'> {
  readonly kind: ToldKind;
  readonly tenantId: string;
  /** Place in the tenant's feed; contiguous from 1. 0 for what is fleeting. */
  readonly tenantSeq: number;
  /** Place among all events of the job; contiguous from 1. null for events of the tenant. */
  readonly seq: number | null;
  /** Place among the job's events that its customer may see; contiguous from 1. */
  readonly publicSeq: number | null;
  readonly occurredAt: Date;
  /** Whether the job's tracking link opened anything when the event was read, not when it was written. */
  readonly trackable: boolean;
}
