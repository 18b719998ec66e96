// Keeps the signatures of the photos fresh while somebody looks at them: a little before the first one runs out, and
// when a picture fails to load.
import { FreshPhotosDocument } from '../gql/graphql.ts';
import type { Request } from './request.ts';
import type { Picturable, PublicFile } from './types.ts';

const MARGIN_MS = 45_000;
const SHORTEST_MS = 15_000;
const FIRST_RETRY_MS = 4_000;
const LONGEST_RETRY_MS = 120_000;

interface PhotoSigningOptions {
  trackingId: string;
  request: Request;
  /** So many of the newest messages may carry photos. */
  messages: number;
  photos: () => readonly Picturable[];
  onSigned: (photos: readonly Picturable[], files: readonly PublicFile[]) => void;
  files: () => readonly PublicFile[];
  onGone: () => void;
}

export class PhotoSigning {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private visible = true;
  private stopped = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private retryGap = 0;
  private lastRetry = 0;
  private due = 0;
  private asOf = '';

  constructor(private readonly options: PhotoSigningOptions) {}

  /** The photos of a page, or one that came later, were signed at `asOf`: the server's clock, not the phone's. */
  signedAt(asOf: string) {
    if (asOf > this.asOf) this.asOf = asOf;
    this.schedule(untilExpiry(this.expiries(), this.asOf));
  }

  setVisible(visible: boolean) {
    this.visible = visible;
    if (visible && this.due && Date.now() >= this.due) void this.sign();
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
    clearTimeout(this.retry);
  }

  /**
   * A picture did not load. Ten that fail at once ask once; and one that never loads asks ever more rarely, because
   * not every failure is a signature that ran out.
   */
  failed() {
    if (this.stopped || this.retry) return;
    const since = Date.now() - this.lastRetry;
    if (since > 2 * LONGEST_RETRY_MS) this.retryGap = 0;
    const wait = Math.max(0, this.retryGap - since);
    this.retryGap = Math.min(LONGEST_RETRY_MS, this.retryGap * 2 || FIRST_RETRY_MS);
    this.retry = setTimeout(() => {
      this.retry = undefined;
      this.lastRetry = Date.now();
      void this.sign();
    }, wait);
  }

  private expiries(): string[] {
    const { photos, files } = this.options;
    const pictures = photos().flatMap(({ image, thumbnail }) => [image.expiresAt, thumbnail.expiresAt]);
    return [...pictures, ...files().map(({ url }) => url.expiresAt)];
  }

  private schedule(wait: number | null) {
    clearTimeout(this.timer);
    this.due = wait === null ? 0 : Date.now() + wait;
    if (wait !== null && !this.stopped) this.timer = setTimeout(() => this.visible && void this.sign(), wait);
  }

  private async sign() {
    try {
      const { track } = await this.options.request(FreshPhotosDocument, {
        id: this.options.trackingId,
        messages: this.options.messages,
      });
      if (this.stopped) return;
      if (!track) return this.options.onGone();
      const said = track.thread?.messages.edges.flatMap(({ node }) => node.attachments) ?? [];
      this.options.onSigned([...track.attachments, ...said], track.files);
      this.signedAt(track.asOf);
    } catch {
      this.schedule(SHORTEST_MS);
    }
  }
}

function untilExpiry(expiries: readonly string[], asOf: string): number | null {
  if (expiries.length === 0) return null;
  const first = Math.min(...expiries.map(iso => Date.parse(iso)));
  return Math.max(SHORTEST_MS, first - Date.parse(asOf) - MARGIN_MS);
}
