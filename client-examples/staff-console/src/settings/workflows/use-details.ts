// Name, kind and letters as somebody is changing them; what was typed survives a refusal and a colleague who was first.
import { useState } from 'react';
import { change } from '../../api/client';
import { UpdateWorkflow } from '../../api/workflows';
import { news, refused, type Trouble } from '../../api/trouble';
import { useDraft } from '../../lib/drafts';
import { toastDone } from '../../ui/toast';
import { workflowWords } from '../../words/workflows';
import type { Workflow } from './table';

const say = workflowWords.details;

type Typed = Partial<Pick<Workflow, 'name' | 'kind' | 'prefix'>>;
interface Draft {
  typed: Typed;
  /** The details' version that it began with. */
  version: number;
}

const doneWith = (workflow: Workflow, retired: boolean | undefined): string => {
  if (retired === undefined) return say.saved;
  return retired ? say.retired(workflow.name) : say.restored(workflow.name);
};

export function useDetails(stored: Workflow, onSaved: (workflow: Workflow) => void) {
  const [draft, setDraft, dropDraft] = useDraft<Draft | null>(`workflow-details.${stored.id}`, null);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const [busy, setBusy] = useState(false);
  const { name, kind, prefix } = stored;
  const shown = { name, kind, prefix, ...draft?.typed };
  const dirty = shown.name !== name || shown.kind !== kind || shown.prefix !== prefix;
  const discard = (): void => {
    dropDraft();
    setProblem(undefined);
  };
  const send = async (part: Typed & { retired?: boolean }): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const isSwitch = part.retired !== undefined;
    const expectedDetailsVersion = isSwitch
      ? stored.detailsVersion
      : (draft?.version ?? stored.detailsVersion);
    const input = { ...part, workflowId: stored.id, expectedDetailsVersion };
    const answer = await change(UpdateWorkflow, { input });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.updateWorkflow;
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    if (result.__typename === 'StaleWorkflow') {
      if (draft) setDraft({ ...draft, version: result.workflow.detailsVersion });
      onSaved(result.workflow);
      return setProblem({ trouble: news(workflowWords.stale) });
    }
    if (result.__typename !== 'WorkflowUpdated') return setProblem({ trouble: refused(result.message) });
    setProblem(undefined);
    // What is typed and not saved yet goes on from here.
    if (!isSwitch) dropDraft();
    else if (draft) setDraft({ ...draft, version: result.workflow.detailsVersion });
    onSaved(result.workflow);
    toastDone(doneWith(result.workflow, part.retired));
  };
  return {
    shown,
    dirty,
    busy,
    discard,
    send,
    save: () => send(shown),
    set: (part: Typed): void => {
      setDraft({ typed: { ...draft?.typed, ...part }, version: draft?.version ?? stored.detailsVersion });
      setProblem(undefined);
    },
    trouble: problem?.field ? undefined : problem?.trouble,
    errorOf: (field: string): string | undefined =>
      problem?.field === field ? problem.trouble.sentence : undefined,
  };
}

export type DetailsForm = ReturnType<typeof useDetails>;
