import { audit } from '../platform/audit/audit.js';
import { Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { tell } from '../platform/outbox/outbox.js';
import type { ArticleDetails } from './describe-article.js';
import { addressKey } from './address-key.js';
import { Article, type Triage } from './article.entity.js';

/** What people know about an article, and what they make of it. */
export interface ArticleChanges extends ArticleDetails {
  assigneeId?: string | null;
  triage?: Triage;
  dismissReason?: string | null;
  /** RFC 3339. */
  snoozedUntil?: string | null;
}

/** Fields of an article that people may change. */
const FIELDS = [
  'title',
  'outlet',
  'agency',
  'author',
  'url',
  'publishedOn',
  'statementDate',
  'statementPlace',
  'language',
  'assigneeId',
  'triage',
  'dismissReason',
  'snoozedUntil',
] as const;

/**
 * Changes what is known about an article; absent fields stay. Nothing is written where nothing is different.
 * @param version the one that the caller has read
 * @throws Problem 412 if somebody was faster.
 */
export async function editArticle(
  work: Work,
  id: string,
  version: number,
  details: ArticleChanges,
): Promise<void> {
  const found = await work.em.findOneByOrFail(Article, { id });
  const article = { ...found, snoozedUntil: found.snoozedUntil?.toISOString() ?? null };
  await mustWorkHere(work, details.assigneeId);
  const fields = FIELDS.filter((field) => details[field] !== undefined && details[field] !== article[field]);
  if (!fields.length) {
    if (article.version !== version) throw new Problem('stale');
    return;
  }
  const pick = (from: ArticleChanges) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  const { affected } = await work.em.update(
    Article,
    { id, version },
    {
      ...pick(details),
      ...(fields.includes('language') && { languageConfidence: 1 }),
      ...(fields.includes('url') && { urlKey: details.url ? addressKey(details.url) : null }),
      version: version + 1,
      updatedAt: () => 'now()',
    },
  );
  if (!affected) throw new Problem('stale');
  await audit(work, {
    stream: `article:${id}`,
    action: 'article.updated',
    before: pick(article),
    after: pick(details),
  });
  await tell(work, 'article.updated', id, { articleId: id, fields, by: work.actor.personId });
}

/** @throws Problem 422 `not_found` for somebody who is not at the desk. */
async function mustWorkHere(work: Work, personId: string | null | undefined): Promise<void> {
  if (!personId) return;
  const [person] = await work.em.query('SELECT 1 FROM users WHERE id = $1 AND deactivated_at IS NULL', [
    personId,
  ]);
  if (!person) throw new Problem('invalid', { errors: [{ pointer: '/assigneeId', code: 'not_found' }] });
}
