// The ways to pay as a list that can be ordered. Saved as a whole, as customers read it as a whole. What was typed survives
// a change of tab, a reload, and a colleague who saved first.
import { useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { SetPaymentMethods } from '../api/settings';
import { news, refused, type Trouble } from '../api/trouble';
import type { PaymentMethodInput, PaymentMethodKind, PaymentSettingsPartsFragment } from '../gql/graphql';
import { useDraft } from '../lib/drafts';
import { Button, IconButton } from '../ui/button';
import { Notice } from '../ui/states';
import { TextArea, TextField } from '../ui/text-field';
import { toastDone } from '../ui/toast';
import { settingsWords } from '../words/settings';
import { SaveBar } from './save-bar';
import { Pick } from './shop-tab';

const say = settingsWords.payments;
const KINDS: readonly PaymentMethodKind[] = ['CASH', 'BANK_TRANSFER', 'OTHER', 'ONLINE'];
const MOST = 8;

interface Way {
  /** Stays with the row while it is moved. */
  key: string;
  kind: PaymentMethodKind;
  label: string;
  instructions: string;
}
type Stored = PaymentSettingsPartsFragment;
interface Draft {
  ways: readonly Way[];
  /** The list that was on the screen when the first letter was typed. */
  base: readonly PaymentMethodInput[];
}

const waysOf = (stored: Stored): Way[] =>
  stored.methods.map((way, index) => ({
    ...way,
    key: `${index} ${way.label}`,
    instructions: way.instructions ?? '',
  }));
const plain = (ways: readonly Way[]): PaymentMethodInput[] =>
  ways.map(({ kind, label, instructions }) => ({ kind, label, instructions: instructions.trim() || null }));
const textOf = (ways: readonly Way[]): string => JSON.stringify(plain(ways));

function useWays(stored: Stored, onSaved: (settings: Stored) => void) {
  const [draft, setDraft, dropDraft] = useDraft<Draft | null>('payment-methods', null);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const ways = draft?.ways ?? waysOf(stored);
  const base = draft?.base ?? plain(waysOf(stored));
  const discard = (): void => {
    dropDraft();
    setTrouble(undefined);
  };
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await change(SetPaymentMethods, { methods: plain(ways), expected: [...base] });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    const result = answer.data.setPaymentMethods;
    if (result.__typename === 'InvalidInput') return setTrouble(refused(result.message));
    onSaved(result.settings);
    if (result.__typename === 'StalePaymentSettings') {
      const now = waysOf(result.settings);
      setDraft({ ways, base: plain(now) });
      return setTrouble(news(say.stale(now.map(({ label }) => label))));
    }
    discard();
    toastDone(say.saved);
  };
  return {
    ways,
    trouble,
    busy,
    save,
    setWays: (next: readonly Way[]) => setDraft({ ways: next, base }),
    dirty: textOf(ways) !== textOf(waysOf(stored)),
    discard,
  };
}

const moved = (ways: readonly Way[], from: number, to: number): Way[] => {
  const next = [...ways];
  const [one] = next.splice(from, 1);
  if (one) next.splice(to, 0, one);
  return next;
};

interface RowProps {
  way: Way;
  index: number;
  ways: readonly Way[];
  online: boolean;
  setWays: (ways: readonly Way[]) => void;
}

function Row({ way, index, ways, online, setWays }: RowProps) {
  const edit = (part: Partial<Way>): void =>
    setWays(ways.map(one => (one === way ? { ...one, ...part } : one)));
  const kinds = KINDS.filter(kind => kind !== 'ONLINE' || online || way.kind === 'ONLINE');
  return (
    <li className="way" aria-label={say.wayNo(index + 1)}>
      <div className="way-head">
        <Pick
          label={say.kind}
          value={way.kind}
          options={kinds.map(kind => [kind, say.kinds[kind]])}
          onChange={kind => edit({ kind: kind as PaymentMethodKind })}
        />
        <span className="way-tools">
          <IconButton
            icon="up"
            label={say.up}
            disabled={index === 0}
            onClick={() => setWays(moved(ways, index, index - 1))}
          />
          <IconButton
            icon="down"
            label={say.down}
            disabled={index === ways.length - 1}
            onClick={() => setWays(moved(ways, index, index + 1))}
          />
          <IconButton
            icon="trash"
            label={say.remove}
            onClick={() => setWays(ways.filter(one => one !== way))}
          />
        </span>
      </div>
      <TextField
        label={say.label}
        hint={say.labelHint}
        maxLength={80}
        value={way.label}
        onChange={label => edit({ label })}
      />
      <TextArea
        label={say.instructions}
        hint={say.instructionsHint}
        maxLength={500}
        value={way.instructions}
        onChange={instructions => edit({ instructions })}
        onSubmit={() => undefined}
      />
    </li>
  );
}

export function Methods({
  stored,
  onSaved,
  mayChange,
}: {
  stored: Stored;
  onSaved: (settings: Stored) => void;
  mayChange: boolean;
}) {
  const form = useWays(stored, onSaved);
  const { ways, setWays } = form;
  const add = (): void =>
    setWays([...ways, { key: crypto.randomUUID(), kind: 'CASH', label: '', instructions: '' }]);
  return (
    <form onSubmit={event => void form.save(event)} noValidate className="form">
      <Notice trouble={form.trouble} />
      <fieldset disabled={!mayChange} className="form">
        {ways.length === 0 && <p className="muted">{say.none}</p>}
        <ol className="ways">
          {ways.map((way, index) => (
            <Row
              key={way.key}
              way={way}
              index={index}
              ways={ways}
              online={stored.online != null}
              setWays={setWays}
            />
          ))}
        </ol>
        {mayChange && ways.length < MOST && (
          <Button icon="plus" onClick={add} className="start">
            {say.add}
          </Button>
        )}
      </fieldset>
      {mayChange && <SaveBar form={form} />}
    </form>
  );
}
