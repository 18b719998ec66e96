// Writing and reading in a job's thread, for the staff and for the customer. The domain above says which job is meant
// and whether its workflow allows messages.
import type { Clock } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import {
  idempotencyConflict,
  invalidInput,
  type IdempotencyConflict,
  type InvalidInput,
} from '../../kernel/refusal.ts';
import { clean, isStorable, textProblem } from '../../kernel/text.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { MessagePhotoRepository } from './message-photo.repository.ts';
import { MAX_MESSAGE, MAX_PHOTOS, type Author, type Message } from './thread.ts';
import type { ThreadRepository } from './thread.repository.ts';

export interface Draft {
  readonly jobId: string;
  readonly author: Author;
  readonly authorName: string | null;
  readonly body: string;
  readonly clientMessageId: string;
  /** Photos that have been uploaded for this message. */
  readonly photoIds?: readonly string[];
}

export class ThreadService {
  constructor(
    private readonly threads: ThreadRepository,
    private readonly photos: MessagePhotoRepository,
    private readonly clock: Clock,
  ) {}

  /** The job's row is locked: the same draft sent twice at once is stored once, and both are answered with it. */
  async post(tx: Tx, draft: Draft): Promise<Message | InvalidInput | IdempotencyConflict> {
    const body = clean(draft.body);
    if (!isStorable(draft.clientMessageId))
      return invalidInput('clientMessageId', 'A client message ID is plain text, for example a UUID.');
    const photoIds = [...new Set(draft.photoIds ?? [])];
    const problem =
      textProblem('body', body, MAX_MESSAGE, photoIds.length > 0) ??
      textProblem('clientMessageId', draft.clientMessageId, 100);
    if (problem) return problem;
    if (photoIds.length > MAX_PHOTOS || !photoIds.every(isId)) return wrongPhotos();
    const earlier = await this.threads.byClientId(tx, draft.jobId, draft.author, draft.clientMessageId);
    if (earlier) return isSame(earlier, body, photoIds) ? earlier : idempotencyConflict();
    const photos = photoIds.length > 0 ? await this.photos.take(tx, draft, photoIds) : [];
    if (photos === null) return wrongPhotos();
    const { jobId, author, authorName, clientMessageId } = draft;
    const written = { jobId, author, authorName, clientMessageId, body, photos };
    const message = await this.threads.post(tx, { ...written, id: newId(), sentAt: this.clock.now() });
    tx.append({
      kind: 'MESSAGE_POSTED',
      jobId: draft.jobId,
      audience: 'EVERYONE',
      payload: { message },
      actorName: draft.authorName,
    });
    return message;
  }

  /** Everything up to the message, the reader's own messages included. Answers false when there is no such message. */
  async markRead(
    tx: Tx,
    jobId: string,
    reader: Author,
    upTo: string,
    readerName: string | null,
  ): Promise<boolean> {
    const message = isId(upTo) ? await this.threads.byId(tx, upTo) : null;
    if (!message || message.jobId !== jobId) return false;
    if (await this.threads.markRead(tx, jobId, reader, message.position)) {
      const payload = { by: reader, upTo: message.id };
      tx.append({ kind: 'THREAD_READ', jobId, audience: 'EVERYONE', payload, actorName: readerName });
    }
    return true;
  }
}

const wrongPhotos = () =>
  invalidInput(
    'attachmentIds',
    `A message has at most ${MAX_PHOTOS} photos, each uploaded for this piece and sent once.`,
  );

const isSame = (earlier: Message, body: string, photoIds: readonly string[]): boolean =>
  earlier.body === body && earlier.photos.map(({ id }) => id).join() === photoIds.join();
