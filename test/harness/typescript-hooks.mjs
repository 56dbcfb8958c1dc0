import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';

/*
 * Lets a thread load our TypeScript. Jest translates what a test imports, but a thread is a fresh Node that knows nothing of it:
 * https://nodejs.org/docs/latest-v20.x/api/module.html#customization-hooks
 * What was translated is kept: hundreds of threads start in a run, and each would translate the whole engine.
 */
const kept = new URL('../../node_modules/.cache/threads/', import.meta.url);
mkdirSync(kept, { recursive: true });
/** What translates: what another version of it kept is no use. */
const translator = ['../../node_modules/@swc/core/package.json', import.meta.url]
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('');

export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(url)) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const source = readFileSync(new URL(url), 'utf8');
  const file = new URL(`${createHash('sha256').update(translator).update(source).digest('hex')}.mjs`, kept);
  if (!existsSync(file)) await translate(source, file);
  return { format: 'module', source: readFileSync(file, 'utf8'), shortCircuit: true };
}

/** Writes aside and renames, because two threads may come here at once. */
async function translate(source, file) {
  const { transformSync } = await import('@swc/core');
  const jsc = { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' };
  const { code } = transformSync(source, { jsc, module: { type: 'es6' } });
  const aside = new URL(`${process.pid}-${threadId}.new`, kept);
  writeFileSync(aside, code);
  renameSync(aside, file);
}
