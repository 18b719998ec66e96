// One's own password and sessions.
import { useCallback, useEffect, useState, type SubmitEvent } from 'react';
import { ask, change } from '../api/client';
import { ChangePassword, EndSession, SessionsQuery } from '../api/people';
import { refused, refusedBy, type Trouble } from '../api/trouble';
import type { SessionsQuery as Sessions } from '../gql/graphql';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Notice, Skeleton } from '../ui/states';
import { TextField } from '../ui/text-field';
import { toastDone, toastTrouble } from '../ui/toast';
import { words } from '../words/words';
import { Morning } from './morning';
import { TwoStep } from './totp';

const say = words.team;

type Session = Sessions['sessions'][number];

function SessionRow({ session, reload }: { session: Session; reload: () => Promise<void> }) {
  const clock = useClock();
  const [busy, setBusy] = useState(false);
  const end = async (): Promise<void> => {
    setBusy(true);
    const answer = await change(EndSession, { id: session.id });
    setBusy(false);
    if (!answer.ok) return toastTrouble(answer.trouble.sentence);
    toastDone(say.ended);
    await reload();
  };
  return (
    <li className="team-row" data-testid="session">
      <span className="team-who">
        <b>{session.device ?? say.unknownDevice}</b>
        {session.current && <span className="muted">{say.thisOne}</span>}
        <span className="muted">
          {say.since(clock.full(session.createdAt), session.address ?? null)} ·{' '}
          {say.used(clock.full(session.lastUsedAt))}
        </span>
      </span>
      {!session.current && (
        <Button look="quiet" busy={busy} onClick={() => void end()}>
          {say.end}
        </Button>
      )}
    </li>
  );
}

function SessionList() {
  const [sessions, setSessions] = useState<readonly Session[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(SessionsQuery, {});
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) setSessions(answer.data.sessions);
  }, []);
  useEffect(() => void load(), [load]);
  return (
    <>
      <Notice trouble={trouble} retry={() => void load()} />
      {!sessions && !trouble && <Skeleton rows={2} label={say.loadingSessions} />}
      <ul className="team-rows" aria-label={say.sessions}>
        {sessions?.map(session => (
          <SessionRow key={session.id} session={session} reload={load} />
        ))}
      </ul>
    </>
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
    if (result.__typename === 'RateLimited') return setProblem({ trouble: refusedBy(result) });
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

export function Account() {
  const [round, setRound] = useState(0);
  return (
    <>
      <Morning />
      <TwoStep onChanged={() => setRound(round + 1)} />
      <h2>{say.sessions}</h2>
      <SessionList key={round} />
      <h2>{say.password}</h2>
      <PasswordForm />
    </>
  );
}
