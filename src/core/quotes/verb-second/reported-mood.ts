import type { Attribution } from '../attribution.js';
import { quotedIn, type Clause } from '../reports/clause-row.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { nobody, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';
import { openingSubject } from './subject.js';

/** Chunks between commas that may stand in front of the main verb. */
const MOST_CHUNKS = 5;

/**
 * A sentence whose main verb is in the reported mood (`Er habe …`, `Das sei …`) goes on with the words of whoever was
 * reported in the sentence before, without any reporting word; where nobody was, with the words of whom that sentence
 * is about. Sentences in a row are one row, for they are one speech.
 */
export function reportedOn(
  reading: Reading,
  names: Names,
  clause: Clause,
  last: Attribution | undefined,
): Attribution | null {
  if (!reading.pack.reporting.reportedMood) return null;
  const follows = last !== undefined && clause.sentence - last.sentence <= 1;
  if (!isInReportedMood(reading, clause, !follows)) return null;
  const { from, to } = clause;
  const end = reading.end(to - 1);
  const quotedParts = quotedIn(reading, from, to);
  if (follows && isReportedOn(last)) return extended(last, clause, end, quotedParts);
  const start = reading.start(from);
  const speaker = follows ? nobody(start, from) : subjectBefore(reading, names, clause);
  if (!follows && speaker.kind === 'none') return null;
  return {
    number: -1,
    kind: quotedParts.length > 0 ? 'mixed' : 'indirect',
    start,
    end,
    quotedParts,
    cue: null,
    speaker,
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    carriedFrom: follows ? last : null,
    continues: false,
    quotation: null,
  };
}

/** Whom the sentence before is about, in the same paragraph: "Der Minister ist besorgt. | Die Lage sei ernst." */
function subjectBefore(reading: Reading, names: Names, { sentence, paragraph }: Clause): SpeakerPhrase {
  const before = reading.sentences[sentence - 1];
  if (before?.paragraph !== paragraph) return nobody(0, 0);
  return openingSubject(reading, names, before.from, before.to);
}

const isReportedOn = ({ cue, kind }: Attribution) =>
  cue === null && (kind === 'indirect' || kind === 'mixed');

function extended(
  last: Attribution,
  { sentence, paragraph }: Clause,
  end: number,
  parts: Attribution['quotedParts'],
): Attribution {
  last.quotedParts.push(...parts);
  const kind = last.quotedParts.length > 0 ? 'mixed' : last.kind;
  return Object.assign(last, { end, kind, sentence, paragraph });
}

/** Whether reports found in a sentence are part of what somebody else is reported to say: `Es werde geschätzt, dass …`. */
export function areNested(reading: Reading, { from }: Clause, reports: readonly Attribution[]): boolean {
  return reports.every(({ cue, start, kind }) => {
    if (!cue || kind === 'direct' || start <= reading.start(from) || start < cue.start) return false;
    for (let i = from; reading.start(i) < cue.start; i += 1)
      if (reading.has(i, Trait.reportedMood) && !reading.isCapital(i)) return true;
    return false;
  });
}

/**
 * Whether the main verb, not one of a subordinate clause, is in the reported mood; `only` when in a form that is
 * nothing else. Nobody reports himself so.
 */
function isInReportedMood(reading: Reading, { from, to }: Clause, only: boolean): boolean {
  const { conditionalMood } = reading.pack.reporting;
  let chunk = 0;
  let opens = true;
  for (let i = from; i < to; i += 1) {
    if (reading.is(i, Word.firstPerson)) return false;
    const main = chunk === 0 || opens;
    if (main && reading.has(i, Trait.reportedMood) && !reading.isCapital(i))
      return !only || !reading.isOneOf(i, conditionalMood);
    opens = reading.isPunctuation(i, ',');
    if (opens && (chunk += 1) > MOST_CHUNKS) return false;
  }
  return false;
}
