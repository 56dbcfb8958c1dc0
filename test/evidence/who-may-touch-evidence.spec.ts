import { Newsroom } from './newsroom.js';

const PLAIN = { url: 'https://example.org/a', stance: 'supports', kind: 'data' };
type Piece = Record<string, unknown> & { id: string };

describe('who may touch evidence', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await Newsroom.open();
  });
  afterAll(() => newsroom.close());

  it.each([
    ['viewer', false],
    ['contributor', true],
    ['checker', true],
    ['reviewer', false],
    ['publisher', false],
    ['admin', false],
  ] as const)('a %s may read it; may change it: %s', async (role, may) => {
    const owner = await newsroom.person('Owner', 'contributor');
    const { client } = await newsroom.person('Somebody', role);
    const claim = await newsroom.claim(owner);
    const list = `/api/v1/claims/${claim.id}/evidence`;
    const { body: piece } = await owner.client.post<Piece>(list, PLAIN);
    const one = `/api/v1/evidence/${piece.id}`;
    const statuses = [
      (await client.get(list)).status,
      (await client.get(one)).status,
      (await client.post(list, PLAIN)).status,
      (await client.patch(one, { title: 'New' }, { etag: 1 })).status,
      (await client.delete(one, { etag: 2 })).status,
    ];
    expect(statuses).toEqual(may ? [200, 200, 201, 200, 204] : [200, 200, 403, 403, 403]);
  });

  it('nobody without a key or a session, and no key without the scope', async () => {
    const ayu = await newsroom.person('Ayu', 'contributor');
    const claim = await newsroom.claim(ayu);
    const path = `/api/v1/claims/${claim.id}/evidence`;
    expect((await newsroom.app.client().get(path)).status).toBe(401);
    const reader = await newsroom.scoped(ayu, 'evidence:read');
    expect((await reader.get(path)).status).toBe(200);
    expect(await reader.post(path, PLAIN)).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
  });

  it.each(['K-999999', 'nonsense', '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10'])(
    'there is no claim %s',
    async (id) => {
      const ayu = await newsroom.person('Ayu', 'contributor');
      expect((await ayu.client.post(`/api/v1/claims/${id}/evidence`, { wrong: 1 })).status).toBe(404);
      expect((await ayu.client.get(`/api/v1/evidence/${id}`)).status).toBe(404);
    },
  );
});
