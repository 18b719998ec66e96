// The settings as they are stored, and what somebody has typed and not saved yet. What was typed survives a refusal, a
// change of tab, a reload, and a colleague who saved first.
import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { SaveSettings, SettingsQuery } from '../api/settings';
import { useRefreshOn } from '../api/tenant-feed';
import { news, refused, type Trouble } from '../api/trouble';
import type { SettingsPartsFragment, UpdateTenantInput } from '../gql/graphql';
import { useDraft } from '../lib/drafts';
import { toastDone } from '../ui/toast';
import { settingsWords as say } from '../words/settings';

export type Settings = SettingsPartsFragment;
/** What can be typed; an empty text takes an optional one away. */
export type Editable = Pick<
  Settings,
  | 'name'
  | 'fallbackName'
  | 'accentColor'
  | 'contactEmail'
  | 'contactPhone'
  | 'customerNameOnPage'
  | 'locale'
  | 'timeZone'
  | 'currency'
  | 'unreadMailMinutes'
  | 'slipShowsDeposit'
  | 'slipTerms'
  | 'collectionCheck'
>;
type Draft = Partial<Editable>;

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

export function useSettings() {
  const { stored, setStored, trouble, load } = useStored();
  const [draft, setDraft, dropDraft] = useDraft<Draft>('settings', {});
  // The version that was on the screen when the first letter was typed.
  const [base, setBase, dropBase] = useDraft<number | null>('settings.version', null);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const pending = stored ? differing(draft, stored) : {};
  const dirty = Object.keys(pending).length > 0;

  const set = (part: Draft): void => {
    if (!stored) return;
    if (base === null) setBase(stored.version);
    setDraft({ ...draft, ...part });
    if (problem?.field && problem.field in part) setProblem(undefined);
  };
  const discard = (): void => {
    dropDraft();
    dropBase();
    setProblem(undefined);
  };
  const save = async (): Promise<void> => {
    if (busy || !stored || !dirty) return;
    setBusy(true);
    const input: UpdateTenantInput = { ...pending, expectedVersion: base ?? stored.version };
    const answer = await change(SaveSettings, { input });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.updateTenant;
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    setStored(result.tenant);
    if (result.__typename === 'StaleSettings') {
      setBase(result.tenant.version);
      return setProblem({ trouble: news(say.stale) });
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
