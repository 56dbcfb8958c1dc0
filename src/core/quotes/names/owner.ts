import { Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';
import type { Name, Names } from './names.js';
import type { OwnerEndings } from '../language-pack.js';
import { lower } from './office-in-run.js';

/** How far from a name its verb is looked for, in tokens. */
const VERB_REACH = 6;
/** Words of an office in front of a name. */
const LONGEST_OFFICE = 3;

/** A person whose somebody else is: "пресс-секретарь | Лапина | заявил", "istri | Budi", "ein Anwalt | Lindners". */
export function isOwner(reading: Reading, names: Names, name: Name): boolean {
  const { owners, kin, ofSomebody } = reading.pack.people;
  if (name.kind !== 'person' || !(owners ?? kin ?? ofSomebody)) return false;
  const office = officeInFront(reading, name);
  if (office === null) return false;
  if (kin?.includes(office)) return true;
  const word = lower(reading, name.to - 1, name.to);
  if (ofSomebody?.includes(office)) return name.to - name.nameFrom === 1 && !names.inOffice().has(word);
  return owners !== undefined && isInGenitive(reading, names, name, word, owners);
}

/** The office or the source right in front of a name, in small letters, or null. */
function officeInFront(reading: Reading, { nameFrom }: Name): string | null {
  const { classes, lengths } = reading.annotations;
  const office = Word.role | Word.unnamed | Word.determiner;
  for (let token = nameFrom - 1; token >= Math.max(0, nameFrom - LONGEST_OFFICE); token -= 1)
    if (classes[token]! & office && token + lengths[token]! === nameFrom)
      return lower(reading, token, nameFrom);
  return null;
}

function isInGenitive(
  reading: Reading,
  names: Names,
  name: Name,
  word: string,
  { certain, shared, ending, masculineVerbs }: OwnerEndings,
): boolean {
  const ends = (endings: readonly string[]) => endings.some((one) => word.endsWith(one));
  if (ends(certain)) return true;
  if (!ends(shared)) return false;
  const known = ending.some((one) => names.lastWords().has(word.slice(0, -one.length)));
  return known || isOfMan(reading, name, masculineVerbs);
}

/** "сказал пресс-секретарь | Лапина", "пресс-секретарь | Лапина | заявил": the verb beside the name has a man for its subject. */
function isOfMan(reading: Reading, { from, to }: Name, endings: readonly string[]): boolean {
  const { classes } = reading.annotations;
  const isVerb = (token: number) => (classes[token]! & (Word.afterSubject | Word.beforeSubject)) !== 0;
  const last = Math.min(reading.tokens.count, to + VERB_REACH);
  let verb = to;
  while (verb < last && !isVerb(verb)) verb += 1;
  if (verb === last)
    for (verb = from - 1; verb >= Math.max(0, from - VERB_REACH) && !isVerb(verb);) verb -= 1;
  if (verb < 0 || !isVerb(verb)) return false;
  const word = lower(reading, verb, verb + 1);
  return endings.some((ending) => word.endsWith(ending));
}
