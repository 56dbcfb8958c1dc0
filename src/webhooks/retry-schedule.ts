const MINUTE = 60;
const HOUR = 3600;

/** Seconds before each try, counted from the one before: the first is at once, and after the last the delivery has failed. */
const DELAYS = [
  ...[0, 5, 5 * MINUTE, 30 * MINUTE],
  ...[2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
];
/** So that what failed together does not come back together. */
const JITTER = 0.2;

/** Days without one success after which a webhook is switched off, if it was tried all along. */
export const MOST_FAILING_DAYS = 5;
/** Days between two tries after which nobody knows how it fared: longer than the schedule and `Retry-After` wait. */
export const MOST_SILENT_DAYS = 2;

/**
 * Seconds until the next try, ± 20 %; null where there is none.
 * @param tried how often it was tried
 * @param random 0 to 1
 */
export function secondsToNextTry(tried: number, random = Math.random()): number | null {
  const delay = DELAYS[tried];
  return delay === undefined ? null : delay * (1 + JITTER * (2 * random - 1));
}
