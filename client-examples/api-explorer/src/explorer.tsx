// GraphiQL on one of the two APIs. What was typed is kept per API, in this browser.
import { GraphiQL } from 'graphiql';
import type { Api } from './apis.ts';
import { fetcherFor } from './fetcher.ts';

/** GraphiQL's own names are the same for both APIs; a prefix keeps them apart. */
function storageFor(api: Api) {
  const prefix = `waypost:explorer:${api.name}:`;
  const own = (): string[] => Object.keys(localStorage).filter(name => name.startsWith(prefix));
  return {
    getItem: (name: string) => localStorage.getItem(prefix + name),
    setItem: (name: string, value: string) => localStorage.setItem(prefix + name, value),
    removeItem: (name: string) => localStorage.removeItem(prefix + name),
    clear: () => own().forEach(name => localStorage.removeItem(name)),
    get length() {
      return own().length;
    },
  };
}

/** GraphiQL fills its editors from these rather than from the first of the default tabs. */
function beginning(api: Api, stored: boolean) {
  const [first] = api.examples;
  if (first === undefined || (stored && !api.asked)) return {};
  return { initialQuery: first.query, initialVariables: first.variables ?? '' };
}

export function Explorer({ api }: { readonly api: Api }) {
  const storage = storageFor(api);
  return (
    <GraphiQL
      fetcher={fetcherFor(api)}
      storage={storage}
      {...beginning(api, storage.getItem('graphiql:tabState') !== null)}
      defaultTabs={[...api.examples]}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
