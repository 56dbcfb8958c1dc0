import type { Egress } from '../../platform/egress/egress.js';
import { Problem } from '../../platform/errors.js';
import type { ArticleDetails } from '../describe-article.js';
import { fetchArticle } from '../readers/fetch-article.js';
import { readArticle, type ReadArticle } from '../readers/read-article.js';
import type { ParsedItem } from './parse-items.js';

/** An item whose words were read, or why they could not be. */
export interface ReadItem {
  item: ParsedItem;
  read: ReadArticle | null;
  details: ArticleDetails;
  code: string | null;
}

/** Characters; less than a sentence or two is only the beginning of an article. */
const SHORTEST = 80;

/** Reads the page of an item as if somebody had sent its address, else the words that the feed itself has of it. */
export async function readItem(egress: Pick<Egress, 'fetch'>, item: ParsedItem): Promise<ReadItem> {
  const page = item.link
    ? await attempt(() => fetchArticle(egress, item.link!))
    : { read: null, code: 'no_article' };
  if (page.read || !item.html) return { item, ...page, details: {} };
  const own = await attempt(() => readArticle({ html: item.html! }));
  if (!own.read || own.read.text.trim().length < SHORTEST) return { item, ...page, details: {} };
  const { title, link, publishedAt } = item;
  return { item, ...own, details: { title, url: link, publishedOn: publishedAt?.slice(0, 10) ?? null } };
}

async function attempt(
  read: () => Promise<ReadArticle>,
): Promise<{ read: ReadArticle | null; code: string | null }> {
  try {
    return { read: await read(), code: null };
  } catch (error) {
    if (error instanceof Problem) return { read: null, code: error.extras.errors?.[0]?.code ?? error.code };
    throw error;
  }
}
