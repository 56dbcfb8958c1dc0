import { launchBrowser } from '../harness/browser.js';
import { faultsOf, readPage } from './reading.js';
import { PublishingDesk, type ClaimBody } from './publishing-desk.js';

const ATOM = 'http://www.w3.org/2005/Atom';

interface ReadFeed {
  error: string | null;
  updated: string[];
  entries: Record<
    'id' | 'title' | 'published' | 'updated' | 'summary' | 'link' | 'terms',
    (string | null)[]
  >[];
}

/** Run in the browser, whose XML parser forgives nothing. */
const READ_ATOM = `(xml) => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (parent, name) => [...parent.children].filter((child) => child.namespaceURI === '${ATOM}' && child.localName === name);
  const text = (parent, name) => all(parent, name).map((child) => child.textContent);
  const attribute = (parent, name, of) => all(parent, name).map((child) => child.getAttribute(of));
  const root = parsed.documentElement;
  return {
    error: parsed.querySelector('parsererror')?.textContent ?? null,
    root: [root.namespaceURI, root.localName],
    ...Object.fromEntries(['id', 'title', 'updated'].map((name) => [name, text(root, name)])),
    author: all(root, 'author').flatMap((author) => text(author, 'name')),
    self: all(root, 'link').filter((link) => link.getAttribute('rel') === 'self').map((link) => link.getAttribute('href')),
    entries: all(root, 'entry').map((entry) => ({
      ...Object.fromEntries(['id', 'title', 'published', 'updated', 'summary'].map((name) => [name, text(entry, name)])),
      link: attribute(entry, 'link', 'href'),
      terms: attribute(entry, 'category', 'term'),
    })),
  };
}`;

describe('feeds', () => {
  let desk: PublishingDesk;
  let first: ClaimBody;
  let second: ClaimBody;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
    first = await desk.publish({ claim: { topics: ['Oil & gas'] } }, { slug: 'first' });
    second = await desk.publish({ summary: 'Odd \u0001 characters, <tags> & "marks".' }, { slug: 'second' });
    const gone = await desk.publish({}, { slug: 'gone' });
    await desk.retract(gone, 'It was wrong.');
    await desk.correct(first, 'correction', { summary: 'A better summary.' }, 'The summary was wrong.');
  });
  afterAll(() => desk?.close());

  const base = () => desk.app.config.publicUrl;

  it('Atom is well-formed for a strict parser, has what RFC 4287 asks for, and begins with what changed last', async () => {
    const { text, headers } = await desk.read('/feed.xml');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const feed = await page.evaluate<ReadFeed>(`(${READ_ATOM})(${JSON.stringify(text)})`);
      expect(feed).toMatchObject({
        error: null,
        root: [ATOM, 'feed'],
        id: [`${base()}/feed.xml`],
        title: ['Meja Uji'],
        author: ['Meja Uji'],
        self: [`${base()}/feed.xml`],
      });
      expect(feed.entries.map(({ id }) => id)).toEqual([[`${base()}/f/first`], [`${base()}/f/second`]]);
      expect(feed.updated).toEqual(feed.entries[0]!.updated);
      expect(feed.entries[0]).toMatchObject({
        title: ['Mostly accurate: A UN Security Council resolution bans buying oil from terrorists.'],
        published: [first.publication!.publishedAt],
        summary: ['A better summary.'],
        link: [`${base()}/f/first`, `${base()}/f/first.json`],
        terms: ['Oil & gas'],
      });
      expect(feed.entries[1]!.summary).toEqual(['Odd \ufffd characters, <tags> & "marks".']);
    } finally {
      await browser.close();
    }
  });

  it('JSON Feed says the same', async () => {
    const { text, headers } = await desk.read('/feed.json');
    expect(headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const feed = JSON.parse(text);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Meja Uji',
      home_page_url: 'https://desk.example',
      feed_url: `${base()}/feed.json`,
    });
    expect(feed.items).toEqual([
      {
        id: `${base()}/f/first`,
        url: `${base()}/f/first`,
        title: 'Mostly accurate: A UN Security Council resolution bans buying oil from terrorists.',
        content_text: 'A better summary.',
        summary: 'The summary was wrong.',
        date_published: first.publication!.publishedAt,
        date_modified: expect.any(String),
        language: 'en',
        tags: ['Oil & gas'],
      },
      expect.objectContaining({
        url: second.publication!.url,
        content_text: 'Odd \u0001 characters, <tags> & "marks".',
      }),
    ]);
  });

  it('the DataFeed holds the ClaimReview of every check that stands', async () => {
    const { text, headers } = await desk.read('/claim-reviews.json');
    expect(headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    const feed = JSON.parse(text);
    expect(feed).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      name: 'Meja Uji',
      url: `${base()}/claim-reviews.json`,
    });
    expect(feed.dataFeedElement.map((element: { item: { url: string } }) => element.item.url)).toEqual([
      `${base()}/f/first`,
      `${base()}/f/second`,
    ]);
    for (const { item } of feed.dataFeedElement)
      expect(faultsOf({ '@context': 'https://schema.org', ...item })).toBeNull();
    expect(JSON.parse((await desk.read('/f/first.json')).text)).toEqual({
      '@context': 'https://schema.org',
      ...feed.dataFeedElement[0].item,
    });
  });

  it.each(['/feed.xml', '/feed.json', '/claim-reviews.json', '/corrections'])(
    '%s answers HEAD and refuses other methods',
    async (path) => {
      const head = await desk.read(path, {}, 'HEAD');
      expect([head.status, head.text]).toEqual([200, '']);
      expect((await desk.read(path, {}, 'DELETE')).status).toBe(405);
    },
  );

  it.each(['/feed.xml', '/feed.json'])('%s is not sent twice', async (path) => {
    const { headers } = await desk.read(path);
    expect((await desk.read(path, { 'if-none-match': headers.get('etag')! })).status).toBe(304);
  });
});

describe('a desk with very many fact-checks', () => {
  let desk: PublishingDesk;
  const MANY = 1_203;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
    await plantPublications(desk);
  });
  afterAll(() => desk?.close());

  /** As many claims, each with two editions and every third of them retracted, written straight into the tables. */
  async function plantPublications({ app, staff }: PublishingDesk): Promise<void> {
    const { publisher, secondPublisher } = staff;
    await app.database.rows(
      `INSERT INTO claims (id, statement, language, state, slug, published_edition, edition, created_by)
       SELECT gen_random_uuid(), 'Claim ' || n, 'en', 'published', 'c-' || n, 2, 2, $1 FROM generate_series(1, ${MANY}) n`,
      [publisher.id],
    );
    await app.database.rows(
      `INSERT INTO publications (id, claim_id, edition, version, slug, claim_review, page, correction_kind, note, published_by, published_at)
       SELECT gen_random_uuid(), c.id, e, e, c.slug,
         json_build_object('@context', 'https://schema.org', '@type', 'ClaimReview', 'url', c.slug || '/' || e, 'datePublished', '2026-01-01T00:00:00.000Z'),
         json_build_object('statement', c.statement, 'language', 'en', 'summary', 'S', 'rating', json_build_object('alternateName', 'True'), 'topics', '[]'::json),
         CASE e WHEN 2 THEN 'minor' END, CASE e WHEN 2 THEN 'Note on ' || c.slug || '.' END, $1, '2026-01-01'::timestamptz + c.ref * interval '1 s'
       FROM claims c, generate_series(1, 2) e`,
      [publisher.id],
    );
    await app.database.rows(
      `INSERT INTO retractions (claim_id, edition, reason, requested_by, confirmed_by, retracted_at)
       SELECT id, 2, 'Reason for ' || slug || '.', $1, $2, '2026-01-01'::timestamptz + ref * interval '1 s' FROM claims WHERE ref % 3 = 0`,
      [publisher.id, secondPublisher.id],
    );
  }

  it('has every one that stands in its DataFeed, once, in its newest edition', async () => {
    const standing = await desk.app.database.rows<{ slug: string }>(
      'SELECT slug FROM claims WHERE ref % 3 <> 0',
    );
    const feed = JSON.parse((await desk.read('/claim-reviews.json')).text);
    const urls = feed.dataFeedElement.map((element: { item: { url: string } }) => element.item.url);
    expect(urls).toHaveLength(standing.length);
    expect(new Set(urls)).toEqual(new Set(standing.map(({ slug }) => `${slug}/2`)));
  });

  it('lists every correction and retraction once, page by page', async () => {
    const notes: string[] = [];
    for (let path: string | null = '/corrections'; path;) {
      const { document } = readPage((await desk.read(path)).text);
      notes.push(...[...document.querySelectorAll('.entries .note')].map((note) => note.textContent));
      const older = document.querySelector('a[rel=next]')?.getAttribute('href');
      path = older ? older.slice(desk.app.config.publicUrl.length) : null;
    }
    const all = await desk.app.database.rows<{ note: string }>(
      'SELECT note FROM publications WHERE edition = 2 UNION ALL SELECT reason FROM retractions',
    );
    expect(notes).toHaveLength(all.length);
    expect(new Set(notes)).toEqual(new Set(all.map(({ note }) => note)));
  });

  it('refuses a place in the list that is none', async () => {
    expect((await desk.read('/corrections?before=yesterday')).status).toBe(400);
  });
});
