import type { Clause } from '../reports/clause-row.js';
import { behindConnectors } from './head-final-chunks.js';
import type { Subject } from './head-final-phrase.js';
import { Trait, Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { behindName, nameAt, nobody, readPhrase, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** Where an adverbial of the report must have ended, in items behind the subject. */
const OCCASION_REACH = 16;

/** "Açıklamada, … kaydedildi": in a statement that was named before. */
export const opensWithOccasion = (reading: Reading, { from, to }: Clause) =>
  reading.has(behindConnectors(reading, from, to - 1), Trait.occasion);

/** Who made the statement that a passive speaks of: `Bakanlıktan yapılan açıklamada`, `X tarafından hazırlanan raporda`. */
export function sourceOfStatement(reading: Reading, names: Names, from: number, to: number): Subject | null {
  for (let i = from; i < Math.min(to, from + OCCASION_REACH); i += 1) {
    if (!reading.has(i, Trait.occasion)) continue;
    const source = firstNamed(reading, names, from, i);
    return source && { phrase: source, behind: i + reading.length(i) };
  }
  return null;
}

/** "Raporda, … belirtildi": a text that nobody is named for speaks for itself; a statement is somebody's. */
export function textItself(reading: Reading, from: number, to: number): SpeakerPhrase | null {
  const first = behindConnectors(reading, from, to);
  if (first >= to || !reading.has(first, Trait.occasion) || !reading.has(first, Trait.impersonal))
    return null;
  return {
    ...nobody(reading.start(first), first + 1),
    kind: 'noun',
    source: true,
    end: reading.end(first),
    traits: reading.traits(first),
  };
}

/** The first name, office or source between two items, whatever its case. */
function firstNamed(reading: Reading, names: Names, from: number, to: number): SpeakerPhrase | null {
  for (let i = from; i < to; i += 1) {
    const name = nameAt(reading, names, i);
    if (name) return readPhrase(reading, names, i, behindName(reading, name, i, to));
    if (reading.is(i, Word.unnamed | Word.role) || reading.has(i, Trait.oblique))
      return readPhrase(reading, names, i, i + 1);
  }
  return null;
}

/** "açıklamada, |", "köşesinde |", "katıldığı yayında |": what tells where it was said is not what was said. */
export function behindOccasion(reading: Reading, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + OCCASION_REACH); i += 1) {
    if (reading.quotation(i)) return from;
    if (!reading.has(i, Trait.occasion)) continue;
    const behind = i + reading.length(i);
    const comma = behind < to && reading.isPunctuation(behind, ',');
    const { bareClauseEndings, ownedEndings } = reading.pack.reporting.verbFinal!;
    const own = i === from && reading.endsIn(i, ownedEndings);
    const made = i > from && reading.endsIn(i - 1, bareClauseEndings);
    return comma || own || made ? behind : from;
  }
  return from;
}
