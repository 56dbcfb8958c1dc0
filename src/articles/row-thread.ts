import { parentPort } from 'node:worker_threads';
import type { SourceRow } from './imports/read-row.js';
import { prepareRow } from './imports/prepare-row.js';

/** Thread: prepares the rows of every message that comes, and answers each one by itself. Lives until it is ended. */
parentPort!.on('message', (rows: SourceRow[]) => {
  for (const row of rows) parentPort!.postMessage(prepareRow(row));
});
