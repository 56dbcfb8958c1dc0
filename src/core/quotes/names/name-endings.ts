/** Less is left of no name: "Ким" keeps what looks like an ending. */
const SHORTEST_STEM = 3;
/** Some names end like a case of themselves, so that a case of theirs loses two endings: "Максима" → "Максим" → "Макс". */
const ENDINGS_TAKEN = 2;

/**
 * What all cases of a word share: "путин" for "путина" and "путиным". `word` is in small letters, `endings` are those of
 * its language, longest first (`writing.nameEndings`). The stem is for comparing; nobody wants to read it.
 */
export function stemOf(word: string, endings: readonly string[]): string {
  let stem = word;
  for (let taken = 0; taken < ENDINGS_TAKEN; taken += 1) {
    const ending = endings.find((one) => stem.length - one.length >= SHORTEST_STEM && stem.endsWith(one));
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}

/** The same for every word of a name or an office. */
export function stemsOf(words: string, endings: readonly string[]): string {
  if (endings.length === 0) return words;
  return words
    .split(' ')
    .map((word) => stemOf(word, endings))
    .join(' ');
}

/**
 * Words as a subject would have them, by the nouns that a pack knows in all their cases (`verbFinal.oblique`): "Sağlık
 * Bakanlığından" → "Sağlık Bakanlığı". The head stands last; `small` are the words in small letters.
 */
export function inSubjectForm(
  words: string,
  small: string,
  oblique: Readonly<Record<string, string>>,
): string {
  const head = small.lastIndexOf(' ') + 1;
  const form = small.slice(head);
  if (!Object.hasOwn(oblique, form)) return words;
  const subject = oblique[form]!;
  let shared = 0;
  while (shared < subject.length && subject[shared] === form[shared]) shared += 1;
  return words.slice(0, head + shared) + subject.slice(shared);
}
