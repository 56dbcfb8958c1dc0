import { agencyNamed } from '../../text/agencies.js';
import { spanOfName, type TextSpan } from '../../text/span.js';
import type { Attribution } from '../attribution.js';
import { Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { nameAt } from './noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** How far in front of the end of a report, and behind it, the relay may stand, in items. */
const REACH = 30;

/**
 * Who passed on the words of a speaker who is named too: `…, kata Putin, dikutip dari Reuters`; in front of the report a
 * known agency only: `Seperti dikutip Reuters, Putin mengatakan …`. Null when nobody did.
 */
export function relayOf(reading: Reading, names: Names, one: Attribution): TextSpan | null {
  const { names: speakers, next } = one.speaker;
  if (!one.cue || speakers.length === 0) return null;
  const { from, to } = reading.sentences[one.sentence]!;
  const last = Math.min(to, next + REACH);
  for (let i = Math.max(from, next - REACH); i < last; i += 1) {
    if (!reading.is(i, Word.relay)) continue;
    const first = firstWord(reading, i + reading.length(i), last);
    const name = nameAt(reading, names, first);
    if (name && speakers.includes(name)) continue;
    const start = name ? reading.tokens.starts[name.from]! : reading.start(first);
    const end = name ? reading.tokens.ends[name.to - 1]! : reading.end(first);
    // "Antara" is a preposition as well, and so no name.
    const isAgency = agencyNamed(reading.text.slice(start, end)) !== undefined;
    const isBody = i >= next && (name?.kind === 'role' || name?.kind === 'organisation');
    if (isAgency || isBody) return spanOfName(reading.text, start, end);
  }
  return null;
}

/** Passes over what stands before a name: "kantor berita | Reuters". */
function firstWord(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to - 1 && reading.is(i, Word.unnamed | Word.determiner | Word.role) && !reading.isCapital(i))
    i += reading.length(i);
  return Math.min(i, to - 1);
}
