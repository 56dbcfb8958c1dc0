import { readDocument } from '../../articles/readers/read-document.js';
import { Problem } from '../../platform/errors.js';
import type { SuggestedField, Suggestion } from './capture.entity.js';

/** What can be read in the bytes of a page or file. */
export interface CopyText {
  /** Empty where there is none. */
  text: string;
  /** Why there is no text, or `cut` where the end is missing. */
  textProblem: string | null;
  mediaType: string | null;
  found: Partial<Record<SuggestedField, Suggestion>>;
}

/** Longest text of a copy; UTF-16 code units. */
export const MOST_TEXT = 1_000_000;

/** Bytes, and what is said of them. */
export interface CopyBytes {
  bytes: Buffer;
  /** As the site or the person's browser says. */
  mediaType: string | null;
  fileName: string | null;
  /** Where it came from, if that is known. */
  address?: string;
}

/** Reads a copy as far as it can be read: a picture, or a page without words, is kept all the same. */
export async function readCopy(copy: CopyBytes): Promise<CopyText> {
  const { mediaType } = copy;
  try {
    const read = await readDocument(copy);
    const text = cut(read.text);
    const textProblem = text.length < read.text.length ? 'cut' : null;
    return { text, textProblem, mediaType: mediaType ?? read.mediaType, found: suggestionsOf(read.found) };
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    return { text: '', textProblem: error.extras.errors?.[0]?.code ?? error.code, mediaType, found: {} };
  }
}

/** What an article's page says of itself, under the names that evidence has for it. */
const NAMES: Record<string, SuggestedField> = {
  title: 'title',
  outlet: 'publisher',
  publishedOn: 'publishedOn',
  author: 'author',
  url: 'url',
};

function suggestionsOf(found: Record<string, { text: string; how: string }>): CopyText['found'] {
  return Object.fromEntries(
    Object.entries(found).flatMap(([part, { text, how }]) =>
      NAMES[part] ? [[NAMES[part], { text, how }]] : [],
    ),
  );
}

function cut(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const last = text.charCodeAt(MOST_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MOST_TEXT - 1 : MOST_TEXT);
}
