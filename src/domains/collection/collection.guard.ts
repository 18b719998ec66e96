// Keeps the move to the end of a job for handing over, in shops that ask for something when a piece is collected.
import type { MoveGuard } from '../job/job.service.ts';
import { allowedMoves } from '../job/job.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import { collectionTarget, handOverInstead } from './collection.ts';

export const collectionGuard =
  (tenants: TenantRepository): MoveGuard =>
  async (tx, definition, { from, to }) => {
    if (collectionTarget(definition, from.code)?.code !== to.code) return null;
    const { collectionCheck } = await tenants.own(tx);
    if (collectionCheck === 'NONE') return null;
    return handOverInstead(
      from,
      allowedMoves(definition, from).filter(stage => stage.code !== to.code),
    );
  };
