import type { PublicPage } from '../public-page.js';
import { markup, type Markup } from './markup.js';
import { languageName } from './prose.js';
import type { Words } from './words.js';
import { PAGE_LANGUAGES, wordsOf } from './words-for.js';

/** A statement in one of its languages. */
export interface Statement {
  language: string;
  text: string;
}

/** The statement in every language in which its page can be read: its own first, then those that we have words for. */
export function statementsOf({ statement, language, translations }: PublicPage): Statement[] {
  const own = { language, text: statement };
  return [
    own,
    ...translations.filter((one) => wordsOf(one.language) && wordsOf(one.language) !== wordsOf(language)),
  ];
}

/** Languages in which pages are read, but not this one: nobody has translated its statement. */
export const untranslated = ({
  language,
  translations,
}: {
  language: string;
  translations: Record<string, string>;
}): string[] => {
  const there = [language, ...Object.keys(translations)].map((tag) => wordsOf(tag)?.language);
  return PAGE_LANGUAGES.filter((one) => !there.includes(one));
};

/** Ways to the page in its other languages, and what is not translated; nothing where there is one language. */
export function languageSwitch(page: PublicPage, shown: Statement, words: Words): Markup | null {
  const statements = statementsOf(page);
  if (statements.length === 1) return null;
  const ways = statements.map(({ language }) => {
    const name = wordsOf(language)?.ownName ?? languageName(language, words);
    return language === shown.language
      ? markup`<li aria-current="true" lang="${language}">${name}</li>`
      : markup`<li><a href="?lang=${language}" hreflang="${language}" lang="${language}">${name}</a></li>`;
  });
  const rest = shown.language !== page.language && words.restIn(languageName(page.language, words));
  return markup`<nav class="languages" aria-label="${words.readIn}"><ul>${ways}</ul></nav>
${rest && markup`<p class="aside">${rest}</p>\n`}`;
}
