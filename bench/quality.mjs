import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';

/*
 * npm run bench:quality -- PATH…     how well quotes are found, on sets that people have marked up
 *
 * PATH is a file of rows, or a folder of them: {id, lang?, text, quotes: [{start, end, type, segments?, speaker,
 * speakerResolved?}]}, offsets in UTF-16 code units. Prints precision, recall and F1, strict (the same span, once
 * marks, spaces and punctuation at its ends are cut off) and at an overlap of 0.8, by kind; and how often the speaker
 * of a found quote is right by its head word, as a Markdown table; below it, how often over all sets by how sure the
 * engine is of them. The sets are not part of the project.
 */
const KINDS = ['direct', 'mixed', 'indirect'];
/** Where grades of confidence begin. */
const GRADES = [0.9, 0.8, 0.6, 0];
const EDGE = /[\s"“”„‟«»‹›‘’‚'`.,;:!?…\-–—]/;

await ensureInstalled();
await build();
const { extractQuotes } = await import('../dist/src/core/quotes/extract-quotes.js');

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Name a file of marked-up rows, or a folder of them: npm run bench:quality -- PATH');
  process.exit(2);
}
function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => join(path, name));
}

/** Counts of one set: gold, found and matched quotes, of all kinds and of each. */
function measure(file) {
  const counts = Object.fromEntries(['all', ...KINDS].map((kind) => [kind, blank()]));
  const speakers = { asked: 0, right: 0, pronouns: 0, resolved: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text, lang, quotes } = JSON.parse(line);
    const gold = unitsOf(text, quotes);
    const found = unitsOf(text, extractQuotes(text, { language: lang ?? basename(file).slice(0, 2) }).quotes);
    const pairs = matched(
      gold,
      found.filter(({ kind }) => kind !== 'headline'),
    );
    tally(counts, gold, found, pairs);
    for (const [wanted, got, overlap] of pairs) if (overlap >= 0.8) judgeSpeaker(speakers, wanted, got);
  }
  return { counts, speakers };
}

const blank = () => ({ gold: 0, found: 0, strict: 0, near: 0 });

/** Each contiguous piece once, without marks and punctuation at its ends; single words beside a longer piece do not count. */
function unitsOf(text, quotes) {
  const seen = new Set();
  return quotes.flatMap((quote) => {
    const segments = quote.segments ?? [[quote.start, quote.end]];
    return segments.flatMap(([from, to]) => {
      const [start, end] = trimmed(text, from, to);
      const minor = segments.length > 1 && text.slice(start, end).trim().split(/\s+/).length < 3;
      if (end - start < 2 || minor || seen.has(`${start}:${end}`)) return [];
      seen.add(`${start}:${end}`);
      return [{ ...quote, start, end, kind: quote.kind ?? quote.type }];
    });
  });
}

function trimmed(text, from, to) {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(text[start])) start += 1;
  while (end > start && EDGE.test(text[end - 1])) end -= 1;
  return [start, end];
}

/** Pairs of gold and found that overlap most, each used once. */
function matched(gold, found) {
  const pairs = gold.flatMap((wanted) => found.map((got) => [wanted, got, overlapOf(wanted, got)]));
  const used = new Set();
  return pairs
    .filter(([, , overlap]) => overlap > 0)
    .sort((a, b) => b[2] - a[2])
    .filter(([wanted, got]) => !used.has(wanted) && !used.has(got) && used.add(wanted) && used.add(got));
}

function overlapOf(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

function tally(counts, gold, found, pairs) {
  for (const { kind } of gold) for (const one of ['all', kind]) (counts[one] ??= blank()).gold += 1;
  for (const { kind } of found)
    if (kind !== 'headline') for (const one of ['all', kind]) counts[one].found += 1;
  for (const [wanted, got, overlap] of pairs) {
    const strict = wanted.start === got.start && wanted.end === got.end;
    for (const one of wanted.kind === got.kind ? ['all', wanted.kind] : ['all']) {
      if (strict) counts[one].strict += 1;
      if (overlap >= 0.8) counts[one].near += 1;
    }
  }
}

/** Every speaker that was found where the set says who spoke. */
const judged = [];

/** A speaker named at the cue, or one that a pronoun or clitic stands for, where the set says whom. */
function judgeSpeaker(speakers, { speaker, speakerResolved }, { speakers: found }) {
  const wanted = speaker ?? speakerResolved;
  if (!wanted) return;
  const right = found.some(({ name, mention, anaphor }) =>
    [name, mention?.text, anaphor?.text].some((words) => words && sameHead(wanted.text, words)),
  );
  if (found.length > 0) judged.push({ confidence: found[0].confidence, right });
  if (speaker) {
    speakers.asked += 1;
    speakers.right += right ? 1 : 0;
  } else {
    speakers.pronouns += 1;
    speakers.resolved += right ? 1 : 0;
  }
}

const wordsOf = (name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The last capitalised word before any comma or bracket, or else the last word. */
function headOf(name) {
  const words = name.split(/[,(]/)[0].match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return (words.findLast((word) => /^\p{Lu}/u.test(word)) ?? words.at(-1) ?? '').toLowerCase();
}

const sameHead = (a, b) => wordsOf(a).includes(headOf(b)) || wordsOf(b).includes(headOf(a));

function print(name, { counts, speakers }) {
  for (const [kind, { gold, found, strict, near }] of Object.entries(counts)) {
    if (gold + found === 0) continue;
    const figures = [...scores(strict, found, gold), ...scores(near, found, gold)].map((n) => n.toFixed(1));
    const named = kind === 'all' ? share(speakers.right, speakers.asked) : '';
    const resolved = kind === 'all' ? share(speakers.resolved, speakers.pronouns) : '';
    row([kind === 'all' ? name : '', kind, gold, found, ...figures, named, resolved]);
  }
}

const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
const share = (n, of) => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} of ${of}`);

function scores(hits, found, gold) {
  const precision = found ? (100 * hits) / found : 0;
  const recall = gold ? (100 * hits) / gold : 0;
  return [precision, recall, precision + recall ? (2 * precision * recall) / (precision + recall) : 0];
}

row([
  'set',
  'kind',
  'gold',
  'found',
  ...['strict', '0.8'].flatMap((m) => [`P ${m}`, `R ${m}`, `F1 ${m}`]),
  'speaker named',
  'pronoun',
]);
row(['---', '---', ...Array(10).fill('--:')]);
for (const file of paths.flatMap(filesAt)) print(basename(file, '.jsonl'), measure(file));

console.log('\nconfidence: speakers that are right');
for (const [n, least] of GRADES.entries()) {
  const below = GRADES[n - 1] ?? Infinity;
  const graded = judged.filter(({ confidence }) => confidence >= least && confidence < below);
  console.log(
    `from ${least.toFixed(1)}: ${share(graded.filter(({ right }) => right).length, graded.length)}`,
  );
}
