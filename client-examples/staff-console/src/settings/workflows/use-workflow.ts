// One workflow: as it is stored, and as somebody is changing it. What was changed survives a refusal, a reload and a
// colleague who saved first.
import { useState } from 'react';
import { change } from '../../api/client';
import { SaveWorkflow } from '../../api/workflows';
import { news, refused, type Trouble } from '../../api/trouble';
import { useDraft } from '../../lib/drafts';
import { useShop } from '../../lib/shop';
import { toastDone } from '../../ui/toast';
import { workflowWords as say } from '../../words/workflows';
import { inputOf, languageOf, tableOf, type Table, type Workflow } from './table';

export interface Fault {
  stage?: string | null;
  message: string;
}
interface Draft {
  table: Table;
  /** The version that it began with. */
  version: number;
}

export function useWorkflow(stored: Workflow, onSaved: (workflow: Workflow) => void) {
  const own = languageOf(useShop().viewer.tenant.locale);
  const [draft, setDraft, dropDraft] = useDraft<Draft | null>(`workflow.${stored.id}`, null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const original = tableOf(stored);
  const table = draft?.table ?? original;
  const dirty = JSON.stringify(inputOf(table, own)) !== JSON.stringify(inputOf(original, own));
  const discard = (): void => {
    dropDraft();
    setFaults([]);
    setTrouble(undefined);
  };
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const expectedVersion = draft?.version ?? stored.version;
    const input = { workflowId: stored.id, definition: inputOf(table, own), expectedVersion };
    const answer = await change(SaveWorkflow, { input });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    const result = answer.data.saveWorkflow;
    if (result.__typename === 'WorkflowInvalid') {
      setFaults(result.faults);
      return setTrouble(refused(say.invalid));
    }
    if (result.__typename === 'StaleWorkflow') {
      setDraft({ table, version: result.workflow.version });
      onSaved(result.workflow);
      return setTrouble(news(say.stale));
    }
    if (result.__typename !== 'WorkflowSaved') return setTrouble(refused(result.message));
    discard();
    onSaved(result.workflow);
    toastDone(say.saved(result.workflow.version));
  };
  return {
    own,
    table,
    dirty,
    busy,
    faults,
    trouble,
    save,
    discard,
    set: (next: Table): void => {
      setDraft({ table: next, version: draft?.version ?? stored.version });
      setFaults([]);
    },
  };
}

export type WorkflowForm = ReturnType<typeof useWorkflow>;
