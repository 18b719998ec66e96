// What a person reads after `npm start`: where to look, and how to get in.
import type { App } from '../compose.ts';
import type { StaffActor } from '../kernel/actor.ts';
import { bakery, DEMO_PASSWORD, jeweller, webShop } from './shops.ts';
import type { NewTenant } from '../domains/workflow/onboarding.service.ts';

export interface SummaryOptions {
  readonly app: App;
  readonly publicUrl: string;
  readonly demo: boolean;
  readonly production: boolean;
}

/** The job of each shop that shows most. */
const SHOWN: readonly (readonly [NewTenant, string, string])[] = [
  [jeweller, 'Engagement ring', 'Ring repair'],
  [bakery, 'Birthday cake', 'Birthday cake'],
  [webShop, 'Parcel with 2 items', 'Parcel'],
];

export async function demoSummary({ app, publicUrl, demo, production }: SummaryOptions): Promise<string> {
  const lines = ['', '  Waypost is running.', ''];
  if (demo) lines.push(...(await demoLines(app, publicUrl)));
  else lines.push(`  Tracking pages   ${publicUrl}/track`, `  Staff console    ${publicUrl}/console`);
  if (!production)
    lines.push('', `  API explorer     ${publicUrl}/explorer`, `  Caught mail      ${publicUrl}/dev/mail`);
  lines.push(`  GraphQL          ${publicUrl}/graphql (tracking), ${publicUrl}/staff/graphql (staff)`);
  lines.push('', '  Ctrl-C stops it; the data stays.', '', '');
  return lines.join('\n');
}

async function demoLines(app: App, publicUrl: string): Promise<string[]> {
  const lines = ['  Tracking pages, as a customer opens them:'];
  let apiKey: string | null = null;
  for (const [shop, itemType, label] of SHOWN) {
    const signedIn = await app.services.staff.signIn(
      { email: shop.staff[0]?.email ?? '', password: DEMO_PASSWORD, tenant: shop.slug },
      { ip: 'demo', userAgent: null },
    );
    if (!('actor' in signedIn)) continue;
    // The oldest: whoever tries the console may have booked in another one of the kind.
    const page = await app.services.jobReader.page(signedIn.actor, { search: itemType }, 'NEWEST', {
      last: 1,
    });
    const job = page.edges[0]?.node;
    if (job) lines.push(`    ${label.padEnd(14)} ${publicUrl}/track/${job.trackingId}`);
    apiKey ??= await demoApiKey(app, signedIn.actor);
    await app.services.staff.signOut(signedIn.actor);
  }
  lines.push('', `  Staff console    ${publicUrl}/console`);
  for (const [shop] of SHOWN)
    lines.push(`    ${(shop.name ?? '').padEnd(17)}${shop.staff[0]?.email ?? ''}  /  ${DEMO_PASSWORD}`);
  if (apiKey !== null)
    lines.push('', `  API key of ${jeweller.name ?? ''} for programs, made for this start:`, `    ${apiKey}`);
  return lines;
}

const KEY_NAME = 'Demo';

/** Secrets are stored hashed and cannot be shown again, so each start makes a new one and ends the one before. */
async function demoApiKey(app: App, actor: StaffActor): Promise<string | null> {
  const { staff } = app.services;
  for (const key of await staff.apiKeys(actor)) {
    if (key.name === KEY_NAME && key.revokedAt === null) await staff.revokeApiKey(actor, key.id);
  }
  const made = await staff.createApiKey(actor, KEY_NAME, 'MANAGER', 'ALL');
  return 'secret' in made ? made.secret : null;
}
