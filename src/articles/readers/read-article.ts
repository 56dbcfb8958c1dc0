import { extname } from 'node:path';
import { Problem, invalid } from '../../platform/errors.js';
import type { UploadedFile } from '../../platform/http/body-parsers.js';
import { ThreadEnded, runInThread } from '../../platform/jobs/run-in-thread.js';
import { findUnstorable } from '../../core/text/unicode-care.js';
import type { ArticleFormat, Found, FoundPart } from '../article.entity.js';
import { threadFile } from '../thread-file.js';
import { decodeUtf8 } from './plain-text.js';
import type { ReadPage } from './read-page.js';
import { usable } from './usable-metadata.js';

/** What an article can be read from; exactly one of the three. */
export interface ArticleSource {
  text?: string;
  html?: string;
  file?: UploadedFile;
  /** Not read from: it says where the text was found. */
  url?: string | null;
}

/** An article as a reader gives it. */
export interface ReadArticle {
  /** Exactly what will be stored. */
  text: string;
  format: ArticleFormat;
  /** What the page says about itself; for plain text nothing. */
  found: Partial<Record<FoundPart, Found>>;
  /** Kept beside the text where they differ. */
  original: { mediaType: string; fileName: string | null; bytes: Buffer } | null;
}

/** Longest that reading a page may take; milliseconds. A request has 15 s in all. */
const PAGE_LIMIT_MS = 10_000;
const HTML = /^\.(html?|xhtml)$/i;
const PLAIN = /^\.(txt|text)$/i;

/**
 * Reads an article from what was sent: a text or file as it is, a page as the words that a reader would see.
 * @throws Problem 422 `not_utf8`, `empty`, `nul`, `lone_surrogate`, `unreadable`, `file_type` or `text_missing`.
 */
export async function readArticle(source: ArticleSource): Promise<ReadArticle> {
  const { pointer, read } = choose(source);
  const article = await read();
  if (article.text.trim() === '') throw invalid(pointer, 'empty');
  const unstorable = findUnstorable(article.text);
  if (unstorable) throw invalid(pointer, unstorable.code, { at: unstorable.at });
  return article;
}

function choose({ text, html, file, url }: ArticleSource): {
  pointer: string;
  read: () => Promise<ReadArticle>;
} {
  const given = [text, html, file].filter((part) => part !== undefined).length;
  if (given > 1) throw invalid('', 'one_of', { of: ['text', 'html', 'file'] });
  if (text !== undefined) return { pointer: '/text', read: async () => plain(text) };
  if (html !== undefined)
    return {
      pointer: '/html',
      read: () => page(html, '/html', { mediaType: 'text/html', fileName: null, bytes: Buffer.from(html) }),
    };
  if (file) return { pointer: '/file', read: () => readFile(file) };
  const detail = url
    ? 'Send the text of the page too, as `text`, `html` or `file`: addresses are not fetched.'
    : 'Send one of `text`, `html` or `file`.';
  throw new Problem('invalid', {
    detail,
    errors: [{ pointer: '/text', code: 'text_missing', params: { of: ['text', 'html', 'file'] } }],
  });
}

function readFile(file: UploadedFile): Promise<ReadArticle> {
  const suffix = extname(file.fileName);
  if (HTML.test(suffix)) {
    const original = { mediaType: 'text/html', fileName: file.fileName, bytes: file.bytes };
    return page(decodeUtf8(file.bytes), '/file', original);
  }
  if (PLAIN.test(suffix)) return Promise.resolve(plain(decodeUtf8(file.bytes)));
  throw new Problem('invalid', {
    detail: 'Send a .txt, .html or .htm file.',
    errors: [{ pointer: '/file', code: 'file_type', params: { of: ['.txt', '.html', '.htm'] } }],
  });
}

const plain = (text: string): ReadArticle => ({ text, format: 'text', found: {}, original: null });

async function page(html: string, pointer: string, original: ReadArticle['original']): Promise<ReadArticle> {
  try {
    const { text, found } = await runInThread<ReadPage>(
      threadFile('page-thread'),
      { html },
      { limitMs: PAGE_LIMIT_MS },
    );
    return { text, format: 'html', found: usable(found), original };
  } catch (error) {
    const code = error instanceof ThreadEnded ? error.code : 'unreadable';
    throw new Problem('invalid', {
      detail: 'The page could not be read; send its text instead.',
      errors: [{ pointer, code }],
    });
  }
}
