// Writes a page on the server: asks the tracking API as the browser would, renders the same cards, and hands over what
// it was told. What the server knows, nobody waits for; and the page is whole where no script runs.
import { renderToString } from 'preact-render-to-string';
import { App } from './app.tsx';
import { LookupDocument, TrackedPageDocument } from './gql/graphql.ts';
import type { TypedDocumentString } from './gql/graphql.ts';
import { handoverElement } from './handover.ts';
import type { Handover } from './handover.ts';
import { accentProperties } from './kit/accent.ts';
import { orderPath, placeIn, shopHeaders } from './kit/place.ts';
import type { Place } from './kit/place.ts';
import type { Spoken } from './kit/speech.tsx';
import { parseTrackingId } from './kit/tracking-id.ts';
import { stateOf } from './live/page.ts';
import { stillClient } from './live/still-client.ts';
import type { Brand } from './live/types.ts';
import { takeForm } from './server-forms.ts';
import { LANGUAGES, languageOf, loadWords } from './words/languages.ts';
import type { Language } from './words/languages.ts';

/** A request for a page, as the program passes it on. */
export interface PageRequest {
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  /** The fields of a form that was sent without a script; null: nothing was sent. */
  form: Readonly<Record<string, string | undefined>> | null;
  /** The built index page. */
  template: string;
  /** Asks the tracking API in the name of whoever asked for the page. */
  ask(
    body: { query: string; variables: unknown },
    headers: Record<string, string>,
  ): Promise<{ data?: unknown; errors?: unknown }>;
}

export interface PageAnswer {
  status: number;
  html: string;
  /** Where to go instead. */
  location?: string;
  /** The contents of every style element, for the content security policy. */
  styles: string[];
}

export async function render(request: PageRequest): Promise<PageAnswer> {
  const place = placeIn(request.path);
  const asked = languageOf(request.query['lang']);
  return place.id === null
    ? renderLookup(request, place, asked)
    : renderOrder(request, place, place.id, asked);
}

async function renderLookup(request: PageRequest, place: Place, asked: Language | null): Promise<PageAnswer> {
  const typed = request.query['id'];
  const parsed = parseTrackingId(typed ?? '');
  if (parsed.ok) {
    const search = asked ? `?lang=${asked}` : '';
    return { status: 303, html: '', location: orderPath(place, parsed.id) + search, styles: [] };
  }
  const host = await ask(request, place, LookupDocument, { language: asked });
  return write(request, place, 200, asked, { page: null, host, sent: typed ?? null, plain: null });
}

async function renderOrder(
  request: PageRequest,
  place: Place,
  id: string,
  asked: Language | null,
): Promise<PageAnswer> {
  const plain = await takeForm(request.form, id, (document, variables) =>
    ask(request, place, document, variables),
  );
  if (plain === 'done') {
    const search = asked ? `?lang=${asked}` : '';
    const card = request.form?.['form'] ?? 'messages';
    const location = `${orderPath(place, id)}${search}#${card === 'decide' ? 'decision' : 'messages'}`;
    return { status: 303, html: '', location, styles: [] };
  }
  const messages = Math.min(100, Math.max(30, Number(request.query['messages']) || 0));
  const page = await ask(request, place, TrackedPageDocument, { id, messages, language: asked });
  const status = page === null ? 503 : page.track ? 200 : 404;
  // The card for what is not there is the same for everybody, to the last byte.
  return write(request, place, status, asked, {
    page,
    host: null,
    sent: null,
    plain: page?.track ? plain : null,
  });
}

/** null: the API did not answer. The page says so, and its script goes on trying. */
async function ask<R, V>(
  request: PageRequest,
  place: Place,
  document: TypedDocumentString<R, V>,
  variables: V,
): Promise<R | null> {
  const answer = await request.ask({ query: document.toString(), variables }, shopHeaders(place));
  return answer.errors ? null : ((answer.data as R | undefined) ?? null);
}

async function write(
  { template }: PageRequest,
  place: Place,
  status: number,
  asked: Language | null,
  found: Omit<Handover, 'language'>,
): Promise<PageAnswer> {
  const brand = found.page?.track?.brand ?? found.page?.brand ?? found.host?.brand ?? null;
  const language = asked ?? languageOf(found.page?.track?.language) ?? languageOf(brand?.locale) ?? 'en';
  const spoken: Spoken = { language, words: await loadWords(language) };
  const style = brand ? accentStyle(brand) : '';
  const body = renderToString(
    <App
      place={place}
      spoken={spoken}
      client={place.id === null ? null : stillClient(found.page ? stateOf(found.page) : null)}
      host={found.host}
      sent={found.sent}
      plain={found.plain}
    />,
  );
  const html = fill(template, language, {
    head: head(spoken, found, style),
    app: body,
    handover: handoverElement({ language, ...found }),
  });
  return { status, html, styles: style ? [style] : [] };
}

function accentStyle(brand: Brand): string {
  return `:root{${accentProperties(brand.accentColor)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;
}

/** The title and the preview that messengers make of a link. Neither says anything of the order; the preview not even the shop. */
function head({ words }: Spoken, { page, host }: Omit<Handover, 'language'>, style: string): string {
  const brand = page?.track?.brand ?? page?.brand ?? host?.brand;
  const title = !brand
    ? words.preview.title
    : page
      ? (page.track ? words.title : words.titleNotFound)(brand.name)
      : words.lookup.title(brand.name);
  return [
    `<title>${escape(title)}</title>`,
    `<meta property="og:title" content="${escape(words.preview.title)}">`,
    `<meta property="og:description" content="${escape(words.preview.text)}">`,
    `<meta property="og:type" content="website">`,
    style ? `<style>${style}</style>` : '',
    // Where no script runs, the page is fetched anew twice a minute.
    page?.track ? '<noscript><meta http-equiv="refresh" content="30"></noscript>' : '',
  ].join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function fill(template: string, language: Language, parts: { head: string; app: string; handover: string }) {
  const others = LANGUAGES.filter(other => other !== language).join('|');
  return template
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace(/<title>[^<]*<\/title>/, () => parts.head)
    .replace('<!--app-->', () => parts.app)
    .replace('<!--handover-->', () => parts.handover)
    .replace(new RegExp(`<link[^>]*data-language="(?:${others})"[^>]*>`, 'g'), '');
}
