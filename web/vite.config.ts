import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const desk = process.env.CLAIMDESK_URL ?? 'http://localhost:3000';

/** The dashboard: built into dist/web, which the application serves; `npx vite web` shows changes at once beside a running desk. */
export default defineConfig({
  logLevel: 'warn',
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    chunkSizeWarningLimit: 800,
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // A data: URL is refused by the page's policy for fonts, and a file of its own can be kept by the browser.
    assetsInlineLimit: 0,
    rolldownOptions: {
      onwarn: (warning, warn) => {
        // Marks for server components, which are of no use to a page that runs in the browser only.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { proxy: Object.fromEntries(['/api', '/f/', '/feed'].map((path) => [path, desk])) },
});
