import { useState } from 'react';
import { UpdateCustomer } from '../api/books';
import { change } from '../api/client';
import { news, refused, type Trouble } from '../api/trouble';
import type { CustomerPartsFragment } from '../gql/graphql';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { toastDone } from '../ui/toast';
import { words } from '../words';

const say = words.books.customers;

interface EditProps {
  customer: CustomerPartsFragment;
  reload: () => Promise<void>;
  onClose: () => void;
}

function useEdit({ customer, reload, onClose }: EditProps) {
  const [opened] = useState({
    name: customer.name,
    email: customer.email ?? '',
    phone: customer.phone ?? '',
  });
  const [values, setValues] = useState(opened);
  const [version, setVersion] = useState(customer.version);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    // Only what was changed here goes out: what a colleague changed meanwhile stays theirs.
    const input = {
      customerId: customer.id,
      expectedVersion: version,
      ...(values.name !== opened.name && { name: values.name }),
      ...(values.email !== opened.email && { email: values.email.trim() || null }),
      ...(values.phone !== opened.phone && { phone: values.phone.trim() || null }),
    };
    const answer = await change(UpdateCustomer, { input });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.updateCustomer;
    if (result.__typename === 'StaleCustomer') {
      setVersion(result.customer.version);
      setProblem({ trouble: news(say.stale) });
      return void reload();
    }
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    if (result.__typename !== 'CustomerUpdated') return setProblem({ trouble: refused(result.message) });
    toastDone(say.saved);
    onClose();
    await reload();
  };
  return { values, setValues, busy, problem, save };
}

export function EditCustomer(props: EditProps) {
  const { values, setValues, busy, problem, save } = useEdit(props);
  const errorOf = (field: string): string | undefined =>
    problem?.field === field ? problem.trouble.sentence : undefined;
  const set = (name: keyof typeof values) => (text: string) => setValues({ ...values, [name]: text });
  return (
    <Dialog title={say.editTitle} onClose={props.onClose}>
      <form
        className="form"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        <Notice trouble={problem?.field ? undefined : problem?.trouble} />
        <TextField
          label={say.name}
          value={values.name}
          onChange={set('name')}
          error={errorOf('name')}
          maxLength={120}
        />
        <TextField
          label={say.email}
          optional
          type="email"
          value={values.email}
          onChange={set('email')}
          error={errorOf('email')}
        />
        <TextField
          label={say.phone}
          optional
          type="tel"
          value={values.phone}
          onChange={set('phone')}
          error={errorOf('phone')}
        />
        <footer>
          <Button onClick={props.onClose}>{say.cancel}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {say.save}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
