import { parentPort, workerData } from 'node:worker_threads';
import { DocumentRefused } from './readers/document-refused.js';
import { readByKind, type DocumentInThread } from './readers/read-by-kind.js';

/** Thread: reads the document in `workerData`. A refusal is posted too, because an error that is thrown loses its code on the way. */
const { kind, bytes, mediaType } = workerData as DocumentInThread;
try {
  const document = await readByKind({ kind, bytes: Buffer.from(bytes), mediaType });
  parentPort!.postMessage({ result: { document } });
} catch (error) {
  if (!(error instanceof DocumentRefused)) throw error;
  parentPort!.postMessage({ result: { refused: { code: error.code, params: error.params } } });
}
