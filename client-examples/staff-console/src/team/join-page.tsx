// Where the link of an invitation leads: a name, a password, and in.
import { useEffect, useState, type SubmitEvent } from 'react';
import { ask, change } from '../api/client';
import { SignIn } from '../api/mutations';
import { AcceptInvitation, InvitationQuery } from '../api/people';
import { beginSession } from '../api/session';
import { refused, type Trouble } from '../api/trouble';
import type { InvitationQuery as Opened } from '../gql/graphql';
import { Link, navigate, toJobs } from '../lib/router';
import { Button } from '../ui/button';
import { Empty, Notice, Skeleton } from '../ui/states';
import { TextField } from '../ui/text-field';
import { words } from '../words/words';

const say = words.team.join;
type Invitation = NonNullable<Opened['invitation']>;

function useInvitation(token: string) {
  const [invitation, setInvitation] = useState<Invitation | null>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    void ask(InvitationQuery, { token }).then(answer => {
      if (answer.ok) setInvitation(answer.data.invitation ?? null);
      else setTrouble(answer.trouble);
    });
  }, [token]);
  return { invitation, trouble };
}

/** Joins and signs in; the answer is what stands in the way, if anything does. */
async function join(
  token: string,
  name: string,
  password: string,
): Promise<{ trouble: Trouble; field?: string } | null> {
  const answer = await change(AcceptInvitation, { input: { token, name, password } });
  if (!answer.ok) return { trouble: answer.trouble };
  const result = answer.data.acceptInvitation;
  if (result.__typename === 'InvalidInput') return { trouble: refused(result.message), field: result.field };
  if (result.__typename === 'NotFound') return { trouble: refused(result.message) };
  const { email, tenantSlug } = result;
  navigate(toJobs(), { replace: true });
  const signedIn = await change(SignIn, { input: { email, password, tenant: tenantSlug } });
  if (signedIn.ok && signedIn.data.signIn.__typename === 'SignedIn')
    beginSession({ token: signedIn.data.signIn.token, email });
  return null;
}

function Form({ token, invitation }: { token: string; invitation: Invitation }) {
  const [name, setName] = useState(invitation.name);
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const found = await join(token, name, password);
    setBusy(false);
    setProblem(found ?? undefined);
  };
  const errorOf = (field: string): string | undefined =>
    problem?.field === field ? problem.trouble.sentence : undefined;
  return (
    <form className="sign-in" onSubmit={event => void submit(event)} noValidate>
      <img src="/assets/console/favicon.svg" alt="" width="36" height="36" />
      <h1>{say.lead(invitation.shopName)}</h1>
      <p className="hint-box">{say.text(invitation.email)}</p>
      <Notice trouble={problem?.field ? undefined : problem?.trouble} />
      <TextField
        label={words.team.name}
        autoComplete="name"
        value={name}
        onChange={setName}
        error={errorOf('name')}
      />
      <TextField
        label={say.password}
        hint={words.team.nextHint}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={errorOf('password')}
        autoFocus
      />
      <Button type="submit" look="primary" busy={busy}>
        {say.submit}
      </Button>
    </form>
  );
}

export function JoinPage() {
  // Behind the #, so that the token reaches no server's log.
  const [token] = useState(() => location.hash.slice(1));
  const { invitation, trouble } = useInvitation(token);
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  const [title, text] = say.gone;
  return (
    <main className="alone">
      <Notice trouble={trouble} />
      {invitation === undefined && !trouble && <Skeleton rows={3} label={say.opening} />}
      {invitation === null && (
        <Empty icon="linkOff" title={title} action={<Link to={toJobs()}>{say.toSignIn}</Link>}>
          {text}
        </Empty>
      )}
      {invitation && <Form token={token} invitation={invitation} />}
    </main>
  );
}
