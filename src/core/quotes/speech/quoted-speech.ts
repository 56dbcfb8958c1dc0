import { carryOn, type Attribution } from '../attribution.js';
import { cueBefore, type Report } from './cue-before-quotation.js';
import { behindCue, cueAt, cueOf, isCue, isFollowedByClause, nextComplementizer } from '../reports/cues.js';
import { Trait, Word } from '../words/lexicon.js';
import {
  endsLikeSpeech,
  FEWEST_SPOKEN_WORDS,
  FEWEST_UNREPORTED_WORDS,
  isTitleOfWork,
  wordsInside,
} from './marks-of-speech.js';
import { continued, wordBetween } from './continued.js';
import type { Names } from '../names/names.js';
import { namingReport } from './naming.js';
import { isSomebody, nameAt, nobody, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';
import type { Clause } from '../reports/clause-row.js';
import { reportedClauses } from '../reports/reported-clauses.js';
import { quotedBy } from '../speakers/quoted-person.js';
import { speakerAfter, speakerBefore, speakerBeforeColon, speakerInCue } from '../speakers/speaker-phrase.js';
import { openingSubject, subjectBehind } from '../verb-second/subject.js';
import { speakerOfText } from '../verb-second/verb-second-sources.js';

/** A place and a date in front of an article, in items. */
const LONGEST_DATELINE = 9;
/** Unless the mark is opened again below. */
const FEWEST_GOING_ON = 2;

/** Finds who said what stands between marks in one clause, and then what the clause reports besides. */
export function quotedSpeech(reading: Reading, names: Names, clause: Clause): Attribution[] {
  const found: Attribution[] = [];
  let from = clause.from;
  let reported = false;
  for (let i = clause.from; i < clause.to; i += 1) {
    if (i < from || !reading.quotation(i)) continue;
    const called = namingReport(reading, names, from, i);
    if (!called && isTitle(reading, from, i)) continue;
    const behind =
      called || isScareQuote(reading, from, i) || isAnswered(reading, names, from, i)
        ? null
        : reportBehind(reading, names, i, clause.to);
    const rest = { ...clause, from };
    const before =
      called || (behind && endsLikeSpeech(reading, i)) ? null : cueBefore(reading, names, from, i);
    if (before !== null && before.clause) {
      if (reported) return found;
      const rows = reportedClauses(reading, names, rest);
      found.push(...rows.map((row) => carry(row, found.at(-1))));
      reported = true;
      from = itemBehind(reading, i + 1, clause.to, found.at(-1)?.end ?? 0);
      continue;
    }
    const one =
      called ??
      (behind && withSubjectInFront(reading, names, rest, i, behind)) ??
      before ??
      continued(reading, names, found.at(-1), from, i) ??
      unreported(reading, names, rest, i);
    if (!one) continue;
    if (one === before && before.announced >= 0)
      found.push(...reportedClauses(reading, names, { ...rest, to: before.announced }));
    const first = saidBefore(reading, names, rest, i, one);
    found.push(...first);
    const report = first.length > 0 ? { ...one, speaker: nobody(reading.start(i), i) } : one;
    found.push(carry(rowFor(reading, clause, from, i, report, behind !== null, found.at(-1)), found.at(-1)));
    from = Math.max(i + 1, one.next);
  }
  if (!reported && from < clause.to)
    found.push(
      ...reportedClauses(reading, names, { ...clause, from }).map((row) => carry(row, found.at(-1))),
    );
  return found;
}

/** "Reed said that the law was dead, | adding: “…”", "…, | calling it “…”": what the same person says in front of a further verb. */
function saidBefore(
  reading: Reading,
  names: Names,
  clause: Clause,
  quotation: number,
  { cue }: Report,
): Attribution[] {
  if (!cue || cue.start <= reading.start(clause.from) || cue.start > reading.start(quotation)) return [];
  let joint = quotation - 1;
  while (reading.start(joint) >= cue.start) joint -= 1;
  while (joint > clause.from && reading.is(joint, Word.adverb)) joint -= 1;
  const joins = reading.isPunctuation(joint, ',') || reading.is(joint, Word.conjunction | Word.preposition);
  return joins ? reportedClauses(reading, names, { ...clause, to: joint }) : [];
}

/** The first item from `i` on that begins at `place` or behind it. */
function itemBehind(reading: Reading, i: number, to: number, place: number): number {
  let behind = i;
  while (behind < to && reading.start(behind) < place) behind += 1;
  return behind;
}

/** "Landi ha chiesto un incontro: «…», ha avvertito": a verb without a subject has the one that introduces its words. */
function withSubjectInFront(
  reading: Reading,
  names: Names,
  { from }: Clause,
  quotation: number,
  report: Report,
): Report {
  const introduced = quotation - 1 > from && reading.isPunctuation(quotation - 1, ':');
  if (report.speaker.kind !== 'none' || !introduced) return report;
  const { speaker } = cueBefore(reading, names, from, quotation) ?? report;
  return { ...report, speaker };
}

/** A second verb without a subject of its own takes over the speaker of the quotation before it. */
function carry(row: Attribution, before: Attribution | undefined): Attribution {
  return row.speaker.kind === 'none' && before && !row.carriedFrom
    ? carryOn(row, before, row.continues)
    : row;
}

function rowFor(
  reading: Reading,
  clause: Clause,
  from: number,
  i: number,
  report: Report,
  behind: boolean,
  last: Attribution | undefined,
): Attribution {
  const { start, end } = reading.quotation(i)!;
  const continues = last !== undefined && last.cue !== null && report.cue === last.cue;
  const opening = behind ? wordsBefore(reading, from, i) : -1;
  const mixed = opening >= 0;
  return {
    number: -1,
    kind: mixed ? 'mixed' : 'direct',
    start: mixed ? reading.start(opening) : start,
    end: mixed ? reading.end(i) : end,
    quotedParts: mixed ? [{ start, end }] : [],
    cue: report.cue,
    speaker: report.speaker,
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    carriedFrom: continues ? last : null,
    continues,
    quotation: ~reading.outline.items[i]!,
  };
}

/** Where the reporter's own words begin that run straight into the marks ("The arrests are “a scandal,” said X"), or -1. */
function wordsBefore(reading: Reading, from: number, i: number): number {
  if (i === from || !reading.isWord(i - 1)) return -1;
  let start = from;
  while (start < i && !reading.isWord(start)) start += 1;
  return i - start >= 2 ? start : -1;
}

/** `berjudul “…”`, `a film called “…”`: a work, an event, or a word as such. So is what a clause follows: `dalam seminar “…” bahwa`. */
function isTitle(reading: Reading, from: number, i: number): boolean {
  if (i === from) return false;
  if (reading.isOneOf(i - 1, reading.pack.reporting.beforeTitles)) return true;
  if (isTitleOfWork(reading, i)) return true;
  return isFollowedByClause(reading, i) && !endsLikeSpeech(reading, i);
}

/** `The “experts” said`: a few words within somebody else's sentence that do not end like speech. */
function isScareQuote(reading: Reading, from: number, i: number): boolean {
  if (i === from || !reading.isWord(i - 1) || endsLikeSpeech(reading, i)) return false;
  return wordsInside(reading, i) < FEWEST_SPOKEN_WORDS;
}

/** `Reed asked: “When?” | Hart replied: “Now.”`: introduced and ended, so that what begins behind it with a capital is about the next. */
function isAnswered(reading: Reading, names: Names, from: number, i: number): boolean {
  const { end } = reading.quotation(i)!;
  if (i === from || !reading.isPunctuation(i - 1, ':,') || !'.!?…'.includes(reading.text[end - 1]!))
    return false;
  const behind = i + 1;
  if (behind >= reading.outline.count || !reading.isWord(behind) || !reading.isCapital(behind)) return false;
  return cueBefore(reading, names, from, i)?.clause === false;
}

/** The report behind a quotation, or behind the next that a conjunction joins to it: `“…” et “…”, dit X`. */
function reportBehind(reading: Reading, names: Names, quotation: number, to: number): Report | null {
  const second = quotation + 2;
  const joined = second < to && reading.is(quotation + 1, Word.conjunction) && reading.quotation(second);
  if (!joined) return reportRightBehind(reading, names, quotation, to);
  const spoken = wordsInside(reading, quotation) >= FEWEST_SPOKEN_WORDS && endsLikeSpeech(reading, second);
  const report = spoken ? reportRightBehind(reading, names, second, to) : null;
  return report && { ...report, next: quotation + 1 };
}

/** `“…,” kata X`, `“…,” X said`, and verbs that no list has: `“…,” harap X`. */
function reportRightBehind(reading: Reading, names: Names, quotation: number, to: number): Report | null {
  let i = quotation + 1;
  while (i < to && reading.isPunctuation(i, ',–—-')) i += 1;
  if (i >= to || reading.quotation(i)) return null;
  if (leansOnVerb(reading, i, to)) i += 1;
  if (reading.is(i, Word.beforeSubject | Word.source | Word.clitic))
    return verbFirst(reading, names, quotation, i, to);
  if (reading.pack.grammar.verbSecond && reading.is(i, Word.passive)) return ofText(reading, names, i, to);
  return subjectFirst(reading, names, i, to) ?? unlistedVerb(reading, names, quotation, i, to);
}

/** "„…“, hieß es in dem Bericht": a verb without a subject, and the text that has the words, if it is named. */
function ofText(reading: Reading, names: Names, cue: number, to: number): Report {
  const speaker = speakerOfText(reading, names, { from: cue, to }, cue);
  return { cue: cueAt(reading, cue), speaker, next: Math.max(speaker.next, behindCue(reading, cue)) };
}

/** "“…”, | se | quejó X", "“…”, | lhe | disse X". */
function leansOnVerb(reading: Reading, i: number, to: number): boolean {
  if (!reading.has(i, Trait.objectPronoun) || i + 1 >= to) return false;
  return reading.is(i + 1, Word.beforeSubject) && !reading.has(i + 1, Trait.alsoNoun);
}

function verbFirst(reading: Reading, names: Names, quotation: number, i: number, to: number): Report | null {
  const next = behindCue(reading, i);
  if (reading.is(i, Word.clitic)) {
    const speaker = speakerInCue(reading, names, i, to);
    return { cue: cueAt(reading, i), speaker, next: speaker.next };
  }
  const behind = reading.pack.grammar.verbSecond ? subjectBehind : speakerAfter;
  const speaker = behind(reading, names, next, to);
  const missing = speaker.kind === 'none' && !reading.pack.grammar.dropsSubject;
  if (missing || (speaker.kind === 'noun' && !isSomebody(speaker) && isWithinSentence(reading, quotation)))
    return null;
  return {
    cue: cueAt(reading, i),
    speaker,
    next: speaker.kind === 'none' ? behindSmall(reading, next, to) : speaker.next,
  };
}

/** "conhecido como «número da Lua», comemora a primeira viagem": few words that the sentence runs into. */
const isWithinSentence = (reading: Reading, quotation: number) =>
  quotation > 0 && reading.isWord(quotation - 1) && wordsInside(reading, quotation) < FEWEST_SPOKEN_WORDS;

/** "“…”, explicou | ainda ontem, | “…”". */
function behindSmall(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && reading.is(i, Word.adverb | Word.time)) i += reading.length(i);
  return i;
}

function subjectFirst(reading: Reading, names: Names, from: number, to: number): Report | null {
  const opens = Word.pronoun | Word.determiner | Word.role | Word.title | Word.unnamed | Word.organisation;
  if (!nameAt(reading, names, from) && !reading.is(from, opens)) return null;
  for (let i = from + 1; i < Math.min(to, from + 20); i += 1) {
    if (reading.quotation(i) || reading.isPunctuation(i, ';:')) return null;
    if (!reading.is(i, Word.afterSubject) || !isCue(reading, names, from, i)) continue;
    if (nextComplementizer(reading, behindCue(reading, i), to) >= 0) return null;
    if (reading.pack.reporting.verbBeforeSubject && reading.is(i, Word.withComplementizer)) return null;
    const subject = speakerBefore(reading, names, from, i);
    const speaker = quotedBy(reading, names, i, to, subject);
    return isSomebody(subject) ? { cue: cueAt(reading, i), speaker, next: behindCue(reading, i) } : null;
  }
  return null;
}

/** A word between a spoken comma and a name reports, whether we know it or not. */
function unlistedVerb(
  reading: Reading,
  names: Names,
  quotation: number,
  i: number,
  to: number,
): Report | null {
  const { dialogue, end } = reading.quotation(quotation)!;
  const spoken = dialogue || reading.text[end - 1] === ',' || reading.isPunctuation(quotation + 1, ',');
  if (!spoken || i + 1 >= to || isWithinSentence(reading, quotation)) return null;
  const verbAt = nameAt(reading, names, i)?.kind === 'person' ? endOfName(reading, names, i, to) : i;
  if (verbAt >= to || !reading.isWord(verbAt) || reading.isCapital(verbAt)) return null;
  if (reading.isFunctionWord(reading.token(verbAt)) || reading.is(verbAt, Word.role | Word.title))
    return null;
  const cue = cueOf(reading, verbAt, verbAt + 1);
  if (verbAt > i) return { cue, speaker: speakerBefore(reading, names, i, verbAt), next: verbAt + 1 };
  const speaker = speakerAfter(reading, names, i + 1, to);
  return isSomebody(speaker) ? { cue, speaker, next: speaker.next } : null;
}

function endOfName(reading: Reading, names: Names, i: number, to: number): number {
  const name = nameAt(reading, names, i)!;
  return Math.min(to, i + name.to - reading.token(i));
}

/** A quotation without a cue: alone in its sentence, in a dialogue, behind `X:`, or too long to be a title. */
export function unreported(reading: Reading, names: Names, clause: Clause, i: number): Report | null {
  const none = { cue: null, speaker: nobody(reading.start(i), i + 1), next: i + 1 };
  const words = wordsInside(reading, i);
  const fewest = goesOnBelow(reading, i) ? FEWEST_GOING_ON : FEWEST_SPOKEN_WORDS;
  if (!reading.quotation(i)!.closed && words < fewest) return null;
  if (reading.quotation(i)!.dialogue) return none;
  const opens = !wordBetween(reading, clause.from, i) || isDateline(reading, clause.from, i);
  if (opens && !wordBetween(reading, i + 1, clause.to)) return none;
  if (i > clause.from && reading.isPunctuation(i - 1, ':')) {
    const before = reading.pack.grammar.verbSecond ? openingSubject : speakerBeforeColon;
    const speaker = before(reading, names, clause.from, i - 1);
    // "Her message was clear: “…”" is no label.
    const label = isSomebody(speaker) || i - clause.from === 2;
    return label ? { ...none, speaker } : none;
  }
  const signed = i === clause.from ? signature(reading, names, i + 1, clause.to) : null;
  if (signed) return { ...none, speaker: signed, next: clause.to };
  return endsLikeSpeech(reading, i) && words >= FEWEST_UNREPORTED_WORDS ? none : null;
}

/** `“…” — Jane Doe`, `“…” — Jane Doe, mayor`: whoever said it, behind a dash and to the end, or null. */
function signature(reading: Reading, names: Names, dash: number, to: number): SpeakerPhrase | null {
  if (dash + 1 >= to || !reading.isPunctuation(dash, '–—') || !nameAt(reading, names, dash + 1)) return null;
  const speaker = speakerAfter(reading, names, dash + 1, to);
  const whole = speaker.next === to || reading.isPunctuation(speaker.next, ',');
  return speaker.kind === 'named' && whole ? speaker : null;
}

/** `ROMA, 4 LUG - “…”`: capitals, numbers and a dash. */
function isDateline(reading: Reading, from: number, quotation: number): boolean {
  if (quotation - from > LONGEST_DATELINE || !reading.isPunctuation(quotation - 1, '–—-')) return false;
  for (let i = from; i < quotation; i += 1) {
    if (!reading.isWord(i) || reading.isCapital(i) || /^\d/.test(reading.word(i))) continue;
    if (!reading.is(i, Word.time)) return false;
  }
  return true;
}

/** Left open, and opened again at the next paragraph. */
function goesOnBelow(reading: Reading, i: number): boolean {
  const next = reading.quotations[~reading.outline.items[i]! + 1];
  return next?.from === reading.quotation(i)!.to + 2;
}
