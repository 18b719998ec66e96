import { useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { InviteStaff } from '../api/people';
import { refused, type Trouble } from '../api/trouble';
import type { StaffRole } from '../gql/graphql';
import { useShop } from '../lib/shop';
import { Button } from '../ui/button';
import { copy } from '../ui/copy';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { words } from '../words/words';
import { mayChange, RANKS } from './ranks';

const say = words.team;

interface Done {
  readonly name: string;
  readonly url: string;
  readonly mailed: boolean;
}

function useInvite(onInvited: () => void) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('MEMBER');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const [done, setDone] = useState<Done>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await change(InviteStaff, { input: { name, email: email.trim(), role } });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.inviteStaff;
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    setProblem(undefined);
    setDone({ name: result.invitation.name, url: result.url, mailed: result.mailed });
    onInvited();
  };
  const again = (): void => {
    setDone(undefined);
    setName('');
    setEmail('');
  };
  return { name, setName, email, setEmail, role, setRole, busy, problem, done, submit, again };
}

type Form = ReturnType<typeof useInvite>;

function Boxes({ form }: { form: Form }) {
  const { viewer } = useShop();
  const errorOf = (field: string): string | undefined =>
    form.problem?.field === field ? form.problem.trouble.sentence : undefined;
  return (
    <form className="team-form" onSubmit={event => void form.submit(event)} noValidate>
      <Notice trouble={form.problem?.field ? undefined : form.problem?.trouble} />
      <TextField
        label={say.name}
        value={form.name}
        onChange={form.setName}
        error={errorOf('name')}
        autoFocus
      />
      <TextField
        label={say.email}
        type="email"
        autoComplete="off"
        value={form.email}
        onChange={form.setEmail}
        error={errorOf('email')}
      />
      <Field label={say.role} hint={say.mayDo[form.role]}>
        {aria => (
          <select
            {...aria}
            value={form.role}
            onChange={event => form.setRole(event.target.value as StaffRole)}
          >
            {RANKS.filter(role => mayChange(viewer.role, role)).map(role => (
              <option key={role} value={role}>
                {say.roles[role]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="muted">{say.inviteHint}</p>
      <Button type="submit" look="primary" busy={form.busy}>
        {say.invite}
      </Button>
    </form>
  );
}

export function Invite({ onClose, onInvited }: { onClose: () => void; onInvited: () => void }) {
  const form = useInvite(onInvited);
  const [copied, setCopied] = useState<string>();
  const { done } = form;
  const kept = !done || done.url === copied;
  const copyLink = async (url: string): Promise<void> => {
    if (await copy(url)) setCopied(url);
  };
  return (
    <Dialog title={say.inviteTitle} onClose={onClose} keepFirst={kept ? undefined : say.keepFirst}>
      {done ? (
        <div className="team-form">
          <p>{done.mailed ? say.invitedByMail(done.name) : say.invited(done.name)}</p>
          <output className="team-link" data-testid="invitation-link">
            {done.url}
          </output>
          <div className="dialog-foot">
            <Button onClick={onClose}>{say.kept}</Button>
            <Button onClick={form.again}>{say.another}</Button>
            <Button look="primary" icon="copy" onClick={() => void copyLink(done.url)}>
              {say.copyLink}
            </Button>
          </div>
        </div>
      ) : (
        <Boxes form={form} />
      )}
    </Dialog>
  );
}
