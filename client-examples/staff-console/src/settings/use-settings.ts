// The settings as they are stored, and what somebody has typed and not saved yet. What was typed survives a refusal, a
// change of tab, a reload, and a colleague who saved first.
import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { SaveSettings, SettingsQuery } from '../api/settings';
import { useRefreshOn } from '../api/tenant-feed';
import { news, refused, type Trouble } from '../api/trouble';
import type { UpdateTenantInput } from '../gql/graphql';
import { useDraft } from '../lib/drafts';
import { toastDone } from '../ui/toast';
import { settingsWords as say } from '../words/settings';
import { words } from '../words/words';
import { contested } from './contested';
import type { Draft, Editable, Settings } from './editable';

/** What stood on the screen of what was typed, when its first letter was. */
interface Opened {
  readonly version: number;
  readonly values: Draft;
}

interface Problem {
  trouble: Trouble;
  field?: string;
}

function useStored() {
  const [stored, setStored] = useState<Settings>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(SettingsQuery, {});
    if (answer.ok) setStored(answer.data.tenant);
    setTrouble(answer.ok ? undefined : answer.trouble);
  }, []);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.kind === 'TENANT_CHANGED',
    () => void load(),
  );
  return { stored, setStored, trouble, load };
}

const differing = (draft: Draft, stored: Settings): Draft =>
  Object.fromEntries(
    Object.entries(draft).filter(
      ([field, value]) => (value === '' ? null : value) !== stored[field as keyof Draft],
    ),
  );

const only = (settings: Settings, part: Draft): Draft =>
  Object.fromEntries((Object.keys(part) as (keyof Draft)[]).map(field => [field, settings[field]]));

/** Colleagues who save something else at the same time are nothing to bother anybody with. */
const TRIES = 3;

async function send(pending: Draft, { version, values }: Opened, tries = TRIES) {
  const input: UpdateTenantInput = { ...pending, expectedVersion: version };
  const answer = await change(SaveSettings, { input });
  const stale = answer.ok && answer.data.updateTenant;
  if (!stale || stale.__typename !== 'StaleSettings' || tries <= 1) return answer;
  if (contested(pending, values, stale.tenant).length > 0) return answer;
  return send(pending, { version: stale.tenant.version, values }, tries - 1);
}

export function useSettings() {
  const { stored, setStored, trouble, load } = useStored();
  const [draft, setDraft, dropDraft] = useDraft<Draft>('settings', {});
  const [opened, setOpened, dropOpened] = useDraft<Opened | null>('settings.opened', null);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const pending = stored ? differing(draft, stored) : {};
  const dirty = Object.keys(pending).length > 0;

  const set = (part: Draft): void => {
    if (!stored) return;
    setOpened({
      version: opened?.version ?? stored.version,
      values: { ...only(stored, part), ...opened?.values },
    });
    setDraft({ ...draft, ...part });
    if (problem?.field && problem.field in part) setProblem(undefined);
  };
  const discard = (): void => {
    dropDraft();
    dropOpened();
    setProblem(undefined);
  };
  const save = async (): Promise<void> => {
    if (busy || !stored || !dirty) return;
    setBusy(true);
    const answer = await send(pending, opened ?? { version: stored.version, values: {} });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.updateTenant;
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    setStored(result.tenant);
    if (result.__typename === 'StaleSettings') {
      const theirs = contested(pending, opened?.values ?? {}, result.tenant);
      setOpened({ version: result.tenant.version, values: only(result.tenant, pending) });
      return setProblem({ trouble: news(words.details.contested(theirs)) });
    }
    discard();
    toastDone(say.saved);
  };
  return {
    stored,
    replace: setStored,
    trouble,
    load,
    /** As it would be once saved. */
    shown: stored && { ...stored, ...draft },
    set,
    dirty,
    busy,
    save,
    discard,
    problem: problem?.field ? undefined : problem?.trouble,
    errorOf: (field: keyof Editable) => (problem?.field === field ? problem.trouble.sentence : undefined),
  };
}

export type SettingsForm = ReturnType<typeof useSettings>;
/** Once there is something to show. */
export type LoadedForm = SettingsForm & { stored: Settings; shown: Settings };
