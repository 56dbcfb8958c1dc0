import { parentPort, workerData } from 'node:worker_threads';
import { boundByteArrays, hasExceeded } from './readers/bound-arrays.js';
import { DocumentRefused } from './readers/document-refused.js';
import { readByKind, type DocumentInThread } from './readers/read-by-kind.js';

/** Bytes that one stream of a document may unpack to: a file has 10 MiB at most. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Thread: reads the document in `workerData`. A refusal is posted too, because an error that is thrown loses its code on the way. */
const { kind, bytes, mediaType, address } = workerData as DocumentInThread;
boundByteArrays(MOST_BYTES);
try {
  const ready = () => parentPort!.postMessage({ ready: true });
  const document = await readByKind({ kind, bytes: Buffer.from(bytes), mediaType, address }, ready);
  parentPort!.postMessage({ result: { document } });
} catch (error) {
  const refused = hasExceeded() ? new DocumentRefused('too_large_inside') : error;
  if (!(refused instanceof DocumentRefused)) throw error;
  parentPort!.postMessage({ result: { refused: { code: refused.code, params: refused.params } } });
}
