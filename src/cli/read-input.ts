import type { Readable } from 'node:stream';
import { CommandError } from './plain-failure.js';

/** The longest article, or row, taken in, in bytes; as in the API, with room for the escapes of JSON. */
const LONGEST = 10 * 1024 * 1024;
const LONGEST_LINE = 2 * LONGEST;

const NEWLINE = 0x0a;

/** Reads a whole stream as UTF-8, exactly. Rejects what is no UTF-8 or longer than 10 MiB: nothing is silently changed. */
export async function readText(input: Readable): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = asBytes(chunk);
    parts.push(bytes);
    size += bytes.length;
    if (size > LONGEST) throw new CommandError(`The article is longer than ${LONGEST} bytes.`);
  }
  const text = decode(Buffer.concat(parts));
  if (text === null) throw new CommandError('The article is not UTF-8.');
  return text;
}

/** A line of a stream with its number, from 1; null when it is no UTF-8 or longer than 20 MiB. */
export interface NumberedLine {
  number: number;
  line: string | null;
}

/**
 * Reads a stream line by line, holding one line at a time. Only U+000A ends a line: JSON may hold U+2028 as it is,
 * where `node:readline` would cut it.
 */
export async function* linesOf(input: Readable): AsyncGenerator<NumberedLine> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 1;
  for await (const chunk of input) {
    let bytes = asBytes(chunk);
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE)) {
      keep(bytes.subarray(0, end));
      yield { number, line: finished() };
      number += 1;
      bytes = bytes.subarray(end + 1);
    }
    keep(bytes);
  }
  if (size > 0) yield { number, line: finished() };

  function keep(bytes: Buffer): void {
    size += bytes.length;
    if (size <= LONGEST_LINE) parts.push(bytes);
    else parts = [];
  }

  function finished(): string | null {
    const line = size <= LONGEST_LINE ? decode(Buffer.concat(parts)) : null;
    parts = [];
    size = 0;
    return line;
  }
}

const asBytes = (chunk: unknown): Buffer =>
  typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
