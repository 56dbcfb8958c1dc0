import type { components } from '../../lib/api/schema.js';

type Quote = components['schemas']['QuoteAnswer'];

/** A claim whose statement holds words that must be named. */
export interface VagueClaim {
  ref: string;
  quoteIds: readonly string[];
  words: readonly string[];
}

/** Something that a person must settle in an article; the first that holds for a quote stands for all of them. */
export interface Fix {
  /** Of the quote; `date` for the article's; the claim's reference. */
  id: string;
  /** Code of a warning, `date_missing`, `headline`, `speaker`, `undecided` or `vague_claim`. */
  code: string;
  /** Neither this nor a claim: it is about the article. */
  quote?: Quote;
  claim?: VagueClaim;
}

const FIRST = ['mismatched_marks', 'third_person_direct', 'speaker_unresolved', 'negation_outside_marks'];

/** All that is open in an article: the date, then quote by quote in the order of the text, then its claims. */
export function findFixes(
  { statementDate }: { statementDate: string | null },
  quotes: readonly Quote[],
  vague: readonly VagueClaim[] = [],
): Fix[] {
  const date: Fix[] = statementDate === null ? [{ id: 'date', code: 'date_missing' }] : [];
  const claims = vague.map((claim) => ({ id: claim.ref, code: 'vague_claim', claim }));
  return [...date, ...quotes.flatMap(fixOf), ...claims];
}

function fixOf(quote: Quote): Fix[] {
  const undecided = quote.decision === 'suggested';
  const codes = quote.warnings.map(({ code }) => code);
  const urgent = FIRST.find((code) => codes.includes(code));
  const code =
    (undecided && quote.kind === 'headline' && 'headline') ||
    (undecided && urgent) ||
    (isSpeakerOpen(quote) && 'speaker') ||
    (undecided && codes[0]);
  return code ? [{ id: quote.id, code, quote }] : [];
}

/** Nobody vouches for who said it, and the article does not name them at the reporting word. */
export function isSpeakerOpen({ decision, speakerConfirmedBy, speakers }: Quote): boolean {
  if (decision === 'rejected' || speakerConfirmedBy) return false;
  return speakers.length === 0
    ? decision === 'suggested'
    : speakers.some(({ resolvedBy }) => resolvedBy !== 'explicit');
}

/** How many of each kind are open, in the order in which they come. */
export function countFixes(fixes: readonly Fix[]): [code: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { code } of fixes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts];
}
