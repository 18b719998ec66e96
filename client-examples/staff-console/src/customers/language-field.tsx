// In which language a customer is written to; without a choice, in the shop's own.
import type { Language } from '../gql/graphql';
import { useShop } from '../lib/shop';
import { Field } from '../ui/field';
import { words } from '../words/words';

const say = words.books.customers;
const LANGUAGES = Object.entries(say.languages) as [Language, string][];

interface LanguageFieldProps {
  value: Language | null;
  onChange: (language: Language | null) => void;
}

export function LanguageField({ value, onChange }: LanguageFieldProps) {
  const [code] = useShop().viewer.tenant.locale.split('-');
  const own = LANGUAGES.find(([language]) => language === code)?.[1] ?? say.languages.en;
  return (
    <Field label={say.language} hint={say.languageHint}>
      {aria => (
        <select
          {...aria}
          value={value ?? ''}
          onChange={event => onChange(LANGUAGES.find(([one]) => one === event.target.value)?.[0] ?? null)}
        >
          <option value="">{say.asShop(own)}</option>
          {LANGUAGES.map(([language, name]) => (
            <option key={language} value={language}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
