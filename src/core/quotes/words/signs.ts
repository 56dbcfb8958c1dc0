import type { LanguagePack } from '../language-pack.js';

/** What a word says about the statement that it stands in, as bits: for check-worthiness, and for the hints for claims. */
export const Sign = {
  factual: 1 << 0,
  quantity: 1 << 1,
  consequence: 1 << 2,
  disputed: 1 << 3,
  opinion: 1 << 4,
  future: 1 << 5,
  normative: 1 << 6,
  question: 1 << 7,
  courtesy: 1 << 8,
  promise: 1 << 9,
  intention: 1 << 10,
  stance: 1 << 11,
  pointer: 1 << 12,
  hedge: 1 << 13,
  implying: 1 << 14,
  joint: 1 << 15,
  rhetorical: 1 << 16,
  predicate: 1 << 17,
  rounding: 1 << 18,
} as const;

/** Every list of a pack with the bit of `Sign` that it stands for. */
export function signsOf({
  checkWorthiness: worth,
  claims,
}: LanguagePack): [readonly string[] | undefined, number][] {
  return [
    [worth.factual, Sign.factual],
    [worth.quantities, Sign.quantity],
    [worth.consequence, Sign.consequence],
    [worth.disputed, Sign.disputed],
    [worth.opinion, Sign.opinion],
    [worth.future, Sign.future],
    [worth.normative, Sign.normative],
    [worth.questions, Sign.question],
    [worth.rhetorical, Sign.rhetorical],
    [worth.courtesy, Sign.courtesy],
    [worth.promises, Sign.promise],
    [worth.intentions, Sign.intention],
    [worth.stances, Sign.stance],
    [claims.pointers, Sign.pointer],
    [claims.hedges, Sign.hedge],
    [claims.roundings, Sign.rounding],
    [claims.implying, Sign.implying],
    [claims.joints, Sign.joint],
    [claims.predicates, Sign.predicate],
  ];
}
