import { useDraft } from '../../lib/use-draft';

/** The answer that this person is writing to a thread, for as long as it is open. */
export const useAnswerDraft = (threadId: string) => useDraft<string>(`answer.${threadId}`);
