import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';

/*
 * npm run bench:worth -- PATH…     how well statements worth a check are told from others
 *
 * PATH is a file of rows {id, lang?, doc, text, label}: statements in the order of the speech `doc`, label 1 where
 * fact-checkers chose them. Each speech is sorted by score, equal scores in the order of the speech. Prints mean average
 * precision over the speeches with a chosen statement (MAP), and how many of the first 5, 10 and 20 were chosen; beside
 * it what sorting by length, and by numbers and names, would give; and the halves of the speeches, which should agree.
 * The sets are not part of the project.
 */
const CUTOFFS = [5, 10, 20];

await ensureInstalled();
await build();
const { packFor } = await import('../dist/src/core/quotes/pack-for.js');
const { scoreStatement } = await import('../dist/src/core/check-worthiness/score-statement.js');

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Name a file of labelled statements: npm run bench:worth -- PATH');
  process.exit(2);
}

const RANKINGS = {
  ours: ({ text, lang }) => scoreStatement(text, packFor(lang ?? 'en')).score,
  length: ({ text }) => text.length,
  'numbers and names': ({ text }) => (text.match(/(?<=\S )\p{Lu}|\d+/gu) ?? []).length,
};

for (const path of paths) {
  const speeches = speechesOf(path);
  const statements = speeches.flat();
  const chosen = statements.filter(({ label }) => label);
  console.log(
    `\n${basename(path, '.jsonl')}: ${speeches.length} speeches, ${statements.length} statements, ${chosen.length} chosen`,
  );
  console.log('sorted by              MAP    P@5   P@10   P@20   MAP of every other speech, and of the rest');
  for (const [name, scoreOf] of Object.entries(RANKINGS))
    print(
      name,
      speeches.map((rows) => judge(rows, scoreOf)),
    );
}

/** The rows of each speech with at least one chosen statement. */
function speechesOf(path) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const speeches = new Map();
  for (const line of lines) {
    const row = JSON.parse(line);
    if (!speeches.has(row.doc)) speeches.set(row.doc, []);
    speeches.get(row.doc).push(row);
  }
  return [...speeches.values()].filter((rows) => rows.some(({ label }) => label));
}

/** Average precision of one speech, and precision at each cutoff. */
function judge(rows, scoreOf) {
  const ranked = rows
    .map((row) => ({ chosen: row.label > 0, score: scoreOf(row) }))
    .sort((a, b) => b.score - a.score)
    .map(({ chosen }) => chosen);
  let hits = 0;
  let sum = 0;
  ranked.forEach((chosen, n) => {
    if (chosen) sum += (hits += 1) / (n + 1);
  });
  const among = (first) => ranked.slice(0, first).filter(Boolean).length / first;
  return [sum / hits, ...CUTOFFS.map(among)];
}

function print(name, figures) {
  const mean = (n, some) => (some.reduce((sum, one) => sum + one[n], 0) / some.length).toFixed(4);
  const halves = [0, 1].map((odd) =>
    mean(
      0,
      figures.filter((_, n) => n % 2 === odd),
    ),
  );
  const columns = [0, 1, 2, 3].map((n) => mean(n, figures));
  console.log(`${name.padEnd(20)} ${columns.join(' ')}   ${halves.join(' ')}`);
}
