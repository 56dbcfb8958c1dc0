import { markup, type Markup } from '../pages/markup.js';
import type { Publisher } from '../pages/layout.js';
import { xmlText } from '../pages/xml-text.js';
import { itemText, itemTitle, type FeedItem } from './feed-item.js';

/** An Atom feed (RFC 4287), newest first. An empty one was last updated at the epoch: the element must be there. */
export function atomFeed(items: FeedItem[], { name, url, publicUrl }: Publisher): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${publicUrl}/feed.xml</id>
<title>${xmlText(name)}</title>
<updated>${items[0]?.updatedAt ?? '1970-01-01T00:00:00.000Z'}</updated>
<author><name>${xmlText(name)}</name><uri>${url}</uri></author>
<link rel="self" type="application/atom+xml" href="${publicUrl}/feed.xml"/>
<link rel="alternate" type="text/html" href="${url}"/>
${items.map((item) => entry(item, publicUrl))}</feed>
`.text;
}

function entry(item: FeedItem, publicUrl: string): Markup {
  const address = `${publicUrl}/f/${item.slug}`;
  return markup`<entry xml:lang="${item.language}">
<id>${address}</id>
<title>${xmlText(itemTitle(item))}</title>
<published>${item.publishedAt}</published>
<updated>${item.updatedAt}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
<link rel="alternate" type="application/ld+json" href="${address}.json"/>
${item.topics.map((topic) => markup`<category term="${xmlText(topic)}"/>\n`)}<summary>${xmlText(itemText(item))}</summary>
</entry>
`;
}
