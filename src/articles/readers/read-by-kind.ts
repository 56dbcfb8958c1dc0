import type { ArticleFormat, Found, FoundPart } from '../article.entity.js';
import { NO_PLACES, READ_AS_IT_CAME, stepsOf, type Places, type Reading } from '../reading.js';
import { declaredEncodings, charsetOf, wordsOfPage } from './declared-encoding.js';
import { decodeText } from './decode-text.js';

/** A document whose kind is known. */
export interface DocumentInThread {
  kind: ArticleFormat;
  bytes: Uint8Array;
  mediaType: string | null;
  /** Where it came from, if that is known. */
  address?: string | null;
}

/** What a reader makes of it. */
export interface DocumentText {
  text: string;
  found: Partial<Record<FoundPart, Found>>;
  reading: Reading;
  places: Places;
}

const NOTHING = { found: {}, places: NO_PLACES };
type Read = (
  bytes: Buffer,
  mediaType: string | null,
  address: string | null,
) => DocumentText | Promise<DocumentText>;

/** Each reader is loaded when it is needed: those of PDF and Word are large. */
const READERS: Record<ArticleFormat, () => Promise<Read>> = {
  text: () => Promise.resolve(readPlain),
  html: async () => {
    const { readPage } = await import('./read-page.js');
    return (bytes, mediaType, address) => {
      const {
        text: html,
        encoding,
        undecodable,
      } = decodeText(bytes, declaredEncodings(bytes, mediaType), wordsOfPage(bytes));
      const { text, found, steps } = readPage(html.replace(/^\ufeff/, ''), address);
      const reading = {
        encoding,
        steps: [...stepsOf({ undecodable_bytes: undecodable }), ...steps],
        attachments: [],
      };
      return { text, found, reading, places: NO_PLACES };
    };
  },
  pdf: async () => {
    const { readPdf } = await import('./read-pdf.js');
    return async (bytes) => {
      const { text, found, pages, steps } = await readPdf(bytes);
      return { text, found, reading: { ...READ_AS_IT_CAME, steps }, places: { ...NO_PLACES, pages } };
    };
  },
  docx: async () => {
    const { readDocx } = await import('./read-docx.js');
    return async (bytes) => {
      const { text, steps } = await readDocx(bytes);
      return { ...NOTHING, text, reading: { ...READ_AS_IT_CAME, steps } };
    };
  },
  eml: async () => {
    const { readEmail } = await import('./read-email.js');
    return async (bytes) => {
      const { text, found, ...reading } = await readEmail(bytes);
      return { text, found, reading, places: NO_PLACES };
    };
  },
  srt: cues,
  vtt: cues,
};

/**
 * Reads a document.
 * @param loaded told when its reader is there, and the reading begins
 * @throws DocumentRefused with the reason; Error where a library can't make sense of it.
 */
export async function readByKind(
  { kind, bytes, mediaType, address = null }: DocumentInThread,
  loaded: () => void = () => undefined,
): Promise<DocumentText> {
  const read = await READERS[kind]();
  loaded();
  return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), mediaType, address);
}

/** Stored exactly as it came, in UTF-8: its byte order mark too, but for that of UTF-16, which says nothing any more. */
export function readPlain(bytes: Buffer, mediaType: string | null): DocumentText {
  const { text, encoding, undecodable } = decodeText(bytes, charsetOf(mediaType));
  const marked = encoding.name.startsWith('utf-16') && text.startsWith('\ufeff');
  const steps = stepsOf({ left_out_byte_order_mark: marked ? 1 : 0, undecodable_bytes: undecodable });
  return { ...NOTHING, text: marked ? text.slice(1) : text, reading: { encoding, steps, attachments: [] } };
}

async function cues(): Promise<Read> {
  const { readSubtitles } = await import('./read-subtitles.js');
  return (bytes, mediaType) => {
    const { text: file, encoding, undecodable } = decodeText(bytes, charsetOf(mediaType));
    const { text, timecodes, steps } = readSubtitles(file);
    const reading = {
      encoding,
      steps: [...stepsOf({ undecodable_bytes: undecodable }), ...steps],
      attachments: [],
    };
    return { found: {}, text, reading, places: { ...NO_PLACES, timecodes } };
  };
}
