import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The program serves dist/index.html for every address under /console and the rest from /assets/console/.
export default defineConfig({
  root: import.meta.dirname,
  base: '/assets/console/',
  plugins: [react()],
  build: { outDir: 'dist', assetsDir: '', emptyOutDir: true, target: 'es2022' },
  server: {
    proxy: { '/staff': { target: 'http://127.0.0.1:4000', ws: true }, '/objects': 'http://127.0.0.1:4000' },
  },
});
