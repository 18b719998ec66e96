// Signing in, in one step or two: the code is asked for after the password, and goes out together with it.
import { useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { SignIn } from '../api/mutations';
import { beginSession } from '../api/session';
import { refused, refusedBy, type Trouble } from '../api/trouble';
import { words } from '../words/words';
import { totpWords } from '../words/totp';

export interface Obstacle {
  trouble: Trouble;
  field?: string;
}

interface Login {
  email: string;
  password: string;
  /** '': none is named */
  shop: string;
  /** undefined: not asked for yet */
  code: string | undefined;
}

/** Signs in; the answer is what stands in the way, if anything does. */
export async function signIn({ email, password, shop, code }: Login): Promise<Obstacle | 'code' | null> {
  const input = {
    email: email.trim(),
    password,
    tenant: shop.trim() || null,
    code: code?.trim() || null,
  };
  const answer = await change(SignIn, { input });
  if (!answer.ok) return { trouble: answer.trouble };
  const result = answer.data.signIn;
  switch (result.__typename) {
    case 'SignedIn':
      beginSession({ token: result.token, email: input.email });
      return null;
    case 'TotpRequired':
      return 'code';
    case 'InvalidInput':
      return { trouble: refused(result.message), field: result.field.split('.').at(-1) ?? '' };
    case 'SignInRefused':
    case 'RateLimited':
      return { trouble: refusedBy(result) };
  }
}

const emptyOf = ({ email, password, code }: Login): Obstacle | undefined => {
  if (!email.trim()) return { trouble: refused(words.newJob.needed), field: 'email' };
  if (!password) return { trouble: refused(words.newJob.needed), field: 'password' };
  if (code !== undefined && !code.trim()) return { trouble: refused(totpWords.needed), field: 'code' };
  return undefined;
};

export function useSignIn(initialEmail: string) {
  const [email, setEmail] = useState(initialEmail);
  const [password, setPassword] = useState('');
  const [shop, setShop] = useState<string>(); // undefined: not asked for
  const [code, setCode] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Obstacle>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const login = { email, password, shop: shop ?? '', code };
    const empty = emptyOf(login);
    if (empty) return setProblem(empty);
    setBusy(true);
    const found = await signIn(login);
    setBusy(false);
    setProblem(found === 'code' ? undefined : (found ?? undefined));
    if (found === 'code') return setCode('');
    if (found?.field === 'tenant' && shop === undefined) setShop('');
  };
  const back = (): void => {
    setCode(undefined);
    setPassword('');
    setProblem(undefined);
  };
  const errorOf = (name: string): string | undefined =>
    problem?.field === name ? problem.trouble.sentence : undefined;
  return {
    email,
    setEmail,
    password,
    setPassword,
    shop,
    setShop,
    code,
    setCode,
    busy,
    problem,
    submit,
    back,
    errorOf,
  };
}

export type SignInForm = ReturnType<typeof useSignIn>;
