import type { CorrectionKind } from '../../core/workflow/inputs.js';
import type { PublicPage } from '../public-page.js';

/** One edition in the list of a fact-check's editions. */
export interface EditionRow {
  edition: number;
  /** RFC 3339. */
  publishedAt: string;
  kind: CorrectionKind | null;
  note: string | null;
}

/** A withdrawal: of this edition and of those before it. */
export interface RetractionRow {
  edition: number;
  reason: string;
  /** RFC 3339. */
  retractedAt: string;
}

/** A published edition with what has become of the fact-check since. */
export interface PublishedRow {
  slug: string;
  edition: number;
  publishedAt: string;
  page: PublicPage;
  /** JSON text. */
  claimReview: string;
  /** Newest first. */
  editions: EditionRow[];
  retractions: RetractionRow[];
}

/** The withdrawal that took this edition off, or undefined while it stands or was only replaced. */
export function retractionOf(row: Pick<PublishedRow, 'edition' | 'retractions'>): RetractionRow | undefined {
  return row.retractions.find((retraction) => retraction.edition >= row.edition);
}

/** Number of the newest edition. */
export function newestEdition(row: Pick<PublishedRow, 'editions'>): number {
  return row.editions[0]!.edition;
}
