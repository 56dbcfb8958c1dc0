import type { Attribution } from '../attribution.js';
import type { QuoteSpeaker } from '../quote-row.js';
import { candidateFor } from './reasons.js';

/** Nobody says that they said it. */
const MOST_CONFIDENCE = 0.7;

/** Whether only its mood shows that a row is a report: no cue, no marks, and no report before that it goes on with. */
export const isInferred = ({ cue, kind, carriedFrom }: Attribution) =>
  cue === null && carriedFrom === null && (kind === 'indirect' || kind === 'mixed');

/** The speakers of such a row: whom the sentence before is about. */
export function inferred(speakers: QuoteSpeaker[]): QuoteSpeaker[] {
  return speakers.map((speaker) => ({
    ...speaker,
    resolvedBy: 'carried',
    confidence: Math.min(speaker.confidence, MOST_CONFIDENCE),
    candidates: speaker.candidates.map((one, n) =>
      n === 0 ? candidateFor(one.name, { code: 'mood' }) : one,
    ),
  }));
}
