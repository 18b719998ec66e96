// A customer who has no piece here yet.
import { useState } from 'react';
import { CreateCustomer } from '../api/books';
import { change } from '../api/client';
import { refused } from '../api/trouble';
import { keyFor, settle } from '../lib/attempt';
import { useDraft } from '../lib/drafts';
import { toastDone } from '../ui/toast';
import { words } from '../words/words';
import { CustomerForm, type CustomerProblem, type CustomerValues } from './customer-form';

const say = words.books.customers;
const DRAFT = 'customer.new';
const nobody: CustomerValues = { name: '', email: '', phone: '', language: null };

interface NewProps {
  onAdded: (id: string) => void;
  onClose: () => void;
}

function useNew({ onAdded, onClose }: NewProps) {
  const [values, setValues, clear] = useDraft(DRAFT, nobody);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CustomerProblem>();
  const save = async (): Promise<void> => {
    if (busy) return;
    if (!values.name.trim()) return setProblem({ trouble: refused(words.newJob.needed), field: 'name' });
    setBusy(true);
    const { name, email, phone, language } = values;
    const content = { name, email: email.trim() || null, phone: phone.trim() || null, language };
    const answer = await change(CreateCustomer, {
      input: { ...content, idempotencyKey: keyFor(DRAFT, content) },
    });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.createCustomer;
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    if (result.__typename !== 'CustomerCreated') return setProblem({ trouble: refused(result.message) });
    settle(DRAFT);
    clear();
    toastDone(say.saved);
    onAdded(result.customer.id);
  };
  const cancel = (): void => {
    clear();
    onClose();
  };
  return { values, setValues, busy, problem, save, cancel };
}

export function NewCustomer(props: NewProps) {
  return <CustomerForm title={say.add} draft={DRAFT} form={useNew(props)} onClose={props.onClose} />;
}
