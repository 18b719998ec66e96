// One page or the other, in the language of the moment.
import { LookupPage } from './pages/lookup.tsx';
import { TrackPage } from './pages/track.tsx';
import type { LookupQuery } from './gql/graphql.ts';
import { PlainContext } from './kit/plain.ts';
import type { PlainForms } from './kit/plain.ts';
import type { Place } from './kit/place.ts';
import { SpeechProvider } from './kit/speech.tsx';
import type { Spoken } from './kit/speech.tsx';
import type { LookupKind, TrackingClient } from './live/types.ts';

interface AppProps {
  place: Place;
  spoken: Spoken;
  /** Of the order page; null on the lookup page. */
  client: TrackingClient | null;
  /** What the lookup page shows; null: it could not be asked for. */
  host: LookupQuery | null;
  /** What was sent to the lookup without a script and is no ID. */
  sent: string | null;
  plain: PlainForms | null;
}

export function App({ place, spoken, client, host, sent, plain }: AppProps) {
  return (
    <SpeechProvider start={spoken}>
      {client ? (
        <PlainContext.Provider value={plain}>
          <TrackPage place={place} client={client} />
        </PlainContext.Provider>
      ) : (
        <LookupPage
          place={place}
          brand={host?.brand ?? null}
          kinds={inOrder(host?.lookupKinds ?? [])}
          sent={sent}
        />
      )}
    </SpeechProvider>
  );
}

const ORDER: LookupKind['kind'][] = ['REPAIR', 'BESPOKE', 'BAKERY', 'ECOMMERCE', 'CUSTOM'];

/** Always the same, however many of each there are: people find their tile where it was. */
function inOrder(kinds: readonly LookupKind[]): LookupKind[] {
  return kinds.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
