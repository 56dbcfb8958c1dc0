import type { ImportFormat } from './import.entity.js';

/** Where a file has been read to: bytes and lines that are done. */
export interface Place {
  position: number;
  line: number;
}

/** The bytes of one row, its end of line included, and where they lie. */
export interface FileRecord {
  bytes: Buffer;
  /** The first line of it; the first of the file is 1. */
  line: number;
  /** After it. */
  next: Place;
  /** Longer than a row may be: `bytes` is only its beginning. */
  tooLong: boolean;
}

/** How rows end: with their line, or, in a table, where a line ends outside of quotation marks. */
export interface RecordForm {
  format: ImportFormat;
  /** Byte between the columns of a table. */
  delimiter: number;
}

/** 10 MiB, as an article that is sent by itself. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Kept of a row that is longer. */
const BEGINNING = 2000;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;

/**
 * The rows of a file, however it is cut into parts; holds no more than a row and a part at once. A row of a table that breaks RFC 4180
 * ends with its first line, so that a quotation mark too many costs one row and not the rest of the file.
 * @param parts the file from `from` on
 */
export async function* splitRecords(
  parts: AsyncIterable<Buffer>,
  form: RecordForm,
  from: Place,
): AsyncGenerator<FileRecord> {
  let held: Buffer = Buffer.alloc(0);
  let place = from;
  /** The beginning of a row that is too long, while its end is looked for. */
  let skipped = null as { bytes: Buffer; length: number } | null;
  const take = (length: number, beginning?: Buffer): FileRecord => {
    const bytes = held.subarray(0, length);
    const next = {
      position: place.position + (skipped?.length ?? 0) + length,
      line: place.line + linesIn(bytes),
    };
    const record = {
      bytes: beginning ?? bytes,
      line: place.line + 1,
      next,
      tooLong: beginning !== undefined,
    };
    held = held.subarray(length);
    place = next;
    skipped = null;
    return record;
  };
  for await (const part of parts) {
    held = held.length ? Buffer.concat([held, part]) : part;
    while (held.length) {
      const end = skipped ? endOfLine(held) : endOfRecord(held, form);
      if (end > 0) yield take(end, skipped?.bytes);
      else if (skipped || held.length > MOST_BYTES) {
        const line: number = skipped ? 0 : endOfLine(held);
        if (line > 0) yield take(line);
        else {
          skipped = {
            bytes: skipped?.bytes ?? Buffer.from(held.subarray(0, BEGINNING)),
            length: (skipped?.length ?? 0) + held.length,
          };
          held = Buffer.alloc(0);
        }
      } else break;
    }
  }
  // As if the last line ended like the others.
  held = Buffer.concat([held, Buffer.of(NEWLINE)]);
  while (held.length > 1 || skipped) {
    const end = (!skipped && endOfRecord(held, form)) || endOfLine(held);
    yield take(Math.min(end, held.length - 1), skipped?.bytes);
  }
}

/** Bytes up to the end of the first row, or 0 where it is not in sight. */
function endOfRecord(bytes: Buffer, { format, delimiter }: RecordForm): number {
  return format === 'jsonl' ? endOfLine(bytes) : endOfTableRow(bytes, delimiter);
}

const endOfLine = (bytes: Buffer) => bytes.indexOf(NEWLINE) + 1;

function endOfTableRow(bytes: Buffer, delimiter: number): number {
  for (let at = 0; ;) {
    if (bytes[at] === QUOTE) {
      const closing = closingQuote(bytes, at);
      if (closing < 0) return 0;
      at = closing + 1;
      if (bytes[at] === RETURN && bytes[at + 1] === NEWLINE) at += 1;
      if (bytes[at] === RETURN && at + 1 === bytes.length) return 0;
      if (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== NEWLINE) return endOfLine(bytes);
    } else while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== NEWLINE) at += 1;
    if (at >= bytes.length) return 0;
    at += 1;
    if (bytes[at - 1] === NEWLINE) return at;
  }
}

/** Where the quotation that opens at `from` closes; a doubled mark within it does not close it. -1: not in sight. */
function closingQuote(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(QUOTE, from + 1); at >= 0; at = bytes.indexOf(QUOTE, at + 2)) {
    if (at + 1 === bytes.length) return -1;
    if (bytes[at + 1] !== QUOTE) return at;
  }
  return -1;
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return bytes.at(-1) === NEWLINE ? lines : lines + 1;
}
