import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';
import { cpuTime } from './cpu-time.mjs';
import { textIn } from './generate-text.mjs';
import { hostile } from './hostile.mjs';
import { languages } from './languages.mjs';

/** Code units of text per language, and per article. */
const TEXT = 1_000_000;
const ARTICLE = 4_000;
/** `compromise` reads so many articles in the time that we have; its speed does not depend on how many. */
const ARTICLES_FOR_COMPROMISE = 10;
const ROUNDS = 5;
const GROWTH = join(import.meta.dirname, 'growth.mjs');

/** What a program does that only looks for marks with a word behind them. */
const MARKS = /["“„«][^"”“»«]+["”“»][,.]?\s*[—–-]?\s*(\p{L}+)?/gu;

await ensureInstalled();
await build();
const { default: nlp } = await import('compromise');
const { extractQuotes } = await import('../dist/src/core/quotes/extract-quotes.js');

showSpeed();
const failed = showGrowth();
if (failed.length > 0) {
  console.log(`\nFAIL: ${failed.join(', ')}`);
  process.exitCode = 1;
}

function showSpeed() {
  console.log(
    'Articles of 4,000 characters, CPU time of one process; medians of the rounds, taken in turn.\n',
  );
  console.log(
    'language     MB/s   µs per kB   quotes per kB   slower than one regular expression   faster than compromise',
  );
  for (const language of Object.keys(languages)) {
    const write = textIn(language);
    const articles = Array.from({ length: TEXT / ARTICLE }, () => write(ARTICLE));
    const few = articles.slice(0, ARTICLES_FOR_COMPROMISE);
    let quotes = 0;
    const readers = {
      ours: [articles, (text) => (quotes += extractQuotes(text, { language }).quotes.length)],
      marks: [articles, (text) => Array.from(text.matchAll(MARKS)).length],
      // It reads English only.
      ...(language === 'en' && { compromise: [few, (text) => nlp(text).quotations().out('array')] }),
    };
    const speed = inTurn(readers);
    const perKilobyte = quotes / (ROUNDS + 1) / (bytes(articles) / 1000);
    const { ours, marks, compromise } = speed;
    console.log(
      [
        language.padEnd(8),
        ours.toFixed(1).padStart(9),
        (1000 / ours).toFixed(0).padStart(12),
        perKilobyte.toFixed(1).padStart(16),
        `${(marks / ours).toFixed(0)} ×`.padStart(37),
        compromise ? `${(ours / compromise).toFixed(0)} ×`.padStart(25) : '',
      ].join(''),
    );
  }
}

/** Runs readers one after the other, round by round after one to warm up. @returns MB/s of each: the median */
function inTurn(readers) {
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    Object.fromEntries(
      Object.entries(readers).map(([name, [texts, read]]) => [
        name,
        bytes(texts) / 1000 / cpuTime(() => texts.forEach(read)),
      ]),
    ),
  ).slice(1);
  return Object.fromEntries(
    Object.keys(readers).map((name) => [name, median(rounds.map((round) => round[name]))]),
  );
}

/** Each text in a process of its own: what the one before has left behind would be cleared up in the time of the next. */
function showGrowth() {
  console.log('\nHostile texts: CPU time for 1 MB, for 10 MB, and the ratio, which may be 12 at most.\n');
  return hostile
    .map(([name]) => name)
    .filter((name) => spawnSync(process.execPath, [GROWTH, name], { stdio: 'inherit' }).status !== 0);
}

function bytes(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}
