import type { Attribution } from '../attribution.js';
import { attribution, type Clause } from './clause-row.js';
import { cueAt } from './cues.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { isSomebody } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';
import { subjectBehind } from '../verb-second/subject.js';

/**
 * `Die Brücke wird gesperrt. Das teilte die Stadt mit.`: a report whose object points at the sentence before, which is
 * then what was said. Only verbs that stand by what they point at (`reporting.affirming`), and nothing denied.
 */
export function toldBefore(
  reading: Reading,
  names: Names,
  clause: Clause,
  last: Attribution | undefined,
): Attribution | null {
  const { from, to, sentence, paragraph } = clause;
  const before = reading.sentences[sentence - 1];
  if (before?.paragraph !== paragraph || (last && last.sentence >= sentence - 1)) return null;
  if (!reading.isOneOf(from, reading.pack.reporting.pointers)) return null;
  const cue = affirmingVerb(reading, clause);
  if (cue < 0) return null;
  const speaker = subjectBehind(reading, names, from + 2, to);
  if (!isSomebody(speaker)) return null;
  return attribution(reading, clause, before.from, before.to, cueAt(reading, cue), speaker);
}

/** The verb behind the pointing word, or the participle that ends the clause; -1 when it denies or says something itself. */
function affirmingVerb(reading: Reading, { from, to }: Clause): number {
  const finite = from + 1;
  let verb = -1;
  for (let i = finite; i < to; i += 1) {
    if (reading.is(i, Word.negation | Word.complementizer | Word.firstPerson)) return -1;
    if (reading.is(i, Word.afterSubject) && !reading.isCapital(i)) verb = i;
  }
  const active = reading.has(finite, Trait.clauseAuxiliary) && !reading.has(finite, Trait.passiveAuxiliary);
  const stands = verb === finite || (active && verb === to - 1);
  return stands && reading.pack.reporting.affirming!.includes(cueAt(reading, verb).lemma) ? verb : -1;
}
