/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What was decided. */
export type DecisionOutcome =
  /** It is right as shown. */
  | 'APPROVED'
  /** Something should be different; the note says what. */
  | 'CHANGES_REQUESTED';

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

export type QuestionQueryVariables = Exact<{
  id: string;
}>;


export type QuestionQuery = { track: { decision: { id: string, subjectHash: string, outcome: DecisionOutcome | null } | null } | null };

export type SayMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SayMutation = { sendMessage:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'MessageSent' }
    | { __typename: 'MessagesOff', message: string }
    | { __typename: 'RateLimited', message: string }
   | null };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { decide:
    | { __typename: 'AlreadyDecided', message: string }
    | { __typename: 'DecisionMade' }
    | { __typename: 'DecisionStale', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'RateLimited', message: string }
   | null };

export type AtTheCounterQueryVariables = Exact<{
  id: string;
}>;


export type AtTheCounterQuery = { track: { collection: { pin: string | null } | null } | null };

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

export const QuestionDocument = new TypedDocumentString(`
    query Question($id: TrackingId!) {
  track(id: $id) {
    decision {
      id
      subjectHash
      outcome
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionQuery, QuestionQueryVariables>;
export const SayDocument = new TypedDocumentString(`
    mutation Say($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SayMutation, SayMutationVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($input: DecideInput!) {
  decide(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const AtTheCounterDocument = new TypedDocumentString(`
    query AtTheCounter($id: TrackingId!) {
  track(id: $id) {
    collection {
      pin
    }
  }
}
    `) as unknown as TypedDocumentString<AtTheCounterQuery, AtTheCounterQueryVariables>;