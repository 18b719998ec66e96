// Writes .env.example from the table in src/config.ts, or with --check says whether it is as the code would write it.
import { readFileSync, writeFileSync } from 'node:fs';
import { envExample } from '../src/config.ts';

const file = '.env.example';
if (!process.argv.includes('--check')) writeFileSync(file, envExample());
else if (readFileSync(file, 'utf8') !== envExample()) {
  console.error(`${file} is not what the code says. Run: npm run env:example`);
  process.exitCode = 1;
}
