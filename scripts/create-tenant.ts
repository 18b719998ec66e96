// The operator's command for shops.
//   npm run tenant -- <slug> <business name> <owner's e-mail> <preset…>   opens one, and prints the owner's first password
//   npm run tenant -- hosts <slug> <host…>                                sets the hosts of its own; none takes them away
//   npm run tenant -- totp-off <slug> <e-mail>                            switches off somebody's two-step sign-in
// Hosts are the operator's business, because nobody else can tell whose they are; so are the last keys to a shop.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { compose, type Services } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { isFreeSlug } from '../src/domains/tenant/tenant.ts';
import { workflowPresets, type PresetName } from '../src/domains/workflow/workflow.presets.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { makeLog } from '../src/log.ts';
import { openObjects } from '../src/objects.ts';
import { migrate } from '../src/platform/postgres/data-source.ts';
import { migrations } from '../migrations/index.ts';

const [first = '', ...others] = process.argv.slice(2);
const known = Object.keys(workflowPresets);

function usage(): never {
  console.error(
    "Usage: npm run tenant -- <slug> <business name> <owner's e-mail> <preset…>\n" +
      '       npm run tenant -- hosts <slug> <host…>\n' +
      '       npm run tenant -- totp-off <slug> <e-mail>\n' +
      `Presets: ${known.join(', ')}.`,
  );
  process.exit(2);
}

const config = readConfig();
if (config.databaseUrl === null) {
  console.error('Set DATABASE_URL: the embedded database belongs to the running program.');
  process.exit(2);
}
await migrate(config.databaseUrl, migrations);
const { objects } = await openObjects(config, 'http://localhost');
const app = await compose({
  databaseUrl: config.databaseUrl,
  databasePool: 2,
  objects,
  publicUrl: 'http://localhost',
  appSecret: config.appSecret,
  clock: systemClock,
  log: makeLog('warn'),
});

async function open(services: Services, slug: string, given: readonly string[]): Promise<string> {
  const [name = '', email = '', ...presets] = given;
  const right = isFreeSlug(slug) && name !== '' && email.includes('@') && presets.length > 0;
  if (!right || presets.some(preset => !known.includes(preset))) usage();
  const password = randomBytes(12).toString('base64url');
  await services.onboarding.open({
    slug,
    name,
    fallbackName: 'Your workshop',
    presets: presets as PresetName[],
    staff: [{ name: 'Owner', email, role: 'OWNER', password }],
  });
  return `${name} is open. Sign in as ${email} with ${password}`;
}

async function tenantOf(services: Services, slug: string): Promise<string> {
  const tenantId = await services.shops.bySlug(slug);
  if (tenantId === null) throw new Error(`There is no shop called ${slug}.`);
  return tenantId;
}

async function totpOff(services: Services, slug: string, email: string): Promise<string> {
  const done = await services.totp.disableByOperator(await tenantOf(services, slug), email);
  if (!done) throw new Error(`Nobody at ${slug} signs in as ${email} in two steps.`);
  return `${email} signs in at ${slug} with the password alone, and is signed out everywhere.`;
}

async function setHosts(services: Services, slug: string, hosts: readonly string[]): Promise<string> {
  const tenantId = await tenantOf(services, slug);
  const shared = new URL(config.publicUrl ?? 'http://localhost').hostname;
  if (hosts.includes(shared)) throw new Error(`${shared} is the host of all shops.`);
  await services.onboarding.setHosts(tenantId, hosts);
  return hosts.length === 0
    ? `${slug} has no hosts of its own.`
    : `${slug} is served at ${hosts.join(', ')}.`;
}

try {
  const { services } = app;
  const [slug = '', ...given] = others;
  console.log(
    first === 'hosts'
      ? await setHosts(services, slug, given)
      : first === 'totp-off'
        ? await totpOff(services, slug, given[0] ?? '')
        : await open(services, first, others),
  );
} catch (error) {
  const taken = /tenants_slug_key|tenant_hosts_pkey/.exec(String(error))?.[0];
  console.error(taken === undefined ? String(error) : 'This slug or host belongs to a shop already.');
  process.exitCode = 1;
}
await app.close();
await objects.close();
