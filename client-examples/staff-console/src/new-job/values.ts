// What the intake form holds while it is typed, and what of it goes to the server.
import type { CreateJobInput, Language, PaymentMethodKind } from '../gql/graphql';
import { emptyPromise, promiseInput, type PromiseValues } from '../job/promise-fields';
import type { Amounts } from '../lib/amounts';
import type { Clock } from '../lib/time';
import { words } from '../words/words';

export interface Person {
  /** unset: a new customer */
  id?: string;
  name: string;
  email: string;
  phone: string;
  /** Of a new one; unset: the shop's. */
  language?: Language | null;
}
export interface NewJobValues {
  workflowId: string;
  customer: Person | null;
  itemType: string;
  description: string;
  promise: PromiseValues;
  quote: string;
  deposit: string;
  depositMethod: PaymentMethodKind;
  internalNote: string;
}
export type Problems = Partial<Record<keyof NewJobValues | 'name' | 'form', string>>;

export const blank = (workflowId: string, depositMethod: PaymentMethodKind): NewJobValues => ({
  workflowId,
  customer: null,
  itemType: '',
  description: '',
  promise: emptyPromise,
  quote: '',
  deposit: '',
  depositMethod,
  internalNote: '',
});

const say = words.newJob;

/** @param orderId the piece joins this order, and so has its customer */
export function problemsOf(
  values: NewJobValues,
  amounts: Amounts,
  clock: Clock,
  orderId: string | null,
): Problems {
  const problems: Problems = {};
  if (!orderId && !values.customer) problems.customer = say.needCustomer;
  else if (!orderId && !values.customer?.name.trim()) problems.name = say.needed;
  if (!values.itemType.trim()) problems.itemType = say.needed;
  if (!values.description.trim()) problems.description = say.needed;
  const promise = promiseInput(values.promise, clock, false);
  if (typeof promise === 'string') problems.promise = promise;
  else if (promise && clock.daysAway(promise.to) < 0) problems.promise = say.past;
  const [quote, deposit] = [amounts.read(values.quote), amounts.read(values.deposit)];
  if (quote === undefined) problems.quote = say.badMoney;
  if (deposit === undefined) problems.deposit = say.badMoney;
  else if (!orderId && deposit && quote && deposit > quote) problems.deposit = say.tooMuch;
  return problems;
}

type Content = Omit<CreateJobInput, 'idempotencyKey'>;

export function toInput(
  values: NewJobValues,
  amounts: Amounts,
  clock: Clock,
  orderId: string | null,
): Content {
  const promise = promiseInput(values.promise, clock, false);
  const { customer } = values;
  // What is paid for an order that exists is entered there.
  const depositMinor = orderId ? null : (amounts.read(values.deposit) ?? null);
  const person = {
    name: customer?.name.trim() ?? '',
    email: customer?.email.trim() || null,
    phone: customer?.phone.trim() || null,
    language: customer?.language ?? null,
  };
  return {
    workflowId: values.workflowId,
    ...(orderId ? { orderId } : customer?.id ? { customerId: customer.id } : { customer: person }),
    itemType: values.itemType.trim(),
    description: values.description.trim(),
    internalNote: values.internalNote.trim() || null,
    promise: typeof promise === 'string' ? null : promise,
    quotedMinor: amounts.read(values.quote) ?? null,
    depositMinor,
    depositMethod: depositMinor ? values.depositMethod : null,
  };
}

/** "input.customer.email" is the customer's box, "input.quotedMinor" the quote's: where to show the server's sentence. */
export function boxOf(field: string): keyof Problems {
  if (/customer/i.test(field)) return 'customer';
  if (/promise/i.test(field)) return 'promise';
  if (/quoted/i.test(field)) return 'quote';
  if (/deposit/i.test(field)) return 'deposit';
  const last = field.split('.').at(-1);
  return last === 'itemType' || last === 'description' || last === 'internalNote' ? last : 'form';
}
