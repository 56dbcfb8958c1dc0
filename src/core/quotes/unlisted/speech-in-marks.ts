import { hasCase, isUnspaced } from '../../text/characters.js';
import type { Attribution } from '../attribution.js';
import type { Clause } from '../reports/clause-row.js';
import {
  endOfChunk,
  guessBefore,
  guessBehind,
  guessInSentence,
  type Evidence,
  type Guess,
} from './guessed-reports.js';
import { nobody } from '../speakers/noun-phrase.js';
import { directRow } from '../speech/quotations-alone.js';
import type { Reading } from '../words/reading.js';

/** What ends the words between marks, or stands right behind them. */
type Pause = 'comma inside' | 'stop inside' | 'comma and dash' | 'last words' | 'comma behind' | 'none';

/** Fewer words between marks that never close are a slip of the hand. */
const FEWEST_LEFT_OPEN = 4;
/** The fewest words that speech has in front of a report, where somebody is named in it and where nobody is. */
const FEWEST_BEFORE_REPORT: Record<Pause, { named: number; unnamed: number }> = {
  'comma inside': { named: 1, unnamed: 1 },
  'stop inside': { named: 1, unnamed: 3 },
  'comma and dash': { named: 1, unnamed: 1 },
  'last words': { named: 2, unnamed: 2 },
  'comma behind': { named: 2, unnamed: 5 },
  none: { named: 4, unnamed: 8 },
};
/** Fewer words that run straight on in their sentence are a title, a name or irony, which more often have a capital. */
const FEWEST_IN_SENTENCE = { uncased: 2, small: 3, capital: 10, stopped: 5 };
/** So few words behind marks and a comma or dash are a report rather than a relative clause: „…“, dodal starosta. */
const LAST_WORDS = 4;
/** No count goes beyond this. */
const MANY = 10;
const UNCASED = /\p{Lo}/u;
/** Where words are not parted by spaces, so many characters make one. */
const UNSPACED_WORD = 2;

/**
 * The quotation at an item as somebody's words, in a language of which no verb is known, or null: told from where its
 * marks stand, what ends the words in them, and which names are near. `clause` begins behind
 * `last`, the report before it in the sentence.
 */
export function speechInMarks(
  evidence: Evidence,
  clause: Clause,
  i: number,
  last: Attribution | undefined,
): Attribution | null {
  const { reading } = evidence;
  const { closed, dialogue } = reading.quotation(i)!;
  const words = wordsBetween(reading, i);
  if (!closed && words < FEWEST_LEFT_OPEN) return null;
  const opens = !wordIn(reading, clause.from, i);
  const behind = opens ? guessBehind(evidence, i, clause.to) : null;
  if (opens && last?.cue && last.kind === 'direct' && !behind)
    return {
      ...row(reading, clause, i, { cue: last.cue, speaker: last.speaker }),
      carriedFrom: last,
      continues: true,
    };
  if (dialogue || (opens && !wordIn(reading, i + 1, clause.to))) return row(reading, clause, i, behind);
  const sentence = opensSentence(reading, i);
  const before = guessBefore(evidence, clause.from, i);
  const pause = pauseOf(reading, i, clause.to);
  if (before)
    return words >= fewestBehindColon(reading, i, before, pause) ? row(reading, clause, i, before) : null;
  if (opens && sentence) {
    const { named, unnamed } = FEWEST_BEFORE_REPORT[pause];
    const fewest = behind?.speaker.kind === 'named' ? named : unnamed;
    const enough = isCased(reading, i) ? fewest : Math.min(fewest, FEWEST_IN_SENTENCE.small);
    return words >= enough ? row(reading, clause, i, behind) : null;
  }
  const { small, capital, stopped } = FEWEST_IN_SENTENCE;
  const fewest = !sentence || !isCased(reading, i) ? small : pause === 'stop inside' ? stopped : capital;
  return words >= fewest ? row(reading, clause, i, guessInSentence(evidence, clause.from, i)) : null;
}

/** "Novák: „Ne“", but not "vydal album: „Bílé noci“"; where letters have no capitals, two words. */
function fewestBehindColon(reading: Reading, i: number, { cue, speaker }: Guess, pause: Pause): number {
  if (UNCASED.test(reading.text[reading.quotation(i)!.start]!)) return FEWEST_IN_SENTENCE.uncased;
  if (!(opensSentence(reading, i) && isCased(reading, i))) return FEWEST_IN_SENTENCE.small;
  return cue || speaker.kind === 'named' || pause === 'stop inside' ? 1 : FEWEST_IN_SENTENCE.stopped;
}

function row(reading: Reading, clause: Clause, i: number, guess: Guess | null): Attribution {
  const speaker = guess?.speaker ?? nobody(reading.end(i), i + 1);
  return directRow(reading, clause, i, guess?.cue ?? null, speaker, speaker.next);
}

function pauseOf(reading: Reading, i: number, to: number): Pause {
  const last = reading.text[reading.quotation(i)!.end - 1]!;
  if (',،、，'.includes(last)) return 'comma inside';
  if ('.!?…。！？؟।'.includes(last)) return 'stop inside';
  if (i + 2 >= to || !reading.isPunctuation(i + 1, ',،，–—-')) return 'none';
  if (reading.isPunctuation(i + 2, '–—-')) return 'comma and dash';
  return to - i <= LAST_WORDS + 2 && endOfChunk(reading, i + 2, to) === to ? 'last words' : 'comma behind';
}

/** A capital, or a letter of a script that has none. */
function opensSentence(reading: Reading, i: number): boolean {
  const { start, end } = reading.quotation(i)!;
  const first = /[\p{L}\p{N}]/u.exec(reading.text.slice(start, Math.min(end, start + 6)))?.[0] ?? '';
  return first === first.toUpperCase();
}

const isCased = (reading: Reading, i: number) =>
  hasCase(reading.text.charCodeAt(reading.quotation(i)!.start));

/** How many words stand between the marks of a quotation, counted up to many. */
function wordsBetween(reading: Reading, i: number): number {
  const { from, to } = reading.quotation(i)!;
  const { kinds, starts, ends } = reading.tokens;
  let words = 0;
  for (let token = from + 1; token <= to && words < MANY; token += 1) {
    if (kinds[token] !== 0) continue;
    const unspaced = isUnspaced(reading.text[starts[token]!]!);
    words += unspaced ? Math.ceil((ends[token]! - starts[token]!) / UNSPACED_WORD) : 1;
  }
  return words;
}

function wordIn(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.isWord(i) || reading.quotation(i)) return true;
  return false;
}
