import type { Messages } from 'use-intl';
import { missing } from '../lib/missing-code';
import type { Language } from '../lib/preferences';
import type { Part, Parts } from './parts';

type Words = Partial<Record<Part, Parts[Part]>>;

/** Every file of words: each is fetched when something that shows it is. */
const files = import.meta.glob<Parts[Part]>('./*/*.json', { import: 'default' });

/** What must be there in whatever language is shown: first the words of the frame. */
const needed = new Set<Part>(['codes', 'commands', 'frame', 'pages']);

/** The words of the language that is shown, and of one that is to be shown next. */
let spoken: Partial<Record<Language, Words>> = {};
let wanted: Language | undefined;

/**
 * Fetches code together with the words that it shows, beside what every page has. A language's words are one object, which grows: who comes
 * with new words finds them there, and what is on the screen already is not drawn again for them.
 * @throws MissingCode where one of them does not come
 */
export function withWords<Code>(parts: Part[], load: () => Promise<Code>): () => Promise<Code> {
  return async () => {
    for (const part of parts) needed.add(part);
    const [code] = await Promise.all([load(), fetchWords(parts)]).catch(missing);
    return code;
  };
}

/**
 * All words in a language that are needed so far, to be shown at once in place of those of another.
 * @returns undefined where still another language was asked for meanwhile
 */
export async function speak(language: Language): Promise<Messages | undefined> {
  wanted = language;
  const words = (spoken[language] ??= {});
  await fetchWords(needed);
  if (wanted !== language) return undefined;
  spoken = { [language]: words };
  return words as Messages;
}

async function fetchWords(parts: Iterable<Part>): Promise<void> {
  const all = [...parts];
  await Promise.all(
    Object.entries(spoken).flatMap(([language, words]) =>
      all.map(async (part) => {
        words[part] ??= await files[`./${language}/${part}.json`]!();
      }),
    ),
  );
}
