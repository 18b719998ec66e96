// Above the editor: which API, and as whom.
import { useSyncExternalStore } from 'react';
import type { Api } from './apis.ts';
import { readToken, watchToken, writeToken } from './authorization.ts';

interface BarProps {
  readonly all: readonly Api[];
  readonly chosen: Api;
}

function addressOf(api: Api): string {
  const address = new URL(location.href);
  address.searchParams.set('api', api.name);
  return address.pathname + address.search;
}

export function Bar({ all, chosen }: BarProps) {
  return (
    <header className="bar">
      <strong>Waypost</strong>
      <nav aria-label="API">
        {all.map(api => (
          // A link, not a state: an address can be kept and sent to somebody.
          <a key={api.name} href={addressOf(api)} aria-current={api === chosen ? 'page' : undefined}>
            {api.label}
            <code>{api.path}</code>
          </a>
        ))}
      </nav>
      {chosen.signedIn ? <Token /> : <span className="hint">Open: whoever holds a tracking ID may ask.</span>}
    </header>
  );
}

function Token() {
  const token = useSyncExternalStore(watchToken, readToken);
  return (
    <label className="token">
      <span>Authorization: Bearer</span>
      <input
        type="text"
        value={token}
        placeholder="run SignIn, or paste a token or an API key"
        autoComplete="off"
        spellCheck={false}
        onChange={event => writeToken(event.target.value)}
      />
    </label>
  );
}
