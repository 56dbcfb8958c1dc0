import { isOneOf } from '../../text/characters.js';
import { Shape, TokenKind } from '../../text/tokens.js';
import { GENDER, Trait, Word } from '../words/lexicon.js';
import { namesAmongNouns } from './capital-nouns.js';
import { continuesOffice, followsParenthesis, leavesPerson } from './continued-office.js';
import { NamesByPlace } from './name-by-place.js';
import { furtherFields } from './fields-of-body.js';
import { isOfWhat, particlesAt, surnameAt, withParticles } from './name-particles.js';
import {
  isAcronym,
  isBodyOfAdjective,
  lower,
  personBehindBody,
  personBehindPlace,
  isPointedAt,
  roleBefore,
  readOffice,
  withWords,
  type Run,
  type WordedRun,
} from './office-in-run.js';
import { saysOfWhat } from './office-of-place.js';
import { behindOwner, wordsInOffice } from './owner-in-run.js';
import { endsInAcronym, isOwnedNoun, isShortFormInCase, shortFormBehind } from './short-forms.js';
import { isInitialLetter, type Reading } from '../words/reading.js';

/** Somebody or something called by name, or by an office written with a capital. */
export interface Name {
  /** Its place in `Names.all`. */
  number: number;
  /** Tokens of the whole run with titles and offices, half-open. */
  from: number;
  to: number;
  /** Tokens of the name itself; the whole run for organisations and bare offices. */
  nameFrom: number;
  kind: 'person' | 'organisation' | 'place' | 'role';
  /** Offices in the run, in small letters: "menteri". */
  roles: string[];
  /** Whether the run goes on with the office of the run before it. */
  continuesOffice: boolean;
  /** A single capitalised word at the start of a sentence that may be an ordinary word. */
  doubtful: boolean;
  /** Whether the article uses the name, or its first or last word, without title and office somewhere. */
  standsAlone: boolean;
}

/** Names of one article, and which one a token belongs to. */
export interface Names {
  all: readonly Name[];
  /** The name that covers a token, or undefined. */
  at(token: number): Name | undefined;
  /** The last words of all names, in small letters; few articles ask. */
  lastWords(): ReadonlySet<string>;
  /** The words of all full names behind one of `people.ofSomebody`, in small letters; likewise. */
  inOffice(): ReadonlySet<string>;
}

/** Longer runs of capitals are headings, not names. */
const LONGEST_RUN = 14;

/** Finds runs of capitalised words and tells the name in them from titles, offices and organisations. Linear. */
export function readNames(reading: Reading): Names {
  const capitals = findRuns(reading);
  const names = reading.pack.writing?.capitalNouns ? namesAmongNouns(reading, capitals) : capitals;
  const runs = withParticles(reading, names).map((run) => withWords(reading, run));
  const evidence = gatherEvidence(reading, runs);
  const index = new Int32Array(reading.tokens.count);
  const all: Name[] = [];
  for (const run of runs) {
    const place = { number: all.length, continues: continuesOffice(reading, run, all) };
    all.push(readName(reading, run, evidence, place));
    if (saysOfWhat(reading, all.at(-2), all.at(-1)!)) all.at(-2)!.kind = 'role';
    index.fill(all.length, run.from, run.to);
  }
  let last: ReadonlySet<string> | undefined;
  let inOffice: ReadonlySet<string> | undefined;
  return {
    all,
    at: (token) => (index[token] ? all[index[token] - 1] : undefined),
    lastWords: () => (last ??= new Set(all.map(({ to }) => lower(reading, to - 1, to)))),
    inOffice: () => (inOffice ??= wordsInOffice(reading, all)),
  };
}

/** What the whole article says about its capitalised words. */
interface Evidence {
  /** Runs as written, in small letters, without single words at the start of a sentence. */
  runs: Set<string>;
  /** Words written with a capital inside a sentence. */
  inside: Set<string>;
  /** Runs beside a reporting word. */
  speaking: Set<string>;
  /** Words that follow a preposition of place. */
  places: Set<string>;
  /** Surnames that begin with a particle: "von hohenstein". */
  withParticles: Set<string>;
  /** Where names begin in a language of which no offices are known. */
  byPlace: NamesByPlace | null;
}

function findRuns(reading: Reading): Run[] {
  const { tokens } = reading;
  const openers = sentenceOpeners(reading);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (!reading.isNameWord(i) && !reading.namesInMarks.has(i - 1)) continue;
    let to = reading.namesInMarks.get(i - 1) ?? i + Math.max(1, wordsOfOffice(reading, i));
    while (to - i < LONGEST_RUN) {
      const next = continueRun(reading, to) || furtherFields(reading, i, to);
      if (next === 0 || leavesPerson(reading, i, to)) break;
      to += next;
    }
    if (openers[i] === 1 && isSourceAlone(reading, i, to)) continue;
    const from = openers[i] === 1 && isVerbBefore(reading, i, to) ? i + 1 : i;
    runs.push({ from, to, opensSentence: openers[i] === 1 });
    i = to - 1;
  }
  return runs;
}

/** "Juru bicara | KPK Ali Fikri": how many words the office at a capital has, small letters or not, when a name follows it. */
function wordsOfOffice({ tokens, annotations }: Reading, token: number): number {
  const { classes, lengths } = annotations;
  const behind = token + lengths[token]!;
  const named = behind < tokens.count && (tokens.shapes[behind]! & Shape.capital) !== 0;
  return named && classes[token]! & (Word.role | Word.title) ? lengths[token]! : 0;
}

/** "Dijo Juan Pérez", "Mengutip Budi Santoso": a verb, whose capital is that of its sentence. */
function isVerbBefore({ annotations }: Reading, from: number, to: number): boolean {
  return (
    to - from > 1 && (annotations.classes[from]! & (Word.beforeSubject | Word.source | Word.passive)) !== 0
  );
}

/** "Fuentes del ministerio": a source, whose capital is that of its sentence. */
function isSourceAlone({ annotations }: Reading, from: number, to: number): boolean {
  const classes = annotations.classes[from]!;
  return (
    to - from === 1 && (classes & Word.unnamed) !== 0 && (classes & (Word.organisation | Word.title)) === 0
  );
}

/** Marks the first token of each sentence and each quotation, where a capital proves nothing. */
function sentenceOpeners(reading: Reading): Uint8Array {
  const { tokens, text } = reading;
  const openers = new Uint8Array(tokens.count + 1);
  openers[0] = 1;
  for (let i = 0; i < tokens.count; i += 1) {
    const kind = tokens.kinds[i]!;
    const ends = kind === TokenKind.break || kind === TokenKind.mark;
    if (ends || (kind === TokenKind.punctuation && isOneOf(text.charCodeAt(tokens.starts[i]!), '.!?:…-–—(')))
      openers[i + 1] = 1;
  }
  return openers;
}

/** How many tokens from `token` on belong to the run before it. */
function continueRun(reading: Reading, token: number): number {
  const { tokens, text } = reading;
  if (token >= tokens.count || endsInGenitive(reading, token - 1)) return 0;
  const nextIsName = token + 1 < tokens.count && reading.isNameWord(token + 1);
  if (tokens.kinds[token] === TokenKind.word) {
    if (reading.isNameWord(token))
      return isShortFormInCase(reading, token) || isOwnedNoun(reading, token) ? 0 : 1;
    if ((tokens.shapes[token]! & Shape.capital) !== 0) return nextIsName ? 2 : 0;
    const particles = particlesAt(reading, token);
    return particles > 0 ? particles + 1 : Number(isBodyOfAdjective(reading, token));
  }
  const closing = reading.nicknames.get(token);
  if (closing !== undefined) return closing + 2 - token;
  if (tokens.kinds[token] !== TokenKind.punctuation || !nextIsName) return 0;
  const character = text[tokens.starts[token]!]!;
  if (character === '&') return 2;
  return character === '.' && takesStop(reading, token - 1) ? 2 : 0;
}

/** "Dr.", "S.", but not the last word of a sentence, which may be "TNI". */
function takesStop(reading: Reading, token: number): boolean {
  const length = reading.tokens.ends[token]! - reading.tokens.starts[token]!;
  if (length === 1) return isInitialLetter(reading.text[reading.tokens.starts[token]!]!);
  if (isAcronym(reading, token)) return false;
  return length <= 4 && (reading.annotations.classes[token]! & Word.title) !== 0;
}

function endsInGenitive(reading: Reading, token: number): boolean {
  const end = reading.tokens.ends[token]!;
  const last = reading.text[end - 1];
  return last === 's' && "'’".includes(reading.text[end - 2] ?? ' ');
}

function gatherEvidence(reading: Reading, runs: readonly WordedRun[]): Evidence {
  const evidence: Evidence = {
    runs: new Set(),
    inside: new Set(),
    speaking: new Set(),
    places: new Set(),
    withParticles: new Set(),
    byPlace: reading.knowsVerbs ? null : new NamesByPlace(reading, runs),
  };
  for (const { from, to, opensSentence, whole, words } of runs) {
    if (besideCue(reading, from, to)) evidence.speaking.add(whole);
    const bare = opensSentence && words.length === 1 && !speaksNext(reading, to);
    if (!bare) evidence.runs.add(whole);
    if (from > 0 && reading.annotations.classes[from - 1]! & Word.locative) evidence.places.add(whole);
    const surname = surnameAt(reading, from, to);
    if (surname >= 0) evidence.withParticles.add(lower(reading, surname, to));
    for (let n = opensSentence ? 1 : 0; n < words.length; n += 1) evidence.inside.add(words[n]!);
  }
  return evidence;
}

function besideCue(reading: Reading, from: number, to: number): boolean {
  const { classes } = reading.annotations;
  const before = from > 0 ? classes[from - 1]! : 0;
  const behind = to < reading.tokens.count ? classes[to]! : 0;
  const further = to + 1 < reading.tokens.count ? classes[to + 1]! : 0;
  if (before & (Word.beforeSubject | Word.source) || behind & Word.afterSubject) return true;
  return (behind & Word.adverb) !== 0 && (further & Word.afterSubject) !== 0;
}

/** "Saqib said" at the start of a sentence is a name all the same. */
function speaksNext(reading: Reading, token: number): boolean {
  return (
    token < reading.tokens.count &&
    (reading.annotations.classes[token]! & (Word.afterSubject | Word.adverb)) !== 0
  );
}

function readName(
  reading: Reading,
  run: WordedRun,
  evidence: Evidence,
  { number, continues }: { number: number; continues: boolean },
): Name {
  const office = readOffice(reading, run, continues);
  const held = office.held || (office.organisation && roleBefore(reading, run.from) >= 0);
  const as = (kind: Name['kind'], nameFrom: number): Name => ({
    number,
    from: run.from,
    to: run.to,
    nameFrom,
    kind,
    roles: office.roles,
    continuesOffice: continues,
    doubtful: run.opensSentence && run.words.length === 1 && !evidence.inside.has(run.whole),
    standsAlone: standsAlone(reading, nameFrom, run, evidence),
  });
  if (reading.pack.people.streets?.includes(run.words[0]!)) return as('place', run.from);
  const shortened = shortFormBehind(reading, run.from, run.to);
  const byPlace = held || shortened ? run.from : (evidence.byPlace?.nameFrom(run) ?? run.from);
  if (byPlace > run.from) return as('person', byPlace);
  if (!held && !continues) {
    if (shortened || endsAsBody(reading, run)) return as('organisation', run.from);
    const behindBody = Math.max(personBehindBody(reading, run), personBehindPlace(reading, run));
    if (behindBody >= 0) return as('person', behindBody);
    const speaker = office.organisation
      ? speakerIn(reading, Math.max(office.end, run.from + 1), run, evidence)
      : -1;
    if (speaker >= 0) return as('person', speaker);
    const place = isPlace(reading, run);
    const inMarks = reading.namesInMarks.has(run.from - 1);
    if ((office.organisation && !place) || inMarks || hasDigit(reading, run.from, run.to))
      return as('organisation', run.from);
    if (evidence.places.has(run.whole) || place) return as('place', run.from);
    const nameFrom = followsParenthesis(reading, run.from)
      ? cutByShortForm(reading, run.from, run, evidence)
      : roleBefore(reading, run.from) >= 0
        ? behindOwner(reading, run.from, run.to)
        : run.from;
    return as('person', nameFrom);
  }
  if (
    office.end === run.to ||
    shortened ||
    isPointedAt(reading, run.to) ||
    endsInAcronym(reading, office.end, run.to)
  )
    return as('role', run.from);
  const nameFrom = behindOwner(reading, cutByShortForm(reading, office.end, run, evidence), run.to);
  const complement = nameFrom === office.end && office.roles.length > 0 && isOfWhat(reading, nameFrom);
  return complement && !evidence.withParticles.has(restOf(reading, run, nameFrom))
    ? as('role', run.from)
    : as('person', nameFrom);
}

/**
 * "Kementerian Luar Negeri Judha Nugraha": behind a body a name may follow whose office was cut off by a comma or
 * conjunction; the article shows it by letting "Judha" speak elsewhere. Its token, or -1.
 */
function speakerIn(reading: Reading, start: number, run: WordedRun, { speaking }: Evidence): number {
  for (let token = start; token < run.to; token += 1) {
    if (speaking.has(run.words[token - run.from]!) || speaking.has(restOf(reading, run, token))) return token;
  }
  return -1;
}

/** A run from a token on, in small letters. */
function restOf(reading: Reading, { from, to, whole, words }: WordedRun, token: number): string {
  if (token === from) return whole;
  return token === to - 1 ? words.at(-1)! : lower(reading, token, to);
}

/** "Vale Housing Council", but not "Mary Church". */
function endsAsBody({ annotations: { traits } }: Reading, { from, to }: Run): boolean {
  return to - from > 1 && (traits[to - 1]! & Trait.bodyEnding) !== 0 && !(traits[from]! & GENDER);
}

function standsAlone(reading: Reading, nameFrom: number, run: WordedRun, { runs }: Evidence): boolean {
  if (runs.has(restOf(reading, run, nameFrom))) return true;
  return nameFrom < run.to - 1 && (runs.has(run.words[nameFrom - run.from]!) || runs.has(run.words.at(-1)!));
}

/** Nothing but places: "Jawa Barat", "Paris", "Kecamatan Senen". */
function isPlace({ annotations, pack }: Reading, { from, to, words }: WordedRun): boolean {
  const { classes, traits, lengths } = annotations;
  if (words.length > 1 && pack.people.areas?.includes(words[0]!))
    return !(classes[to - 1]! & Word.organisation);
  let token = from;
  while (token < to && traits[token]! & Trait.place) token += lengths[token]!;
  return token >= to;
}

/** "S-400", "G20": a thing or a body, never a person. */
function hasDigit(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.tokens.shapes[i]! & Shape.digit) return true;
  return false;
}

/**
 * "Menteri BUMN Erick Thohir" and later "kata Erick": the name begins where the article begins it elsewhere. Where
 * it uses the last word ("Presiden Rusia Vladimir Putin", "kata Putin"), the name is the last two.
 */
function cutByShortForm(reading: Reading, rest: number, run: WordedRun, evidence: Evidence): number {
  const { runs, speaking, places } = evidence;
  const { words, from: first, to } = run;
  const within = (token: number) =>
    token > rest && (reading.annotations.classes[token]! & Word.particle) !== 0;
  for (let from = rest; from < to - 1; from += 1) {
    if (within(from)) return rest;
    if (from > rest && runs.has(restOf(reading, run, from))) return from;
    if (speaking.has(words[from - first]!)) return from;
  }
  if (to - rest > 2 && speaking.has(words.at(-1)!)) return to - 2;
  for (let from = rest; from < to - 1; from += 1) {
    const word = words[from - first]!;
    if (runs.has(word) && !places.has(word)) return from;
  }
  return rest;
}
