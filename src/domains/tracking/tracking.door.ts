// The customers' door: every tracking ID that comes from outside is opened here, and nowhere else. It answers null for
// everything that is not to be shown, and takes the same way there whatever the reason: unknown, malformed, revoked,
// deleted, another shop's, or asked for by somebody who guesses.
import type { Visitor } from '../../kernel/visitor.ts';
import type { MissGuard } from '../../platform/limits/miss-guard.ts';
import { readTrackingId } from '../job/tracking-id.ts';
import type { TrackedPage, TrackingReader } from './tracking.reader.ts';

/** Has not the shape of an ID, so it opens nothing; asked for instead of what is no ID, so that both cost a look. */
const NOBODYS = '-';

export class TrackingDoor {
  constructor(
    private readonly reader: TrackingReader,
    private readonly guard: MissGuard,
  ) {}

  /** @param typed the ID, as a person typed it */
  open(typed: string, { ip, shop }: Visitor): Promise<TrackedPage | null> {
    const trackingId = readTrackingId(typed) ?? NOBODYS;
    return this.guard.lookUp(
      ip,
      trackingId,
      () => this.reader.page(trackingId, shop),
      () => this.reader.page(NOBODYS, shop),
    );
  }
}
