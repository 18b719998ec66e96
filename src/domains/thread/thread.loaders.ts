// Threads, read marks and pages of messages for many jobs in one statement each.
import { ContextLoader, oneEach } from '../../graphql/loaders.ts';
import {
  connection,
  pageRequest,
  positionCursor,
  type Connection,
  type PageArgs,
} from '../../kernel/page.ts';
import type { TenantActor } from '../../kernel/actor.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { Author, Message, ThreadState } from './thread.ts';
import type { ThreadRepository } from './thread.repository.ts';

export interface MessagesKey {
  readonly thread: ThreadState;
  readonly args: PageArgs;
}

export interface MarkKey {
  readonly jobId: string;
  readonly author: Author;
  readonly upTo: number;
}

const pageKey = (args: PageArgs): string => JSON.stringify([args.first, args.after, args.last, args.before]);

export class ThreadLoaders {
  readonly ofJob: ContextLoader<string, ThreadState | null>;
  readonly messages: ContextLoader<MessagesKey, Connection<Message>>;
  readonly marks: ContextLoader<MarkKey, string | null>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly threads: ThreadRepository,
  ) {
    this.ofJob = new ContextLoader((actor, ids) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx =>
        oneEach(ids, await threads.threads(tx, ids), row => row.jobId),
      ),
    );
    this.messages = new ContextLoader(
      (actor, keys) => this.#messages(actor, keys),
      ({ thread, args }) => `${thread.jobId} ${pageKey(args)}`,
    );
    const markKey = ({ jobId, author, upTo }: MarkKey) => `${jobId} ${author} ${upTo}`;
    this.marks = new ContextLoader(
      (actor, keys) =>
        uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
          const found = await threads.marks(tx, keys);
          return keys.map(
            key => found.find(row => row.jobId === key.jobId && row.author === key.author)?.id ?? null,
          );
        }),
      markKey,
    );
  }

  /** One statement for each different page that is asked for; usually there is one. */
  async #messages(actor: TenantActor, keys: readonly MessagesKey[]): Promise<Connection<Message>[]> {
    const pages = new Map(keys.map(key => [pageKey(key.args), key.args]));
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const found = new Map<string, Map<string, Message[]>>();
      for (const [page, args] of pages) {
        const jobIds = keys.filter(key => pageKey(key.args) === page).map(key => key.thread.jobId);
        const rows = await this.threads.page(tx, jobIds, pageRequest(args, 'last'));
        found.set(page, groupByJob(rows));
      }
      return keys.map(({ thread, args }) => {
        const rows = found.get(pageKey(args))?.get(thread.jobId) ?? [];
        return connection(pageRequest(args, 'last'), rows, thread.lastPosition, row =>
          positionCursor(row.position),
        );
      });
    });
  }
}

function groupByJob(rows: readonly Message[]): Map<string, Message[]> {
  const groups = new Map<string, Message[]>();
  for (const row of rows) groups.set(row.jobId, [...(groups.get(row.jobId) ?? []), row]);
  return groups;
}
