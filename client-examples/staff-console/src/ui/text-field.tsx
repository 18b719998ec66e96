// Labelled boxes to type in. They hand over the text, not the event.
import type { InputHTMLAttributes, Ref } from 'react';
import { Field } from './field';
import { Grow } from './grow';

interface Labelled {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  value: string;
  onChange: (text: string) => void;
}

type TextFieldProps = Labelled &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof Labelled> & { ref?: Ref<HTMLInputElement> | undefined };

export function TextField({ label, hint, error, optional = false, onChange, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {aria => <input {...aria} {...rest} onChange={event => onChange(event.target.value)} />}
    </Field>
  );
}

export const MoneyField = (props: TextFieldProps) => (
  <TextField {...props} inputMode="decimal" className="money" autoComplete="off" />
);

type TextAreaProps = Labelled & {
  onSubmit: () => void;
  placeholder?: string;
  maxLength?: number;
  testId?: string;
};

export function TextArea({ label, hint, error, optional = false, onChange, testId, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {aria => (
        <Grow {...aria} {...rest} onChange={event => onChange(event.target.value)} data-testid={testId} />
      )}
    </Field>
  );
}
