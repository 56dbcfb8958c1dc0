import type { EgressAnswer } from './egress.js';

const DAY_S = 86_400;

/** Seconds that a site wants to be left alone, a day at most: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
export function restAfter({ headers }: Pick<EgressAnswer, 'headers'>): number {
  const after = headers['retry-after'] ?? '';
  const seconds = /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), DAY_S) : 0;
}
