import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { WORTH_REASONS } from '../../src/core/check-worthiness/reasons.js';
import { SPEAKER_REASONS } from '../../src/core/quotes/speakers/reasons.js';
import { PERMISSIONS } from '../../src/people/permissions.js';

const web = join(__dirname, '../../web/src');
const read = (file: string) => readFileSync(file, 'utf8');
const partsOf = (language: string) => readdirSync(join(web, 'words', language)).sort();

type Sentences = { [name: string]: string | Sentences };
const sentencesOf = (words: Sentences, under = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, said]) =>
    typeof said === 'string' ? [[under + name, said]] : sentencesOf(said, `${under}${name}.`),
  );
const wordsOf = (language: string, part: string) =>
  Object.fromEntries(sentencesOf(JSON.parse(read(join(web, 'words', language, part))) as Sentences));

describe('the words of the desk', () => {
  it.each(partsOf('en'))('are there in both languages, none empty: %s', (part) => {
    const [english, indonesian] = [wordsOf('en', part), wordsOf('id', part)];
    expect(Object.keys(indonesian).sort()).toEqual(Object.keys(english).sort());
    expect([...Object.values(english), ...Object.values(indonesian)]).not.toContain('');
  });

  it('name every scope that a key may have', () => {
    const { scopes } = JSON.parse(read(join(web, 'words/en/apiKeys.json'))) as {
      scopes: Record<string, Sentences>;
    };
    const verbs = Object.entries(scopes).flatMap(([resource, words]) =>
      Object.keys(words).map((verb) => `${resource}:${verb}`),
    );
    expect(verbs.filter((scope) => !scope.endsWith(':all')).sort()).toEqual(
      Object.keys(PERMISSIONS)
        .filter((permission) => permission !== 'account:read')
        .sort(),
    );
  });

  it('name every reason of the extraction', () => {
    const { worthWhy, speakerWhy } = JSON.parse(read(join(web, 'words/en/quotes.json'))) as Sentences & {
      worthWhy: Sentences;
      speakerWhy: Sentences;
    };
    expect(Object.keys(worthWhy).sort()).toEqual(Object.keys(WORTH_REASONS).sort());
    expect(Object.keys(speakerWhy).sort()).toEqual([...Object.keys(SPEAKER_REASONS), 'heard'].sort());
  });

  it('have the same parts in both languages', () => {
    expect(partsOf('id')).toEqual(partsOf('en'));
  });

  it('come with the code that shows them, and no others', () => {
    const frame = /needed = new Set<Part>\(\[([^\]]*)\]\)/.exec(read(join(web, 'words/with-words.ts')))![1]!;
    const main = join(web, 'app/main.tsx');
    expect(shownBy(main)).toEqual(namesIn(frame));
    const lazy = [...codeOf(main, everyImport)].flatMap(lazyImports);
    expect(lazy.length).toBeGreaterThan(10);
    for (const { file, parts } of lazy) {
      const besideFrame = shownBy(file).filter((part) => !namesIn(frame).includes(part));
      expect({ file: relative(web, file), parts }).toEqual({ file: relative(web, file), parts: besideFrame });
    }
  });
});

const namesIn = (list: string) => [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name!).sort();

/** The parts of the words that a file and what it imports ask for. */
function shownBy(file: string): string[] {
  const asked = [...codeOf(file, staticImports)].flatMap((one) =>
    [...read(one).matchAll(/useTranslations\('(\w+)/g)].map(([, part]) => part!),
  );
  return [...new Set(asked)].sort();
}

/** A file with all that it imports, in whatever sense. */
function codeOf(file: string, imports: (file: string) => string[]): Set<string> {
  const all = new Set([file]);
  for (const one of all) for (const imported of imports(one)) all.add(imported);
  return all;
}

function staticImports(file: string): string[] {
  const statements = read(file).matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm);
  return [...statements].flatMap(([, path]) => resolve(file, path!));
}

const everyImport = (file: string) => [...staticImports(file), ...lazyImports(file).map(({ file }) => file)];

/** What a file imports when it is needed, with the words that are fetched beside it. */
function lazyImports(file: string): { file: string; parts: string[] }[] {
  const calls = read(file).matchAll(/(?:withWords\(\s*\[([^\]]*)\],[^;[]*?)?\bimport\('(\.[^']+)'\)/g);
  return [...calls].flatMap(([, parts = '', path]) =>
    resolve(file, path!).map((imported) => ({ file: imported, parts: namesIn(parts) })),
  );
}

function resolve(from: string, path: string): string[] {
  if (basename(path).includes('.module')) return [];
  return ['.ts', '.tsx']
    .map((ending) => join(dirname(from), path.replace(/\.js$/, '')) + ending)
    .filter((file) => existsSync(file));
}
