/** Where jobs stand, as one looks for them. */
export const STATES = ['failed', 'running', 'queued', 'succeeded'] as const;
/** What jobs do. */
export const KINDS = [
  'articles.import',
  'article.extraction',
  'articles.feed',
  'articles.feed-item',
  'evidence.capture',
  'evidence.link',
  'evidence.wayback',
] as const;

/** What the list of jobs is narrowed to. */
export interface JobFilter {
  state?: (typeof STATES)[number];
  kind?: (typeof KINDS)[number];
}
