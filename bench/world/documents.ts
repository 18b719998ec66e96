// What clients send. The tracking page's own documents are taken from its sources, so that what is measured is what
// customers' phones ask for.
import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';

const file = (name: string): string =>
  readFileSync(new URL(`../../client-examples/tracking-page/src/api/${name}`, import.meta.url), 'utf8');

const operations = separateOperations(parse(file('fragments.graphql') + file('tracking.graphql')));

function operation(name: string): string {
  const document = operations[name];
  if (!document) throw new Error(`The tracking page has no operation ${name}.`);
  return print(document);
}

export const PAGE_QUERY = operation('TrackedPage');
/** As the page asks: with a moved job comes the job as it is now, which is read once for each event. */
export const PAGE_SUBSCRIPTION = operation('TrackingEvents');
/** Only what travels in the event itself: nothing is read to deliver it. */
export const LEAN_SUBSCRIPTION = `subscription Events($id: TrackingId!, $after: Cursor) {
  trackingEvents(id: $id, after: $after) {
    __typename cursor occurredAt
    ... on StreamOpened { resync }
    ... on StageChanged { note stage { id label state reachedAt } }
    ... on MessagePosted { message { id author authorName body sentAt clientMessageId } }
  }
}`;

const console = readFileSync(
  new URL('../../client-examples/staff-console/src/gql/graphql.ts', import.meta.url),
  'utf8',
);
/** The console's own, with its fragments. */
export const BOARD_QUERY = /BoardDocument = new TypedDocumentString\(`([^`]+)`\)/.exec(console)?.[1] ?? '';

export const MOVE_JOB = `mutation MoveJob($input: MoveJobInput!) {
  moveJob(input: $input) {
    __typename
    ... on JobMoved { job { id version stage { code label } } }
    ... on Problem { code message }
  }
}`;
export const ADD_NOTE = `mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) { __typename ... on NoteAdded { note { id } } ... on Problem { code message } }
}`;
