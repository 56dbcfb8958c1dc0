import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../harness/browser.js';
import { insist, MODEL_EVIDENCE, PublishingDesk, type ClaimBody } from './publishing-desk.js';

const ATTACK = `</script></title></style><script>window.hit=1</script><img src=x onerror="window.hit=1"><!-- ]]> " ' \` &lt;b&gt; {{7*7}} javascript:alert(1) \u202eevil\u202c a\rb`;
/** A text of its own for each field, so that none can be missed. */
const hostile = (field: string) => `${field}: ${ATTACK}`;

/** Markdown that asks for what may not be; the longest text that there may be. */
const MARKS = `[x](javascript:window.hit=1) [x](JaVaScRiPt:window.hit=1) [x](&#106;avascript:window.hit=1) [x](java
script:window.hit=1) [x](data:text/html,<script>window.hit=1</script>) [x](https://a.example/"onmouseover="window.hit=1)

![x](https://evil.example/pixel.png) <https://evil.example> <javascript:window.hit=1> [x]: javascript:window.hit=1

<img src=x onerror=window.hit=1> **<b>b</b>** [<script>window.hit=1</script>](https://a.example) [E1](javascript:window.hit=1)

    <script>window.hit=1</script>

\`\`\`<script>window.hit=1</script>\`\`\`

${'>'.repeat(10_000)} deep

${'**a _b '.repeat(1_000)}${'- '.repeat(2_000)}${'['.repeat(5_000)}${'[x]('.repeat(2_000)}`;

interface Seen {
  hit: boolean;
  scripts: number;
  strange: number;
  links: string[];
  text: string;
}

const LOOK = `({
  hit: 'hit' in window,
  scripts: [...document.scripts].filter((script) => script.type !== 'application/ld+json').length,
  strange: document.querySelectorAll('img, iframe, object, b, [onerror], [onload], [style]').length,
  links: [...document.querySelectorAll('a')].map((link) => link.protocol),
  text: [...document.querySelectorAll('body *')].map((element) => element.textContent).join('\\n'),
})`;

describe('hostile text', () => {
  let desk: PublishingDesk;
  let browser: Browser;
  let page: Page;
  let claim: ClaimBody;
  const complaints: string[] = [];

  beforeAll(async () => {
    desk = await PublishingDesk.open();
    await desk.app.database.rows('UPDATE settings SET organisation_name = $1', [hostile('organisation')]);
    const article = insist(
      await desk.staff.contributor.http.post<{ id: string }>('/api/v1/articles', {
        text: 'Die Erde ist flach. '.repeat(20),
        title: hostile('article'),
        outlet: hostile('outlet'),
        url: 'https://news.example/?a="><script>window.hit=1</script>',
      }),
    );
    const piece = { ...MODEL_EVIDENCE, url: `https://evil.example/'"><img/src=x/onerror=window.hit=1>` };
    const fields = ['title', 'publisher', 'passage', 'locator', 'note'];
    claim = await desk.publish({
      claim: {
        statement: hostile('statement'),
        translations: { id: hostile('translation') },
        claimant: { name: hostile('claimant'), description: hostile('description') },
        statedAt: hostile('place'),
        topics: ['</script><b>topic'],
        spans: [{ articleId: article.id, start: 0, end: 19 }],
      },
      summary: hostile('summary'),
      explanation: `${hostile('explanation')}\n\n${hostile('second paragraph')}\n\n${MARKS}`,
      unknowns: hostile('unknowns'),
      reading: hostile('reading'),
      evidence: [
        {
          ...piece,
          ...Object.fromEntries(fields.map((field) => [field, hostile(field)])),
          archive: { state: 'impossible', reason: hostile('reason') },
        },
      ],
    });
    claim = await desk.correct(
      claim,
      'minor',
      { unknowns: hostile('unknowns, again') },
      hostile('public note'),
    );
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', () => complaints.push('dialog'));
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) complaints.push(`asked for ${request.url()}`);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  /** What a browser makes of a page: nothing of it may have run. */
  async function look(path: string): Promise<string> {
    await page.goto(desk.app.url + path);
    const seen = await page.evaluate<Seen>(LOOK);
    expect(seen).toMatchObject({ hit: false, scripts: 0, strange: 0 });
    expect(seen.links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    expect(complaints).toEqual([]);
    return seen.text;
  }

  it('stands on the page exactly as it was written, and nothing of it runs', async () => {
    const text = await look(`/f/${claim.publication!.slug}`);
    for (const field of [
      ...[
        'organisation',
        'article',
        'outlet',
        'statement',
        'translation',
        'claimant',
        'description',
        'place',
        'summary',
        'explanation',
        'reading',
      ],
      ...[
        'second paragraph',
        'unknowns, again',
        'title',
        'publisher',
        'passage',
        'locator',
        'note',
        'reason',
        'public note',
      ],
    ])
      expect(text).toContain(hostile(field));
  });

  it('is in the ClaimReview, which a browser still finds whole and once', async () => {
    await page.goto(`${desk.app.url}/f/${claim.publication!.slug}`);
    const blocks = await page.$$eval('script[type="application/ld+json"]', (found) =>
      found.map((block) => block.textContent!),
    );
    expect(blocks.map((block) => JSON.parse(block))).toEqual([
      JSON.parse((await desk.read(`/f/${claim.publication!.slug}.json`)).text),
    ]);
    expect(JSON.parse(blocks[0]!).claimReviewed).toBe(hostile('statement'));
  });

  it('stands in an earlier version, in the list of corrections, in the reason of a retraction', async () => {
    expect(await look(`/f/${claim.publication!.slug}/v/1`)).toContain(hostile('statement'));
    await desk.retract(claim, hostile('retraction'));
    const corrections = await look('/corrections');
    for (const field of ['public note', 'retraction', 'statement', 'organisation'])
      expect(corrections).toContain(hostile(field));
    expect(await look(`/f/${claim.publication!.slug}`)).toContain(hostile('retraction'));
  });

  it('makes no link of an address that is not of the web, wherever it came from', async () => {
    const [row] = await desk.app.database.rows<{ page: string }>('SELECT page FROM publications LIMIT 1');
    const snapshot = JSON.parse(row!.page);
    const script = 'javascript:window.hit=1';
    snapshot.evidence[0].url = script;
    snapshot.appearances[0].url = script;
    snapshot.organisation.url = script;
    const other = await desk.publish({}, { slug: 'planted' });
    await desk.app.database.rows(
      `INSERT INTO publications (id, claim_id, edition, version, slug, claim_review, page, published_by, published_at)
       SELECT gen_random_uuid(), claim_id, 2, 2, slug, claim_review, $1, published_by, now() FROM publications WHERE claim_id = $2`,
      [JSON.stringify(snapshot), other.id],
    );
    await look('/f/planted');
  });
});
