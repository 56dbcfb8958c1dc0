import type { Words } from './words.js';
import { en } from './words.en.js';
import { id } from './words.id.js';

const DICTIONARIES: readonly Words[] = [en, id];

/** Languages in which a page says more than what was written for it. */
export const PAGE_LANGUAGES = DICTIONARIES.map(({ language }) => language);

/** The words of exactly this language, where there are any. */
export function wordsOf(language: string): Words | undefined {
  const [primary] = language.toLowerCase().split('-');
  return DICTIONARIES.find((words) => words.language === primary);
}

/** The words for a page in this language (BCP 47); English where there is no dictionary. */
export function wordsFor(language: string): Words {
  return wordsOf(language) ?? en;
}

/** The words that a reader's browser likes best (`Accept-Language`, RFC 9110, 12.5.4). */
export function wordsAccepted(header: string | undefined): Words {
  const wanted = (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...params] = entry.trim().split(';');
      const q = params
        .map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1])
        .find((value) => value !== undefined);
      return { primary: tag.toLowerCase().split('-')[0], q: q === undefined ? 1 : Number(q) };
    })
    .sort((a, b) => b.q - a.q);
  for (const { primary, q } of wanted) {
    const words = q > 0 && DICTIONARIES.find(({ language }) => language === primary);
    if (words) return words;
  }
  return en;
}
