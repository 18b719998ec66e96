// Where the link to a new password leads: choosing one, and in.
import { useEffect, useState, type SubmitEvent } from 'react';
import { ask, change } from '../api/client';
import { SignIn } from '../api/mutations';
import { PasswordResetQuery, ResetPassword } from '../api/password-reset';
import { beginSession } from '../api/session';
import { refused, type Trouble } from '../api/trouble';
import type { PasswordResetLinkQuery } from '../gql/graphql';
import { Link, navigate, toForgot, toJobs } from '../lib/router';
import { Button } from '../ui/button';
import { Empty, Notice, Skeleton } from '../ui/states';
import { TextField } from '../ui/text-field';
import { words } from '../words';
import { resetWords as say } from '../words-of-sign-in';

type Open = NonNullable<PasswordResetLinkQuery['passwordReset']>;

/** Sets it and signs in; the answer is what stands in the way, if anything does. */
async function reset(token: string, password: string): Promise<{ trouble: Trouble; field?: string } | null> {
  const answer = await change(ResetPassword, { input: { token, password } });
  if (!answer.ok) return { trouble: answer.trouble };
  const result = answer.data.resetPassword;
  if (result.__typename === 'InvalidInput') return { trouble: refused(result.message), field: result.field };
  if (result.__typename === 'NotFound') return { trouble: refused(say.gone[1]) };
  const { email, tenantSlug } = result;
  const signedIn = await change(SignIn, { input: { email, password, tenant: tenantSlug } });
  navigate(toJobs(), { replace: true });
  if (signedIn.ok && signedIn.data.signIn.__typename === 'SignedIn')
    beginSession({ token: signedIn.data.signIn.token, email });
  return null;
}

function Form({ token, open }: { token: string; open: Open }) {
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const found = await reset(token, password);
    setBusy(false);
    setProblem(found ?? undefined);
  };
  return (
    <form className="sign-in" onSubmit={event => void submit(event)} noValidate>
      <img src="/assets/console/favicon.svg" alt="" width="36" height="36" />
      <h1>{say.choose(open.shopName)}</h1>
      <p className="hint-box">{say.text(open.email)}</p>
      <Notice trouble={problem?.field ? undefined : problem?.trouble} />
      {/* For the browser's own keeper of passwords. */}
      <input
        className="hidden"
        type="text"
        autoComplete="username"
        value={open.email}
        readOnly
        tabIndex={-1}
        aria-hidden
      />
      <TextField
        label={say.password}
        hint={words.team.nextHint}
        type="password"
        autoComplete="new-password"
        autoFocus
        value={password}
        onChange={setPassword}
        error={problem?.field ? problem.trouble.sentence : undefined}
      />
      <Button type="submit" look="primary" busy={busy}>
        {say.save}
      </Button>
    </form>
  );
}

export function ResetPage() {
  // Behind the #, so that the token reaches no server's log.
  const [token] = useState(() => location.hash.slice(1));
  const [open, setOpen] = useState<Open | null>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
    void ask(PasswordResetQuery, { token }).then(answer => {
      if (answer.ok) setOpen(answer.data.passwordReset ?? null);
      else setTrouble(answer.trouble);
    });
  }, [token]);
  return (
    <main className="alone">
      <Notice trouble={trouble} />
      {!open && <h1 className="hidden">{say.title}</h1>}
      {open === undefined && !trouble && <Skeleton rows={3} label={say.opening} />}
      {open === null && (
        <Empty icon="linkOff" title={say.gone[0]} action={<Link to={toForgot()}>{say.again}</Link>}>
          {say.gone[1]}
        </Empty>
      )}
      {open && <Form token={token} open={open} />}
    </main>
  );
}
