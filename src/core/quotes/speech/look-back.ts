import type { Attribution } from '../attribution.js';
import type { Clause } from '../reports/clause-row.js';
import { behindCue, cueAt, cueOf } from '../reports/cues.js';
import { Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { isSomebody } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';
import { speakerAfter } from '../speakers/speaker-phrase.js';

/** Words of "lo", "è quanto", "those were the words of". */
const MOST_OPENING = 5;

/**
 * Gives a quotation without a report the one that the next sentence begins with: `«…». Così la sindaca`,
 * `"…". Lo ha detto il ministro`.
 */
export function attributeBehind(
  reading: Reading,
  names: Names,
  clause: Clause,
  last: Attribution | undefined,
): void {
  if (!last || last.kind !== 'direct' || last.cue || last.speaker.kind !== 'none' || last.carriedFrom) return;
  if (clause.sentence - last.sentence !== 1 || clause.paragraph - last.paragraph > 1) return;
  const report = reportLookingBack(reading, names, clause);
  if (report) Object.assign(last, report);
}

function reportLookingBack(reading: Reading, names: Names, { from, to }: Clause) {
  const { lookingBack } = reading.pack.reporting;
  if (!lookingBack) return null;
  const verb = behindOpening(reading, from, to, lookingBack.withVerb);
  if (verb >= 0 && verb < to && reading.is(verb, Word.beforeSubject | Word.passive)) {
    const speaker = speakerAfter(reading, names, behindCue(reading, verb), to);
    if (isSomebody(speaker)) return { cue: cueAt(reading, verb), speaker };
  }
  const alone = behindOpening(reading, from, to, lookingBack.alone);
  if (alone < 0) return null;
  const speaker = speakerAfter(reading, names, alone, to);
  return isSomebody(speaker) ? { cue: cueOf(reading, from, alone), speaker } : null;
}

/** The item behind one of some openings at `from`, the longest first, or -1. */
function behindOpening(reading: Reading, from: number, to: number, openings: readonly string[]): number {
  for (let end = Math.min(to, from + MOST_OPENING); end > from; end -= 1) {
    const words = reading.text.slice(reading.start(from), reading.end(end - 1)).replace('’', "'");
    if (openings.includes(reading.inSmallLetters(words))) return end;
  }
  return -1;
}
