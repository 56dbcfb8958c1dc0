/**
 * What a text is, where a person says so instead of its labels and dashes.
 *
 * - `news`: somebody tells what others said. `Budi: …` is never a turn.
 * - `interview`: whoever is labelled speaks, be it once. Who only asks is the journalist, and nobody's quote.
 * - `transcript`: likewise, but who only asks takes part: only a `Q:` is nobody's. What follows is said by the same
 *   until the next label, or the end.
 */
export const READ_AS = ['news', 'interview', 'transcript'] as const;
export type ReadAs = (typeof READ_AS)[number];

/** From how many questions, and as many answers, paragraphs that begin with dashes are an interview. */
export function fewestExchanges(as: ReadAs | null): number {
  if (as === null) return 2;
  return as === 'news' ? Infinity : 1;
}
