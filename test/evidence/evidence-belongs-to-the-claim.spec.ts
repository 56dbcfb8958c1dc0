import { newId } from '../../src/platform/ids.js';
import { Newsroom, type Colleague, type PlantedClaim } from './newsroom.js';

const PLAIN = { url: 'https://example.org/a', stance: 'supports', kind: 'data' };
type Piece = Record<string, unknown> & { id: string; version: number };
type ClaimRow = { version: number; state: string };

describe('a change of evidence is a change of its claim', () => {
  let newsroom: Newsroom;
  let ayu: Colleague;
  let budi: Colleague;
  let claim: PlantedClaim;

  beforeAll(async () => {
    newsroom = await Newsroom.open();
    ayu = await newsroom.person('Ayu', 'contributor');
    budi = await newsroom.person('Budi', 'checker');
  });
  afterAll(() => newsroom.close());
  beforeEach(async () => {
    claim = await newsroom.claim(ayu);
  });

  const add = async (by = ayu) =>
    (await by.client.post<Piece>(`/api/v1/claims/${claim.id}/evidence`, PLAIN)).body;
  const path = (piece: Piece) => `/api/v1/evidence/${piece.id}`;
  const setState = (columns: string) =>
    newsroom.rows(`UPDATE claims SET ${columns} WHERE id = $1`, [claim.id]);
  const readClaim = async () => {
    const [row] = await newsroom.rows<ClaimRow>('SELECT version, state FROM claims WHERE id = $1', [
      claim.id,
    ]);
    return row!;
  };

  it('raises its version, and names in the ledger, the audit log and the outbox who did what', async () => {
    const piece = await add();
    await budi.client.patch(path(piece), { title: 'A title', passage: 'x'.repeat(501) }, { etag: 1 });
    await ayu.client.delete(path(piece), { etag: 2 });
    expect((await readClaim()).version).toBe(4);
    expect(
      await newsroom.rows('SELECT person_id, field FROM contributions WHERE claim_id = $1 ORDER BY version', [
        claim.id,
      ]),
    ).toEqual([
      { person_id: ayu.id, field: 'evidence' },
      { person_id: budi.id, field: 'evidence' },
    ]);
    expect(
      await newsroom.rows(
        'SELECT actor_id, action, before, after FROM audit_events WHERE stream = $1 ORDER BY seq',
        [`claim:${claim.id}`],
      ),
    ).toEqual([
      {
        actor_id: ayu.id,
        action: 'evidence.added',
        before: null,
        after: expect.objectContaining({
          ...PLAIN,
          id: piece.id,
          archive: { state: 'pending', reason: null },
        }),
      },
      {
        actor_id: budi.id,
        action: 'evidence.updated',
        before: { id: piece.id, title: null, passage: null },
        after: {
          id: piece.id,
          title: 'A title',
          passage: { length: 501, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        },
      },
      {
        actor_id: ayu.id,
        action: 'evidence.removed',
        before: expect.objectContaining({ id: piece.id, title: 'A title' }),
        after: null,
      },
    ]);
    const about = { claimId: claim.id, ref: claim.ref, evidenceId: piece.id };
    expect(
      await newsroom.rows('SELECT type, payload FROM outbox_events WHERE subject_id = $1 ORDER BY position', [
        piece.id,
      ]),
    ).toEqual([
      { type: 'evidence.added', payload: { ...about, by: ayu.id } },
      { type: 'evidence.updated', payload: { ...about, by: budi.id, fields: ['title', 'passage'] } },
      { type: 'evidence.removed', payload: { ...about, by: ayu.id } },
    ]);
  });

  it('counts as the work of who answers for a service account', async () => {
    const robot = await newsroom.robot('Robot', budi, 'contributor');
    const piece = await add(robot);
    expect(piece.addedBy).toEqual({ id: robot.id, name: 'Robot' });
    const ledger = await newsroom.rows('SELECT person_id FROM contributions WHERE claim_id = $1', [claim.id]);
    expect(ledger).toEqual([{ person_id: budi.id }]);
  });

  it('voids the approvals of an approved claim, which falls back to researching', async () => {
    const piece = await add();
    const citra = await newsroom.person('Citra', 'reviewer');
    await setState(`state = 'approved'`);
    await newsroom.rows(
      'INSERT INTO approvals (id, claim_id, edition, version, person_id) VALUES ($1, $2, 1, 2, $3)',
      [newId(), claim.id, citra.id],
    );
    await budi.client.patch(path(piece), { stance: 'refutes' }, { etag: 1 });
    expect(await readClaim()).toEqual({ version: 3, state: 'researching' });
    const approvals = await newsroom.rows('SELECT voided_at FROM approvals WHERE claim_id = $1', [claim.id]);
    expect(approvals).toEqual([{ voided_at: expect.any(Date) }]);
  });

  const PUBLISHED = `published_edition = 1, slug = gen_random_uuid()::text`;
  it.each([
    ['published', `state = 'published', ${PUBLISHED}`, 'needs_correction'],
    ['retracted', `state = 'retracted', retracted_at = now(), ${PUBLISHED}`, 'closed'],
    ['merged', `state = 'merged', merged_from = 'draft', merged_into = $2`, 'closed'],
  ])('is refused while the claim is %s, and nothing is changed', async (_, columns, code) => {
    const piece = await add();
    const target = await newsroom.claim(ayu);
    const values = columns.includes('$2') ? [claim.id, target.id] : [claim.id];
    await newsroom.rows(`UPDATE claims SET ${columns} WHERE id = $1`, values);
    const attempts = [
      ayu.client.post(`/api/v1/claims/${claim.id}/evidence`, PLAIN),
      ayu.client.patch(path(piece), { title: 'New' }, { etag: 1 }),
      ayu.client.delete(path(piece), { etag: 1 }),
    ];
    for (const answer of await Promise.all(attempts))
      expect(answer).toMatchObject({ status: 409, body: { code } });
    expect((await readClaim()).version).toBe(2);
    expect((await ayu.client.get<Piece>(path(piece))).body).toEqual(piece);
  });

  it('says what is there now, by whom and when, to whoever read an older version', async () => {
    const piece = await add();
    await budi.client.patch(path(piece), { title: 'By Budi' }, { etag: 1 });
    for (const stale of [
      await ayu.client.patch(path(piece), { title: 'By Ayu' }, { etag: 1 }),
      await ayu.client.delete(path(piece), { etag: 1 }),
    ])
      expect(stale).toMatchObject({
        status: 412,
        body: {
          code: 'stale',
          current: {
            id: piece.id,
            version: 2,
            title: 'By Budi',
            updatedBy: { name: 'Budi' },
            updatedAt: expect.any(String),
          },
        },
      });
  });

  it('needs to know which version was read', async () => {
    const piece = await add();
    expect(await ayu.client.patch(path(piece), { title: 'New' })).toMatchObject({ status: 428 });
    expect(await ayu.client.delete(path(piece))).toMatchObject({ status: 428 });
  });

  it('is won by one of 20 who change the same piece at once', async () => {
    const piece = await add();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        ayu.client.patch<Piece>(path(piece), { title: `Title ${i}` }, { etag: 1 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(412)]);
    const winner = answers.find(({ status }) => status === 200)!;
    expect((await ayu.client.get<Piece>(path(piece))).body).toEqual(winner.body);
    expect((await readClaim()).version).toBe(3);
  });

  it('is made by all of 20 who add pieces at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => add(i % 2 ? ayu : budi)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(20);
    expect((await readClaim()).version).toBe(21);
    const listed = await ayu.client.get<{ data: Piece[] }>(`/api/v1/claims/${claim.id}/evidence`);
    const inTurn = await newsroom.rows<{ id: string }>(
      `SELECT after->>'id' AS id FROM audit_events WHERE stream = $1 ORDER BY seq`,
      [`claim:${claim.id}`],
    );
    expect(listed.body.data.map(({ id }) => id)).toEqual(inTurn.map(({ id }) => id));
    const kept = await newsroom.rows('SELECT version FROM claim_versions WHERE claim_id = $1', [claim.id]);
    expect(kept).toHaveLength(20);
  });

  it('happens once for a request that is sent twice with one idempotency key', async () => {
    const send = () =>
      ayu.client.post<Piece>(`/api/v1/claims/${claim.id}/evidence`, PLAIN, { idempotencyKey: claim.id });
    const [first, second] = [await send(), await send()];
    expect([second.status, second.body, second.etag]).toEqual([201, first.body, first.etag]);
    expect((await readClaim()).version).toBe(2);
  });
});
