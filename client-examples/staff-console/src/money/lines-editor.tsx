import type { OrderMoneyPartsFragment as Order } from '../gql/graphql';
import { formatMoney } from '../lib/money';
import { useShop } from '../lib/shop';
import { Button, IconButton } from '../ui/button';
import { KeptNote } from '../ui/kept-note';
import { Notice } from '../ui/states';
import { MoneyField, TextField } from '../ui/text-field';
import { words } from '../words/words';
import { linesDraft, useLines, type LineDraft, type LineProblem } from './use-lines';

const say = words.money;

interface LineProps {
  line: LineDraft;
  problem: LineProblem;
  currency: string;
  onChange: (part: Partial<LineDraft>) => void;
  /** absent for the empty one at the end */
  onRemove: (() => void) | undefined;
}

function Line({ line, problem, currency, onChange, onRemove }: LineProps) {
  return (
    <li className="order-line" data-testid="order-line">
      <TextField
        label={say.what}
        value={line.description}
        error={problem.description}
        maxLength={200}
        onChange={description => onChange({ description })}
      />
      <TextField
        label={say.quantity}
        value={line.quantity}
        error={problem.quantity}
        inputMode="numeric"
        autoComplete="off"
        onChange={quantity => onChange({ quantity })}
      />
      <MoneyField
        label={`${say.each}, ${currency}`}
        value={line.price}
        error={problem.price}
        onChange={price => onChange({ price })}
      />
      {onRemove ? (
        <IconButton icon="trash" label={say.removeLine(line.description)} onClick={onRemove} />
      ) : (
        <i />
      )}
    </li>
  );
}

interface EditorProps {
  order: Order;
  /** a colleague was faster */
  onChange: (order: Order) => void;
  onDone: (order: Order | null) => void;
}

/** What an order consists of and what each costs. There is always an empty line to go on with. */
export function LinesEditor({ order, onChange, onDone }: EditorProps) {
  const { locale } = useShop().viewer.tenant;
  const form = useLines(order, onChange, onDone);
  return (
    <form
      className="order-lines"
      noValidate
      aria-label={say.lines}
      onSubmit={event => {
        event.preventDefault();
        void form.save();
      }}
    >
      <KeptNote draft={linesDraft(order)} />
      <Notice trouble={form.trouble} />
      <ol>
        {form.lines.map((line, index) => (
          <Line
            key={line.key}
            line={line}
            problem={form.problemOf(line.key)}
            currency={order.currency}
            onChange={part => form.set(line.key, part)}
            onRemove={index < form.lines.length - 1 ? () => form.remove(line.key) : undefined}
          />
        ))}
      </ol>
      <p className="order-lines-total">
        {say.total} <b>{formatMoney(form.totalMinor, order.currency, locale)}</b>
      </p>
      <div className="dialog-foot">
        <Button onClick={form.cancel}>{say.cancel}</Button>
        <Button type="submit" look="primary" busy={form.busy}>
          {say.saveLines}
        </Button>
      </div>
    </form>
  );
}
