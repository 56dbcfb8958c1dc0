import { constants, inflateSync } from 'node:zlib';

/** Bytes before a stream in which its dictionary is looked for. */
const NEAR = 1_000;
/** Bytes that all of them may unpack to. */
const MOST_BYTES = 32 * 1024 * 1024;

const METADATA = /\/(?:Subtype\s*\/XML|Type\s*\/Metadata)\b/;
const LAST_OBJECT = /.*\bobj\b/s;

/** What a PDF says of itself and of its parts. */
export interface PdfMetadata {
  /** XMP (ISO 16684-1), one text a stream. */
  texts: string[];
  /** Streams that could not be unpacked. */
  locked: number;
}

/** Streams of metadata in a PDF, those of single pages and pictures too, which no reader asks for: ISO 32000-1, 14.3.2. */
export function metadataIn(bytes: Buffer): PdfMetadata {
  const found: PdfMetadata = { texts: [], locked: 0 };
  let left = MOST_BYTES;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at)) {
    const dictionary = bytes.toString('latin1', Math.max(0, at - NEAR), at).replace(LAST_OBJECT, '');
    const begin = bytes.indexOf('\n', at) + 1;
    const end = bytes.indexOf('endstream', begin);
    if (begin === 0 || end < 0) break;
    at = end + 'endstream'.length;
    if (!METADATA.test(dictionary)) continue;
    try {
      const text = unpacked(bytes.subarray(begin, end), dictionary, left).toString('utf8');
      left -= text.length;
      found.texts.push(text);
    } catch {
      found.locked += 1;
    }
  }
  return found;
}

function unpacked(stream: Buffer, dictionary: string, most: number): Buffer {
  if (!dictionary.includes('/Filter')) return stream;
  return inflateSync(stream, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
}
