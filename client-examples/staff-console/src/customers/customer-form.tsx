// Who a customer is and how they are reached, be they new or known.
import type { Trouble } from '../api/trouble';
import type { Language } from '../gql/graphql';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { KeptNote } from '../ui/kept-note';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { words } from '../words/words';
import { LanguageField } from './language-field';

const say = words.books.customers;

export interface CustomerValues {
  name: string;
  email: string;
  phone: string;
  language: Language | null;
}
export interface CustomerProblem {
  trouble: Trouble;
  field?: string;
}

interface FormProps {
  title: string;
  /** where what is typed is kept */
  draft: string;
  form: {
    values: CustomerValues;
    setValues: (values: CustomerValues) => void;
    busy: boolean;
    problem: CustomerProblem | undefined;
    save: () => Promise<void>;
    cancel: () => void;
  };
  onClose: () => void;
}

export function CustomerForm({ title, draft, form, onClose }: FormProps) {
  const { values, setValues, busy, problem } = form;
  const box = (name: 'name' | 'email' | 'phone') => ({
    label: say[name],
    value: values[name],
    onChange: (text: string) => setValues({ ...values, [name]: text }),
    error: problem?.field === name ? problem.trouble.sentence : undefined,
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void form.save();
        }}
      >
        <KeptNote draft={draft} />
        <Notice trouble={problem?.field ? undefined : problem?.trouble} />
        <TextField {...box('name')} maxLength={120} />
        <TextField {...box('email')} optional type="email" />
        <TextField {...box('phone')} optional type="tel" />
        <LanguageField value={values.language} onChange={language => setValues({ ...values, language })} />
        <footer>
          <Button onClick={form.cancel}>{say.cancel}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {say.save}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
