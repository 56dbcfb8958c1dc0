import { oEmbedAddress } from './oembed-address.js';
import { jsonInScript, markup, Markup, type Content } from './markup.js';
import { STYLE, STYLE_HASH } from './style.js';
import type { Words } from './words.js';

/** Who publishes here, from the settings alone, never from a request. */
export interface Publisher {
  /** The organisation's name, else the host of the public address. */
  name: string;
  /** The organisation's own site, else this one. */
  url: string;
  /** Scheme and host of the public pages, no trailing slash. */
  publicUrl: string;
}

/** What a page is put into. */
export interface Sheet {
  words: Words;
  publisher: Publisher;
  title: string;
  /** For search results and shared links. */
  description?: string | null;
  /** Address of the page that counts; null where search engines should not keep it. */
  canonical: string | null;
  /** Address of the ClaimReview as data. */
  data?: string | null;
  /** JSON text for the page's one JSON-LD block. */
  jsonLd?: string | null;
  body: Markup;
  /** Only the body, without masthead and foot: to be shown inside another page. */
  bare?: boolean;
}

/**
 * Nothing is loaded, nothing runs: a page is its text and its style sheet. JSON-LD is data, which the policy does not concern.
 * @param frames who may show the page inside another: `'none'`, `'self'` or `*`
 */
export const pagePolicy = (frames: string): string =>
  [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames}`,
  ].join('; ');

/** A whole HTML document. */
export function sheet({
  words,
  publisher,
  title,
  description,
  canonical,
  data,
  jsonLd,
  body,
  bare = false,
}: Sheet): string {
  const { publicUrl } = publisher;
  return markup`<!doctype html>
<html lang="${words.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${description && markup`<meta name="description" content="${description}">\n`}${
    canonical
      ? markup`<link rel="canonical" href="${canonical}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:url" content="${canonical}">
<meta property="og:site_name" content="${publisher.name}">
${description && markup`<meta property="og:description" content="${description}">\n`}`
      : markup`<meta name="robots" content="noindex">\n`
  }${data && markup`<link rel="alternate" type="application/ld+json" href="${data}">\n`}${canonical && data && oEmbedLinks(canonical, publicUrl)}<link rel="alternate" type="application/atom+xml" title="${publisher.name}" href="${publicUrl}/feed.xml">
<link rel="alternate" type="application/feed+json" title="${publisher.name}" href="${publicUrl}/feed.json">
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
${jsonLd && markup`<script type="application/ld+json">${jsonInScript(jsonLd)}</script>\n`}</head>
<body>
${bare ? body : framed(body, words, publisher, data)}
</body>
</html>
`.text;
}

const oEmbedLinks = (page: string, publicUrl: string): Markup =>
  markup`<link rel="alternate" type="application/json+oembed" href="${oEmbedAddress(page, publicUrl, 'json')}">
<link rel="alternate" type="text/xml+oembed" href="${oEmbedAddress(page, publicUrl, 'xml')}">
`;

const framed = (
  body: Markup,
  words: Words,
  publisher: Publisher,
  data?: string | null,
): Markup => markup`<a class="skip" href="#main">${words.skip}</a>
<header class="masthead"><div class="wrap"><a href="${publisher.url}"><bdi>${publisher.name}</bdi></a><span>${words.factCheck}</span></div></header>
<main id="main"><div class="wrap">
${body}
</div></main>
<footer class="foot"><div class="wrap"><ul>${footLinks(words, publisher, data)}</ul></div></footer>`;

function footLinks(
  words: Words,
  { publicUrl, name, url }: Publisher,
  data: string | null | undefined,
): Content {
  const links: [string, string][] = [
    [url, name],
    [`${publicUrl}/corrections`, words.corrections],
    [`${publicUrl}/feed.xml`, words.feed],
  ];
  if (data) links.push([data, words.data]);
  return links.map(([href, text]) => markup`<li><a href="${href}">${text}</a></li>`);
}
