/** A reporting verb or phrase with the forms it takes in articles, all in small letters. */
export interface Verb {
  /** The form a dictionary lists. */
  lemma: string;
  forms: readonly string[];
}

/** Endings of regular verbs: what the lemma ends in → what takes its place, between spaces; `-` stands for nothing. */
export type Conjugations = Readonly<Record<string, string>>;

/**
 * Reads verbs as they are written in the packs, between commas or lines. `decir: dice / dijo` lists every form but the
 * lemma; a bare `afirmar` takes the endings of the first conjugation that its first word fits ("dar a conocer" →
 * "daba a conocer"), or has the lemma as its only form where none fits.
 */
export function verbs(entries: string, conjugations: Conjugations = {}): readonly Verb[] {
  const trimmed = entries.split(/[,\n]/).map((entry) => entry.trim());
  return trimmed.filter(Boolean).map((entry) => readVerb(entry, conjugations));
}

/** Every form of some verbs, each once, as the lists of a pack want them. */
export function formsOf(...lists: (readonly Verb[])[]): readonly string[] {
  return [...new Set(lists.flat().flatMap(({ forms }) => forms))];
}

/** The forms that verbs take by some conjugations, each once, without the lemmas. */
export function inflected(entries: string, conjugations: Conjugations): readonly string[] {
  const read = verbs(entries, conjugations);
  return [...new Set(read.flatMap(({ lemma, forms }) => forms.filter((form) => form !== lemma)))];
}

function readVerb(entry: string, conjugations: Conjugations): Verb {
  const [lemma = '', listed] = entry.split(':').map((part) => part.trim());
  const forms = listed === undefined ? conjugate(lemma, conjugations) : listed.split('/');
  return { lemma, forms: [...new Set([lemma, ...forms.map((form) => form.trim()).filter(Boolean)])] };
}

function conjugate(lemma: string, conjugations: Conjugations): string[] {
  const [verb = '', ...rest] = lemma.split(' ');
  const ending = Object.keys(conjugations).find((one) => verb.endsWith(one));
  if (ending === undefined) return [];
  const stem = verb.slice(0, verb.length - ending.length);
  return conjugations[ending]!.split(' ').map((one) => [stem + (one === '-' ? '' : one), ...rest].join(' '));
}
