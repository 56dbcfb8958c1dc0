import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { fail, project, run, say, tool } from './run.mjs';

const SOURCES = [
  'src',
  'migrations',
  'web',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
  'package-lock.json',
];
const STAMP = join(project, 'dist/.built');

/** Compiles the application and the dashboard when a source, or a folder of sources (a file was removed), is newer than the last build. */
export async function build() {
  const builtAt = timeOf(STAMP);
  if (SOURCES.every((source) => newest(join(project, source)) <= builtAt)) return;
  say('Building …');
  const startedAt = new Date();
  const code = await run([...tool('@nestjs/cli/bin/nest.js'), 'build']);
  const webCode = code === 0 ? await run([...tool('vite/bin/vite.js'), 'build', 'web']) : code;
  if (webCode !== 0) fail('The build failed: see above. `npm run build` tries again.');
  mkdirSync(join(project, 'dist'), { recursive: true });
  writeFileSync(STAMP, '');
  utimesSync(STAMP, startedAt, startedAt);
}

function newest(path) {
  const own = timeOf(path);
  if (!statSync(path).isDirectory()) return own;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), own);
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled();
  await build();
}
