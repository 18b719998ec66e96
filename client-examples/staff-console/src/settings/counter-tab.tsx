// What happens at the counter: what proves who collects a piece, and the slip that goes home when it comes in.
import type { CollectionCheck } from '../gql/graphql';
import { TextArea } from '../ui/text-field';
import { settingsWords } from '../words/settings';
import { counterWords } from '../words/counter';
import { Section } from './section';
import { Pick } from './shop-tab';
import type { LoadedForm } from './use-settings';

const say = settingsWords.counter;
const collection = counterWords.settings;
const CHECKS: readonly CollectionCheck[] = ['NONE', 'PIN', 'SIGNATURE', 'EITHER'];

export function CounterTab({ form }: { form: LoadedForm }) {
  const { shown, set, errorOf } = form;
  return (
    <>
      <Section title={collection.title} lead={collection.lead}>
        <Pick
          label={collection.label}
          error={errorOf('collectionCheck')}
          value={shown.collectionCheck}
          options={CHECKS.map(check => [check, collection.checks[check]])}
          onChange={check => set({ collectionCheck: check as CollectionCheck })}
        />
      </Section>
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
    </>
  );
}
