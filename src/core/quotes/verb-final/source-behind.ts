import type { Attribution } from '../attribution.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { behindName, nameAt, readPhrase, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';
import type { Clause } from '../reports/clause-row.js';
import { around } from '../reports/around.js';

/** Words that a source may have in front of what marks it as one. */
const LONGEST_SOURCE = 14;

/** How far in front of the mark of a source the name of its owner may stand, in items. */
const OWNER_REACH = 4;
/** Behind a source that is no name, fewer words say how something is done, not what is so. */
const FEWEST_WORDS = 3;

/** `X'e göre …`, `X zufolge …`, also between commas: the source stands in front of the word that makes it one. */
export function sourceBehind(reading: Reading, names: Names, clause: Clause): Attribution[] {
  for (let i = clause.from + 1; i < clause.to; i += 1) {
    if (!reading.has(i, Trait.sourceBehind)) continue;
    const from = sourceStart(reading, clause.from, i);
    if (from === i || reading.is(i - 1, Word.standIn | Word.time)) return [];
    const behind = i + reading.length(i);
    const rest = reading.isPunctuation(behind, ',') ? behind + 1 : behind;
    const speaker = sourceIn(reading, names, from, i);
    if (speaker.kind === 'noun' && clause.to - rest < FEWEST_WORDS) return [];
    return around(reading, clause, i, rest, { ...speaker, next: behind }, from);
  }
  return [];
}

/** Behind the comma before the source, or behind the words that open the sentence; `to` when it would be too long. */
function sourceStart(reading: Reading, from: number, to: number): number {
  let start = to;
  while (start > from && !reading.isPunctuation(start - 1, ',;:–—') && !reading.quotation(start - 1)) {
    if (to - start > LONGEST_SOURCE) return to;
    start -= 1;
  }
  while (start < to && reading.is(start, Word.conjunction | Word.adverb | Word.subordinator))
    start += reading.length(start);
  return Math.min(start, to);
}

/** The pronoun, or the name that ends the phrase or owns what ends it: "Reuters | 'ın haberine"; else all of it. */
function sourceIn(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase {
  if (to - from === 1 && reading.is(from, Word.pronoun))
    return { ...readPhrase(reading, names, from, to), kind: 'pronoun' };
  for (let i = to - 1; i >= Math.max(from, to - OWNER_REACH); i -= 1) {
    const name = nameAt(reading, names, i);
    if (!name) continue;
    const start = Math.max(from, i - (reading.token(i) - name.from));
    return readPhrase(reading, names, start, behindName(reading, name, start, to));
  }
  return { ...readPhrase(reading, names, to - 1, to), start: reading.start(from) };
}
