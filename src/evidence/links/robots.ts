import robotsParser from 'robots-parser';
import { EgressRefused } from '../../platform/egress/egress-refused.js';
import type { Egress } from '../../platform/egress/egress.js';

/** The name under which a site may have rules for us; `User-Agent` begins with it. */
const NAME = 'Claimdesk';
/** https://www.rfc-editor.org/rfc/rfc9309#section-2.5 */
const MOST_BYTES = 512_000;
const LONGEST_PAUSE_S = 600;

/** Its types describe an ES module, which it is not. */
const parse = robotsParser as unknown as typeof robotsParser.default;

/** What a site asks of robots. */
export interface RobotsRules {
  allowed: boolean;
  /** Seconds that it wants between visits. */
  pause: number;
}

/**
 * Fetches the rules of an address's site. A site without rules allows everything; one whose rules cannot be had now is not visited:
 * https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1
 * @returns the rules as text, null where they cannot be had now
 * @throws EgressRefused where the site itself cannot be reached
 */
export async function fetchRobots(
  egress: Pick<Egress, 'fetch'>,
  url: string,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const robots = new URL('/robots.txt', url).href;
    const { status, body } = await egress.fetch({ url: robots, signal, mostBytes: MOST_BYTES });
    if (status >= 500 || status === 429) return null;
    // A NUL would not fit into the database, and means nothing in rules.
    return status < 300 ? body.toString('utf8').replaceAll('\0', '') : '';
  } catch (error) {
    if (error instanceof EgressRefused && UNREADABLE.includes(error.code)) return '';
    throw error;
  }
}

const UNREADABLE = ['too_large', 'encoding', 'too_many_redirects'];

/** What the rules say about an address. */
export function readRobots(text: string, url: string): RobotsRules {
  const rules = parse(new URL('/robots.txt', url).href, text);
  const delay = rules.getCrawlDelay(NAME) ?? 0;
  return {
    allowed: rules.isAllowed(url, NAME) !== false,
    pause: Number.isFinite(delay) ? Math.min(Math.max(Math.ceil(delay), 0), LONGEST_PAUSE_S) : 0,
  };
}
