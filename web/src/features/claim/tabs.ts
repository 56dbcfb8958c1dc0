/** Parts of a claim: what it says, which is one of the tabs only where nothing stands beside them, and the work on it. */
export const TABS = ['claim', 'evidence', 'rating', 'review', 'history'] as const;
export type Tab = (typeof TABS)[number];
