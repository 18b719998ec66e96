// The words of the live client. What it knows is one `TrackingState`; what happened is a `TrackingEvent`.
import type {
  AmountFragment,
  BrandFaceFragment,
  DecideInput,
  DecisionFaceFragment,
  JobFaceFragment,
  LineFragment,
  MessagesFragment,
  PaperFragment,
  PaymentFaceFragment,
  PhotoFragment,
  ProblemCode,
  SaidFragment,
  SnapFragment,
  SumsFragment,
  ThreadMarksFragment,
  TrackedPageQuery,
  TrackingEventsSubscription,
} from '../gql/graphql.ts';

export type Brand = BrandFaceFragment;
/** A kind of work whose IDs can be looked up here. */
export interface LookupKind {
  prefix: string;
  kind: JobFaceFragment['kind'];
  example: string;
}
export type Money = AmountFragment;
export type LineItem = LineFragment;
export type Totals = SumsFragment;
export type PaymentSummary = PaymentFaceFragment;
export type PaymentMethod = PaymentSummary['methods'][number];
export type PublicFile = PaperFragment;
export type Decision = DecisionFaceFragment;
export type Job = JobFaceFragment;
export type Stage = Job['stages'][number];
export type TimelineEntry = Job['timeline'][number];
export type JobPromise = NonNullable<Job['promise']>;
export type Photo = PhotoFragment;
/** What a picture is made of, whosever it is. */
export type Picturable = SnapFragment & { caption?: string | null };
export type Message = SaidFragment;
export type ThreadMarks = ThreadMarksFragment;
export type TrackingEvent = TrackingEventsSubscription['trackingEvents'];

export interface Thread extends ThreadMarks {
  messages: MessagesFragment;
}

export interface Page {
  job: Job;
  brand: Brand;
  photos: Photo[];
  /** null: this shop takes no messages here. */
  thread: Thread | null;
}

/** What the workshop does in the thread this moment. */
export interface Activity {
  typing: boolean;
  present: boolean;
}

/**
 * loading      nothing is known yet
 * unreachable  nothing is known, and the first attempt failed; it goes on trying
 * ready        `page` is set
 * not-found    the ID opens nothing (any more). Final; nothing of the job is kept
 */
export type Phase = 'loading' | 'unreachable' | 'ready' | 'not-found';

/**
 * connecting    the first seconds
 * live          the stream is open
 * reconnecting  the stream has been gone for longer than `graceMs`
 * polling       it is still gone, but asking over HTTP works
 */
export type Line = 'connecting' | 'live' | 'reconnecting' | 'polling';

export interface TrackingState {
  phase: Phase;
  line: Line;
  page: Page | null;
  /** Brand of the host that was asked. The only brand that a not-found card may wear. */
  hostBrand: Brand | null;
  /** What was answered on this page: it stays to be seen when the piece has already moved on. */
  answered: Decision | null;
  /** Known only while the line is live. */
  activity: Activity;
  /** When `page` was last known to be the truth, in ms. */
  asOf: number;
}

export interface Timing {
  /** How long the line may be gone before `line` says so. */
  graceMs: number;
  /** How long the line may be gone before the page is fetched over HTTP instead. */
  pollAfterMs: number;
  pollEveryMs: number;
  backoffMinMs: number;
  backoffMaxMs: number;
  pingEveryMs: number;
  pongWithinMs: number;
  connectWithinMs: number;
  requestWithinMs: number;
  /** How slowly a page that found nothing asks again, give or take a quarter. */
  againEveryMs: number;
  /** How often it does so by itself. */
  againTimes: number;
  /** How long it waits at least when somebody comes back to it. */
  againPauseMs: number;
}

export interface TrackingClientOptions {
  httpUrl: string;
  wsUrl: string;
  trackingId: string;
  /** The shop that the page's address names; its header goes with every request. */
  shop?: string | null;
  /** Of the words that the server makes; left out: the shop's own. */
  language?: string | null;
  /** What a server has already answered to TrackedPage: the page is there at once, and followed from its cursor. */
  initial?: TrackedPageQuery | null;
  fetch?: typeof fetch;
  /** A WebSocket class; the platform's own when left out. */
  WebSocket?: unknown;
  /** Every event, exactly once, in order, after it was applied to the state. */
  onEvent?: (event: TrackingEvent) => void;
  /** Every new state. States are never mutated. */
  onState?: (state: TrackingState) => void;
  /** A page that found nothing has found something: it is to be opened anew. */
  onFound?: () => void;
  /** The newest messages that the page is loaded with. */
  messages?: number;
  timing?: Partial<Timing>;
}

export type DecisionAnswer = Pick<DecideInput, 'decisionId' | 'subjectHash' | 'outcome' | 'name'> & {
  note: string | null;
};

export type DecideOutcome =
  | { kind: 'decided' }
  /** What it is about has changed since; the page shows it as it is now. */
  | { kind: 'stale' }
  /** Somebody was quicker; the page shows the answer. */
  | { kind: 'already' }
  | { kind: 'invalid' }
  | { kind: 'limited' }
  /** It may or may not have arrived. The same again is safe. */
  | { kind: 'unreachable' }
  | { kind: 'gone' };

export type PayOutcome =
  /** The browser is to go there. */
  | { kind: 'started'; url: string }
  | { kind: 'unavailable' }
  /** Nothing is owed any more. */
  | { kind: 'settled' }
  | { kind: 'limited' }
  | { kind: 'unreachable' }
  | { kind: 'gone' };

/** A photo that a message will carry. */
export interface OutgoingPhoto {
  /** The same for every attempt. */
  readonly key: string;
  readonly file: File;
  /** Once the server has it. */
  readonly attachmentId: string | null;
}

export interface OutgoingMessage {
  clientMessageId: string;
  body: string;
  attachmentIds: string[];
}

export type UploadOutcome =
  | { kind: 'uploaded'; attachmentId: string }
  /** It is no photo, or the shop takes no more of them. */
  | { kind: 'refused' }
  | { kind: 'limited' }
  | { kind: 'unreachable' }
  | { kind: 'gone' };

export type SendOutcome =
  | { kind: 'sent'; message: Message }
  /** Another text is needed, or none is taken: trying the same again is of no use. */
  | { kind: 'refused'; code: ProblemCode; reason: string }
  /** Too many at once. The same again, a moment later, is welcome. */
  | { kind: 'limited' }
  /** It may or may not have arrived. The same again is safe. */
  | { kind: 'unreachable' }
  | { kind: 'gone' };

/** Why a message has not been sent, in words that the page has. */
export type Trouble = 'unreachable' | 'limited' | 'refused' | 'off' | 'photo';

export interface TrackingClient {
  start(): void;
  /** Ends everything: sockets, timers, requests. */
  stop(): void;
  getState(): TrackingState;
  /** Every new state from now on; answers how to stop listening. */
  subscribe(listener: (state: TrackingState) => void): () => void;
  /** Something woke up (network, tab): check the line now instead of later. */
  wake(): void;
  /** The page again in another language, and everything from now on. */
  speak(language: string): void;
  /** While hidden, nothing is polled and no photo is signed again. */
  setVisible(visible: boolean): void;
  send(message: OutgoingMessage): Promise<SendOutcome>;
  upload(photo: OutgoingPhoto): Promise<UploadOutcome>;
  decide(answer: DecisionAnswer): Promise<DecideOutcome>;
  /** A payment page, if there is something to pay and a way to. */
  pay(): Promise<PayOutcome>;
  /** The customer is writing: said every few seconds at most, however often it is called. */
  typing(): void;
  markRead(upTo: string): Promise<void>;
  loadEarlier(): Promise<boolean>;
  /** A photo did not load: its signature may have run out. Before they do, they are renewed without being asked. */
  photoFailed(): void;
}

export const QUIET: Activity = { typing: false, present: false };

export const defaultTiming: Timing = {
  graceMs: 3_000,
  pollAfterMs: 6_000,
  // With its jitter never more than half a minute.
  pollEveryMs: 24_000,
  backoffMinMs: 400,
  backoffMaxMs: 20_000,
  pingEveryMs: 15_000,
  pongWithinMs: 6_000,
  connectWithinMs: 10_000,
  requestWithinMs: 15_000,
  againEveryMs: 60_000,
  againTimes: 30,
  againPauseMs: 20_000,
};
