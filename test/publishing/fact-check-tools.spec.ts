import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PublishingDesk } from './publishing-desk.js';

interface GoogleAnswer {
  data?: { claims?: { text: string }[]; nextPageToken?: string };
  status?: number;
  message?: string;
}

interface Problem {
  code: string;
  error: { code: number; message: string; status: string };
}

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const token = (rank: string, at: string, id = ID) =>
  Buffer.from(JSON.stringify([rank, at, id])).toString('base64url');

describe('the search of Fact Check Tools', () => {
  let desk: PublishingDesk;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
    await desk.publish({ claim: { topics: ['Energy'] } }, { slug: 'oil' });
    await desk.publish(
      {
        claim: {
          statement: 'Ekspor minyak sawit naik dua kali lipat.',
          language: 'id',
          translations: { en: 'Palm oil exports have doubled.' },
          claimant: { unnamed: true, description: 'Seorang menteri' },
          statedOn: null,
          statedOnUnknown: true,
        },
        rating: { language: 'id', value: 2 },
      },
      { slug: 'sawit' },
    );
    const gone = await desk.publish({}, { slug: 'gone' });
    await desk.retract(gone, 'It was wrong.');
  });
  afterAll(() => desk?.close());

  /** Asks as Google's own client does. */
  async function google(parameters: object): Promise<GoogleAnswer> {
    const script = join(import.meta.dirname, 'google-client.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [
      script,
      desk.app.url,
      JSON.stringify(parameters),
    ]);
    return JSON.parse(stdout) as GoogleAnswer;
  }
  const found = async (parameters: string) => {
    const { status, text } = await desk.read(`/v1alpha1/claims:search?${parameters}`);
    if (status !== 200) throw new Error(`${status} ${text}`);
    const { claims = [] } = JSON.parse(text) as { claims?: { claimReview: { url: string }[] }[] };
    return claims.map(({ claimReview }) => claimReview[0]!.url.split('/').at(-1)).sort();
  };

  it('answers Google’s own client as Google does', async () => {
    const { data } = await google({ query: 'resolution terrorists', languageCode: 'en-US' });
    const base = desk.app.config.publicUrl;
    expect(data).toEqual({
      claims: [
        {
          text: 'A UN Security Council resolution bans buying oil from terrorists.',
          claimant: 'Vladimir Putin',
          claimDate: '2015-11-26T00:00:00Z',
          claimReview: [
            {
              publisher: { name: 'Meja Uji', site: new URL(base).hostname },
              url: `${base}/f/oil`,
              title: 'Mostly accurate: A UN Security Council resolution bans buying oil from terrorists.',
              reviewDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
              textualRating: 'Mostly accurate',
              languageCode: 'en',
            },
          ],
        },
      ],
    });
  });

  it('leads Google’s own client through every page once', async () => {
    const texts: unknown[] = [];
    let pageToken: string | undefined;
    do {
      const { data } = await google({ query: 'oil', pageSize: 1, pageToken });
      texts.push(...data!.claims!.map(({ text }) => text));
      pageToken = data!.nextPageToken;
    } while (pageToken);
    expect(texts.sort()).toEqual([
      'A UN Security Council resolution bans buying oil from terrorists.',
      'Ekspor minyak sawit naik dua kali lipat.',
    ]);
  });

  it('counts an offset from the start, not from the page of a token', async () => {
    const path = '/v1alpha1/claims:search?query=oil&pageSize=1';
    const { nextPageToken } = JSON.parse((await desk.read(path)).text) as { nextPageToken: string };
    const rest = await found(`query=oil&pageToken=${nextPageToken}`);
    expect(rest).toHaveLength(1);
    expect(await found(`query=oil&offset=1`)).toEqual(rest);
    expect(await found(`query=oil&offset=1&pageToken=${nextPageToken}`)).toEqual(rest);
  });

  it('tells Google’s own client what is wrong, beside the problem details', async () => {
    expect(await google({ languageCode: 'en' })).toEqual({
      status: 400,
      message: 'Give query or reviewPublisherSiteFilter.',
    });
    const { status, headers, text } = await desk.read('/v1alpha1/claims:search?languageCode=en');
    expect([status, headers.get('content-type')]).toEqual([400, 'application/json; charset=utf-8']);
    expect(JSON.parse(text) as Problem).toMatchObject({
      code: 'invalid_parameter',
      error: { code: 400, message: 'Give query or reviewPublisherSiteFilter.', status: 'INVALID_ARGUMENT' },
    });
  });

  it.each([
    ['query=minyak', ['sawit']],
    ['query=palm', ['sawit']],
    ['query=putin', ['oil']],
    ['query=energy', ['oil']],
    ['query=oil', ['oil', 'sawit']],
    ['query=oil&languageCode=ID', ['sawit']],
    ['query=oil&maxAgeDays=1', ['oil', 'sawit']],
    ['query=oil&maxAgeDays=0', []],
    ['query=oil&offset=2', []],
    ['query=oil&pageSize=0', ['oil', 'sawit']],
    ['query=oil&pageSize=5000', ['oil', 'sawit']],
    ['query=oil&reviewPublisherSiteFilter=elsewhere.example', []],
    ['query=nothing-of-the-kind', []],
    ['query=oil&key=x&alt=json&prettyPrint=false&fields=*&%24.xgafv=2&access_token=y', ['oil', 'sawit']],
  ])('%s finds %j', async (parameters, slugs) => {
    expect(await found(parameters)).toEqual(slugs);
  });

  it('gives everything, newest first, for its own site, and an empty object for another', async () => {
    const site = new URL(desk.app.config.publicUrl).hostname;
    expect(await found(`reviewPublisherSiteFilter=${site}`)).toEqual(['oil', 'sawit']);
    expect(await found(`reviewPublisherSiteFilter=${encodeURIComponent(`https://www.${site}/`)}`)).toEqual([
      'oil',
      'sawit',
    ]);
    const { text } = await desk.read('/v1alpha1/claims:search?reviewPublisherSiteFilter=elsewhere.example');
    expect(JSON.parse(text)).toEqual({});
  });

  it('leaves out what is not known', async () => {
    const { text } = await desk.read('/v1alpha1/claims:search?query=sawit');
    expect(Object.keys(JSON.parse(text).claims[0])).toEqual(['text', 'claimReview']);
  });

  it.each([
    'query=oil&sort=newest',
    'query=oil&pageSize=ten',
    'query=oil&pageToken=W10',
    `query=oil&pageToken=${token('1', '2026-02-31 10:00:00+00')}`,
    `query=oil&pageToken=${token('1', '0000-01-01 10:00:00+00')}`,
    `query=oil&pageToken=${token('1e-99', '2026-01-01 10:00:00+00')}`,
    `query=oil&pageToken=${token('1', '2026-01-01 10:00:00+00', 'x')}`,
    'query=%20',
    'query=a%00b',
  ])('refuses %s', async (parameters) => {
    const { status, text } = await desk.read(`/v1alpha1/claims:search?${parameters}`);
    expect([status, (JSON.parse(text) as Problem).error.status]).toEqual([400, 'INVALID_ARGUMENT']);
  });

  it.each([
    ['POST', '/v1alpha1/claims:search', 405, 'UNIMPLEMENTED'],
    ['POST', '/v1alpha1/claims:find', 404, 'NOT_FOUND'],
    ['GET', '/v1alpha1/claims:search/%ff', 400, 'INVALID_ARGUMENT'],
  ])('tells it so too what leads nowhere: %s %s', async (method, path, code, name) => {
    const { status, headers, text } = await desk.read(path, {}, method);
    expect([status, headers.get('content-type')]).toEqual([code, 'application/json; charset=utf-8']);
    expect((JSON.parse(text) as Problem).error).toMatchObject({ code, status: name });
  });

  it('knows the path with its colon', async () => {
    const document = JSON.parse((await desk.read('/api/openapi.json')).text);
    expect(Object.keys(document.paths)).toContain('/v1alpha1/claims:search');
  });
});
