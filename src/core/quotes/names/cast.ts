import { newCharacter, type Character } from './character.js';
import type { Name, Names } from './names.js';
import type { Reading } from '../words/reading.js';
import { isOneOf, unitAt } from '../../text/characters.js';
import { Shape, TokenKind } from '../../text/tokens.js';
import { agencyNamed } from '../../text/agencies.js';
import { spanOfName, type TextSpan } from '../../text/span.js';
import { GENDER, Trait, Word } from '../words/lexicon.js';
import { Namesakes } from './namesakes.js';
import { officeOf } from './office-of.js';
import { stemOf, stemsOf } from './name-endings.js';

/** How many tokens of an alias ("who is better known as") are read backwards. */
const ALIAS_REACH = 4;

/** How many names are kept as they were read: a table that has outgrown the processor's cache costs more than reading one again. */
const MOST_FORMS = 10_000;

/** Who is who in one article. */
export interface Cast {
  /** The character a name stands for. */
  of(name: Name): Character;
  /** Others whom the same word names, where the article's habit alone tells who is meant. */
  rivalsAt(name: Name): readonly Character[];
}

/** A name, read apart from where it stands. */
interface Form {
  /** As a subject, without a genitive. */
  written: string;
  /** What all its cases share. */
  key: string;
  /** In small letters. */
  words: readonly string[];
  /** What all cases of each share; none where names take no endings. */
  stems: readonly string[];
  /** The usual name of an agency. */
  agency: string | undefined;
}

/**
 * Joins short forms to full names: "Erick" to "Erick Thohir", "Hollande" to "François Hollande", and where names take
 * endings the cases of one name: "Путина" to "Владимир Путин". Linear.
 */
export function readCast(reading: Reading, names: Names): Cast {
  const endings = reading.pack.writing?.nameEndings ?? [];
  /** By how the text has it: most names come more than once. */
  const forms = new Map<string, Form>();
  const byName = new Map<string, Character>();
  /** By each word of a name of several; whoever has one word is found by name. */
  const byWord = new Map<string, Character>();
  /** By the number of the name. */
  const characters: Character[] = Array.from({ length: names.all.length });
  const inSubjectForm = new Set<Character>();
  const namesakes = new Namesakes();
  const unclear = new Map<string, Character>();
  const rivals = new Map<Name, readonly Character[]>();
  const short = (name: Name) => name.to - name.nameFrom === 1;
  for (const name of names.all) {
    if (short(name)) continue;
    const character = introduce(name);
    characters[name.number] = character;
    const acronym = name.kind === 'organisation' ? acronymBehind(reading, name.to) : null;
    if (acronym !== null && !byName.has(acronym)) byName.set(acronym, character);
  }
  for (const name of names.all) if (short(name)) characters[name.number] = introduce(name);
  return { of: ({ number }) => characters[number]!, rivalsAt: (name) => rivals.get(name) ?? NOBODY };

  function formOf(text: string): Form {
    const known = forms.get(text);
    if (known) return known;
    const written = reading.inSubjectForm(withoutGenitive(text));
    const small = written.toLowerCase();
    const words = wordsOf(small);
    const form = {
      written,
      key: stemsOf(small, endings),
      words,
      stems: endings.length === 0 ? NONE : words.map((word) => stemOf(word, endings)),
      agency: agencyNamed(written),
    };
    if (forms.size === MOST_FORMS) forms.clear();
    forms.set(text, form);
    return form;
  }

  function introduce(name: Name): Character {
    const { written, key, words, stems, agency } = formOf(nameText(reading, name));
    const office = officeOf(reading, names, name);
    const alone = words.length === 1;
    const meant = alone ? namesakes.meantBy(words[0]!, name.from, office) : undefined;
    if (meant) rivals.set(name, meant.rivals);
    if (meant?.character === null) return oneOf(meant.rivals, words[0]!, written);
    const known =
      aliasOf(name) ?? meant?.character ?? byName.get(key) ?? (alone ? withWord(words[0]!) : sharedBy(words));
    const character = known ?? newCharacter(agency ?? written, name.kind);
    if (!agency) showBetter(character, name, written);
    character.kind = surerKind(character, name);
    for (const role of office.roles) character.roles = withOne(character.roles, stemsOf(role, endings));
    for (const word of office.words) character.officeWords = withOne(character.officeWords, word);
    character.traits |= office.traits;
    if (office.aged) character.aged = true;
    if (words.length > 1 || !known) character.traits |= genderOf(reading, name);
    byName.set(key, character);
    if (name.kind !== 'role' && !alone)
      for (const some of [words, stems])
        for (const word of some) if (!byWord.has(word)) byWord.set(word, character);
    if (name.kind === 'person' && words.length > 1) namesakes.introduce(character, words, name.from);
    return character;
  }

  /** "Santoso" where Budi and Ani Santoso have been named, and nothing tells which. */
  function oneOf(bearers: readonly Character[], word: string, written: string): Character {
    const character = unclear.get(word) ?? newCharacter(written, 'person');
    unclear.set(word, character);
    character.oneOf = bearers;
    return character;
  }

  /** "Hendrar Prihadi, better known as | Hendi": whoever is named just before, or undefined. */
  function aliasOf(name: Name): Character | undefined {
    const { traits, lengths } = reading.annotations;
    for (let token = name.from - 1; token >= Math.max(0, name.from - ALIAS_REACH); token -= 1) {
      if (!(traits[token]! & Trait.alias) || token + lengths[token]! !== name.from) continue;
      for (let before = token - 1; before >= Math.max(0, token - ALIAS_REACH); before -= 1) {
        const other = names.at(before);
        if (other) return characters[other.number] ?? withWord(nameText(reading, other).toLowerCase());
      }
    }
    return undefined;
  }

  /** The fullest form is shown; of forms as full, one that stands as a subject rather than in another case. */
  function showBetter(character: Character, name: Name, written: string): void {
    const fuller = wordsIn(written) - wordsIn(character.name);
    const subject = endings.length > 0 && standsAsSubject(reading, name);
    const longer = endings.length === 0 && written.length > character.name.length;
    const better = fuller > 0 || longer || (fuller === 0 && subject && !inSubjectForm.has(character));
    if (!better) return;
    character.name = written;
    if (subject) inSubjectForm.add(character);
    else inSubjectForm.delete(character);
  }

  function withWord(word: string): Character | undefined {
    const stem = endings.length === 0 ? word : stemOf(word, endings);
    return byWord.get(word) ?? byWord.get(stem) ?? byName.get(stem);
  }

  /** The character who has all of these words, or the first and the last of them: "Budi (Agus) Santoso". */
  function sharedBy(words: readonly string[]): Character | undefined {
    const first = withWord(words[0]!);
    if (!first || withWord(words.at(-1)!) !== first) return undefined;
    const others = words.map((word) => withWord(word) ?? first);
    return others.every((one) => one === first) ? first : undefined;
  }
}

const NOBODY: readonly Character[] = [];
const NONE: readonly string[] = [];
const SEPARATORS = /[\s."“”„«»]+/;

/** The words of a name; most are one or two with a space between, which need no pattern. */
function wordsOf(name: string): string[] {
  return SEPARATORS.test(name) ? name.split(SEPARATORS).filter(Boolean) : [name];
}

/** A set with one word more; what is empty is shared by all. */
const withOne = (known: Set<string>, word: string) => (known.size > 0 ? known.add(word) : new Set([word]));

function wordsIn(name: string): number {
  let words = 1;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** Beside a verb that reports, or in front of a sentence: where a language with cases has the form of the dictionary. */
function standsAsSubject({ text, tokens, annotations }: Reading, { from, to }: Name): boolean {
  if (from === 0 || tokens.kinds[from - 1] === TokenKind.break) return true;
  if (annotations.classes[from - 1]! & Word.beforeSubject || '.!?'.includes(text[tokens.starts[from - 1]!]!))
    return true;
  return to < tokens.count && (annotations.classes[to]! & Word.afterSubject) !== 0;
}

/** "Bank Indonesia (BI)": the short form in brackets, in small letters, or null. */
function acronymBehind({ text, tokens }: Reading, token: number): string | null {
  if (token + 2 >= tokens.count || !(tokens.shapes[token + 1]! & Shape.allCapitals)) return null;
  const inBrackets = text[tokens.starts[token]!] === '(' && text[tokens.starts[token + 2]!] === ')';
  return inBrackets ? text.slice(tokens.starts[token + 1]!, tokens.ends[token + 1]!).toLowerCase() : null;
}

/** A title or an office makes a person for good; else a body once recognised stays one. */
function surerKind(character: Character, name: Name): Name['kind'] {
  const titled = name.kind === 'person' && name.nameFrom > name.from;
  if (titled || character.roles.size > 0) return titled ? 'person' : character.kind;
  return character.kind === 'person' && name.kind === 'organisation' ? 'organisation' : character.kind;
}

/** What the first name says, or the second word of three behind one that we do not know: "Rector | Laura | Finch". */
function genderOf({ annotations: { traits } }: Reading, { nameFrom, to }: Name): number {
  const gender = traits[nameFrom]! & GENDER;
  return gender === 0 && to - nameFrom > 2 ? traits[nameFrom + 1]! & GENDER : gender;
}

/** The words of a name, without titles and offices. */
export function nameText(reading: Reading, name: Name): string {
  return mentionOf(reading, name).text;
}

/** The place that names somebody, without titles and offices. */
export function mentionOf({ text, tokens }: Reading, name: Name): TextSpan {
  return spanOfName(text, tokens.starts[name.nameFrom]!, tokens.ends[name.to - 1]!);
}

function withoutGenitive(name: string): string {
  return name.endsWith('s') && isOneOf(unitAt(name, name.length - 2), "'’") ? name.slice(0, -2) : name;
}
