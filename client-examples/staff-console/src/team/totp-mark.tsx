// Who has two-step sign-in; for the owner, the way to switch it off for somebody who is locked out.
import { useState } from 'react';
import { change } from '../api/client';
import { DisableStaffTotp } from '../api/totp';
import { Button, IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { toastDone, toastTrouble } from '../ui/toast';
import { totpWords as say } from '../words/totp';
import type { Person } from './use-people';

async function switchOff(person: Person): Promise<void> {
  const answer = await change(DisableStaffTotp, { staffId: person.id });
  if (!answer.ok) return toastTrouble(answer.trouble.sentence);
  const result = answer.data.disableStaffTotp;
  if (result.__typename === 'StaffTotpDisabled') toastDone(say.disabledOf(person.name));
  else toastTrouble(result.message);
}

interface Props {
  person: Person;
  /** whether whoever looks may switch it off */
  may: boolean;
  reload: () => void;
}

export function TotpMark({ person, may, reload }: Props) {
  const [asking, setAsking] = useState(false);
  if (!person.usesTotp) return null;
  if (!may)
    return (
      <span className="totp-mark" role="img" aria-label={say.mark} title={say.mark}>
        <Icon name="lock" />
      </span>
    );
  const done = (): void => {
    setAsking(false);
    void switchOff(person).then(reload);
  };
  return (
    <>
      <IconButton
        icon="lock"
        className="totp-mark"
        label={say.switchOffOf(person.name)}
        onClick={() => setAsking(true)}
      />
      {asking && (
        <Dialog title={say.askOf(person.name)} onClose={() => setAsking(false)}>
          <p>{say.textOf}</p>
          <div className="dialog-foot">
            <Button onClick={() => setAsking(false)}>{say.cancel}</Button>
            <Button look="danger" onClick={done}>
              {say.disable}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
