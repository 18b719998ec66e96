import { useEffect, useRef, useState, type FormEvent } from 'react';
import { change } from '../api/client';
import { SignIn } from '../api/mutations';
import { beginSession } from '../api/session';
import { refused, type Trouble } from '../api/trouble';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice } from '../ui/states';
import { words } from '../words';

const say = words.signIn;

/** Signs in; the answer is what stands in the way, if anything does. */
async function signIn(
  email: string,
  password: string,
  shop: string,
): Promise<{ trouble: Trouble; field?: string } | null> {
  const input = { email: email.trim(), password, tenant: shop.trim() || null };
  const answer = await change(SignIn, { input });
  if (!answer.ok) return { trouble: answer.trouble };
  const result = answer.data.signIn;
  switch (result.__typename) {
    case 'SignedIn':
      beginSession({ token: result.token, email: input.email });
      return null;
    case 'InvalidInput':
      return { trouble: refused(result.message), field: result.field.split('.').at(-1) ?? '' };
    case 'SignInRefused':
      return { trouble: refused(result.message) };
  }
}

function useSignIn(initialEmail: string) {
  const [email, setEmail] = useState(initialEmail);
  const [password, setPassword] = useState('');
  const [shop, setShop] = useState<string>(); // undefined: not asked for
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const empty = email.trim() ? (password ? undefined : 'password') : 'email';
    if (empty) return setProblem({ trouble: refused(words.newJob.needed), field: empty });
    setBusy(true);
    const found = await signIn(email, password, shop ?? '');
    setBusy(false);
    setProblem(found ?? undefined);
    if (found?.field === 'tenant' && shop === undefined) setShop('');
  };
  return { email, setEmail, password, setPassword, shop, setShop, busy, problem, submit };
}

export function SignInPage({ email: lastEmail, expired }: { email: string; expired: boolean }) {
  const form = useSignIn(lastEmail);
  const passwordBox = useRef<HTMLInputElement>(null);
  const field = form.problem?.field;
  const errorOf = (name: string): string | undefined =>
    field === name ? form.problem?.trouble.sentence : undefined;
  const general =
    field && ['email', 'password', 'tenant'].includes(field) ? undefined : form.problem?.trouble;
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
    if (lastEmail) passwordBox.current?.focus();
  }, [lastEmail]);
  return (
    <main className="alone">
      <form className="sign-in" onSubmit={event => void form.submit(event)} noValidate>
        <img src="/assets/console/favicon.svg" alt="" width="36" height="36" />
        <h1>
          {words.product} <span>{say.lead}</span>
        </h1>
        {expired && !form.problem && <p className="hint-box">{say.expired}</p>}
        <Notice trouble={general} />
        <Field label={say.email} error={errorOf('email')}>
          {aria => (
            <input
              {...aria}
              type="email"
              name="email"
              autoComplete="username"
              required
              autoFocus={!lastEmail}
              value={form.email}
              onChange={event => form.setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={say.password} error={errorOf('password')}>
          {aria => (
            <input
              {...aria}
              ref={passwordBox}
              type="password"
              name="password"
              autoComplete="current-password"
              required
              value={form.password}
              onChange={event => form.setPassword(event.target.value)}
            />
          )}
        </Field>
        {form.shop !== undefined && (
          <Field label={say.shop} hint={say.shopHint} error={errorOf('tenant')}>
            {aria => (
              <input
                {...aria}
                name="shop"
                autoComplete="organization"
                autoCapitalize="none"
                autoFocus
                value={form.shop}
                onChange={event => form.setShop(event.target.value)}
              />
            )}
          </Field>
        )}
        <Button type="submit" look="primary" busy={form.busy}>
          {say.submit}
        </Button>
        {form.shop === undefined && (
          <Button look="quiet" onClick={() => form.setShop('')}>
            {say.severalShops}
          </Button>
        )}
      </form>
    </main>
  );
}
