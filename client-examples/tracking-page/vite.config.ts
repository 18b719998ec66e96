// Two builds: the page, in dist/client, and with `--ssr` the same page for the program to write it with, in dist/server.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const program = process.env['WAYPOST_URL'] ?? 'http://127.0.0.1:4000';
const MOST_SCRIPT_KB = 60;

type Chunk = { type: string; fileName: string; name?: string; code?: string; isEntry?: boolean };

/** The words of each language are a file of their own; the server leaves only the link of the one that it writes. */
const linkWords = (): Plugin => ({
  name: 'link-words',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      const links = Object.values((bundle ?? {}) as Record<string, Chunk>)
        .filter(({ type, isEntry }) => type === 'chunk' && !isEntry)
        .map(({ fileName, name = '' }) => {
          const language = /^(en|fr|de|es)$/.test(name) ? ` data-language="${name}"` : '';
          return `<link rel="modulepreload" crossorigin href="/assets/track/${fileName}"${language}>`;
        });
      return html.replace('</head>', () => `${links.join('')}</head>`);
    },
  },
});

/** What a phone has to load: everything but the words of the languages that it does not speak. */
const limitScript = (): Plugin => ({
  name: 'limit-script',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle as unknown as Record<string, Chunk>).filter(
      ({ type }) => type === 'chunk',
    );
    const size = ({ code = '' }: Chunk) => gzipSync(code, { level: 9 }).length / 1000;
    const isWords = ({ name = '' }: Chunk) => /^(en|fr|de|es)$/.test(name);
    const words = Math.max(0, ...chunks.filter(isWords).map(size));
    const whole = chunks.filter(chunk => !isWords(chunk)).reduce((sum, chunk) => sum + size(chunk), words);
    if (whole > MOST_SCRIPT_KB)
      this.error(
        `The page's JavaScript is ${whole.toFixed(1)} kB gz; at most ${MOST_SCRIPT_KB} are allowed.`,
      );
    this.info(`JavaScript: ${whole.toFixed(1)} kB gz of ${MOST_SCRIPT_KB}.`);
  },
});

/** Beside each text file its compressed forms, so that nobody compresses at run time. */
const compress = (): Plugin => ({
  name: 'compress',
  writeBundle({ dir = '' }, bundle) {
    for (const file of Object.values(bundle)) {
      if (!/\.(js|css|svg)$/.test(file.fileName)) continue;
      const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      const path = join(dir, file.fileName);
      mkdirSync(dir, { recursive: true });
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      writeFileSync(
        `${path}.br`,
        brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      );
    }
  },
});

export default defineConfig(({ isSsrBuild }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/assets/track/',
  plugins: isSsrBuild ? [] : [linkWords(), limitScript(), compress()],
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    assetsDir: '',
    emptyOutDir: true,
    // Nothing inlined: fonts and pictures as data: URIs would need a wider content security policy.
    assetsInlineLimit: 0,
    // One script and one language, which index.html names; no polyfill to carry to a phone.
    modulePreload: false,
    target: 'es2022',
    ...(isSsrBuild && { rollupOptions: { input: 'src/server.tsx' } }),
  },
  // The program imports it as one file, also where the development tools are not installed.
  ssr: { noExternal: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { proxy: { '/graphql': { target: program, ws: true }, '/files': program } },
}));
