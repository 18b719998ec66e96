// Setting two-step sign-in up: the password, the app, the first code.
import { useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { ConfirmTotp, StartTotp } from '../api/totp';
import { refused, refusedBy, type Trouble } from '../api/trouble';
import { Button } from '../ui/button';
import { copyQuietly } from '../ui/copy';
import { Dialog } from '../ui/dialog';
import { Qr } from '../ui/qr';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { totpWords as say } from '../words/totp';

interface Started {
  readonly secret: string;
  readonly uri: string;
}
type Problem = { trouble: Trouble; field?: string } | undefined;

function useStep(run: () => Promise<Problem>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const found = await run();
    setBusy(false);
    setProblem(found);
  };
  return { busy, problem, submit };
}

function PasswordStep({ onStarted }: { onStarted: (started: Started) => void }) {
  const [password, setPassword] = useState('');
  const { busy, problem, submit } = useStep(async () => {
    if (!password) return { trouble: refused(say.needed), field: 'password' };
    const answer = await change(StartTotp, { password });
    if (!answer.ok) return { trouble: answer.trouble };
    const result = answer.data.startTotp;
    if (result.__typename === 'InvalidInput')
      return { trouble: refused(result.message), field: result.field };
    if (result.__typename !== 'TotpStarted') return { trouble: refusedBy(result) };
    onStarted(result);
    return undefined;
  });
  return (
    <form className="team-form" onSubmit={event => void submit(event)} noValidate>
      <p>{say.setUpLead}</p>
      <Notice trouble={problem?.field ? undefined : problem?.trouble} />
      <TextField
        label={say.password}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={problem?.field ? problem.trouble.sentence : undefined}
        autoFocus
      />
      <Button type="submit" look="primary" busy={busy}>
        {say.next}
      </Button>
    </form>
  );
}

/** In fours, as people read it to each other. */
const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

function AppStep({ started, onDone }: { started: Started; onDone: (codes: readonly string[]) => void }) {
  const [code, setCode] = useState('');
  const { busy, problem, submit } = useStep(async () => {
    if (!code.trim()) return { trouble: refused(say.needed), field: 'code' };
    const answer = await change(ConfirmTotp, { code });
    if (!answer.ok) return { trouble: answer.trouble };
    const result = answer.data.confirmTotp;
    if (result.__typename === 'InvalidInput')
      return { trouble: refused(result.message), field: result.field };
    if (result.__typename !== 'TotpConfirmed') return { trouble: refusedBy(result) };
    onDone(result.recoveryCodes);
    return undefined;
  });
  return (
    <form className="team-form totp-app" onSubmit={event => void submit(event)} noValidate>
      <p>{say.scan}</p>
      <Qr text={started.uri} label={say.qr} />
      <div className="totp-key">
        <span className="muted">{say.orType}</span>
        <output className="team-link" data-testid="totp-secret">
          {inFours(started.secret)}
        </output>
        <Button look="quiet" icon="copy" onClick={() => void copyQuietly(started.secret)}>
          {say.copyKey}
        </Button>
      </div>
      <Notice trouble={problem?.field ? undefined : problem?.trouble} />
      <TextField
        className="code"
        label={say.code}
        hint={say.codeHint}
        value={code}
        onChange={setCode}
        error={problem?.field ? problem.trouble.sentence : undefined}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={20}
      />
      <Button type="submit" look="primary" busy={busy}>
        {say.confirm}
      </Button>
    </form>
  );
}

interface Props {
  onClose: () => void;
  onDone: (codes: readonly string[]) => void;
}

export function TotpSetUp({ onClose, onDone }: Props) {
  const [started, setStarted] = useState<Started>();
  return (
    <Dialog title={say.setUpTitle} onClose={onClose}>
      {started ? <AppStep started={started} onDone={onDone} /> : <PasswordStep onStarted={setStarted} />}
    </Dialog>
  );
}
