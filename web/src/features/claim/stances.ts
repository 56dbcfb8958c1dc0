/** How evidence stands to a claim. */
export const STANCES = ['supports', 'refutes', 'qualifies', 'context'] as const;
export type Stance = (typeof STANCES)[number];
