import type { TakenInAnswer, ReferenceAnswer } from '../../src/publishing/references/references.dto.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { openSite, type Site } from '../platform/egress/site.js';

/** As it is written in the wild: a comma too many, a line break in a text, single quotation marks, wrapped as of old. */
const BROKEN = `//<![CDATA[
{ '@context': 'http://schema.org', "@type": "ClaimReview", "claimReviewed": "It rained
in Bandung.", "reviewRating": {"alternateName": "Salah",}, author: {name: "Contoh Checks"}, }
//]]>`;
const PAGE = `<!doctype html><title>Checks</title>
<script>if (1 < 2) console.log('<script type="application/ld+json">');</script>
<script type="application/ld+json">{"@type": "WebSite", "name": "x"}</script>
<SCRIPT id=a type=application/ld+json>${BROKEN}</SCRIPT>
<p>It did not rain.</p>`;
/** As pages had it before JSON-LD: in the attributes of what they show. */
const MICRODATA = `<!doctype html><title>Checks</title><body itemscope itemtype="http://schema.org/WebPage">
<article itemprop="mainEntity" itemscope itemtype="http://schema.org/ClaimReview">
  <h1 itemprop="headline">Did it snow?</h1> <p itemprop="claimReviewed">It snowed <b>in Bandung</b>.</p>
  <div itemprop="itemReviewed" itemscope itemtype="http://schema.org/CreativeWork">
    <span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Tono Contoh</b></span>
    <meta itemprop="datePublished" content="2024-05-01">
  </div>
  <p itemprop="author" itemscope itemtype="http://schema.org/Organization"><a itemprop="url" href="https://checks.example"><b itemprop="name">Contoh Checks</b></a></p>
  <p itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">
    <meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5"><i itemprop="alternateName">False</i></p>
  <time itemprop="datePublished" datetime="2024-05-02">yesterday</time><i itemprop="constructor">x</i>
</article></body>`;
/** The same in RDFa Lite. */
const RDFA = MICRODATA.replaceAll(/itemscope itemtype="http:\/\/schema.org\//g, 'typeof="schema:').replaceAll(
  'itemprop="',
  'property="schema:',
);
const review = (n: number, rating = 'False') => ({
  '@type': 'ClaimReview',
  url: `https://checks.example/${n}`,
  claimReviewed: `It rained on day ${n}.`,
  author: { name: 'Contoh Checks' },
  reviewRating: { alternateName: rating },
});
const feed = (...reviews: object[]) => ({
  '@type': 'DataFeed',
  dataFeedElement: reviews.map((item) => ({ '@type': 'DataFeedItem', item: [item] })),
});

describe('fact-checks of others', () => {
  let app: RunningApp;
  let staff: Newsroom;
  let site: Site;
  const pages: Record<string, [type: string, body: string | Buffer]> = {
    '/rain': ['text/html', PAGE],
    '/feed': ['application/json', JSON.stringify(feed(review(1), review(2)))],
    '/microdata': ['text/html', MICRODATA],
    '/rdfa': ['text/html', RDFA],
    '/both': [
      'text/html',
      `<script type="application/ld+json">${JSON.stringify([
        { ...review(5), reviewRating: undefined },
        review(6),
      ])}</script>${MICRODATA.replace('in Bandung', 'in Solo')}`,
    ],
    '/encoded': [
      'text/html',
      `<script type="application/ld+json">${JSON.stringify({
        ...review(7),
        claimReviewed: 'Rain & “hail” &quot;fell&quot;.',
      })
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;')}</script>`,
    ],
    '/none': ['text/html', '<p>It rained.</p>'],
    '/old': [
      'text/html; charset=windows-1252',
      Buffer.from(
        `<script type="application/ld+json">${JSON.stringify({ ...review(9), claimReviewed: 'Il a plu \u00e0 Paris.' })}</script>`,
        'latin1',
      ),
    ],
  };

  beforeAll(async () => {
    site = await openSite((request, answer) => {
      const [type, body] = pages[request.url!] ?? [];
      if (type === undefined) answer.writeHead(404).end();
      else answer.setHeader('content-type', type).end(body);
    });
    app = await startApp({ publicUrlGiven: true, egress: site.egress });
    staff = await openNewsroom(app);
  });
  afterAll(async () => {
    await app?.stop();
    await site?.close();
  });

  const takeUrl = (path: string) =>
    staff.contributor.http.post<TakenInAnswer>('/api/v1/references', { url: site.url + path });
  const takeFile = (content: string | Uint8Array<ArrayBuffer>, query = '') => {
    const form = new FormData();
    form.append('file', new Blob([content]), 'checks.json');
    return staff.contributor.http.post<TakenInAnswer>(`/api/v1/references${query}`, form);
  };
  const list = async (query = '') =>
    (await staff.viewer.http.get<{ data: ReferenceAnswer[] }>(`/api/v1/references${query}`)).body.data;

  it('come from a page, however its markup is broken', async () => {
    expect(await takeUrl('/rain')).toMatchObject({
      status: 200,
      body: { added: 1, updated: 0, unchanged: 0, rejected: [] },
    });
    expect(await list()).toMatchObject([
      {
        url: `${site.url}/rain`,
        claim: 'It rained in Bandung.',
        publisher: { name: 'Contoh Checks', url: null },
        rating: { alternateName: 'Salah', value: null },
        addedBy: { id: staff.contributor.id },
      },
    ]);
  });

  it('come from the attributes too where the JSON of the page lacks something, and each once', async () => {
    expect((await takeUrl('/both')).body).toEqual({
      added: 2,
      updated: 0,
      unchanged: 0,
      rejected: [{ place: '0', code: 'no_rating' }],
    });
    const claims = (await list()).map(({ claim }) => claim);
    expect(claims).toEqual(expect.arrayContaining(['It rained on day 6.', 'It snowed in Solo.']));
  });

  it('come from JSON that was put into its page as if it were words', async () => {
    expect((await takeUrl('/encoded')).body).toMatchObject({ added: 1, rejected: [] });
    const { claim } = (await list()).find(({ url }) => url === 'https://checks.example/7')!;
    expect(claim).toBe('Rain & “hail” "fell".');
  });

  it.each(['/microdata', '/rdfa'])('come from the attributes of a page: %s', async (path) => {
    expect((await takeUrl(path)).body).toEqual({ added: 1, updated: 0, unchanged: 0, rejected: [] });
    const taken = (await list()).find(({ url }) => url === site.url + path);
    expect(taken).toMatchObject({
      claim: 'It snowed in Bandung.',
      claimant: 'Tono Contoh',
      claimedOn: '2024-05-01',
      publisher: { name: 'Contoh Checks', url: 'https://checks.example/' },
      rating: { alternateName: 'False', value: 1, best: 5 },
      title: 'Did it snow?',
      reviewedOn: '2024-05-02',
    });
  });

  it('come from a DataFeed, once, and are brought up to date', async () => {
    expect((await takeUrl('/feed')).body).toEqual({ added: 2, updated: 0, unchanged: 0, rejected: [] });
    const again = JSON.stringify(feed(review(1), review(2, 'Half true'), review(3), review(3)));
    expect((await takeFile(again, '?dryRun=true')).body).toMatchObject({
      added: 1,
      updated: 1,
      unchanged: 1,
    });
    expect((await takeFile(again)).body).toEqual({ added: 1, updated: 1, unchanged: 1, rejected: [] });
    const [changed] = await list('?q=%22day+2%22');
    expect(changed!.rating.alternateName).toBe('Half true');
    const logged = await app.database.rows(
      `SELECT action, after->>'rating' AS rating FROM audit_events WHERE stream = $1 ORDER BY seq`,
      [`fact-check:${changed!.id}`],
    );
    expect(logged).toEqual([
      { action: 'fact_check.added', rating: 'False' },
      { action: 'fact_check.updated', rating: 'Half true' },
    ]);
  });

  it('come in every encoding', async () => {
    expect((await takeUrl('/old')).body.added).toBe(1);
    expect(await list('?q=paris')).toMatchObject([{ claim: 'Il a plu à Paris.' }]);
  });

  it('come out of our own feed as they went in', async () => {
    const ours = feed({ ...review(7), inLanguage: 'id', datePublished: '2024-05-01' });
    await takeFile(JSON.stringify(ours));
    expect(await list('?language=id')).toMatchObject([
      { claim: 'It rained on day 7.', reviewedOn: '2024-05-01' },
    ]);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a page without any', () => takeUrl('/none'), 'no_claim_review'],
    ['a page that is not there', () => takeUrl('/missing'), 'not_found'],
    ['a file of something else', () => takeFile('It rained.'), 'no_claim_review'],
    ['an empty file', () => takeFile(''), 'no_claim_review'],
    [
      'bytes that mean nothing',
      () => takeFile(new Uint8Array([0xff, 0xfe, 0, 0, 1, 2, 3, 0])),
      'cannot_be_read',
    ],
    ['nothing', () => staff.contributor.http.post('/api/v1/references', {}), 'one_of'],
    [
      'an address inside',
      () => staff.contributor.http.post('/api/v1/references', { url: 'http://10.0.0.1/' }),
      'address_forbidden',
    ],
  ])('are refused from %s', async (_, take, code) => {
    expect(await take()).toMatchObject({ status: 422, body: { errors: [{ code }] } });
  });

  it('hold nobody up, however they are made', async () => {
    const hostile = [
      '<script type="application/ld+json">'.repeat(250_000),
      `<script type="application/ld+json">${'['.repeat(2_000_000)}</script>`,
      `<script type="application/ld+json">{"@type":"ClaimReview","claimReviewed":"${'&#'.repeat(1_000_000)}"}</script>`,
      `{"@type": "ClaimReview", ${'"a": {'.repeat(300_000)}`,
      '<div itemscope itemtype=ClaimReview itemprop=author>'.repeat(100_000),
      '<p itemscope itemtype=ClaimReview>'.repeat(100_000),
    ];
    for (const content of hostile) {
      const taking = takeFile(content);
      expect((await staff.viewer.http.get('/api/v1/references?limit=1')).status).toBe(200);
      expect([200, 422]).toContain((await taking).status);
    }
  });

  it('are read by everybody and taken in by who writes; nobody edits them', async () => {
    expect((await staff.viewer.http.post('/api/v1/references', { url: site.url })).status).toBe(403);
    const [one] = await list('?limit=1');
    const path = `/api/v1/references/${one!.id}`;
    expect((await staff.contributor.http.patch(path, {}, { etag: 1 })).status).toBe(405);
    expect((await staff.contributor.http.delete(path)).status).toBe(204);
    expect((await staff.viewer.http.get(path)).status).toBe(404);
  });
});
