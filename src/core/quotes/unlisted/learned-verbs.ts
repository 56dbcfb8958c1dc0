import type { Quotation } from '../../text/quotation-marks.js';
import { lowerCase } from '../../text/small-letters.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { Word, type Annotations } from '../words/lexicon.js';

/** How far behind the verb a name may stand, in tokens: "řekl novinářům předseda klubu Tomáš Hruška". */
const NAME_REACH = 8;
/** Forms of one verb share all but their last letters: "řekl", "řekla". */
const SHORTEST_VERB = 3;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 2;
/** Tokens between marks; fewer are a title, behind which anything may stand. */
const FEWEST_SPOKEN = 3;
const DASHES = '–—―-';

/**
 * Learns the reporting verbs of an article in a language of which none is known, and marks them wherever they stand:
 * they are the small words between a closing mark and a name ("„…,“ | řekl | Novák"), or between a name and the colon
 * in front of marks; in a paragraph that a dash opens those between a comma or a dash and a name. Linear.
 */
export function learnVerbs(
  text: string,
  tokens: Tokens,
  annotations: Annotations,
  quotations: readonly Quotation[],
): void {
  const forms = new Set<string>();
  for (const quotation of quotations) {
    const verb = verbBehind(text, tokens, quotation) ?? verbBefore(text, tokens, quotation);
    if (verb !== null) forms.add(lowerCase(text, tokens, verb));
  }
  for (const verb of verbsBehindDashes(text, tokens)) forms.add(lowerCase(text, tokens, verb));
  if (forms.size === 0) return;
  const stems = new Set([...forms].flatMap(withoutEnding));
  for (let token = 0; token < tokens.count; token += 1) {
    if (!isLong(tokens, token)) continue;
    const word = lowerCase(text, tokens, token);
    const isForm = forms.has(word) || stems.has(word) || withoutEnding(word).some((stem) => forms.has(stem));
    if (isForm) annotations.classes[token]! |= Word.beforeSubject | Word.afterSubject;
  }
}

/** "– Det är dyrt, | säger | Eva Lindgren." */
function verbsBehindDashes(text: string, tokens: Tokens): number[] {
  const verbs: number[] = [];
  let inDialogue = false;
  for (let token = 0; token < tokens.count; token += 1) {
    const opens = token === 0 || tokens.kinds[token - 1] === TokenKind.break;
    if (opens) inDialogue = isSign(text, tokens, token, DASHES) && endsInStop(text, tokens, token);
    else if (
      inDialogue &&
      isSign(text, tokens, token, `,${DASHES}`) &&
      isSmall(tokens, token + 1) &&
      namesPerson(tokens, token + 2)
    )
      verbs.push(token + 1);
  }
  return verbs;
}

/** Whether the paragraph that begins at a token ends like a sentence: items of a list often do not. */
function endsInStop(text: string, tokens: Tokens, from: number): boolean {
  let token = from;
  while (token + 1 < tokens.count && tokens.kinds[token + 1] !== TokenKind.break) token += 1;
  return isSign(text, tokens, token, '.!?…');
}

function verbBehind(text: string, tokens: Tokens, { from, to, end, dialogue }: Quotation): number | null {
  if (to - from <= FEWEST_SPOKEN) return null;
  const paused = isSign(text, tokens, to + 1, ',،–—-');
  const verb = paused ? to + 2 : to + 1;
  const spoken = dialogue || paused || ',.!?…'.includes(text[end - 1]!);
  return spoken && isSmall(tokens, verb) && namesSomebody(tokens, verb + 1) ? verb : null;
}

function verbBefore(text: string, tokens: Tokens, { from }: Quotation): number | null {
  const verb = from - 2;
  return verb > 0 &&
    isSign(text, tokens, from - 1, ':') &&
    isSmall(tokens, verb) &&
    isCapital(tokens, verb - 1)
    ? verb
    : null;
}

function namesSomebody(tokens: Tokens, from: number): boolean {
  for (let token = from; token < Math.min(tokens.count, from + NAME_REACH); token += 1) {
    if (tokens.kinds[token] !== TokenKind.word) return false;
    if (isCapital(tokens, token)) return true;
  }
  return false;
}

/** A name of two words, or one right here. */
function namesPerson(tokens: Tokens, from: number): boolean {
  for (let token = from; token < Math.min(tokens.count, from + NAME_REACH); token += 1) {
    if (tokens.kinds[token] !== TokenKind.word) return false;
    if (isCapital(tokens, token))
      return token === from || (token + 1 < tokens.count && isCapital(tokens, token + 1));
  }
  return false;
}

const isCapital = ({ shapes }: Tokens, token: number) => (shapes[token]! & Shape.capital) !== 0;

const isLong = ({ kinds, starts, ends }: Tokens, token: number) =>
  kinds[token] === TokenKind.word && ends[token]! - starts[token]! >= SHORTEST_VERB;

const isSmall = (tokens: Tokens, token: number) =>
  token < tokens.count && isLong(tokens, token) && tokens.shapes[token] === Shape.letter;

function isSign(text: string, { kinds, starts, count }: Tokens, token: number, signs: string): boolean {
  return token < count && kinds[token] === TokenKind.punctuation && signs.includes(text[starts[token]!]!);
}

/** A word without its last letters, as far as a stem is left. */
function withoutEnding(word: string): string[] {
  const stems: string[] = [];
  for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut += 1)
    stems.push(word.slice(0, -cut));
  return stems;
}
