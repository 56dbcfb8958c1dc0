import type { TextSpan } from '../../text/span.js';
import type { Attribution } from '../attribution.js';
import type { Character } from '../names/character.js';
import type { Name } from '../names/names.js';
import type { Heard } from './people-in-mind.js';
import type { SpeakerCandidate } from '../quote-row.js';

/** Named at the cue; less sure when the name may be another's, and 0 when nothing tells whose it is. */
export function confidenceIn({ doubtful }: Name, { oneOf }: Character, rivals: readonly Character[]): number {
  if (oneOf) return 0;
  if (rivals.length > 0) return 0.7;
  return doubtful ? 0.9 : 0.98;
}

/** Why somebody is the speaker who is named right there. */
export function reasonFor({ cue, speaker, start }: Attribution): string {
  if (cue) return `named beside “${cue.text}”`;
  if (speaker.certainty !== undefined) return 'named near the marks';
  return speaker.start < start ? 'named in front of the colon' : 'named behind the dash';
}

/** Somebody else who bears the name. */
export const namesake = ({ name }: Character, { oneOf }: Character): SpeakerCandidate => ({
  name,
  reason: oneOf ? 'bears this name; nothing tells which is meant' : 'bears this name too, but came in later',
});

/** Somebody whom a pronoun cannot mean. */
export const misfitting = ({ character }: Heard, { text }: TextSpan): SpeakerCandidate => ({
  name: character.name,
  reason: `does not fit “${text}”`,
});

/** Somebody who was heard before. */
export function candidate({ character, reason }: Heard, named: ReadonlySet<Character>): SpeakerCandidate {
  const own = named.has(character);
  return {
    name: character.name,
    reason: own ? 'named in the words themselves, so hardly their speaker' : `earlier: ${reason}`,
  };
}
