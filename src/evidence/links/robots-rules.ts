import robotsParser from 'robots-parser';

/** The name under which a site may have rules for us; `User-Agent` begins with it. */
const NAME = 'Claimdesk';
const LONGEST_PAUSE_S = 600;

/** Its types describe an ES module, which it is not. */
const parse = robotsParser as unknown as typeof robotsParser.default;

/** What a site asks of robots. */
export interface RobotsRules {
  allowed: boolean;
  /** Seconds that it wants between visits. */
  pause: number;
}

/** What the rules say about an address. Takes as long as both are long, multiplied. */
export function rulesFor(text: string, url: string): RobotsRules {
  const rules = parse(new URL('/robots.txt', url).href, text);
  const delay = rules.getCrawlDelay(NAME) ?? 0;
  return {
    allowed: rules.isAllowed(url, NAME) !== false,
    pause: Number.isFinite(delay) ? Math.min(Math.max(Math.ceil(delay), 0), LONGEST_PAUSE_S) : 0,
  };
}
