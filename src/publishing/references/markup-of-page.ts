import { jsonrepair } from 'jsonrepair';

/** What stands around JSON in pages that are XHTML, or were, or hide it from old browsers. */
const WRAPPING =
  /^\s*(?:\/\/\s*|\/\*\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?\s*$/g;
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

/** @returns undefined for what is no JSON even when mended: comma too many, quotes missing, line breaks in texts */
function lenientJson(text: string): unknown {
  const bare = text.replace(WRAPPING, '');
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
