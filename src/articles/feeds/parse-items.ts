import { createHash } from 'node:crypto';
import { parseFeed } from 'feedsmith';
import { isLanguageTag } from '../../core/text/language-tag.js';
import { isWebAddress } from '../../platform/http/plain-values.js';
import { declaredEncodings } from '../readers/declared-encoding.js';
import { decodeText } from '../readers/decode-text.js';

/** A feed as it came. */
export interface FeedInThread {
  bytes: Uint8Array;
  mediaType: string | null;
  /** Where it came from: what its relative addresses are relative to. */
  url: string;
}

/** What a feed says. */
export interface ParsedFeed {
  /** What it is called. */
  title: string | null;
  /** BCP 47, as it says itself. */
  language: string | null;
  /** Oldest first. */
  items: ParsedItem[];
}

/** An item of a feed, of whatever kind. */
export interface ParsedItem {
  /** What the feed calls it, else its address, else a hash of its words. */
  key: string;
  title: string | null;
  link: string | null;
  /** Its own words as HTML, as far as the feed has them. */
  html: string | null;
  publishedAt: string | null;
}

interface RawFeed {
  /** What relative addresses are relative to, where the feed says another than its own. */
  base?: string;
  title?: string;
  language?: string;
  items: RawItem[];
}

interface RawItem {
  id?: string;
  title?: string;
  link?: string;
  html?: string;
  date?: string;
  /** As of the feed, for this item alone. */
  base?: string;
}

/** Items that are looked at; the first are the newest. */
const MOST_ITEMS = 1000;
/** Characters. */
const LONGEST_KEY = 500;
const LONGEST_TITLE = 500;

/** What a feed says; null where it is none. Slow: runs in a thread. */
export function parseItems({ bytes, mediaType, url }: FeedInThread): ParsedFeed | null {
  try {
    const buffer = Buffer.from(bytes);
    const { text } = decodeText(buffer, declaredEncodings(buffer, mediaType));
    const { base, title, language = '', items } = rawFeed(text.replace(/^\ufeff/, '').replaceAll('\0', ''));
    return {
      title: title?.trim().slice(0, LONGEST_TITLE) || null,
      language: isLanguageTag(language) ? language : null,
      items: inOrder(items.map((item) => tidy(item, baseFrom(item.base, baseFrom(base, url))))),
    };
  } catch {
    return null;
  }
}

function rawFeed(text: string): RawFeed {
  const { format, feed } = parseFeed(text, { maxItems: MOST_ITEMS });
  if (format === 'atom')
    return {
      base: feed.xml?.base,
      title: feed.title?.value,
      language: feed.xml?.lang,
      items: (feed.entries ?? []).map(({ id, title, links, content, summary, published, updated, xml }) => ({
        id,
        title: title?.value,
        link: (links?.find(({ rel }) => !rel || rel === 'alternate') ?? links?.[0])?.href,
        html: content?.value ?? summary?.value,
        date: published ?? updated,
        base: xml?.base,
      })),
    };
  if (format === 'json')
    return {
      title: feed.title,
      language: feed.language,
      items: (feed.items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        link: item.url ?? item.external_url,
        html: item.content_html ?? item.content_text,
        date: item.date_published,
      })),
    };
  if (format === 'rss')
    return {
      title: feed.title,
      language: feed.language,
      items: (feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        title: item.title,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        html: item.content?.encoded ?? item.description,
        date: item.pubDate ?? item.dc?.dates?.[0],
      })),
    };
  return {
    title: feed.title,
    language: feed.dc?.languages?.[0],
    items: (feed.items ?? []).map((item) => ({
      id: item.rdf?.about,
      title: item.title,
      link: item.link,
      html: item.content?.encoded ?? item.description,
      date: item.dc?.dates?.[0],
    })),
  };
}

/** Where relative addresses begin: what is said of it may be relative itself. */
const baseFrom = (said: string | undefined, url: string): string =>
  said && URL.canParse(said, url) ? new URL(said, url).href : url;

function tidy({ id, title, link, html, date }: RawItem, base: string): ParsedItem {
  const address = link && URL.canParse(link, base) ? new URL(link, base).href : null;
  const key = id || address || hash(`${title}\n${html}`);
  const time = Date.parse(date ?? '');
  return {
    key: key.length > LONGEST_KEY ? hash(key) : key,
    title: title ? title.replaceAll('\0', '').slice(0, LONGEST_TITLE) : null,
    link: address && isWebAddress(address) && address.length <= 2000 ? address : null,
    html: html ? html.replaceAll('\0', '') : null,
    publishedAt: Number.isNaN(time) ? null : new Date(time).toISOString(),
  };
}

/** By their dates if all have one; else a feed begins with the newest. */
function inOrder(items: ParsedItem[]): ParsedItem[] {
  items.reverse();
  if (!items.every(({ publishedAt }) => publishedAt)) return items;
  return items.sort((a, b) => Date.parse(a.publishedAt!) - Date.parse(b.publishedAt!));
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
