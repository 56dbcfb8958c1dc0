import { parentPort } from 'node:worker_threads';
import { prepareRow } from '../../src/articles/imports/prepare-row.js';
import type { SourceRow } from '../../src/articles/imports/read-row.js';

/** Thread: as the one of imports, with two texts that no reader gets over. */
parentPort!.on('message', (rows: SourceRow[]) => void prepare(rows));

async function prepare(rows: SourceRow[]): Promise<void> {
  for (const row of rows) {
    const text = 'text' in row.source ? row.source.text : '';
    if (text === 'for ever') for (;;);
    const held: number[][] = [];
    while (text === 'too much') held.push(new Array<number>(2e6).fill(1));
    parentPort!.postMessage(await prepareRow(row));
  }
}
