// The program serves dist/index.html at /explorer in development, and the rest from /assets/explorer/.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const program = process.env['WAYPOST_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/assets/explorer/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    assetsDir: '',
    emptyOutDir: true,
    target: 'es2022',
    // The editor is large, and this page is for developers on the same machine.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // React's compiler leaves notes to itself in GraphiQL's files; they mean nothing once bundled.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': { target: program, ws: true }, '/staff': { target: program, ws: true } } },
});
