import { insist, MODEL_EVIDENCE, PublishingDesk, type ClaimBody } from './publishing-desk.js';
import { faultsOf, readPage } from './reading.js';
import { englishStory, indonesianStory } from './stories.js';

const HTML = { accept: 'text/html,application/xhtml+xml' };

describe('the public page of a fact-check', () => {
  let desk: PublishingDesk;
  let claim: ClaimBody;
  let path: string;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
    const story = await englishStory(desk);
    const secret = {
      ...MODEL_EVIDENCE,
      url: 'https://secret.example/whistle',
      title: 'Told in confidence',
      sensitive: true,
    };
    claim = await desk.publish({ ...story, evidence: [...story.evidence!, secret] }, { slug: 'oil' });
    path = '/f/oil';
  });
  afterAll(() => desk?.close());

  const page = async (address = path) => readPage((await desk.read(address, HTML)).text);

  it('has exactly one ClaimReview, which is sound and the one at .json', async () => {
    const { jsonLd } = await page();
    expect(jsonLd).toHaveLength(1);
    expect(faultsOf(jsonLd[0])).toBeNull();
    expect(jsonLd[0]!.url).toBe(`${desk.app.config.publicUrl}/f/oil`);
    const data = await desk.read('/f/oil.json');
    expect(data.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    expect(JSON.parse(data.text)).toEqual(jsonLd[0]);
  });

  it('says in words all that its ClaimReview says', async () => {
    const { jsonLd, text, document } = await page();
    const review = jsonLd[0] as never as {
      claimReviewed: string;
      author: { name: string; url: string };
      reviewRating: {
        alternateName: string;
        ratingValue: number;
        worstRating: number;
        bestRating: number;
        name: string;
      };
      itemReviewed: {
        author: { name: string };
        appearance: { url?: string; headline?: string; publisher?: { name: string } }[];
      };
    };
    const { alternateName, ratingValue, worstRating, bestRating, name } = review.reviewRating;
    const said = [
      review.claimReviewed,
      review.author.name,
      `“${alternateName}” is ${ratingValue} on our scale “${name}”, which runs from ${worstRating} (worst) to ${bestRating} (best)`,
      review.itemReviewed.author.name,
      '26 November 2015',
      ...review.itemReviewed.appearance.flatMap((place) => [place.headline, place.publisher?.name]),
    ];
    for (const words of said) if (words) expect(text).toContain(words);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    for (const { url } of review.itemReviewed.appearance) if (url) expect(links).toContain(url);
  });

  it('has one heading of the first order, a language, a direction and a title', async () => {
    const { document, textOf } = await page();
    expect(textOf('h1')).toBe(
      'A UN Security Council resolution in force on 26 November 2015 directly prohibits buying oil from terrorists.',
    );
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.documentElement.getAttribute('dir')).toBe('ltr');
    expect(textOf('title')).toContain('Mostly accurate');
    expect(document.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(
      `${desk.app.config.publicUrl}/f/oil`,
    );
  });

  it('shows the original words in their language beside the statement and its translation', async () => {
    const { document, textOf } = await page();
    const words = document.querySelector('#said ~ .beside blockquote')!;
    expect(words.textContent).toBe(
      'Ada resolusi khusus Dewan Keamanan PBB tentang hal ini, yang melarang langsung membeli minyak dari teroris,',
    );
    expect(words.getAttribute('lang')).toBe('id');
    expect(textOf('.said p[lang=id]')).toBe(
      'Sebuah resolusi Dewan Keamanan PBB yang berlaku pada 26 November 2015 secara langsung melarang pembelian minyak dari teroris.',
    );
  });

  it('is read in each language of its statement, with one ClaimReview, on the page in its own', async () => {
    const { document } = await page();
    const way = document.querySelector('.languages a[lang=id]')!;
    expect(way.textContent).toBe('Bahasa Indonesia');
    const other = await page(`${path}${way.getAttribute('href')}`);
    expect(other.document.documentElement.getAttribute('lang')).toBe('id');
    const heading = other.document.querySelector('h1')!;
    expect([heading.getAttribute('lang'), heading.textContent]).toEqual([
      null,
      'Sebuah resolusi Dewan Keamanan PBB yang berlaku pada 26 November 2015 secara langsung melarang pembelian minyak dari teroris.',
    ]);
    expect(other.document.querySelector('.lead p')!.getAttribute('lang')).toBe('en');
    expect(other.text).toContain('Hanya klaimnya yang diterjemahkan.');
    expect(other.jsonLd).toEqual([]);
    expect(other.document.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(
      `${desk.app.config.publicUrl}${path}`,
    );
    for (const lang of ['fr', 'xx', '%22%3E'])
      expect((await page(`${path}?lang=${lang}`)).document.documentElement.getAttribute('lang')).toBe('en');
  });

  it('numbers its evidence with stance, publisher, date, passage, place, note and what is kept of it', async () => {
    const { document } = await page();
    const pieces = [...document.querySelectorAll('ol.evidence > li')].map((piece) =>
      piece.textContent.replace(/\s+/g, ' '),
    );
    expect(pieces).toHaveLength(4);
    for (const part of [
      'Supports the claim',
      'Resolution 2199 (2015)',
      'United Nations Security Council',
      '12 February 2015',
      'primary source',
      'Condemns any engagement',
      'paragraph 1',
      'Adopted unanimously',
      'We keep no copy of this source: The archive comes later.',
    ])
      expect(pieces[0]).toContain(part);
    expect(pieces[1]).toContain('Qualifies the claim');
    expect(pieces[2]).toContain('Contradicts the claim');
    expect(pieces[3]).toContain('Context');
    expect(pieces.map((piece) => piece.includes('Published after the statement'))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('never shows what is sensitive, nor who works at the desk', async () => {
    const { text: html } = await desk.read(path);
    expect(html).not.toMatch(/secret\.example|Told in confidence/);
    for (const { id, name } of Object.values(desk.staff)) {
      expect(html).not.toContain(id);
      expect(html).not.toMatch(new RegExp(`>${name}<`));
    }
  });

  it('says what is not known, how it was checked and where corrections are', async () => {
    const { text, document } = await page();
    expect(text).toContain('We do not know which resolution the speaker meant');
    expect(text).toContain('nobody approves their own work');
    expect(document.querySelector(`a[href="${desk.app.config.publicUrl}/corrections"]`)).not.toBeNull();
  });

  it('leads from what is found to the sources, in headings and quotes too, and only from pages that list them', async () => {
    const secret = { ...MODEL_EVIDENCE, url: 'https://secret.example/whistle', sensitive: true };
    const cited = await desk.publish(
      {
        summary: 'It condemns the trade [E1], [E3].',
        explanation: '# The text\n\n> Condemns [E1]\n\nIt is **not** a ban [E3], as we were told [E2].',
        unknowns: 'Who bought it [E3].',
        evidence: [MODEL_EVIDENCE, secret, { ...MODEL_EVIDENCE, url: 'https://data.example/oil' }],
      },
      { slug: 'cited' },
    );
    const { document, text, textOf } = await page('/f/cited');
    const links = [...document.querySelectorAll('a.cite')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#e1', '#e3', '#e1', '#e3', '#e3']);
    expect([textOf('#e1 .number'), textOf('#e3 .number')]).toEqual(['1', '3']);
    expect([textOf('.prose h3'), textOf('.prose blockquote'), textOf('.prose strong')]).toEqual([
      'The text',
      'Condemns [1]',
      'not',
    ]);
    expect(text).toContain('as we were told [E2].');
    expect(document.querySelector('meta[name=description]')!.getAttribute('content')).toBe(
      'It condemns the trade.',
    );
    for (const address of ['/feed.xml', '/feed.json', '/f/cited/embed', '/claim-reviews.json']) {
      const told = (await desk.read(address)).text;
      expect([address, told.match(/\[E?\d\]/g)]).toEqual([address, null]);
    }
    expect((await desk.read('/feed.json')).text).toContain('It condemns the trade.');
    await desk.retract(cited, 'It was wrong.');
  });

  it('is small, runs nothing, loads nothing, and is asked for again each time', async () => {
    const { text, headers } = await desk.read(path);
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'/,
    );
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, must-revalidate');
    const again = await desk.read(path, { 'if-none-match': `"other", W/${headers.get('etag')}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', headers.get('etag')]);
    expect((await desk.read(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('answers HEAD, and links that others have decorated', async () => {
    const head = await desk.read(path, {}, 'HEAD');
    expect([head.status, head.text, head.headers.get('content-type')]).toEqual([
      200,
      '',
      'text/html; charset=utf-8',
    ]);
    expect((await desk.read(`${path}?fbclid=abc&utm_source=x`)).status).toBe(200);
  });

  it('does not believe the Host header', async () => {
    const { text } = await desk.read(path, { 'x-forwarded-host': 'evil.example', host: 'evil.example' });
    expect(text).not.toContain('evil.example');
    expect(text).not.toContain(new URL(desk.app.url).host);
  });

  it.each([
    '/f/nothing',
    '/f/nothing/v/1',
    '/f/oil/v/7',
    '/f/oil/v/x',
    '/f/%00',
    '/f/Oil',
    `/f/${'a'.repeat(400)}`,
  ])('is not there at %s: a page for readers, a problem for programs', async (address) => {
    const shown = await desk.read(address, HTML);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(readPage(shown.text).textOf('h1')).toBe('There is nothing here');
    const told = await desk.read(address);
    expect([told.status, JSON.parse(told.text).code]).toEqual([404, 'not_found']);
  });

  it('speaks Indonesian for an Indonesian claim, and keeps an unproven verdict off the scale', async () => {
    const indonesian = await desk.publish(await indonesianStory(desk), { slug: 'minyak' });
    const { document, text, jsonLd } = await page(`/f/${indonesian.publication!.slug}`);
    expect(document.documentElement.getAttribute('lang')).toBe('id');
    for (const words of [
      'Belum terbukti',
      'Apa yang kami temukan',
      'bukan titik pada skala “Akurasi”',
      'Kalimat tidak langsung',
      'menyiratkan',
    ])
      expect(text).toContain(words);
    expect(faultsOf(jsonLd[0])).toBeNull();
    expect(jsonLd[0]!.reviewRating).not.toHaveProperty('ratingValue');
  });

  it('says that a date is not known and that nobody is named, and that the language is another one', async () => {
    const unknown = await desk.publish(
      {
        claim: {
          statement: 'الأرض مسطحة',
          language: 'ar',
          claimant: { unnamed: true, description: 'A viral post' },
          statedOn: null,
          statedOnUnknown: true,
        },
        rating: { language: 'en', value: 1 },
      },
      { slug: 'flat' },
    );
    const { document, text, jsonLd } = await page(`/f/${unknown.publication!.slug}`);
    expect(text).toContain('The date is not known');
    expect(text).toContain('Somebody who is not named');
    expect(text).toContain('A viral post');
    const heading = document.querySelector('h1')!;
    expect([heading.getAttribute('lang'), heading.getAttribute('dir')]).toEqual(['ar', 'auto']);
    expect(jsonLd[0]!.itemReviewed).not.toHaveProperty('author');
  });

  it('keeps the earlier version as it was after a correction, without a ClaimReview', async () => {
    const before = await page();
    const note = 'The summary now says which groups the resolution names.';
    await desk.correct(claim, 'clarification', { summary: 'It names the groups.' }, note);
    const old = await page(`${path}/v/1`);
    expect(old.text).toContain('This is version 1. It has been replaced by a newer one.');
    expect(old.text).not.toContain('It names the groups.');
    expect(old.textOf('.lead')).toBe(before.textOf('.lead'));
    expect(old.jsonLd).toEqual([]);
    expect(old.document.querySelector('meta[name=robots]')!.getAttribute('content')).toBe('noindex');
    const now = await page();
    expect(now.textOf('.lead')).toContain('It names the groups.');
    expect(now.text).toContain(note);
    expect(now.text).toContain('Clarification');
    expect(now.jsonLd).toHaveLength(1);
    expect(now.jsonLd[0]!.datePublished).toBe(before.jsonLd[0]!.datePublished);
    expect(Date.parse(now.jsonLd[0]!.dateModified as string)).toBeGreaterThan(
      Date.parse(now.jsonLd[0]!.datePublished as string),
    );
    const current = await desk.read(`${path}/v/2`);
    expect([current.status, current.headers.get('location')]).toEqual([
      302,
      `${desk.app.config.publicUrl}/f/oil`,
    ]);
  });

  it('says "Retracted" and why once it is, everywhere, and comes back with a new edition', async () => {
    const reason = 'The passage was from a draft.';
    await desk.retract(claim, reason);
    for (const address of [path, `${path}/v/1`]) {
      const answer = await desk.read(address, HTML);
      const gone = readPage(answer.text);
      expect(answer.status).toBe(200);
      expect(gone.text).toContain('Retracted');
      expect(gone.text).toContain(reason);
      expect(gone.jsonLd).toEqual([]);
      expect(gone.text).not.toContain('Mostly accurate');
    }
    const data = await desk.read('/f/oil.json');
    expect([data.status, data.headers.get('content-type'), JSON.parse(data.text).code]).toEqual([
      410,
      'application/problem+json; charset=utf-8',
      'gone',
    ]);
    insist(
      await desk.move(desk.staff.reviewer, claim, {
        name: 'reopen',
        reason: 'The adopted text says the same.',
      }),
    );
    insist(await desk.move(desk.staff.contributor, claim, { name: 'start' }));
    await desk.edit(claim, { summary: 'The adopted text says the same.' });
    await desk.approve(claim);
    insist(
      await desk.move(desk.staff.publisher, claim, {
        name: 'publish',
        note: 'Checked against the adopted text.',
      }),
    );
    const back = await page();
    expect(back.jsonLd).toHaveLength(1);
    expect(back.text).toContain('Published again');
    expect((await page(`${path}/v/2`)).text).toContain(reason);
    expect((await desk.read('/f/oil.json')).status).toBe(200);
  });
});
