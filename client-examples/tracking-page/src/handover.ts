// What the server has found out while it wrote the page, for the script that takes the page over. It stands in the page
// as data, so there is nothing to fetch before the first event.
import type { LookupQuery, TrackedPageQuery } from './gql/graphql.ts';
import type { PlainForms } from './kit/plain.ts';
import type { Language } from './words/languages.ts';

export interface Handover {
  language: Language;
  /** Of the order page. null: the API did not answer, or this is the lookup. */
  page: TrackedPageQuery | null;
  /** Of the lookup page. */
  host: LookupQuery | null;
  /** What was sent to the lookup and is no ID. */
  sent: string | null;
  /** Of the order page. */
  plain: PlainForms | null;
}

const PLACE = 'handover';

export function handoverElement(handover: Handover): string {
  // Neither `</script>` nor `<!--` can occur in it.
  const json = JSON.stringify(handover).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${PLACE}">${json}</script>`;
}

/**
 * Takes it out of the page: when the link is revoked, nothing of the job may be left there. null: this page was not
 * written by a server.
 */
export function takeHandover(): Handover | null {
  const element = document.getElementById(PLACE);
  element?.remove();
  return element?.textContent ? (JSON.parse(element.textContent) as Handover) : null;
}
