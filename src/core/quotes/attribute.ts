import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { announced, announcementIn, goesOnAnnounced, type Announcement } from './speech/announcements.js';
import { carryOn, type Attribution } from './attribution.js';
import { attributeBehind } from './speech/look-back.js';
import type { Names } from './names/names.js';
import { quotedSpeech } from './speech/quoted-speech.js';
import type { Reading } from './words/reading.js';
import type { Clause } from './reports/clause-row.js';
import { reportedClauses } from './reports/reported-clauses.js';
import { areNested, reportedOn } from './verb-second/reported-mood.js';
import { toldBefore } from './reports/told-before.js';
import type { ReadAs } from './read-as.js';
import { readTranscript } from './speech/transcripts.js';
import { readUnlisted } from './unlisted/unlisted-language.js';
import { verbFinalSpeech } from './verb-final/verb-final.js';

/** In words and punctuation, what sets it apart included. */
const LONGEST_LINK_LABEL = 8;

/**
 * Finds every attribution of the article's body, sentence by sentence; `aside` are title and credits.
 * @param as what a person says that the text is
 */
export function attribute(
  reading: Reading,
  names: Names,
  aside: readonly Span[],
  as: ReadAs | null,
): Attribution[] {
  const found: Attribution[] = [];
  const transcript = readTranscript(reading, names, aside, as);
  let announcement: Announcement | null = null;
  const speechIn = speechReader(reading, names);
  for (let number = 0; number < reading.sentences.length; number += 1) {
    const sentence = reading.sentences[number]!;
    if (holds(aside, reading.start(sentence.from)) || isLink(reading, sentence)) continue;
    const turn = transcript.get(number);
    if (turn) found.push(turn);
    if (turn !== undefined) continue;
    const clause = clauseOf(reading, sentence, number);
    attributeBehind(reading, names, clause, found.at(-1));
    const speech = speechIn(clause);
    const goesOn = areNested(reading, clause, speech)
      ? reportedOn(reading, names, clause, found.at(-1))
      : null;
    if (goesOn && goesOn !== found.at(-1)) found.push(goesOn);
    const pointed = speech.length === 0 ? toldBefore(reading, names, clause, found.at(-1)) : null;
    if (pointed) found.push(pointed);
    if (!goesOn)
      for (const one of speech) found.push(joinedToLast(reading, announced(one, announcement), found.at(-1)));
    announcement = announcementIn(reading, names, clause) ?? announcement;
  }
  return found;
}

function holds(spans: readonly Span[], place: number): boolean {
  for (const { start, end } of spans) if (place >= start && place < end) return true;
  return false;
}

/** "Baca juga: “…”": the title of another article. */
function isLink(reading: Reading, { from, to }: Sentence): boolean {
  const last = Math.min(to, from + LONGEST_LINK_LABEL);
  let separator = from + 1;
  while (separator < last && !reading.isPunctuation(separator, ':|')) separator += 1;
  if (separator >= last) return false;
  const label = reading.text.slice(reading.start(from), reading.end(separator - 1));
  return reading.pack.layout.links.includes(reading.inSmallLetters(label));
}

/** What finds the reports of one clause: by marks and names alone where no verb is known. */
export function speechReader(reading: Reading, names: Names): (clause: Clause) => Attribution[] {
  if (!reading.knowsVerbs) return readUnlisted(reading, names);
  if (reading.pack.reporting.verbFinal) return (clause) => verbFinalSpeech(reading, names, clause);
  return (clause) =>
    holdsQuotation(reading, clause)
      ? quotedSpeech(reading, names, clause)
      : reportedClauses(reading, names, clause);
}

/** A sentence without its full stop. */
function clauseOf(reading: Reading, { from, to: end, paragraph }: Sentence, sentence: number): Clause {
  let to = end;
  while (to > from && reading.isPunctuation(to - 1, '.!?…。')) to -= 1;
  return { from, to, sentence, paragraph };
}

function holdsQuotation(reading: Reading, { from, to }: Clause): boolean {
  for (let i = from; i < to; i += 1) if (reading.quotation(i)) return true;
  return false;
}

/**
 * A quotation that stands alone takes over who spoke before: `“A,” kata X. “B.”` is one interrupted quotation. So is
 * one whose first paragraph was left open, whether its attribution comes in the first paragraph or in the last.
 */
function joinedToLast(reading: Reading, one: Attribution, last: Attribution | undefined): Attribution {
  if (!last) return one;
  if (dropsItsBody(reading, one, last) || goesOnAnnounced(one, last))
    return carryOn(one, last, one.continues);
  if (one.kind !== 'direct') return one;
  const runsOn = last.kind === 'direct' && isLeftOpen(reading, last) && one.paragraph - last.paragraph === 1;
  if (runsOn && one.cue && !last.cue) return attributedLater(one, last);
  if (one.cue || one.speaker.kind !== 'none') return one;
  const samePlace = one.paragraph === last.paragraph && one.sentence - last.sentence <= 1;
  if (!samePlace && !runsOn) return one;
  const continues = last.kind === 'direct' && (runsOn || (last.cue !== null && last.cue.start >= last.end));
  if (continues) one.cue = last.cue;
  return carryOn(one, last, continues);
}

/** "Bakanlık … duyurdu. … kaydetti": a verb without a subject goes on with the body or source of the report before. */
function dropsItsBody(reading: Reading, one: Attribution, last: Attribution): boolean {
  if (!reading.pack.grammar.dropsSubject || !one.cue || one.speaker.kind !== 'none') return false;
  if (one.carriedFrom || one.sentence - last.sentence > 1) return false;
  const { kind, names } = (last.carriedFrom ?? last).speaker;
  return kind === 'noun' || (kind === 'named' && names.every((name) => name.kind !== 'person'));
}

const isLeftOpen = (reading: Reading, { quotation }: Attribution) =>
  quotation !== null && !reading.quotations[quotation]!.closed;

/** Gives the earlier paragraphs of one quotation the attribution that stands behind its last. */
function attributedLater(one: Attribution, last: Attribution): Attribution {
  let earlier: Attribution | null = last;
  while (earlier) {
    earlier.cue = one.cue;
    earlier.speaker = one.speaker;
    earlier = earlier.continues ? earlier.carriedFrom : null;
  }
  return carryOn(one, last, true);
}
