import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Command {
  id: string;
  section: string;
  keys: string[];
}

const web = join(__dirname, '../../web/src');
const { COMMANDS } = jest.requireActual<{ COMMANDS: Command[] }>(join(web, 'app/commands.ts'));
const ids = new Set(COMMANDS.map(({ id }) => id));
const { RENAMED, underPresentNames } = jest.requireActual<{
  RENAMED: Record<string, string>;
  underPresentNames(keys: Record<string, string>): Record<string, string>;
}>(join(web, 'lib/commands/renamed.ts'));
type Words = Record<string, Record<string, string>>;
const wordsOf = (language: string) =>
  JSON.parse(readFileSync(join(web, `words/${language}/commands.json`), 'utf8')) as Words;

describe('the table of commands', () => {
  it.each(['en', 'id'])('has words for every command in %s, and no words for others', (language) => {
    const told = Object.entries(wordsOf(language)).flatMap(([section, words]) =>
      Object.keys(words).map((name) => `${section}.${name}`),
    );
    expect(told.sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
  });

  it('gives each command an id of its own', () => {
    expect(ids.size).toBe(COMMANDS.length);
  });

  it('gives the key of a command that was renamed to the command that it is now', () => {
    for (const [old, present] of Object.entries(RENAMED))
      expect([ids.has(old), ids.has(present)]).toEqual([false, true]);
    expect(underPresentNames({ 'inbox.peek': 'y', 'frame.fold': 'q' })).toEqual({
      'lists.peek': 'y',
      'frame.fold': 'q',
    });
    expect(underPresentNames({ 'inbox.peek': 'y', 'lists.peek': 'u' })).toEqual({ 'lists.peek': 'u' });
  });

  it('gives no key to two commands of the same part of the desk', () => {
    const shared = COMMANDS.flatMap(({ id, section, keys }) =>
      keys
        .filter((key) =>
          COMMANDS.some((other) => other.id !== id && other.section === section && other.keys.includes(key)),
        )
        .map((key) => `${section} ${key} ${id}`),
    );
    expect(shared).toEqual([]);
  });

  it('gives no key of every page to a command of one part', () => {
    const everywhere = COMMANDS.filter(({ section }) => section === 'everywhere').flatMap(({ keys }) => keys);
    const hidden = COMMANDS.filter(
      ({ section, keys }) => section !== 'everywhere' && keys.some((key) => everywhere.includes(key)),
    );
    expect(hidden.map(({ id }) => id)).toEqual([]);
  });
});
