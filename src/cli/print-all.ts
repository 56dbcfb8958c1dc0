import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The reader of a pipe has gone, before or while it was written to. */
const GONE = ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'];

/** Writes piece after piece, at the pace of whoever reads; ends quietly when they have read enough, as `head` does. */
export async function printAll(
  pieces: Readable | AsyncIterable<string>,
  output: NodeJS.WritableStream = process.stdout,
): Promise<void> {
  try {
    await pipeline(pieces, output, { end: output !== process.stdout });
  } catch (error) {
    if (!GONE.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
