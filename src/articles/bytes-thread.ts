import { parentPort, workerData } from 'node:worker_threads';
import { boundByteArrays } from './readers/bound-arrays.js';
import type { GivenDocument } from './readers/read-document.js';

/** Bytes that one stream of a document may unpack to. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Thread: reads whatever the bytes in `workerData` say. */
const { bytes, ...about } = workerData as GivenDocument;
boundByteArrays(MOST_BYTES);
const { charactersIn } = await import('./readers/characters-in.js');
parentPort!.postMessage({ ready: true });
parentPort!.postMessage({ result: await charactersIn({ ...about, bytes: Buffer.from(bytes) }) });
