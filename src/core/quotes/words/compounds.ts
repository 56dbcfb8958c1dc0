import { WordTable } from '../../text/word-table.js';

/** Less in front of the head makes no compound. */
const SHORTEST_MODIFIER = 2;

/** Tells what long words are from the word they end in: "Verkehrsminister" is an office because "minister" is one. */
export class Compounds {
  private readonly heads: WordTable;
  /** Lengths of the heads, longest first. */
  private readonly lengths: readonly number[];

  /** `heads` in small letters; each is an entry of its own. */
  constructor(heads: readonly string[]) {
    this.heads = new WordTable(heads, false);
    this.lengths = [...new Set(heads.map(({ length }) => length))].sort((a, b) => b - a);
  }

  /** The number in `words` of the longest head of the word between two offsets, or -1 when it has none that is listed. */
  headOf(words: WordTable, text: string, start: number, end: number): number {
    for (const length of this.lengths) {
      const from = end - length;
      if (from - start >= SHORTEST_MODIFIER && this.heads.numberAt(text, from, end) >= 0)
        return words.numberAt(text, from, end);
    }
    return -1;
  }
}
