import type { ArticleDetails } from '../describe-article.js';

/** What becomes of a row whose text is in the desk already. */
export const DUPLICATES = ['skip', 'add'] as const;

/** What holds for every row that does not say otherwise. */
export interface ImportOptions extends Pick<
  ArticleDetails,
  'outlet' | 'agency' | 'author' | 'statementDate' | 'statementPlace' | 'language'
> {
  duplicates: (typeof DUPLICATES)[number];
}
