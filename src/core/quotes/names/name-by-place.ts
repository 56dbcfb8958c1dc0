import { Shape, TokenKind } from '../../text/tokens.js';
import type { Reading } from '../words/reading.js';

/** A common noun may end in another letter elsewhere: "zpěvačka", "zpěvačku". */
const SHORTEST_STEM = 5;
const SHORTEST_ACRONYM = 3;

interface Run {
  from: number;
  to: number;
  opensSentence: boolean;
}

/** Tells where a name begins in a run of capitals, in a language of which no offices are known, by what the article does elsewhere. */
export class NamesByPlace {
  /** Long words that stand somewhere in small letters, without their last letter. */
  private readonly small = new Set<string>();
  /** Words that stand alone, or end a run, within a sentence. */
  private readonly alone = new Set<string>();
  private readonly ending = new Set<string>();
  /** Words that have a capital within a sentence. */
  private readonly inside = new Set<string>();

  constructor(
    private readonly reading: Reading,
    runs: readonly Run[],
  ) {
    const { kinds, shapes, count } = reading.tokens;
    for (let token = 0; token < count; token += 1)
      if (kinds[token] === TokenKind.word && !(shapes[token]! & Shape.capital)) this.rememberSmall(token);
    for (const { from, to, opensSentence } of runs) {
      for (let token = from + Number(opensSentence); token < to; token += 1)
        this.inside.add(this.word(token));
      if (!opensSentence) (to - from === 1 ? this.alone : this.ending).add(this.word(to - 1));
    }
  }

  /**
   * The first token of the name: two words where the last stands alone elsewhere ("Banky Vltava | Jakub Souček"), those
   * behind an acronym ("ODS | Petr Fiala"), and those behind a word that opens the sentence and is small elsewhere
   * ("Zpěvačka | Lenka Malá"), or stands in front of the last word of another name ("Odborář | Doležal").
   */
  nameFrom({ from, to, opensSentence }: Run): number {
    const length = to - from;
    if (length > 2 && this.alone.has(this.word(to - 1)) && this.isAllCapitals(from, to)) return to - 2;
    if (length > 2 && this.isAcronym(from)) return from + 1;
    if (!opensSentence || length < 2) return from;
    const first = this.word(from);
    if (this.small.has(first.slice(0, -1))) return from + 1;
    return length === 2 && this.ending.has(this.word(to - 1)) && !this.inside.has(first) ? to - 1 : from;
  }

  private rememberSmall(token: number): void {
    const { starts, ends } = this.reading.tokens;
    if (ends[token]! - starts[token]! > SHORTEST_STEM)
      this.small.add(this.reading.text.slice(starts[token]!, ends[token]! - 1));
  }

  /** Capitals throughout, without the small words of a name: "Ursula von der Leyen". */
  private isAllCapitals(from: number, to: number): boolean {
    for (let token = from; token < to; token += 1)
      if (!(this.reading.tokens.shapes[token]! & Shape.capital)) return false;
    return true;
  }

  private isAcronym(token: number): boolean {
    const { starts, ends, shapes } = this.reading.tokens;
    return (shapes[token]! & Shape.allCapitals) !== 0 && ends[token]! - starts[token]! >= SHORTEST_ACRONYM;
  }

  private word(token: number): string {
    const { text, tokens } = this.reading;
    return this.reading.inSmallLetters(text.slice(tokens.starts[token]!, tokens.ends[token]!));
  }
}
