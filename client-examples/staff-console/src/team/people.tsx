// Who works here, and who was asked to.
import { useState } from 'react';
import { change } from '../api/client';
import { RemoveStaff, SetStaffRole, WithdrawInvitation } from '../api/people';
import type { StaffRole } from '../gql/graphql';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { Button, IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice, Skeleton } from '../ui/states';
import { toastDone, toastTrouble } from '../ui/toast';
import { words } from '../words/words';
import { Invite } from './invite';
import { mayChange, RANKS } from './ranks';
import { TotpMark } from './totp-mark';
import { usePeople, type Invited, type Person } from './use-people';

const say = words.team;

async function setRole(person: Person, role: StaffRole): Promise<void> {
  const answer = await change(SetStaffRole, { staffId: person.id, role });
  if (!answer.ok) return toastTrouble(answer.trouble.sentence);
  const result = answer.data.setStaffRole;
  if (result.__typename === 'StaffRoleSet') toastDone(say.changed(person.name, role));
  else toastTrouble(result.message);
}

async function remove(person: Person): Promise<void> {
  const answer = await change(RemoveStaff, { staffId: person.id });
  if (!answer.ok) return toastTrouble(answer.trouble.sentence);
  const result = answer.data.removeStaff;
  if (result.__typename === 'StaffRemoved') toastDone(say.removed(person.name));
  else toastTrouble(result.message);
}

async function withdraw(invited: Invited): Promise<void> {
  const answer = await change(WithdrawInvitation, { id: invited.id });
  if (!answer.ok) return toastTrouble(answer.trouble.sentence);
  toastDone(say.withdrawn(invited.name));
}

function Row({ person, reload }: { person: Person; reload: () => void }) {
  const { viewer } = useShop();
  const [asking, setAsking] = useState(false);
  const self = person.id === viewer.id;
  const may = !self && mayChange(viewer.role, person.role);
  return (
    <li className="team-row" data-testid="team-member">
      <span className="team-who">
        <b>{person.name}</b>
        {self && <span className="muted"> ({say.you})</span>}
        <span className="muted">{person.email}</span>
      </span>
      <TotpMark person={person} may={!self && viewer.role === 'OWNER'} reload={reload} />
      {may ? (
        <select
          aria-label={say.roleOf(person.name)}
          value={person.role}
          onChange={event => void setRole(person, event.target.value as StaffRole).then(reload)}
        >
          {RANKS.filter(role => mayChange(viewer.role, role)).map(role => (
            <option key={role} value={role}>
              {say.roles[role]}
            </option>
          ))}
        </select>
      ) : (
        <span className="team-role" title={say.mayDo[person.role]}>
          {say.roles[person.role]}
        </span>
      )}
      {may && (
        <IconButton icon="trash" label={`${say.remove} ${person.name}`} onClick={() => setAsking(true)} />
      )}
      {asking && (
        <Dialog title={say.removeAsk(person.name)} onClose={() => setAsking(false)}>
          <p>{say.removeText}</p>
          <div className="dialog-foot">
            <Button onClick={() => setAsking(false)}>{say.cancel}</Button>
            <Button look="danger" onClick={() => void remove(person).then(reload)}>
              {say.remove}
            </Button>
          </div>
        </Dialog>
      )}
    </li>
  );
}

function Waiting({ invited, reload }: { invited: readonly Invited[]; reload: () => void }) {
  const clock = useClock();
  if (invited.length === 0) return null;
  return (
    <section aria-labelledby="team-waiting">
      <h2 id="team-waiting">{say.waiting}</h2>
      <ul className="team-rows">
        {invited.map(each => (
          <li key={each.id} className="team-row">
            <span className="team-who">
              <b>{each.name}</b>
              <span className="muted">
                {each.email} · {say.until(clock.day(each.expiresAt))}
              </span>
            </span>
            <span className="team-role">{say.roles[each.role]}</span>
            <Button look="quiet" onClick={() => void withdraw(each).then(reload)}>
              {say.withdraw}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function People() {
  const { viewer } = useShop();
  const manages = viewer.role !== 'MEMBER';
  const { people, invited, trouble, load } = usePeople(manages);
  const [inviting, setInviting] = useState(false);
  const reload = (): void => void load();
  return (
    <>
      <Notice trouble={trouble} retry={reload} />
      {!people && !trouble && <Skeleton rows={4} label={say.loading} />}
      <ul className="team-rows" aria-label={say.people}>
        {people?.map(person => (
          <Row key={person.id} person={person} reload={reload} />
        ))}
      </ul>
      {manages && (
        <Button icon="plus" onClick={() => setInviting(true)}>
          {say.inviteTitle}
        </Button>
      )}
      <Waiting invited={invited} reload={reload} />
      {inviting && <Invite onClose={() => setInviting(false)} onInvited={reload} />}
    </>
  );
}
