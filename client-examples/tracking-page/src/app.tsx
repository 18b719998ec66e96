// One page or the other, in the language of the moment.
import { LookupPage } from './pages/lookup.tsx';
import { TrackPage } from './pages/track.tsx';
import type { LookupQuery } from './gql/graphql.ts';
import { PlainContext } from './kit/plain.ts';
import type { PlainForms } from './kit/plain.ts';
import type { Place } from './kit/place.ts';
import { SpeechProvider } from './kit/speech.tsx';
import type { Spoken } from './kit/speech.tsx';
import type { TrackingClient } from './live/types.ts';

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
          kinds={host?.lookupKinds ?? []}
          sent={sent}
        />
      )}
    </SpeechProvider>
  );
}
