// From an event of the log to the shape of the API, as one plain object: no resolver runs for its fields. What an event
// needs travels with it; the page as it is now is read only when it is asked for, and once, however many pages are open.
import type { EventEnvelope } from '../../kernel/event.ts';
import type { Language } from '../../kernel/language.ts';
import { Memo } from '../../kernel/memo.ts';
import type { ResyncReason } from '../../platform/outbox/live-feeds.ts';
import { findStage, publicStageOf, type WorkflowDefinition } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import { brandOf, stageAt, type Brand } from './tracking.ts';
import type { TrackingPresenter } from './tracking.presenter.ts';
import type { TrackedPage, TrackingReader } from './tracking.reader.ts';
import type { MessageFacts } from './tracking.repository.ts';

/** Settings of the shop that are seen on each job's page in its own way. */
const OF_EACH_JOB = new Set<unknown>(['customerNameOnPage', 'collectionCheck']);

export interface TrackedEvent {
  /** The name of its GraphQL type. */
  readonly type: string;
  readonly cursor: (() => string) | null;
  readonly occurredAt: Date;
  /** Its own fields: values, or functions that run when the field is asked for. */
  readonly [field: string]: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

export class EventPresenter {
  readonly #brands = new Memo<Map<Language, Promise<Brand | null>>>();

  constructor(
    private readonly reader: TrackingReader,
    private readonly workflows: WorkflowReader,
    private readonly pages: TrackingPresenter,
  ) {}

  /** The page that the stream was opened with is as new as its cursor. */
  opened(
    page: TrackedPage,
    cursor: () => string,
    occurredAt: Date,
    resync: ResyncReason | null,
    language: Language,
  ): TrackedEvent {
    const job = () => this.pages.job(page, language);
    return {
      type: 'StreamOpened',
      cursor,
      occurredAt,
      resync,
      brand: () => this.#brand(page, language),
      job,
    };
  }

  /** The brand is the same for all pages of the shop: read once per event, through the first page that still opens. */
  brandChanged(event: EventEnvelope, trackingId: string, language: Language): TrackedEvent {
    const { occurredAt } = event;
    const { fields } = event.payload;
    // How much of the customer's name is shown, and what to bring along, is a matter of each job's own page.
    if (Array.isArray(fields) && fields.some(field => OF_EACH_JOB.has(field))) {
      const now = new PageNow(this.reader, this.pages, trackingId, language);
      return { type: 'JobDetailsChanged', cursor: null, occurredAt, job: () => now.job() };
    }
    const brand = async () => {
      const shared = this.#brands.of(event, null, () => new Map());
      const known = await shared.get(language);
      if (known) return known;
      const read = this.reader.page(trackingId).then(page => page && this.#brand(page, language));
      shared.set(language, read);
      return read;
    };
    return { type: 'BrandChanged', cursor: null, occurredAt, brand };
  }

  /** null: nothing that a page would show, such as that the link works again after it had not. */
  event(
    event: EventEnvelope,
    trackingId: string,
    cursor: () => string,
    language: Language,
  ): TrackedEvent | null {
    const now = new PageNow(this.reader, this.pages, trackingId, language);
    const job = now.job.bind(now);
    const { payload, occurredAt } = event;
    switch (event.kind) {
      case 'STAGE_CHANGED': {
        const note = payload['note'];
        return {
          type: 'StageChanged',
          cursor,
          occurredAt,
          stage: this.#stage(event, now, language),
          note,
          job,
        };
      }
      case 'NOTE_ADDED':
        return { type: 'NotePosted', cursor, occurredAt, body: payload['note'], job };
      case 'MESSAGE_POSTED': {
        const message = payload['message'] as MessageFacts;
        return { type: 'MessagePosted', cursor, occurredAt, message: () => this.pages.message(message) };
      }
      case 'THREAD_READ':
        return { type: 'ThreadRead', cursor, occurredAt, by: payload['by'], upTo: payload['upTo'] };
      case 'THREAD_ACTIVITY': {
        const { staffTyping, staffPresent } = payload;
        return { type: 'ThreadActivity', cursor: null, occurredAt, staffTyping, staffPresent };
      }
      case 'PROMISE_REVISED':
        return { type: 'PromiseRevised', cursor, occurredAt, promise: () => now.promise(), job };
      case 'PAYMENT_CHANGED':
        return { type: 'PaymentChanged', cursor, occurredAt, payment: () => now.payment(), job };
      case 'DECISION_OPENED':
        return { type: 'DecisionOpened', cursor, occurredAt, decision: () => now.decision(), job };
      case 'DECISION_RECORDED':
        return { type: 'DecisionRecorded', cursor, occurredAt, decision: () => now.decision(), job };
      case 'JOB_COLLECTED':
      case 'JOB_CREATED':
      case 'JOB_DETAILS_CHANGED':
        return { type: 'JobDetailsChanged', cursor, occurredAt, job };
      case 'ATTACHMENT_ADDED':
      case 'ATTACHMENT_CHANGED':
      case 'ATTACHMENT_REMOVED':
        // Documents are listed with the piece itself.
        return payload['file'] === true
          ? { type: 'JobDetailsChanged', cursor, occurredAt, job }
          : { cursor, occurredAt, ...this.#photo(payload, now) };
      default:
        return null;
    }
  }

  #photo(payload: Fields, now: PageNow): { readonly type: string } & Fields {
    const { attachmentId } = payload;
    if (payload['withdrawn'] === true) return { type: 'AttachmentWithdrawn', attachmentId };
    const attachment = async () => {
      const photo = (await now.page())?.facts.attachments.find(({ id }) => id === attachmentId);
      return photo ? this.pages.photo(photo) : null;
    };
    return { type: 'AttachmentPublished', attachmentId, attachment };
  }

  /** Where the job stood after this event, by the version that the event names: in memory, and so at once; or read when it is asked for. */
  #stage(event: EventEnvelope, now: PageNow, language: Language) {
    const { workflowVersionId, to } = event.payload as Record<'workflowVersionId' | 'to', string>;
    const known = this.workflows.known(event.tenantId, workflowVersionId);
    if (known) return publicStageAt(known.definition, to, event.occurredAt, language);
    return async () => {
      const page = await now.page();
      if (!page) throw new Error('A stage change of a job that has ended.');
      // The job may have followed into a version that has no such stage: where it stands now is the news then.
      const stage = findStage(page.definition, to) ? to : page.facts.stage;
      return publicStageAt(page.definition, stage, event.occurredAt, language);
    };
  }

  #brand({ facts }: TrackedPage, language: Language): Brand {
    return brandOf(facts.brand, language);
  }
}

const publicStageAt = (definition: WorkflowDefinition, stage: string, since: Date, language: Language) =>
  stageAt(definition, publicStageOf(definition, stage), since, language);

/** The page as it is when it is first asked for; then the same for everybody who is told of the event. */
class PageNow {
  #read: Promise<TrackedPage | null> | null = null;

  constructor(
    private readonly reader: TrackingReader,
    private readonly pages: TrackingPresenter,
    private readonly trackingId: string,
    private readonly language: Language,
  ) {}

  page(): Promise<TrackedPage | null> {
    return (this.#read ??= this.reader.page(this.trackingId));
  }

  async job() {
    const page = await this.page();
    return page && this.pages.job(page, this.language);
  }

  async promise() {
    return (await this.job())?.promise ?? null;
  }

  async payment() {
    return (await this.job())?.payment() ?? null;
  }

  async decision() {
    return (await this.job())?.decision() ?? null;
  }
}
