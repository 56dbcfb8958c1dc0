import { cpuTime } from './cpu-time.mjs';
import { hostile } from './hostile.mjs';

/*
 * node bench/growth.mjs NAME     how much longer a hostile text of 10 MB takes than one of 1 MB
 *
 * Fails above LIMIT. Part of `npm run bench:extract`, which builds first.
 */
const LIMIT = 12;
const [SHORT, LONG] = [1_000_000, 10_000_000];
const ROUNDS = 3;

const { extractQuotes } = await import('../dist/src/core/quotes/extract-quotes.js');

const [, textOf] = hostile.find(([name]) => name === process.argv[2]);
extract(textOf(SHORT / 10));
const [once, tenfold] = growth(textOf(SHORT), textOf(LONG));
const ratio = tenfold / once;
const failed = ratio > LIMIT;
const figures = `${once.toFixed(0).padStart(7)} ms${tenfold.toFixed(0).padStart(8)} ms${ratio.toFixed(1).padStart(7)}`;
console.log(`${process.argv[2].padEnd(34)}${figures} ${failed ? 'FAIL' : ''}`);
process.exitCode = failed ? 1 : 0;

/**
 * CPU time for a short text and for a long one, in ms. The short one is read over and over until both have read as much,
 * each in its best round: else a page fault or a collection of garbage decides what takes a few ms. What is quadratic
 * still takes a hundred times as long.
 */
function growth(short, long) {
  const times = LONG / SHORT;
  const rounds = Array.from({ length: ROUNDS }, () => [
    cpuTime(() => Array.from({ length: times }, () => extract(short).quotes.length)) / times,
    cpuTime(() => extract(long)),
  ]);
  return [Math.min(...rounds.map(([one]) => one)), Math.min(...rounds.map(([, ten]) => ten))];
}

function extract(text) {
  return extractQuotes(text, { language: 'id' });
}
