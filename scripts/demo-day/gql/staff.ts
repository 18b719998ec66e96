/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What a customer is asked to decide at a stage. */
export type DecisionKind =
  /** Whether the design is right. */
  | 'DESIGN'
  /** Whether the price is agreed. */
  | 'QUOTE'
  /** Whether the terms are accepted. */
  | 'TERMS';

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

/** Whether a customer is told of a change by e-mail. */
export type NotifyChoice =
  /** As the stage's flag and the shop's settings say, and once for each stage. */
  | 'AUTO'
  /** What AUTO would send is held back until somebody releases it. */
  | 'HOLD'
  /** Whatever they say, also when it was told before. */
  | 'SEND';

/** One line of a new order. */
export type OrderItemInput = {
  /** What it is, at most 200 characters. */
  description: string;
  /** How many, 1 to 10,000. */
  quantity: number;
  /** Price of one, in minor units of the shop’s currency. */
  unitPriceMinor: number;
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

/** Who sees it. */
export type Visibility =
  /** Only the staff. */
  | 'INTERNAL'
  /** The customer, too. */
  | 'PUBLIC';

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'RateLimited', message: string }
    | { __typename: 'SignInRefused', message: string }
    | { __typename: 'SignedIn', token: string }
    | { __typename: 'TotpRequired', message: string }
   };

export type ShopQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopQuery = { me: { tenant: { displayName: string } }, workflows: Array<{ id: string, kind: JobKind, stages: Array<{ code: string, onStepper: boolean, terminal: boolean, decision: DecisionKind | null }> }> };

export type OnTheBenchFragment = { id: string, version: number, trackingId: string, trackingUrl: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, handOverTo: { code: string } | null, order: { id: string, version: number, number: string } };

export type NowQueryVariables = Exact<{
  id: string | number;
}>;


export type NowQuery = { job: { id: string, version: number, trackingId: string, trackingUrl: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, handOverTo: { code: string } | null, order: { id: string, version: number, number: string } } | null };

export type BookInMutationVariables = Exact<{
  input: CreateJobInput;
}>;


export type BookInMutation = { createJob:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'JobCreated', job: { id: string, version: number, trackingId: string, trackingUrl: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, handOverTo: { code: string } | null, order: { id: string, version: number, number: string } } }
    | { __typename: 'NotFound', message: string }
   };

export type MoveMutationVariables = Exact<{
  input: MoveJobInput;
}>;


export type MoveMutation = { moveJob:
    | { __typename: 'IllegalMove', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'JobMoved', job: { id: string, version: number, trackingId: string, trackingUrl: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, handOverTo: { code: string } | null, order: { id: string, version: number, number: string } } }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaleJob', message: string }
   };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { handOver:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'IllegalMove', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'JobCollected', job: { id: string, version: number, trackingId: string, trackingUrl: string, stage: { code: string, label: string }, moves: Array<{ code: string }>, handOverTo: { code: string } | null, order: { id: string, version: number, number: string } } }
    | { __typename: 'NotCollectable', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PinRefused', message: string }
    | { __typename: 'StaleJob', message: string }
   };

export type AnswerMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type AnswerMutation = { reply:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'MessagesOff', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReplySent' }
   };

export type NoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type NoteMutation = { addNote:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NoteAdded' }
   };

export type PhotoMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type PhotoMutation = { createUpload:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadCreated', attachmentId: string, url: string, headers: Array<{ name: string, value: string }> }
    | { __typename: 'UploadRefused', message: string }
   };

export type PhotoSentMutationVariables = Exact<{
  attachmentId: string | number;
}>;


export type PhotoSentMutation = { completeUpload:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadCompleted' }
    | { __typename: 'UploadMissing', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type PaidMutationVariables = Exact<{
  input: MarkOrderPaidInput;
}>;


export type PaidMutation = { markOrderPaid:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NothingDue', message: string }
    | { __typename: 'OrderMarkedPaid' }
    | { __typename: 'StaleOrder', message: string }
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
export const OnTheBenchFragmentDoc = new TypedDocumentString(`
    fragment OnTheBench on Job {
  id
  version
  trackingId
  trackingUrl
  stage {
    code
    label
  }
  moves {
    code
  }
  handOverTo {
    code
  }
  order {
    id
    version
    number
  }
}
    `, {"fragmentName":"OnTheBench"}) as unknown as TypedDocumentString<OnTheBenchFragment, unknown>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      token
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ShopDocument = new TypedDocumentString(`
    query Shop {
  me {
    tenant {
      displayName
    }
  }
  workflows {
    id
    kind
    stages {
      code
      onStepper
      terminal
      decision
    }
  }
}
    `) as unknown as TypedDocumentString<ShopQuery, ShopQueryVariables>;
export const NowDocument = new TypedDocumentString(`
    query Now($id: ID!) {
  job(id: $id) {
    ...OnTheBench
  }
}
    fragment OnTheBench on Job {
  id
  version
  trackingId
  trackingUrl
  stage {
    code
    label
  }
  moves {
    code
  }
  handOverTo {
    code
  }
  order {
    id
    version
    number
  }
}`) as unknown as TypedDocumentString<NowQuery, NowQueryVariables>;
export const BookInDocument = new TypedDocumentString(`
    mutation BookIn($input: CreateJobInput!) {
  createJob(input: $input) {
    __typename
    ... on JobCreated {
      job {
        ...OnTheBench
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment OnTheBench on Job {
  id
  version
  trackingId
  trackingUrl
  stage {
    code
    label
  }
  moves {
    code
  }
  handOverTo {
    code
  }
  order {
    id
    version
    number
  }
}`) as unknown as TypedDocumentString<BookInMutation, BookInMutationVariables>;
export const MoveDocument = new TypedDocumentString(`
    mutation Move($input: MoveJobInput!) {
  moveJob(input: $input) {
    __typename
    ... on JobMoved {
      job {
        ...OnTheBench
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment OnTheBench on Job {
  id
  version
  trackingId
  trackingUrl
  stage {
    code
    label
  }
  moves {
    code
  }
  handOverTo {
    code
  }
  order {
    id
    version
    number
  }
}`) as unknown as TypedDocumentString<MoveMutation, MoveMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    __typename
    ... on JobCollected {
      job {
        ...OnTheBench
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment OnTheBench on Job {
  id
  version
  trackingId
  trackingUrl
  stage {
    code
    label
  }
  moves {
    code
  }
  handOverTo {
    code
  }
  order {
    id
    version
    number
  }
}`) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const AnswerDocument = new TypedDocumentString(`
    mutation Answer($input: ReplyInput!) {
  reply(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerMutation, AnswerMutationVariables>;
export const NoteDocument = new TypedDocumentString(`
    mutation Note($input: AddNoteInput!) {
  addNote(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteMutation, NoteMutationVariables>;
export const PhotoDocument = new TypedDocumentString(`
    mutation Photo($input: CreateUploadInput!) {
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
    `) as unknown as TypedDocumentString<PhotoMutation, PhotoMutationVariables>;
export const PhotoSentDocument = new TypedDocumentString(`
    mutation PhotoSent($attachmentId: ID!) {
  completeUpload(attachmentId: $attachmentId) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PhotoSentMutation, PhotoSentMutationVariables>;
export const PaidDocument = new TypedDocumentString(`
    mutation Paid($input: MarkOrderPaidInput!) {
  markOrderPaid(input: $input) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PaidMutation, PaidMutationVariables>;