import { parentPort, workerData } from 'node:worker_threads';
import { answer, type Asked, type Question } from './text-questions.js';

/** Thread: asks `workerData.question` of `workerData.asked`. */
const { question, asked } = workerData as { question: Question; asked: Asked<Question> };
parentPort!.postMessage({ result: answer(question, asked) });
