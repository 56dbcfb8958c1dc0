import { Problem, invalid } from '../../platform/errors.js';
import type { UploadedFile } from '../../platform/http/body-parsers.js';
import type { ArticleFormat } from '../article.entity.js';
import { NO_PLACES, READ_AS_IT_CAME } from '../reading.js';
import type { DocumentText } from './read-by-kind.js';
import { mustBeText, readDocument, type ReadDocument } from './read-document.js';

/** What an article can be read from; exactly one of the three. */
export interface ArticleSource {
  text?: string;
  html?: string;
  file?: UploadedFile;
  /** Not read from: it says where the text was found. */
  url?: string | null;
}

/** An article as a reader gives it. */
export interface ReadArticle extends DocumentText {
  format: ArticleFormat;
  /** Kept beside the text where they differ. */
  original: Original | null;
}

/** What a text was read from, and where it was fetched, if the desk has done that. */
export interface Original {
  mediaType: string;
  fileName: string | null;
  bytes: Buffer;
  address?: string;
  finalAddress?: string;
  fetchedAt?: Date;
}

/**
 * Reads an article from what was sent: a text as it is, a page or document as the words that a reader would see.
 * @throws Problem 422, see `readDocument`; `one_of` or `text_missing` where it is not said what to read.
 */
export async function readArticle({ text, html, file, url }: ArticleSource): Promise<ReadArticle> {
  const given = [text, html, file].filter((part) => part !== undefined).length;
  if (given > 1) throw invalid('', 'one_of', { of: ['text', 'html', 'file'] });
  if (text !== undefined) {
    mustBeText(text, '/text');
    return { text, format: 'text', found: {}, reading: READ_AS_IT_CAME, places: NO_PLACES, original: null };
  }
  if (html !== undefined) return readHtml(html);
  if (file) return readFile(file);
  const detail = url
    ? 'Send the text of the page too, as `text`, `html` or `file`: addresses are not fetched here.'
    : 'Send one of `text`, `html` or `file`.';
  throw new Problem('invalid', {
    detail,
    errors: [{ pointer: '/text', code: 'text_missing', params: { of: ['text', 'html', 'file'] } }],
  });
}

/** A page that came in JSON is characters already: whatever it says of its encoding is no longer true. */
async function readHtml(html: string): Promise<ReadArticle> {
  const bytes = Buffer.from(html);
  const page = { bytes, mediaType: 'text/html; charset=utf-8', fileName: 'page.html' };
  const document = await readDocument(page, '/html');
  return {
    ...document,
    reading: { ...document.reading, encoding: null },
    original: { mediaType: 'text/html', fileName: null, bytes },
  };
}

async function readFile(file: UploadedFile): Promise<ReadArticle> {
  const document = await readDocument(file);
  return { ...document, original: originalOf(document, file) };
}

/** The bytes, unless the text gives them back. */
function originalOf(document: ReadDocument, { bytes, fileName }: UploadedFile): ReadArticle['original'] {
  if (document.format === 'text' && Buffer.from(document.text).equals(bytes)) return null;
  return { mediaType: document.mediaType, fileName, bytes };
}
