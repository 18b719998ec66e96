// Roles from the least to the most. The server decides; this only keeps from offering what it would refuse.
import type { StaffRole } from '../gql/graphql';

export const RANKS: readonly StaffRole[] = ['MEMBER', 'MANAGER', 'OWNER'];

/** Whether somebody of the role `own` may hand out, or take away, the role `other`. */
export const mayChange = (own: StaffRole, other: StaffRole): boolean =>
  own !== 'MEMBER' && RANKS.indexOf(other) <= RANKS.indexOf(own);
