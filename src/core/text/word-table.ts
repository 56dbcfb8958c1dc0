/** The small letter of each code unit, filled as letters are met; 0 where nobody asked yet. */
const smallLetters = new Uint16Array(0x10000);
/** The same for languages that write "I" and "İ" where others write one letter. */
const smallLettersDotted = new Uint16Array(0x10000);

const APOSTROPHE = "'".charCodeAt(0);
const TYPOGRAPHIC_APOSTROPHE = '’'.charCodeAt(0);

function smallLetter(unit: number, dottedI: boolean): number {
  const letter = String.fromCharCode(unit);
  if (unit === TYPOGRAPHIC_APOSTROPHE) return APOSTROPHE;
  if (dottedI && (letter === 'I' || letter === 'İ')) return (letter === 'I' ? 'ı' : 'i').charCodeAt(0);
  const small = letter.toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}

/**
 * Words with a number each, which are found in a text without cutting them out of it: capitals and the two shapes of
 * an apostrophe make no difference. Open addressing, less than half full, one pass over the letters of a word.
 */
export class WordTable {
  private readonly words: readonly string[];
  private readonly hashes: Int32Array;
  /** Number of the word whose place this is, plus 1; 0 for none. */
  private readonly places: Int32Array;
  private readonly longest: number;
  private readonly small: Uint16Array;

  /** `words` in small letters, each once; the n-th has the number n. */
  constructor(
    words: readonly string[],
    private readonly dottedI: boolean,
  ) {
    this.words = words;
    this.small = dottedI ? smallLettersDotted : smallLetters;
    this.longest = words.reduce((longest, word) => Math.max(longest, word.length), 0);
    this.places = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2)));
    this.hashes = Int32Array.from(words, (word) => this.hash(word, 0, word.length));
    this.hashes.forEach((hash, number) => {
      let place = this.placeOf(hash);
      while (this.places[place] !== 0) place = this.next(place);
      this.places[place] = number + 1;
    });
  }

  /** The number of the word that stands between two offsets of a text, or -1. */
  numberAt(text: string, start: number, end: number): number {
    if (end - start > this.longest) return -1;
    const hash = this.hash(text, start, end);
    for (let place = this.placeOf(hash); this.places[place] !== 0; place = this.next(place)) {
      const number = this.places[place]! - 1;
      if (this.hashes[number] === hash && this.stands(number, text, start, end)) return number;
    }
    return -1;
  }

  private hash(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + this.letter(text, at)) | 0;
    return hash;
  }

  private letter(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    return this.small[unit] || (this.small[unit] = smallLetter(unit, this.dottedI));
  }

  private placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.places.length - 1);
  }

  private next(place: number): number {
    return (place + 1) & (this.places.length - 1);
  }

  private stands(number: number, text: string, start: number, end: number): boolean {
    const word = this.words[number]!;
    if (word.length !== end - start) return false;
    for (let at = start; at < end; at += 1)
      if (this.letter(text, at) !== this.letter(word, at - start)) return false;
    return true;
  }
}
