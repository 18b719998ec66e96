// Builds the pages that the program serves. With --if-possible it is content when the tools are not installed, as after
// `npm ci --omit=dev` beside pages that were built elsewhere.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../client-examples/', import.meta.url));
const clients = readdirSync(root).filter(name => existsSync(`${root}${name}/vite.config.ts`));

let vite;
try {
  vite = await import('vite');
} catch (error) {
  if (!process.argv.includes('--if-possible')) throw error;
  console.log('The pages were not built: the development tools are not installed.');
  process.exit(0);
}
for (const client of clients) {
  const config = {
    root: `${root}${client}`,
    configFile: `${root}${client}/vite.config.ts`,
    logLevel: 'warn',
  };
  await vite.build(config);
  // A page that the program writes itself is built a second time, for the program.
  if (existsSync(`${root}${client}/src/server.tsx`)) await vite.build({ ...config, build: { ssr: true } });
  console.log(`Built ${client}.`);
}
