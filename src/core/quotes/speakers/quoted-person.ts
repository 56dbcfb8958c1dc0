import { behindCue, cueAt } from '../reports/cues.js';
import { Word } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import { isSomebody, readPhrase, type SpeakerPhrase } from './noun-phrase.js';
import { speakerAfter } from './speaker-phrase.js';
import { npEnd } from '../verb-second/subject.js';

/**
 * "The Times quoted | Ana Ruiz | as saying …", "Die Zeitung zitiert | einen Zeugen | mit den Worten …": the object of a verb that
 * quotes has said the words; where it has none, its subject.
 */
export function quotedBy(
  reading: Reading,
  names: Names,
  cue: number,
  to: number,
  subject: SpeakerPhrase,
): SpeakerPhrase {
  if (!reading.pack.reporting.quoting?.includes(cueAt(reading, cue).lemma)) return subject;
  const behind = behindCue(reading, cue);
  const from = behind < to && reading.is(behind, Word.preposition) ? behind + 1 : behind;
  const object = reading.pack.grammar.verbSecond
    ? readPhrase(reading, names, from, npEnd(reading, names, from, to, false))
    : speakerAfter(reading, names, from, to);
  return from < to && object.kind !== 'pronoun' && isSomebody(object) ? object : subject;
}
