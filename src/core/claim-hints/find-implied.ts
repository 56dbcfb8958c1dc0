import type { Implication } from '../quotes/statement-words.js';
import type { Reading } from '../quotes/words/reading.js';
import { Sign } from '../quotes/words/signs.js';
import type { TokenRange } from '../text/tokens.js';
import type { Assertion, ImpliedStatement } from './claim-hints.js';
import { assertionAround, entriesOf } from './find-hedges.js';

/** What each implication says of the assertion that it stands in. */
const STATEMENTS: Readonly<Record<Implication, string>> = {
  repeated: 'that this was so before, too',
  ended: 'that something was so until then',
  continuing: 'that this was so before, and has not changed since',
  added: 'that the same is so for somebody or something else',
  exclusive: 'that this is so for nobody and nothing else',
  unexpected: 'that this was not to be expected',
};
const SOMETHING = 'something that is not said';

/** What the words take for granted, word by word, in English. */
export function findImplied(
  reading: Reading,
  words: TokenRange,
  assertions: readonly Assertion[],
): ImpliedStatement[] {
  const implies = (token: number) => (reading.annotations.signs[token]! & Sign.implying) !== 0;
  return entriesOf(reading, words, implies).map((trigger) => {
    const assertion = assertionAround(reading, words, assertions, trigger).text;
    const what = implicationOf(reading, trigger.text);
    const implied = what === undefined ? SOMETHING : STATEMENTS[what];
    return { ...trigger, statement: `“${trigger.text}” takes for granted ${implied}: “${assertion}”` };
  });
}

function implicationOf(reading: Reading, words: string): Implication | undefined {
  const entry = reading.inSmallLetters(words);
  const kinds = Object.entries(reading.pack.claims.implications ?? {}) as [Implication, readonly string[]][];
  return kinds.find(([, entries]) => entries.includes(entry))?.[0];
}
