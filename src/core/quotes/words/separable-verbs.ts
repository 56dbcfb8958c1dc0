import { TokenKind, type Tokens } from '../../text/tokens.js';
import { Trait, Word, type Annotations, type Lexicon } from './lexicon.js';

/** How far behind its verb a particle may stand, in tokens. */
const REACH = 40;

/**
 * Finds verbs that stand apart from their particle ("teilte die Polizei am Montag | mit, dass …") and lets them report
 * like any other. Tells the lemmas of those it found, by token. Linear: each verb looks a fixed number of words ahead.
 */
export function joinSeparable(
  text: string,
  tokens: Tokens,
  annotations: Annotations,
  { particles, lemmas }: Lexicon,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (particles.size === 0) return found;
  for (let token = 0; token < tokens.count; token += 1) {
    if (!(annotations.traits[token]! & Trait.separable)) continue;
    const verb = lowerCase(text, tokens, token);
    const own = particles.get(verb);
    const particle = own && particleBehind(text, tokens, annotations, token, own);
    if (particle === undefined) continue;
    annotations.classes[token]! |= Word.afterSubject | Word.beforeSubject;
    annotations.classes[token]! &= ~(Word.withComplementizer | Word.role | Word.adverb);
    annotations.lengths[token] = 1;
    found.set(token, lemmas.get(`${verb} ${particle}`) ?? verb);
  }
  return found;
}

/** The particle that ends the clause of a verb, if it is one of its own. */
function particleBehind(
  text: string,
  tokens: Tokens,
  { classes }: Annotations,
  verb: number,
  own: readonly string[],
): string | undefined {
  for (let token = verb + 1; token < Math.min(tokens.count, verb + REACH); token += 1) {
    const kind = tokens.kinds[token]!;
    if (kind === TokenKind.break || '.;!?'.includes(text[tokens.starts[token]!]!)) return undefined;
    if (kind !== TokenKind.word || !endsClause(tokens, classes, token + 1)) continue;
    const found = own.find((particle) => endsWith(text, tokens, verb, token, particle));
    if (found !== undefined) return found;
  }
  return undefined;
}

function endsClause(tokens: Tokens, classes: Uint32Array, token: number): boolean {
  if (token >= tokens.count || tokens.kinds[token] !== TokenKind.word) return true;
  return (classes[token]! & (Word.complementizer | Word.conjunction)) !== 0;
}

/** Whether the words up to `last` are the particle, all of them behind the verb. */
function endsWith(text: string, tokens: Tokens, verb: number, last: number, particle: string): boolean {
  const words = particle.split(' ');
  const first = last - words.length + 1;
  return first > verb && words.every((word, n) => lowerCase(text, tokens, first + n) === word);
}

function lowerCase(text: string, tokens: Tokens, token: number): string {
  return text.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase();
}
