import type { Egress } from '../../platform/egress/egress.js';
import { Problem } from '../../platform/errors.js';
import type { ArticleDetails } from '../describe-article.js';
import { fetchArticle } from '../readers/fetch-article.js';
import { readArticle, type ReadArticle } from '../readers/read-article.js';
import type { FeedItem } from './feed-item.entity.js';

/** An item whose words were read, or why they could not be. */
export interface ReadItem {
  read: ReadArticle | null;
  details: ArticleDetails;
  /** They are those of the feed, not of the page. */
  ownWords: boolean;
  code: string | null;
  /** When it is tried again; null where this was the last try. */
  again: Date | null;
  /** Whether this try counts: not one that the desk itself did not make. */
  counts: boolean;
}

/** Characters; less than a sentence or two is only the beginning of an article. */
const SHORTEST = 80;

/** When a page is asked for again after a site did not answer, or had trouble, for the first, second, third time. */
const MINUTE_MS = 60_000;
const AGAIN_AFTER_MS = [15, 60, 360].map((minutes) => minutes * MINUTE_MS);
const AT_HOME_MS = 60 * MINUTE_MS;

/**
 * Reads the page of an item as if somebody had sent its address: that is a reader's visit, so the rules for robots do not bear on it. Where
 * it cannot be had, after several tries if the site may get over it, the words that the feed itself has of it are read.
 * @param door opens the way to the page; what it throws is thrown on
 */
export async function readItem(
  door: (url: string) => Promise<Pick<Egress, 'fetch'>>,
  item: FeedItem,
): Promise<ReadItem> {
  const { link, tries } = item;
  const page = link
    ? await attempt(door(link).then((egress) => fetchArticle(egress, link)))
    : { read: null, code: 'no_article' };
  const found = { ...page, details: {}, ownWords: false, again: null, counts: true };
  if (page.read) return found;
  if (page.code === 'egress_off')
    return { ...found, again: new Date(Date.now() + AT_HOME_MS), counts: false };
  const after = AGAIN_AFTER_MS[tries];
  if (page.code === 'unreachable' && after) return { ...found, again: new Date(Date.now() + after) };
  return { ...found, ...(await wordsOfFeed(item)) };
}

async function wordsOfFeed({ words, title, link, publishedOn }: FeedItem): Promise<Partial<ReadItem>> {
  if (!words) return {};
  const { read } = await attempt(readArticle({ html: words }));
  if (!read || read.text.trim().length < SHORTEST) return {};
  return { read, code: null, ownWords: true, details: { title, url: link, publishedOn } };
}

async function attempt(
  reading: Promise<ReadArticle>,
): Promise<{ read: ReadArticle | null; code: string | null }> {
  try {
    return { read: await reading, code: null };
  } catch (error) {
    if (error instanceof Problem) return { read: null, code: error.extras.errors?.[0]?.code ?? error.code };
    throw error;
  }
}
