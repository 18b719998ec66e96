import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePlain } from '../kit/plain.ts';
import { useShop } from '../kit/shop.ts';
import type { Decision, DecideOutcome, DecisionAnswer } from '../live/types.ts';

export type DecisionNotice = Exclude<DecideOutcome['kind'], 'decided' | 'gone'>;

const NAME_LIMIT = 100;
const NOTE_LIMIT = 2_000;

interface DecisionFormProps {
  decision: Decision;
  onDecide: (answer: DecisionAnswer) => Promise<DecideOutcome>;
}

type Wrong = { field: 'name' | 'note'; say: string } | null;

/** A note, a name, and two buttons: one form, so that it is the same where no script runs. */
export function DecisionForm({ decision, onDecide }: DecisionFormProps) {
  const { words } = useShop();
  const plain = usePlain();
  const { name, note, wrong, busy, answer, amend } = useAnswer(decision, onDecide);
  return (
    <form
      class="decide"
      method="post"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        const pressed = (event as SubmitEvent).submitter?.getAttribute('value');
        if (!busy) void answer(pressed === 'CHANGES_REQUESTED' ? pressed : 'APPROVED');
      }}
    >
      <input type="hidden" name="form" value="decide" />
      <input type="hidden" name="decisionId" value={decision.id} />
      <input type="hidden" name="subjectHash" value={decision.subjectHash} />
      <Field id="note" label={words.decision.note} hint={words.decision.noteHint} wrong={wrong}>
        {help => (
          <textarea
            ref={note}
            name="note"
            rows={2}
            defaultValue={plain?.decision?.note ?? ''}
            onInput={amend}
            {...help}
          />
        )}
      </Field>
      <Field id="name" label={words.decision.name} hint={words.decision.nameHint} wrong={wrong}>
        {help => (
          <input
            ref={name}
            name="name"
            type="text"
            autocomplete="name"
            defaultValue={plain?.decision?.name ?? ''}
            onInput={amend}
            {...help}
          />
        )}
      </Field>
      <Buttons busy={busy} />
    </form>
  );
}

function Buttons({ busy }: { busy: boolean }) {
  const { words } = useShop();
  return (
    <div class="actions">
      <button type="submit" name="outcome" value="APPROVED" class="button" aria-disabled={busy}>
        {words.decision.approve}
      </button>
      <button
        type="submit"
        name="outcome"
        value="CHANGES_REQUESTED"
        class="button quiet-button"
        aria-disabled={busy}
      >
        {words.decision.change}
      </button>
    </div>
  );
}

function useAnswer({ id, subjectHash }: Decision, onDecide: DecisionFormProps['onDecide']) {
  const { words } = useShop();
  const name = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [wrong, setWrong] = useState<Wrong>(null);
  const [busy, setBusy] = useState(false);
  const answer = async (outcome: DecisionAnswer['outcome']) => {
    const said = { name: name.current?.value.trim() ?? '', note: note.current?.value.trim() ?? '' };
    const problem = mistake(said, outcome, words.decision);
    setWrong(problem);
    if (problem) return (problem.field === 'name' ? name : note).current?.focus();
    setBusy(true);
    await onDecide({ decisionId: id, subjectHash, outcome, name: said.name, note: said.note || null });
    setBusy(false);
  };
  return { name, note, wrong, busy, answer, amend: () => setWrong(null) };
}

interface FieldProps {
  id: 'name' | 'note';
  label: string;
  hint: string;
  wrong: Wrong;
  children: (help: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => JSX.Element;
}

function Field({ id, label, hint, wrong, children }: FieldProps) {
  const problem = wrong?.field === id ? wrong.say : null;
  const helpId = `decision-${id}-help`;
  return (
    <div class="field">
      <label for={`decision-${id}`}>{label}</label>
      {children({ id: `decision-${id}`, 'aria-describedby': helpId, 'aria-invalid': problem !== null })}
      <p id={helpId} class={problem ? 'help wrong' : 'help'} role={problem ? 'alert' : undefined}>
        {problem ?? hint}
      </p>
    </div>
  );
}

function mistake(
  { name, note }: { name: string; note: string },
  outcome: DecisionAnswer['outcome'],
  words: ReturnType<typeof useShop>['words']['decision'],
): Wrong {
  if (outcome === 'CHANGES_REQUESTED' && !note) return { field: 'note', say: words.noteMissing };
  if (note.length > NOTE_LIMIT) return { field: 'note', say: words.tooLong(NOTE_LIMIT) };
  if (!name) return { field: 'name', say: words.nameMissing };
  return name.length > NAME_LIMIT ? { field: 'name', say: words.tooLong(NAME_LIMIT) } : null;
}
