// The program serves `dist/index.html` for /track and /track/:id, and everything else in `dist` under /assets/track/.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const program = process.env['WAYPOST_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/assets/track/',
  build: {
    outDir: 'dist',
    assetsDir: '',
    emptyOutDir: true,
    // Nothing inlined: fonts and pictures as data: URIs would need a wider content security policy.
    assetsInlineLimit: 0,
    // One script, so there is nothing to preload, and no polyfill to carry to a phone.
    modulePreload: false,
    target: 'es2022',
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { proxy: { '/graphql': { target: program, ws: true }, '/files': program } },
});
