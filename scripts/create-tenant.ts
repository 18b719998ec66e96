// Opens a shop: npm run tenant -- <slug> <business name> <owner's e-mail> <preset…>. Prints the owner's first password.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { workflowPresets, type PresetName } from '../src/domains/workflow/workflow.presets.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { makeLog } from '../src/log.ts';
import { openObjects } from '../src/objects.ts';
import { migrate } from '../src/platform/postgres/data-source.ts';
import { migrations } from '../migrations/index.ts';

const [slug = '', name = '', email = '', ...presets] = process.argv.slice(2);
const known = Object.keys(workflowPresets);
if (
  !/^[a-z0-9][a-z0-9-]*$/.test(slug) ||
  name === '' ||
  !email.includes('@') ||
  presets.length === 0 ||
  presets.some(preset => !known.includes(preset))
) {
  console.error(
    `Usage: npm run tenant -- <slug> <business name> <owner's e-mail> <preset…>\nPresets: ${known.join(', ')}.`,
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
const password = randomBytes(12).toString('base64url');
await app.services.onboarding.open({
  slug,
  name,
  fallbackName: 'Your workshop',
  presets: presets as PresetName[],
  staff: [{ name: 'Owner', email, role: 'OWNER', password }],
});
console.log(`${name} is open. Sign in as ${email} with ${password}`);
await app.close();
await objects.close();
