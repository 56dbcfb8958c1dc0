import { isUtf8 } from 'node:buffer';
import type { ArticleFormat } from '../article.entity.js';
import { declaredEncodings, wordsOfPage } from './declared-encoding.js';
import { decodeText } from './decode-text.js';
import { parsePage } from './parse-page.js';
import type { GivenDocument } from './read-document.js';
import { sniffKind } from './sniff-kind.js';
import { listEntries, unpackZip } from './zip-entries.js';

/** Whatever the bytes of a document say, be it where no reader sees it. */
export interface Characters {
  text: string;
  /** False where nobody can tell what else they say: a picture, a locked file. */
  whole: boolean;
}

/** Zero bytes are those of UTF-16, escapes those of encodings that change their meaning in between. */
// eslint-disable-next-line no-control-regex
const NOT_UTF8 = /[\0\x1b]/;

/** Those of a page or text in UTF-8, which most are and which takes little; null for all else. */
export function charactersInUtf8({ bytes, fileName, mediaType }: GivenDocument): Characters | null {
  const text = isUtf8(bytes) ? bytes.toString('utf8') : '\0';
  if (NOT_UTF8.test(text)) return null;
  try {
    return sniffKind(bytes, fileName, mediaType) in READERS ? null : { text: inAllWays(text), whole: true };
  } catch {
    return null;
  }
}

/** Markup and all, in every way it can be read. It may be slow, and the document hostile: run it in a thread. */
export async function charactersIn(document: GivenDocument): Promise<Characters> {
  const asTheyAre = document.bytes.toString('utf8');
  try {
    const kind = sniffKind(document.bytes, document.fileName, document.mediaType);
    const { text, whole } = await (READERS[kind] ?? decoded)(document);
    return { text: `${asTheyAre}\n${text}`, whole };
  } catch {
    return { text: asTheyAre, whole: false };
  }
}

/** The parts of a Word file that are characters; others are pictures and embedded files. */
const MARKUP = /\.(?:xml|rels)$/;

type Read = (document: GivenDocument) => Promise<Characters> | Characters;

/** Other kinds are characters alone. */
const READERS: Partial<Record<ArticleFormat, Read>> = {
  pdf: async ({ bytes }) => {
    const { saidInPdf } = await import('./read-pdf.js');
    const { text, metadata, whole, attachments } = await saidInPdf(bytes);
    const inLines = [text, text.replace(/[-\u2010]\n/g, ''), text.replace(/-\n/g, '-')];
    const said = [...inLines, ...metadata.map(inAllWays)].join('\n');
    return withAttached(
      { text: said, whole },
      attachments.map(({ filename, content }) => ({
        bytes: Buffer.from(content),
        fileName: filename,
        mediaType: null,
      })),
    );
  },
  docx: ({ bytes }) => {
    const parts = unpackZip(bytes, MARKUP).map((part) => inAllWays(part.toString('utf8')));
    const whole = listEntries(bytes).every(({ name }) => MARKUP.test(name) || name.endsWith('/'));
    return { text: parts.join('\n'), whole };
  },
  eml: async ({ bytes }) => {
    const { default: PostalMime } = await import('postal-mime');
    const { headers, text, html, attachments } = await PostalMime.parse(bytes);
    const said = [...headers.map(({ value }) => value), text ?? '', inAllWays(html ?? '')].join('\n');
    return withAttached(
      { text: said, whole: true },
      attachments.map(({ content, mimeType, filename }) => ({
        bytes: Buffer.from(content as ArrayBuffer),
        mediaType: mimeType,
        fileName: filename,
      })),
    );
  },
};

async function withAttached(said: Characters, files: GivenDocument[]): Promise<Characters> {
  const all = [said, ...(await Promise.all(files.map(charactersIn)))];
  return { text: all.map(({ text }) => text).join('\n'), whole: all.every(({ whole }) => whole) };
}

function decoded({ bytes, mediaType }: GivenDocument): Characters {
  const { text } = decodeText(bytes, declaredEncodings(bytes, mediaType), wordsOfPage(bytes));
  return { text: inAllWays(text), whole: true };
}

/** As it stands; without escapes and entities; and without tags, which may stand within a word or between two. */
function inAllWays(markup: string): string {
  const text = markup.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  const ways = [text.replace(/[<>]/g, ' '), text.replace(/<[^<>]*>/g, ''), text.replace(/<[^<>]*>/g, ' ')];
  return [markup, ...ways.map((way) => parsePage(way).documentElement.textContent ?? '')].join('\n');
}
