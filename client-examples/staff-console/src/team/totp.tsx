// One's own two-step sign-in: how it stands, setting it up, new recovery codes, switching it off.
import { useCallback, useEffect, useState } from 'react';
import { ask, change, type Outcome } from '../api/client';
import { DisableTotp, ReplaceRecoveryCodes, TotpQuery } from '../api/totp';
import type { Trouble } from '../api/trouble';
import { useRefreshOn } from '../api/tenant-feed';
import type { OwnTotpQuery } from '../gql/graphql';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Notice, Skeleton } from '../ui/states';
import { toastDone } from '../ui/toast';
import { mailWords } from '../words/mails';
import { totpWords as say } from '../words/totp';
import { RecoveryCodes } from './recovery-codes';
import { TotpProof, type Proof, type Said } from './totp-proof';
import { TotpSetUp } from './totp-set-up';

type State = OwnTotpQuery['me']['totp'];
type Open = 'set-up' | 'codes' | 'off' | { readonly codes: readonly string[]; readonly news?: string };

/** undefined: not known yet */
function useTotp() {
  const [state, setState] = useState<State>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(TotpQuery, {});
    if (answer.ok) setState(answer.data.me.totp ?? null);
    setTrouble(answer.ok ? undefined : answer.trouble);
  }, []);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => ['TOTP_ENABLED', 'TOTP_DISABLED', 'RECOVERY_CODE_USED'].includes(event.kind),
    () => void load(),
  );
  return { state, trouble, load };
}

function Standing({ state, onOpen }: { state: NonNullable<State>; onOpen: (open: Open) => void }) {
  const clock = useClock();
  return (
    <>
      <p>
        {say.on(mailWords.within(clock.day(state.since)))}{' '}
        <span className={state.recoveryCodesLeft < 3 ? 'totp-few' : 'muted'}>
          {say.left(state.recoveryCodesLeft)}
        </span>
      </p>
      <div className="totp-acts">
        <Button onClick={() => onOpen('codes')}>{say.newCodes}</Button>
        <Button look="quiet" onClick={() => onOpen('off')}>
          {say.disable}
        </Button>
      </div>
    </>
  );
}

interface DialogsProps {
  open: Open;
  onOpen: (open: Open) => void;
  onClose: () => void;
}

function Dialogs({ open, onOpen, onClose }: DialogsProps) {
  const replace = async (input: Proof): Promise<Outcome<Said>> => {
    const answer = await change(ReplaceRecoveryCodes, { input });
    if (!answer.ok) return answer;
    const result = answer.data.replaceRecoveryCodes;
    if (result.__typename !== 'RecoveryCodesReplaced') return { ok: true, data: result };
    onOpen({ codes: result.recoveryCodes });
    return { ok: true, data: {} };
  };
  const disable = async (input: Proof): Promise<Outcome<Said>> => {
    const answer = await change(DisableTotp, { input });
    if (!answer.ok) return answer;
    const result = answer.data.disableTotp;
    if (result.__typename !== 'TotpDisabled') return { ok: true, data: result };
    toastDone(say.disabled);
    onClose();
    return { ok: true, data: {} };
  };
  if (open === 'set-up')
    return <TotpSetUp onClose={onClose} onDone={codes => onOpen({ codes, news: say.alsoOut })} />;
  if (open === 'codes') {
    const words = { title: say.newCodes, lead: say.newCodesLead, action: say.make };
    return <TotpProof {...words} look="primary" act={replace} onClose={onClose} />;
  }
  if (open === 'off') {
    const words = { title: say.disableTitle, lead: say.disableLead, action: say.disable };
    return <TotpProof {...words} look="danger" act={disable} onClose={onClose} />;
  }
  return <RecoveryCodes {...open} onClose={onClose} />;
}

export function TwoStep({ onChanged }: { onChanged: () => void }) {
  const { state, trouble, load } = useTotp();
  const [open, setOpen] = useState<Open>();
  const close = (): void => {
    setOpen(undefined);
    void load();
    onChanged();
  };
  return (
    <section className="two-step" aria-labelledby="two-step">
      <h2 id="two-step">{say.title}</h2>
      <Notice trouble={trouble} retry={() => void load()} />
      {state === undefined && !trouble && <Skeleton rows={1} label={say.loading} />}
      {state === null && (
        <>
          <p>{say.off}</p>
          <Button icon="lock" onClick={() => setOpen('set-up')}>
            {say.setUp}
          </Button>
        </>
      )}
      {state && <Standing state={state} onOpen={setOpen} />}
      {open && <Dialogs open={open} onOpen={setOpen} onClose={close} />}
    </section>
  );
}
