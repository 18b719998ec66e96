// The shop's Stripe account. Its keys are typed once and never shown again.
import { useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { ConnectStripe, DisconnectStripe } from '../api/settings';
import { refused, type Trouble } from '../api/trouble';
import type { PaymentSettingsPartsFragment } from '../gql/graphql';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { copy } from '../ui/copy';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { toastDone, toastTrouble } from '../ui/toast';
import { settingsWords } from '../words/settings';

const say = settingsWords.payments;
type Saved = (settings: PaymentSettingsPartsFragment) => void;
type Account = NonNullable<PaymentSettingsPartsFragment['online']>;

function Keys({ onSaved, onDone }: { onSaved: Saved; onDone: () => void }) {
  const [secretKey, setSecretKey] = useState('');
  const [webhookSecret, setWebhookSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await change(ConnectStripe, { input: { secretKey, webhookSecret } });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.connectStripe;
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    onSaved(result.settings);
    toastDone(say.done);
    onDone();
  };
  const errorOf = (field: string) => (problem?.field === field ? problem.trouble.sentence : undefined);
  return (
    <form onSubmit={event => void submit(event)} noValidate className="form">
      <Notice trouble={problem?.field ? undefined : problem?.trouble} />
      <TextField
        label={say.secretKey}
        hint={say.secretKeyHint}
        error={errorOf('secretKey')}
        type="password"
        autoComplete="off"
        value={secretKey}
        onChange={setSecretKey}
      />
      <TextField
        label={say.webhookSecret}
        hint={say.webhookSecretHint}
        error={errorOf('webhookSecret')}
        type="password"
        autoComplete="off"
        value={webhookSecret}
        onChange={setWebhookSecret}
      />
      <Button type="submit" look="primary" busy={busy} className="start">
        {say.connect}
      </Button>
    </form>
  );
}

function Disconnect({ onSaved }: { onSaved: Saved }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    setBusy(true);
    const answer = await change(DisconnectStripe, {});
    setBusy(false);
    setAsking(false);
    if (!answer.ok) return toastTrouble(answer.trouble.sentence);
    onSaved(answer.data.disconnectStripe);
    toastDone(say.gone);
  };
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {say.disconnect}
      </Button>
      {asking && (
        <Dialog title={say.disconnectAsk} onClose={() => setAsking(false)}>
          <p>{say.disconnectText}</p>
          <footer>
            <Button onClick={() => setAsking(false)} autoFocus>
              {say.cancel}
            </Button>
            <Button look="danger" busy={busy} onClick={() => void go()}>
              {say.disconnect}
            </Button>
          </footer>
        </Dialog>
      )}
    </>
  );
}

function Connected({ account }: { account: Account }) {
  const clock = useClock();
  return (
    <>
      <p>{say.connected(account.keyHint, clock.full(account.connectedAt))}</p>
      <div className="address-row">
        <span className="settings-label">{say.webhook}</span>
        <span className="mono">{account.webhookUrl}</span>
        <Button look="quiet" icon="copy" onClick={() => void copy(account.webhookUrl)}>
          {settingsWords.page.copy}
        </Button>
      </div>
      <p className="field-hint">{say.webhookHint}</p>
    </>
  );
}

export function Stripe({ account, onSaved }: { account: Account | null; onSaved: Saved }) {
  const isOwner = useShop().viewer.role === 'OWNER';
  const [replacing, setReplacing] = useState(false);
  return (
    <div className="form">
      {account ? <Connected account={account} /> : <p className="muted">{say.notConnected}</p>}
      {!isOwner && <p className="field-hint">{say.ownerOnly}</p>}
      {isOwner && (replacing || !account) && <Keys onSaved={onSaved} onDone={() => setReplacing(false)} />}
      {isOwner && account && !replacing && (
        <div className="way-tools">
          <Button onClick={() => setReplacing(true)}>{say.replaceKeys}</Button>
          <Disconnect onSaved={onSaved} />
        </div>
      )}
    </div>
  );
}
