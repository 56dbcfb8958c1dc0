import type { Attribution } from '../attribution.js';
import type { Names } from '../names/names.js';
import type { SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Cue } from '../quote-row.js';
import { cueBefore } from './cue-before-quotation.js';
import type { Reading } from '../words/reading.js';
import type { Clause } from '../reports/clause-row.js';
import { finalAnnouncement } from '../verb-final/verb-final.js';

/** A report whose words stand below it. */
export interface Announcement {
  cue: Cue;
  speaker: SpeakerPhrase;
  sentence: number;
}

/** Reads a sentence that ends in a colon, with what it announces in the next: `X mengatakan:`, `X şöyle konuştu:`. */
export function announcementIn(reading: Reading, names: Names, clause: Clause): Announcement | null {
  const colon = clause.to - 1;
  if (colon <= clause.from || !reading.isPunctuation(colon, ':')) return null;
  const report = reading.pack.reporting.verbFinal
    ? finalAnnouncement(reading, names, { ...clause, to: colon })
    : cueBefore(reading, names, clause.from, clause.to);
  return report?.cue ? { cue: report.cue, speaker: report.speaker, sentence: clause.sentence } : null;
}

/** Gives a quotation without a report of its own the one that announces it from the sentence before. */
export function announced(one: Attribution, announcement: Announcement | null): Attribution {
  if (!announcement || one.sentence - announcement.sentence !== 1) return one;
  if (one.kind !== 'direct' || one.cue || one.speaker.kind !== 'none') return one;
  one.cue = announcement.cue;
  one.speaker = announcement.speaker;
  return one;
}

/** Whether a quotation alone in its paragraph goes on with one that was announced: `X şöyle konuştu:`, "…", "…". */
export function goesOnAnnounced(one: Attribution, last: Attribution): boolean {
  const isAnnounced = last.kind === 'direct' && last.cue !== null && last.cue.end < last.start;
  const alone = one.kind === 'direct' && !one.cue && one.speaker.kind === 'none';
  return isAnnounced && alone && one.paragraph - last.paragraph === 1;
}
