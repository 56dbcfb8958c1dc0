import { audit } from '../platform/audit/audit.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { namesSomebody } from './names-somebody.js';
import type { Decision, Quote } from './quote.entity.js';
import { findOrCreateSpeakers, LONGEST_NAME } from './speaker-registry.js';

/** What somebody has decided about one or many quotes. */
export interface GivenDecision {
  decision: 'accepted' | 'rejected';
  reason: string | null;
  /** This one quote was looked at; else it was one of many. */
  singly: boolean;
}

/** How a quote stood before a decision, at which version, and the version that the decision gave it. */
export interface DecidedQuote {
  id: string;
  formerVersion: number;
  version: number;
  decision: Decision;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  speakerConfirmedBy: string | null;
}

/**
 * Whoever accepts one quote vouches for its speakers, unless a program did it. Of many, only speakers whom the article names at the
 * cue are vouched for. A rejected quote has nobody's word. $4 is the decision, $5 whether it was one quote and a person.
 */
const CONFIRMED = `CASE WHEN $4 = 'rejected' THEN NULL WHEN $5 THEN $2::uuid ELSE coalesce(q.speaker_confirmed_by,
  CASE WHEN EXISTS (SELECT FROM quote_speakers s WHERE s.quote_id = q.id)
    AND NOT EXISTS (SELECT FROM quote_speakers s WHERE s.quote_id = q.id AND s.resolved_by <> 'explicit') THEN $2::uuid END) END`;

const DECIDE = `UPDATE quotes q SET decision = $4, decision_reason = $3, decided_by = $2, decided_at = now(), version = version + 1,
  updated_at = now(), speaker_confirmed_by = ${CONFIRMED} WHERE q.id = ANY ($1)`;

/** Decides quotes whose rows are locked. Named speakers of accepted ones are linked to the registry. Gives back how they stood. */
export async function decideQuotes(
  work: Work,
  quotes: readonly Quote[],
  given: GivenDecision,
): Promise<DecidedQuote[]> {
  const ids = quotes.map(({ id }) => id);
  if (given.decision === 'accepted') await linkNamedSpeakers(work, ids);
  const vouches = given.singly && !work.actor.service;
  await work.em.query(DECIDE, [ids, work.actor.id, given.reason, given.decision, vouches]);
  const decided = quotes.map(stoodBefore);
  await auditByArticle(work, quotes, 'quotes.decided', (some) => ({
    before: some.map(({ id, decision }) => ({ id, decision })),
    after: { decision: given.decision, reason: given.reason, singly: given.singly },
  }));
  await tellDecided(work, quotes, given.decision);
  return decided;
}

/** Writes one event per article: its quotes share its stream, so that a decision about hundreds is one link of one chain. */
export async function auditByArticle(
  work: Work,
  quotes: readonly Quote[],
  action: string,
  describe: (some: Quote[]) => { before: unknown; after: unknown },
): Promise<void> {
  const articles = [...new Set(quotes.map(({ articleId }) => articleId))].sort();
  for (const articleId of articles) {
    const some = quotes.filter((quote) => quote.articleId === articleId);
    await audit(work, { stream: `article:${articleId}`, action, ...describe(some) });
  }
}

/** Links speakers whom the article names, and who are not linked yet, to the registry. Nobody unnamed gets there. */
async function linkNamedSpeakers(work: Work, quoteIds: readonly string[]): Promise<void> {
  const open: { name: string; language: string }[] = await work.em.query(
    `SELECT DISTINCT s.name, a.language FROM quote_speakers s JOIN quotes q ON q.id = s.quote_id JOIN articles a ON a.id = q.article_id
     WHERE q.id = ANY ($1) AND s.speaker_id IS NULL AND s.mention IS NOT NULL AND length(s.name) <= $2 ORDER BY s.name, a.language`,
    [quoteIds, LONGEST_NAME],
  );
  const named = open.filter(({ name, language }) => namesSomebody(name, language));
  if (!named.length) return;
  const ids = await findOrCreateSpeakers(
    work,
    named.map(({ name }) => name),
  );
  await work.em.query(
    `UPDATE quote_speakers s SET speaker_id = known.id FROM unnest($2::text[], $3::uuid[]) AS known(name, id)
     WHERE s.quote_id = ANY ($1) AND s.speaker_id IS NULL AND s.mention IS NOT NULL AND s.name = known.name`,
    [quoteIds, [...ids.keys()], [...ids.values()]],
  );
}

const stoodBefore = (quote: Quote): DecidedQuote => ({
  id: quote.id,
  formerVersion: quote.version,
  version: quote.version + 1,
  decision: quote.decision,
  reason: quote.decisionReason,
  decidedBy: quote.decidedBy,
  decidedAt: quote.decidedAt,
  speakerConfirmedBy: quote.speakerConfirmedBy,
});

/** One event a quote, all in one statement. */
async function tellDecided(work: Work, quotes: readonly Quote[], decision: string): Promise<void> {
  const events = quotes.map(({ id, articleId }) => ({
    id: newId(),
    subject: id,
    payload: { quoteId: id, articleId, decision, by: work.actor.personId },
  }));
  await work.em.query(
    `INSERT INTO outbox_events (id, type, subject_id, payload)
     SELECT id, 'quote.decided', subject, payload FROM jsonb_to_recordset($1) AS e(id uuid, subject uuid, payload jsonb)`,
    [JSON.stringify(events)],
  );
}
