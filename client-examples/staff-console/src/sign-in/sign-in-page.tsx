import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { SignIn } from '../api/mutations';
import { beginSession } from '../api/session';
import { refused, type Trouble } from '../api/trouble';
import { Button } from '../ui/button';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { Link, toForgot } from '../lib/router';
import { words } from '../words';
import { resetWords } from '../words-of-sign-in';

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
    case 'RateLimited':
      return { trouble: refused(result.message) };
  }
}

function useSignIn(initialEmail: string) {
  const [email, setEmail] = useState(initialEmail);
  const [password, setPassword] = useState('');
  const [shop, setShop] = useState<string>(); // undefined: not asked for
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const empty = email.trim() ? (password ? undefined : 'password') : 'email';
    if (empty) {
      setProblem({ trouble: refused(words.newJob.needed), field: empty });
      return;
    }
    setBusy(true);
    const found = await signIn(email, password, shop ?? '');
    setBusy(false);
    setProblem(found ?? undefined);
    if (found?.field === 'tenant' && shop === undefined) setShop('');
  };
  return { email, setEmail, password, setPassword, shop, setShop, busy, problem, submit };
}

type Form = ReturnType<typeof useSignIn>;

function Boxes({ form, lastEmail }: { form: Form; lastEmail: string }) {
  const passwordBox = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (lastEmail) passwordBox.current?.focus();
  }, [lastEmail]);
  const errorOf = (name: string): string | undefined =>
    form.problem?.field === name ? form.problem.trouble.sentence : undefined;
  const email = { value: form.email, onChange: form.setEmail, error: errorOf('email') };
  const password = { value: form.password, onChange: form.setPassword, error: errorOf('password') };
  return (
    <>
      <TextField {...email} label={say.email} type="email" autoComplete="username" autoFocus={!lastEmail} />
      <TextField
        {...password}
        label={say.password}
        ref={passwordBox}
        type="password"
        autoComplete="current-password"
      />
      {form.shop !== undefined && (
        <TextField
          label={say.shop}
          hint={say.shopHint}
          error={errorOf('tenant')}
          autoComplete="organization"
          autoCapitalize="none"
          autoFocus
          value={form.shop}
          onChange={form.setShop}
        />
      )}
    </>
  );
}

export function SignInPage({ email: lastEmail, expired }: { email: string; expired: boolean }) {
  const form = useSignIn(lastEmail);
  const { field, trouble } = form.problem ?? {};
  const besideABox = field && ['email', 'password', 'tenant'].includes(field);
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  return (
    <main className="alone">
      <form className="sign-in" onSubmit={event => void form.submit(event)} noValidate>
        <img src="/assets/console/favicon.svg" alt="" width="36" height="36" />
        <h1>
          {words.product} <span>{say.lead}</span>
        </h1>
        {expired && !form.problem && <p className="hint-box">{say.expired}</p>}
        <Notice trouble={besideABox ? undefined : trouble} />
        <Boxes form={form} lastEmail={lastEmail} />
        <Button type="submit" look="primary" busy={form.busy}>
          {say.submit}
        </Button>
        <Link className="forgot" to={toForgot()}>
          {resetWords.forgot}
        </Link>
        {form.shop === undefined && (
          <Button look="quiet" onClick={() => form.setShop('')}>
            {say.severalShops}
          </Button>
        )}
      </form>
    </main>
  );
}
