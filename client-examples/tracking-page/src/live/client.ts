// The live client of one tracking ID: fetches the page, follows its events from the cursor of exactly that page, and
// keeps both true while the network comes and goes. No DOM in here, so that a test can cut its line fifty times.
//
// Two promises:
//   - `onEvent` hears every event after the first page exactly once and in order, across any number of reconnections.
//     Only when the server says that it cannot continue (resync) the page is fetched anew, and events go on from it.
//   - after TrackingEnded, or when a query answers null, nothing of the job is kept.
import { TrackedPageDocument } from '../gql/graphql.ts';
import type { TrackedPageQuery, TrackedPageQueryVariables } from '../gql/graphql.ts';
import { applyEvent, mergePage } from './apply.ts';
import { askAgain, type AskAgain } from './ask-again.ts';
import { signedIn, withSignatures } from './signatures.ts';
import { backoff } from './backoff.ts';
import { Conversation } from './conversation.ts';
import { decide } from './decide.ts';
import { LineWatch } from './line-watch.ts';
import { pageOf, stateOf } from './page.ts';
import type { Track } from './page.ts';
import { pay } from './pay.ts';
import { PhotoSigning } from './photo-signing.ts';
import { requestOf, type Request } from './request.ts';
import { Stream } from './stream.ts';
import { defaultTiming, QUIET } from './types.ts';
import type {
  Decision,
  DecisionAnswer,
  OutgoingMessage,
  OutgoingPhoto,
  Page,
  Timing,
  TrackingClient,
  TrackingClientOptions,
  TrackingEvent,
  TrackingState,
} from './types.ts';

export function createTrackingClient(options: TrackingClientOptions): TrackingClient {
  return new LiveTrackingClient(options);
}

class LiveTrackingClient implements TrackingClient {
  private state: TrackingState = {
    phase: 'loading',
    line: 'connecting',
    page: null,
    hostBrand: null,
    activity: QUIET,
    answered: null,
    asOf: 0,
  };
  private cursor: string | null = null;
  private language: string | null;
  private readonly listeners = new Set<(state: TrackingState) => void>();
  private stopped = false;
  private visible = true;
  /** Counts applied events, to tell whether an answer is older than what is shown. */
  private applied = 0;
  private loadFailures = 0;
  /** Anything at all came through the stream. Not part of the state: nobody sees it before the line is gone. */
  private contactAt = 0;
  private loading: ReturnType<typeof setTimeout> | undefined;
  private readonly abort = new AbortController();
  private readonly timing: Timing;
  private readonly request: Request;
  private readonly stream: Stream;
  private readonly line: LineWatch;
  private readonly signing: PhotoSigning;
  private readonly conversation: Conversation;
  private readonly again: AskAgain;

  constructor(private readonly options: TrackingClientOptions) {
    const { trackingId, shop = null } = options;
    this.language = options.language ?? options.initial?.track?.language ?? null;
    this.timing = { ...defaultTiming, ...options.timing };
    const fetching = options.fetch ?? ((...args) => fetch(...args));
    const asking = { options, fetch: fetching, withinMs: this.timing.requestWithinMs };
    this.request = requestOf(asking, this.abort.signal);
    this.stream = new Stream({
      wsUrl: options.wsUrl,
      trackingId,
      shop,
      WebSocket: options.WebSocket,
      timing: this.timing,
      cursor: () => this.cursor,
      language: () => this.language,
      onEvent: event => this.receive(event),
      onUp: () => this.line.opened(),
      onDown: () => this.lost(),
      onContact: () => (this.contactAt = Date.now()),
    });
    this.line = new LineWatch({
      timing: this.timing,
      onLine: line => line !== this.state.line && this.set({ line }),
      poll: () => this.poll(),
    });
    this.signing = new PhotoSigning({
      trackingId,
      request: this.request,
      messages: this.pageSize,
      photos: () => (this.state.page ? signedIn(this.state.page) : []),
      files: () => this.state.page?.job.files ?? [],
      onSigned: (fresh, papers) => this.update(page => withSignatures(page, fresh, papers)),
      onGone: () => this.end(),
    });
    this.conversation = new Conversation({
      trackingId,
      pageSize: this.pageSize,
      request: this.request,
      fetch: fetching,
      thread: () => this.state.page?.thread ?? null,
      onThread: change =>
        this.update(page => (page.thread ? { ...page, thread: change(page.thread) } : page)),
      onGone: () => this.end(),
    });
    this.again = askAgain(asking, this.timing, () => this.wanted);
    if (options.initial) this.state = stateOf(options.initial);
  }

  private get pageSize() {
    return this.options.messages ?? 30;
  }

  start() {
    const { initial } = this.options;
    if (initial) this.follow(initial);
    else void this.load();
  }

  stop() {
    this.again.stop();
    this.halt();
  }

  private halt() {
    this.stopped = true;
    this.stream.pause();
    this.signing.stop();
    this.abort.abort();
    this.line.stop();
    clearTimeout(this.loading);
  }

  getState() {
    return this.state;
  }

  subscribe(listener: (state: TrackingState) => void) {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  wake() {
    if (this.stopped) return this.again.wake();
    if (this.loading) void this.load();
    else this.stream.wake();
    this.line.hurry();
  }

  speak(language: string) {
    if (language === this.language) return;
    this.language = language;
    if (this.stopped || this.state.phase !== 'ready') return;
    // The cursor stays: what happens meanwhile is told once the stream is back, in the new words.
    this.stream.pause();
    void this.load();
  }

  setVisible(visible: boolean) {
    this.visible = visible;
    this.again.setVisible(visible);
    if (visible) this.wake();
    this.signing.setVisible(visible);
  }

  // — the page —

  /** Fetches the page, until it comes; then follows it. Also the way back from a resync. */
  private async load(): Promise<void> {
    clearTimeout(this.loading);
    this.loading = undefined;
    try {
      const answer = await this.fetchPage();
      if (this.stopped) return;
      this.loadFailures = 0;
      this.follow(answer);
    } catch {
      if (this.stopped) return;
      if (!this.state.page) this.set({ phase: 'unreachable' });
      if (this.line.open) this.lost();
      const wait = backoff(this.loadFailures++, this.timing.backoffMinMs * 2, this.timing.backoffMaxMs);
      this.loading = setTimeout(() => void this.load(), wait);
    }
  }

  private follow(answer: TrackedPageQuery) {
    if (!answer.track) return this.end(answer.brand);
    this.cursor ??= answer.track.cursor;
    // What was there from the beginning is not shown a second time.
    if (answer === this.options.initial) this.signing.signedAt(answer.track.asOf);
    else this.show(answer, answer.track);
    if (!this.line.open) this.line.lost();
    this.stream.resume();
  }

  private fetchPage() {
    return this.request(TrackedPageDocument, this.wanted);
  }

  private get wanted(): TrackedPageQueryVariables {
    return { id: this.options.trackingId, messages: this.pageSize, language: this.language };
  }

  private show(answer: TrackedPageQuery, track: Track) {
    const page = mergePage(this.state.page, pageOf(track));
    this.set({ phase: 'ready', page, hostBrand: answer.brand, asOf: Date.parse(track.asOf) });
    this.signing.signedAt(track.asOf);
  }

  private end(hostBrand = this.state.hostBrand) {
    if (this.stopped) return;
    this.halt();
    this.cursor = null;
    this.set({ phase: 'not-found', page: null, hostBrand, activity: QUIET, answered: null });
    this.again.start(this.visible);
  }

  private set(change: Partial<TrackingState>) {
    this.state = { ...this.state, ...change };
    this.options.onState?.(this.state);
    for (const listener of this.listeners) listener(this.state);
  }

  private update(change: (page: Page) => Page) {
    const { page } = this.state;
    const changed = page && !this.stopped ? change(page) : page;
    if (changed !== page) this.set({ page: changed });
  }

  // — the stream —

  private receive(event: TrackingEvent) {
    if (this.stopped) return;
    if (event.__typename === 'TrackingEnded') {
      this.end();
      this.options.onEvent?.(event);
      return;
    }
    if (event.__typename === 'ThreadActivity') {
      this.set({ activity: { typing: event.staffTyping, present: event.staffPresent } });
      this.options.onEvent?.(event);
      return;
    }
    if (event.__typename === 'StreamOpened' && event.resync) {
      // What was missed cannot be replayed. Start over from a new page; its cursor is the one to go on from.
      this.cursor = null;
      this.stream.pause('failed');
      this.lost();
      void this.load();
    } else if (event.__typename !== 'StreamOpened') {
      // StreamOpened tells where the stream stands, which is beyond what it is about to replay: not our cursor.
      if (event.cursor !== null) this.cursor = event.cursor;
      this.applied++;
    }
    this.update(page => applyEvent(page, event));
    if (event.__typename === 'AttachmentPublished') this.signing.signedAt(event.occurredAt);
    this.options.onEvent?.(event);
  }

  private lost() {
    if (this.line.open) this.set({ asOf: this.contactAt, activity: QUIET });
    this.line.lost();
  }

  /**
   * While the stream is away. The cursor stays where it is, so that the events are still delivered once it is back;
   * applying them to a page that already shows them changes nothing.
   */
  private async poll(): Promise<boolean> {
    if (!this.visible || this.state.phase !== 'ready') return false;
    const before = this.applied;
    const answer = await this.fetchPage();
    // Events that came meanwhile are newer than this answer may be.
    if (this.stopped || this.line.open || this.applied !== before) return false;
    if (answer.track) this.show(answer, answer.track);
    else this.end(answer.brand);
    return true;
  }

  // — photos and messages —

  readonly photoFailed = () => this.signing.failed();

  readonly send = (message: OutgoingMessage) => this.conversation.send(message);

  readonly upload = (photo: OutgoingPhoto) => this.conversation.upload(photo);

  decide(answer: DecisionAnswer) {
    const { trackingId } = this.options;
    const onDecision = (decision: Decision) => {
      this.update(page => ({ ...page, job: { ...page.job, decision } }));
      if (decision.state === 'DECIDED') this.set({ answered: decision });
    };
    return decide({ trackingId, request: this.request, onDecision, onGone: () => this.end() }, answer);
  }

  pay() {
    const { trackingId } = this.options;
    return pay({ trackingId, request: this.request, onGone: () => this.end() });
  }

  readonly typing = () => this.conversation.typing();

  readonly markRead = (upTo: string) => this.conversation.markRead(upTo);

  readonly loadEarlier = () => this.conversation.loadEarlier();
}
