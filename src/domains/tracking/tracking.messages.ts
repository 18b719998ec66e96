// Pages of a customer's thread. The newest messages came with the tracking page; only older ones are asked for.
import {
  connection,
  pageRequest,
  positionCursor,
  type Connection,
  type PageArgs,
  type PageRequest,
} from '../../kernel/page.ts';
import type { ThreadRepository } from '../thread/thread.repository.ts';
import type { TrackingPresenter } from './tracking.presenter.ts';
import type { TrackedPage, TrackingReader } from './tracking.reader.ts';
import type { MessageFacts } from './tracking.repository.ts';

type Row = Omit<MessageFacts, 'sentAt'> & { readonly sentAt: string | Date };

export class TrackedMessages {
  constructor(
    private readonly reader: TrackingReader,
    private readonly threads: ThreadRepository,
    private readonly presenter: TrackingPresenter,
  ) {}

  async page(
    page: TrackedPage,
    args: PageArgs,
  ): Promise<Connection<ReturnType<TrackingPresenter['message']>>> {
    const request = pageRequest(args, 'last');
    const rows = arrived(page, request) ?? (await this.#older(page, request));
    const found = connection<Row>(request, rows, page.facts.thread.lastPosition, row =>
      positionCursor(row.position),
    );
    return {
      ...found,
      edges: found.edges.map(({ node, cursor }) => ({ node: this.presenter.message(node), cursor })),
    };
  }

  #older({ facts }: TrackedPage, request: PageRequest): Promise<Row[]> {
    return this.reader.read(facts.trackingId, facts.tenantId, tx =>
      this.threads.page(tx, [facts.jobId], request),
    );
  }
}

/** The newest ones, newest first, when what came with the page is enough; null when the database has to be asked. */
function arrived({ facts }: TrackedPage, request: PageRequest): Row[] | null {
  if (!request.backward || request.cursor !== null) return null;
  const complete = facts.messages.length === facts.thread.lastPosition;
  if (!complete && facts.messages.length <= request.limit) return null;
  return facts.messages.slice(-(request.limit + 1)).reverse();
}
