import type { LanguagePack } from '../../../src/core/quotes/language-pack.js';
import { languagePacks, packFor } from '../../../src/core/quotes/pack-for.js';
import { generic } from '../../../src/core/quotes/packs/generic.js';

/** The fewest entries of each list; lists that are not here may be empty where a language has no such thing. */
const FEWEST: { [Part in keyof LanguagePack]?: Record<string, number> } = {
  reporting: { source: 4, complementizers: 1, standIns: 4, relays: 3, nouns: 8 },
  grammar: {
    pronouns: 3,
    firstPerson: 5,
    prepositions: 15,
    locatives: 1,
    subordinators: 8,
    conjunctions: 3,
    adverbs: 15,
    demonstratives: 3,
    determiners: 5,
    relatives: 1,
    negations: 3,
    infinitives: 3,
    times: 10,
    stopWords: 40,
  },
  people: { roles: 80, sources: 30, titles: 10, organisations: 30, both: 1 },
  layout: { abbreviations: 15, questionLabels: 1, answerLabels: 1, photoCredits: 2, links: 3, months: 12 },
  checkWorthiness: {
    quantities: 100,
    consequence: 150,
    disputed: 90,
    opinion: 80,
    future: 25,
    normative: 25,
    questions: 20,
    rhetorical: 12,
    courtesy: 25,
    factual: 100,
    promises: 15,
    intentions: 15,
    stances: 20,
  },
  claims: {
    pointers: 60,
    persons: 12,
    places: 8,
    times: 35,
    hedges: 40,
    roundings: 6,
    implying: 40,
    joints: 12,
    predicates: 60,
  },
};

/** The fewest verbs that a pack reports with, each counted once, whatever its forms. */
const FEWEST_LEMMAS = 200;

/** Every list of words of a part and of the parts of it, by its name. */
function wordLists(part: object): [name: string, words: readonly string[]][] {
  return Object.entries(part).flatMap(([name, words]) => {
    if (!Array.isArray(words)) return typeof words === 'object' ? wordLists(words) : [];
    return typeof words[0] === 'string' ? [[name, words]] : [];
  });
}

const PARTS = ['reporting', 'grammar', 'people', 'layout', 'checkWorthiness', 'claims'] as const;
const packs = languagePacks.map((pack) => [pack.name, pack] as const);

describe.each(packs)('the %s pack', (_name, pack) => {
  it('is found by its code, with a region or without', () => {
    expect(packFor(pack.code)).toBe(pack);
    expect(packFor(`${pack.code}-XX`)).toBe(pack);
  });

  it.each(PARTS)('has enough words for %s', (part) => {
    const short = Object.entries(FEWEST[part]!).filter(([name, fewest]) => {
      const words = (pack[part] as unknown as Record<string, readonly unknown[]>)[name]!;
      return words.length < fewest;
    });
    expect(short).toEqual([]);
  });

  it.each([...PARTS, 'writing'] as const)('writes %s in small letters, each entry once', (part) => {
    for (const [name, words] of wordLists(pack[part] ?? {})) {
      const odd = words.filter(
        (word) => word !== word.toLocaleLowerCase(pack.code) || word !== word.trim() || word === '',
      );
      expect([name, odd]).toEqual([name, []]);
      expect([name, words.filter((word, i) => words.indexOf(word) !== i)]).toEqual([name, []]);
      expect([name, words.filter((word) => word !== word.normalize('NFC'))]).toEqual([name, []]);
    }
  });

  it('knows the lemma of every verb that it reports with', () => {
    const { verbs, afterSubject, beforeSubject, withComplementizer } = pack.reporting;
    const known = new Set(verbs.flatMap(({ forms }) => forms));
    const strange = [...afterSubject, ...beforeSubject, ...withComplementizer].filter(
      (form) => !known.has(form),
    );
    expect([...new Set(strange)]).toEqual([]);
  });

  it('knows every lemma of which it says more', () => {
    const {
      verbs,
      naming = {},
      ownWords = [],
      denying = [],
      quoting = [],
      withoutClause = [],
      affirming = [],
    } = pack.reporting;
    const known = new Set(verbs.map(({ lemma }) => lemma));
    const named = [
      ...Object.values(naming).flat(),
      ...ownWords,
      ...denying,
      ...quoting,
      ...withoutClause,
      ...affirming,
    ];
    expect(named.filter((lemma) => !known.has(lemma))).toEqual([]);
  });

  it('reports with hundreds of verbs', () => {
    const { verbs, afterSubject, beforeSubject, withComplementizer, passive, source, separable } =
      pack.reporting;
    const lists = [afterSubject, beforeSubject, withComplementizer, passive, source, separable ?? []];
    const reporting = new Set(lists.flat());
    const lemmas = verbs.filter(({ forms }) => forms.some((form) => reporting.has(form)));
    expect(new Set(lemmas.map(({ lemma }) => lemma)).size).toBeGreaterThanOrEqual(FEWEST_LEMMAS);
  });

  it('names twelve months, each with a form', () => {
    expect(pack.layout.months.filter((forms) => forms.length > 0)).toHaveLength(12);
  });
});

it('any other language gets the generic pack', () => {
  for (const language of ['cs', 'nl-BE', 'und', 'xx', '']) expect(packFor(language)).toBe(generic);
});
