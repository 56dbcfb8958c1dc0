import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './run.mjs';

const FOLDER = 'dist/test';

/** What takes minutes by itself. */
const LONG = /^test\/(faults|model|trips|browser\/(accessibility|four-eyes)\.)/;
/** What changes modules, or the time limit, for a whole file. */
const FOR_ITS_FILE = /\bjest\.(mock|setTimeout)\(/;
/** Those listen to every test of their file (test/browser/desk.ts), so they share files of their own, with that loaded before all. */
const IN_BROWSER = /^test\/browser\//;
const LISTENING = `require('../../test/browser/desk.ts');\n`;

/**
 * Writes files for Jest that hold several spec files, each as a block of its own. Jest loads all modules anew for every file, two seconds
 * of work where it starts the application; for a bundle they are loaded once.
 * @returns the files of the whole suite: bundles, and spec files that run alone
 */
export function bundleSpecs() {
  rmSync(join(project, FOLDER), { recursive: true, force: true });
  mkdirSync(join(project, FOLDER), { recursive: true });
  const specs = readdirSync(join(project, 'test'), { recursive: true })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.spec.ts'))
    .sort();
  const alone = specs.filter(
    (spec) => LONG.test(spec) || FOR_ITS_FILE.test(readFileSync(join(project, spec), 'utf8')),
  );
  const together = specs.filter((spec) => !alone.includes(spec));
  const inBrowser = together.filter((spec) => IN_BROWSER.test(spec));
  const others = together.filter((spec) => !inBrowser.includes(spec));
  const bundles = [
    ...deal(others, 10).map((dealt, at) => write(`${at + 1}`, dealt)),
    ...deal(inBrowser, 4).map((dealt, at) => write(`browser-${at + 1}`, dealt, LISTENING)),
  ];
  return [...alone, ...bundles].map((file) => join(project, file));
}

/** Deals specs out like cards, since neighbours are often of one kind: no bundle takes much longer than the others. */
function deal(specs, each) {
  const bundles = Array.from({ length: Math.ceil(specs.length / each) }, () => []);
  specs.forEach((spec, at) => bundles[at % bundles.length].push(spec));
  return bundles;
}

function write(name, specs, first = '') {
  const bundle = `${FOLDER}/${name}.spec.cjs`;
  const blocks = specs.map((spec) => `describe('${spec}', () => void require('../../${spec}'));\n`);
  writeFileSync(join(project, bundle), first + blocks.join(''));
  return bundle;
}
