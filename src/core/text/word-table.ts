import { lettersOf, type Letters } from './letters.js';

/**
 * Words with a number each, which are found in a text without cutting them out of it: capitals and the two shapes of
 * an apostrophe make no difference. Open addressing, less than half full.
 */
export class WordTable {
  private readonly words: readonly string[];
  private readonly hashes: Int32Array;
  /** Number of the word whose place this is, plus 1; 0 for none. */
  private readonly places: Int32Array;
  private readonly letters: Letters;

  /** `words` in small letters, each once; the n-th has the number n. */
  constructor(words: readonly string[], dottedI: boolean) {
    this.words = words;
    this.letters = lettersOf(dottedI);
    this.places = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2)));
    this.hashes = Int32Array.from(words, (word) => this.letters.hash(word, 0, word.length));
    this.hashes.forEach((hash, number) => {
      let place = this.placeOf(hash);
      while (this.places[place] !== 0) place = this.next(place);
      this.places[place] = number + 1;
    });
  }

  /** The number of the word that stands between two offsets of a text, or -1. */
  numberAt(text: string, start: number, end: number): number {
    return this.numberOf(this.letters.hash(text, start, end), text, start, end);
  }

  /** The same for a word whose letters have been hashed already (`Tokens.hashes`). */
  numberOf(hash: number, text: string, start: number, end: number): number {
    for (let place = this.placeOf(hash); this.places[place] !== 0; place = this.next(place)) {
      const number = this.places[place]! - 1;
      if (this.hashes[number] === hash && this.stands(number, text, start, end)) return number;
    }
    return -1;
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
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      const listed = word.charCodeAt(at - start);
      if (unit !== listed && this.letters.small(unit) !== this.letters.small(listed)) return false;
    }
    return true;
  }
}
