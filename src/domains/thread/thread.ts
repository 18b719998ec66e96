// Threads: one per job, messages of the customer and the staff, and how far each side has read.
import { refuse } from '../../kernel/refusal.ts';

export const AUTHORS = ['CUSTOMER', 'STAFF'] as const;
export type Author = (typeof AUTHORS)[number];

export const MAX_MESSAGE = 4_000;
export const MAX_PHOTOS = 4;

/** A photo in a message; it stands in the message and never changes. */
export interface MessagePhoto {
  readonly id: string;
  readonly imageKey: string;
  readonly thumbnailKey: string;
  readonly width: number;
  readonly height: number;
  readonly placeholder: string;
}

export const messagesOff = () =>
  refuse(
    'MessagesOff',
    'MESSAGES_OFF',
    'Messages are switched off for this kind of job. Use the contact details instead.',
    {},
  );
export type MessagesOff = ReturnType<typeof messagesOff>;

export interface ThreadState {
  readonly jobId: string;
  /** Position of the newest message; messages count from 1 without holes. */
  readonly lastPosition: number;
  readonly lastMessageAt: Date | null;
  readonly readByCustomer: number;
  readonly readByStaff: number;
  readonly unreadByCustomer: number;
  readonly unreadByStaff: number;
}

export interface Message {
  readonly id: string;
  readonly jobId: string;
  readonly position: number;
  readonly author: Author;
  /** The staff member's name; null for the customer, who has no account. */
  readonly authorName: string | null;
  /** Empty when only photos were sent. */
  readonly body: string;
  readonly photos: readonly MessagePhoto[];
  readonly clientMessageId: string;
  readonly sentAt: Date;
}
