import { Newsroom, type Colleague, type PlantedClaim } from '../evidence/newsroom.js';

type Json = Record<string, unknown>;
type Thread = Json & { id: string; version: number; suggestion: Json };

const STATEMENT = 'The resolution prohibits buying oil from terrorists.';

describe('a suggestion', () => {
  let newsroom: Newsroom;
  let ayu: Colleague;
  let budi: Colleague;
  let citra: Colleague;
  let claim: PlantedClaim;

  beforeAll(async () => {
    newsroom = await Newsroom.open();
    ayu = await newsroom.person('Ayu', 'contributor');
    budi = await newsroom.person('Budi', 'checker');
    citra = await newsroom.person('Citra', 'reviewer');
  });
  afterAll(() => newsroom.close());
  beforeEach(async () => {
    claim = await newsroom.claim(ayu, {
      version: 7,
      statement: STATEMENT,
      summary: 'It prohibits the trade.',
    });
  });

  const path = () => `/api/v1/claims/${claim.ref}/threads`;
  const about = (field: string, text: string, exact: string, replacement: string): Json => {
    const start = text.indexOf(exact);
    return {
      kind: 'should',
      target: { field, start, end: start + exact.length },
      suggestion: { exact, replacement },
    };
  };
  const VERB = about('statement', STATEMENT, 'prohibits', 'condemns');
  const suggest = async (by: Colleague, body = VERB) => (await by.client.post<Thread>(path(), body)).body;
  const accept = (by: Colleague, { id, version }: Thread) =>
    by.client.post<Thread & Json>(`/api/v1/threads/${id}/accept`, undefined, { etag: version });
  const resolve = (by: Colleague, { id }: Thread) => by.client.post<Thread>(`/api/v1/threads/${id}/resolve`);
  const reopen = (by: Colleague, { id }: Thread) => by.client.post<Thread>(`/api/v1/threads/${id}/reopen`);
  const now = async () => {
    const [row] = await newsroom.rows<Json>(
      `SELECT version, state, statement, summary, ARRAY(SELECT u.name || ' ' || c.field FROM contributions c
         JOIN users u ON u.id = c.person_id WHERE c.claim_id = claims.id ORDER BY 1) AS ledger FROM claims WHERE id = $1`,
      [claim.id],
    );
    return row!;
  };
  const edit = async (columns: string) =>
    newsroom.rows(`UPDATE claims SET ${columns}, version = version + 1 WHERE id = $1`, [claim.id]);

  it('is a thread that carries other words, and changes neither the claim nor who may approve it', async () => {
    const before = await now();
    const { status, body } = await citra.client.post<Thread>(path(), VERB);
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        kind: 'should',
        body: '',
        state: 'open',
        claimVersion: 7,
        target: { field: 'statement', start: 15, end: 24 },
        suggestion: {
          exact: 'prohibits',
          prefix: 'The resolution ',
          suffix: ' buying oil from terrorists.',
          replacement: 'condemns',
          outcome: 'open',
          acceptedAs: null,
        },
      }),
    ]);
    expect(await now()).toEqual(before);
    const dossier = await ayu.client.get<{ threads: Thread[] }>(`/api/v1/claims/${claim.ref}`);
    expect(dossier.body.threads).toEqual([body]);
  });

  it('becomes a version of the claim when it is accepted, to which two people have contributed', async () => {
    const { status, etag, body } = await accept(ayu, await suggest(citra));
    expect([status, etag]).toEqual([200, '"2"']);
    expect(body).toMatchObject({
      state: 'resolved',
      resolvedBy: { name: 'Ayu' },
      suggestion: { outcome: 'accepted', acceptedAs: 8 },
    });
    expect(await now()).toMatchObject({
      version: 8,
      statement: 'The resolution condemns buying oil from terrorists.',
      ledger: ['Ayu statement', 'Citra statement'],
    });
  });

  it('finds its words where they stand by now, each of several in one text', async () => {
    const texts = ['prohibits', 'oil', 'terrorists'].map((word) =>
      about('statement', STATEMENT, word, `${word}!`),
    );
    const threads = [];
    for (const body of texts) threads.push(await suggest(citra, body));
    await edit(`statement = 'So, ' || statement`);
    for (const at of [2, 0, 1]) expect((await accept(ayu, threads[at]!)).status).toBe(200);
    expect(await now()).toMatchObject({
      statement: 'So, The resolution prohibits! buying oil! from terrorists!.',
    });
  });

  it('is refused once its words have changed, and stays to be read', async () => {
    const thread = await suggest(citra);
    await edit(`statement = 'The resolution bans buying oil.'`);
    const before = await now();
    expect(await accept(ayu, thread)).toMatchObject({
      status: 409,
      body: { code: 'conflict', errors: [{ code: 'words_changed', params: { field: 'statement' } }] },
    });
    expect(await now()).toEqual(before);
    const { body } = await ayu.client.get<{ data: Thread[] }>(path());
    expect(body.data).toMatchObject([{ state: 'open', suggestion: { outcome: 'open' } }]);
  });

  it('is not taken for words that its author has not seen', async () => {
    await edit(`statement = 'A ' || statement`);
    expect(await citra.client.post(path(), VERB)).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'words_changed' }] },
    });
  });

  it.each([
    ['approved', 'researching'],
    ['in_review', 'in_review'],
  ])('costs the approvals of a claim that is %s', async (state, becomes) => {
    await edit(`state = '${state}'`);
    await newsroom.rows(
      'INSERT INTO approvals (id, claim_id, edition, version, person_id) VALUES (gen_random_uuid(), $1, 1, 7, $2)',
      [claim.id, citra.id],
    );
    await accept(ayu, await suggest(citra));
    expect(await now()).toMatchObject({ state: becomes });
    expect(
      await newsroom.rows('SELECT 1 FROM approvals WHERE claim_id = $1 AND voided_at IS NULL', [claim.id]),
    ).toEqual([]);
  });

  it('waits for a correction while the claim is public', async () => {
    const thread = await suggest(citra);
    await newsroom.rows(
      `UPDATE claims SET state = 'published', published_edition = 1, slug = id::text WHERE id = $1`,
      [claim.id],
    );
    expect(await accept(ayu, thread)).toMatchObject({ status: 409, body: { code: 'needs_correction' } });
    await newsroom.rows(`UPDATE claims SET state = 'researching', edition = 2 WHERE id = $1`, [claim.id]);
    await accept(ayu, thread);
    const editions = await newsroom.rows('SELECT DISTINCT edition FROM contributions WHERE claim_id = $1', [
      claim.id,
    ]);
    expect(editions).toEqual([{ edition: 2 }]);
  });

  it('of a verdict is accepted by whoever may write verdicts', async () => {
    const words = about('summary', 'It prohibits the trade.', 'prohibits', 'condemns');
    const thread = await suggest(citra, words);
    expect(await accept(ayu, thread)).toMatchObject({ status: 403, body: { code: 'role_missing' } });
    expect(await accept(citra, thread)).toMatchObject({ status: 403, body: { code: 'role_missing' } });
    expect((await accept(budi, thread)).status).toBe(200);
    expect(await now()).toMatchObject({ ledger: ['Budi summary', 'Citra summary'] });
  });

  it('by a machine counts for who answers for it', async () => {
    const robot = await newsroom.robot('Robot', citra, 'contributor');
    await accept(ayu, await suggest(robot));
    expect(await now()).toMatchObject({ ledger: ['Ayu statement', 'Citra statement'] });
  });

  it.each([
    ['rejected', 'by others', () => ayu],
    ['withdrawn', 'by its author', () => citra],
  ])('is %s when it is settled %s, and may be opened again', async (outcome, _, who) => {
    const thread = await suggest(citra);
    const settled = await resolve(who(), thread);
    expect(settled.body).toMatchObject({ state: 'resolved', suggestion: { outcome, acceptedAs: null } });
    expect(await accept(ayu, settled.body)).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'settled' }] },
    });
    const again = await reopen(citra, thread);
    expect(again.body).toMatchObject({ state: 'open', suggestion: { outcome: 'open' } });
    expect((await accept(ayu, again.body)).status).toBe(200);
  });

  it('that was accepted is open again without its words leaving the claim or its author the ledger', async () => {
    const thread = await suggest(citra);
    await accept(ayu, thread);
    const { body } = await reopen(ayu, thread);
    expect(body.suggestion).toMatchObject({ outcome: 'open', acceptedAs: null });
    expect(await now()).toMatchObject({ version: 8, ledger: ['Ayu statement', 'Citra statement'] });
    expect((await accept(ayu, body)).status).toBe(409);
  });

  it('is accepted once by 8 who do it at once', async () => {
    const thread = await suggest(citra);
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(ayu, thread)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
    expect(await now()).toMatchObject({ version: 8 });
  });

  it('is accepted as it was read', async () => {
    const thread = await suggest(citra);
    expect((await ayu.client.post(`/api/v1/threads/${thread.id}/accept`)).status).toBe(428);
    await ayu.client.post(`/api/v1/threads/${thread.id}/comments`, { body: 'Sure?' });
    expect(await accept(ayu, thread)).toMatchObject({ status: 412, body: { current: { version: 2 } } });
  });

  it('is none where nothing was suggested', async () => {
    const { body } = await citra.client.post<Thread>(path(), { kind: 'should', body: 'Which one?' });
    expect(body.suggestion).toBeNull();
    expect(await accept(ayu, body)).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'no_suggestion' }] },
    });
  });

  it.each<[string, Json, string]>([
    ['nothing in particular', { suggestion: VERB.suggestion }, '/target'],
    ['a field as a whole', { ...VERB, target: { field: 'statement' } }, '/target'],
    ['a field that is no text', { ...VERB, target: { field: 'rating' } }, '/target'],
    ['the same words', about('statement', STATEMENT, 'oil', 'oil'), '/suggestion/replacement'],
    ['no words', about('statement', STATEMENT, 'oil', ' '), '/suggestion/replacement'],
    ['too many', about('statement', STATEMENT, 'oil', 'x'.repeat(1960)), '/suggestion/replacement'],
  ])('is not made for %s', async (_, body, pointer) => {
    const answer = await citra.client.post(path(), { kind: 'should', ...body });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([expect.objectContaining({ pointer })]) },
    });
  });

  it('tells the audit log and the outbox both people', async () => {
    const thread = await suggest(citra, { ...VERB, body: 'The verb is another.' });
    await accept(ayu, thread);
    const events = await newsroom.rows<Json>(
      'SELECT action, actor_id AS by, before, after FROM audit_events WHERE stream = $1 ORDER BY seq',
      [`claim:${claim.id}`],
    );
    const { target } = VERB;
    const opened = {
      threadId: thread.id,
      kind: 'should',
      body: 'The verb is another.',
      target,
      words: 'condemns',
    };
    expect(events).toEqual([
      { action: 'thread.opened', by: citra.id, before: null, after: opened },
      {
        action: 'claim.updated',
        by: ayu.id,
        before: { statement: STATEMENT },
        after: { statement: STATEMENT.replace('prohibits', 'condemns') },
      },
      {
        action: 'thread.accepted',
        by: ayu.id,
        before: { threadId: thread.id, state: 'open' },
        after: { threadId: thread.id, state: 'resolved', words: 'condemns', suggestedBy: citra.id },
      },
    ]);
    expect(
      await newsroom.rows(`SELECT type, payload FROM outbox_events WHERE subject_id = $1 ORDER BY position`, [
        thread.id,
      ]),
    ).toEqual([
      expect.objectContaining({ type: 'thread.opened' }),
      {
        type: 'thread.accepted',
        payload: {
          claimId: claim.id,
          ref: claim.ref,
          threadId: thread.id,
          by: ayu.id,
          suggestedBy: citra.id,
          field: 'statement',
        },
      },
    ]);
  });

  it('is in the history beside the version that it has become', async () => {
    await accept(ayu, await suggest(citra));
    const { body } = await ayu.client.get<{ data: Json[] }>(`/api/v1/claims/${claim.ref}/history`);
    expect(body.data.map(({ action, kind }) => [action, kind])).toEqual([
      ['thread.accepted', 'comment'],
      ['claim.updated', 'edit'],
      ['thread.opened', 'comment'],
    ]);
  });
});
