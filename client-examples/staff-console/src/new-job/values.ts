// What the intake form holds while it is typed, and what of it goes to the server.
import type { CreateJobInput } from '../gql/graphql';
import { emptyPromise, promiseInput, type PromiseValues } from '../job/promise-fields';
import { parseMoney } from '../lib/money';
import type { Clock } from '../lib/time';
import { words } from '../words';

export interface Person {
  /** unset: a new customer */
  id?: string;
  name: string;
  email: string;
  phone: string;
}
export interface NewJobValues {
  workflowId: string;
  customer: Person | null;
  itemType: string;
  description: string;
  promise: PromiseValues;
  quote: string;
  deposit: string;
  internalNote: string;
}
export type Problems = Partial<Record<keyof NewJobValues | 'name' | 'form', string>>;

export const blank = (workflowId: string): NewJobValues => ({
  workflowId,
  customer: null,
  itemType: '',
  description: '',
  promise: emptyPromise,
  quote: '',
  deposit: '',
  internalNote: '',
});

const say = words.newJob;

export function problemsOf(values: NewJobValues, currency: string, clock: Clock): Problems {
  const problems: Problems = {};
  if (!values.customer) problems.customer = say.needCustomer;
  else if (!values.customer.name.trim()) problems.name = say.needed;
  if (!values.itemType.trim()) problems.itemType = say.needed;
  if (!values.description.trim()) problems.description = say.needed;
  const promise = promiseInput(values.promise, clock, false);
  if (typeof promise === 'string') problems.promise = promise;
  if (parseMoney(values.quote, currency) === undefined) problems.quote = say.badMoney;
  if (parseMoney(values.deposit, currency) === undefined) problems.deposit = say.badMoney;
  return problems;
}

type Content = Omit<CreateJobInput, 'idempotencyKey'>;

export function toInput(values: NewJobValues, currency: string, clock: Clock): Content {
  const promise = promiseInput(values.promise, clock, false);
  const { customer } = values;
  const person = {
    name: customer?.name.trim() ?? '',
    email: customer?.email.trim() || null,
    phone: customer?.phone.trim() || null,
  };
  return {
    workflowId: values.workflowId,
    customerId: customer?.id ?? null,
    customer: customer?.id ? null : person,
    itemType: values.itemType.trim(),
    description: values.description.trim(),
    internalNote: values.internalNote.trim() || null,
    promise: typeof promise === 'string' ? null : promise,
    quotedMinor: parseMoney(values.quote, currency) ?? null,
    depositMinor: parseMoney(values.deposit, currency) ?? null,
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
