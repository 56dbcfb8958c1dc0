import { isWebAddress } from '../../platform/http/plain-values.js';
import type { Found, FoundPart } from '../article.entity.js';
import type { PageDocument, PageElement } from './page.js';
import { isUsable } from './usable-metadata.js';

/** One place of a page where a part may stand: how it is called, and what is there. */
type Place = [how: string, value: string | null | undefined];

/** Types of schema.org for articles: https://schema.org/Article#subtypes */
const ARTICLE_TYPES = /^(\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report)$/;
/** Data blocks read, and objects looked at in each: a page may hold thousands. */
const MOST_BLOCKS = 20;
const MOST_OBJECTS = 200;

/**
 * What a page says about itself, each part from the best place that has it and can be used. Dates as written, without their time of day.
 * @param address where the page came from: what its relative addresses are relative to
 */
export function findMetadata(
  document: PageDocument,
  address: string | null = null,
): Partial<Record<FoundPart, Found>> {
  const objects = dataIn(document);
  const data = objects.find(isArticle);
  const marked = articleItem(document);
  const meta = (key: string): Place => [
    `meta ${key}`,
    document
      .querySelector(`meta[property="${key}" i], meta[name="${key}" i], meta[itemprop="${key}" i]`)
      ?.getAttribute('content'),
  ];
  const attribute = (selector: string, name: string): Place => [
    `${selector} ${name}`,
    document.querySelector(selector)?.getAttribute(name),
  ];
  const places: Partial<Record<FoundPart, Place[]>> = {
    title: [
      ['JSON-LD headline', textOf(data?.headline)],
      marked('headline'),
      meta('og:title'),
      ['title element', document.querySelector('title')?.textContent],
    ],
    author: [
      ['JSON-LD author', namesOf(data?.author, objects)],
      marked('author'),
      meta('author'),
      nameIn(meta('article:author')),
      meta('dc.creator'),
      ['byline', document.querySelector('[rel="author"], .byline')?.textContent],
    ],
    publishedOn: [
      ['JSON-LD datePublished', textOf(data?.datePublished)],
      marked('datePublished'),
      meta('article:published_time'),
      meta('datePublished'),
      meta('date'),
      meta('dc.date'),
      attribute('time[pubdate]', 'datetime'),
    ].map(([how, value]): Place => [how as string, dayOf(value)]),
    url: [attribute('link[rel="canonical"]', 'href'), meta('og:url')].map(([how, value]): Place => [
      how as string,
      absolute(value, document, address),
    ]),
    outlet: [
      meta('og:site_name'),
      ['JSON-LD publisher', namesOf(data?.publisher, objects)],
      marked('publisher'),
    ],
    language: [attribute('html[lang]', 'lang'), ['JSON-LD inLanguage', textOf(data?.inLanguage)]],
  };
  return Object.fromEntries(
    Object.entries(places).flatMap(([part, tried]) => firstFilled(part as FoundPart, tried)),
  );
}

function firstFilled(part: FoundPart, places: Place[]): [string, Found][] {
  for (const [how, value] of places) {
    const text = value?.replace(/\s+/g, ' ').trim();
    if (text && isUsable(part, text)) return [[part, { start: null, end: null, text, how }]];
  }
  return [];
}

type Data = Record<string, unknown>;

/** The objects of JSON-LD. */
function dataIn(document: PageDocument): Data[] {
  const blocks = Array.from(document.querySelectorAll('script[type^="application/ld+json" i]')).slice(
    0,
    MOST_BLOCKS,
  );
  return blocks.flatMap((block) => objectsIn(block.textContent ?? ''));
}

function objectsIn(json: string): Data[] {
  try {
    // Many sites write line ends into their headlines as they are.
    const parsed = JSON.parse(json.replace(/\p{Cc}+/gu, ' ')) as unknown;
    const top = (Array.isArray(parsed) ? parsed : [parsed]) as Data[];
    const all = top.flatMap((object) => [
      object,
      ...(Array.isArray(object?.['@graph']) ? (object['@graph'] as Data[]) : []),
      ...([object?.mainEntity ?? []].flat() as Data[]),
    ]);
    return all.slice(0, MOST_OBJECTS);
  } catch {
    return [];
  }
}

/** https://html.spec.whatwg.org/multipage/microdata.html: what the elements of the page mark as the article's, by the name of the property. */
function articleItem(document: PageDocument): (property: string) => Place {
  const item = Array.from(document.querySelectorAll('[itemscope][itemtype]'))
    .slice(0, MOST_OBJECTS)
    .find((element) =>
      wordsOf(element, 'itemtype').some((type) => ARTICLE_TYPES.test(type.replace(/^.*\//, ''))),
    );
  const own = (property: string) =>
    Array.from(item?.querySelectorAll(`[itemprop~="${property}"]`) ?? [])
      .slice(0, MOST_OBJECTS)
      .filter((element) => element.parentElement?.closest('[itemscope]') === item);
  return (property) => [`microdata ${property}`, own(property).map(valueOf).filter(Boolean).join(', ')];
}

/** What an element is worth: of a person or a company the name. */
function valueOf(element: PageElement): string | null {
  if (element.hasAttribute('itemscope')) {
    const name = element.querySelector('[itemprop~="name"]');
    return name && valueOf(name);
  }
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

const wordsOf = (element: PageElement, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/);

function isArticle(object: Data | null): boolean {
  const types = [object?.['@type']].flat();
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type));
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const dayOf = (value: string | null | undefined): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(value?.trim() ?? '')?.[0] ?? null;

/** Open Graph has the profile of an author, which some write as a name: https://ogp.me/#type_article */
const nameIn = ([how, value]: Place): Place => [how, isWebAddress(value) ? null : value];

/** An address as a browser would follow it; as it stands where nobody knows whence the page came. */
function absolute(
  href: string | null | undefined,
  document: PageDocument,
  address: string | null,
): string | null | undefined {
  if (!href || !address) return href;
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const from = URL.canParse(base, address) ? new URL(base, address).href : address;
  return URL.canParse(href, from) ? new URL(href, from).href : href;
}

/** "A" or {name: "A"} or what says {"@id": …} of one that stands elsewhere, or a list of them. */
function namesOf(value: unknown, objects: readonly Data[]): string | null {
  const entries = [value].flat().slice(0, MOST_OBJECTS);
  const names = entries.map((entry) => {
    const { name, '@id': id } = (entry ?? {}) as Data;
    return (
      textOf(entry) ??
      textOf(name) ??
      textOf(id && objects.find((other) => other?.['@id'] === id && other.name)?.name)
    );
  });
  return names.filter(Boolean).join(', ') || null;
}
