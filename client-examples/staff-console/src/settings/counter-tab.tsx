// What happens at the counter: the slip that goes home with the customer.
import { TextArea } from '../ui/text-field';
import { settingsWords } from '../words-of-settings';
import { Section } from './section';
import type { LoadedForm } from './use-settings';

const say = settingsWords.counter;

export function CounterTab({ form }: { form: LoadedForm }) {
  const { shown, set, errorOf } = form;
  return (
    <Section title={say.slip} lead={say.slipLead}>
      <label className="tick">
        <input
          type="checkbox"
          checked={shown.slipShowsDeposit}
          onChange={event => set({ slipShowsDeposit: event.target.checked })}
        />
        <span>{say.deposit}</span>
      </label>
      <TextArea
        label={say.terms}
        hint={say.termsHint}
        error={errorOf('slipTerms')}
        value={shown.slipTerms ?? ''}
        onChange={slipTerms => set({ slipTerms })}
        onSubmit={() => void form.save()}
      />
    </Section>
  );
}
