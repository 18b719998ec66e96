// The people of the shop and the open invitations, fresh whenever either changes.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/client';
import { InvitationsQuery, PeopleQuery } from '../api/people';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { InvitationsQuery as Invitations, PeopleQuery as People } from '../gql/graphql';

export type Person = People['staffMembers'][number];
export type Invited = Invitations['invitations'][number];

const CHANGES = new Set([
  'STAFF_INVITED',
  'INVITATION_WITHDRAWN',
  'STAFF_JOINED',
  'STAFF_ROLE_CHANGED',
  'STAFF_REMOVED',
  'TOTP_ENABLED',
  'TOTP_DISABLED',
]);

/** @param manages whether open invitations may be seen */
export function usePeople(manages: boolean) {
  const [people, setPeople] = useState<Person[]>();
  const [invited, setInvited] = useState<Invited[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const [found, open] = await Promise.all([
      ask(PeopleQuery, {}),
      manages ? ask(InvitationsQuery, {}) : null,
    ]);
    if (found.ok) setPeople(found.data.staffMembers);
    if (open?.ok) setInvited(open.data.invitations);
    setTrouble(found.ok ? undefined : found.trouble);
  }, [manages]);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => CHANGES.has(event.kind),
    () => void load(),
  );
  return { people, invited, trouble, load };
}
