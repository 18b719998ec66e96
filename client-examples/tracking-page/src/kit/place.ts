// Where a page is: the lookup or an order, on a shop's own address or on everybody's.
import { parseTrackingId } from './tracking-id.ts';

export interface Place {
  /** The shop that the address names, as in `/hartley-vance/o/…`; null: the host alone decides. */
  shop: string | null;
  /** The ID, tidied if it can be one; null on the lookup page. */
  id: string | null;
}

/** `/track`, `/track/:id`; a shop's `/:shop`, `/:shop/o/:id`; and on a host of its own `/`, `/o/:id`. */
export function placeIn(path: string): Place {
  const [, everybodys] = /^\/(?:track|o)\/([^/]+)\/?$/.exec(path) ?? [];
  if (everybodys) return { shop: null, id: read(everybodys) };
  const [, shop = null, raw] = /^\/([^/]+)(?:\/o\/([^/]+))?\/?$/.exec(path) ?? [];
  return { shop: shop === 'track' ? null : shop, id: raw ? read(raw) : null };
}

export function lookupPath({ shop }: Place): string {
  return shop === null ? '/track' : `/${shop}`;
}

/** Also of what cannot be an ID: whatever somebody typed stays one step of the path. */
export function orderPath({ shop }: Place, id: string): string {
  const step = encodeURIComponent(id);
  return shop === null ? `/track/${step}` : `/${shop}/o/${step}`;
}

/** What cannot be an ID is asked for all the same: every wrong ID gets the same answer from the same place. */
function read(raw: string): string {
  const typed = decodeOr(raw);
  const parsed = parseTrackingId(typed);
  return parsed.ok ? parsed.id : typed;
}

/** What a page under a shop's address says with every request. */
export function shopHeaders({ shop }: Place): Record<string, string> {
  return shop === null ? {} : { 'waypost-shop': shop };
}

function decodeOr(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
