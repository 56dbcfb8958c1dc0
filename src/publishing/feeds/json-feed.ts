import type { Publisher } from '../pages/layout.js';
import { itemText, itemTitle, type FeedItem } from './feed-item.js';

/** A JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), newest first, as JSON text. */
export function jsonFeed(items: FeedItem[], { name, url, publicUrl }: Publisher): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: url,
    feed_url: `${publicUrl}/feed.json`,
    authors: [{ name, url }],
    items: items.map((item) => ({
      id: `${publicUrl}/f/${item.slug}`,
      url: `${publicUrl}/f/${item.slug}`,
      title: itemTitle(item),
      content_text: itemText(item),
      ...(item.note && { summary: item.note }),
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      language: item.language,
      ...(item.topics.length > 0 && { tags: item.topics }),
    })),
  });
}
