/** Longest texts of a claim, in code points. */
export const TEXT_LIMITS = {
  statement: 2000,
  reading: 2000,
  summary: 2000,
  explanation: 50_000,
  unknowns: 5000,
  reason: 500,
} as const;
