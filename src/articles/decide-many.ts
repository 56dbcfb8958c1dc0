import { invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { giveUndoToken, type Undo } from '../platform/undo/undo-tokens.js';
import { auditByArticle, decideQuotes, type DecidedQuote, type GivenDecision } from './decide-quotes.js';
import { lockQuotes } from './lock-quotes.js';
import { knownQuotes, withPracticeOf } from './practice-of-words.js';
import type { Decision, Quote } from './quote.entity.js';

/** Quotes decided by one request at most. */
export const MOST_AT_ONCE = 1000;
export const DECISION_UNDO = 'quotes.decision';

/** Which quotes of an article. */
export interface QuoteFilter {
  /** Only those without a warning. */
  clean?: boolean;
  kind?: string;
  decision?: string;
}

/** Which quotes: these, or those of an article that match. */
export interface Selection {
  ids?: string[];
  articleId?: string;
  filter?: QuoteFilter;
}

/** What came of a decision about many quotes. */
export interface DecidedMany extends Undo {
  decided: string[];
  /** Left as they were, and why: `headline` (decided singly), `unchanged`, `not_found`. */
  skipped: { id: string; code: string }[];
  /** How many more match the filter than one request decides. */
  remaining: number;
}

/** Decides many quotes at once. A headline is a hint that asks for a look of its own, so it can be rejected here but not accepted. */
export async function decideMany(
  asker: Work,
  selection: Selection,
  given: Omit<GivenDecision, 'singly'>,
): Promise<DecidedMany> {
  const { ids: named = [], articleId } = selection;
  const work = await withPracticeOf(asker, named, articleId ? [articleId] : []);
  const { ids, remaining } = await select(work, selection);
  const quotes = await lockQuotes(work.em, await knownQuotes(work, ids));
  const reasons = new Map(ids.map((id) => [id, 'not_found']));
  for (const quote of quotes) reasons.set(quote.id, whySkipped(quote, given.decision));
  const chosen = quotes.filter(({ id }) => reasons.get(id) === '');
  const before = chosen.length ? await decideQuotes(work, chosen, { ...given, singly: false }) : [];
  const skipped = [...reasons].filter(([, code]) => code !== '').map(([id, code]) => ({ id, code }));
  return {
    decided: ids.filter((id) => reasons.get(id) === ''),
    skipped,
    remaining,
    ...(await giveUndoToken(work, DECISION_UNDO, before)),
  };
}

/** Decides one quote that somebody has looked at; the undo token takes it back. */
export async function decideOne(
  work: Work,
  quote: Quote,
  given: Omit<GivenDecision, 'singly'>,
): Promise<Undo> {
  const before = await decideQuotes(work, [quote], { ...given, singly: true });
  return giveUndoToken(work, DECISION_UNDO, before);
}

const RESTORE = `UPDATE quotes q SET decision = b.decision, decision_reason = b.reason, decided_by = b."decidedBy",
  decided_at = b."decidedAt", speaker_confirmed_by = b."speakerConfirmedBy", version = q.version + 1, updated_at = now()
  FROM jsonb_to_recordset($1) AS b(id uuid, decision text, reason text, "decidedBy" uuid, "decidedAt" timestamptz, "speakerConfirmedBy" uuid)
  WHERE q.id = b.id`;

/** Lets quotes, whose rows are locked, stand as before they were decided. */
export async function restoreDecisions(
  work: Work,
  quotes: readonly Quote[],
  before: readonly DecidedQuote[],
): Promise<void> {
  await work.em.query(RESTORE, [JSON.stringify(before)]);
  const decisions = new Map<string, Decision>(before.map(({ id, decision }) => [id, decision]));
  await auditByArticle(work, quotes, 'quotes.decision_undone', (some) => ({
    before: some.map(({ id, decision }) => ({ id, decision })),
    after: some.map(({ id }) => ({ id, decision: decisions.get(id) })),
  }));
}

async function select(
  work: Work,
  { ids, articleId, filter = {} }: Selection,
): Promise<{ ids: string[]; remaining: number }> {
  if ((ids === undefined) === (articleId === undefined))
    throw invalid('', 'one_of', { of: ['ids', 'articleId'] });
  if (ids) {
    if (Object.keys(filter).length) throw invalid('/filter', 'needs_article');
    return { ids: [...new Set(ids.map((id) => id.toLowerCase()))], remaining: 0 };
  }
  const [article] = await work.em.query(
    'SELECT 1 FROM articles WHERE id = $1 AND practice_id IS NOT DISTINCT FROM $2',
    [articleId, work.practiceId],
  );
  if (!article) throw invalid('/articleId', 'unknown');
  const rows: { id: string }[] = await work.em.query(
    `SELECT id FROM quotes WHERE article_id = $1 AND decision = $2 AND ($3::text IS NULL OR kind = $3)
       AND (NOT $4 OR warnings = '[]') ORDER BY start_offset, id`,
    [articleId, filter.decision ?? 'suggested', filter.kind, filter.clean ?? false],
  );
  return {
    ids: rows.slice(0, MOST_AT_ONCE).map(({ id }) => id),
    remaining: Math.max(0, rows.length - MOST_AT_ONCE),
  };
}

function whySkipped(quote: Quote, decision: Decision): string {
  if (quote.decision === decision) return 'unchanged';
  return quote.kind === 'headline' && decision === 'accepted' ? 'headline' : '';
}
