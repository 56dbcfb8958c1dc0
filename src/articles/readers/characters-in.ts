import { isUtf8 } from 'node:buffer';
import type { ArticleFormat } from '../article.entity.js';
import { declaredEncodings, wordsOfPage } from './declared-encoding.js';
import { decodeText } from './decode-text.js';
import { parsePage } from './parse-page.js';
import type { GivenDocument } from './read-document.js';
import { sniffKind } from './sniff-kind.js';
import { unpackZip } from './zip-entries.js';

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

type Read = (document: GivenDocument) => Promise<Characters> | Characters;

/** Other kinds are characters alone. */
const READERS: Partial<Record<ArticleFormat, Read>> = {
  pdf: async ({ bytes }) => {
    const { printedInPdf } = await import('./read-pdf.js');
    const text = await printedInPdf(bytes);
    return {
      text: [text, text.replace(/[-\u2010]\n/g, ''), text.replace(/-\n/g, '-')].join('\n'),
      whole: true,
    };
  },
  docx: ({ bytes }) => {
    const parts = unpackZip(bytes, /\.(?:xml|rels)$/).map((part) => inAllWays(part.toString('utf8')));
    return { text: parts.join('\n'), whole: true };
  },
  eml: async ({ bytes }) => {
    const { default: PostalMime } = await import('postal-mime');
    const { headers, text, html, attachments } = await PostalMime.parse(bytes);
    const said = [...headers.map(({ value }) => value), text ?? '', inAllWays(html ?? '')].join('\n');
    const attached = await Promise.all(
      attachments.map(({ content, mimeType, filename }) =>
        charactersIn({ bytes: Buffer.from(content as ArrayBuffer), mediaType: mimeType, fileName: filename }),
      ),
    );
    return {
      text: [said, ...attached.map(({ text: words }) => words)].join('\n'),
      whole: attached.every(({ whole }) => whole),
    };
  },
};

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
