import type { Work } from '../platform/http/work.js';
import { invalid, Problem } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { findOrCreateSpeaker, resolveSpeaker } from '../articles/speaker-registry.js';
import { describe } from '../core/text/text-quote-selector.js';
import { Appearance } from './appearance.entity.js';
import type { Claim } from './claim.entity.js';

/** Who made a claim, as it is asked for. */
export interface ClaimantAsked {
  speakerId?: string;
  name?: string;
  unnamed?: boolean;
  description?: string | null;
}

/** The columns of the claimant. */
export type ClaimantColumns = Pick<Claim, 'claimantId' | 'claimantUnnamed' | 'claimantDescription'>;

/**
 * The claimant's columns: a speaker of the registry, found or added by name, or unnamed.
 * @throws Problem 422 unless exactly one way of saying who is given, or if the speaker is unknown.
 */
export async function claimantColumns(work: Work, asked: ClaimantAsked | null): Promise<ClaimantColumns> {
  if (asked === null) return { claimantId: null, claimantUnnamed: false, claimantDescription: null };
  const ways = [asked.speakerId, asked.name, asked.unnamed || undefined].filter((way) => way !== undefined);
  if (ways.length !== 1) throw invalid('/claimant', 'one_of', { of: ['speakerId', 'name', 'unnamed'] });
  const claimantDescription = asked.description ?? null;
  if (asked.unnamed) return { claimantId: null, claimantUnnamed: true, claimantDescription };
  if (asked.name !== undefined) {
    if (asked.name.trim() === '') throw invalid('/claimant/name', 'empty');
    const speaker = await findOrCreateSpeaker(work, asked.name);
    return { claimantId: speaker.id, claimantUnnamed: false, claimantDescription };
  }
  const speaker = await resolveSpeaker(work, asked.speakerId!);
  if (!speaker) throw invalid('/claimant/speakerId', 'unknown_speaker');
  return { claimantId: speaker.id, claimantUnnamed: false, claimantDescription };
}

/** Sets a claim's topics; new names are made. Names differ by more than upper and lower case. */
export async function setTopics(work: Work, claimId: string, names: string[]): Promise<void> {
  const wanted = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].sort();
  await work.em.query('DELETE FROM claim_topics WHERE claim_id = $1', [claimId]);
  if (!wanted.length) return;
  await work.em.query(
    'INSERT INTO topics (id, name) SELECT * FROM unnest($1::uuid[], $2::text[]) ON CONFLICT ((lower(name))) DO NOTHING',
    [wanted.map(() => newId()), wanted],
  );
  await work.em.query(
    `INSERT INTO claim_topics (claim_id, topic_id)
     SELECT DISTINCT $1::uuid, t.id FROM topics t JOIN unnest($2::text[]) AS n(name) ON lower(t.name) = lower(n.name)`,
    [claimId, wanted],
  );
}

/** @throws Problem 422 if the assignee is not an active person. */
export async function refuseUnknownAssignee(
  work: Work,
  assigneeId: string | null | undefined,
): Promise<void> {
  if (!assigneeId) return;
  const [person] = await work.em.query(
    "SELECT 1 FROM users WHERE id = $1 AND deactivated_at IS NULL AND kind = 'person'",
    [assigneeId],
  );
  if (!person) throw invalid('/assigneeId', 'unknown_person');
}

/** @throws Problem 422 if a piece never was evidence of the claim; one that has been removed keeps its place. */
export async function refuseUnknownEvidence(work: Work, claimId: string, ids: string[] = []): Promise<void> {
  const unknown = await work.em.query(
    'SELECT 1 FROM unnest($2::uuid[]) AS asked(id) WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.id = asked.id AND e.claim_id = $1) LIMIT 1',
    [claimId, ids],
  );
  if (unknown.length > 0) throw invalid('/evidenceOrder', 'unknown');
}

/** A quote as a claim begins from it. */
export interface QuoteOfClaim {
  id: string;
  articleId: string;
  decision: string;
  speakerId: string | null;
  speakerName: string | null;
  statementDate: string | null;
  statementPlace: string | null;
}

/**
 * Reads the quotes that a claim begins from, in their order; none of them can go meanwhile.
 * @throws Problem 422 for one that is unknown or was rejected.
 */
export async function readQuotes(work: Work, ids: string[]): Promise<QuoteOfClaim[]> {
  if (!ids.length) return [];
  const rows: QuoteOfClaim[] = await work.em.query(
    `SELECT q.id, q.article_id AS "articleId", q.decision, s.speaker_id AS "speakerId", s.name AS "speakerName",
       a.statement_date::text AS "statementDate", a.statement_place AS "statementPlace"
     FROM quotes q JOIN articles a ON a.id = q.article_id LEFT JOIN quote_speakers s ON s.quote_id = q.id AND s.position = 0
     WHERE q.id = ANY ($1) AND a.practice_id IS NOT DISTINCT FROM $2 ORDER BY q.id FOR KEY SHARE OF q`,
    [ids, work.practiceId],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id, i) => {
    const quote = byId.get(id);
    if (!quote) throw invalid(`/quoteIds/${i}`, 'unknown_quote');
    if (quote.decision === 'rejected') throw invalid(`/quoteIds/${i}`, 'quote_rejected');
    return quote;
  });
}

/** Where a claim was made, as it is asked for; exactly one of quote, span and url. */
export interface AppearanceAsked {
  quoteId?: string;
  span?: { articleId: string; start: number; end: number };
  url?: string;
  publishedOn?: string | null;
  firstKnown?: boolean;
}

/**
 * Adds places where a claim was made.
 * @throws Problem 409 `conflict` if a quote is there already, 422 for words outside the article.
 */
export async function addAppearances(
  work: Work,
  claimId: string,
  asked: AppearanceAsked[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const place of asked) {
    const id = newId();
    const words = place.span && (await selectWords(work, place.span));
    const found = await work.em
      .createQueryBuilder()
      .insert()
      .into(Appearance)
      .values({
        id,
        claimId,
        quoteId: place.quoteId ?? null,
        articleId: place.span?.articleId ?? null,
        start: place.span?.start ?? null,
        end: place.span?.end ?? null,
        selector: words ?? null,
        url: place.url ?? null,
        publishedOn: place.publishedOn ?? null,
        firstKnown: place.firstKnown ?? false,
        createdBy: work.actor.id,
      })
      .orIgnore()
      .returning('id')
      .execute();
    if (!(found.raw as unknown[]).length)
      throw new Problem('conflict', {
        errors: [{ code: 'appearance_known', params: { quoteId: place.quoteId } }],
      });
    ids.push(id);
  }
  return ids;
}

async function selectWords(work: Work, span: NonNullable<AppearanceAsked['span']>) {
  const [article] = await work.em.query(
    'SELECT text FROM articles WHERE id = $1 AND practice_id IS NOT DISTINCT FROM $2',
    [span.articleId, work.practiceId],
  );
  if (!article) throw invalid('/spans', 'unknown_article', { articleId: span.articleId });
  if (span.end <= span.start || span.end > article.text.length)
    throw invalid('/spans', 'outside_text', { length: article.text.length });
  return describe(article.text, span);
}
