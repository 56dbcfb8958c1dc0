import type { Clause } from './clause-row.js';
import { behindCue, nextComplementizer } from './cues.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { isSomebody } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';
import { speakerAfter } from '../speakers/speaker-phrase.js';

/** "Le maire, qui dit que le pont est sûr, | a démissionné": where the clause of a relative pronoun ends, if its verb reports. */
export function subordinateEnd(reading: Reading, { from, to }: Clause, cue: number, content: number): number {
  let before = cue - 1;
  while (before > from && reading.is(before, Word.adverb)) before -= 1;
  if (before <= from || !reading.is(before, Word.relative)) return to;
  for (let i = content; i < to - 1; i += 1) {
    if (reading.isPunctuation(i, ',') && reading.has(i + 1, Trait.auxiliary | Trait.passiveAuxiliary))
      return i;
  }
  return to;
}

/**
 * A semicolon ends what is reported, unless it is joined again: "qu'il pleut ; | c'est pourquoi il reste"; several make
 * a list. So does what else the speaker says: "qu'il pleut, | et annonce une fête"; and who passes it on: "qu'il pleut,
 * | a indiqué l'Élysée".
 */
export function statementEnd(reading: Reading, names: Names, from: number, to: number): number {
  let end = to;
  for (let i = from; i < to; i += 1) {
    if (saysMore(reading, i, to) || isReported(reading, names, i, to)) return i;
    if (!reading.isPunctuation(i, ';')) continue;
    if (end < to || nextComplementizer(reading, i + 1, to) >= 0) return to;
    end = i;
  }
  return end;
}

/** A comma, a verb and its subject, and nothing behind them. */
function isReported(reading: Reading, names: Names, comma: number, to: number): boolean {
  const verb = comma + 1;
  if (verb >= to || !reading.isPunctuation(comma, ',') || !reading.is(verb, Word.beforeSubject)) return false;
  const speaker = speakerAfter(reading, names, behindCue(reading, verb), to);
  return isSomebody(speaker) && speaker.next >= to;
}

/** A comma, a conjunction and a verb of saying that needs its subject from the sentence. */
function saysMore(reading: Reading, comma: number, to: number): boolean {
  if (comma + 2 >= to || !reading.isPunctuation(comma, ',')) return false;
  return reading.is(comma + 1, Word.conjunction) && reading.is(comma + 2, Word.afterSubject);
}
