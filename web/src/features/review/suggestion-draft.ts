import { useDraft } from '../../lib/use-draft';

/** Fields that other words can be suggested for. */
export const SUGGESTABLE = ['statement', 'reading', 'summary', 'explanation', 'unknowns'] as const;
export type Suggestable = (typeof SUGGESTABLE)[number];

export const isSuggestable = (field: string): field is Suggestable =>
  SUGGESTABLE.some((one) => one === field);

/** Other words for a text that are not sent yet. */
export interface SuggestionDraft {
  /** The text that they were written for. */
  base: string;
  text: string;
  why: string;
}

/** What this person is about to suggest for a field. */
export const useSuggestionDraft = (claimId: string, field: string) =>
  useDraft<SuggestionDraft>(`suggestion.${claimId}.${field}`);
