import type { Attribution } from '../attribution.js';
import { around, closesReport, commaIn } from './around.js';
import type { Clause } from './clause-row.js';
import {
  behindAdverbials,
  behindComplementizer,
  behindCue,
  cliticOf,
  cueAt,
  isCue,
  nextComplementizer,
} from './cues.js';
import { behindAppositions } from '../speakers/apposition.js';
import { Trait, Word } from '../words/lexicon.js';
import { standsAlone } from './verb-first.js';
import { contentBehind } from './complement.js';
import { besideOthers, withFurtherClauses } from './further-clauses.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import { isSomebody, nameAt, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import { bodyBefore, speakerAfter, speakerBefore, speakerInCue } from '../speakers/speaker-phrase.js';
import { fromSource, opensWithSource } from './sources.js';
import { verbSecondReports } from '../verb-second/verb-second.js';

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
  if (reading.is(cue, Word.source)) {
    const passedOn = fromRelay(reading, names, clause, cue);
    return passedOn.length > 0 ? passedOn : fromSource(reading, names, clause, cue);
  }
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

/** "Dikutip dari Antara, | Budi mengatakan …": a report that an agency passes on is whose it says. */
function fromRelay(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  if (cue !== clause.from || !reading.is(cue, Word.relay)) return [];
  const from = commaIn(reading, cue, clause.to) + 1;
  if (from === 0 || from >= clause.to || reading.is(from, Word.source)) return [];
  const besides = besideOthers(reading, names, clause, from).others.length > 0;
  return besides ? [] : reportedClauses(reading, names, { ...clause, from });
}

/** "His film won a prize, | said Jane Doe", "…, | said a spokesperson for the firm": nobody but the speaker stands behind the verb. */
function isBehindWords(reading: Reading, names: Names, clause: Clause, cue: number): boolean {
  if (cue === clause.from || !reading.is(cue, Word.beforeSubject)) return false;
  const speaker = speakerAfter(reading, names, behindCue(reading, cue), clause.to);
  const nothingElse = speaker.next >= clause.to;
  if (speaker.kind === 'named' && nothingElse) return true;
  const whole = nothingElse || (endsReport(reading, speaker.next) && !reading.is(speaker.next, Word.adverb));
  const ends = speaker.kind === 'named' || reading.is(speaker.next - 1, Word.role | Word.unnamed);
  return whole && ends && isSomebody(speaker) && !hasSubjectBefore(reading, names, clause.from, cue);
}

/** `X mengatakan bahwa …`, with every further clause of the same subject. */
export function afterVerb(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const content = contentBehind(reading, names, clause, cue);
  if (content < 0 || isOfAuthor(reading, clause.from, cue)) return [];
  const direct = nextComplementizer(reading, behindCue(reading, cue), clause.to) >= 0;
  if (!direct && !reading.quotation(content) && takesNoClause(reading, cue)) return [];
  if (describesObject(reading, names, clause.from, cue, content)) return [];
  const speaker = subjectOf(reading, names, clause.from, cue, content);
  if (speaker.names.length > 1 && isDenied(reading, clause.from)) return [];
  if (speaker.kind === 'pronoun' && speaker.traits & Trait.indefinite) return [];
  if (isParticiple(reading, clause.from, cue, content, speaker)) return [];
  if (speaker.kind === 'noun' && reading.has(cue, Trait.ofThings) && !isSomebody(speaker)) return [];
  return withFurtherClauses(reading, names, clause, cue, content, speaker);
}

/** "Neither Reed nor Cole said …", "Ni Ferrer ni Sanz dijeron …". */
const isDenied = (reading: Reading, from: number) => reading.is(from, Word.negation);

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

/** `Dilaporkan bahwa …`, `Dikatakannya, …`. "Hal itu disampaikan X" reports no words of its own. */
function fromPassive(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const behind = behindCue(reading, cue);
  if (reading.is(cue, Word.clitic)) {
    const content =
      reading.isPunctuation(behind, ',') || reading.is(behind, Word.complementizer) ? behind + 1 : behind;
    return cue === clause.from ? around(reading, clause, cue, content, cliticOf(reading, cue)) : [];
  }
  const content = behindComplementizer(reading, names, behind, Math.min(clause.to, behind + 8));
  if (content < 0) return cue === clause.from ? behindAgent(reading, names, clause, cue) : [];
  const agent = speakerAfter(reading, names, behind, content - 1);
  const speaker = agent.kind === 'none' ? (bodyBefore(reading, names, clause.from, cue) ?? agent) : agent;
  return withFurtherClauses(reading, names, clause, cue, content, speaker);
}

/** `Dikatakan X, …`: whoever a passive that opens the sentence names, and their words behind the comma. */
function behindAgent(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const agent = speakerAfter(reading, names, behindCue(reading, cue), clause.to);
  const comma = agent.next;
  if (!isSomebody(agent) || comma >= clause.to || !reading.isPunctuation(comma, ',')) return [];
  const told = behindAppositions(reading, names, comma + 1, clause.to);
  return around(reading, clause, cue, behindAdverbials(reading, told, clause.to), agent);
}

/** `…, police said.` and `…, X said, …`: the report follows or interrupts its clause. */
function aroundSubjectFirst(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
  const comma = lastComma(reading, clause.from, cue);
  const verb = behindCue(reading, cue);
  const told = reading.is(cue, Word.withHearer) && reading.is(cue, Word.beforeSubject);
  const behind = told ? speakerAfter(reading, names, verb, clause.to).next : verb;
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
