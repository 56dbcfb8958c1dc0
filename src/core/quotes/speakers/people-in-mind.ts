import type { TextSpan } from '../../text/span.js';
import type { Character } from '../names/character.js';
import type { SpeakerReason } from '../quote-row.js';
import { GENDER, Trait } from '../words/lexicon.js';

/** Somebody who was heard or spoken of. */
export interface Heard {
  character: Character;
  mention: TextSpan;
  sentence: number;
  /** Why they come to mind. */
  reason: SpeakerReason;
}

/** How many people are kept in mind; more are never asked for. */
const MEMORY = 6;
/** How many holders of one office are told apart. */
const MOST_HOLDERS = 4;

/** Who a reader has in mind at one place of the article: whoever spoke or was spoken of last, and who holds which office. */
export class PeopleInMind {
  /** Latest first. */
  private readonly heard: Heard[] = [];
  private readonly holders = new Map<string, Heard[]>();

  /** Somebody spoke, or a sentence is about them. */
  note(heard: Heard): void {
    renew(this.heard, heard, MEMORY);
    this.noteOffice(heard);
  }

  /** Somebody is mentioned together with an office. */
  noteOffice(heard: Heard): void {
    if (heard.character.roles.size === 0) return;
    for (const role of heard.character.roles) {
      const holders = this.holders.get(role) ?? [];
      renew(holders, heard, MOST_HOLDERS);
      this.holders.set(role, holders);
    }
  }

  /** Everybody in mind, latest first. */
  latest(): readonly Heard[] {
    return this.heard;
  }

  /** Everybody to whom the article has given an office so far, latest first. */
  holdersOf(role: string): readonly Heard[] {
    return this.holders.get(role) ?? [];
  }
}

function renew(list: Heard[], heard: Heard, most: number): void {
  const known = list.findIndex(({ character }) => character === heard.character);
  if (known >= 0) list.splice(known, 1);
  else if (list.length === most) list.pop();
  list.unshift(heard);
}

/** One person: by name, by office, or brought in without one ("a witness"). "The officials" and "the company" are none. */
export function isPerson({ character: { kind, roles, traits } }: Heard): boolean {
  if (kind !== 'role') return kind === 'person';
  const single = !(traits & (Trait.impersonal | Trait.plural));
  return single && (roles.size > 0 || (traits & Trait.indefinite) !== 0);
}

/** Whether a pronoun of these traits cannot mean somebody: "she" for a Mr Smith. */
export function clashes({ character }: Heard, traits: number): boolean {
  const wanted = traits & GENDER;
  const known = character.traits & GENDER;
  const clear = wanted !== 0 && wanted !== GENDER && known !== 0 && known !== GENDER;
  return clear && !(traits & Trait.plural) && wanted !== known;
}

/** "he", "she": the gender alone, or 0 when the pronoun does not tell, or may be a plural ("sie"). */
export function genderOf(traits: number): number {
  const gender = traits & GENDER;
  return gender === GENDER || traits & Trait.plural ? 0 : gender;
}
