import type { Attribution } from '../attribution.js';
import { subordinateEnd } from './clause-end.js';
import { attribution, type Clause } from './clause-row.js';
import { cueOf } from './cues.js';
import type { Names } from '../names/names.js';
import { nounBefore } from '../speakers/noun-before.js';
import { isSomebody } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** "Elena Conti, | secondo cui | l'esecutivo …": a source that is named in front of its relative clause. */
export function fromRelativeSource(
  reading: Reading,
  names: Names,
  clause: Clause,
  cue: number,
  relative: number,
): Attribution[] {
  const { from } = reading.sentences[clause.sentence]!;
  const speaker = nounBefore(reading, names, from, reading.isPunctuation(cue - 1, ',') ? cue - 1 : cue);
  const content = relative + reading.length(relative);
  if (!speaker || !isSomebody(speaker)) return [];
  const end = subordinateEnd(reading, { ...clause, from: relative - 1 }, relative + 1, content);
  const row = attribution(reading, clause, content, end, cueOf(reading, cue, content), speaker);
  return row ? [row] : [];
}
