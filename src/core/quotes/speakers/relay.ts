import { agencyNamed } from '../../text/agencies.js';
import { spanOfName, type TextSpan } from '../../text/span.js';
import type { Attribution } from '../attribution.js';
import { Word } from '../words/lexicon.js';
import { nameText } from '../names/cast.js';
import type { Names } from '../names/names.js';
import { nameAt } from './noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** How far behind the speaker the relay may stand, in items. */
const REACH = 30;

/** Who passed on the words of a speaker who is named too: `…, kata Putin, dikutip dari Reuters`; null when nobody did. */
export function relayOf(reading: Reading, names: Names, one: Attribution): TextSpan | null {
  const { names: speakers, next } = one.speaker;
  if (!one.cue || speakers.length === 0) return null;
  const last = Math.min(reading.sentences[one.sentence]!.to, next + REACH);
  for (let i = next; i < last; i += 1) {
    if (!reading.is(i, Word.relay)) continue;
    const name = nameAt(reading, names, firstWord(reading, i + reading.length(i), last));
    if (!name || speakers.includes(name)) continue;
    const isAgency = agencyNamed(nameText(reading, name)) !== undefined;
    if (!isAgency && name.kind !== 'role' && name.kind !== 'organisation') continue;
    return spanOfName(reading.text, reading.tokens.starts[name.from]!, reading.tokens.ends[name.to - 1]!);
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
