import { isWebAddress } from '../../platform/http/plain-values.js';
import { isLanguageTag } from '../../core/text/language-tag.js';
import { markup, type Content, type Markup } from './markup.js';
import type { Words } from './words.js';

/**
 * Attributes of an element that holds somebody's text: its direction by its own first letter, and its language where it is not the
 * page's.
 */
export function tongue(language: string | null, words: Words): Markup {
  const foreign = language !== null && isLanguageTag(language) && language !== words.language;
  return foreign ? markup` lang="${language}" dir="auto"` : markup` dir="auto"`;
}

/** What a language is called; its tag where it has no name here. */
export function languageName(tag: string, words: Words): string {
  try {
    return words.languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A link to another site, or its text alone where the address is not one of the web. In print its address follows, unless it is the text. */
export function webLink(url: string | null, text: string | Markup): Markup {
  return url !== null && isWebAddress(url)
    ? markup`<a href="${url}" rel="noopener external nofollow"${text === url && markup` class="bare"`}><bdi>${text}</bdi></a>`
    : markup`<bdi>${text}</bdi>`;
}

/** What is there of these, with a dot between; a line never begins with the dot. */
export function dotted(parts: Content[]): Content[] {
  return parts
    .filter((part) => part !== null && part !== undefined && part !== '' && part !== false)
    .flatMap((part, i) => (i ? ['\u00a0· ', part] : [part]));
}

/** A day, `YYYY-MM-DD`, in words. */
export function dayInWords(day: string, words: Words): Markup {
  return markup`<time datetime="${day}">${words.day.format(new Date(`${day}T00:00:00Z`))}</time>`;
}

/** A point in time, RFC 3339, in words and in UTC: a page without script does not know the reader's zone. */
export function momentInWords(moment: string, words: Words): Markup {
  return markup`<time datetime="${moment}">${words.moment.format(new Date(moment))}</time>`;
}
