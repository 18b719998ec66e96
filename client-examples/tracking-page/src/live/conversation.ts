// What the customer does in the thread, as requests. Each answers with a value; none throws.
import {
  EarlierMessagesDocument,
  MarkThreadReadDocument,
  SendMessageDocument,
  SetTypingDocument,
} from '../gql/graphql.ts';
import { withEarlier, withMessage, withReadMark } from './apply.ts';
import { RequestFailed } from './request.ts';
import type { Request } from './request.ts';
import { uploadPhoto } from './upload.ts';
import type { OutgoingMessage, OutgoingPhoto, SendOutcome, Thread, UploadOutcome } from './types.ts';

interface ConversationOptions {
  trackingId: string;
  pageSize: number;
  request: Request;
  fetch: typeof fetch;
  thread: () => Thread | null;
  onThread: (change: (thread: Thread) => Thread) => void;
  onGone: () => void;
}

/** The server forgets it after five seconds. */
const TYPING_EVERY_MS = 3_000;

export class Conversation {
  private saidTyping = 0;

  constructor(private readonly options: ConversationOptions) {}

  async send(input: OutgoingMessage): Promise<SendOutcome> {
    const { trackingId, request, onThread, onGone } = this.options;
    try {
      const { sendMessage: answer } = await request(SendMessageDocument, { input: { trackingId, ...input } });
      if (!answer) {
        onGone();
        return { kind: 'gone' };
      }
      if (answer.__typename === 'RateLimited') return { kind: 'limited' };
      if (answer.__typename !== 'MessageSent')
        return { kind: 'refused', code: answer.code, reason: answer.message };
      const { sent: message } = answer;
      onThread(thread => withMessage(thread, message));
      return { kind: 'sent', message };
    } catch (error) {
      const limited = error instanceof RequestFailed && error.code === 'RATE_LIMITED';
      return { kind: limited ? 'limited' : 'unreachable' };
    }
  }

  async upload(photo: OutgoingPhoto): Promise<UploadOutcome> {
    const outcome = await uploadPhoto(this.options, photo);
    if (outcome.kind === 'gone') this.options.onGone();
    return outcome;
  }

  typing(): void {
    const now = Date.now();
    if (now - this.saidTyping < TYPING_EVERY_MS) return;
    this.saidTyping = now;
    // Nothing is lost when it does not arrive.
    void this.options.request(SetTypingDocument, { id: this.options.trackingId }).catch(() => undefined);
  }

  async markRead(upTo: string): Promise<void> {
    const { trackingId: id, request, onThread, onGone } = this.options;
    try {
      const { markThreadRead } = await request(MarkThreadReadDocument, { id, upTo });
      if (!markThreadRead) return onGone();
      onThread(thread => withReadMark(thread, 'CUSTOMER', upTo));
    } catch {
      // Unimportant: the mark is set with the next message that is seen.
    }
  }

  /** False: nothing came, try again. */
  async loadEarlier(): Promise<boolean> {
    const { trackingId: id, pageSize: last, request, onThread, onGone } = this.options;
    const before = this.options.thread()?.messages.pageInfo.startCursor ?? null;
    try {
      const { track } = await request(EarlierMessagesDocument, { id, last, before });
      if (!track) onGone();
      const earlier = track?.thread?.messages;
      if (earlier) onThread(thread => withEarlier(thread, earlier));
      return earlier !== undefined;
    } catch {
      return false;
    }
  }
}
