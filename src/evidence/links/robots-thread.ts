import { parentPort, workerData } from 'node:worker_threads';
import { rulesFor } from './robots-rules.js';

/** Rules, and the address that they are asked about. */
export interface RulesInThread {
  text: string;
  url: string;
}

/** Thread: what the rules in `workerData` say. */
const { text, url } = workerData as RulesInThread;
parentPort!.postMessage({ ready: true });
parentPort!.postMessage({ result: rulesFor(text, url) });
