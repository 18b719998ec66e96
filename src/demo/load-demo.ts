// Loads the three demo shops, once. It can be cut short at any moment: what is there is kept, and the rest is told at the
// next start.
import type { Parts } from '../compose.ts';
import { compose } from '../compose.ts';
import type { StaffActor } from '../kernel/actor.ts';
import type { NewTenant, OpenedTenant } from '../domains/workflow/onboarding.service.ts';
import type { PaymentMethod } from '../domains/payment/payment.ts';
import { bakeryStories, webShopStories } from './other-stories.ts';
import { jewellerStories } from './jeweller-stories.ts';
import { bakery, bakeryMethods, DEMO_PASSWORD, jeweller, webShop } from './shops.ts';
import { StoryClock, StoryTeller, type Story } from './story.ts';

export async function loadDemo(parts: Omit<Parts, 'clock'>, localUrl: string): Promise<void> {
  const clock = new StoryClock(new Date());
  // Services of their own, because only the demo's may believe that it is last week.
  const app = await compose({ ...parts, clock, databasePool: 2 });
  const { services } = app;
  const teller = new StoryTeller(services, clock, url =>
    url.startsWith(parts.publicUrl) ? localUrl + url.slice(parts.publicUrl.length) : url,
  );

  const shop = async (
    input: NewTenant,
    stories: (workflow: (kind: string) => string) => readonly Story[],
    methods: readonly PaymentMethod[] = [],
  ) => {
    const actor = await owner(input);
    if (!actor) return;
    const workflows = await services.workflows.list(actor);
    const idOf = (kind: string) =>
      workflows.find(({ workflow }) => workflow.kind === kind)?.workflow.id ?? '';
    if (methods.length > 0 && (await services.paymentSettings.own(actor)).methods.length === 0)
      await services.paymentSettings.setMethods(actor, methods);
    for (const story of stories(idOf)) await teller.tell(actor, story);
    // After the stories, which end without anybody at the counter; and not against what somebody has set since.
    if (input.slug === jeweller.slug && (await services.tenants.own(actor)).version === 1)
      await services.tenants.update(actor, { collectionCheck: 'EITHER' });
  };

  /** Opens the shop unless it is there, and signs its owner in; null when somebody has made it their own. */
  const owner = async (input: NewTenant): Promise<StaffActor | null> => {
    const [person] = input.staff;
    if (!person) return null;
    const login = { email: person.email, password: DEMO_PASSWORD, tenant: input.slug };
    const signIn = () => services.staff.signIn(login, { ip: 'demo', userAgent: null });
    const before = await signIn();
    if ('actor' in before) return before.actor;
    await services.onboarding.open(input).catch((error: unknown): OpenedTenant | null => {
      if (String(error).includes('tenants_slug_key')) return null;
      throw error;
    });
    const after = await signIn();
    return 'actor' in after ? after.actor : null;
  };

  try {
    await shop(jeweller, workflow => jewellerStories(workflow('REPAIR'), workflow('BESPOKE')));
    await shop(bakery, workflow => bakeryStories(workflow('BAKERY')), bakeryMethods);
    await shop(webShop, workflow => webShopStories(workflow('ECOMMERCE')));
  } finally {
    await app.close();
  }
}
