import type { DeskEvent } from './news.js';

/** What is read about one claim. Two versions that are compared stay what they are. */
const OF_CLAIM: readonly unknown[] = ['claim', 'moves', 'history'];
const LISTS_OF_CLAIMS: readonly unknown[] = ['claims', 'my-work', 'links', 'library'];
const OF_ARTICLE: readonly unknown[] = ['article', 'quotes', 'first-quotes'];
/** Notes go along to a newer version, away from the one before. */
const MOVES_NOTES: readonly unknown[] = ['article.version_added', 'article.extracted'];
const WITH_SPEAKERS: readonly unknown[] = ['speakers', 'quotes', 'first-quotes', 'claim', ...LISTS_OF_CLAIMS];
const OTHERS: readonly unknown[] = [
  'articles',
  'feeds',
  'imports',
  'jobs',
  'speakers',
  'people',
  'me',
  'webhooks',
  'notes',
];
const LIVE: readonly unknown[] = [...OF_CLAIM, ...LISTS_OF_CLAIMS, ...OF_ARTICLE, ...OTHERS];

/** Whether others can change what a query has read. */
export const isLive = ([root]: readonly unknown[]): boolean => LIVE.includes(root);

/**
 * Whether an event has changed what a query has read.
 * @param queryKey under which it is kept
 * @param data what it has read
 */
export function touches(event: DeskEvent, queryKey: readonly unknown[], data: unknown): boolean {
  const [root, name, part] = queryKey;
  switch (event.type.split('.', 1)[0]) {
    case 'claim':
    case 'evidence':
    case 'thread':
    case 'claim_review':
      return (
        LISTS_OF_CLAIMS.includes(root) ||
        (OF_CLAIM.includes(root) && part !== 'comparison' && isNamed(event, name))
      );
    case 'note':
      return root === 'notes' && name === event.payload.articleId;
    case 'article':
      return (
        (root === 'notes' && MOVES_NOTES.includes(event.type)) ||
        root === 'articles' ||
        root === 'my-work' ||
        (root === 'article' && (name === event.subjectId || name === event.payload.earlierId)) ||
        (event.type === 'article.extracted' && OF_ARTICLE.includes(root) && name === event.subjectId) ||
        (root === 'claim' && mentions(data, event.subjectId))
      );
    case 'quote':
      return (
        root === 'articles' ||
        (OF_ARTICLE.includes(root) && name === event.payload.articleId && !isShown(event, data)) ||
        (root === 'claim' && mentions(data, event.subjectId))
      );
    case 'feed':
      return root === 'feeds';
    case 'import':
      return root === 'imports' || root === 'jobs';
    case 'job':
      return root === 'jobs';
    case 'webhook':
      return root === 'webhooks';
    case 'speaker':
      return WITH_SPEAKERS.includes(root);
    case 'user':
      return root === 'people' || (root === 'me' && mentions(data, event.subjectId));
    // Blanked words may stand anywhere.
    case 'content':
      return isLive(queryKey);
    default:
      return false;
  }
}

/** A claim is asked for by its id, or as it is spoken of: K-12. */
const isNamed = ({ payload }: DeskEvent, name: unknown): boolean =>
  name === payload.claimId || String(name).toUpperCase() === payload.ref;

const mentions = (data: unknown, id: string): boolean => JSON.stringify(data ?? null).includes(id);

/** A decision of one's own stands in the list before it is told. */
function isShown({ type, subjectId, payload }: DeskEvent, data: unknown): boolean {
  if (type !== 'quote.decided' || !Array.isArray(data)) return false;
  const quotes = data as { id: string; decision: string; decidedBy: { id: string } | null }[];
  const quote = quotes.find(({ id }) => id === subjectId);
  return quote?.decision === payload.decision && quote?.decidedBy?.id === payload.by;
}
