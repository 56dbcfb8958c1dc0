const APOSTROPHE = "'".charCodeAt(0);
const TYPOGRAPHIC_APOSTROPHE = '’'.charCodeAt(0);

/**
 * The letters of words as they are looked up: capitals and the two shapes of an apostrophe make no difference. Filled
 * as letters are met, so that starting costs nothing.
 */
export class Letters {
  private readonly known = new Uint16Array(0x10000);

  constructor(private readonly dottedI: boolean) {}

  /** The small letter of a code unit. */
  small(unit: number): number {
    return this.known[unit] || (this.known[unit] = this.read(unit));
  }

  /** A number that words of the same letters share. */
  hash(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = mix(hash, this.small(text.charCodeAt(at)));
    return hash;
  }

  private read(unit: number): number {
    const letter = String.fromCharCode(unit);
    if (unit === TYPOGRAPHIC_APOSTROPHE) return APOSTROPHE;
    if (this.dottedI && (letter === 'I' || letter === 'İ')) return (letter === 'I' ? 'ı' : 'i').charCodeAt(0);
    const small = letter.toLowerCase();
    return small.length === 1 ? small.charCodeAt(0) : unit;
  }
}

/** The hash of a word of which all letters but the last are hashed. */
export function mix(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

const letters = new Letters(false);
const lettersWithDottedI = new Letters(true);

/** The letters of a language; `dottedI` where "I" and "İ" are two letters (`writing.dottedI`). */
export function lettersOf(dottedI: boolean): Letters {
  return dottedI ? lettersWithDottedI : letters;
}
