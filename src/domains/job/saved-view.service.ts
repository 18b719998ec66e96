// Keeping, sharing and removing views of the job list. A view that is not shared is its owner's alone.
import { actorId, type TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import { assertMay } from '../../kernel/law.ts';
import {
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import { clean, cleanLine } from '../../kernel/text.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { tooManyViews, VIEW_LIMITS, viewProblem, type SavedView } from './saved-view.ts';
import type { SavedViewRepository } from './saved-view.repository.ts';

export class SavedViewService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly views: SavedViewRepository,
    private readonly clock: Clock,
  ) {}

  list(actor: TenantActor): Promise<SavedView[]> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx =>
      this.views.visible(tx, actorId(actor)),
    );
  }

  keep(
    actor: TenantActor,
    key: string,
    input: { readonly name: string; readonly query: string; readonly shared: boolean },
  ): Promise<SavedView | InvalidInput | IdempotencyConflict> {
    const ownerId = actorId(actor);
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, tx =>
      once<SavedView | InvalidInput>(tx, {
        operation: 'saveView',
        key: `${ownerId}:${key}`,
        request: input,
        create: async id => {
          const view = {
            id,
            ownerId,
            ownerName: actor.name,
            name: cleanLine(input.name),
            query: clean(input.query),
            shared: input.shared,
            createdAt: this.clock.now(),
          };
          const problem = viewProblem(view);
          if (problem) return problem;
          if ((await this.views.countToAdd(tx, ownerId)) >= VIEW_LIMITS.each) return tooManyViews();
          await this.views.insert(tx, view);
          return view;
        },
        load: async id => (await this.views.byId(tx, id)) as SavedView,
      }),
    );
  }

  /** One's own, or, for those who settle the shop, a colleague's that is shared. */
  remove(actor: TenantActor, id: string): Promise<SavedView | NotFound> {
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const view = isId(id) ? await this.views.byId(tx, id) : null;
      const own = view?.ownerId === actorId(actor);
      if (!view || !(own || view.shared)) return notFound('view');
      if (!own) assertMay(actor, 'settleShop');
      await this.views.remove(tx, view.id);
      return view;
    });
  }
}
