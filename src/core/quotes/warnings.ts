import type { Span } from '../text/span.js';
import { TokenKind, tokensIn, type TokenRange } from '../text/tokens.js';
import type { Attribution } from './attribution.js';
import { Trait, Word } from './words/lexicon.js';
import type { Names } from './names/names.js';
import type { QuoteSpeaker, QuoteWarning, QuoteWarningCode } from './quote-row.js';
import type { Reading } from './words/reading.js';

/** How many words before the marks a negation still turns their sense. */
const NEGATION_REACH = 6;

/** A row whose speakers have been found. */
interface ResolvedRow {
  one: Attribution;
  /** The tokens of its content. */
  words: TokenRange;
  speakers: readonly QuoteSpeaker[];
}

/** Finds what an editor must look at before trusting a row. `bidi` are the article's bidirectional controls. */
export function warningsOf(
  reading: Reading,
  names: Names,
  { one, words, speakers }: ResolvedRow,
  bidi: readonly Span[],
): QuoteWarning[] {
  const warnings: QuoteWarning[] = [];
  const warn = (code: QuoteWarningCode, start: number, end: number) =>
    warnings.push({ code, at: { start, end } });
  const { starts, ends } = reading.tokens;
  const warnOfTokens = (code: QuoteWarningCode, first: number, last: number) =>
    warn(code, starts[first]!, ends[last]!);
  const direct = one.kind === 'direct';

  if (one.quotation !== null) warnOfFaults(one.quotation);
  else for (const { start } of one.quotedParts) warnOfFaults(quotationAt(reading, start));
  if (direct) warnOfNestedReports(words);
  if (one.kind === 'mixed') for (const part of one.quotedParts) warnOfNegation(part);
  if (!direct && one.cue && reading.pack.reporting.denying?.includes(one.cue.lemma))
    warn('denied', one.cue.start, one.cue.end);
  if (direct) warnOfInsertions(words);
  else for (const part of one.quotedParts) warnOfInsertions(tokensIn(reading.tokens, part, words.from));
  if (direct && !one.continues && speaksInThirdPerson(reading, names, words))
    warn('third_person_direct', one.start, one.end);
  if (speakers.length === 0 || speakers.some(({ confidence }) => confidence === 0)) {
    const { start, end } = one.cue ?? one;
    warn('speaker_unresolved', start, end);
  }
  for (const { start, end } of within(bidi, one)) warn('bidi_controls', start, end);
  // As long as it must be: a list that was pushed to keeps room for more.
  return warnings.slice();

  function warnOfFaults(number: number): void {
    if (number < 0) return;
    const { faults, from, to } = reading.quotations[number]!;
    for (const fault of faults) warnOfTokens(fault, from, to);
  }

  /** Reports inside direct speech: they are the speaker's account of others, not rows of their own. */
  function warnOfNestedReports({ from, to }: TokenRange): void {
    const { classes, lengths } = reading.annotations;
    for (let token = from; token < to; token += 1) {
      const bits = classes[token]!;
      if (!(bits & Word.afterSubject) || bits & Word.withComplementizer) continue;
      const behind = token + lengths[token]!;
      const hearer =
        behind < to && (names.at(behind) !== undefined || (classes[behind]! & Word.firstPerson) !== 0);
      const complement = hearer ? behind + 1 : behind;
      if (complement < to && classes[complement]! & Word.complementizer)
        warnOfTokens('nested_report', token, behind - 1);
    }
  }

  /** "itu tidak diarahkan “melawan …”", "only “considering”": a negation or a qualifier in the reporter's words just before the marks. */
  function warnOfNegation(part: Span): void {
    const { classes, traits } = reading.annotations;
    const opening = tokensIn(reading.tokens, part, words.from).from;
    for (let token = opening - 1; token >= Math.max(words.from, opening - NEGATION_REACH); token -= 1) {
      if (!(traits[token]! & Trait.qualifier) && !(classes[token]! & Word.negation)) continue;
      warnOfTokens('negation_outside_marks', token, token);
      return;
    }
  }

  /** Words in parentheses or brackets between the marks: put there by a desk, not spoken. */
  function warnOfInsertions({ from, to }: TokenRange): void {
    let open = -1;
    for (let token = from; token < to; token += 1) {
      if (reading.tokens.kinds[token] !== TokenKind.punctuation) continue;
      const character = reading.text[starts[token]!]!;
      if (character === '(' || character === '[') open = token;
      else if ((character === ')' || character === ']') && open >= 0) {
        warnOfTokens('editorial_insertion', open, token);
        open = -1;
      }
    }
  }
}

/** The spans of a sorted list that lie inside another span. */
function within(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  if (spans.length === 0) return spans;
  const from = firstFrom(spans.length, (n) => spans[n]!.start >= start);
  return spans.slice(from, from + firstFrom(spans.length - from, (n) => spans[from + n]!.end > end));
}

/** The first number below `count` for which `holds`, given that it holds for all behind it; else `count`. */
function firstFrom(count: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number of the quotation whose words begin at an offset, or -1. */
function quotationAt({ quotations }: Reading, start: number): number {
  const number = firstFrom(quotations.length, (n) => quotations[n]!.start >= start);
  return quotations[number]?.start === start ? number : -1;
}

/** Marks say these are the speaker's own words, yet they begin with a name and never say "we" or "I". */
function speaksInThirdPerson(reading: Reading, names: Names, { from, to }: TokenRange): boolean {
  const { classes } = reading.annotations;
  const name = names.at(from);
  if (!name || name.doubtful || name.kind === 'role' || reading.pack.grammar.firstPerson.length === 0)
    return false;
  if (name.to >= to || classes[name.to] !== 0) return false;
  for (let token = from; token < to; token += 1) if (classes[token]! & Word.firstPerson) return false;
  return true;
}
