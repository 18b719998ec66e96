import { useState } from 'react';
import { UpdateCustomer } from '../api/books';
import { change } from '../api/client';
import { news, refused } from '../api/trouble';
import type { CustomerPartsFragment } from '../gql/graphql';
import { useDraft } from '../lib/drafts';
import { toastDone } from '../ui/toast';
import { words } from '../words/words';
import { CustomerForm, type CustomerProblem, type CustomerValues } from './customer-form';

const say = words.books.customers;

interface Draft {
  /** what stood there when typing began */
  opened: CustomerValues;
  values: CustomerValues;
  version: number;
}
const draftOf = ({ id }: CustomerPartsFragment): string => `customer.${id}`;

const NAMES = ['name', 'email', 'phone', 'language'] as const;
const valuesOf = ({ name, email, phone, language }: CustomerPartsFragment): CustomerValues => ({
  name,
  email: email ?? '',
  phone: phone ?? '',
  language: language ?? null,
});
function textOf(values: CustomerValues, name: (typeof NAMES)[number]): string {
  if (name !== 'language') return values[name];
  return values.language ? say.languages[values.language] : '';
}

/** What a colleague saved meanwhile, with what was typed here over it; and what of theirs that would replace. */
function rebased({ opened, values }: Draft, theirs: CustomerPartsFragment) {
  const fresh = valuesOf(theirs);
  const typed = NAMES.filter(name => values[name] !== opened[name]);
  const contested = typed.filter(name => fresh[name] !== opened[name] && fresh[name] !== values[name]);
  const kept = Object.fromEntries(typed.map(name => [name, values[name]]));
  const draft: Draft = { opened: fresh, values: { ...fresh, ...kept }, version: theirs.version };
  return { draft, contested: contested.map(name => [say[name], textOf(fresh, name)] as const) };
}

interface EditProps {
  customer: CustomerPartsFragment;
  reload: () => Promise<void>;
  onClose: () => void;
}

function useEdit({ customer, reload, onClose }: EditProps) {
  const [begun] = useState<Draft>(() => {
    const opened = valuesOf(customer);
    return { opened, values: opened, version: customer.version };
  });
  const [draft, setDraft, clear] = useDraft(draftOf(customer), begun);
  const { opened, values, version } = draft;
  const setValues = (next: CustomerValues): void => setDraft({ ...draft, values: next });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CustomerProblem>();
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
      ...(values.language !== opened.language && { language: values.language }),
    };
    const answer = await change(UpdateCustomer, { input });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.updateCustomer;
    if (result.__typename === 'StaleCustomer') {
      const { draft: next, contested } = rebased(draft, result.customer);
      setDraft(next);
      setProblem({
        trouble: news(contested.length > 0 ? words.details.contested(contested) : say.stale),
      });
      return void reload();
    }
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    if (result.__typename !== 'CustomerUpdated') return setProblem({ trouble: refused(result.message) });
    clear();
    toastDone(say.saved);
    onClose();
    await reload();
  };
  const cancel = (): void => {
    clear();
    onClose();
  };
  return { values, setValues, busy, problem, save, cancel };
}

export function EditCustomer(props: EditProps) {
  const { customer, onClose } = props;
  const form = useEdit(props);
  return <CustomerForm title={say.editTitle} draft={draftOf(customer)} form={form} onClose={onClose} />;
}
