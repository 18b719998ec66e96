// From a read page to the shape of the API, as one plain object: no resolver runs for its fields. What costs something,
// the signed addresses, is a function that runs only when it is asked for.
import type { CursorCodec } from '../../kernel/cursor.ts';
import type { Language } from '../../kernel/language.ts';
import type { PhotoUrls } from '../attachment/photo-urls.ts';
import { trackedFeed } from '../job/job.feed.ts';
import { photoView } from '../thread/message-photo.type.ts';
import { publicStageOf, wordsOf } from '../workflow/workflow.ts';
import { collectionOf } from './tracking.collection.ts';
import { decidedPhotos, decisionAmount, shownDecision } from './tracking.decision.ts';
import { pageLanguage, type DecisionFacts } from './tracking.facts.ts';
import { lineItems, paymentSummary, totals } from './tracking.money.ts';
import { brandOf, currentStage, steps, timeline } from './tracking.ts';
import type { TrackedPage } from './tracking.reader.ts';
import type { AttachmentFacts, FileFacts, MessageFacts, TrackedFacts } from './tracking.repository.ts';

const time = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

export class TrackingPresenter {
  constructor(
    private readonly cursors: CursorCodec,
    private readonly urls: PhotoUrls,
    /** What the customer of that job says at the counter. */
    private readonly pinOf: (tenantId: string, jobId: string) => string,
  ) {}

  /** @param asked the customer's choice at the page; null: theirs or the shop's */
  job(page: TrackedPage, asked: Language | null) {
    const { facts, definition } = page;
    const language = asked ?? pageLanguage(facts);
    const shown = publicStageOf(definition, facts.stage);
    return {
      trackingId: facts.trackingId,
      kind: facts.kind,
      language,
      brand: brandOf(facts.brand, language),
      customerName: facts.customerName,
      orderNumber: facts.orderNumber,
      itemType: facts.itemType,
      description: facts.description,
      bookedInAt: new Date(facts.bookedInAt),
      promise: promiseOf(facts),
      stage: () => currentStage(definition, facts, language),
      stages: () => steps(definition, facts, language),
      nextStep: { text: wordsOf(shown, language).nextStep, action: shown.nextAction },
      attachments: facts.attachments.map(photo => this.photo(photo)),
      files: facts.files.map(file => this.#file(file)),
      timeline: () => timeline(definition, facts, language),
      thread: definition.messagesEnabled ? this.thread(page) : null,
      items: lineItems(facts),
      totals: totals(facts),
      payment: () => paymentSummary(facts, definition),
      collection: () => collectionOf(facts, definition, () => this.pinOf(facts.tenantId, facts.jobId)),
      decision: () => {
        const decision = shownDecision(facts);
        return decision && this.decision(page, decision);
      },
      asOf: page.asOf,
      cursor: () => this.cursors.encode(trackedFeed(facts.jobId), facts.publicSeq),
    };
  }

  #file({ id, caption, imageKey, publishedAt }: FileFacts) {
    const url = () => this.urls.signFile(imageKey, caption ?? 'document');
    return { id, name: caption, url, publishedAt: new Date(publishedAt) };
  }

  photo(photo: AttachmentFacts) {
    const { id, caption, width, height, placeholder } = photo;
    return {
      id,
      caption,
      width,
      height,
      placeholder,
      image: () => this.urls.sign(photo.imageKey),
      thumbnail: () => this.urls.sign(photo.thumbnailKey),
      publishedAt: new Date(photo.publishedAt),
    };
  }

  message(message: Omit<MessageFacts, 'sentAt'> & { readonly sentAt: string | Date }) {
    return {
      id: message.id,
      author: message.author,
      authorName: message.authorName,
      body: message.body,
      attachments: (message.photos ?? []).map(photo => photoView(photo, this.urls)),
      sentAt: new Date(message.sentAt),
      clientMessageId: message.author === 'CUSTOMER' ? message.clientMessageId : null,
    };
  }

  decision({ facts }: TrackedPage, decision: DecisionFacts) {
    const { id, kind, subjectHash, outcome, note, name, openedAt, decidedAt } = decision;
    return {
      id,
      kind,
      subjectHash,
      state: outcome === null ? 'OPEN' : 'DECIDED',
      attachments: decidedPhotos(facts, decision).map(photo => this.photo(photo)),
      amount: decisionAmount(facts, decision),
      openedAt: new Date(openedAt),
      outcome,
      note,
      decidedBy: name,
      decidedAt: time(decidedAt),
    };
  }

  thread(page: TrackedPage) {
    const { thread, messages } = page.facts;
    const newest = (author: string, upTo: number) =>
      messages.findLast(message => message.author === author && message.position <= upTo)?.id ?? null;
    return {
      page,
      readByCustomerUpTo: newest('STAFF', thread.readByCustomer),
      readByStaffUpTo: newest('CUSTOMER', thread.readByStaff),
      unreadCount: thread.unreadByCustomer,
    };
  }
}

export type ThreadView = ReturnType<TrackingPresenter['thread']>;

function promiseOf({ promise, promiseRevisions }: TrackedFacts) {
  if (!promise) return null;
  const revisions = promiseRevisions.map(({ kind, from, to, revisedAt }) => ({
    kind,
    from: time(from),
    to: time(to),
    revisedAt: new Date(revisedAt),
  }));
  const { kind, from, to, revisedAt } = promise;
  return { kind, from: time(from), to: new Date(to), revisedAt: time(revisedAt), revisions };
}
