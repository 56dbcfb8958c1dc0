import { parentPort, workerData } from 'node:worker_threads';
import { studyText } from './study-text.js';

/** Thread: studies `workerData.text` in `workerData.language`. */
const { text, language } = workerData as { text: string; language: string };
parentPort!.postMessage({ result: studyText(text, language) });
