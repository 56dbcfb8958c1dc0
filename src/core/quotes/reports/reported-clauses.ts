import { carryOn, type Attribution } from '../attribution.js';
import { attribution, wordsIn, type Clause } from './clause-row.js';
import {
  behindAdverbials,
  behindComplementizer,
  behindCue,
  cliticOf,
  cueAt,
  isCue,
  nextComplementizer,
} from './cues.js';
import { OPENS_SUBJECT } from '../speakers/between-verb-and-subject.js';
import { behindAppositions } from '../speakers/apposition.js';
import { Trait, Word } from '../words/lexicon.js';
import { isAdverbial, opensOccasion, standsAlone } from './verb-first.js';
import { behindAdverbialTime, contentBehind } from './complement.js';
import { besideOthers, withFurtherClauses } from './further-clauses.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import { isSomebody, nameAt, nobody, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import { bodyBefore, speakerAfter, speakerBefore, speakerInCue } from '../speakers/speaker-phrase.js';
import { fromRelativeSource } from './relative-sources.js';
import { verbSecondReports } from '../verb-second/verb-second.js';

/** How far behind its source the comma may stand that ends it, in items. */
const SOURCE_REACH = 16;
/** Fewer words are an adverb or a conjunction, not a statement: "Namun, kata dia, …"; behind a determiner, a subject. */
const FEWEST_WORDS = 3;

/**
 * Finds what is reported without marks, or partly in marks, in one clause: `X mengatakan bahwa …`, `Menurut X, …`,
 * `…, kata X, …`. Reads left to right; what one report has taken is not read again.
 */
export function reportedClauses(reading: Reading, names: Names, clause: Clause): Attribution[] {
  if (reading.pack.grammar.verbSecond) return verbSecondReports(reading, names, clause);
  if (opensWithSource(reading, names, clause.from, clause.to))
    return fromSource(reading, names, clause, clause.from);
  for (let i = clause.from; i < clause.to; i += 1) {
    if (!isCue(reading, names, clause.from, i)) continue;
    const found = reportAt(reading, names, clause, i);
    if (found.length > 0) return found;
    i = behindCue(reading, i) - 1;
  }
  return [];
}

function reportAt(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  if (reading.is(cue, Word.source)) return fromSource(reading, names, clause, cue);
  if (reading.is(cue, Word.passive)) return fromPassive(reading, names, clause, cue);
  const leaning = reading.has(cue - 1, Trait.objectPronoun) && cue - 1 > clause.from ? cue - 1 : cue;
  const opens = cue === clause.from || reading.isPunctuation(leaning - 1, ',–—-');
  if (reading.is(cue, Word.afterSubject) && !(opens && isBehindWords(reading, names, clause, cue))) {
    const following = afterVerb(reading, names, clause, cue);
    if (following.length > 0) return following;
    const weak = reading.is(cue, Word.withComplementizer) && !reading.is(cue, Word.bareComplement);
    const { verbBeforeSubject } = reading.pack.reporting;
    if (cue > clause.from && !opens && !weak && !verbBeforeSubject)
      return aroundSubjectFirst(reading, names, clause, cue);
  }
  return reading.is(cue, Word.beforeSubject) && opens
    ? aroundVerbFirst(reading, names, clause, cue, leaning)
    : [];
}

/** "His film won a prize, | said Jane Doe": nobody but the speaker stands behind the verb. */
function isBehindWords(reading: Reading, names: Names, clause: Clause, cue: number): boolean {
  if (cue === clause.from || !reading.is(cue, Word.beforeSubject)) return false;
  const speaker = speakerAfter(reading, names, behindCue(reading, cue), clause.to);
  return speaker.kind === 'named' && speaker.next >= clause.to;
}

/** `X mengatakan bahwa …`, with every further clause of the same subject. */
export function afterVerb(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const content = contentBehind(reading, names, clause, cue);
  if (content < 0 || isOfAuthor(reading, clause.from, cue)) return [];
  const direct = nextComplementizer(reading, behindCue(reading, cue), clause.to) >= 0;
  if (!direct && !reading.quotation(content) && takesNoClause(reading, cue)) return [];
  if (describesObject(reading, names, clause.from, cue, content)) return [];
  const speaker = subjectOf(reading, names, clause.from, cue, content);
  if (speaker.kind === 'pronoun' && speaker.traits & Trait.indefinite) return [];
  if (isParticiple(reading, clause.from, cue, content, speaker)) return [];
  if (speaker.kind === 'noun' && reading.has(cue, Trait.ofThings) && !isSomebody(speaker)) return [];
  return withFurtherClauses(reading, names, clause, cue, content, speaker);
}

/** "Asked | whether he would resign, she …": a verb that opens its clause without a subject says that somebody else spoke. */
function isParticiple(
  reading: Reading,
  from: number,
  cue: number,
  content: number,
  speaker: SpeakerPhrase,
): boolean {
  if (cue !== from || speaker.kind !== 'none' || reading.quotation(content)) return false;
  return !reading.pack.grammar.dropsSubject && !reading.is(cue, Word.clitic);
}

/** "elogiò le fonti | che permettevano …", "X, …, elogiò | i medici": what stands behind such verbs is their object. */
function takesNoClause(reading: Reading, cue: number): boolean {
  const { withoutClause } = reading.pack.reporting;
  return withoutClause !== undefined && withoutClause.includes(cueAt(reading, cue).lemma);
}

/** "I think prices rose": outside marks that is whoever wrote the article, and no report. */
function isOfAuthor(reading: Reading, from: number, cue: number): boolean {
  let subject = cue - 1;
  while (subject > from && reading.is(subject, Word.adverb)) subject -= 1;
  return subject >= from && reading.is(subject, Word.firstPerson);
}

/**
 * "O ministro criticou os jornalistas | que mentem": where subjects may follow their verb, somebody behind a verb that
 * has its subject already is its object, and "que" tells more of them.
 */
function describesObject(
  reading: Reading,
  names: Names,
  from: number,
  cue: number,
  content: number,
): boolean {
  const { verbBeforeSubject } = reading.pack.reporting;
  if (!verbBeforeSubject || reading.is(cue, Word.withHearer) || !reading.is(content - 1, Word.relative))
    return false;
  let i = behindCue(reading, cue);
  while (i < content - 1 && reading.is(i, Word.adverb | Word.time)) i += reading.length(i);
  const noun = Word.determiner | Word.role | Word.unnamed | Word.organisation;
  if (i >= content - 1 || !reading.is(i, noun) || reading.is(i, Word.preposition)) return false;
  if (reading.is(i + 1, Word.pronoun) || nameAt(reading, names, i + 1)) return false;
  return speakerBefore(reading, names, from, cue).kind !== 'none';
}

/** In front of the verb, or between it and its clause: "dijo | el ministro | que". */
function subjectOf(
  reading: Reading,
  names: Names,
  from: number,
  cue: number,
  content: number,
): SpeakerPhrase {
  const before = speakerBefore(reading, names, from, cue);
  const told = reading.is(cue, Word.withHearer) && !reading.pack.reporting.verbBeforeSubject;
  const mayFollow = reading.is(cue, Word.beforeSubject) && !told;
  if (before.kind !== 'none' || !mayFollow) return before;
  const behind = speakerAfter(reading, names, behindCue(reading, cue), content - 1);
  return isSomebody(behind) ? behind : before;
}

/** `Menurut X, …` in front, or `…, menurut X, …` between or behind. */
function fromSource(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const behind = behindCue(reading, cue);
  if (isAside(reading, names, clause, cue)) return [];
  if (behind < clause.to && reading.is(behind, Word.relative))
    return fromRelativeSource(reading, names, clause, cue, behind);
  const embedded = cue > clause.from && reading.is(cue - 1, Word.relative | Word.determiner);
  if (embedded || (behind < clause.to && reading.is(behind, Word.standIn))) return [];
  const clitic = reading.is(cue, Word.clitic);
  const speaker = clitic ? nobody(reading.end(cue), behind) : sourceAt(reading, names, behind, clause.to);
  if (speaker.kind === 'none' && !clitic) return [];
  const apart = cue === clause.from || reading.isPunctuation(cue - 1, ',');
  if (!clitic && !isSomebody(speaker) && (!apart || isMeasure(reading, behind, speaker.next))) return [];
  const person = speaker.kind === 'pronoun' || speaker.names.some(({ kind }) => kind === 'person');
  const whole = person || clitic ? speaker.next : sourceEnd(reading, names, speaker.next, clause.to);
  const content = behindAdverbialTime(
    reading,
    reading.isPunctuation(whole, ',') ? behindAppositions(reading, names, whole + 1, clause.to) : whole,
    clause.to,
  );
  const { to, others } = besideOthers(reading, names, clause, content);
  const enclosed = reading.isPunctuation(content - 1, ',');
  const rest = !enclosed && closesReport(reading, clause, cue, content) ? to : content;
  const own = around(reading, { ...clause, to }, cue, rest, clitic ? cliticOf(reading, cue) : speaker);
  return [...own, ...others];
}

/** "Smith, | quoting the office, | said": a source between a subject and a verb that reports only tells where its words are from. */
function isAside(reading: Reading, names: Names, clause: Clause, cue: number): boolean {
  if (cue === clause.from || !reading.isPunctuation(cue - 1, ',')) return false;
  const comma = commaIn(reading, cue, Math.min(clause.to, cue + SOURCE_REACH));
  const verb = comma + 1;
  if (comma < 0 || verb >= clause.to || !reading.is(verb, Word.afterSubject)) return false;
  return isCue(reading, names, clause.from, verb) && nameAt(reading, names, cue - 2)?.kind === 'person';
}

/** Behind a statement and its report: only where and when it was said. */
function closesReport(reading: Reading, { from, to }: Clause, cue: number, rest: number): boolean {
  if (wordsIn(reading, from, cue, FEWEST_WORDS) < FEWEST_WORDS) return false;
  return isAdverbial(reading, rest, to) || opensOccasion(reading, rest, to);
}

/** "Selon | la saison, …": a noun that says by what, not by whom. */
function isMeasure(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.isOneOf(i, reading.pack.reporting.measures)) return true;
  return false;
}

/**
 * Who stands behind the word that makes them a source, without the verb of "segundo a Folha | apurou"; a name behind a
 * comma is theirs only when a comma ends it: "segundo o ministro, | Prado já pagou".
 */
export function sourceAt(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
  const source = speakerAfter(reading, names, from, to);
  for (let i = from + 1; i < source.next; i += 1) {
    const noun = reading.has(i, Trait.alsoNoun) && reading.is(i, Word.unnamed);
    const verb = reading.is(i, Word.afterSubject) && !noun && !nameAt(reading, names, i);
    const ended = i + reading.length(i) >= to || reading.isPunctuation(i + reading.length(i), ',');
    if (verb && ended) return { ...speakerAfter(reading, names, from, i), next: i + reading.length(i) };
  }
  const comma = commaIn(reading, from, source.next);
  const ended = source.next >= to || !reading.isWord(source.next);
  return comma < 0 || ended ? source : speakerAfter(reading, names, from, comma);
}

/** "Pour X, …": a preposition that names a source here alone. */
export function opensWithSource(reading: Reading, names: Names, from: number, to: number): boolean {
  if (!reading.isOneOf(from, reading.pack.reporting.sourceOpening)) return false;
  if (from + 1 >= to || !(nameAt(reading, names, from + 1) || reading.is(from + 1, OPENS_SUBJECT)))
    return false;
  const speaker = speakerAfter(reading, names, from + 1, to);
  const body = speaker.names.some(({ kind }) => kind === 'place');
  return isSomebody(speaker) && !body && speaker.next < to && reading.isPunctuation(speaker.next, ',');
}

/** "Menurut data | yang diperoleh dari situs resmi, …": the source reaches to its comma, if a comma ends it. */
function sourceEnd(reading: Reading, names: Names, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + SOURCE_REACH); i += 1) {
    if (reading.isPunctuation(i, ',')) return i;
    if (reading.is(i, Word.afterSubject) && !nameAt(reading, names, i)) return from;
  }
  return from;
}

/** `Dilaporkan bahwa …`, `Dikatakannya, …`. "Hal itu disampaikan X" reports no words of its own. */
function fromPassive(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const behind = behindCue(reading, cue);
  if (reading.is(cue, Word.clitic)) {
    const content =
      reading.isPunctuation(behind, ',') || reading.is(behind, Word.complementizer) ? behind + 1 : behind;
    return cue === clause.from ? around(reading, clause, cue, content, cliticOf(reading, cue)) : [];
  }
  const content = behindComplementizer(reading, names, behind, Math.min(clause.to, behind + 8));
  if (content < 0) return [];
  const agent = speakerAfter(reading, names, behind, content - 1);
  const speaker = agent.kind === 'none' ? (bodyBefore(reading, names, clause.from, cue) ?? agent) : agent;
  return withFurtherClauses(reading, names, clause, cue, content, speaker);
}

/** `…, police said.` and `…, X said, …`: the report follows or interrupts its clause. */
function aroundSubjectFirst(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const comma = lastComma(reading, clause.from, cue);
  const behind = behindCue(reading, cue);
  if (comma < 0 || reading.is(comma + 1, Word.relative)) return [];
  if (behind < clause.to && !endsReport(reading, behind)) return [];
  const speaker = speakerBefore(reading, names, comma + 1, cue);
  if (speaker.kind === 'none') return [];
  const rest = reading.isPunctuation(behind, ',') ? behind + 1 : clause.to;
  return around(reading, clause, cue, rest, speaker, comma);
}

const endsReport = (reading: Reading, i: number) =>
  reading.isPunctuation(i, ',') || reading.is(i, Word.preposition | Word.time | Word.adverb);

function lastComma(reading: Reading, from: number, to: number): number {
  for (let i = to - 1; i >= Math.max(from, to - 12); i -= 1) if (reading.isPunctuation(i, ',')) return i;
  return -1;
}

/** `…, kata X, …`, `Namun, kata dia, …`, `Katanya, …`. */
function aroundVerbFirst(
  reading: Reading,
  names: Names,
  clause: Clause,
  cue: number,
  before: number,
): Attribution[] {
  if (reading.is(cue, Word.afterSubject) && hasSubjectBefore(reading, names, clause.from, before)) return [];
  const behind = behindCue(reading, cue);
  const clitic = reading.is(cue, Word.clitic);
  if (!clitic && takesNoClause(reading, cue)) return [];
  const speaker = clitic
    ? speakerInCue(reading, names, cue, clause.to)
    : speakerAfter(reading, names, behind, clause.to);
  if (!clitic && !isSomebody(speaker) && !standsAlone(reading, behind, clause.to)) return [];
  const comma = reading.isPunctuation(speaker.next, ',');
  if (!clitic && !comma && speaker.next < clause.to)
    return around(reading, clause, cue, clause.to, speaker, before);
  const told = comma ? behindAppositions(reading, names, speaker.next + 1, clause.to) : speaker.next;
  const rest = behindAdverbials(reading, told, clause.to);
  const closes = closesReport(reading, clause, before, told) || closesReport(reading, clause, before, rest);
  const content = closes ? clause.to : rest;
  return around(reading, clause, cue, content, speaker, before);
}

/** "A liga, organismo internacional, | divulgou …", "O líder, Luís Prado, | desafiou …": nobody but the subject stands before. */
function hasSubjectBefore(reading: Reading, names: Names, from: number, cue: number): boolean {
  const end = cue - 1;
  if (end <= from || !reading.isPunctuation(end, ',')) return false;
  const start = behindOpening(reading, from, end);
  const subject = speakerAfter(reading, names, start, end);
  const comma = commaIn(reading, start, end);
  if (!isSomebody(subject) || comma < 0) return false;
  if (subject.next === end) return true;
  const described =
    subject.next === comma && !reading.isCapital(comma + 1) && commaIn(reading, comma + 1, end) < 0;
  if (!described) return false;
  for (let i = comma + 1; i < end; i += 1) if (reading.is(i, Word.conjunction)) return false;
  return true;
}

/** "No entanto, | a liga": the item behind an adverb or a conjunction and its comma. */
function behindOpening(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && reading.is(i, Word.adverb | Word.conjunction)) i += reading.length(i);
  return i < to && reading.isPunctuation(i, ',') ? i + 1 : i;
}

function commaIn(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (reading.isPunctuation(i, ',')) return i;
  return -1;
}

const isStatement = (reading: Reading, from: number, to: number) =>
  wordsIn(reading, from, to, FEWEST_WORDS) >= FEWEST_WORDS;

/** The words before and behind a report that stands beside them; one quotation in two rows when both are statements. */
export function around(
  reading: Reading,
  clause: Clause,
  cue: number,
  restFrom: number,
  speaker: SpeakerPhrase,
  before = cue,
): Attribution[] {
  const first =
    reading.is(clause.from, Word.determiner) || isStatement(reading, clause.from, before)
      ? attribution(reading, clause, clause.from, before, cueAt(reading, cue), speaker)
      : null;
  const second =
    restFrom < clause.to
      ? attribution(reading, clause, restFrom, clause.to, cueAt(reading, cue), speaker)
      : null;
  if (first && second) return [first, carryOn(second, first, true)];
  return [first ?? second].filter((one) => one !== null);
}
