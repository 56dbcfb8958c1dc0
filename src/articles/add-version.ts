import { createHash } from 'node:crypto';
import { audit } from '../platform/audit/audit.js';
import { Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { tell } from '../platform/outbox/outbox.js';
import { addArticle } from './add-article.js';
import { Article } from './article.entity.js';
import { carryQuotes } from './carry-quotes.js';
import type { ArticleDetails } from './describe-article.js';
import type { QuoteChanges } from './quote-changes.js';
import type { ReadArticle } from './readers/read-article.js';

/** What came of the newer version. */
export interface AddedVersion {
  /** False where the text is the same: nothing was kept. */
  added: boolean;
  /** The newer version, or the one that is still the newest. */
  articleId: string;
}

/**
 * Adds a newer version of an article: an article of its own, with its own quotes, to which the decided quotes of the earlier are carried, and the notes.
 * What people know about the earlier one holds for it too, unless the newer says otherwise.
 * @throws Problem 409 `newer_version` where there is one already; it names it.
 */
export async function addVersion(
  work: Work,
  changes: QuoteChanges,
  earlierId: string,
  read: ReadArticle,
  details: ArticleDetails,
): Promise<AddedVersion> {
  const earlier = await work.em.findOneOrFail(Article, {
    where: { id: earlierId },
    lock: { mode: 'for_no_key_update' },
  });
  await mustBeNewest(work, earlierId);
  const sha256 = createHash('sha256').update(read.text).digest();
  if (sha256.equals(earlier.sha256)) return { added: false, articleId: earlierId };
  const { id, job } = await addArticle(work, known(earlier, read, details), { read, earlierId });
  const carried = job ? null : await carryQuotes(work, changes, id, earlierId);
  const news = { articleId: id, earlierId };
  await audit(work, {
    stream: `article:${earlierId}`,
    action: 'article.version_added',
    after: { ...news, carried },
  });
  await tell(work, 'article.version_added', id, { ...news, by: work.actor.personId });
  return { added: true, articleId: id };
}

/** A field that the newer version says itself is left to it. */
function known(earlier: Article, { found }: ReadArticle, given: ArticleDetails): ArticleDetails {
  return {
    title: given.title ?? (found.title ? undefined : earlier.title),
    outlet: given.outlet ?? earlier.outlet,
    agency: given.agency ?? earlier.agency,
    author: given.author ?? (found.author ? undefined : earlier.author),
    url: given.url ?? earlier.url,
    publishedOn: given.publishedOn ?? (found.publishedOn ? undefined : earlier.publishedOn),
    statementDate: given.statementDate ?? earlier.statementDate,
    statementPlace: given.statementPlace ?? earlier.statementPlace,
    language: given.language ?? (earlier.languageConfidence === 1 ? earlier.language : undefined),
  };
}

/** @throws Problem 409 `newer_version` where an article has a newer version; it names it. */
export async function mustBeNewest({ em }: Work, articleId: string): Promise<void> {
  const newer = await em.findOneBy(Article, { earlierId: articleId });
  if (newer)
    throw new Problem('conflict', {
      detail: 'A newer version of this article is here already; go on from there.',
      errors: [{ pointer: '', code: 'newer_version', params: { articleId: newer.id } }],
    });
}
