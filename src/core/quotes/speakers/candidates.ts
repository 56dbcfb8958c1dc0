import type { TextSpan } from '../../text/span.js';
import type { Attribution } from '../attribution.js';
import type { Character } from '../names/character.js';
import type { Name } from '../names/names.js';
import type { Heard } from './people-in-mind.js';
import type { SpeakerCandidate, SpeakerReason } from '../quote-row.js';
import { candidateFor } from './reasons.js';

/** Named at the cue; less sure when the name may be another's, and 0 when nothing tells whose it is. */
export function confidenceIn({ doubtful }: Name, { oneOf }: Character, rivals: readonly Character[]): number {
  if (oneOf) return 0;
  if (rivals.length > 0) return 0.7;
  return doubtful ? 0.9 : 0.98;
}

/** Why somebody is the speaker who is named right there. */
export function reasonFor({ cue, speaker, start }: Attribution): SpeakerReason {
  if (cue) return { code: 'beside', words: cue.text };
  if (speaker.certainty !== undefined) return { code: 'near_marks' };
  return { code: speaker.start < start ? 'before_colon' : 'behind_dash' };
}

/** Somebody else who bears the name. */
export const namesake = ({ name }: Character, { oneOf }: Character): SpeakerCandidate =>
  candidateFor(name, { code: oneOf ? 'namesake' : 'later_namesake' });

/** Somebody whom a pronoun cannot mean. */
export const misfitting = ({ character }: Heard, { text }: TextSpan): SpeakerCandidate =>
  candidateFor(character.name, { code: 'misfit', words: text });

/** Somebody who was heard before. */
export function candidate({ character, reason }: Heard, named: ReadonlySet<Character>): SpeakerCandidate {
  if (named.has(character)) return candidateFor(character.name, { code: 'inside' });
  if (reason.code === 'last_speaker') return candidateFor(character.name, { code: 'spoke_earlier' });
  const before = candidateFor(character.name, reason);
  return { ...before, reason: `earlier: ${before.reason}` };
}
