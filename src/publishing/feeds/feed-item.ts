import { withoutCitations } from '../../core/rich-text/citations.js';

/** A fact-check as feeds tell of it. */
export interface FeedItem {
  slug: string;
  /** RFC 3339, of the current edition. */
  updatedAt: string;
  /** RFC 3339, of the first edition. */
  publishedAt: string;
  statement: string;
  /** BCP 47. */
  language: string;
  summary: string | null;
  rating: string;
  topics: string[];
  /** What readers are told about the current edition. */
  note: string | null;
}

/** Statement and verdict: a statement alone could be read as ours. */
export const itemTitle = ({ statement, rating }: Pick<FeedItem, 'statement' | 'rating'>): string =>
  `${rating}: ${statement}`;

/** What was found in short, else the statement. */
export const itemText = ({ summary, statement }: FeedItem): string =>
  summary === null ? statement : withoutCitations(summary);
