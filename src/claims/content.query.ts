import type { EntityManager } from 'typeorm';
import type { PassageContext } from '../core/text/find-passage.js';
import type { TextQuoteSelector } from '../core/text/text-quote-selector.js';

/**
 * A claim's content as one JSON object: all that the public page shows and all that an abandoned correction sets back.
 * Alias `c` is the claim. Each version keeps it whole, so a version is readable without those before it.
 */
export const CONTENT_JSON = `jsonb_build_object(
  'statement', c.statement, 'language', c.language, 'translations', c.translations, 'implied', c.implied,
  'claimant', (SELECT jsonb_build_object('speakerId', s.id, 'name', s.name, 'kind', s.kind, 'description', s.description,
                 'wikidataId', s.wikidata_id) FROM speakers named JOIN speakers s ON s.id = named.canonical_id WHERE named.id = c.claimant_id),
  'claimantUnnamed', c.claimant_unnamed, 'claimantDescription', c.claimant_description,
  'statedOn', c.stated_on, 'statedOnUnknown', c.stated_on_unknown, 'statedAt', c.stated_at, 'asOf', c.as_of,
  'rating', (SELECT jsonb_build_object('scaleId', r.id, 'scaleName', r.name, 'language', r.language, 'value', c.rating_value,
      'key', v.entry->>'key', 'alternateName', v.entry->>'alternateName', 'definition', v.entry->>'definition',
      'best', (SELECT max((e->>'value')::real) FROM jsonb_array_elements(r.values) e),
      'worst', (SELECT min((e->>'value')::real) FROM jsonb_array_elements(r.values) e))
    FROM rating_scales r LEFT JOIN LATERAL (SELECT e AS entry FROM jsonb_array_elements(r.values) e
      WHERE (e->>'value')::real IS NOT DISTINCT FROM c.rating_value LIMIT 1) v ON true
    WHERE r.id = c.rating_scale_id),
  'reading', c.reading, 'summary', c.summary, 'explanation', c.explanation, 'unknowns', c.unknowns,
  'topics', (SELECT coalesce(jsonb_agg(t.name ORDER BY lower(t.name)), '[]') FROM claim_topics ct JOIN topics t ON t.id = ct.topic_id
    WHERE ct.claim_id = c.id),
  'appearances', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'url', a.url, 'publishedOn', a.published_on,
      'firstKnown', a.first_known, 'start', coalesce(q.start_offset, a.start_offset), 'end', coalesce(q.end_offset, a.end_offset),
      'words', coalesce(q.content, a.selector->>'exact'), 'selector', a.selector,
      'quote', CASE WHEN q.id IS NOT NULL THEN jsonb_build_object('id', q.id, 'kind', q.kind, 'speakers',
          (SELECT coalesce(jsonb_agg(jsonb_build_object('speakerId', s.id, 'name', coalesce(s.name, qs.name)) ORDER BY qs.position), '[]')
            FROM quote_speakers qs LEFT JOIN speakers named ON named.id = qs.speaker_id LEFT JOIN speakers s ON s.id = named.canonical_id
            WHERE qs.quote_id = q.id)) END,
      'article', CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('id', w.id, 'title', w.title, 'outlet', w.outlet, 'agency', w.agency,
          'url', w.url, 'publishedOn', w.published_on, 'language', w.language) END) ORDER BY a.created_at, a.id), '[]')
    FROM appearances a LEFT JOIN quotes q ON q.id = a.quote_id LEFT JOIN articles w ON w.id = coalesce(q.article_id, a.article_id)
    WHERE a.claim_id = c.id),
  'evidence', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'url', e.url, 'urlKey', e.url_key, 'title', e.title, 'publisher', e.publisher,
      'publishedOn', e.published_on, 'stance', e.stance, 'kind', e.kind, 'passage', e.passage, 'passageContext', e.passage_context, 'locator', e.locator, 'note', e.note,
      'sensitive', e.sensitive, 'sensitiveReason', e.sensitive_reason, 'archiveState', e.archive_state, 'archiveReason', e.archive_reason,
      'archiveAt', iso(e.archive_at), 'archiveSha256', CASE WHEN e.archive_state = 'archived' THEN (SELECT encode(k.sha256, 'hex') FROM captures k
        WHERE k.evidence_id = e.id AND k.url IS NOT DISTINCT FROM e.url AND k.state = 'archived' ORDER BY k.created_at DESC, k.id DESC LIMIT 1) END) ORDER BY e.created_at, e.id), '[]')
    FROM evidence e WHERE e.claim_id = c.id AND e.removed_at IS NULL))`;

/** One appearance within `ClaimContent`. */
export interface ContentAppearance {
  id: string;
  url: string | null;
  publishedOn: string | null;
  firstKnown: boolean;
  start: number | null;
  end: number | null;
  words: string | null;
  /** Of words that were selected without a quote. */
  selector: TextQuoteSelector | null;
  quote: { id: string; kind: string; speakers: { speakerId: string | null; name: string }[] } | null;
  article: {
    id: string;
    title: string | null;
    outlet: string | null;
    agency: string | null;
    url: string | null;
    publishedOn: string | null;
    language: string;
  } | null;
}

/** One piece of evidence within `ClaimContent`. */
export interface ContentEvidence {
  id: string;
  /** Both null for a document that stands nowhere on the web. */
  url: string | null;
  urlKey: string | null;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  stance: 'supports' | 'refutes' | 'qualifies' | 'context';
  kind: string;
  passage: string | null;
  /** Versions of before it was kept have none. */
  passageContext?: PassageContext | null;
  locator: string | null;
  note: string | null;
  sensitive: boolean;
  /** Versions of before it was asked for have none. */
  sensitiveReason?: string | null;
  archiveState: string;
  archiveReason: string | null;
  /** RFC 3339; versions of before there were copies have neither. */
  archiveAt?: string | null;
  /** Of the copy, in hex. */
  archiveSha256?: string | null;
}

/** What `CONTENT_JSON` builds. */
export interface ClaimContent {
  statement: string;
  language: string;
  translations: Record<string, string>;
  implied: boolean;
  claimant: {
    speakerId: string;
    name: string;
    kind: 'person' | 'organisation';
    description: string | null;
    wikidataId: string | null;
  } | null;
  claimantUnnamed: boolean;
  claimantDescription: string | null;
  statedOn: string | null;
  statedOnUnknown: boolean;
  statedAt: string | null;
  asOf: string | null;
  rating: {
    scaleId: string;
    scaleName: string;
    language: string;
    value: number | null;
    key: string | null;
    alternateName: string;
    definition: string;
    best: number;
    worst: number;
  } | null;
  /** Versions of before it was asked for have none. */
  reading?: string | null;
  summary: string | null;
  explanation: string | null;
  unknowns: string | null;
  topics: string[];
  appearances: ContentAppearance[];
  evidence: ContentEvidence[];
}

/** Reads a claim's content as it is now. */
export async function readContent(em: EntityManager, claimId: string): Promise<ClaimContent> {
  const [row] = await em.query(`SELECT ${CONTENT_JSON} AS content FROM claims c WHERE c.id = $1`, [claimId]);
  return row.content as ClaimContent;
}
