import { createHash } from 'node:crypto';
import { blankText, GONE } from './blank.js';
import type { Where } from './says-any.js';

/** Before a hash that was of another text once. */
const MARK = `${GONE} `;

/** What may stand before a hash: the mark, or what says that it is one of bytes. */
const NO_HASH = new RegExp(`^(${MARK}|\\\\x)`);

/** SHA-256 in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 in hex of texts that have lost words, as they were: by them and what is left a short word is soon found. */
export class LostHashes {
  /** With the same of what is left; null where that is nothing. */
  private readonly left = new Map<string, string | null>();

  /** @param left what is said instead of it now */
  ofText(text: string, left: string): void {
    this.left.set(sha256(text), sha256(left));
  }

  ofBytes(hash: Buffer): void {
    this.left.set(hash.toString('hex'), null);
  }

  /** Events that name one of them. */
  named(): Where {
    return {
      sql: `EXISTS (SELECT FROM regexp_matches(concat_ws(' ', before, after), '(?:\\m|\\\\x)([0-9a-f]{64})\\M', 'g') said WHERE said[1] = ANY ($1))`,
      values: [[...this.left.keys()]],
    };
  }

  /** Blanks those known by now. Behind the blank stands the hash of what is left, so that it cannot be changed unnoticed. */
  blank(): (text: string) => string {
    const known = new Map(this.left);
    const last = (hash: string): string | null => {
      const next = known.get(hash);
      return next === undefined || next === hash ? hash : next && last(next);
    };
    return (text) => {
      const hash = text.replace(NO_HASH, '');
      if (!known.has(hash)) return text;
      const left = last(hash);
      return left === null ? blankText(text) : `${MARK}${left}`;
    };
  }
}
