import type { AnnotatedText } from '../quotes/words/lexicon.js';
import { Shape, type TokenRange } from '../text/tokens.js';
import type { NotCheckableKind } from '../workflow/inputs.js';
import type { CheckWorthiness, WorthReason, WorthReasonCode } from './check-worthiness.js';
import { Evidence } from './read-signs.js';

/** Examples named in a reason. */
const EXAMPLES = 3;
/** Words of a name that are shown. */
const LONGEST_NAME = 5;

/** What the words with some bits of `Evidence` speak for, most important first. */
const REASONS: readonly (readonly [bits: number, code: WorthReasonCode])[] = [
  [Evidence.quantity, 'quantity'],
  [Evidence.consequence, 'consequence'],
  [Evidence.disputed, 'disputed'],
  [Evidence.time, 'time'],
  [Evidence.name, 'name'],
  [Evidence.factual, 'factual'],
  [Evidence.report, 'report'],
  [Evidence.thirdPerson, 'others'],
  [Evidence.negation, 'negation'],
  [Evidence.question | Evidence.questionMark, 'asks'],
  [Evidence.promise, 'promises'],
  [Evidence.opinion | Evidence.stance, 'judges'],
  [Evidence.future | Evidence.normative | Evidence.intention, 'future'],
  [Evidence.hedge, 'hedged'],
  [Evidence.firstPerson, 'self'],
  [Evidence.pointer, 'pointer'],
  [Evidence.courtesy, 'courtesy'],
];

/** Each reason in plain English. */
export const WORTH_REASONS: Readonly<Record<WorthReasonCode, string>> = {
  quantity: 'gives figures or amounts',
  consequence: 'has consequences for people',
  disputed: 'accuses, denies or blames',
  time: 'says when',
  name: 'names who or where',
  factual: 'says that something is or was so',
  report: 'repeats what somebody said',
  others: 'speaks of others',
  negation: 'says that something is not so',
  asks: 'less, for it asks',
  promises: 'less, for it promises',
  judges: 'less, for it judges',
  future: 'less, for it speaks of what will or should be',
  hedged: 'less, for it is hedged',
  self: 'less, for it speaks of the speaker',
  pointer: 'less, for it points at what is named elsewhere',
  courtesy: 'less, for it is a courtesy',
  nothing: 'nothing in it that evidence could meet',
};

const KINDS: Readonly<Record<NotCheckableKind, string>> = {
  opinion: 'it judges, and evidence does not decide about taste',
  promise: 'it promises',
  prediction: 'it says what will be',
  normative: 'it says what should be',
  question: 'it asks',
  intention: 'it says what the speaker wants',
  stance: 'it says what the speaker is for or against',
  rhetorical: 'it asks in order to assert',
  other: 'it is a courtesy, or says too little',
};

/** Says by code and in plain English why some tokens, with their `signs`, are worth a check, or are not. */
export function reasonsOf(
  words: AnnotatedText,
  signs: Uint32Array,
  range: TokenRange,
  kind: NotCheckableKind | null,
): Pick<CheckWorthiness, 'reasons' | 'why'> {
  const why: WorthReason[] = [];
  let present = 0;
  for (let n = 0; n < range.to - range.from; n += 1) present |= signs[n]!;
  for (const [wanted, code] of REASONS)
    if (present & wanted) why.push({ code, words: examplesOf(words, signs, range, wanted) });
  if (!kind && why.length === 0) why.push({ code: 'nothing', words: [] });
  // A list that was pushed to keeps room for more, and an article has many of these: a copy is as long as it must be.
  return {
    reasons: [...(kind ? [`not checkable as it stands, for ${KINDS[kind]}`] : []), ...why.map(inEnglish)],
    why: why.slice(),
  };
}

const inEnglish = ({ code, words }: WorthReason) =>
  words.length > 0
    ? `${WORTH_REASONS[code]}: ${words.map((word) => `“${word}”`).join(', ')}`
    : WORTH_REASONS[code];

/** The first few different words with some signs. */
function examplesOf(
  words: AnnotatedText,
  signs: Uint32Array,
  { from, to }: TokenRange,
  wanted: number,
): string[] {
  const examples: string[] = [];
  for (let token = from; token < to && examples.length < EXAMPLES; token += 1) {
    if (!(signs[token - from]! & wanted)) continue;
    const example = wordsOf(words, token, wanted);
    if (!examples.includes(example)) examples.push(example);
  }
  return examples.slice();
}

/** The entry or name that begins at a token, as the text has it. */
function wordsOf({ text, tokens, annotations }: AnnotatedText, token: number, wanted: number): string {
  let last = token;
  if (wanted === Evidence.name) {
    while (last - token < LONGEST_NAME && (tokens.shapes[last + 1] ?? 0) & Shape.capital) last += 1;
  } else
    last += (annotations.signs[token]! & wanted ? annotations.signLengths : annotations.lengths)[token]! - 1;
  return text.slice(tokens.starts[token], tokens.ends[last]);
}
