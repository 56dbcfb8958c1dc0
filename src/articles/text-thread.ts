import { parentPort, workerData } from 'node:worker_threads';
import type { Study } from './study-text.js';
import { answer, type Asked, type Question } from './text-questions.js';

/** Lists of rows that leave in one piece: V8 may clear up everything for each buffer that it is handed. */
const PIECE = 64;

/** Thread: asks `workerData.question` of `workerData.asked`. */
const { question, asked } = workerData as { question: Question; asked: Asked<Question> };
parentPort!.postMessage({ ready: true });
const result = answer(question, asked);
parentPort!.postMessage({ result }, question === 'study' ? inPieces(result as Study) : []);

/**
 * Joins the rows of a study to few buffers, which can be handed over instead of copied: 9 MB of quotes make half a gigabyte of rows, and
 * to copy it would hold everybody up for seconds.
 */
function inPieces({ chunks }: Study): ArrayBuffer[] {
  const buffers: ArrayBuffer[] = [];
  for (let from = 0; from < chunks.length; from += PIECE) {
    const some = chunks.slice(from, from + PIECE);
    const piece = new Uint8Array(some.reduce((size, { length }) => size + length, 0));
    let at = 0;
    for (const [n, chunk] of some.entries()) {
      piece.set(chunk, at);
      chunks[from + n] = piece.subarray(at, (at += chunk.length));
    }
    buffers.push(piece.buffer);
  }
  return buffers;
}
