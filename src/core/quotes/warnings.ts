import type { Span } from '../text/span.js';
import type { Attribution } from './attribution.js';
import { Trait, Word } from './lexicon.js';
import type { Names } from './names.js';
import type { QuoteSpeaker, QuoteWarning, QuoteWarningCode } from './quote-row.js';
import type { Reading } from './reading.js';

/** How many words before the marks a negation still turns their sense. */
const NEGATION_REACH = 6;

/** Finds what an editor must look at before trusting a row. `bidi` are the article's bidirectional controls. */
export function warningsOf(
  reading: Reading,
  names: Names,
  one: Attribution,
  speakers: readonly QuoteSpeaker[],
  bidi: readonly Span[],
): QuoteWarning[] {
  const warnings: QuoteWarning[] = [];
  const warn = (code: QuoteWarningCode, at: Span) =>
    warnings.push({ code, at: { start: at.start, end: at.end } });
  for (const number of quotationsOf(reading, one)) {
    const quotation = reading.quotations[number]!;
    const marks = { start: reading.tokens.starts[quotation.from]!, end: reading.tokens.ends[quotation.to]! };
    for (const fault of quotation.faults) warn(fault, marks);
  }
  for (const at of nestedReports(reading, names, one)) warn('nested_report', at);
  for (const at of negations(reading, one)) warn('negation_outside_marks', at);
  for (const at of insertions(reading, one)) warn('editorial_insertion', at);
  if (speaksInThirdPerson(reading, names, one)) warn('third_person_direct', one);
  if (speakers.length === 0 || speakers.some(({ confidence }) => confidence === 0))
    warn('speaker_unresolved', one.cue ?? one);
  for (const at of within(bidi, one)) warn('bidi_controls', at);
  return warnings;
}

/** The spans of a sorted list that lie inside another span. */
function within(spans: readonly Span[], { start, end }: Span): readonly Span[] {
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

function quotationsOf(reading: Reading, one: Attribution): number[] {
  if (one.quotation !== null) return [one.quotation];
  return one.quotedParts.map(({ start }) => quotationAt(reading, start)).filter((number) => number >= 0);
}

function quotationAt(reading: Reading, start: number): number {
  const { quotations } = reading;
  const number = firstFrom(quotations.length, (n) => quotations[n]!.start >= start);
  return quotations[number]?.start === start ? number : -1;
}

/** The first token at or behind an offset. */
function tokenAt(reading: Reading, offset: number): number {
  const { starts, count } = reading.tokens;
  return firstFrom(count, (token) => starts[token]! >= offset);
}

function tokensOf(reading: Reading, span: Span): [from: number, to: number] {
  return [tokenAt(reading, span.start), tokenAt(reading, span.end)];
}

const bits = (reading: Reading, token: number) => reading.annotations.classes[token] ?? 0;
const place = (reading: Reading, token: number): Span => ({
  start: reading.tokens.starts[token]!,
  end: reading.tokens.ends[token]!,
});

/** Reports inside direct speech: they are the speaker's account of others, not rows of their own. */
function nestedReports(reading: Reading, names: Names, one: Attribution): Span[] {
  if (one.kind !== 'direct') return [];
  const [from, to] = tokensOf(reading, one);
  const found: Span[] = [];
  for (let token = from; token < to; token += 1) {
    if (!(bits(reading, token) & Word.afterSubject) || bits(reading, token) & Word.withComplementizer)
      continue;
    const behind = token + reading.annotations.lengths[token]!;
    const hearer =
      behind < to && (names.at(behind) !== undefined || (bits(reading, behind) & Word.firstPerson) !== 0);
    const complement = hearer ? behind + 1 : behind;
    if (complement >= to || !(bits(reading, complement) & Word.complementizer)) continue;
    found.push({ start: reading.tokens.starts[token]!, end: reading.tokens.ends[behind - 1]! });
  }
  return found;
}

/** "itu tidak diarahkan “melawan …”", "only “considering”": a negation or a qualifier in the reporter's words just before the marks. */
function negations(reading: Reading, one: Attribution): Span[] {
  if (one.kind !== 'mixed') return [];
  const [from] = tokensOf(reading, one);
  return one.quotedParts.flatMap((part) => {
    const opening = tokenAt(reading, part.start);
    for (let token = opening - 1; token >= Math.max(from, opening - NEGATION_REACH); token -= 1) {
      const turned = (reading.annotations.traits[token]! & Trait.qualifier) !== 0;
      if (turned || bits(reading, token) & Word.negation) return [place(reading, token)];
    }
    return [];
  });
}

/** Words in parentheses or brackets between the marks: put there by a desk, not spoken. */
function insertions(reading: Reading, one: Attribution): Span[] {
  const spoken = one.kind === 'direct' ? [one] : one.quotedParts;
  return spoken.flatMap((part) => {
    const [from, to] = tokensOf(reading, part);
    const found: Span[] = [];
    let open = -1;
    for (let token = from; token < to; token += 1) {
      const character = reading.text[reading.tokens.starts[token]!]!;
      if (character === '(' || character === '[') open = token;
      else if ((character === ')' || character === ']') && open >= 0) {
        found.push({ start: reading.tokens.starts[open]!, end: reading.tokens.ends[token]! });
        open = -1;
      }
    }
    return found;
  });
}

/** Marks say these are the speaker's own words, yet they begin with a name and never say "we" or "I". */
function speaksInThirdPerson(reading: Reading, names: Names, one: Attribution): boolean {
  if (one.kind !== 'direct' || one.continues) return false;
  const [from, to] = tokensOf(reading, one);
  const name = names.at(from);
  if (!name || name.doubtful || name.kind === 'role' || reading.pack.grammar.firstPerson.length === 0)
    return false;
  if (name.to >= to || !(bits(reading, name.to) === 0)) return false;
  for (let token = from; token < to; token += 1) if (bits(reading, token) & Word.firstPerson) return false;
  return true;
}
