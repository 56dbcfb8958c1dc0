import { basename } from 'node:path';
import { MIGRATIONS } from '../../src/platform/database/migrations.js';
import { projectFiles } from './project-files.js';

/** `1795430000001-platform.ts` holds the class `Platform1795430000001`. */
function className(path: string): string {
  const [, time, words] = /^(\d+)-([a-z0-9-]+)\.ts$/.exec(basename(path)) ?? [];
  const name = (words ?? '').replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
  return `${name}${time}`;
}

describe('migrations', () => {
  const files = projectFiles('migrations').map(({ path }) => path);

  it('all run, in the order of their numbers', () => {
    expect(MIGRATIONS.map((migration) => migration.name)).toEqual(files.sort().map(className));
  });

  it('are written by hand: a name, a number, nothing else in the folder', () => {
    expect(files.filter((path) => !/^migrations\/\d{13}-[a-z0-9-]+\.ts$/.test(path))).toEqual([]);
  });
});
