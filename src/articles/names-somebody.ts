import { packFor } from '../core/quotes/pack-for.js';
import { agencyNamed } from '../core/text/agencies.js';

/**
 * Whether the words that an article uses for a speaker are a name ("Rina Contoh", "The Pentagon") and not a description ("a Pentagon
 * official", "presiden"): only names go into the registry by themselves. In doubt they don't, and a person decides.
 * @param language BCP 47, of the article
 */
export function namesSomebody(words: string, language: string): boolean {
  if (agencyNamed(words)) return true;
  const { grammar, people } = packFor(language);
  if (people.roles.includes(words.toLowerCase())) return false;
  const [first = '', ...rest] = words.split(/\s+/);
  if (!grammar.determiners.includes(first.toLowerCase())) return !isSmall(first);
  return rest.length > 0 && !isSmall(rest[0]!) && !isSmall(rest.at(-1)!);
}

/** Begins with a small letter; scripts without capitals have none. */
const isSmall = (word: string) => /^\p{Ll}/u.test(word);
