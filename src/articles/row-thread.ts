import { parentPort } from 'node:worker_threads';
import type { SourceRow } from './imports/read-row.js';
import { prepareRow } from './imports/prepare-row.js';

/** Thread: prepares the rows of every message that comes, and answers each one by itself. Lives until it is ended. */
parentPort!.on('message', (rows: SourceRow[]) => void prepare(rows));

async function prepare(rows: SourceRow[]): Promise<void> {
  for (const row of rows) parentPort!.postMessage(await prepareRow(row));
}
