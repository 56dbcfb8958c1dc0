import { jsonrepair } from 'jsonrepair';

/** What stands around JSON in pages that are XHTML, or were, or hide it from old browsers. */
const WRAPPING =
  /^\s*(?:\/\/\s*|\/\*\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?\s*$/g;
/** The first name of a block that was put into its page as if it were words to be shown. */
const ENCODED = /^[\s[{]*&(?:quot|#34|#x22);/i;
const SIGNS: Record<string, string> = {
  quot: '"',
  '#34': '"',
  '#x22': '"',
  amp: '&',
  '#38': '&',
  '#x26': '&',
};
const JSON_LD = /\btype\s*=\s*["']?application\/ld\+json/i;

/** Everything in a text that is JSON: the text itself, or each JSON-LD block of a page, however broken. Linear in its length. */
export function jsonIn(text: string): unknown[] {
  const whole = /^\s*[[{]/.test(text) ? lenientJson(text) : undefined;
  return whole === undefined ? blocksOf(text).flatMap((block) => lenientJson(block) ?? []) : [whole];
}

/** The insides of `<script type="application/ld+json">`. */
function blocksOf(page: string): string[] {
  const small = page.toLowerCase();
  const blocks: string[] = [];
  for (let at = small.indexOf('<script'); at >= 0; at = small.indexOf('<script', at)) {
    const inside = small.indexOf('>', at) + 1;
    const end = inside > 0 ? small.indexOf('</script', inside) : -1;
    if (end < 0) break;
    if (JSON_LD.test(page.slice(at, inside))) blocks.push(page.slice(inside, end));
    at = end;
  }
  return blocks;
}

/** What the JSON itself is made of; entities in its texts are left to who reads these. */
const decoded = (text: string): string =>
  text.replace(/&(quot|#34|#x22|amp|#38|#x26);/gi, (_, name: string) => SIGNS[name.toLowerCase()]!);

/** @returns undefined for what is no JSON even when mended: comma too many, quotes missing, line breaks in texts */
function lenientJson(text: string): unknown {
  const unwrapped = text.replace(WRAPPING, '');
  const bare = ENCODED.test(unwrapped) ? decoded(unwrapped) : unwrapped;
  try {
    return JSON.parse(bare);
  } catch {
    // The sort of JSON that is written by hand.
  }
  try {
    return JSON.parse(jsonrepair(bare));
  } catch {
    return undefined;
  }
}
