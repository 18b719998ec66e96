// Decisions: what a customer is asked at a stage, bound to exactly what was shown. Pure.
import { refuse } from '../../kernel/refusal.ts';
import type { DecisionKind } from '../workflow/workflow.ts';

export const DECISION_OUTCOMES = ['APPROVED', 'CHANGES_REQUESTED'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];
export const DECISION_STATES = ['OPEN', 'DECIDED'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export const DECISION_LIMITS = { name: 100, note: 2_000, userAgent: 400 } as const;

/** Everything that the customer was shown: the pictures by the hash of their bytes, the figures by their amounts. */
export interface DecisionSubject {
  readonly jobId: string;
  readonly stage: string;
  readonly kind: DecisionKind;
  /** In the order of their ids. */
  readonly photos: readonly { readonly id: string; readonly sha256: string }[];
  /** null: the customer is shown no prices. */
  readonly figures: DecisionFigures | null;
}

export interface DecisionFigures {
  readonly currency: string;
  readonly totalMinor: number;
  readonly quotedMinor: number | null;
  /** null: sums only */
  readonly items:
    | readonly { readonly description: string; readonly quantity: number; readonly unitPriceMinor: number }[]
    | null;
}

/** What the customer answers with. */
export interface Answer {
  readonly decisionId: string;
  readonly subjectHash: string;
  readonly outcome: DecisionOutcome;
  readonly note: string | null;
  readonly name: string;
}

/** Where an answer came from: the shop's evidence, and how a repeated request is told from a second phone. */
export interface Witness {
  readonly ip: string;
  readonly userAgent: string | null;
}

export interface DecisionRecord {
  readonly outcome: DecisionOutcome;
  readonly note: string | null;
  readonly name: string;
  readonly decidedAt: Date;
  readonly ip: string;
  readonly userAgent: string | null;
}

export interface Decision {
  readonly id: string;
  readonly jobId: string;
  readonly round: number;
  readonly stage: string;
  readonly stageSince: Date;
  readonly kind: DecisionKind;
  readonly subject: DecisionSubject;
  readonly subjectHash: string;
  readonly photoIds: readonly string[];
  readonly openedAt: Date;
  readonly record: DecisionRecord | null;
}

/** A design that nobody can look at is no question. */
export const isQuestion = (subject: DecisionSubject): boolean =>
  subject.kind !== 'DESIGN' || subject.photos.length > 0;

/** The same person pressing the same button once more, as a page does when an answer got lost. */
export const isRepeated = (record: DecisionRecord, answer: Answer, from: Witness): boolean =>
  record.outcome === answer.outcome &&
  record.note === answer.note &&
  record.name === answer.name &&
  record.ip === from.ip &&
  record.userAgent === from.userAgent;

export const decisionStale = (current: Decision | null) =>
  refuse(
    'DecisionStale',
    'DECISION_STALE',
    'What you are deciding on has changed since it was shown. Please look again.',
    { current },
  );
export const alreadyDecided = (current: Decision) =>
  refuse('AlreadyDecided', 'ALREADY_DECIDED', 'This has been decided already.', { current });
export type DecisionStale = ReturnType<typeof decisionStale>;
export type AlreadyDecided = ReturnType<typeof alreadyDecided>;
