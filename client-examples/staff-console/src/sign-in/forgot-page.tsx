// Asking for a link to a new password. The answer is the same for every address.
import { useEffect, useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { RequestPasswordReset } from '../api/password-reset';
import { refusedBy, type Trouble } from '../api/trouble';
import { Link, toJobs } from '../lib/router';
import { Button } from '../ui/button';
import { Empty, Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { words } from '../words/words';
import { resetWords as say } from '../words/sign-in';

export function ForgotPage() {
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await change(RequestPasswordReset, { email });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.requestPasswordReset;
    if (result.__typename === 'PasswordResetRequested') return setSent(true);
    const field = result.__typename === 'InvalidInput' ? { field: result.field } : {};
    setProblem({ trouble: refusedBy(result), ...field });
  };
  const back = <Link to={toJobs()}>{say.back}</Link>;
  return (
    <main className="alone">
      {sent && <h1 className="hidden">{say.title}</h1>}
      {sent ? (
        <Empty icon="mail" title={say.sent[0]} action={back}>
          {say.sent[1]}
        </Empty>
      ) : (
        <form className="sign-in" onSubmit={event => void submit(event)} noValidate>
          <img src="/assets/console/favicon.svg" alt="" width="36" height="36" />
          <h1>{say.title}</h1>
          <p className="muted">{say.lead}</p>
          <Notice trouble={problem?.field ? undefined : problem?.trouble} />
          <TextField
            label={say.email}
            type="email"
            autoComplete="username"
            autoFocus
            value={email}
            onChange={setEmail}
            error={problem?.field ? problem.trouble.sentence : undefined}
          />
          <Button type="submit" look="primary" busy={busy}>
            {say.send}
          </Button>
          {back}
        </form>
      )}
    </main>
  );
}
