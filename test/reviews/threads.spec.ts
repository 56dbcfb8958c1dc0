import { Newsroom, type Colleague, type PlantedClaim } from '../evidence/newsroom.js';

type Json = Record<string, unknown>;
type Thread = Json & { id: string; version: number; comments: Json[] };

describe('threads of a claim', () => {
  let newsroom: Newsroom;
  let ayu: Colleague;
  let citra: Colleague;
  let doni: Colleague;
  let claim: PlantedClaim;

  beforeAll(async () => {
    newsroom = await Newsroom.open();
    ayu = await newsroom.person('Ayu', 'contributor');
    citra = await newsroom.person('Citra', 'reviewer');
    doni = await newsroom.person('Doni', 'publisher');
  });
  afterAll(() => newsroom.close());
  beforeEach(async () => {
    claim = await newsroom.claim(ayu, { version: 7 });
  });

  const open = async (by: Colleague, kind = 'must', more: Json = {}) => {
    const body = { kind, body: 'Which resolution is meant?', ...more };
    return (await by.client.post<Thread>(`/api/v1/claims/${claim.ref}/threads`, body)).body;
  };
  const act = (by: Colleague, thread: Thread, verb: 'resolve' | 'reopen') =>
    by.client.post<Thread>(`/api/v1/threads/${thread.id}/${verb}`);
  const comment = (by: Colleague, thread: Thread, body = 'S/RES/2199.') =>
    by.client.post<Json>(`/api/v1/threads/${thread.id}/comments`, { body });
  const list = async () =>
    (await ayu.client.get<{ data: Thread[] }>(`/api/v1/claims/${claim.id}/threads`)).body.data;

  it('are opened about a version of it, and leave that version alone', async () => {
    const answer = await citra.client.post<Thread>(`/api/v1/claims/${claim.ref}/threads`, {
      kind: 'should',
      body: ' <b>Say</b> which one\u202e ',
    });
    expect([answer.status, answer.etag]).toEqual([201, '"1"']);
    expect(answer.body).toEqual({
      id: expect.any(String),
      version: 1,
      claimId: claim.id,
      kind: 'should',
      body: ' <b>Say</b> which one\u202e ',
      target: null,
      suggestion: null,
      state: 'open',
      answered: false,
      openedBy: { id: citra.id, name: 'Citra' },
      claimVersion: 7,
      createdAt: expect.stringMatching(/Z$/),
      resolvedBy: null,
      resolvedAt: null,
      comments: [],
    });
    const rows = await newsroom.rows('SELECT version FROM claims WHERE id = $1', [claim.id]);
    expect(rows).toEqual([{ version: 7 }]);
  });

  it('are listed oldest first, and resolved ones stay in their place', async () => {
    const first = await open(citra, 'question');
    const second = await open(citra, 'praise');
    await act(citra, first, 'resolve');
    expect((await list()).map(({ id, state }) => [id, state])).toEqual([
      [first.id, 'resolved'],
      [second.id, 'open'],
    ]);
  });

  it('are answered once somebody else has commented', async () => {
    const thread = await open(citra);
    const own = await comment(citra, thread, 'I mean paragraph 17.');
    expect([own.status, own.body]).toEqual([
      201,
      {
        id: expect.any(String),
        body: 'I mean paragraph 17.',
        author: { id: citra.id, name: 'Citra' },
        createdAt: expect.any(String),
      },
    ]);
    expect(await list()).toMatchObject([{ answered: false, version: 2 }]);
    await comment(ayu, thread);
    expect(await list()).toMatchObject([
      { answered: true, version: 3, comments: [{ body: 'I mean paragraph 17.' }, { body: 'S/RES/2199.' }] },
    ]);
  });

  it('are not answered by the machine of whoever opened them', async () => {
    const robot = await newsroom.robot('Robot', citra, 'contributor');
    const thread = await open(citra);
    await comment(robot, thread);
    expect(await list()).toMatchObject([{ answered: false, comments: [{ author: { id: citra.id } }] }]);
  });

  it('belong to who answers for the machine that opened them', async () => {
    const robot = await newsroom.robot('Robot', citra, 'reviewer');
    const thread = await open(robot);
    expect(thread.openedBy).toEqual({ id: citra.id, name: 'Citra' });
    expect((await act(citra, thread, 'resolve')).status).toBe(200);
  });

  it('take comments when they are resolved, and stay resolved', async () => {
    const thread = await open(citra);
    await act(citra, thread, 'resolve');
    expect((await comment(ayu, thread)).status).toBe(201);
    expect(await list()).toMatchObject([{ state: 'resolved' }]);
  });

  it.each([
    ['its opener', () => citra],
    ['a publisher', () => doni],
  ])('that must be settled are resolved by %s', async (_, who) => {
    const thread = await open(citra);
    const { status, etag, body } = await act(who(), thread, 'resolve');
    expect([status, etag]).toEqual([200, '"2"']);
    expect(body).toMatchObject({
      state: 'resolved',
      resolvedBy: { id: who().id, name: who().name },
      resolvedAt: expect.any(String),
    });
  });

  it('that must be settled are not resolved by anybody else, who is told who can', async () => {
    const thread = await open(citra);
    const admin = await newsroom.person('Eka', 'admin', 'checker', 'reviewer');
    const machine = await newsroom.robot('Press', doni, 'publisher');
    for (const somebody of [ayu, admin, machine]) {
      const refused = await act(somebody, thread, 'resolve');
      expect(refused).toMatchObject({
        status: 403,
        body: {
          code: 'role_missing',
          errors: [
            {
              code: 'only_opener_or_publisher',
              who: [
                { id: citra.id, name: 'Citra' },
                { id: doni.id, name: 'Doni' },
              ],
            },
          ],
        },
      });
    }
    expect(await list()).toMatchObject([{ state: 'open', version: 1 }]);
  });

  it.each(['should', 'question', 'praise'])(
    'that are a "%s" are resolved by anybody who may comment',
    async (kind) => {
      const thread = await open(citra, kind);
      expect((await act(ayu, thread, 'resolve')).status).toBe(200);
    },
  );

  it('are reopened by anybody who may comment', async () => {
    const thread = await open(citra);
    await act(citra, thread, 'resolve');
    const { status, body } = await act(ayu, thread, 'reopen');
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ state: 'open', version: 3, resolvedBy: null, resolvedAt: null }),
    ]);
  });

  it('are resolved once by 10 who do it at once, and resolving again changes nothing', async () => {
    const thread = await open(citra, 'should');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => act(i % 2 ? ayu : citra, thread, 'resolve')),
    );
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: { version: 2 } });
    const events = await newsroom.rows(
      `SELECT 1 FROM outbox_events WHERE subject_id = $1 AND type = 'thread.resolved'`,
      [thread.id],
    );
    expect(events).toHaveLength(1);
  });

  it('keep all of 20 comments that come at once', async () => {
    const thread = await open(citra);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => comment(i % 2 ? ayu : doni, thread, `Answer ${i}`)),
    );
    const [read] = await list();
    expect(read).toMatchObject({ version: 21, answered: true });
    expect(new Set(read!.comments.map(({ body }) => body)).size).toBe(20);
  });

  it('tell the audit log of the claim and the outbox', async () => {
    const thread = await open(citra, 'must', { body: 'x'.repeat(501) });
    const { body: answer } = await comment(ayu, thread);
    await act(citra, thread, 'resolve');
    await act(ayu, thread, 'reopen');
    const events = await newsroom.rows<{ action: string; actor_id: string; after: Json }>(
      'SELECT action, actor_id, after FROM audit_events WHERE stream = $1 ORDER BY seq',
      [`claim:${claim.id}`],
    );
    expect(events).toEqual([
      {
        action: 'thread.opened',
        actor_id: citra.id,
        after: {
          threadId: thread.id,
          kind: 'must',
          target: null,
          body: { length: 501, sha256: expect.any(String) },
        },
      },
      {
        action: 'thread.commented',
        actor_id: ayu.id,
        after: { threadId: thread.id, commentId: answer.id, body: 'S/RES/2199.' },
      },
      { action: 'thread.resolved', actor_id: citra.id, after: { threadId: thread.id, state: 'resolved' } },
      { action: 'thread.reopened', actor_id: ayu.id, after: { threadId: thread.id, state: 'open' } },
    ]);
    const about = { claimId: claim.id, ref: claim.ref, threadId: thread.id };
    expect(
      await newsroom.rows('SELECT type, payload FROM outbox_events WHERE subject_id = $1 ORDER BY position', [
        thread.id,
      ]),
    ).toEqual([
      { type: 'thread.opened', payload: { ...about, kind: 'must', by: citra.id } },
      { type: 'thread.commented', payload: { ...about, commentId: answer.id, by: ayu.id } },
      { type: 'thread.resolved', payload: { ...about, by: citra.id } },
      { type: 'thread.reopened', payload: { ...about, by: ayu.id } },
    ]);
  });

  it('are opened while the claim is published or retracted too', async () => {
    await newsroom.rows(
      `UPDATE claims SET state = 'published', published_edition = 1, slug = id::text WHERE id = $1`,
      [claim.id],
    );
    expect((await open(citra, 'question')).state).toBe('open');
  });
});
