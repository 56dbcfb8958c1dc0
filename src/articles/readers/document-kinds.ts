import { extname } from 'node:path';
import type { ArticleFormat } from '../article.entity.js';

/** Kinds of documents that can be read, with the suffixes and media types they come under; the first of each is the usual one. */
export const DOCUMENT_KINDS: Record<ArticleFormat, { suffixes: string[]; mediaTypes: string[] }> = {
  text: { suffixes: ['.txt', '.text', '.md'], mediaTypes: ['text/plain', 'text/markdown'] },
  html: { suffixes: ['.html', '.htm', '.xhtml'], mediaTypes: ['text/html', 'application/xhtml+xml'] },
  pdf: { suffixes: ['.pdf'], mediaTypes: ['application/pdf'] },
  docx: {
    suffixes: ['.docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  },
  eml: { suffixes: ['.eml'], mediaTypes: ['message/rfc822'] },
  srt: { suffixes: ['.srt'], mediaTypes: ['application/x-subrip'] },
  vtt: { suffixes: ['.vtt'], mediaTypes: ['text/vtt'] },
};

/** For messages: one suffix a kind. */
export const SUFFIXES = Object.values(DOCUMENT_KINDS).map(({ suffixes }) => suffixes[0]!);

/** What the name of a file, else the type it was sent with, says it is; null where neither says. */
export function saidKind(fileName: string | null, mediaType: string | null): ArticleFormat | null {
  const suffix = extname(fileName ?? '').toLowerCase();
  const essence = mediaType?.split(';', 1)[0]!.trim().toLowerCase();
  const kinds = Object.entries(DOCUMENT_KINDS) as [ArticleFormat, (typeof DOCUMENT_KINDS)[ArticleFormat]][];
  const bySuffix = kinds.find(([, { suffixes }]) => suffixes.includes(suffix));
  if (bySuffix || (suffix && fileName && !essence)) return bySuffix?.[0] ?? null;
  return kinds.find(([, { mediaTypes }]) => mediaTypes.includes(essence ?? ''))?.[0] ?? null;
}
