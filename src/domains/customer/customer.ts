// Customers: what may stand in their fields.
import type { Language } from '../../kernel/language.ts';
import { invalidInput, refuse, type InvalidInput } from '../../kernel/refusal.ts';
import { cleanLine, cleanOptional, emailProblem, firstProblem, textProblem } from '../../kernel/text.ts';

export interface NewCustomer {
  readonly name: string;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  /** null: the shop's own. */
  readonly language?: Language | null | undefined;
}

export interface CustomerFields {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language | null;
}

export const cleanCustomer = (input: NewCustomer): CustomerFields => ({
  name: cleanLine(input.name),
  email: cleanOptional(input.email),
  phone: cleanOptional(input.phone),
  language: input.language ?? null,
});

export const customerProblem = ({ name, email, phone }: CustomerFields): InvalidInput | null =>
  firstProblem(
    textProblem('name', name, 120),
    emailProblem('email', email),
    phone === null || /^[+(\d][\d\s().\-/]{3,38}$/.test(phone)
      ? null
      : invalidInput('phone', 'A phone number has digits, spaces and + ( ) - only.'),
  );

/** The caller looked at another version than the one that is stored. */
export const staleCustomer = (customerId: string) =>
  refuse(
    'StaleCustomer',
    'STALE_CUSTOMER',
    'Somebody changed this customer since you looked. Check how it stands now and try again.',
    { customerId },
  );
export type StaleCustomer = ReturnType<typeof staleCustomer>;
