import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import compile from 'icu-minify/compile';
import { defineConfig, type Plugin } from 'vite';

const desk = process.env.CLAIMDESK_URL ?? 'http://localhost:3000';

/** Lays a smaller copy beside each script and style sheet once, so that the application need not compress them for everybody anew. */
const compressed = (folder: string): Plugin => ({
  name: 'compressed-copies',
  apply: 'build',
  closeBundle() {
    for (const name of readdirSync(folder).filter((name) => /\.(js|css)$/.test(name))) {
      const content = readFileSync(join(folder, name));
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
    }
  },
});

/** Reads the grammar of every sentence once, here, so that no browser needs the parser. */
const compiledWords: Plugin = {
  name: 'compiled-words',
  enforce: 'pre',
  transform: {
    filter: { id: /\/words\/\w+\/\w+\.json$/ },
    handler: (words) =>
      JSON.stringify(
        JSON.parse(words, (_, value: unknown) => (typeof value === 'string' ? compile(value) : value)),
      ),
  },
};

/** The dashboard: built into dist/web, which the application serves; `npx vite web` shows changes at once beside a running desk. */
export default defineConfig({
  logLevel: 'warn',
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  plugins: [compiledWords, compressed(fileURLToPath(new URL('../dist/web/assets', import.meta.url)))],
  build: {
    chunkSizeWarningLimit: 800,
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // A data: URL is refused by the page's policy for fonts, and a file of its own can be kept by the browser.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs comes in one piece: some forty requests fewer, and it compresses better.
          groups: [
            { name: 'desk', tags: ['$initial'] },
            ...['en', 'id'].map((language) => ({
              name: `words-${language}`,
              test: new RegExp(`words.${language}.(?:codes|commands|frame|pages)\\.json$`),
            })),
          ],
        },
      },
      onwarn: (warning, warn) => {
        // Marks for server components, which are of no use to a page that runs in the browser only.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { proxy: Object.fromEntries(['/api', '/f/', '/feed'].map((path) => [path, desk])) },
});
