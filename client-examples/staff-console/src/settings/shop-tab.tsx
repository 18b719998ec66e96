// Who the shop is: its name and face, how to reach it, and how times and money are written there.
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { settingsWords } from '../words/settings';
import { Logo } from './logo';
import { currencies, locales, timeZones } from './regions';
import { Section } from './section';
import type { LoadedForm } from './use-settings';

const say = settingsWords.shop;

interface PickProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

/** What is stored can always be kept, also when it is none of the usual ones. */
export function Pick({ label, hint, error, value, options, onChange }: PickProps) {
  const known = options.some(([one]) => one === value);
  return (
    <Field label={label} hint={hint} error={error}>
      {aria => (
        <select {...aria} value={value} onChange={event => onChange(event.target.value)}>
          {!known && <option value={value}>{say.otherLocale(value)}</option>}
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Region({ form }: { form: LoadedForm }) {
  const { shown, set, errorOf } = form;
  return (
    <Section title={say.region}>
      <Pick
        label={say.locale}
        hint={say.localeHint}
        error={errorOf('locale')}
        value={shown.locale}
        options={locales()}
        onChange={locale => set({ locale })}
      />
      <Pick
        label={say.timeZone}
        error={errorOf('timeZone')}
        value={shown.timeZone}
        options={timeZones()}
        onChange={timeZone => set({ timeZone })}
      />
      <Pick
        label={say.currency}
        hint={say.currencyHint}
        error={errorOf('currency')}
        value={shown.currency}
        options={currencies()}
        onChange={currency => set({ currency })}
      />
    </Section>
  );
}

export function ShopTab({ form }: { form: LoadedForm }) {
  const { shown, set, errorOf } = form;
  return (
    <>
      <Section title={say.identity}>
        <TextField
          label={say.name}
          hint={say.nameHint}
          error={errorOf('name')}
          value={shown.name ?? ''}
          onChange={name => set({ name })}
          autoComplete="organization"
        />
        <TextField
          label={say.phrase}
          hint={say.phraseHint}
          error={errorOf('fallbackName')}
          value={shown.fallbackName}
          onChange={fallbackName => set({ fallbackName })}
        />
        <Logo form={form} />
      </Section>
      <Section title={say.contact} lead={say.contactLead}>
        <TextField
          label={say.email}
          type="email"
          error={errorOf('contactEmail')}
          value={shown.contactEmail ?? ''}
          onChange={contactEmail => set({ contactEmail })}
        />
        <TextField
          label={say.phone}
          type="tel"
          error={errorOf('contactPhone')}
          value={shown.contactPhone ?? ''}
          onChange={contactPhone => set({ contactPhone })}
        />
      </Section>
      <Region form={form} />
    </>
  );
}
