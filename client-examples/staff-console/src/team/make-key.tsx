import { useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { CreateApiKey } from '../api/keys';
import { refused, type Trouble } from '../api/trouble';
import type { ApiKeyScope, StaffRole } from '../gql/graphql';
import { useShop } from '../lib/shop';
import { Button } from '../ui/button';
import { copyQuietly } from '../ui/copy';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Notice } from '../ui/states';
import { TextField } from '../ui/text-field';
import { words } from '../words/words';
import { mayChange, RANKS } from './ranks';

const say = words.keys;
const SCOPES = Object.keys(say.scopes) as ApiKeyScope[];

function useMake(onMade: () => void) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<StaffRole>('MEMBER');
  const [scope, setScope] = useState<ApiKeyScope>('READ');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [made, setMade] = useState<{ name: string; secret: string }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await change(CreateApiKey, { input: { name, role, scope } });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    const result = answer.data.createApiKey;
    if (result.__typename !== 'ApiKeyCreated') return setTrouble(refused(result.message));
    setMade({ name: result.apiKey.name, secret: result.secret });
    onMade();
  };
  return { name, setName, role, setRole, scope, setScope, busy, trouble, made, submit };
}

function Boxes({ form }: { form: ReturnType<typeof useMake> }) {
  const { viewer } = useShop();
  return (
    <form className="team-form" onSubmit={event => void form.submit(event)} noValidate>
      <Notice trouble={form.trouble?.kind === 'refused' ? undefined : form.trouble} />
      <TextField
        label={say.name}
        hint={say.nameHint}
        value={form.name}
        onChange={form.setName}
        error={form.trouble?.kind === 'refused' ? form.trouble.sentence : undefined}
        maxLength={80}
        autoFocus
      />
      <Field label={say.scope} hint={say.scopeHint[form.scope]}>
        {aria => (
          <select
            {...aria}
            value={form.scope}
            onChange={event => form.setScope(event.target.value as ApiKeyScope)}
          >
            {SCOPES.map(scope => (
              <option key={scope} value={scope}>
                {say.scopes[scope]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say.role} hint={words.team.mayDo[form.role]}>
        {aria => (
          <select
            {...aria}
            value={form.role}
            onChange={event => form.setRole(event.target.value as StaffRole)}
          >
            {RANKS.filter(role => mayChange(viewer.role, role)).map(role => (
              <option key={role} value={role}>
                {words.team.roles[role]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit" look="primary" busy={form.busy}>
        {say.submit}
      </Button>
    </form>
  );
}

export function MakeKey({ onClose, onMade }: { onClose: () => void; onMade: () => void }) {
  const form = useMake(onMade);
  const [kept, setKept] = useState(false);
  const { made } = form;
  const copyKey = async (secret: string): Promise<void> => setKept(await copyQuietly(secret));
  return (
    <Dialog title={say.make} onClose={onClose} keepFirst={made && !kept ? say.keepFirst : undefined}>
      {made ? (
        <div className="team-form">
          <p>{say.once(made.name)}</p>
          <output className="team-link" data-testid="api-key-secret">
            {made.secret}
          </output>
          <div className="dialog-foot">
            <Button onClick={onClose}>{say.done}</Button>
            <Button look="primary" icon="copy" onClick={() => void copyKey(made.secret)}>
              {say.copy}
            </Button>
          </div>
        </div>
      ) : (
        <Boxes form={form} />
      )}
    </Dialog>
  );
}
