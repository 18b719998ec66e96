// The lines of an order while somebody writes them, as text; and how they are sent.
import { useState } from 'react';
import { change } from '../api/client';
import { SetOrderItems } from '../api/money';
import { news, refused, type Trouble } from '../api/trouble';
import type { OrderItemInput, OrderMoneyPartsFragment as Order } from '../gql/graphql';
import { useDraft } from '../lib/drafts';
import { useAmounts, type Amounts } from '../lib/amounts';
import { toastDone } from '../ui/toast';
import { words } from '../words/words';

const say = words.money;

export interface LineDraft {
  readonly key: string;
  readonly description: string;
  readonly quantity: string;
  readonly price: string;
}

const blank = (): LineDraft => ({ key: crypto.randomUUID(), description: '', quantity: '1', price: '' });
const isBlank = ({ description, price }: LineDraft): boolean => !description.trim() && !price.trim();

const draftsOf = ({ items }: Order, amounts: Amounts): LineDraft[] =>
  items.map(({ id, description, quantity, unitPriceMinor }) => ({
    key: id,
    description,
    quantity: String(quantity),
    price: amounts.write(unitPriceMinor),
  }));

/** What of a line is no line yet. */
export interface LineProblem {
  readonly description?: string;
  readonly quantity?: string;
  readonly price?: string;
}

export function readLine(line: LineDraft, amounts: Amounts): OrderItemInput | LineProblem {
  const description = line.description.trim();
  const quantity = Number(line.quantity.trim());
  const unitPriceMinor = amounts.read(line.price);
  const problem: LineProblem = {
    ...(!description && { description: words.newJob.needed }),
    ...(!(Number.isInteger(quantity) && quantity >= 1 && quantity <= 10_000) && {
      quantity: say.badQuantity,
    }),
    ...(unitPriceMinor == null && { price: words.newJob.badMoney }),
  };
  if (Object.keys(problem).length > 0 || unitPriceMinor == null) return problem;
  return { description, quantity, unitPriceMinor };
}

const isItem = (read: OrderItemInput | LineProblem): read is OrderItemInput => 'unitPriceMinor' in read;

interface Draft {
  readonly lines: readonly LineDraft[];
  /** As it was when writing began: a live update must not make this newer than what was seen. */
  readonly version: number;
}
export const linesDraft = (order: Order): string => `lines.${order.id}`;

export function useLines(
  order: Order,
  onChange: (order: Order) => void,
  onDone: (order: Order | null) => void,
) {
  const amounts = useAmounts(order.currency);
  const [opened] = useState<Draft>(() => ({
    lines: [...draftsOf(order, amounts), blank()],
    version: order.version,
  }));
  const [{ lines, version }, keep, clear] = useDraft(linesDraft(order), opened);
  const setLines = (next: readonly LineDraft[]): void => keep({ lines: next, version });
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const written = lines.filter(line => !isBlank(line));
  const read = new Map(written.map(line => [line.key, readLine(line, amounts)] as const));
  const items = [...read.values()].filter(isItem);

  const set = (key: string, part: Partial<LineDraft>): void => {
    const next = lines.map(line => (line.key === key ? { ...line, ...part } : line));
    // There is always room for one more.
    setLines(next.every(line => !isBlank(line)) ? [...next, blank()] : next);
  };
  const remove = (key: string): void => {
    const next = lines.filter(line => line.key !== key);
    setLines(next.some(isBlank) ? next : [...next, blank()]);
  };
  const save = async (): Promise<void> => {
    setChecked(true);
    if (busy || items.length < written.length) return;
    setBusy(true);
    const input = { orderId: order.id, expectedVersion: version, items };
    const answer = await change(SetOrderItems, { input });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    const result = answer.data.setOrderItems;
    if (result.__typename === 'OrderItemsSet') {
      clear();
      toastDone(say.linesSaved);
      return onDone(result.order);
    }
    if (result.__typename !== 'StaleOrder') return setTrouble(refused(result.message));
    // What is written here stays; saving again is then a decision made knowing the other one.
    onChange(result.order);
    keep({ lines, version: result.order.version });
    setTrouble(news(say.linesStale(result.order.items)));
  };
  const cancel = (): void => {
    clear();
    onDone(null);
  };
  const problemOf = (key: string): LineProblem => {
    const found = checked ? read.get(key) : undefined;
    return !found || isItem(found) ? {} : found;
  };
  const totalMinor = items.reduce((sum, { quantity, unitPriceMinor }) => sum + quantity * unitPriceMinor, 0);
  return { lines, set, remove, save, cancel, busy, trouble, problemOf, totalMinor };
}
