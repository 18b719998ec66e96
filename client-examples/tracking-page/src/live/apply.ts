// What an event does to a page: pure, and harmless when repeated, because a page that was fetched meanwhile may
// already contain what a replayed event says.
import type { Brand, Message, Page, Photo, Thread, TrackingEvent } from './types.ts';

export function applyEvent(page: Page, event: TrackingEvent): Page {
  switch (event.__typename) {
    case 'StreamOpened':
    case 'BrandChanged':
      return event.brand && !isSame(event.brand, page.brand) ? { ...page, brand: event.brand } : page;
    case 'StageChanged':
    case 'NotePosted':
    case 'JobDetailsChanged':
    case 'PromiseRevised':
    case 'PaymentChanged':
    case 'DecisionOpened':
    case 'DecisionRecorded':
      // null: the link has ended since, and the last event is on its way.
      return event.job ? { ...page, job: event.job } : page;
    case 'MessagePosted':
      return page.thread ? { ...page, thread: withMessage(page.thread, event.message) } : page;
    case 'ThreadRead':
      return page.thread ? { ...page, thread: withReadMark(page.thread, event.by, event.upTo) } : page;
    case 'AttachmentPublished':
      return event.attachment
        ? { ...page, photos: withPhoto(page.photos, event.attachment) }
        : { ...page, photos: page.photos.filter(photo => photo.id !== event.attachmentId) };
    case 'AttachmentWithdrawn':
      return { ...page, photos: page.photos.filter(photo => photo.id !== event.attachmentId) };
    // The client clears everything on TrackingEnded. A kind that this page is too old to know changes nothing.
    default:
      return page;
  }
}

/** A stream that opens repeats the brand; what is the same stays the same object, and nothing is drawn again. */
function isSame(a: Brand, b: Brand): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function withMessage(thread: Thread, message: Message): Thread {
  const { messages } = thread;
  if (messages.edges.some(({ node }) => node.id === message.id)) return thread;
  const first = messages.edges[0];
  // Older than what is loaded: it will come with "earlier messages".
  if (first && messages.pageInfo.hasPreviousPage && message.sentAt < first.node.sentAt) return thread;
  const at = messages.edges.findLastIndex(({ node }) => node.sentAt <= message.sentAt) + 1;
  return {
    ...thread,
    unreadCount: thread.unreadCount + (message.author === 'STAFF' ? 1 : 0),
    messages: {
      ...messages,
      totalCount: messages.totalCount + 1,
      edges: messages.edges.toSpliced(at, 0, { node: message }),
    },
  };
}

export function withReadMark(thread: Thread, by: Message['author'], upTo: string): Thread {
  const nodes = thread.messages.edges.map(({ node }) => node);
  const position = (id: string | null) => nodes.findIndex(node => node.id === id);
  if (by === 'STAFF') {
    // Replayed marks must not take a newer one back.
    return position(upTo) > position(thread.readByStaffUpTo) ? { ...thread, readByStaffUpTo: upTo } : thread;
  }
  if (position(upTo) <= position(thread.readByCustomerUpTo)) return thread;
  const unreadCount = nodes.slice(position(upTo) + 1).filter(node => node.author === 'STAFF').length;
  return { ...thread, readByCustomerUpTo: upTo, unreadCount };
}

function withPhoto(photos: Photo[], photo: Photo): Photo[] {
  const known = photos.findIndex(({ id }) => id === photo.id);
  return known < 0 ? [...photos, photo] : photos.with(known, photo);
}

/** A freshly fetched page, keeping the earlier messages that somebody has already loaded. */
export function mergePage(old: Page | null, fresh: Page): Page {
  if (!old?.thread || !fresh.thread) return fresh;
  const first = fresh.thread.messages.edges[0]?.node.id;
  const overlap = old.thread.messages.edges.findIndex(({ node }) => node.id === first);
  if (overlap <= 0) return fresh;
  const messages = {
    ...fresh.thread.messages,
    edges: [...old.thread.messages.edges.slice(0, overlap), ...fresh.thread.messages.edges],
    pageInfo: old.thread.messages.pageInfo,
  };
  return { ...fresh, thread: { ...fresh.thread, messages } };
}

export function withEarlier(thread: Thread, earlier: Thread['messages']): Thread {
  const known = new Set(thread.messages.edges.map(({ node }) => node.id));
  return {
    ...thread,
    messages: {
      ...thread.messages,
      edges: [...earlier.edges.filter(({ node }) => !known.has(node.id)), ...thread.messages.edges],
      pageInfo: earlier.pageInfo,
    },
  };
}
