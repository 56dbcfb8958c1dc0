import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './project-files.js';

/** A fault that somebody could make, and the test that would tell. */
interface PlantedFault {
  name: string;
  edits: { file: string; find: string; replace: string }[];
  spec: string;
  /** Part of the name of the test that would tell; empty where any of the file does. */
  test: string;
}

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const faults = readJson<PlantedFault[]>('test/faults/planted-faults.json');

/** That each turns its test red is shown by `npm run test:faults`; here, that each can still be planted. */
describe('the planted faults', () => {
  it('have a name each', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThan(10);
  });

  it.each(faults)('$name is at one place of today’s source, and has a test', ({ edits, spec, test }) => {
    expect(edits.map(({ file, find }) => [find, read(file).split(find).length - 1])).toEqual(
      edits.map(({ find }) => [find, 1]),
    );
    expect(edits.filter(({ find, replace }) => find === replace)).toEqual([]);
    expect(existsSync(join(root, spec))).toBe(true);
    expect(read(spec)).toContain(test);
  });
});
