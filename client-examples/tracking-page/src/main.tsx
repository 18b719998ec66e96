import { hydrate, render } from 'preact';
import { App } from './app.tsx';
import { LookupDocument } from './gql/graphql.ts';
import type { LookupQuery } from './gql/graphql.ts';
import { takeHandover } from './handover.ts';
import { endpoints } from './kit/endpoints.ts';
import { placeIn, shopHeaders } from './kit/place.ts';
import { chosenLanguage } from './kit/speech.tsx';
import { createTrackingClient } from './live/client.ts';
import { createRequest } from './live/request.ts';
import { loadWords } from './words/languages.ts';
import '@fontsource-variable/figtree/index.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shop.css';
import './styles/collection.css';
import './styles/progress.css';
import './styles/money.css';
import './styles/decision.css';
import './styles/photos.css';
import './styles/timeline.css';
import './styles/messages.css';
import './styles/lookup.css';
import './styles/print.css';

const place = placeIn(location.pathname);
const handover = takeHandover();
const language = handover?.language ?? chosenLanguage() ?? 'en';
const [words, host] = await Promise.all([loadWords(language), handover?.host ?? fetchHost()]);
const written = handover?.page ?? handover?.host;
const client =
  place.id === null
    ? null
    : createTrackingClient({
        ...endpoints(),
        trackingId: place.id,
        shop: place.shop,
        language: handover ? null : chosenLanguage(),
        initial: handover?.page ?? null,
        // As if somebody had opened the link now; what is there is written by the server.
        onFound: () => location.reload(),
      });
const app = (
  <App
    place={place}
    spoken={{ language, words }}
    client={client}
    host={host}
    sent={handover?.sent ?? null}
    plain={handover?.plain ?? null}
  />
);
const root = document.getElementById('app');
// What the server has written stays; it only comes alive.
if (root && written) hydrate(app, root);
else if (root) render(app, root);

/** Only where no server has written the page: it works without an answer, just without a face. */
async function fetchHost(): Promise<LookupQuery | null> {
  if (place.id !== null) return null;
  const request = createRequest({
    url: endpoints().httpUrl,
    fetch: (...args) => fetch(...args),
    withinMs: 15_000,
    headers: shopHeaders(place),
    signal: new AbortController().signal,
  });
  return request(LookupDocument, { language: chosenLanguage() }).catch(() => null);
}
