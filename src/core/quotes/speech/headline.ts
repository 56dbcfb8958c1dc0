import type { TextSpan } from '../../text/span.js';
import { speechReader } from '../attribute.js';
import type { Attribution } from '../attribution.js';
import type { Names } from '../names/names.js';
import { readPhrase, nameAt, behindName } from '../speakers/noun-phrase.js';
import type { Reading } from '../words/reading.js';

/** Longer is no "Name: words" any more. */
const LONGEST_SPEAKER = 8;

/**
 * Reads the headline convention `Putin dan Hollande: kita akan …`: a hint, for the words may be the editor's own. What
 * stands behind the colon may say itself who speaks: `Villard : le pont rouvrira, promet la maire`.
 */
export function headlineSpeech(reading: Reading, names: Names, title: TextSpan | null): Attribution[] {
  if (!title) return [];
  const number = reading.sentences.findIndex(({ from }) => reading.start(from) >= title.start);
  const sentence = reading.sentences[number];
  if (!sentence || reading.start(sentence.from) >= title.end) return [];
  const colon = colonOf(reading, sentence.from, sentence.to);
  if (colon < 0 || colon + 1 >= sentence.to || asks(reading, sentence.from, colon)) return [];
  if (!namesOnly(reading, names, sentence.from, colon)) return [];
  const clause = { ...sentence, from: colon + 1, sentence: number };
  const reported = speechReader(reading, names)(clause).filter(({ cue }) => cue !== null);
  if (reported.length > 0) return reported.map((one) => ({ ...one, kind: 'headline' }));
  const quotation = reading.quotation(colon + 1);
  return [
    {
      number: -1,
      kind: 'headline',
      start: quotation ? quotation.start : reading.start(colon + 1),
      end: quotation ? quotation.end : title.end,
      quotedParts: [],
      cue: null,
      speaker: readPhrase(reading, names, sentence.from, colon),
      sentence: number,
      paragraph: sentence.paragraph,
      carriedFrom: null,
      continues: false,
      quotation: null,
    },
  ];
}

function colonOf(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_SPEAKER + 1); i += 1) {
    if (reading.isPunctuation(i, ':')) return i;
  }
  return -1;
}

/** "Q: When?" on the first line opens an interview. */
function asks(reading: Reading, from: number, colon: number): boolean {
  const label = reading.text.slice(reading.start(from), reading.end(colon - 1)).toLowerCase();
  return reading.pack.layout.questionLabels.includes(label);
}

/** Names joined by at most a conjunction. */
function namesOnly(reading: Reading, names: Names, from: number, to: number): boolean {
  let between = 0;
  for (let i = from; i < to; i += 1) {
    const name = nameAt(reading, names, i);
    if (name) i = behindName(reading, name, i, to) - 1;
    else if (!reading.isWord(i) || (between += 1) > 1) return false;
  }
  return nameAt(reading, names, from) !== undefined;
}
