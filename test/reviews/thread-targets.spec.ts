import { Newsroom, type Colleague, type PlantedClaim } from '../evidence/newsroom.js';

type Json = Record<string, unknown>;

describe('what a thread is about', () => {
  let newsroom: Newsroom;
  let ayu: Colleague;
  let claim: PlantedClaim;
  let piece: string;
  let foreign: string;
  let removed: string;

  beforeAll(async () => {
    newsroom = await Newsroom.open();
    ayu = await newsroom.person('Ayu', 'contributor');
    claim = await newsroom.claim(ayu, { statement: 'Oil 🛢 is sold', summary: 'It is.' });
    const add = async (to: PlantedClaim) => {
      const body = { url: 'https://example.org/', stance: 'context', kind: 'data', passage: 'Ten words' };
      return (await ayu.client.post<{ id: string }>(`/api/v1/claims/${to.id}/evidence`, body)).body.id;
    };
    piece = await add(claim);
    removed = await add(claim);
    await ayu.client.delete(`/api/v1/evidence/${removed}`, { etag: 1 });
    foreign = await add(await newsroom.claim(ayu));
  });
  afterAll(() => newsroom.close());

  const open = (target: unknown) =>
    ayu.client.post<Json>(`/api/v1/claims/${claim.id}/threads`, { kind: 'should', body: 'Look', target });

  it.each<[string, () => Json]>([
    ['a field', () => ({ field: 'rating' })],
    [
      'words of the statement, counted in UTF-16 code units',
      () => ({ field: 'statement', start: 4, end: 14 }),
    ],
    ['a piece of evidence', () => ({ evidenceId: piece })],
    ['a piece of evidence, said twice', () => ({ field: 'evidence', evidenceId: piece })],
    ['words of its passage', () => ({ evidenceId: piece, start: 0, end: 9 })],
  ])('may be %s', async (_, target) => {
    const { status, body } = await open(target());
    expect([status, body.target]).toEqual([201, target()]);
  });

  it('is the claim as a whole when nothing is said', async () => {
    expect((await open(null)).body).toMatchObject({ target: null });
  });

  it.each<[string, () => Json, string]>([
    ['nothing in particular', () => ({}), '/target'],
    ['a field that is none', () => ({ field: 'colour' }), '/target/field'],
    ['a piece of another claim', () => ({ evidenceId: foreign }), '/target/evidenceId'],
    ['a piece that was removed', () => ({ evidenceId: removed }), '/target/evidenceId'],
    ['a piece that is none', () => ({ evidenceId: claim.id }), '/target/evidenceId'],
    ['a field and a piece', () => ({ field: 'summary', evidenceId: piece }), '/target/field'],
    ['a place in a field that is no text', () => ({ field: 'rating', start: 0, end: 1 }), '/target'],
    ['a place in a text that is not there', () => ({ field: 'explanation', start: 0, end: 1 }), '/target'],
    ['a beginning without an end', () => ({ field: 'summary', start: 0 }), '/target/end'],
    ['an end without a beginning', () => ({ field: 'summary', end: 1 }), '/target/start'],
    ['no words', () => ({ field: 'summary', start: 2, end: 2 }), '/target/end'],
    ['words after the end', () => ({ field: 'summary', start: 0, end: 7 }), '/target/end'],
    ['words before the beginning', () => ({ field: 'summary', start: -1, end: 2 }), '/target/start'],
  ])('is not %s', async (_, target, pointer) => {
    const errors = expect.arrayContaining([expect.objectContaining({ pointer })]);
    expect(await open(target())).toMatchObject({ status: 422, body: { errors } });
  });

  it('has no other parts', async () => {
    expect(await open({ field: 'summary', line: 3 })).toMatchObject({
      status: 400,
      body: { code: 'unknown_field' },
    });
  });
});

describe('who may take part in threads', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await Newsroom.open();
  });
  afterAll(() => newsroom.close());

  it.each([
    ['viewer', false],
    ['contributor', true],
    ['checker', true],
    ['reviewer', true],
    ['publisher', true],
    ['admin', true],
  ] as const)('a %s may read them; may write: %s', async (role, may) => {
    const owner = await newsroom.person('Owner', 'reviewer');
    const claim = await newsroom.claim(owner);
    const { client } = await newsroom.person('Somebody', role);
    const path = `/api/v1/claims/${claim.ref}/threads`;
    const remark = { kind: 'question', body: 'Why?' };
    const { body: thread } = await owner.client.post<{ id: string }>(path, remark);
    const statuses = [
      (await client.get(path)).status,
      (await client.post(path, remark)).status,
      (await client.post(`/api/v1/threads/${thread.id}/comments`, { body: 'So.' })).status,
      (await client.post(`/api/v1/threads/${thread.id}/resolve`)).status,
      (await client.post(`/api/v1/threads/${thread.id}/reopen`)).status,
    ];
    expect(statuses).toEqual(may ? [200, 201, 201, 200, 200] : [200, 403, 403, 403, 403]);
  });

  it.each<[Json]>([
    [{}],
    [{ kind: 'must', body: '' }],
    [{ kind: 'must', body: ' \n' }],
    [{ kind: 'must', body: 'x'.repeat(10_001) }],
    [{ kind: 'must', body: 'a\0b' }],
    [{ kind: 'shall', body: 'x' }],
    [{ kind: null, body: 'x' }],
  ])('nobody may say %.40j', async (body) => {
    const { id, client } = await newsroom.person('Somebody', 'reviewer');
    const claim = await newsroom.claim({ id, name: '', client });
    expect((await client.post(`/api/v1/claims/${claim.id}/threads`, body)).status).toBe(422);
  });

  it('nobody finds a thread that is not there', async () => {
    const { client } = await newsroom.person('Somebody', 'reviewer');
    for (const verb of ['comments', 'resolve', 'reopen'])
      for (const id of ['nonsense', '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10'])
        expect((await client.post(`/api/v1/threads/${id}/${verb}`, { wrong: 1 })).status).toBe(404);
  });
});
