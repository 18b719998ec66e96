// Where the link to a new password leads: choosing one, and in.
import { useEffect, useState, type SubmitEvent } from 'react';
import { ask, change } from '../api/client';
import { PasswordResetQuery, ResetPassword } from '../api/password-reset';
import { refused, type Trouble } from '../api/trouble';
import type { PasswordResetLinkQuery } from '../gql/graphql';
import { Link, navigate, toForgot, toJobs } from '../lib/router';
import { Button } from '../ui/button';
import { Empty, Notice, Skeleton } from '../ui/states';
import { TextField } from '../ui/text-field';
import { words } from '../words/words';
import { resetWords as say } from '../words/sign-in';
import { totpWords } from '../words/totp';
import { CodeBox } from './code-box';
import { signIn, type Obstacle } from './use-sign-in';

type Open = NonNullable<PasswordResetLinkQuery['passwordReset']>;

/** Sets it; the answer is what stands in the way, if anything does. */
async function reset(token: string, password: string): Promise<Obstacle | { shop: string }> {
  const answer = await change(ResetPassword, { input: { token, password } });
  if (!answer.ok) return { trouble: answer.trouble };
  const result = answer.data.resetPassword;
  if (result.__typename === 'InvalidInput') return { trouble: refused(result.message), field: result.field };
  if (result.__typename === 'NotFound') return { trouble: refused(say.gone[1]) };
  return { shop: result.tenantSlug };
}

function useReset(token: string, { email }: Open) {
  const [password, setPassword] = useState('');
  /** undefined: not set yet; the link is used once. */
  const [shop, setShop] = useState<string>();
  const [code, setCode] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Obstacle>();
  const enter = async (at: string): Promise<Obstacle | undefined> => {
    const found = await signIn({ email, password, shop: at, code });
    if (found === 'code') setCode('');
    // The password is set: what cannot be seen to here is seen to where people sign in.
    else if (found && (code !== undefined || found.trouble.kind === 'offline')) return found;
    else navigate(toJobs(), { replace: true });
    return undefined;
  };
  const run = async (): Promise<Obstacle | undefined> => {
    if (shop !== undefined) return enter(shop);
    const done = await reset(token, password);
    if (!('shop' in done)) return done;
    setShop(done.shop);
    return enter(done.shop);
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (code?.trim() === '') return setProblem({ trouble: refused(totpWords.needed), field: 'code' });
    setBusy(true);
    const found = await run();
    setBusy(false);
    setProblem(found);
  };
  return { password, setPassword, code, setCode, busy, problem, submit };
}

function Boxes({ open, form }: { open: Open; form: ReturnType<typeof useReset> }) {
  const error = form.problem?.field ? form.problem.trouble.sentence : undefined;
  if (form.code !== undefined)
    return (
      <>
        <CodeBox value={form.code} onChange={form.setCode} error={error} autoFocus />
        <Button type="submit" look="primary" busy={form.busy}>
          {totpWords.step.submit}
        </Button>
      </>
    );
  return (
    <>
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
        value={form.password}
        onChange={form.setPassword}
        error={error}
      />
      <Button type="submit" look="primary" busy={form.busy}>
        {say.save}
      </Button>
    </>
  );
}

function Form({ token, open }: { token: string; open: Open }) {
  const form = useReset(token, open);
  const second = form.code !== undefined;
  return (
    <form className="sign-in" onSubmit={event => void form.submit(event)} noValidate>
      <img src="/assets/console/favicon.svg" alt="" width="36" height="36" />
      <h1>{second ? totpWords.step.title : say.choose(open.shopName)}</h1>
      <p className="hint-box">{second ? say.savedNow : say.text(open.email)}</p>
      <Notice trouble={form.problem?.field ? undefined : form.problem?.trouble} />
      <Boxes open={open} form={form} />
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
