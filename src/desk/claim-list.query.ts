import type { ListQuery, OrderColumn } from '../platform/http/paging.js';
import { CLAIMANT_JSON, RATING_JSON, TOPICS_JSON } from './dossier.query.js';
import { namedPerson } from '../people/named-person.query.js';

/** Filters of the list of claims; several states are a choice among them. */
export interface ClaimFilters {
  state?: string[];
  /** An id, `me` (already resolved) or `none`. */
  assignee?: string;
  topic?: string;
  /** Id of a speaker, or words of a name or alias. */
  claimant?: string;
  /** Id of an article that it was made from. */
  article?: string;
  /** A value of any scale, or `none`. */
  rating?: string;
  language?: string;
  q?: string;
  /** The practice round of the one who asks: its claims are listed with its article, and nowhere else. */
  practiceId: string | null;
}

/** Claim `c` in a list. */
export const ROW_JSON = `jsonb_build_object('id', c.id, 'ref', 'K-' || c.ref, 'version', c.version, 'edition', c.edition, 'state', c.state,
  'statement', c.statement, 'language', c.language, 'claimant', ${CLAIMANT_JSON}, 'statedOn', c.stated_on, 'topics', ${TOPICS_JSON},
  'assignee', ${namedPerson('c.assignee_id')}, 'dueAt', iso(c.due_at),
  'priority', c.priority, 'rating', ${RATING_JSON},
  'evidenceCount', (SELECT count(*) FROM evidence e WHERE e.claim_id = c.id AND e.removed_at IS NULL),
  'slug', c.slug, 'wakeOn', c.wake_on, 'createdAt', iso(c.created_at), 'updatedAt', iso(c.updated_at),
  'quoteIds', (SELECT coalesce(jsonb_agg(p.quote_id ORDER BY p.created_at, p.id), '[]') FROM appearances p
    WHERE p.claim_id = c.id AND p.quote_id IS NOT NULL))`;

/** Orders of the list, newest or most urgent first; a `-` before the name in the query is not needed. */
export const CLAIM_ORDERS: Record<string, { order: OrderColumn[]; descending: boolean }> = {
  updated: {
    order: [
      { sql: 'c.updated_at', type: 'timestamptz' },
      { sql: 'c.id', type: 'uuid' },
    ],
    descending: true,
  },
  created: {
    order: [
      { sql: 'c.created_at', type: 'timestamptz' },
      { sql: 'c.id', type: 'uuid' },
    ],
    descending: true,
  },
  ref: { order: [{ sql: 'c.ref', type: 'integer' }], descending: false },
};

/** Pattern of ILIKE for texts that hold these words. */
const contains = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** The list of claims under these filters. */
export function claimsBy(filters: ClaimFilters, sort: string): ListQuery {
  const where: string[] = [];
  const values: unknown[] = [];
  const given = (value: unknown) => `$${values.push(value)}`;
  if (filters.state?.length === 1) where.push(`c.state = ${given(filters.state[0])}`);
  else if (filters.state?.length) where.push(`c.state = ANY (${given(filters.state)})`);
  if (filters.assignee === 'none') where.push('c.assignee_id IS NULL');
  else if (filters.assignee) where.push(`c.assignee_id = ${given(filters.assignee)}`);
  if (filters.topic)
    where.push(`EXISTS (SELECT 1 FROM claim_topics ct JOIN topics t ON t.id = ct.topic_id
      WHERE ct.claim_id = c.id AND lower(t.name) = lower(${given(filters.topic)}))`);
  if (filters.claimant) {
    const id = given(filters.claimant);
    const name = given(contains(filters.claimant));
    where.push(`c.claimant_id IN (SELECT s.id FROM speakers s WHERE s.canonical_id IN (SELECT o.canonical_id FROM speakers o
        LEFT JOIN speaker_aliases n ON n.speaker_id = o.id WHERE o.id::text = ${id} OR o.name ILIKE ${name} OR n.alias ILIKE ${name}))`);
  }
  if (filters.article)
    where.push(`(c.practice_id IS NULL OR c.practice_id = ${given(filters.practiceId)}) AND c.id IN (SELECT p.claim_id FROM quotes q JOIN appearances p ON p.quote_id = q.id WHERE q.article_id = ${given(filters.article)}
      UNION SELECT p.claim_id FROM appearances p WHERE p.article_id = ${given(filters.article)})`);
  else where.push('c.practice_id IS NULL');
  if (filters.rating === 'none') where.push('c.rating_scale_id IS NULL');
  else if (filters.rating === 'null') where.push('c.rating_scale_id IS NOT NULL AND c.rating_value IS NULL');
  else if (filters.rating) where.push(`c.rating_value = ${given(filters.rating)}::real`);
  if (filters.language) where.push(`c.language = ${given(filters.language)}`);
  if (filters.q)
    where.push(
      `(c.statement ILIKE ${given(contains(filters.q))} OR 'K-' || c.ref = upper(${given(filters.q)}))`,
    );
  return { name: 'claims', json: ROW_JSON, from: 'claims c', where, values, ...CLAIM_ORDERS[sort]! };
}
