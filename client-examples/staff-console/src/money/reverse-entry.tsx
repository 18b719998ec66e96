import { useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { ReversePayment } from '../api/money';
import { refused, type Trouble } from '../api/trouble';
import type { OrderMoneyPartsFragment as Order } from '../gql/graphql';
import { keyFor, settle } from '../lib/attempt';
import { useDraft } from '../lib/drafts';
import { formatMoney } from '../lib/money';
import { useShop } from '../lib/shop';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { KeptNote } from '../ui/kept-note';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { toastDone } from '../ui/toast';
import { words } from '../words/words';

const say = words.money;

interface ReverseProps {
  order: Order;
  entry: Order['payments'][number];
  /** null: left as it is */
  onDone: (order: Order | null) => void;
}

/** Cannot be undone, so it is asked about, with room for the reason. */
export function ReverseEntry({ order, entry, onDone }: ReverseProps) {
  const { locale } = useShop().viewer.tenant;
  const draft = `reverse.${entry.id}`;
  const [note, setNote, clear] = useDraft(draft, '');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const amount = formatMoney(entry.amountMinor, order.currency, locale);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const name = `reverse.${entry.id}`;
    const content = { paymentId: entry.id, note: note.trim() || null };
    const answer = await change(ReversePayment, {
      input: { ...content, idempotencyKey: keyFor(name, content) },
    });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    const result = answer.data.reversePayment;
    if (result.__typename !== 'PaymentReversed') return setTrouble(refused(result.message));
    settle(name);
    clear();
    toastDone(say.reversed(amount));
    onDone(result.order);
  };
  const cancel = (): void => {
    clear();
    onDone(null);
  };
  return (
    <Dialog title={say.reverseTitle(say.entries[entry.kind], amount)} onClose={() => onDone(null)}>
      <form className="form" onSubmit={event => void submit(event)}>
        <p>{say.reverseText}</p>
        <KeptNote draft={draft} />
        <Notice trouble={trouble} />
        <TextField label={say.reason} optional value={note} onChange={setNote} maxLength={500} autoFocus />
        <footer>
          <Button onClick={cancel}>{say.cancel}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {say.reverseSave}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
