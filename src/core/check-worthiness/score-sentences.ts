import type { Reading } from '../quotes/words/reading.js';
import { Shape, TokenKind } from '../text/tokens.js';
import type { ScoredSentence } from './check-worthiness.js';
import { scoreTokens } from './score-statement.js';

/**
 * Every sentence of an article with its check-worthiness, in the order of the text. A quotation of several sentences
 * is cut between them; its attribution stays with the sentence beside it. Stretches without a word are no sentences.
 */
export function scoreSentences(reading: Reading): ScoredSentence[] {
  const scored: ScoredSentence[] = [];
  for (const { from, to } of reading.sentences) {
    let start = reading.token(from);
    for (let i = from; i < to; i += 1) {
      const quotation = reading.quotation(i);
      if (!quotation) continue;
      for (let token = quotation.from + 1; token < quotation.to; token += 1) {
        if (!endsInside(reading, token, quotation.to)) continue;
        push(start, token + 1);
        start = token + 1;
      }
    }
    push(start, reading.lastToken(to - 1) + 1);
  }
  return scored;

  function push(from: number, to: number): void {
    if (!holdsWord(reading, from, to)) return;
    const { starts, ends } = reading.tokens;
    scored.push({
      start: starts[from]!,
      end: ends[to - 1]!,
      checkWorthiness: scoreTokens(reading, from, to),
    });
  }
}

/** A full stop inside a quotation, with a new sentence of the quotation behind it. */
function endsInside(reading: Reading, token: number, to: number): boolean {
  const { kinds, starts, shapes } = reading.tokens;
  if (kinds[token] !== TokenKind.punctuation || token + 1 >= to) return false;
  const character = reading.text[starts[token]!]!;
  if (!'.!?…'.includes(character) || !(shapes[token + 1]! & Shape.capital)) return false;
  return character !== '.' || !reading.isAbbreviation(token - 1);
}

function holdsWord({ tokens }: Reading, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (tokens.kinds[token] === TokenKind.word) return true;
  return false;
}
