// Password and code, both, before two-step sign-in is changed.
import { useState, type SubmitEvent } from 'react';
import type { Outcome } from '../api/client';
import { refused, refusedBy, type Trouble } from '../api/trouble';
import { CodeBox } from '../sign-in/code-box';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { totpWords as say } from '../words/totp';

export interface Proof {
  readonly password: string;
  readonly code: string;
}
/** What the server says to it; a message stands for a refusal. */
export interface Said {
  readonly message?: string;
  readonly field?: string;
  readonly retryAfterSeconds?: number;
}

interface Props {
  title: string;
  lead: string;
  action: string;
  look: 'primary' | 'danger';
  /** Reports what was refused. */
  act: (proof: Proof) => Promise<Outcome<Said>>;
  onClose: () => void;
}

export function TotpProof({ title, lead, action, look, act, onClose }: Props) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const empty = password ? (code.trim() ? undefined : 'code') : 'password';
    if (empty) return setProblem({ trouble: refused(say.needed), field: empty });
    setBusy(true);
    const answer = await act({ password, code });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const { message, field, ...rest } = answer.data;
    if (message !== undefined)
      setProblem({ trouble: refusedBy({ message, ...rest }), ...(field && { field }) });
  };
  const errorOf = (field: string): string | undefined =>
    problem?.field === field ? problem.trouble.sentence : undefined;
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="team-form" onSubmit={event => void submit(event)} noValidate>
        <p>{lead}</p>
        <Notice trouble={problem?.field ? undefined : problem?.trouble} />
        <TextField
          label={say.password}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={errorOf('password')}
          autoFocus
        />
        <CodeBox value={code} onChange={setCode} error={errorOf('code')} />
        <div className="dialog-foot">
          <Button onClick={onClose}>{say.cancel}</Button>
          <Button type="submit" look={look} busy={busy}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
