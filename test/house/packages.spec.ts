import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './project-files.js';

/** Licences whose code may be part of, or a tool for, a work under Apache-2.0 (SPDX identifiers). */
const COMPATIBLE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** What a package’s licence file says where its manifest has no SPDX identifier. */
const READ_IN_ITS_FILE: Record<string, string> = {
  'node_modules/duck': 'BSD-2-Clause',
  'node_modules/url-template': 'BSD-3-Clause',
};

/** Fine for tools that are not shipped: data under attribution, and code whose own files stay under their licence; and for typefaces. */
const COMPATIBLE_FOR_TOOLS = new Set([...COMPATIBLE, 'CC-BY-4.0', 'MPL-2.0', 'OFL-1.1']);

interface Lockfile {
  packages: Record<string, { dev?: boolean; resolved?: string }>;
}

const { packages } = readJson<Lockfile>('package-lock.json');
const root = join(import.meta.dirname, '../..');
const installed = Object.entries(packages).filter(
  ([folder]) => folder && existsSync(join(root, folder, 'package.json')),
);

describe('packages', () => {
  it('have licences that go with Apache-2.0', () => {
    const refused = installed
      .map(([folder, { dev }]) => ({
        folder,
        dev,
        licence: READ_IN_ITS_FILE[folder] ?? readJson<{ license?: string }>(`${folder}/package.json`).license,
      }))
      .filter(({ licence, dev }) => !isCompatible(licence, dev ? COMPATIBLE_FOR_TOOLS : COMPATIBLE));
    expect(refused).toEqual([]);
  });

  it('come from whichever registry the person uses: the lockfile holds no address', () => {
    expect(Object.keys(packages).filter((folder) => packages[folder]!.resolved)).toEqual([]);
  });
});

describe('a licence expression', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['Apache-2.0 AND MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    [undefined, false],
  ])('%s: compatible %s', (licence, compatible) => {
    expect(isCompatible(licence, COMPATIBLE)).toBe(compatible);
  });
});

/** One side of an OR is enough, all of an AND are needed. https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
function isCompatible(licence: string | undefined, compatible: Set<string>): boolean {
  return String(licence)
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => compatible.has(name.trim())));
}
