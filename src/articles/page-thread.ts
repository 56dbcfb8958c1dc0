import { parentPort, workerData } from 'node:worker_threads';
import { readPage } from './readers/read-page.js';

/** Thread: reads the page in `workerData.html`. */
parentPort!.postMessage({ result: readPage((workerData as { html: string }).html) });
