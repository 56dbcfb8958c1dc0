import type { AnnotatedText } from '../quotes/words/lexicon.js';
import type { NotCheckableKind } from '../workflow/inputs.js';
import { Evidence, sentenceEnd, Tally } from './read-signs.js';

/** Fewer words than these say too little to be checked, unless they give a figure or a fact. */
const FEWEST_WORDS = 2;

/** Reused for every sentence, as are its signs. */
const sentence = new Tally();

/**
 * The kind of the tokens `from` to `to` when no sentence of them can be checked as it stands: the kind of the first
 * sentence that has one. One checkable sentence is enough for null.
 */
export function notCheckable(
  words: AnnotatedText,
  signs: Uint32Array,
  from: number,
  to: number,
): NotCheckableKind | null {
  let found: NotCheckableKind | null = null;
  let said = 0;
  for (let start = from; start < to;) {
    const end = sentenceEnd(words, start, to);
    sentence.count(words, signs, start - from, start, end);
    const kind = kindOf(sentence);
    if (kind === 'checkable') return null;
    found ??= kind;
    said += sentence.words;
    start = end;
  }
  return found ?? (said < FEWEST_WORDS ? 'other' : null);
}

/** The kind of one sentence, or null when it shows no sign of any. The first rule that fits decides. */
function kindOf(signs: Tally): NotCheckableKind | 'checkable' | null {
  const n = (bit: number) => signs.of(bit);
  const aboutOthers = n(Evidence.thirdPerson) + n(Evidence.name) > 0;
  const facts = n(Evidence.factual) + n(Evidence.disputed) + (aboutOthers ? n(Evidence.report) : 0);
  const ahead = n(Evidence.future) + n(Evidence.intention);
  const mine = n(Evidence.firstPerson) > 0;
  if (n(Evidence.questionMark) > 0) return n(Evidence.rhetorical) > 0 ? 'rhetorical' : 'question';
  if (n(Evidence.courtesy) > 0 && facts + n(Evidence.quantity) <= 1) return 'other';
  if (n(Evidence.promise) > 0 && mine && n(Evidence.promise) + ahead > facts) return 'promise';
  if (n(Evidence.normative) > facts) return 'normative';
  if (ahead > facts) return mine ? 'intention' : 'prediction';
  if (n(Evidence.quantity) > 0) return 'checkable';
  if (n(Evidence.stance) > 0 && mine && n(Evidence.stance) >= facts) return 'stance';
  if (n(Evidence.disputed) > 0) return 'checkable';
  if (n(Evidence.opinion) > 0 && n(Evidence.opinion) >= facts) return 'opinion';
  return facts + n(Evidence.consequence) > 0 ? 'checkable' : null;
}
