import type { Reading } from '../words/reading.js';

/** Nobody is heard before ten. */
const AGE = /^[1-9]\d$/;

/** Whether a token may say how old somebody is. */
export const isAge = ({ text, tokens }: Reading, token: number): boolean =>
  token < tokens.count && AGE.test(text.slice(tokens.starts[token]!, tokens.ends[token]!));

/** "Müller | (54) | sagte": the token behind an age in brackets, or the same where there is none. */
export function behindBracketedAge(reading: Reading, token: number): number {
  const { text, tokens } = reading;
  const isSign = (at: number, sign: string) => at < tokens.count && text[tokens.starts[at]!] === sign;
  const aged = isSign(token, '(') && isSign(token + 2, ')') && isAge(reading, token + 1);
  return aged ? token + 3 : token;
}
