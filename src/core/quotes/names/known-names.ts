import { stemOf } from './name-endings.js';
import type { Name, Names } from './names.js';
import type { Reading } from '../words/reading.js';

/** The last words of the names of several words in an article: whoever bears one alone is no place or newspaper. */
export class KnownNames {
  private readonly last = new Set<string>();

  constructor(
    private readonly reading: Reading,
    names: Names,
  ) {
    for (const name of names.all) if (isFull(name)) this.last.add(this.stem(name.to - 1));
  }

  /** Whether a name has several words, or ends one of several words somewhere in the article. */
  isPerson(name: Name): boolean {
    return isFull(name) || (name.to - name.nameFrom === 1 && this.last.has(this.stem(name.nameFrom)));
  }

  private stem(token: number): string {
    const { text, tokens, pack } = this.reading;
    const word = this.reading.inSmallLetters(text.slice(tokens.starts[token]!, tokens.ends[token]!));
    return stemOf(word, pack.writing?.nameEndings ?? []);
  }
}

const isFull = ({ kind, nameFrom, to }: Name) => kind === 'person' && to - nameFrom > 1;
