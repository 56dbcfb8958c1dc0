import { useQuery } from '@tanstack/react-query';
import { useOnDevice } from '../../lib/on-device';
import { meQuery } from '../../lib/session';

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

const parse = (kept: unknown) => kept as SuggestionDraft | undefined;

/** What this person is about to suggest for a field: kept on this device until it is sent, forgotten at sign-out. */
export function useSuggestionDraft(claimId: string, field: string) {
  const { data: me } = useQuery(meQuery);
  return useOnDevice(`suggestion.${me?.id}.${claimId}.${field}`, parse);
}
