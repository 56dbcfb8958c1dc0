import { Newsroom, type Colleague, type PlantedClaim } from './newsroom.js';

const RESOLUTION = 'https://undocs.org/S/RES/2199(2015)';
const PLAIN = { url: RESOLUTION, stance: 'supports', kind: 'primary' };
/** The desk of these tests does not go to the internet. */
const WAITING = {
  ...{ state: 'pending', at: null, sha256: null, reason: expect.stringContaining('EGRESS'), code: 'off' },
  ...{ status: null, nextTryAt: null, copiedBy: null, waybackUrl: null, suggested: {} },
};
type Piece = Record<string, unknown> & { id: string; version: number };

describe('evidence of a claim', () => {
  let newsroom: Newsroom;
  let ayu: Colleague;
  let claim: PlantedClaim;

  beforeAll(async () => {
    newsroom = await Newsroom.open();
    ayu = await newsroom.person('Ayu', 'contributor');
  });
  afterAll(() => newsroom.close());
  beforeEach(async () => {
    claim = await newsroom.claim(ayu);
  });

  const add = async (body: object, to = claim, by = ayu) => {
    const { status, body: piece } = await by.client.post<Piece>(`/api/v1/claims/${to.ref}/evidence`, body);
    expect([status, piece]).toEqual([201, expect.anything()]);
    return piece;
  };

  it('is added with all that is said about it, exactly', async () => {
    const said = {
      ...PLAIN,
      title: ' Resolution 2199 (2015) ',
      publisher: 'UN Security Council',
      publishedOn: '2015-02-12',
      passage: 'Expresses its determination…\n\t“exactly”',
      locator: 'paragraph 17',
      note: 'Adopted unanimously',
      sensitive: true,
      sensitiveReason: 'Names an informant.',
    };
    const answer = await ayu.client.post<Piece>(`/api/v1/claims/${claim.id}/evidence`, said);
    expect(answer.status).toBe(201);
    expect(answer.etag).toBe('"1"');
    expect(answer.body).toEqual({
      ...said,
      id: expect.any(String),
      version: 1,
      claimId: claim.id,
      passageContext: null,
      archive: WAITING,
      link: expect.objectContaining({ state: null, checkedAt: null }),
      laterThanStatement: false,
      daysAfterStatement: -285,
      addedBy: { id: ayu.id, name: 'Ayu' },
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      updatedBy: { id: ayu.id, name: 'Ayu' },
      updatedAt: expect.any(String),
      duplicates: [],
    });
    const read = await ayu.client.get<Piece>(`/api/v1/evidence/${answer.body.id}`);
    expect([read.status, read.etag, read.body]).toEqual([200, '"1"', answer.body]);
  });

  it('is listed in the order in which it was added, with the balance of stances', async () => {
    const stances = ['supports', 'refutes', 'supports', 'qualifies', 'context', 'context'];
    const ids: string[] = [];
    for (const [i, stance] of stances.entries())
      ids.push((await add({ ...PLAIN, url: `${RESOLUTION}/${i}`, stance })).id);
    type List = { data: Piece[]; page: { nextCursor: string; hasMore: boolean }; balance: object };
    const first = await ayu.client.get<List>(`/api/v1/claims/${claim.ref}/evidence?limit=4`);
    expect(first.body.data.map(({ id }) => id)).toEqual(ids.slice(0, 4));
    expect(first.body.page.hasMore).toBe(true);
    expect(first.body.balance).toEqual({ supports: 2, refutes: 1, qualifies: 1, context: 2 });
    const cursor = encodeURIComponent(first.body.page.nextCursor);
    const second = await ayu.client.get<List>(
      `/api/v1/claims/${claim.ref}/evidence?limit=4&cursor=${cursor}`,
    );
    expect(second.body.data.map(({ id }) => id)).toEqual(ids.slice(4));
    expect(second.body.balance).toEqual(first.body.balance);
  });

  it('names where its address is evidence already, however it is spelled, and takes it all the same', async () => {
    const another = await newsroom.claim(ayu);
    await add(PLAIN, another);
    const elsewhere = await add({ ...PLAIN, url: 'https://example.org/a/?utm_source=mail#top' }, another);
    const here = await add({ ...PLAIN, url: 'HTTPS://EXAMPLE.org:443/a' });
    const again = await add({ ...PLAIN, url: 'https://example.org/a?fbclid=1' });
    expect(again.url).toBe('https://example.org/a?fbclid=1');
    expect(again.duplicates).toEqual([
      { evidenceId: here.id, claimId: claim.id, claimRef: claim.ref, number: 1, sameClaim: true },
      { evidenceId: elsewhere.id, claimId: another.id, claimRef: another.ref, number: 2, sameClaim: false },
    ]);
    await ayu.client.delete(`/api/v1/evidence/${here.id}`, { etag: 1 });
    const { body } = await ayu.client.get<Piece>(`/api/v1/evidence/${again.id}`);
    expect((body.duplicates as Piece[]).map((duplicate) => duplicate.evidenceId)).toEqual([elsewhere.id]);
    const list = await ayu.client.get<{ data: Piece[] }>(`/api/v1/claims/${claim.ref}/evidence`);
    expect(list.body.data.map(({ duplicates }) => duplicates)).toEqual([body.duplicates]);
  });

  it.each([
    ['2015-11-23', '2015-11-24', false, -1],
    ['2015-11-24', '2015-11-24', false, 0],
    ['2015-11-25', '2015-11-24', true, 1],
    ['2016-11-24', '2015-11-24', true, 366],
    [null, '2015-11-24', null, null],
    ['2015-11-25', null, null, null],
  ])(
    'published on %s about a statement of %s: later %s, by %s days',
    async (publishedOn, statedOn, later, days) => {
      const dated = await newsroom.claim(ayu, { stated_on: statedOn });
      const piece = await add({ ...PLAIN, publishedOn }, dated);
      expect([piece.laterThanStatement, piece.daysAfterStatement]).toEqual([later, days]);
    },
  );

  it('is changed field by field: absent stays, null clears', async () => {
    const piece = await add({ ...PLAIN, title: 'Old', note: 'A note', publishedOn: '2015-02-12' });
    const { status, etag, body } = await ayu.client.patch<Piece>(
      `/api/v1/evidence/${piece.id}`,
      { title: 'New', note: null, stance: 'qualifies' },
      { etag: 1 },
    );
    expect([status, etag]).toEqual([200, '"2"']);
    expect(body).toMatchObject({
      title: 'New',
      note: null,
      stance: 'qualifies',
      publishedOn: '2015-02-12',
      version: 2,
    });
  });

  it('is not written where nothing would be different', async () => {
    const piece = await add({ ...PLAIN, title: 'Old', publishedOn: '0001-01-01' });
    const same = { ...PLAIN, title: 'Old', publishedOn: '0001-01-01', sensitive: false, note: null };
    const { status, body } = await ayu.client.patch<Piece>(`/api/v1/evidence/${piece.id}`, same, { etag: 1 });
    expect([status, body.version]).toEqual([200, 1]);
    const [row] = await newsroom.rows<{ version: number }>('SELECT version FROM claims WHERE id = $1', [
      claim.id,
    ]);
    expect(row!.version).toBe(2);
  });

  it('is gone once removed, and its row stays', async () => {
    const piece = await add(PLAIN);
    const removed = await ayu.client.delete(`/api/v1/evidence/${piece.id}`, { etag: 1 });
    expect(removed.status).toBe(204);
    expect((await ayu.client.get(`/api/v1/evidence/${piece.id}`)).status).toBe(404);
    expect((await ayu.client.delete(`/api/v1/evidence/${piece.id}`, { etag: 2 })).status).toBe(404);
    const list = await ayu.client.get<{ data: Piece[]; balance: object }>(
      `/api/v1/claims/${claim.id}/evidence`,
    );
    expect(list.body).toMatchObject({ data: [], balance: { supports: 0 } });
    const rows = await newsroom.rows('SELECT removed_at FROM evidence WHERE id = $1', [piece.id]);
    expect(rows).toEqual([{ removed_at: expect.any(Date) }]);
  });

  it('comes back once restored, with its place, and is not restored twice', async () => {
    const piece = await add(PLAIN);
    const second = await add({ ...PLAIN, url: `${RESOLUTION}/2` });
    await ayu.client.delete(`/api/v1/evidence/${piece.id}`, { etag: 1 });
    const restore = (etag: number) =>
      ayu.client.post<Piece>(`/api/v1/evidence/${piece.id}/restore`, undefined, { etag });
    expect((await restore(1)).status).toBe(412);
    const { status, body } = await restore(2);
    expect([status, body]).toEqual([200, { ...piece, version: 3, updatedAt: expect.any(String) }]);
    expect((await restore(3)).body.version).toBe(3);
    const list = await ayu.client.get<{ data: Piece[] }>(`/api/v1/claims/${claim.id}/evidence`);
    expect(list.body.data.map(({ id }) => id)).toEqual([piece.id, second.id]);
    const events = await newsroom.rows<{ action: string }>(
      'SELECT action FROM audit_events WHERE stream = $1 ORDER BY seq',
      [`claim:${claim.id}`],
    );
    expect(events.at(-1)!.action).toBe('evidence.restored');
  });

  describe('its archived copy', () => {
    it('cannot be had, if a person says why', async () => {
      const piece = await add({ ...PLAIN, archive: { state: 'impossible', reason: 'Behind a paywall' } });
      expect(piece.archive).toMatchObject({
        state: 'impossible',
        at: expect.any(String),
        sha256: null,
        reason: 'Behind a paywall',
      });
    });

    it.each([
      [{ state: 'impossible' }, '/archive/reason'],
      [{ state: 'impossible', reason: '' }, '/archive/reason'],
      [{ state: 'impossible', reason: ' \t\u00a0' }, '/archive/reason'],
      [{ state: 'archived', reason: 'I say so' }, '/archive/state'],
      [{ state: 'pending', reason: 'I say so' }, '/archive/state'],
      [{ state: 'failed', reason: 'I say so' }, '/archive/state'],
      [null, '/archive'],
    ])('is not what people say: %j', async (archive, pointer) => {
      const refused = await ayu.client.post(`/api/v1/claims/${claim.id}/evidence`, { ...PLAIN, archive });
      const errors = expect.arrayContaining([expect.objectContaining({ pointer })]);
      expect(refused).toMatchObject({ status: 422, body: { code: 'invalid', errors } });
    });

    it('is wanted again for another address', async () => {
      const piece = await add({ ...PLAIN, archive: { state: 'impossible', reason: 'Behind a paywall' } });
      const path = `/api/v1/evidence/${piece.id}`;
      const same = await ayu.client.patch<Piece>(path, { url: RESOLUTION, title: 'New' }, { etag: 1 });
      expect(same.body.archive).toMatchObject({ state: 'impossible' });
      const moved = await ayu.client.patch<Piece>(path, { url: `${RESOLUTION}/other` }, { etag: 2 });
      expect(moved.body.archive).toEqual(WAITING);
    });

    it.each(['copy', 'link', 'sha256'])('is not set through a field %s', async (field) => {
      const refused = await ayu.client.post(`/api/v1/claims/${claim.id}/evidence`, {
        ...PLAIN,
        [field]: 'x',
      });
      expect(refused).toMatchObject({ status: 400, body: { code: 'unknown_field' } });
    });
  });

  describe('opening the list', () => {
    const openings = (claimId: string) =>
      newsroom.rows<{ person_id: string; what: string; at: Date }>(
        'SELECT person_id, what, at FROM openings WHERE subject_id = $1',
        [claimId],
      );

    it('is noted for the person, the last time only', async () => {
      const ref = `/api/v1/claims/${claim.ref}/evidence`;
      await ayu.client.get(ref);
      const [first] = await openings(claim.id);
      await ayu.client.get(ref);
      const after = await openings(claim.id);
      expect(after).toEqual([{ person_id: ayu.id, what: 'evidence', at: expect.any(Date) }]);
      expect(after[0]!.at.valueOf()).toBeGreaterThanOrEqual(first!.at.valueOf());
    });

    it('is noted for nobody when a service account does it', async () => {
      const robot = await newsroom.robot('Robot', ayu, 'contributor');
      expect((await robot.client.get(`/api/v1/claims/${claim.id}/evidence`)).status).toBe(200);
      expect(await openings(claim.id)).toEqual([]);
    });

    it('is not noted by reading one piece', async () => {
      const piece = await add(PLAIN);
      await ayu.client.get(`/api/v1/evidence/${piece.id}`);
      expect(await openings(claim.id)).toEqual([]);
    });
  });
});
