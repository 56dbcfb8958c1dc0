import { createHash } from 'node:crypto';
import { findUnstorable } from '../../core/text/unicode-care.js';
import { newId } from '../../platform/ids.js';
import { addressKey } from '../address-key.js';
import { describeArticle } from '../describe-article.js';
import { readByKind } from '../readers/read-by-kind.js';
import { usable } from '../readers/usable-metadata.js';
import { READ_AS_IT_CAME, type Reading } from '../reading.js';
import { studyText, type Study } from '../study-text.js';
import type { Refused, SourceRow } from './read-row.js';

/** An article of a row, ready to be stored. */
export interface PreparedArticle extends ReturnType<typeof describeArticle> {
  id: string;
  /** Of the text, in hexadecimal. */
  sha256: string;
  urlKey: string | null;
  reading: Reading;
  /** The page that it was read from. */
  original: string | null;
  /** Null where the text is so long that a job of its own must do it. */
  study: Study | null;
}

/** UTF-8 bytes, as for an article that is sent by itself. */
const LONG_TEXT = 200_000;

/** All that can be done with a row without the database. Slow: runs in a thread. */
export async function prepareRow({ source, details }: SourceRow): Promise<PreparedArticle | Refused> {
  const pointer = 'html' in source ? '/html' : '/text';
  try {
    const read = 'html' in source ? await fromPage(source.html) : fromText(source.text);
    if (read.text.trim() === '') return { code: 'empty', pointer };
    const unstorable = findUnstorable(read.text);
    if (unstorable) return { code: unstorable.code, pointer };
    const bytes = Buffer.from(read.text);
    const article = describeArticle(read, details);
    return {
      ...article,
      urlKey: article.url && addressKey(article.url),
      reading: read.reading,
      id: newId(),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      original: 'html' in source ? source.html : null,
      study: bytes.length > LONG_TEXT ? null : studyText(read.text, article.language),
    };
  } catch {
    return { code: 'unreadable', pointer };
  }
}

const fromText = (text: string) => ({ text, format: 'text' as const, found: {}, reading: READ_AS_IT_CAME });

/** Its characters came in JSON or a table: whatever the page says of its encoding is no longer true. */
async function fromPage(html: string) {
  const page = { kind: 'html', bytes: Buffer.from(html), mediaType: 'text/html; charset=utf-8' } as const;
  const { text, found, reading } = await readByKind(page);
  return { text, format: page.kind, found: usable(found), reading: { ...reading, encoding: null } };
}
