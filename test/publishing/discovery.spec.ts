import { PublishingDesk } from './publishing-desk.js';
import { readPage } from './reading.js';

describe('how others find and show fact-checks', () => {
  let desk: PublishingDesk;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
    await desk.publish({ claim: { statement: 'Exports "doubled" & <b>grew</b>.' } }, { slug: 'first' });
    const gone = await desk.publish({}, { slug: 'gone' });
    await desk.retract(gone, 'It was wrong.');
  });
  afterAll(() => desk?.close());

  const base = () => desk.app.config.publicUrl;
  const oEmbed = (url: string, more = '') => desk.read(`/oembed?url=${encodeURIComponent(url)}${more}`);

  it('the sitemap has the corrections and every fact-check that stands, with the time of its edition', async () => {
    const { headers, text } = await desk.read('/sitemap.xml');
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const { datePublished } = JSON.parse((await desk.read('/f/first.json')).text);
    expect(text).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${base()}/corrections</loc></url>
<url><loc>${base()}/f/first</loc><lastmod>${datePublished}</lastmod></url>
</urlset>
`);
    expect((await desk.read('/sitemap-1.xml')).text).toBe(text);
    expect((await desk.read('/sitemap-2.xml')).status).toBe(404);
  });

  it('robots are told where it is, and to leave the API alone', async () => {
    const { headers, text } = await desk.read('/robots.txt');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toBe(`User-agent: *\nDisallow: /api/\nSitemap: ${base()}/sitemap.xml\n`);
  });

  it('a page leads to its oEmbed answers, which show its card in a frame', async () => {
    const page = readPage((await desk.read('/f/first')).text);
    const link = (type: string) =>
      page.document.querySelector(`link[type="${type}"]`)!.getAttribute('href')!.slice(base().length);
    const json = await desk.read(link('application/json+oembed'));
    const answer = JSON.parse(json.text);
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Exports "doubled" & <b>grew</b>.',
      provider_name: 'Meja Uji',
      provider_url: 'https://desk.example',
      width: 600,
      height: 320,
    });
    const frame = readPage(`<html><body>${answer.html}</body></html>`).document.querySelector('iframe')!;
    expect([frame.getAttribute('src'), frame.getAttribute('title')]).toEqual([
      `${base()}/f/first/embed`,
      answer.title,
    ]);
    const xml = await desk.read(link('text/xml+oembed'));
    expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(xml.text).toContain('<title>Exports &quot;doubled&quot; &amp; &lt;b&gt;grew&lt;/b&gt;.</title>');
  });

  it('a frame is no larger than asked', async () => {
    const { text } = await oEmbed(`${base()}/f/first`, '&maxwidth=300&maxheight=9000&utm_source=x');
    expect(JSON.parse(text)).toMatchObject({
      width: 300,
      height: 320,
      html: expect.stringContaining('width="300"'),
    });
  });

  it('a retracted page still has its frame, which says so; it is not found by its head', async () => {
    expect((await oEmbed(`${base()}/f/gone`)).status).toBe(200);
    expect((await desk.read('/f/gone')).text).not.toContain('+oembed');
  });

  it.each([
    ['another site', () => 'https://elsewhere.example/f/first', '', 404],
    ['an unknown page', () => `${base()}/f/unknown`, '', 404],
    ['another kind of page', () => `${base()}/corrections`, '', 404],
    ['what is no address', () => 'first', '', 404],
    ['another format', () => `${base()}/f/first`, '&format=yaml', 501],
    ['an odd width', () => `${base()}/f/first`, '&maxwidth=wide', 400],
  ])('%s has no frame', async (_, url, more, status) => {
    expect((await oEmbed(url(), more)).status).toBe(status);
  });
});

describe('a desk with more fact-checks than a sitemap holds', () => {
  let desk: PublishingDesk;
  const MANY = 50_100;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
    await desk.app.database.rows(
      `INSERT INTO claims (id, statement, language, state, slug, published_edition, edition, created_by)
       SELECT gen_random_uuid(), 'Claim ' || n, 'en', 'published', 'c-' || n, 1, 1, $1 FROM generate_series(1, ${MANY}) n`,
      [desk.staff.publisher.id],
    );
    await desk.app.database.rows(
      `INSERT INTO publications (id, claim_id, edition, version, slug, claim_review, page, published_by, published_at)
       SELECT gen_random_uuid(), c.id, 1, 1, c.slug, '{}', json_build_object('statement', c.statement, 'language', 'en',
         'claimant', '{}'::json, 'rating', json_build_object('alternateName', 'True')), $1, '2026-01-01'::timestamptz + c.ref * interval '1 s'
       FROM claims c`,
      [desk.staff.publisher.id],
    );
  });
  afterAll(() => desk?.close());

  it('names parts that have every one once', async () => {
    const index = (await desk.read('/sitemap.xml')).text;
    const parts = [...index.matchAll(/<sitemap><loc>([^<]+)<\/loc><lastmod>[^<]+Z<\/lastmod>/g)];
    expect(parts).toHaveLength(2);
    const addresses: string[] = [];
    for (const [, part] of parts) {
      const { text } = await desk.read(part!.slice(desk.app.config.publicUrl.length));
      const own = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
      expect(own.length).toBeLessThanOrEqual(50_000);
      addresses.push(...own);
    }
    expect(addresses).toHaveLength(MANY + 1);
    expect(new Set(addresses).size).toBe(MANY + 1);
  });

  it('is searched in pages that have every one of the ranked once', async () => {
    const slugs: string[] = [];
    let token = '';
    do {
      const answer = await desk.read(`/v1alpha1/claims:search?query=claim&pageSize=100&pageToken=${token}`);
      const { claims, nextPageToken } = JSON.parse(answer.text);
      slugs.push(...claims.map((claim: { claimReview: { url: string }[] }) => claim.claimReview[0]!.url));
      token = nextPageToken;
    } while (token);
    expect([slugs.length, new Set(slugs).size]).toEqual([1000, 1000]);
  });
});
