/** Stands for a code unit that is gone: as long as what was there, so that places in a text stay where they are. */
export const GONE = '█';

/** Why there is no copy of a piece of evidence, where there was one. */
export const COPY_REDACTED = 'Its copy was redacted.';

/** Where no address may be shown any more: https://www.rfc-editor.org/rfc/rfc2606#section-2 */
export const NOWHERE = 'https://redacted.invalid/';

/** Blanks a text but for its lines. */
export function blankText(text: string): string {
  return text.replace(/[^\r\n]/gu, (character) => GONE.repeat(character.length));
}

/**
 * Blanks these words wherever they stand, exactly as they are written: as they are, and as JSON and HTML write them.
 * @param words none of them empty
 */
export function blankWords(words: readonly string[]): (text: string) => string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return (text) =>
    longestFirst.reduce(
      (left, word) => writtenForms(word).reduce((rest, form) => rest.replaceAll(form, blankText(word)), left),
      text,
    );
}

/** Fewer characters of a name tell nobody whose it is. */
const TELLING = 3;

/** How texts end that were cut within one of these words, where that tells something. */
export function cutEnds(words: readonly string[]): string[] {
  const ends = words
    .flatMap(writtenForms)
    .flatMap((form) => Array.from({ length: form.length - 1 }, (_, at) => form.slice(0, at + 1).trimEnd()));
  return [...new Set(ends)].filter((end) => end.length >= TELLING);
}

/** Blanks the end of a text that was cut within one of these words; what was a half character may stand behind it. */
export function blankCutEnd(words: readonly string[]): (text: string) => string {
  const longestFirst = cutEnds(words).sort((a, b) => b.length - a.length);
  return (text) => {
    const [halves] = /\ufffd*$/.exec(text)!;
    const left = text.slice(0, text.length - halves.length);
    const end = longestFirst.find((one) => left.endsWith(one));
    return end ? left.slice(0, -end.length) + blankText(end) + halves : text;
  };
}

/** The ways in which a stored text may write words. */
export function writtenForms(word: string): string[] {
  const inJson = JSON.stringify(word).slice(1, -1);
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  const inHtml = word.replace(/[&<>"']/g, (character) => entities[character]!);
  return [...new Set([word, inJson, inHtml])];
}

/** Finds words in any spelling: other capitals, other spaces or line breaks between them, accents put together otherwise. */
export function anySpelling(word: string): RegExp {
  const parts = word
    .trim()
    .split(/\s+/u)
    .map((part) => {
      const forms = new Set([part.normalize('NFC'), part.normalize('NFD')]);
      return `(?:${[...forms].map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|')})`;
    });
  return new RegExp(parts.join('\\s+'), 'giu');
}

/** Whether a text says one of these words as they are written, but for line breaks and what divides a word at one. */
export function saysOneOf(words: readonly string[]): (text: string) => boolean {
  const inOneLine = (text: string) => text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/gu, ' ');
  const sought = words.map(inOneLine);
  return (text) => {
    const line = inOneLine(text);
    return sought.some((word) => line.includes(word));
  };
}

/** Every text in a value of JSON. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** A value of JSON with every text in it blanked; its shape stays. */
export function blankJson(value: unknown, blank: (text: string) => string): unknown {
  if (typeof value === 'string') return blank(value);
  if (Array.isArray(value)) return value.map((entry) => blankJson(entry, blank));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, blankJson(entry, blank)]));
}
