import { analyse } from 'chardet';
import type { Encoding } from '../reading.js';
import { DocumentRefused } from './document-refused.js';
import { unmarkedUtf16 } from './unmarked-utf16.js';

/** Characters, and how it is known that the bytes mean them. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Bytes of a broken text that mean nothing: each place is a U+FFFD. */
  undecodable: number;
}

/** An encoding that somebody has named. */
export interface Declared {
  label: string;
  how: Encoding['how'];
}

/** Encodings that may be guessed: those of news texts, as the superset that browsers read them with. */
const GUESSED: Record<string, string> = {
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'iso-8859-2',
  'ISO-8859-5': 'iso-8859-5',
  'ISO-8859-6': 'iso-8859-6',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
  'KOI8-R': 'koi8-r',
  Big5: 'big5',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  GB18030: 'gb18030',
  Shift_JIS: 'shift_jis',
};
/** Below this, of 100, a guess is as often wrong as right: a person must say. */
const SURE_ENOUGH = 25;
/** So many characters must be UTF-8 for each that is broken. */
const MOSTLY = 20;
/** Bytes that a guess looks at. */
const SAMPLE = 64 * 1024;
/** Characters that no text has; where they appear, the bytes meant something else. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]/;
/** What the bytes 80 to 9F mean in windows-1252, which TextDecoder of Node 20 takes for controls: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/**
 * Reads bytes as characters: by their byte order mark, by what was declared, as UTF-16 without a mark, as UTF-8 (with a few broken bytes
 * too), else by a guess. A byte order mark stays in the text.
 * @param declared encodings that somebody has named, best first; what the bytes contradict is passed over
 * @param sample what to guess from, where the bytes hold more markup than words
 * @throws DocumentRefused `encoding_unknown`.
 */
export function decodeText(bytes: Buffer, declared: Declared[] = [], sample: Buffer = bytes): Decoded {
  const utf16 = unmarkedUtf16(bytes);
  const named: Declared[] = [
    ...markOf(bytes),
    ...declared,
    ...(utf16 ? [{ label: utf16, how: 'guessed' } as const] : []),
    { label: 'utf-8', how: 'valid_utf8' },
  ];
  for (const { label, how } of named) {
    const text = decodeAs(bytes, label);
    if (text !== null) return { text, encoding: { name: nameOf(label), how }, undecodable: 0 };
  }
  return brokenUtf8(bytes) ?? guess(bytes, sample);
}

function markOf(bytes: Buffer): Declared[] {
  const how = 'byte_order_mark';
  const first = bytes.toString('latin1', 0, 4);
  if (first.startsWith('\xff\xfe\0\0')) throw new DocumentRefused('encoding_unknown', { found: 'utf-32' });
  if (first.startsWith('\xef\xbb\xbf')) return [{ label: 'utf-8', how }];
  if (first.startsWith('\xff\xfe')) return [{ label: 'utf-16le', how }];
  if (first.startsWith('\xfe\xff')) return [{ label: 'utf-16be', how }];
  return [];
}

/** The text, or null where the label is none or the bytes are not in that encoding. */
function decodeAs(bytes: Buffer, label: string): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    return nameOf(label) === 'windows-1252' ? mendWindows1252(text) : text;
  } catch {
    return null;
  }
}

const nameOf = (label: string): string => new TextDecoder(label).encoding;

/** What TextDecoder of Node 20 makes of windows-1252, with its quotation marks and dashes instead of controls. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80]!);
}

/** A page of UTF-8 with a byte cut off here and there; null where hardly anything in it is UTF-8. */
function brokenUtf8(bytes: Buffer): Decoded | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const undecodable = text.match(/\ufffd/g)?.length ?? 0;
  const decoded = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (undecodable * MOSTLY > decoded) return null;
  return { text, encoding: { name: 'utf-8', how: 'guessed' }, undecodable };
}

function guess(bytes: Buffer, sample: Buffer): Decoded {
  const [best] = analyse(sample.subarray(0, SAMPLE))
    .filter(({ name }) => name in GUESSED)
    .sort((a, b) => b.confidence - a.confidence);
  const name = best && best.confidence >= SURE_ENOUGH ? GUESSED[best.name]! : null;
  const text = name && decodeAs(bytes, name);
  if (!text || IMPOSSIBLE.test(text)) throw new DocumentRefused('encoding_unknown');
  return { text, encoding: { name, how: 'guessed' }, undecodable: 0 };
}
