// Keeps the signatures of the photos fresh while somebody looks at them: a little before the first one runs out, and
// when a picture fails to load.
import { FreshPhotosDocument } from '../gql/graphql.ts';
import type { Request } from './request.ts';
import type { Photo } from './types.ts';

const MARGIN_MS = 45_000;
const SHORTEST_MS = 15_000;
const AGAIN_MS = 5_000;

interface PhotoSigningOptions {
  trackingId: string;
  request: Request;
  photos: () => readonly Photo[];
  onSigned: (photos: readonly Photo[]) => void;
  onGone: () => void;
}

export class PhotoSigning {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private visible = true;
  private stopped = false;
  private last = 0;
  private due = 0;
  private asOf = '';

  constructor(private readonly options: PhotoSigningOptions) {}

  /** The photos of a page, or one that came later, were signed at `asOf`: the server's clock, not the phone's. */
  signedAt(asOf: string) {
    if (asOf > this.asOf) this.asOf = asOf;
    this.schedule(untilExpiry(this.options.photos(), this.asOf));
  }

  setVisible(visible: boolean) {
    this.visible = visible;
    if (visible && this.due && Date.now() >= this.due) void this.refresh();
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  refresh(): Promise<void> {
    // Ten pictures that fail at once ask once.
    if (this.stopped || Date.now() - this.last < AGAIN_MS) return this.running ?? Promise.resolve();
    this.last = Date.now();
    this.running = this.sign().finally(() => (this.running = null));
    return this.running;
  }

  private schedule(wait: number | null) {
    clearTimeout(this.timer);
    this.due = wait === null ? 0 : Date.now() + wait;
    if (wait !== null && !this.stopped)
      this.timer = setTimeout(() => this.visible && void this.refresh(), wait);
  }

  private async sign() {
    try {
      const { track } = await this.options.request(FreshPhotosDocument, { id: this.options.trackingId });
      if (this.stopped) return;
      if (!track) return this.options.onGone();
      this.options.onSigned(track.attachments);
      this.signedAt(track.asOf);
    } catch {
      this.schedule(SHORTEST_MS);
    }
  }
}

function untilExpiry(photos: readonly Photo[], asOf: string): number | null {
  if (photos.length === 0) return null;
  const expiries = photos.flatMap(({ image, thumbnail }) => [image.expiresAt, thumbnail.expiresAt]);
  const first = Math.min(...expiries.map(iso => Date.parse(iso)));
  return Math.max(SHORTEST_MS, first - Date.parse(asOf) - MARGIN_MS);
}
