import { findMetadata } from '../../../src/articles/readers/page-metadata.js';
import { parsePage } from '../../../src/articles/readers/parse-page.js';

const PAGE = `<title>Site</title><body>
<div itemscope itemtype="https://schema.org/WebSite"><span itemprop="headline">Not this</span></div>
<article itemscope itemtype="https://schema.org/NewsArticle">
  <h1 itemprop="headline">Council votes
    for the bridge</h1>
  <div itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url">x</a><b itemprop="name">Rina Contoh</b></div>
  <span itemprop="author">Budi Contoh</span>
  <time itemprop="datePublished" datetime="2026-03-04T08:00:00+07:00">Wednesday</time>
  <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Harbour Times"></div>
  <div itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Somebody else</span></div>
</article>`;

const said = (html: string, address?: string) => {
  const found = findMetadata(parsePage(html), address);
  return Object.fromEntries(Object.entries(found).map(([part, { text, how }]) => [part, [text, how]]));
};

describe('what a page says about itself', () => {
  it('is read from the microdata of its article, and of nothing in it or beside it', () => {
    expect(said(PAGE)).toEqual({
      title: ['Council votes for the bridge', 'microdata headline'],
      author: ['Rina Contoh, Budi Contoh', 'microdata author'],
      publishedOn: ['2026-03-04', 'microdata datePublished'],
      outlet: ['Harbour Times', 'microdata publisher'],
    });
  });

  it('is read from JSON-LD first', () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"From data"}</script>';
    expect(said(PAGE.replace('<body>', `<body>${data}`)).title).toEqual(['From data', 'JSON-LD headline']);
  });

  it('is from the next place, where what the best one says cannot be used', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'long '.repeat(200),
      datePublished: '2026-13-45',
      author: 'A'.repeat(201),
    };
    const head = `<script type="application/ld+json; charset=utf-8">${JSON.stringify(data)}</script>
      <meta property="og:title" content="The bridge"><meta name="Author" content="Rina Contoh">
      <meta property="article:published_time" content="2026-03-04T08:00:00+07:00">
      <link rel="canonical" href="/bridge"><meta property="og:url" content="https://harbour.example/bridge">`;
    expect(said(head)).toEqual({
      title: ['The bridge', 'meta og:title'],
      author: ['Rina Contoh', 'meta author'],
      publishedOn: ['2026-03-04', 'meta article:published_time'],
      url: ['https://harbour.example/bridge', 'meta og:url'],
    });
  });

  it('is read from JSON-LD that names its people elsewhere, with line ends in it, under the page', () => {
    const article = `{"@type":"NewsArticle","headline":"Council\nvotes","author":[{"@id":"#rina"}],"publisher":{"@id":"#times"}}`;
    const graph = `{"@graph":[{"@id":"#rina","name":"Rina Contoh"},{"@id":"#times","name":"Harbour Times"},{"@type":"WebPage","@id":"#page"}]}`;
    const data = [graph, `{"@type":"WebPage","mainEntity":${article}}`].map(
      (json) => `<script type="application/ld+json">${json}</script>`,
    );
    expect(said(data.join(''))).toEqual({
      title: ['Council votes', 'JSON-LD headline'],
      author: ['Rina Contoh', 'JSON-LD author'],
      outlet: ['Harbour Times', 'JSON-LD publisher'],
    });
  });

  it('is read from Open Graph and Dublin Core too', () => {
    const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
    const day = meta('DC.date', '2026-03-04');
    expect(said(day + meta('article:author', 'Rina Contoh'))).toEqual({
      author: ['Rina Contoh', 'meta article:author'],
      publishedOn: ['2026-03-04', 'meta dc.date'],
    });
    const profile = meta('article:author', 'https://social.example/rina');
    expect(said(profile + meta('dc.creator', 'Rina')).author).toEqual(['Rina', 'meta dc.creator']);
  });

  it('is read whether its tags are written in small letters or in capitals', () => {
    const head =
      '<META NAME="author" CONTENT="Rina Contoh"><LINK REL="canonical" HREF="https://harbour.example/">';
    expect(said(head)).toEqual(said(head.replace(/[A-Z]{2,}/g, (name) => name.toLowerCase())));
    expect(said(head).author).toEqual(['Rina Contoh', 'meta author']);
  });

  it.each([
    ['', '/bridge', 'https://harbour.example/bridge'],
    ['<base href="/news/">', 'bridge', 'https://harbour.example/news/bridge'],
    ['', 'https://other.example/bridge', 'https://other.example/bridge'],
  ])('has its address where a browser would go: %s %s', (base, href, url) => {
    const head = `${base}<link rel="canonical" href="${href}">`;
    expect(said(head, 'https://harbour.example/2026/bridge?from=mail').url).toEqual([
      url,
      'link[rel="canonical"] href',
    ]);
  });

  it('is what its head says, where no article is marked', () => {
    expect(said('<title>Only a title</title><p itemprop="headline">Loose</p>')).toEqual({
      title: ['Only a title', 'title element'],
    });
  });
});
