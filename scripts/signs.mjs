import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project, run } from './run.mjs';

/*
 * npm run signs     cuts the signs that the dashboard uses (arrows, keys, shapes) out of Inter, in two kilobytes
 *
 * Needed when a sign comes in: the packages of Inter's alphabets leave them out, and not every system has them. Which
 * ones, the `unicode-range` of 'Signs' in web/src/style/fonts.css says. What it takes is fetched for it and not kept.
 */
const PACKAGES = ['inter-ui@4.1.1', 'subset-font@2.9.0'];
const STYLE = join(project, 'web/src/style');

const [, range] = /'Signs'[^}]*unicode-range:([^;]*);/.exec(readFileSync(join(STYLE, 'fonts.css'), 'utf8'));
const signs = range.split(',').map((one) => String.fromCodePoint(parseInt(one.trim().slice(2), 16)));
const folder = mkdtempSync(join(tmpdir(), 'signs-'));
try {
  const code = await run([
    'npm',
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--loglevel=error',
    ...PACKAGES,
  ]);
  if (code !== 0) process.exit(code);
  const require = createRequire(join(folder, 'package.json'));
  const { default: subset } = await import(pathToFileURL(require.resolve('subset-font')));
  const inter = readFileSync(join(folder, 'node_modules/inter-ui/web/Inter-Regular.woff2'));
  writeFileSync(join(STYLE, 'signs.woff2'), await subset(inter, signs.join(''), { targetFormat: 'woff2' }));
} finally {
  rmSync(folder, { recursive: true });
}
