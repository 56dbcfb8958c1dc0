import type { Attribution } from '../attribution.js';
import { behindAppositions } from '../speakers/apposition.js';
import { OPENS_SUBJECT } from '../speakers/between-verb-and-subject.js';
import { isSomebody, nameAt, nobody, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import { speakerAfter, speakerInCue } from '../speakers/speaker-phrase.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import { around, closesReport, commaIn, isStatement } from './around.js';
import type { Clause } from './clause-row.js';
import { behindAdverbialTime } from './complement.js';
import { behindCue, isCue } from './cues.js';
import { besideOthers } from './further-clauses.js';
import { fromRelativeSource } from './relative-sources.js';

/** How far behind its source the comma may stand that ends it, in items. */
const SOURCE_REACH = 16;

/** `Menurut X, …` in front, or `…, menurut X, …` between or behind. */
export function fromSource(reading: Reading, names: Names, clause: Clause, cue: number): Attribution[] {
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
  const described = speaker.next < clause.to && reading.is(speaker.next, Word.relative);
  const whole = clitic
    ? speaker.next
    : person || (described && isStatement(reading, clause.from, cue))
      ? behindPerson(reading, clause, cue, speaker.next)
      : sourceEnd(reading, names, speaker.next, clause.to);
  if (person && opensReport(reading, names, clause, whole)) return [];
  const told = behindAdverbialTime(
    reading,
    reading.isPunctuation(whole, ',') ? behindAppositions(reading, names, whole + 1, clause.to) : whole,
    clause.to,
  );
  const content =
    told < clause.to && reading.is(told, Word.complementizer) ? told + reading.length(told) : told;
  const { to, others } = besideOthers(reading, names, clause, content);
  const enclosed = reading.isPunctuation(content - 1, ',');
  const rest = !enclosed && closesReport(reading, clause, cue, content) ? to : content;
  const own = around(
    reading,
    { ...clause, to },
    cue,
    rest,
    clitic ? speakerInCue(reading, names, cue, clause.to) : speaker,
  );
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

/** "Selon | la saison, …": a noun that says by what, not by whom. */
function isMeasure(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.isOneOf(i, reading.pack.reporting.measures)) return true;
  return false;
}

/**
 * Who stands behind the word that makes them a source, without the verb of "segundo a Folha | apurou"; a name behind a
 * comma is theirs only when a comma ends it: "segundo o ministro, | Prado já pagou".
 */
function sourceAt(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
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

/** "mengutip Budi Santoso | yang mengatakan bahwa …": a report of its own, which says more exactly what was said. */
function opensReport(reading: Reading, names: Names, { from, to }: Clause, relative: number): boolean {
  const verb = relative + 1;
  return verb < to && reading.is(relative, Word.relative) && isCue(reading, names, from, verb);
}

/** "Menurut Budi Santoso | dari Yayasan Hijau, …", "… | yang tinggal di sana, …": what a source says of somebody, up to its comma or the end. */
function behindPerson(reading: Reading, { from, to }: Clause, cue: number, next: number): number {
  const ofBody = reading.is(next - 1, Word.preposition);
  if (next >= to || !(ofBody || reading.is(next, Word.preposition | Word.relative))) return next;
  const behindWords = cue > from && (reading.isPunctuation(cue - 1, ',') || isStatement(reading, from, cue));
  const comma = commaIn(reading, next, Math.min(to, next + SOURCE_REACH));
  if (comma < 0) return behindWords && (ofBody || isStatement(reading, from, cue)) ? to : next;
  const joins = Word.conjunction | Word.subordinator | Word.relative;
  return behindWords || !reading.is(comma + 1, joins) ? comma : next;
}

/** "Menurut data | yang diperoleh dari situs resmi, …": the source reaches to its comma, if a comma ends it. */
function sourceEnd(reading: Reading, names: Names, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + SOURCE_REACH); i += 1) {
    if (reading.isPunctuation(i, ',')) return i;
    const verb = reading.is(i, Word.afterSubject) && !nameAt(reading, names, i);
    if (verb && !(reading.is(i - 1, Word.relative) && reading.is(i, Word.withComplementizer))) return from;
  }
  return from;
}
