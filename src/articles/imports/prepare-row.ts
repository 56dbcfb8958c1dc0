import { createHash } from 'node:crypto';
import { findUnstorable } from '../../core/text/unicode-care.js';
import { newId } from '../../platform/ids.js';
import { addressKey } from '../address-key.js';
import { describeArticle } from '../describe-article.js';
import { readByKind } from '../readers/read-by-kind.js';
import { usable } from '../readers/usable-metadata.js';
import type { Original, ReadArticle } from '../readers/read-article.js';
import { NO_PLACES, READ_AS_IT_CAME, type Places, type Reading } from '../reading.js';
import { studyText, type Study } from '../study-text.js';
import type { Refused, SourceRow } from './read-row.js';

/** An article of a row, ready to be stored. */
export interface PreparedArticle extends ReturnType<typeof describeArticle> {
  id: string;
  /** Of the text, in hexadecimal. */
  sha256: string;
  urlKey: string | null;
  reading: Reading;
  places: Places;
  /** What it was read from. */
  original: Original | null;
  /** Null where the text is so long that a job of its own must do it. */
  study: Study | null;
}

/** UTF-8 bytes, as for an article that is sent by itself. */
const LONG_TEXT = 200_000;

/** All that can be done with a row without the database. Slow: runs in a thread. */
export async function prepareRow({ source, details }: SourceRow): Promise<PreparedArticle | Refused> {
  const pointer = 'html' in source ? '/html' : 'text' in source ? '/text' : '/url';
  try {
    const read = await readSource(source);
    if (read.text.trim() === '') return { code: 'empty', pointer };
    const unstorable = findUnstorable(read.text);
    if (unstorable) return { code: unstorable.code, pointer };
    const bytes = Buffer.from(read.text);
    const article = describeArticle(read, details);
    return {
      ...article,
      urlKey: article.url && addressKey(article.url),
      reading: read.reading,
      places: read.places,
      id: newId(),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      original: read.original,
      study: bytes.length > LONG_TEXT ? null : studyText(read.text, article.language),
    };
  } catch {
    return { code: 'unreadable', pointer };
  }
}

function readSource(source: SourceRow['source']): Promise<ReadArticle> {
  if ('page' in source) return Promise.resolve(source.page);
  if ('html' in source) return readHtml(source.html);
  if ('text' in source) return Promise.resolve(asItCame(source.text));
  throw new Error(`Nobody has visited ${source.address}.`);
}

const asItCame = (text: string): ReadArticle => ({
  text,
  format: 'text',
  found: {},
  reading: READ_AS_IT_CAME,
  places: NO_PLACES,
  original: null,
});

/** Its characters came in JSON or a table: whatever the page says of its encoding is no longer true. */
async function readHtml(html: string): Promise<ReadArticle> {
  const bytes = Buffer.from(html);
  const page = { kind: 'html', bytes, mediaType: 'text/html; charset=utf-8' } as const;
  const { found, reading, ...read } = await readByKind(page);
  return {
    ...read,
    format: page.kind,
    found: usable(found),
    reading: { ...reading, encoding: null },
    original: { mediaType: 'text/html', fileName: null, bytes },
  };
}
