import type { AnnotatedText } from '../quotes/words/lexicon.js';
import { Shape, type TokenRange } from '../text/tokens.js';
import type { NotCheckableKind } from '../workflow/inputs.js';
import { Evidence } from './read-signs.js';

/** Examples named in a reason. */
const EXAMPLES = 3;
/** Words of a name that are shown. */
const LONGEST_NAME = 5;

/** What the words with some bits of `Evidence` speak for, most important first. */
const REASONS: readonly (readonly [bits: number, reason: string])[] = [
  [Evidence.quantity, 'gives figures or amounts'],
  [Evidence.consequence, 'has consequences for people'],
  [Evidence.disputed, 'accuses, denies or blames'],
  [Evidence.time, 'says when'],
  [Evidence.name, 'names who or where'],
  [Evidence.factual, 'says that something is or was so'],
  [Evidence.report, 'repeats what somebody said'],
  [Evidence.thirdPerson, 'speaks of others'],
  [Evidence.negation, 'says that something is not so'],
  [Evidence.question | Evidence.questionMark, 'less, for it asks'],
  [Evidence.promise, 'less, for it promises'],
  [Evidence.opinion | Evidence.stance, 'less, for it judges'],
  [
    Evidence.future | Evidence.normative | Evidence.intention,
    'less, for it speaks of what will or should be',
  ],
  [Evidence.hedge, 'less, for it is hedged'],
  [Evidence.firstPerson, 'less, for it speaks of the speaker'],
  [Evidence.pointer, 'less, for it points at what is named elsewhere'],
  [Evidence.courtesy, 'less, for it is a courtesy'],
];

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

/** Says in plain English why some tokens, with their `signs`, are worth a check, or are not. */
export function reasonsOf(
  words: AnnotatedText,
  signs: Uint32Array,
  range: TokenRange,
  kind: NotCheckableKind | null,
): string[] {
  const reasons: string[] = [];
  if (kind) reasons.push(`not checkable as it stands, for ${KINDS[kind]}`);
  let present = 0;
  for (let n = 0; n < range.to - range.from; n += 1) present |= signs[n]!;
  for (const [wanted, reason] of REASONS)
    if (present & wanted) reasons.push(`${reason}: ${examplesOf(words, signs, range, wanted)}`);
  // A list that was pushed to keeps room for more, and an article has many of these: a copy is as long as it must be.
  return reasons.length > 0 ? reasons.slice() : ['nothing in it that evidence could meet'];
}

/** The first few different words with some signs, between marks. */
function examplesOf(
  words: AnnotatedText,
  signs: Uint32Array,
  { from, to }: TokenRange,
  wanted: number,
): string {
  const examples: string[] = [];
  for (let token = from; token < to && examples.length < EXAMPLES; token += 1) {
    if (!(signs[token - from]! & wanted)) continue;
    const example = `“${wordsOf(words, token, wanted)}”`;
    if (!examples.includes(example)) examples.push(example);
  }
  return examples.join(', ');
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
