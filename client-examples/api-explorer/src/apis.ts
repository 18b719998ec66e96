// The two APIs of the program, each with requests to begin with.
import events from './examples/tracking-events.graphql?raw';
import jobs from './examples/jobs.graphql?raw';
import me from './examples/me.graphql?raw';
import sendMessage from './examples/send-message.graphql?raw';
import signIn from './examples/sign-in.graphql?raw';
import tenantEvents from './examples/tenant-events.graphql?raw';
import track from './examples/track.graphql?raw';

export interface Example {
  readonly query: string;
  readonly variables?: string;
}

export interface Api {
  readonly name: 'tracking' | 'staff';
  readonly label: string;
  readonly path: string;
  /** The staff API wants to know who is asking. */
  readonly signedIn: boolean;
  readonly examples: readonly Example[];
  /** The address asks for something in particular: the first example is opened with it, whatever was open before. */
  readonly asked: boolean;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** `?id=…` saves pasting; without it the placeholder says what belongs there. */
const trackingApi = (given: string | null, id = given ?? 'paste a tracking ID here'): Api => ({
  name: 'tracking',
  label: 'Tracking',
  path: '/graphql',
  signedIn: false,
  asked: given !== null,
  examples: [
    { query: track, variables: json({ id }) },
    { query: events, variables: json({ id }) },
    {
      query: sendMessage,
      variables: json({
        input: { trackingId: id, body: 'Is Saturday still realistic?', clientMessageId: crypto.randomUUID() },
      }),
    },
  ],
});

const staffApi: Api = {
  name: 'staff',
  label: 'Staff',
  path: '/staff/graphql',
  signedIn: true,
  asked: false,
  examples: [
    {
      query: signIn,
      variables: json({
        input: { email: 'eleanor@hartleyvance.example', password: 'waypost-demo', tenant: 'hartley-vance' },
      }),
    },
    { query: me },
    { query: jobs, variables: json({ first: 10 }) },
    { query: tenantEvents },
  ],
};

/** Both, and the one that the address asks for. */
export function apisFor(address: URL): { readonly all: readonly Api[]; readonly chosen: Api } {
  const tracking = trackingApi(address.searchParams.get('id'));
  const chosen = address.searchParams.get('api') === 'staff' ? staffApi : tracking;
  return { all: [tracking, staffApi], chosen };
}
