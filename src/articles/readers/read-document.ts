import { findUnstorable } from '../../core/text/unicode-care.js';
import { invalid, Problem } from '../../platform/errors.js';
import { runInThread, ThreadEnded } from '../../platform/jobs/run-in-thread.js';
import type { ArticleFormat } from '../article.entity.js';
import type { ReadingStep } from '../reading.js';
import { threadFile } from '../thread-file.js';
import { DOCUMENT_KINDS, saidKind, SUFFIXES } from './document-kinds.js';
import { DocumentRefused, type RefusalCode } from './document-refused.js';
import { readPlain, type DocumentInThread, type DocumentText } from './read-by-kind.js';
import { sniffKind } from './sniff-kind.js';
import { usable } from './usable-metadata.js';

/** Bytes, and what is said of them: both may be wrong. */
export interface GivenDocument {
  bytes: Buffer;
  /** A Content-Type, perhaps with its charset. */
  mediaType: string | null;
  fileName: string | null;
  /** Where it came from, if that is known. */
  address?: string;
}

/** A document as a text that can be stored. */
export interface ReadDocument extends DocumentText {
  format: ArticleFormat;
  /** The media type of what the bytes are. */
  mediaType: string;
}

/** Longest that reading a document may take; milliseconds. A request has 15 s in all. */
const LIMIT_MS = 10_000;
/** Megabytes that its objects may take meanwhile. */
const LIMIT_MB = 512;

const ADVICE: Record<RefusalCode | 'took_too_long' | 'too_large' | 'stopped', string> = {
  file_type: `Send one of ${SUFFIXES.join(', ')}, or paste the text.`,
  not_that_type:
    'The file is not what its name says. Save it again from the program it came from, or paste the text.',
  encoding_unknown:
    'It cannot be told which characters the bytes mean. Open the file in the program it came from, save it with the encoding UTF-8, and send it again.',
  encrypted: 'The file is locked with a password. Save it without one, or paste the text.',
  no_text:
    'The pages are pictures without text, as a scanner makes them. Recognise the text (OCR) first, or paste it.',
  unreadable: 'The document could not be read; send its text instead.',
  too_large_inside: 'The file unpacks to more than can be read. Send the text alone.',
  took_too_long: 'The document takes too long to read; send its text instead.',
  too_large: 'The document needs too much memory; send its text instead.',
  stopped: 'The document could not be read; send its text instead.',
};

/**
 * Reads a document of any kind as a text: what it is is seen from its bytes, its characters decoded, its layout cleaned. Everything but a
 * plain text is read in a thread with limits of time and memory.
 * @param pointer the field that it came in, for the error
 * @throws Problem 422 with a code of `ADVICE`, or `empty`, `nul`, `lone_surrogate`.
 */
export async function readDocument(document: GivenDocument, pointer = '/file'): Promise<ReadDocument> {
  const { bytes, mediaType, fileName, address } = document;
  try {
    const kind = sniffKind(bytes, fileName, mediaType);
    const read =
      kind === 'text' ? readPlain(bytes, mediaType) : await inThread({ kind, bytes, mediaType, address });
    mustBeText(read.text, pointer);
    const steps = [...read.reading.steps, ...wrongName(kind, fileName)];
    const found = usable(read.found);
    const type = DOCUMENT_KINDS[kind].mediaTypes[0]!;
    return { ...read, found, reading: { ...read.reading, steps }, format: kind, mediaType: type };
  } catch (error) {
    throw asProblem(error, pointer);
  }
}

/** @throws Problem 422 for a text without words, or one that can't be stored exactly. */
export function mustBeText(text: string, pointer: string): void {
  if (text.trim() === '') throw invalid(pointer, 'empty');
  const unstorable = findUnstorable(text);
  if (unstorable) throw invalid(pointer, unstorable.code, { at: unstorable.at });
}

type FromThread =
  { document: DocumentText } | { refused: { code: RefusalCode; params: Record<string, unknown> } };

async function inThread(input: DocumentInThread): Promise<DocumentText> {
  const answer = await runInThread<FromThread>(threadFile('document-thread'), input, {
    limitMs: LIMIT_MS,
    limitMb: LIMIT_MB,
  });
  if ('refused' in answer) throw new DocumentRefused(answer.refused.code, answer.refused.params);
  return answer.document;
}

function asProblem(error: unknown, pointer: string): Problem {
  if (error instanceof Problem) return error;
  const known = error instanceof DocumentRefused || error instanceof ThreadEnded;
  const code = known ? error.code : 'unreadable';
  const params = error instanceof DocumentRefused ? error.params : {};
  return new Problem('invalid', { detail: ADVICE[code], errors: [{ pointer, code, params }] });
}

function wrongName(kind: ArticleFormat, fileName: string | null): ReadingStep[] {
  const said = saidKind(fileName, null);
  return said && said !== kind ? [{ code: 'suffix_differs', count: 1 }] : [];
}
