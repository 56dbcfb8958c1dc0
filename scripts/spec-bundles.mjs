import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './run.mjs';

const FOLDER = 'dist/test';
const EACH = 10;

/** Folders whose specs take long by themselves, or listen to all of their file (test/browser/desk.ts). */
const ALONE = /^test\/(browser|faults|model|trips)\//;
/** What changes modules, or the time limit, for a whole file. */
const FOR_ITS_FILE = /\bjest\.(mock|setTimeout)\(/;

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
    (spec) => ALONE.test(spec) || FOR_ITS_FILE.test(readFileSync(join(project, spec), 'utf8')),
  );
  const together = specs.filter((spec) => !alone.includes(spec));
  const bundles = [];
  while (together.length > 0) {
    const bundle = `${FOLDER}/${bundles.length + 1}.spec.cjs`;
    const blocks = together
      .splice(0, EACH)
      .map((spec) => `describe('${spec}', () => void require('../../${spec}'));\n`);
    writeFileSync(join(project, bundle), blocks.join(''));
    bundles.push(bundle);
  }
  return [...alone, ...bundles].map((file) => join(project, file));
}
