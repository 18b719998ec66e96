// Writes both schemas to schema/*.graphql, or with --check says whether they are as the code would write them.
import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { composeSchemas } from '../src/compose.ts';
import { sorted } from '../src/server/schema.ts';

const check = process.argv.includes('--check');
let drifted = false;
for (const [name, schema] of Object.entries(composeSchemas())) {
  const file = `schema/${name}.graphql`;
  const text = `${printSchema(sorted(schema))}\n`;
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    drifted = true;
    console.error(`${file} is not what the code says. Run: npm run schema`);
  }
}
if (drifted) process.exit(1);
