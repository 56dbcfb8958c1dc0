import { parentPort, workerData } from 'node:worker_threads';
import { parseItems, type FeedInThread } from './feeds/parse-items.js';

/** Thread: reads the feed in `workerData`; null where it is none. */
parentPort!.postMessage({ ready: true });
parentPort!.postMessage({ result: parseItems(workerData as FeedInThread) });
