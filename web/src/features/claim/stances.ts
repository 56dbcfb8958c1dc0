/** How evidence stands to a claim. */
export const STANCES = ['supports', 'refutes', 'qualifies', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** One sign a stance, so that colour is never all that tells them apart. */
export const STANCE_SIGNS: Record<Stance, string> = {
  supports: '▲',
  refutes: '▼',
  qualifies: '◆',
  context: '○',
};
