/** Parts of the work on a claim. */
export const TABS = ['evidence', 'rating', 'review', 'history'] as const;
export type Tab = (typeof TABS)[number];
