import { parentPort } from 'node:worker_threads';
import { boundByteArrays, hasExceeded } from './readers/bound-arrays.js';
import type { GivenDocument } from './readers/read-document.js';

/** Bytes that one stream of a document may unpack to. */
const MOST_BYTES = 32 * 1024 * 1024;

boundByteArrays(MOST_BYTES);
const { charactersIn } = await import('./readers/characters-in.js');

/** Thread: reads whatever the bytes of each document say. Lives until it is ended. */
parentPort!.on('message', (document: GivenDocument) => void read(document));

async function read({ bytes, ...about }: GivenDocument): Promise<void> {
  parentPort!.postMessage({ ready: true });
  parentPort!.postMessage({ result: await charactersIn({ ...about, bytes: Buffer.from(bytes) }) });
  // It is remembered for ever, and would be held against the next document.
  if (hasExceeded()) process.exit();
}
