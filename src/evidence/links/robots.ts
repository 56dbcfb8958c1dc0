import { EgressRefused } from '../../platform/egress/egress-refused.js';
import type { Egress } from '../../platform/egress/egress.js';
import { runInThread, ThreadEnded } from '../../platform/jobs/run-in-thread.js';
import { rulesFor, type RobotsRules } from './robots-rules.js';
import type { RulesInThread } from './robots-thread.js';

/** https://www.rfc-editor.org/rfc/rfc9309#section-2.5 */
const MOST_BYTES = 512_000;
/** Code units. Longer rules are read in a thread: made to harm, those of half a megabyte take minutes, or more memory than there is. */
const SHORT = 4_000;
const LIMIT_MS = 5_000;
const LIMIT_MB = 256;
const THREAD = new URL(import.meta.url.replace(/[^/]+(\.\w+)$/, 'robots-thread$1'));

/**
 * The site has no answer to what its rules are at the moment: until it has, those that it had before hold; without any it wants no visit for
 * a month, and nothing is known of its pages.
 */
export class RobotsUnknown extends Error {}

/**
 * Fetches the rules of an address's site. A site without rules allows everything; one whose rules cannot be had now does not:
 * https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1
 * @throws RobotsUnknown; EgressRefused where the site itself cannot be reached
 */
export async function fetchRobots(
  egress: Pick<Egress, 'fetch'>,
  url: string,
  signal: AbortSignal,
): Promise<string> {
  try {
    const robots = new URL('/robots.txt', url).href;
    const { status, body } = await egress.fetch({ url: robots, signal, mostBytes: MOST_BYTES });
    if (status >= 500 || status === 429) throw new RobotsUnknown();
    // A NUL would not fit into the database, and means nothing in rules.
    return status < 300 ? body.toString('utf8').replaceAll('\0', '') : '';
  } catch (error) {
    if (error instanceof EgressRefused && UNREADABLE.includes(error.code)) return '';
    throw error;
  }
}

const UNREADABLE = ['too_large', 'encoding', 'too_many_redirects'];

/** What the rules say about an address. Those that nobody can read to their end allow everything, like those that are too large. */
export async function readRobots(text: string, url: string, signal?: AbortSignal): Promise<RobotsRules> {
  if (text.length <= SHORT) return rulesFor(text, url);
  const options = { signal, limitMs: LIMIT_MS, limitMb: LIMIT_MB };
  try {
    return await runInThread(THREAD, { text, url } satisfies RulesInThread, options);
  } catch (error) {
    if (error instanceof ThreadEnded && error.code !== 'stopped') return { allowed: true, pause: 0 };
    throw error;
  }
}
