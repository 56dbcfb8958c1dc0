import { isWordCharacter, unitAt } from './characters.js';
import type { Quotation } from './quotation-marks.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

/** What the reader of dialogue must know about a language. */
export interface DialogueSigns {
  /** Whether a token begins a report ("сказал", "dijo"). */
  reports(token: number): boolean;
  /** Whether a token begins a report whose subject follows ("kata Budi", "dit-il"). */
  reportsVerbFirst(token: number): boolean;
  /** Whether a token may begin a report though no list has it, at the end of a paragraph in which somebody speaks. */
  mayReport(token: number): boolean;
  /** Whether "we" or "I" stands at a token. */
  isFirstPerson(token: number): boolean;
  /** Whether a full stop behind this token belongs to it. */
  isAbbreviation(token: number): boolean;
  /** An interview of dashes has at least so many questions, and so many answers. */
  fewestExchanges: number;
}

/** A paragraph that begins with a dash, and what is spoken in it if it is dialogue. */
interface DashParagraph {
  /** The token behind it. */
  to: number;
  /** Number of the paragraph in the text. */
  paragraph: number;
  pieces: Quotation[];
  /** Whether the author says in it that somebody speaks: no list has that. */
  attributed: boolean;
}

const DASHES = '—–―-';
const SENTENCE_ENDS = '.!?…';
/** How far behind the dash the verb of a report may stand, in tokens: "— быстро и тихо сказал он". */
const REPORT_REACH = 4;
/** In front of a comma and a report, more words than this are spoken only if they ask, call out or say "we". */
const SHORT_ANSWER = 5;

/**
 * Adds to the quotations of a text what is spoken behind dashes: `— Мы готовы, — сказал Иванов. — Завтра начнём.`,
 * `—Texto —dijo X—. Más texto.`, `- Ya, kata Budi.` The author's words stay outside. A dash in front of a paragraph
 * proves nothing, for lists have it too: the author's words must say that somebody speaks, in this paragraph or in
 * its neighbour, or questions and answers must alternate. In those a question is left out: it is the journalist's.
 */
export function withDialogue(
  text: string,
  tokens: Tokens,
  quotations: Quotation[],
  signs: DialogueSigns,
): Quotation[] {
  const spoken = runsOf(dashParagraphs(text, tokens, signs)).flatMap((run) =>
    spokenIn(text, tokens, run, signs),
  );
  return spoken.length === 0 ? quotations : merge(quotations, spoken);
}

function dashParagraphs(text: string, tokens: Tokens, signs: DialogueSigns): DashParagraph[] {
  const found: DashParagraph[] = [];
  let from = 0;
  let paragraph = 0;
  for (let i = 0; i <= tokens.count; i += 1) {
    if (i < tokens.count && tokens.kinds[i] !== TokenKind.break) continue;
    if (i - from > 1 && isDash(text, tokens, from) && opensSpeech(text, tokens, from + 1))
      found.push(readDashParagraph(text, tokens, from, i, paragraph, signs));
    from = i + 1;
    paragraph += 1;
  }
  return found;
}

/** Neighbouring paragraphs. */
function runsOf(paragraphs: readonly DashParagraph[]): DashParagraph[][] {
  const runs: DashParagraph[][] = [];
  for (const one of paragraphs) {
    const run = runs.at(-1);
    if (run && one.paragraph - run.at(-1)!.paragraph === 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function spokenIn(
  text: string,
  tokens: Tokens,
  run: readonly DashParagraph[],
  { fewestExchanges }: DialogueSigns,
): Quotation[] {
  const questions = run.filter((one) => !one.attributed && asks(text, tokens, one)).length;
  const interview = questions >= fewestExchanges && run.length - questions >= fewestExchanges;
  const speaks = (one: DashParagraph | undefined) => one?.attributed === true;
  return run.flatMap((one, i) => {
    if (interview) return one.attributed || !asks(text, tokens, one) ? one.pieces : [];
    return speaks(one) || speaks(run[i - 1]) || speaks(run[i + 1]) ? one.pieces : [];
  });
}

const asks = (text: string, tokens: Tokens, { to }: DashParagraph) => text[tokens.starts[to - 1]!] === '?';

function readDashParagraph(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  paragraph: number,
  signs: DialogueSigns,
): DashParagraph {
  const pieces: Quotation[] = [];
  let attributed = false;
  let byDashes = false;
  let spokenFrom = from;
  for (let i = from + 1; i < to; i += 1) {
    if (spokenFrom < 0) {
      if (resumes(i)) spokenFrom = i;
      continue;
    }
    const dash = opensAuthorsWords(text, tokens, i, to, signs) || (attributed && opensLastWords(i));
    if (!dash && (byDashes || !opensReport(i))) continue;
    byDashes = dash;
    attributed = true;
    push(spokenFrom, i - 1);
    spokenFrom = -1;
  }
  if (spokenFrom >= 0) push(spokenFrom, to - 1);
  return { to, paragraph, pieces, attributed };

  /** ". – | dodał.": few words behind a dash end the paragraph. */
  function opensLastWords(i: number): boolean {
    return isDash(text, tokens, i) && i + 1 < to && to - i <= REPORT_REACH + 1 && signs.mayReport(i + 1);
  }

  /** Whether the author's words end at a token: at their dash, or at their full stop where they began without one. */
  function resumes(i: number): boolean {
    if (isDash(text, tokens, i)) return true;
    return !byDashes && isSentenceEnd(i - 1) && isCapital(tokens, i);
  }

  function isSentenceEnd(i: number): boolean {
    const mark = signAt(text, tokens, i);
    return mark !== '' && SENTENCE_ENDS.includes(mark) && !(mark === '.' && signs.isAbbreviation(i - 1));
  }

  /** `- Ya, | kata Budi`: a report without a dash of its own. */
  function opensReport(i: number): boolean {
    const before = signAt(text, tokens, i - 1);
    if (before === '' || !',!?…'.includes(before) || isCapital(tokens, i)) return false;
    return signs.reportsVerbFirst(i) && soundsSpoken(spokenFrom, i);
  }

  function soundsSpoken(first: number, last: number): boolean {
    if (last - first <= SHORT_ANSWER + 2 || '!?'.includes(signAt(text, tokens, last - 1))) return true;
    for (let i = first; i < last; i += 1) if (signs.isFirstPerson(i)) return true;
    return false;
  }

  function push(opening: number, last: number): void {
    let first = isDash(text, tokens, opening) ? opening + 1 : opening;
    while (first <= last && ',.;:'.includes(signAt(text, tokens, first) || ' ')) first += 1;
    if (!holdsWord(tokens, first, last)) return;
    const [start, end] = [tokens.starts[first]!, tokens.ends[last]!];
    pieces.push({ from: opening, to: last, start, end, closed: true, dialogue: true, faults: [] });
  }
}

/** Whether the author's words begin at a dash: ", — сказал", " —dijo", " — disse Silva". */
function opensAuthorsWords(
  text: string,
  tokens: Tokens,
  i: number,
  to: number,
  signs: DialogueSigns,
): boolean {
  if (!isDash(text, tokens, i) || i + 1 >= to || tokens.kinds[i + 1] !== TokenKind.word) return false;
  const before = signAt(text, tokens, i - 1);
  const behindSign = before !== '' && ',.!?…'.includes(before);
  const small = !isCapital(tokens, i + 1);
  if (!small && !behindSign) return false;
  for (let k = i + 1; k < Math.min(to, i + 1 + REPORT_REACH); k += 1) {
    if (tokens.kinds[k] !== TokenKind.word) break;
    if (signs.reports(k)) return true;
  }
  return behindSign && small && i + 2 < to && isCapital(tokens, i + 2);
}

/** A dash that stands by itself: one between two letters would be part of a word. */
function isDash(text: string, tokens: Tokens, i: number): boolean {
  const sign = signAt(text, tokens, i);
  if (sign === '' || !DASHES.includes(sign)) return false;
  const at = tokens.starts[i]!;
  return !(isWordCharacter(unitAt(text, at - 1)) && isWordCharacter(unitAt(text, at + 1)));
}

/** The punctuation mark at a token, or '' for anything else. */
function signAt(text: string, tokens: Tokens, i: number): string {
  return tokens.kinds[i] === TokenKind.punctuation ? text[tokens.starts[i]!]! : '';
}

function opensSpeech(text: string, tokens: Tokens, i: number): boolean {
  const kind = tokens.kinds[i]!;
  return kind === TokenKind.word || kind === TokenKind.mark || '¿¡…('.includes(text[tokens.starts[i]!]!);
}

const isCapital = (tokens: Tokens, i: number) => (tokens.shapes[i]! & Shape.capital) !== 0;

function holdsWord(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) if (tokens.kinds[i] === TokenKind.word) return true;
  return false;
}

/** Both lists in the order of the text, without the marks that stand within or across something spoken. */
function merge(marked: readonly Quotation[], spoken: readonly Quotation[]): Quotation[] {
  const merged: Quotation[] = [];
  let next = 0;
  for (const one of marked) {
    while (next < spoken.length && spoken[next]!.from <= one.to) merged.push(spoken[(next += 1) - 1]!);
    if ((merged.at(-1)?.to ?? -1) < one.from) merged.push(one);
  }
  return [...merged, ...spoken.slice(next)];
}
