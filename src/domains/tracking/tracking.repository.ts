// What a tracking ID opens, read as the tracking role: one statement for the whole page.
import DataLoader from 'dataloader';
import type pg from 'pg';
import type { Language } from '../../kernel/language.ts';
import type { ShopContext } from '../../kernel/visitor.ts';
import { FILE_TYPE } from '../attachment/attachment.ts';
import type { CollectionCheck } from '../tenant/tenant.ts';
import type { JobKind } from '../workflow/workflow.ts';
import type { PromiseKind } from '../job/job.ts';
import type { Author, MessagePhoto } from '../thread/thread.ts';
import type { DecisionFacts, PriceFacts } from './tracking.facts.ts';

/** Times are ISO 8601 text, as Postgres writes them into JSON. */
export interface TrackedFacts {
  readonly jobId: string;
  readonly tenantId: string;
  readonly trackingId: string;
  readonly publicSeq: number;
  readonly workflowVersionId: string;
  readonly kind: JobKind;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly itemType: string;
  readonly description: string;
  readonly bookedInAt: string;
  readonly stage: string;
  readonly stageSince: string;
  readonly promise: PromiseFacts | null;
  /** null: nothing has a price, or none may be known. */
  readonly prices: PriceFacts | null;
  /** The latest question of this visit of the stage. */
  readonly decision: DecisionFacts | null;
  /** What the shop asks for when a piece is collected. */
  readonly collectionCheck: CollectionCheck;
  /** null: it waits, or is not ready yet. */
  readonly collectedAt: string | null;
  readonly customerName: string | null;
  /** In which the page opens; null: the shop's. */
  readonly customerLanguage: Language | null;
  readonly brand: BrandFacts;
  readonly stageEntries: readonly StageEntryFacts[];
  readonly notes: readonly { readonly id: string; readonly body: string; readonly at: string }[];
  readonly promiseRevisions: readonly PromiseRevisionFacts[];
  readonly attachments: readonly AttachmentFacts[];
  readonly files: readonly FileFacts[];
  readonly thread: ThreadFacts;
  /** The newest ones, oldest first. */
  readonly messages: readonly MessageFacts[];
}

export interface PromiseFacts {
  readonly kind: PromiseKind;
  readonly from: string | null;
  readonly to: string;
  readonly revisedAt: string | null;
}

export interface PromiseRevisionFacts {
  readonly id: string;
  readonly kind: PromiseKind | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly revisedAt: string;
}

export interface BrandFacts {
  readonly name: string | null;
  readonly fallbackName: string;
  readonly logoUrl: string | null;
  readonly accentColor: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly locale: string;
  readonly timeZone: string;
}

export interface StageEntryFacts {
  readonly id: string;
  readonly fromStage: string | null;
  readonly stage: string;
  readonly at: string;
  readonly note: string | null;
}

export interface AttachmentFacts {
  readonly id: string;
  readonly caption: string | null;
  readonly imageKey: string;
  readonly thumbnailKey: string;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
  readonly placeholder: string;
  readonly publishedAt: string;
}

export interface FileFacts {
  readonly id: string;
  readonly caption: string | null;
  readonly imageKey: string;
  readonly publishedAt: string;
}

export interface ThreadFacts {
  readonly lastPosition: number;
  readonly readByCustomer: number;
  readonly readByStaff: number;
  readonly unreadByCustomer: number;
}

export interface MessageFacts {
  readonly id: string;
  readonly position: number;
  readonly author: Author;
  readonly authorName: string | null;
  readonly body: string;
  readonly clientMessageId: string;
  readonly sentAt: string;
  /** Absent: none. */
  readonly photos?: readonly MessagePhoto[];
}

interface PageRow {
  readonly page: TrackedFacts | null;
  /** By the message's id; null: none. */
  readonly photos: Readonly<Record<string, readonly MessagePhoto[]>> | null;
}

/** Messages that come with the page; older ones are paged for. */
export const MESSAGES_WITH_PAGE = 50;

/** Nobody's id: what a shop that does not exist owns. */
const NO_SHOP = '00000000-0000-0000-0000-000000000000';

interface Asked {
  readonly trackingId: string;
  /** null: on the shared host */
  readonly shopId: string | null;
}

/** Few enough that the first does not wait long for the last. */
const PAGES_AT_ONCE = 25;

export class TrackingRepository {
  /** Pages that are asked for in the same moment, as when a handful of events goes out, are read in one statement. */
  readonly #pages: DataLoader<Asked, TrackedFacts | null>;

  constructor(private readonly pool: pg.Pool) {
    this.#pages = new DataLoader(asked => this.#read(asked), { cache: false, maxBatchSize: PAGES_AT_ONCE });
  }

  /** @param trackingId already read by readTrackingId */
  page(trackingId: string, shop: ShopContext | null): Promise<TrackedFacts | null> {
    return this.#pages.load({ trackingId, shopId: shop && (shop.tenantId ?? NO_SHOP) });
  }

  async #read(asked: readonly Asked[]): Promise<(TrackedFacts | null)[]> {
    const { rows } = await this.pool.query<PageRow>({
      name: 'tracking-pages',
      text: 'select page, photos from tracking_pages($1, $2, $3)',
      values: [asked.map(one => one.trackingId), asked.map(one => one.shopId), MESSAGES_WITH_PAGE],
    });
    return rows.map(assembled);
  }
}

/** The database knows one sort of attachment; a page shows photos, and lists documents. */
function assembled({ page, photos }: PageRow): TrackedFacts | null {
  if (!page) return page;
  const isFile = ({ contentType }: AttachmentFacts) => contentType === FILE_TYPE;
  const messages = photos && page.messages.map(message => ({ ...message, photos: photos[message.id] ?? [] }));
  return {
    ...page,
    attachments: page.attachments.filter(attachment => !isFile(attachment)),
    files: page.attachments.filter(isFile),
    messages: messages ?? page.messages,
  };
}
