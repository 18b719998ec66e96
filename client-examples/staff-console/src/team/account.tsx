// One's own password and sessions.
import { useCallback, useEffect, useState, type SubmitEvent } from 'react';
import { ask, change } from '../api/client';
import { ChangePassword, EndSession, SessionsQuery } from '../api/people';
import { refused, type Trouble } from '../api/trouble';
import type { SessionsQuery as Sessions } from '../gql/graphql';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { toastDone } from '../ui/toast';
import { words } from '../words';
import { Morning } from './morning';

const say = words.team;

function SessionList() {
  const clock = useClock();
  const [sessions, setSessions] = useState<Sessions['sessions']>([]);
  const load = useCallback(async () => {
    const answer = await ask(SessionsQuery, {});
    if (answer.ok) setSessions(answer.data.sessions);
  }, []);
  useEffect(() => void load(), [load]);
  return (
    <ul className="team-rows" aria-label={say.sessions}>
      {sessions.map(session => (
        <li key={session.id} className="team-row">
          <span className="team-who">
            <b>{session.current ? say.thisOne : say.since(clock.full(session.createdAt))}</b>
            <span className="muted">{say.used(clock.full(session.lastUsedAt))}</span>
          </span>
          {!session.current && (
            <Button look="quiet" onClick={() => void change(EndSession, { id: session.id }).then(load)}>
              {say.end}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await change(ChangePassword, { input: { current, password } });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.changePassword;
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    if (result.__typename === 'RateLimited') return setProblem({ trouble: refused(result.message) });
    setProblem(undefined);
    setCurrent('');
    setPassword('');
    toastDone(say.saved);
  };
  const errorOf = (field: string): string | undefined =>
    problem?.field === field ? problem.trouble.sentence : undefined;
  return (
    <form className="team-form" onSubmit={event => void submit(event)} noValidate>
      <Notice trouble={problem?.field ? undefined : problem?.trouble} />
      <TextField
        label={say.current}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={errorOf('current')}
      />
      <TextField
        label={say.next}
        hint={say.nextHint}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={errorOf('password')}
      />
      <Button type="submit" busy={busy}>
        {say.save}
      </Button>
    </form>
  );
}

export const Account = () => (
  <>
    <Morning />
    <h2>{say.sessions}</h2>
    <SessionList />
    <h2>{say.password}</h2>
    <PasswordForm />
  </>
);
