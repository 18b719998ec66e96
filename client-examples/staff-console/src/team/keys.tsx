// Keys with which programs use the staff API: made, shown once, and ended.
import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { ApiKeysQuery, RevokeApiKey } from '../api/keys';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { ApiKeyPartsFragment } from '../gql/graphql';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice, Skeleton } from '../ui/states';
import { toastDone, toastTrouble } from '../ui/toast';
import { words } from '../words/words';
import { MakeKey } from './make-key';

const say = words.keys;
type Key = ApiKeyPartsFragment;

function useKeys() {
  const [keys, setKeys] = useState<readonly Key[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(ApiKeysQuery, {});
    setTrouble(answer.ok ? undefined : answer.trouble);
    // Those that work first; what has ended stays below, for whoever looks for it.
    if (answer.ok)
      setKeys(
        [...answer.data.apiKeys].sort((a, b) => Number(Boolean(a.revokedAt)) - Number(Boolean(b.revokedAt))),
      );
  }, []);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.kind.startsWith('API_KEY'),
    () => void load(),
  );
  return { keys, trouble, load };
}

async function end(key: Key): Promise<void> {
  const answer = await change(RevokeApiKey, { id: key.id });
  if (!answer.ok) return toastTrouble(answer.trouble.sentence);
  toastDone(say.endedDone(key.name));
}

function Row({ apiKey, onEnd }: { apiKey: Key; onEnd: () => void }) {
  const clock = useClock();
  const { name, role, scope, prefix, createdAt, lastUsedAt, revokedAt } = apiKey;
  return (
    <li className={`team-row ${revokedAt ? 'ended' : ''}`} data-testid="api-key">
      <span className="team-who">
        <b>{name}</b>
        <span className="mono muted">{prefix}…</span>
        <span className="muted">
          {words.team.roles[role]}, {say.scopes[scope].toLowerCase()} ·{' '}
          {revokedAt
            ? say.ended(clock.full(revokedAt))
            : `${say.made(clock.day(createdAt))}, ${lastUsedAt ? say.used(clock.full(lastUsedAt)) : say.unused}`}
        </span>
      </span>
      {!revokedAt && <Button onClick={onEnd}>{say.end}</Button>}
    </li>
  );
}

export function Keys() {
  const { keys, trouble, load } = useKeys();
  const [making, setMaking] = useState(false);
  const [ending, setEnding] = useState<Key>();
  const endNow = async (key: Key): Promise<void> => {
    setEnding(undefined);
    await end(key);
    await load();
  };
  return (
    <>
      <p className="muted">{say.lead}</p>
      <Notice trouble={trouble} retry={() => void load()} />
      {!keys && !trouble && <Skeleton rows={3} label={say.loading} />}
      {keys?.length === 0 && <p>{say.none}</p>}
      <ul className="team-rows" aria-label={say.title}>
        {keys?.map(key => (
          <Row key={key.id} apiKey={key} onEnd={() => setEnding(key)} />
        ))}
      </ul>
      {keys && (
        <Button icon="plus" onClick={() => setMaking(true)}>
          {say.make}
        </Button>
      )}
      {making && <MakeKey onClose={() => setMaking(false)} onMade={() => void load()} />}
      {ending && (
        <Dialog title={say.endAsk(ending.name)} onClose={() => setEnding(undefined)}>
          <p>{say.endText}</p>
          <div className="dialog-foot">
            <Button onClick={() => setEnding(undefined)} autoFocus>
              {say.cancel}
            </Button>
            <Button look="danger" onClick={() => void endNow(ending)} data-testid="end-key">
              {say.end}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
