import type { Egress, EgressAnswer } from '../../platform/egress/egress.js';
import { EgressRefused } from '../../platform/egress/egress-refused.js';
import { restAfter } from '../../platform/egress/retry-after.js';
import { runInThread, ThreadEnded } from '../../platform/jobs/run-in-thread.js';
import { threadFile } from '../thread-file.js';
import type { FeedInThread, ParsedFeed } from './parse-items.js';

/** What a feed has answered. */
export interface FetchedFeed {
  /** Null where it has not changed, or the check came to nothing. */
  said: ParsedFeed | null;
  /** Why the check came to nothing: a code of `EgressRefused`, or `gone`, `busy`, `not_there`, `site_trouble`, `not_a_feed`. */
  code: string | null;
  status: number | null;
  etag: string | null;
  lastModified: string | null;
  /** Seconds that the site wants to be left alone. */
  rest: number;
}

/** What was kept of the last answer. */
export interface KnownFeed {
  url: string;
  etag: string | null;
  lastModified: string | null;
}

const MOST_BYTES = 5_000_000;
const LIMIT_MS = 20_000;
const ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.8';
const NOTHING = { said: null, code: null, status: null, etag: null, lastModified: null, rest: 0 };

/** Fetches a feed, unless it has not changed. @throws only what is our own fault */
export async function fetchFeed(
  egress: Pick<Egress, 'fetch'>,
  { url, etag, lastModified }: KnownFeed,
  signal: AbortSignal,
): Promise<FetchedFeed> {
  const headers = {
    accept: ACCEPT,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  try {
    const answer = await egress.fetch({ url, headers, signal, mostBytes: MOST_BYTES });
    if (answer.status === 304) return { ...NOTHING, status: 304, etag, lastModified };
    const code = codeOf(answer.status);
    const known = { ...NOTHING, status: answer.status, rest: restAfter(answer) };
    return code ? { ...known, code } : { ...known, ...(await readFeed(answer, signal)) };
  } catch (error) {
    if (error instanceof EgressRefused) return { ...NOTHING, code: error.code };
    throw error;
  }
}

function codeOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status === 410) return 'gone';
  if (status === 429) return 'busy';
  return status === 404 ? 'not_there' : 'site_trouble';
}

async function readFeed(
  { body, headers, url }: EgressAnswer,
  signal: AbortSignal,
): Promise<Partial<FetchedFeed>> {
  const feed: FeedInThread = { bytes: body, mediaType: headers['content-type'] ?? null, url };
  try {
    const options = { signal, limitMs: LIMIT_MS };
    const said = await runInThread<ParsedFeed | null>(threadFile('feed-thread'), feed, options);
    if (!said) return { code: 'not_a_feed' };
    return { said, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  } catch (error) {
    if (error instanceof ThreadEnded && error.code !== 'stopped') return { code: error.code };
    throw error;
  }
}
