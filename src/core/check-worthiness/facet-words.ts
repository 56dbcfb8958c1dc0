import type { LanguagePack } from '../quotes/language-pack.js';

/** What a word speaks for, as bits. */
export const Sign = {
  factual: 1,
  quantity: 2,
  consequence: 4,
  disputed: 8,
  opinion: 16,
  future: 32,
  normative: 64,
  question: 128,
  courtesy: 256,
  firstPerson: 512,
} as const;

/** The words behind the facets of one language, ready for looking up: an entry of up to four words → bits of `Sign`. */
export interface FacetWords {
  signs: ReadonlyMap<string, number>;
  /** First words of the entries that have several. */
  openers: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguagePack, FacetWords>();

/** The facet words of a pack, compiled once. */
export function facetWordsOf(pack: LanguagePack): FacetWords {
  const known = compiled.get(pack);
  if (known) return known;
  const words = compile(pack);
  compiled.set(pack, words);
  return words;
}

function compile({ checkWorthiness: words, grammar }: LanguagePack): FacetWords {
  const signs = new Map<string, number>();
  const openers = new Set<string>();
  const lists: [readonly string[], number][] = [
    [words.factual, Sign.factual],
    [words.quantities, Sign.quantity],
    [words.consequence, Sign.consequence],
    [words.disputed, Sign.disputed],
    [words.opinion, Sign.opinion],
    [words.future, Sign.future],
    [words.normative, Sign.normative],
    [words.questions, Sign.question],
    [words.courtesy, Sign.courtesy],
    [grammar.firstPerson, Sign.firstPerson],
  ];
  for (const [entries, sign] of lists) {
    for (const entry of entries) {
      signs.set(entry, (signs.get(entry) ?? 0) | sign);
      if (entry.includes(' ')) openers.add(entry.slice(0, entry.indexOf(' ')));
    }
  }
  return { signs, openers };
}
