import { Character, characterOf, isOneOf, isUnspaced, isWordCharacter, unitAt } from './characters.js';
import { TokenKind, type Tokens } from './tokens.js';

/** What is odd about a pair of marks. */
export type MarkFault = 'mismatched_marks' | 'glued_mark' | 'unclosed_mark';

/** One outermost quotation of a paragraph; quotations within it are part of its words. */
export interface Quotation {
  /** Token of the opening mark. */
  from: number;
  /** Token of the closing mark, or the last token that belongs to it when it was left open. */
  to: number;
  /** The words between the marks, without white space at the edges: UTF-16 code units, half-open. */
  start: number;
  end: number;
  closed: boolean;
  /** Whether a dash opens it, at the beginning of a paragraph or behind the author's words: see `dialogue.ts`. */
  dialogue: boolean;
  faults: readonly MarkFault[];
}

/** For each opening mark the marks that properly close it, in any of the languages we read. */
const CLOSERS = byUnit({
  '"': '"',
  '＂': '＂',
  '“': '”',
  '”': '”',
  '❝': '❞',
  '❞': '',
  '〝': '〞〟',
  '〞': '〞',
  '〟': '',
  '‶': '″',
  '″': '″',
  '„': '“”″',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '’': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
  '」': '',
  '』': '',
});
const OPENERS = '„‟‚「『“‘«‹❝〝‶';
/** Marks that people mix up. */
const DOUBLES = '"“”„‟‶″';
const SINGLES = "‘’‚'‹›";
/** Marks of scripts that put no spaces between words: those that open, and all of them. */
const UNSPACED_OPENERS = '「『〝';
const UNSPACED = `${UNSPACED_OPENERS}」』〞〟`;
const APOSTROPHES = "'’";

/** Quotations within quotations within …: nobody means more than this. */
const DEEPEST = 8;

/** What two marks or signs typed for one stand for: ``…'', ,,…''. */
const DOUBLED = byUnit({
  '`': '‶',
  '‘': '‶',
  '‚': '„',
  ',': '„',
  "'": '″',
  '’': '″',
  '´': '″',
});

const SPACE = ' '.charCodeAt(0);

/** Looks up code units, for a text may have a million marks: no strings are cut. */
function byUnit(characters: Readonly<Record<string, string>>): ReadonlyMap<number, string> {
  return new Map(Object.entries(characters).map(([one, others]) => [one.charCodeAt(0), others]));
}

const closes = (open: number, mark: number) => isOneOf(mark, CLOSERS.get(open)!);

/** How a mark looks from its neighbours alone. */
const Look = { open: 0, close: 1, glued: 2, loose: 3 } as const;

interface OpenMark {
  token: number;
  unit: number;
  glued: boolean;
}

/**
 * Pairs the marks of each paragraph as people really type them: mismatched pairs, closers glued to the next word,
 * the same mark for both ends, marks left open. Apostrophes are no marks. One pass with one mark of look-ahead.
 */
export function readQuotations(text: string, tokens: Tokens): Quotation[] {
  const found: Quotation[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.count; i += 1) {
    if (i < tokens.count && tokens.kinds[i] !== TokenKind.break) continue;
    readParagraph(text, tokens, from, i, found);
    from = i + 1;
  }
  return found;
}

function readParagraph(text: string, tokens: Tokens, from: number, to: number, found: Quotation[]): void {
  const marks = marksOf(text, tokens, from, to);
  if (marks.length === 0) return;
  const stack: OpenMark[] = [];
  const paired: Quotation[] = [];
  let nextLook = lookOf(text, tokens, marks[0]!);
  for (let m = 0; m < marks.length; m += 1) {
    const unit = markAt(text, tokens, marks[m]!);
    const look = nextLook;
    nextLook = m + 1 < marks.length ? lookOf(text, tokens, marks[m + 1]!) : Look.open;
    if (!opens(unit, look, nextLook, stack)) close(text, tokens, stack, marks[m]!, look, paired);
    else if (stack.length < DEEPEST) stack.push({ token: marks[m]!, unit, glued: look === Look.glued });
  }
  for (const open of stack) {
    if (!isOneOf(open.unit, SINGLES)) paired.push(quotation(text, tokens, open, to - 1, UNCLOSED));
  }
  keepOutermost(text, tokens, paired, found);
}

/** Mark tokens of a paragraph, in order; apostrophes only where they can be marks. */
function marksOf(text: string, tokens: Tokens, from: number, to: number): number[] {
  const marks: number[] = [];
  /** Whether the nearest single mark ahead closes something. */
  let closerNext = false;
  let closerAhead = false;
  for (let i = to - 1; i >= from; i -= 1) {
    if (tokens.kinds[i] !== TokenKind.mark) continue;
    const unit = markAt(text, tokens, i);
    if (isOneOf(unit, APOSTROPHES)) {
      const look = lookOf(text, tokens, i);
      const closesOne: boolean = look === Look.close && !(closerNext && isPluralGenitive(text, tokens, i));
      const opensOne = look === Look.open && closerAhead && !isYear(text, tokens.ends[i]!);
      if (!closesOne && !opensOne) continue;
      closerNext = closesOne;
      if (closesOne) closerAhead = true;
    } else if (isOneOf(unit, SINGLES)) closerNext = false;
    marks.push(i);
  }
  return marks.reverse();
}

/** "the dogs’ owners": a small word goes on behind an s. */
function isPluralGenitive(text: string, tokens: Tokens, token: number): boolean {
  const at = tokens.starts[token]!;
  return text[at - 1] === 's' && text[at + 1] === ' ' && isLower(unitAt(text, at + 2));
}

const isLower = (unit: number) => characterOf(unit) === Character.lower;

/** "’98", "’90s": an apostrophe in front of two digits. */
function isYear(text: string, at: number): boolean {
  const isDigit = (i: number) => characterOf(unitAt(text, i)) === Character.digit;
  return isDigit(at) && isDigit(at + 1) && !isDigit(at + 2);
}

/** The mark of a token; one sign for those that people type as two. */
function markAt(text: string, tokens: Tokens, token: number): number {
  const unit = text.charCodeAt(tokens.starts[token]!);
  return tokens.ends[token]! - tokens.starts[token]! > 1 ? DOUBLED.get(unit)!.charCodeAt(0) : unit;
}

function lookOf(text: string, tokens: Tokens, token: number): number {
  const before = unitAt(text, tokens.starts[token]! - 1) || SPACE;
  const after = unitAt(text, tokens.ends[token]!) || SPACE;
  const opensLeft = characterOf(before) <= Character.newline || isOneOf(before, '([{—–-/:');
  const opensRight = isWordCharacter(after) || isOneOf(after, '([…¿¡#@$€');
  if (opensLeft) return opensRight || characterOf(after) === Character.mark ? Look.open : Look.loose;
  if (characterOf(before) === Character.mark) return opensRight ? Look.open : Look.close;
  return opensRight ? Look.glued : Look.close;
}

/** Whether a mark opens a quotation, given what is open already; if not, it closes one. */
function opens(unit: number, look: number, nextLook: number, stack: OpenMark[]): boolean {
  const top = stack.at(-1);
  const opener = isOneOf(unit, OPENERS);
  if (!top) return opener || look !== Look.close;
  if (isOneOf(unit, UNSPACED_OPENERS)) return true;
  if (closes(top.unit, unit) && top.unit !== unit) return false;
  if (look !== Look.open) return false;
  if (opener || isOneOf(unit, SINGLES) !== isOneOf(top.unit, SINGLES)) return true;
  // `…, "kata X. "…`: a closer glued to the next word is followed by an opener, a second opener by its closer.
  return nextLook === Look.close || nextLook === Look.glued;
}

function close(
  text: string,
  tokens: Tokens,
  stack: OpenMark[],
  token: number,
  look: number,
  paired: Quotation[],
): void {
  const unit = markAt(text, tokens, token);
  const depth = stack.findLastIndex((open) => closes(open.unit, unit));
  const single = isOneOf(unit, SINGLES);
  const mismatched = depth < 0;
  const meant = mismatched ? stack.findLastIndex((open) => isOneOf(open.unit, SINGLES) === single) : depth;
  if (meant < 0) return;
  const open = stack[meant]!;
  stack.length = meant;
  if (token - open.token === 1) return;
  const glued = open.glued || look === Look.open || look === Look.glued;
  const spaced = !isOneOf(unit, UNSPACED) && !isUnspaced(text[tokens.ends[open.token]!]!);
  const faults = faultsOf(mismatched, glued && spaced);
  paired.push(quotation(text, tokens, open, token, faults));
}

/** Lists that all pairs share, for a text may have a million. */
const NO_FAULTS: readonly MarkFault[] = [];
const MISMATCHED: readonly MarkFault[] = ['mismatched_marks'];
const GLUED: readonly MarkFault[] = ['glued_mark'];
const MISMATCHED_AND_GLUED: readonly MarkFault[] = ['mismatched_marks', 'glued_mark'];
const UNCLOSED: readonly MarkFault[] = ['unclosed_mark'];

function faultsOf(mismatched: boolean, glued: boolean): readonly MarkFault[] {
  if (mismatched) return glued ? MISMATCHED_AND_GLUED : MISMATCHED;
  return glued ? GLUED : NO_FAULTS;
}

function quotation(
  text: string,
  tokens: Tokens,
  open: OpenMark,
  to: number,
  faults: readonly MarkFault[],
): Quotation {
  const closed = faults !== UNCLOSED;
  let start = tokens.ends[open.token]!;
  let end = closed ? tokens.starts[to]! : tokens.ends[to]!;
  while (start < end && characterOf(text.charCodeAt(start)) <= Character.newline) start += 1;
  while (end > start && characterOf(text.charCodeAt(end - 1)) <= Character.newline) end -= 1;
  return { from: open.token, to, start, end, closed, dialogue: false, faults };
}

/** Drops quotations inside others, marks around nothing, and ends what was left open where the next one begins. */
function keepOutermost(text: string, tokens: Tokens, paired: Quotation[], found: Quotation[]): void {
  paired.sort((a, b) => a.from - b.from);
  let reached = -1;
  paired.forEach((one, i) => {
    if (one.from <= reached) return;
    const next = one.closed
      ? undefined
      : paired.find((later, at) => at > i && isAlike(text, tokens, one, later));
    const cut = !next ? one : quotation(text, tokens, openMark(one, text, tokens), next.from - 1, one.faults);
    if (!holdsWord(tokens, cut)) return;
    reached = cut.to;
    found.push(cut);
  });
}

/** Marks of one kind do not stand within each other: the second shows that the first was left open. */
function isAlike(text: string, tokens: Tokens, one: Quotation, other: Quotation): boolean {
  const [first, second] = [markAt(text, tokens, one.from), markAt(text, tokens, other.from)];
  return first === second || (isOneOf(first, DOUBLES) && isOneOf(second, DOUBLES));
}

const openMark = (one: Quotation, text: string, tokens: Tokens): OpenMark => ({
  token: one.from,
  unit: markAt(text, tokens, one.from),
  glued: false,
});

function holdsWord(tokens: Tokens, { from, to }: Quotation): boolean {
  for (let i = from + 1; i <= to; i += 1) if (tokens.kinds[i] === TokenKind.word) return true;
  return false;
}
