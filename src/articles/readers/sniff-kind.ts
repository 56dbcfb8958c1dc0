import type { ArticleFormat } from '../article.entity.js';
import { DocumentRefused } from './document-refused.js';
import { SUFFIXES, saidKind } from './document-kinds.js';
import { listEntries } from './zip-entries.js';

/** Files that nobody can read here, by their first bytes (https://mimesniff.spec.whatwg.org); the name is for the message. */
const OTHERS: [name: string, first: string][] = [
  ['DOC', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG\r\n'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['RIFF', 'RIFF'],
  ['gzip', '\x1f\x8b'],
  ['RAR', 'Rar!\x1a'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['MP3', 'ID3'],
  ['Ogg', 'OggS'],
];
/** Where a PDF may begin: some programs write words of their own before it. */
const PDF_WITHIN = 1024;
/** Bytes of a text that are looked at. */
const HEAD = 4096;
/** A comment ends at its first `-->`: if it could end at any later one, a row of comments could be read in 2^n ways, and all would be tried. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html)\b/i;
const MAIL_HEADER =
  /^(?:received|return-path|delivered-to|mime-version|message-id|from|to|subject|date|content-type|dkim-signature): ?\S/i;
/** Header lines that make a text an e-mail, whatever its name. */
const ENOUGH_HEADERS = 3;

/**
 * What a document is: what its bytes say, else what its name or type says.
 * @throws DocumentRefused `file_type` for what can't be read here, `not_that_type` where bytes and name contradict each other.
 */
export function sniffKind(bytes: Buffer, fileName: string | null, mediaType: string | null): ArticleFormat {
  const head = bytes.toString('latin1', 0, HEAD);
  const said = saidKind(fileName, mediaType);
  const inside = kindOfBytes(bytes, head);
  if (inside) return inside;
  if (said === 'pdf' || said === 'docx') throw new DocumentRefused('not_that_type', { said });
  if (!said && fileName?.includes('.')) throw new DocumentRefused('file_type', { of: SUFFIXES });
  if (said === 'eml') return said;
  return kindOfText(head, said) ?? refuse();
}

function kindOfBytes(bytes: Buffer, head: string): ArticleFormat | null {
  if (head.slice(0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return kindOfZip(bytes);
  const other = OTHERS.find(([, first]) => head.startsWith(first));
  if (other) throw new DocumentRefused('file_type', { of: SUFFIXES, found: other[0] });
  return null;
}

function kindOfZip(bytes: Buffer): ArticleFormat {
  const names = listEntries(bytes).map(({ name }) => name);
  if (names.includes('word/document.xml')) return 'docx';
  throw new DocumentRefused('file_type', { of: SUFFIXES, found: 'ZIP' });
}

/** A text that says itself what it is wins over its name; UTF-16 is read without its zero bytes. */
function kindOfText(head: string, said: ArticleFormat | null): ArticleFormat | null {
  const words = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(words)) return 'vtt';
  if (/^\s*\d+\s*\r?\n\d+:\d\d:\d\d[,.]\d{3} --> \d/.test(words)) return 'srt';
  if (PAGE.test(words)) return 'html';
  const lines = words.split(/\r?\n/, 30);
  if (lines[0] && MAIL_HEADER.test(lines[0]) && headersIn(lines) >= ENOUGH_HEADERS && said !== 'html')
    return 'eml';
  return said;
}

function headersIn(lines: string[]): number {
  const end = lines.indexOf('');
  return lines.slice(0, end < 0 ? lines.length : end).filter((line) => MAIL_HEADER.test(line)).length;
}

function refuse(): never {
  throw new DocumentRefused('file_type', { of: SUFFIXES });
}
