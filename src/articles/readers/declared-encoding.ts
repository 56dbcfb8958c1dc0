import type { Declared } from './decode-text.js';

/** Bytes in which a page may name its encoding: https://html.spec.whatwg.org/multipage/semantics.html#charset asks for 1,024. */
const WITHIN = 4096;
const CONTENT_TYPE = /;\s*charset\s*=\s*["']?([^"';\s]+)/i;
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i;

/** The encodings that a page names: the Content-Type it came with wins over the page itself. */
export function declaredEncodings(bytes: Buffer, mediaType: string | null): Declared[] {
  const head = bytes.toString('latin1', 0, WITHIN);
  const inPage = XML.exec(head)?.[1] ?? META.exec(head)?.[1];
  return [...charsetOf(mediaType), ...(inPage ? [{ label: ofPage(inPage), how: 'declared' as const }] : [])];
}

/** The encoding that a Content-Type names, if it does. */
export function charsetOf(mediaType: string | null): Declared[] {
  const label = CONTENT_TYPE.exec(mediaType ?? '')?.[1];
  return label ? [{ label, how: 'content_type' }] : [];
}

/** A page whose head can be read byte by byte is no UTF-16, whatever it says; the standard reads it as UTF-8. */
const ofPage = (label: string) => (/^utf-?16/i.test(label) ? 'utf-8' : label);

/** The words of a page without its markup, for a guess that must not count the letters of tags. */
export function wordsOfPage(bytes: Buffer): Buffer {
  const words = bytes
    .toString('latin1')
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>/g, ' ');
  return Buffer.from(words, 'latin1');
}
