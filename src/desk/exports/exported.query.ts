import { QUOTE_JSON } from '../../articles/quotes.query.js';
import { APPEARANCE_FROM, APPEARANCE_JSON } from '../../claims/claims.query.js';
import { EVIDENCE_JSON } from '../../evidence/evidence.query.js';
import { libraryOf, type LibraryFilter } from '../../evidence/library/library.query.js';
import type { ListQuery } from '../../platform/http/paging.js';
import { claimsBy, ROW_JSON, type ClaimFilters } from '../claim-list.query.js';

/** Which quotes leave the desk; a filter that is absent lets all pass. */
export interface QuoteFilters {
  articleId?: string;
  decision?: string;
  kind?: string;
}

/** Which evidence leaves the desk. */
export interface EvidenceFilters extends LibraryFilter {
  /** Id or spoken reference. */
  claim?: string;
}

/** Ids are given once and never change; made later, they are greater. */
const byId = (alias: string) => ({
  order: [{ sql: `${alias}.id`, type: 'uuid' as const }],
  descending: false,
});

/** A claim as its list shows it, and what else it says. */
const claimJson = (
  publicUrl: string,
) => `${ROW_JSON} || jsonb_build_object('translations', c.translations, 'implied', c.implied,
  'statedOnUnknown', c.stated_on_unknown, 'statedAt', c.stated_at, 'asOf', c.as_of, 'reading', c.reading, 'summary', c.summary,
  'explanation', c.explanation, 'unknowns', c.unknowns,
  'appearances', (SELECT coalesce(jsonb_agg(${APPEARANCE_JSON} ORDER BY a.created_at, a.id), '[]') FROM ${APPEARANCE_FROM} WHERE a.claim_id = c.id),
  'publication', (SELECT jsonb_build_object('slug', p.slug, 'url', ${publicUrl} || '/f/' || p.slug, 'publishedAt', iso(p.published_at),
    'version', p.version, 'edition', p.edition, 'retractedAt', iso(c.retracted_at)) FROM publications p WHERE p.claim_id = c.id AND p.edition = c.published_edition))`;

/** Claims under the filters of their list. */
export function exportedClaims(filters: Omit<ClaimFilters, 'practiceId'>, publicUrl: string): ListQuery {
  const list = claimsBy({ ...filters, practiceId: null }, 'ref');
  const values = [...list.values, publicUrl];
  return { ...list, ...byId('c'), values, json: claimJson(`$${values.length}::text`) };
}

/** Quotes of every article. */
export const exportedQuotes = ({ articleId, decision, kind }: QuoteFilters): ListQuery => ({
  name: 'exported-quotes',
  json: QUOTE_JSON,
  from: 'quotes q JOIN articles a ON a.id = q.article_id',
  where: [
    'a.practice_id IS NULL',
    '($1::uuid IS NULL OR q.article_id = $1)',
    '($2::text IS NULL OR q.decision = $2)',
    '($3::text IS NULL OR q.kind = $3)',
  ],
  values: [articleId, decision, kind],
  ...byId('q'),
});

/** Evidence under the filters of its list, or of one claim. */
export function exportedEvidence({ claim, ...filter }: EvidenceFilters): ListQuery {
  const list = libraryOf(filter);
  const values = [...list.values];
  const where = [...list.where];
  // Only the words around what was found need it, which are not exported.
  if (filter.q !== undefined) where.push('$2::text IS NOT NULL');
  const [, ref] = /^K-(\d+)$/.exec(claim ?? '') ?? [];
  if (ref) where.push(`c.ref = $${values.push(ref)}::int`);
  else if (claim !== undefined) where.push(`e.claim_id = $${values.push(claim)}`);
  return { ...list, ...byId('e'), json: EVIDENCE_JSON, where, values };
}
