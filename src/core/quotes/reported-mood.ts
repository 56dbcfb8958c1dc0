import type { Attribution } from './attribution.js';
import { quotedIn, type Clause } from './clause-row.js';
import { Trait, Word } from './lexicon.js';
import { nobody } from './noun-phrase.js';
import type { Reading } from './reading.js';

/** Chunks between commas that may stand in front of the main verb. */
const MOST_CHUNKS = 5;

/**
 * A sentence whose main verb is in the reported mood (`Er habe …`, `Das sei …`) goes on with the words of whoever was
 * reported in the sentence before, without any reporting word. Sentences in a row are one row, for they are one speech.
 */
export function reportedOn(
  reading: Reading,
  clause: Clause,
  last: Attribution | undefined,
): Attribution | null {
  if (!last || clause.sentence - last.sentence > 1 || !isInReportedMood(reading, clause)) return null;
  const { from, to } = clause;
  const end = reading.end(to - 1);
  const quotedParts = quotedIn(reading, from, to);
  if (isReportedOn(last)) return extended(last, clause, end, quotedParts);
  const start = reading.start(from);
  return {
    kind: quotedParts.length > 0 ? 'mixed' : 'indirect',
    start,
    end,
    quotedParts,
    cue: null,
    speaker: nobody(start, from),
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    carriedFrom: last,
    continues: false,
    quotation: null,
  };
}

const isReportedOn = ({ cue, carriedFrom, kind }: Attribution) =>
  cue === null && carriedFrom !== null && kind !== 'direct';

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

/** Whether the main verb, not one of a subordinate clause, is in the reported mood. Nobody reports himself so. */
function isInReportedMood(reading: Reading, { from, to }: Clause): boolean {
  let chunk = 0;
  let opens = true;
  for (let i = from; i < to; i += 1) {
    if (reading.is(i, Word.firstPerson)) return false;
    if (reading.has(i, Trait.reportedMood) && !reading.isCapital(i) && (chunk === 0 || opens)) return true;
    opens = reading.isPunctuation(i, ',');
    if (opens && (chunk += 1) > MOST_CHUNKS) return false;
  }
  return false;
}
