// Keeps docs/features.md true: its last column is which tests carry a feature's id in their names. With --check it only
// says whether that is so, and whether every feature that is built for customers or shops has a test.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';

const DOC = 'docs/features.md';
const ID = /\b(?:AD|AH|AN|AT|CH|CP|CR|EX|IT|MS|NT|PY|RT|SEC|TL|TM|TS|WF|X)-\d+b?\b/g;
/** The names of tests, whichever quotes they stand in. A name may be made of parts; the id is in the first. */
const NAME = /\b(?:it|describe|test)(?:\.each\([^`]*?\))?\(\s*(['"`])([\s\S]*?)\1/g;

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map(entry => relative('.', join(entry.parentPath, entry.name)))
    .sort();

/** From the id to the test files that prove it. */
function proofs(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of files('test')) {
    const names = [...readFileSync(file, 'utf8').matchAll(NAME)].map(match => match[2] ?? '');
    for (const id of new Set(names.flatMap(name => name.match(ID) ?? [])))
      found.set(id, [...(found.get(id) ?? []), file]);
  }
  return found;
}

const ROW = /^\| ([A-Z]+-\d+b?) +\|(.*)\|[^|]*\|$/;

async function main(): Promise<void> {
  const proved = proofs();
  const before = readFileSync(DOC, 'utf8');
  const unproved: string[] = [];
  const lines = before.split('\n').map(line => {
    const row = ROW.exec(line);
    if (!row) return line;
    const [, id = '', cells = ''] = row;
    const tests = (proved.get(id) ?? []).map(file => file.replace(/^test\//, '').replace(/\.test\.ts$/, ''));
    if (tests.length === 0 && /\| (customer|shop) +\|/.test(cells)) unproved.push(id);
    return `| ${id} |${cells}| ${tests.join(', ')} |`;
  });
  const options = { ...(await resolveConfig(DOC)), parser: 'markdown' };
  const after = await format(lines.join('\n'), options);
  const check = process.argv.includes('--check');
  if (!check) writeFileSync(DOC, after);
  else if (after !== before) fail(`${DOC} is not what the tests say. Run: npm run features`);
  if (unproved.length > 0) fail(`No test carries the id of: ${unproved.join(', ')}`);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main();
