import { audit } from '../platform/audit/audit.js';
import type { Work } from '../platform/http/work.js';
import { tell } from '../platform/outbox/outbox.js';

/**
 * Says that the quotes of an article were found, and how many.
 * @param after what the log says of it besides: of quotes that went, where they stood, for the text stays
 */
export async function recordExtraction(
  work: Work,
  articleId: string,
  after: { quotes: number; [more: string]: unknown },
): Promise<void> {
  await audit(work, { stream: `article:${articleId}`, action: 'article.extracted', after });
  await tell(work, 'article.extracted', articleId, {
    articleId,
    quotes: after.quotes,
    by: work.actor.personId,
  });
}
