import { Shape, TokenKind } from '../../text/tokens.js';
import { behindBracketedAge } from './age.js';
import { classesOfWord, lexiconOf, Trait, Word } from '../words/lexicon.js';
import { endsInOneOf } from '../words/endings.js';
import type { Reading } from '../words/reading.js';

/** A run of capitalised words as tokens, half-open. */
export interface CapitalRun {
  from: number;
  to: number;
  opensSentence: boolean;
}

/** Some that look like a name of two words are a word of the sentence and a noun behind it. */
const SHORTEST_NAME = 2;

/**
 * Tells names from nouns where every noun has a capital: two capitals in a row, a title or a first name in front, short
 * forms, words that are a name elsewhere in the article, and bare words beside a verb that reports. Linear.
 */
export function namesAmongNouns(reading: Reading, runs: readonly CapitalRun[]): CapitalRun[] {
  const proper = new Set<string>();
  const full = runs.map((run) => {
    if (reading.namesInMarks.has(run.from - 1)) return run;
    return endsInPlace(reading, run) ? null : fullName(reading, run);
  });
  for (const run of full) if (run) remember(reading, run, proper);
  return runs.flatMap((run, n) => {
    if (full[n]) return [full[n]];
    const single = shortName(reading, run, proper);
    return single ? [single] : [];
  });
}

/** "Außenminister | Frankreichs": whose office it is, and no name. */
function endsInPlace(reading: Reading, { from, to }: CapitalRun): boolean {
  const word = wordOf(reading, to - 1);
  if (!isGenitive(reading, word) || !(to - from > 1 || (from > 0 && isCapitalWord(reading, from - 1))))
    return false;
  return (classesOfWord(word.slice(0, -1), lexiconOf(reading.pack)) & Word.organisation) !== 0;
}

function remember(reading: Reading, run: CapitalRun, proper: Set<string>): void {
  const last = run.to - 1;
  if (!isPerson(reading, last)) proper.add(wordOf(reading, last));
}

/** A run of which at least two words are one name, or an office with a name behind it. */
function fullName(reading: Reading, run: CapitalRun): CapitalRun | null {
  let from = run.from;
  for (let token = run.from; token < run.to; token += 1) {
    if (isFirstName(reading, token) && token > run.from && !isPerson(reading, token - 1)) from = token;
    if (isFirstName(reading, token)) break;
  }
  const office = from > run.from ? from : run.from;
  let name = office;
  while (name < run.to && (isPerson(reading, name) || !isCapitalWord(reading, name))) name += 1;
  const capitals = capitalsIn(reading, name, run.to);
  if (capitals === 0) return null;
  const entitled = name > office || (office > run.from && isPerson(reading, office - 1));
  if (entitled) return abstract(reading, run.to - 1) ? null : { ...run, from: run.from };
  if (capitals < SHORTEST_NAME) return null;
  if (isFirstName(reading, name) || isBody(reading, run)) return { ...run, from };
  const adjective = run.opensSentence || isDeterminer(reading, run.from - 1);
  if (adjective && capitals === SHORTEST_NAME && endsLikeAdjective(reading, name)) return null;
  if (abstract(reading, name) || isNumber(reading, run.from - 1)) return null;
  return { ...run, from };
}

/** One capital: a short form, a name known from elsewhere, or a bare word beside a verb that reports. */
function shortName(reading: Reading, run: CapitalRun, proper: ReadonlySet<string>): CapitalRun | null {
  const last = run.to - 1;
  const word = wordOf(reading, last);
  if (endsInPlace(reading, run)) return null;
  const single = { ...run, from: last };
  if (proper.has(word) || (isGenitive(reading, word) && proper.has(word.slice(0, -1)))) return single;
  if (isPerson(reading, last)) return null;
  const { shapes } = reading.tokens;
  if (shapes[last]! & Shape.allCapitals) return single;
  if (isFirstName(reading, last)) return single;
  const bare = run.to - run.from === 1 && !isModified(reading, run.from);
  if (!bare || abstract(reading, last)) return null;
  const { classes } = reading.annotations;
  if (classes[last]! & Word.unnamed) return null;
  if (classes[last]! & Word.organisation) return single;
  return speaks(reading, run) ? single : null;
}

/** "Müller sagte", "sagte Müller", "laut Müller"; "Kritiker sagten" are several and no name. */
function speaks(reading: Reading, { from, to }: CapitalRun): boolean {
  const { classes, lengths } = reading.annotations;
  const verb = Word.afterSubject | Word.beforeSubject;
  const before = from > 0 && lengths[from - 1] === 1 ? classes[from - 1]! : 0;
  const next = behindBracketedAge(reading, to);
  const behind = next < reading.tokens.count ? classes[next]! : 0;
  const single = (token: number) => !wordOf(reading, token).endsWith(endingsOf(reading).pluralEnding);
  if (before & Word.source) return single(from);
  if (before & verb) return single(from - 1);
  return (behind & verb) !== 0 && single(next);
}

/** Whether a determiner or an adjective stands in front: "die Menschen", "viele ältere Menschen". */
function isModified(reading: Reading, token: number): boolean {
  if (token === 0) return false;
  const { kinds, shapes } = reading.tokens;
  if (kinds[token - 1] !== TokenKind.word) return false;
  if (isDeterminer(reading, token - 1) || isNumber(reading, token - 1)) return true;
  const known = reading.annotations.classes[token - 1]! !== 0;
  return !known && !(shapes[token - 1]! & Shape.capital) && endsLikeAdjective(reading, token - 1);
}

function isDeterminer(reading: Reading, token: number): boolean {
  const bits = Word.determiner | Word.demonstrative | Word.negation;
  return token >= 0 && (reading.annotations.classes[token]! & bits) !== 0;
}

const isNumber = (reading: Reading, token: number) =>
  token >= 0 && (reading.tokens.shapes[token]! & Shape.digit) !== 0;

/** An office or a title: what stands in front of names. */
function isPerson(reading: Reading, token: number): boolean {
  return (reading.annotations.classes[token]! & (Word.role | Word.title)) !== 0;
}

/** The lists of the genders hold offices, titles and first names. */
function isFirstName(reading: Reading, token: number): boolean {
  const gendered = (reading.annotations.traits[token]! & (Trait.masculine | Trait.feminine)) !== 0;
  return gendered && !isPerson(reading, token) && isCapitalWord(reading, token);
}

function isBody(reading: Reading, { from, to }: CapitalRun): boolean {
  for (let token = from; token < to; token += 1)
    if (reading.annotations.classes[token]! & Word.organisation) return true;
  return false;
}

function capitalsIn(reading: Reading, from: number, to: number): number {
  let capitals = 0;
  for (let token = from; token < to; token += 1) if (isCapitalWord(reading, token)) capitals += 1;
  return capitals;
}

function isCapitalWord({ tokens }: Reading, token: number): boolean {
  return tokens.kinds[token] === TokenKind.word && (tokens.shapes[token]! & Shape.capital) !== 0;
}

function abstract(reading: Reading, token: number): boolean {
  const word = wordOf(reading, token);
  return endsInOneOf(word, word.length, endingsOf(reading).abstractEndings);
}

/** "Israelische", "Zahlreichen": no pack lists them all. */
function endsLikeAdjective(reading: Reading, token: number): boolean {
  const word = wordOf(reading, token);
  return endsInOneOf(word, word.length, reading.pack.grammar.adjectiveEndings ?? []);
}

const isGenitive = (reading: Reading, word: string) => word.endsWith(endingsOf(reading).genitiveEnding);

const endingsOf = ({ pack }: Reading) => pack.writing!.capitalNouns!;

function wordOf({ text, tokens }: Reading, token: number): string {
  return text.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase();
}
