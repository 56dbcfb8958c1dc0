import { Newsroom, type Colleague, type PlantedClaim } from './newsroom.js';

const PLAIN = { url: 'https://example.org/a', stance: 'supports', kind: 'data' };
type Piece = Record<string, unknown> & { id: string };

describe('evidence from people who mean harm', () => {
  let newsroom: Newsroom;
  let ayu: Colleague;
  let claim: PlantedClaim;

  beforeAll(async () => {
    newsroom = await Newsroom.open();
    ayu = await newsroom.person('Ayu', 'contributor');
    claim = await newsroom.claim(ayu);
  });
  afterAll(() => newsroom.close());

  const add = (body: object) =>
    ayu.client.post<Piece>(`/api/v1/claims/${claim.id}/evidence`, { ...PLAIN, ...body });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script behind a line break', 'java\nscript:alert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a file', 'file:///etc/passwd'],
    ['ftp', 'ftp://example.org/a'],
    ['a user name', 'https://user:pass@example.org/'],
    ['a user name without a password', 'https://user@example.org/'],
    ['spaces', 'https://example.org/a b'],
    ['a space before it', ' https://example.org/'],
    ['a tab', 'https://exa\tmple.org/'],
    ['no host', 'https://'],
    ['one slash', 'https:/example.org'],
    ['a path alone', '/evidence'],
    ['nothing', ''],
    ['a host that is none', 'https://exa mple.org'],
    ['a port that is none', 'https://example.org:99999/'],
    ['3,000 characters', `https://example.org/${'a'.repeat(2980)}`],
    ['NUL', 'https://example.org/\0'],
    ['half a character', 'https://example.org/\ud800'],
    ['a number', 7],
    ['null', null],
  ])('%s is no address', async (_, url) => {
    const answer = await add({ url });
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid' } });
    const pointers = (answer.body as unknown as { errors: { pointer: string }[] }).errors.map(
      ({ pointer }) => pointer,
    );
    expect(new Set(pointers)).toEqual(new Set(['/url']));
  });

  it.each([
    'https://example.org/<script>alert(1)</script>',
    'https://xn--d1acufc.xn--p1ai/путь?запрос=да',
    'HTTP://EXAMPLE.ORG:80/A#B',
    'https://[2001:db8::1]/x',
    `https://example.org/${'a'.repeat(1980)}`,
    `https://example.org/${'😀'.repeat(1980)}`,
  ])('%.60s is an address, kept as it was given', async (url) => {
    const answer = await add({ url });
    expect([answer.status, answer.body.url]).toEqual([201, url]);
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>"\'&'],
    ['right-to-left controls', '\u202eevil\u2066'],
    ['a heap of accents', `e${'\u0301'.repeat(400)}`],
    ['all planes', '𝕏 😀 \u{10ffff}'],
    ['lines and blanks', ' \r\n\t\u00a0\u2028 '],
    ['SQL', `'); DROP TABLE evidence; --`],
  ])('%s come back as they were sent', async (_, text) => {
    const texts = { title: text, publisher: text.slice(0, 300), passage: text, locator: text, note: text };
    const { status, body } = await add(texts);
    expect([status, body]).toEqual([201, expect.objectContaining(texts)]);
  });

  it.each(['title', 'publisher', 'passage', 'locator', 'note'])(
    '%s takes no NUL and no half character',
    async (field) => {
      for (const [text, code] of [
        ['a\0b', 'nul'],
        ['a\ud83d', 'lone_surrogate'],
      ])
        expect(await add({ [field]: text })).toMatchObject({
          status: 422,
          body: { errors: expect.arrayContaining([{ pointer: `/${field}`, code }]) },
        });
    },
  );

  it.each([
    ['title', 501],
    ['publisher', 301],
    ['passage', 20_001],
    ['locator', 501],
    ['note', 5001],
  ])('%s ends before %i characters', async (field, length) => {
    expect(await add({ [field]: '😀'.repeat(length) })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: `/${field}`, code: 'too_long' }] },
    });
    expect((await add({ [field]: '😀'.repeat(length - 1) })).status).toBe(201);
  });

  it.each([
    ['stance', 'agrees'],
    ['stance', null],
    ['kind', 'tertiary'],
    ['publishedOn', '2015-02-30'],
    ['publishedOn', '12 Feb 2015'],
    ['sensitive', 'yes'],
    ['sensitive', null],
    ['title', 7],
  ])('%s is not %j', async (field, value) => {
    const errors = expect.arrayContaining([expect.objectContaining({ pointer: `/${field}` })]);
    expect(await add({ [field]: value })).toMatchObject({ status: 422, body: { errors } });
  });

  it('needs address, stance and kind', async () => {
    const answer = await ayu.client.post<{ errors: { pointer: string }[] }>(
      `/api/v1/claims/${claim.id}/evidence`,
      {},
    );
    expect(answer.status).toBe(422);
    const pointers = new Set(answer.body.errors.map(({ pointer }) => pointer));
    expect(pointers).toEqual(new Set(['/url', '/stance', '/kind']));
  });

  it('cannot choose its claim, its author or its place in time', async () => {
    for (const field of ['id', 'claimId', 'createdBy', 'createdAt', 'version', 'urlKey', 'removedAt'])
      expect(await add({ [field]: claim.id })).toMatchObject({
        status: 400,
        body: { code: 'unknown_field' },
      });
  });
});
