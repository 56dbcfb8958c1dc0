import { extname } from 'node:path';

const SUFFIXES: Record<string, string> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
};

interface NamedCopy {
  sha256: Buffer;
  mediaType: string | null;
  fileName: string | null;
}

/** A name for the file of a copy, in letters that every system takes: the beginning of its hash, and its kind. */
export function attachmentName({ sha256, mediaType, fileName }: NamedCopy): string {
  const essence = mediaType?.split(';', 1)[0]!.trim().toLowerCase() ?? '';
  const given = extname(fileName ?? '').toLowerCase();
  const suffix = SUFFIXES[essence] ?? (/^\.[a-z0-9]{1,5}$/.test(given) ? given : '.bin');
  return `copy-${sha256.toString('hex', 0, 6)}${suffix}`;
}
