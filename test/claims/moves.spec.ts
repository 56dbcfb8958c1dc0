import { AUTHOR_TICKS, ClaimSteps, REVIEWER_TICKS, type ClaimAnswer } from '../harness/claim-steps.js';
import { hire, openNewsroom, type Member, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

interface Dossier extends ClaimAnswer {
  summary: string;
  evidence: { id: string; title: string | null }[];
  appearances: { url: string }[];
  approvals: { have: number; need: number; by?: { name: string }[] } & { have: number };
  parked: { from: string; reason: string; wakeOn: string; due: boolean } | null;
  mergedInto: { ref: string } | null;
  closed: { code: string; fields: string[] } | null;
  merged: { ref: string }[];
}

describe('the moves of a claim', () => {
  let app: RunningApp;
  let desk: Newsroom;
  let steps: ClaimSteps;

  beforeAll(async () => {
    app = await startApp({ publicUrlGiven: true });
    desk = await openNewsroom(app);
    steps = new ClaimSteps(desk);
  });
  afterAll(() => app?.stop());

  const stateOf = async (claim: { id: string }) => (await steps.read(claim)).state;

  it('shows every move, open or closed, with every unmet guard and who could make it', async () => {
    const claim = await steps.researched();
    const { body } = await desk.reviewer.http.get<{
      moves: { name: string; open: boolean; needs: { code: string }[]; who: { name: string }[] }[];
    }>(`/api/v1/claims/${claim.ref}/moves`);
    expect(body.moves).toHaveLength(18);
    expect(body.moves.find(({ name }) => name === 'submit')).toMatchObject({
      open: false,
      needs: [{ code: 'role' }, { code: 'checklist' }],
      who: [{ name: 'checker' }, { name: 'secondChecker' }],
    });
    expect(body.moves.find(({ name }) => name === 'approve')).toMatchObject({
      needs: [{ code: 'state' }, { code: 'checklist' }],
      who: [{ name: 'reviewer' }, { name: 'secondReviewer' }],
    });
  });

  it('changes nothing on a dry run, and says what would have been', async () => {
    const claim = await steps.researched();
    const tried = await steps.move(
      desk.checker,
      claim,
      { name: 'submit', checklist: AUTHOR_TICKS },
      '?dryRun=true',
    );
    expect([tried.status, tried.body.state]).toEqual([200, 'in_review']);
    expect(await steps.read(claim)).toMatchObject({ state: 'researching', version: claim.version });
  });

  it('refuses unknown moves and inputs that the move does not take', async () => {
    const claim = await steps.draft();
    expect((await steps.move(desk.checker, claim, { name: 'fly' })).status).toBe(422);
    const other = await steps.move(desk.checker, claim, { name: 'start', reason: 'why not' });
    expect([other.status, other.body.code]).toEqual([400, 'unknown_field']);
    const silent = await steps.move(desk.checker, claim, { name: 'park' });
    expect([silent.status, silent.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/reason', code: 'required' })],
    ]);
  });

  it('needs as many approvals as the desk wants, each by another person', async () => {
    await app.database.rows('UPDATE settings SET approvals_needed = 2');
    const claim = await steps.researched();
    await steps.submit(claim);
    expect((await steps.approve(claim)).body).toMatchObject({
      state: 'in_review',
      approvals: { have: 1, need: 2 },
    });
    expect(
      await steps.refusals(desk.reviewer, claim, { name: 'approve', checklist: REVIEWER_TICKS }),
    ).toEqual(['already_approved']);
    expect((await steps.approve(claim, desk.secondReviewer)).body).toMatchObject({
      state: 'approved',
      approvals: { have: 2, need: 2 },
    });
    await app.database.rows('UPDATE settings SET approvals_needed = 1');
  });

  it('voids the approvals of an edited claim, which falls back to researching', async () => {
    const claim = await steps.approved();
    expect((await steps.edit(desk.secondChecker, claim, { summary: 'Another summary.' })).body.state).toBe(
      'researching',
    );
    const [left] = await app.database.rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM approvals WHERE claim_id = $1 AND voided_at IS NULL',
      [claim.id],
    );
    expect(left!.n).toBe(0);
    const [fall] = await app.database.rows(
      'SELECT name, from_state, to_state FROM transitions WHERE claim_id = $1 ORDER BY version DESC LIMIT 1',
      [claim.id],
    );
    expect(fall).toEqual({ name: 'edit', from_state: 'approved', to_state: 'researching' });
  });

  it('leaves an approved claim alone when only the desk sees the edit', async () => {
    const claim = await steps.approved();
    expect((await steps.edit(desk.checker, claim, { priority: 'high', topics: ['Oil'] })).body.state).toBe(
      'approved',
    );
  });

  it('is asked to change by a reviewer who says what, and answered before it comes back', async () => {
    const claim = await steps.researched();
    await steps.submit(claim);
    expect(await steps.refusals(desk.reviewer, claim, { name: 'request_changes' })).toEqual([
      'needs_comment',
    ]);
    const thread = await desk.reviewer.http.post<{ id: string }>(`/api/v1/claims/${claim.id}/threads`, {
      kind: 'must',
      body: 'Which resolution?',
    });
    expect((await steps.move(desk.reviewer, claim, { name: 'request_changes' })).body.state).toBe(
      'changes_requested',
    );
    expect(await steps.refusals(desk.checker, claim, { name: 'submit', checklist: AUTHOR_TICKS })).toEqual([
      'threads_open',
    ]);
    await desk.checker.http.post(`/api/v1/threads/${thread.body.id}/comments`, { body: 'Resolution 2199.' });
    expect((await steps.submit(claim)).body.state).toBe('in_review');
    await desk.reviewer.http.get(`/api/v1/claims/${claim.id}/evidence`);
    expect(
      await steps.refusals(desk.reviewer, claim, { name: 'approve', checklist: REVIEWER_TICKS }),
    ).toEqual(['threads_open']);
    await desk.reviewer.http.post(`/api/v1/threads/${thread.body.id}/resolve`);
    expect((await steps.approve(claim)).body.state).toBe('approved');
  });

  it('is held up by no note on the article that it is from, though the note must be settled', async () => {
    const { http } = desk.contributor;
    const text = 'The ministry answered. “It rained,” said Rina Contoh.';
    const { id } = (await http.post<{ id: string }>('/api/v1/articles', { text, language: 'en' })).body;
    const quotes = await http.get<{ data: { id: string }[] }>(`/api/v1/articles/${id}/quotes`);
    const quoteId = quotes.body.data[0]!.id;
    await http.post(`/api/v1/quotes/${quoteId}/decision`, { decision: 'accepted' }, { etag: 1 });
    const claim = await steps.researched({ quoteIds: [quoteId] });
    const must = { kind: 'must', body: 'Who is meant?', quoteId };
    expect((await desk.reviewer.http.post(`/api/v1/articles/${id}/threads`, must)).status).toBe(201);
    expect((await steps.submit(claim)).body.state).toBe('in_review');
    await desk.reviewer.http.get(`/api/v1/articles/${id}/text`);
    expect((await steps.approve(claim)).body.state).toBe('approved');
  });

  it('counts what a service account did as the work of who answers for it, and lets it approve nothing', async () => {
    const robot = await hire(app, 'reviewing robot', ['reviewer', 'contributor'], desk.reviewer.id);
    const claim = await steps.researched();
    await desk.reviewer.http.get('/api/v1/me');
    await steps.edit(robot, claim, { statedAt: 'Moscow' });
    await steps.submit(claim);
    expect(await steps.refusals(robot, claim, { name: 'approve', checklist: REVIEWER_TICKS })).toEqual(
      expect.arrayContaining(['four_eyes', 'service_account']),
    );
    await desk.reviewer.http.get(`/api/v1/claims/${claim.id}/evidence`);
    expect(
      await steps.refusals(desk.reviewer, claim, { name: 'approve', checklist: REVIEWER_TICKS }),
    ).toEqual(['four_eyes']);
    expect((await steps.approve(claim, desk.secondReviewer)).body.state).toBe('approved');
  });

  it('is parked until a day and comes back to where it was, but not into review', async () => {
    const claim = await steps.researched();
    await steps.submit(claim);
    await steps.move(desk.checker, claim, {
      name: 'park',
      reason: 'Waiting for an answer',
      wakeOn: '2020-01-01',
    });
    expect((await steps.read<Dossier>(claim)).parked).toEqual({
      from: 'in_review',
      reason: 'Waiting for an answer',
      wakeOn: '2020-01-01',
      due: true,
    });
    expect((await steps.move(desk.checker, claim, { name: 'unpark' })).body.state).toBe('researching');
  });

  it('is set aside with a kind, and reopened by a reviewer', async () => {
    const claim = await steps.draft();
    expect(
      (await steps.move(desk.contributor, claim, { name: 'set_aside', kind: 'opinion' })).body.state,
    ).toBe('not_checkable');
    expect(
      (await steps.move(desk.reviewer, claim, { name: 'reopen', reason: 'It has a number in it.' })).body
        .state,
    ).toBe('draft');
  });

  it('is merged into another, leaves a visible stub, and comes back with its appearances', async () => {
    const target = await steps.draft({ appearances: [{ url: 'https://news.example/a' }] });
    const claim = await steps.draft({ appearances: [{ url: 'https://news.example/b' }] });
    expect((await steps.move(desk.checker, claim, { name: 'merge', targetId: target.ref })).body.state).toBe(
      'merged',
    );
    expect((await steps.read<Dossier>(claim)).mergedInto).toMatchObject({ ref: target.ref });
    const grown = await steps.read<Dossier>(target);
    expect(grown.appearances.map(({ url }) => url)).toEqual([
      'https://news.example/a',
      'https://news.example/b',
    ]);
    expect(grown.merged).toEqual([expect.objectContaining({ ref: claim.ref })]);
    const { closed } = await steps.read<Dossier>(claim);
    expect(closed).toMatchObject({ code: 'closed', fields: expect.arrayContaining(['statedAt']) });
    expect((await steps.edit(desk.checker, claim, { statedAt: 'Moscow' })).body.code).toBe('closed');
    await steps.move(desk.checker, claim, { name: 'unmerge' });
    expect((await steps.read<Dossier>(claim)).closed).toBeNull();
    expect((await steps.read<Dossier>(claim)).appearances.map(({ url }) => url)).toEqual([
      'https://news.example/b',
    ]);
    expect((await steps.read<Dossier>(target)).appearances.map(({ url }) => url)).toEqual([
      'https://news.example/a',
    ]);
  });

  it('is not merged into itself, or into something that is gone, and two merges at once do not wait for each other', async () => {
    const [a, b] = [await steps.draft(), await steps.draft()];
    expect(await steps.refusals(desk.checker, a, { name: 'merge', targetId: a.id })).toEqual([
      'merge_target',
    ]);
    const crossed = await Promise.all([
      steps.move(desk.checker, a, { name: 'merge', targetId: b.id }),
      steps.move(desk.checker, b, { name: 'merge', targetId: a.id }),
    ]);
    expect(crossed.map(({ status }) => status).sort()).not.toContain(503);
    expect([await stateOf(a), await stateOf(b)].sort()).toEqual(['draft', 'merged']);
  });

  it('goes back to what is public when a correction is abandoned', async () => {
    const claim = await steps.published();
    const before = await steps.read<Dossier>(claim);
    await steps.move(desk.checker, claim, { name: 'correct', kind: 'correction' });
    await steps.edit(desk.checker, claim, { summary: 'Something else.', statement: 'Something else.' });
    const piece = before.evidence[0]!;
    await desk.contributor.http.patch(`/api/v1/evidence/${piece.id}`, { title: 'Renamed' }, { etag: 1 });
    await steps.evidence(claim, { url: 'https://news.example/new' });
    expect(await stateOf(claim)).toBe('researching');
    const back = await steps.move(desk.publisher, claim, {
      name: 'abandon_correction',
      reason: 'It was right.',
    });
    expect(back.body).toMatchObject({ state: 'published', edition: 1 });
    const after = await steps.read<Dossier>(claim);
    expect(after).toMatchObject({
      summary: before.summary,
      statement: (before as unknown as { statement: string }).statement,
    });
    expect(after.evidence.map(({ id, title }) => ({ id, title }))).toEqual(
      before.evidence.map(({ id, title }) => ({ id, title })),
    );
  });

  it('does not let an author approve their own words by way of an abandoned correction', async () => {
    const claim = await steps.published();
    await steps.move(desk.checker, claim, { name: 'correct', kind: 'minor' });
    await steps.edit(desk.checker, claim, { summary: 'Mine.' });
    await steps.move(desk.checker, claim, { name: 'abandon_correction', reason: 'Later.' });
    await steps.move(desk.checker, claim, { name: 'correct', kind: 'minor' });
    await steps.edit(desk.secondChecker, claim, { summary: 'Mine.' });
    const dossier = await steps.read<{
      contributions: { person: { name: string } }[];
      version: number;
      id: string;
    }>(claim);
    expect(dossier.contributions.map(({ person }) => person.name).sort()).toEqual([
      'checker',
      'secondChecker',
    ]);
  });

  it('is not published before its embargo, without an organisation, or under an address that is taken', async () => {
    const taken = await steps.published({ statement: 'An address of its own.' });
    const claim = await steps.approved();
    const slug = taken.publication!.slug;
    await app.database.rows('UPDATE settings SET organisation_logo = NULL');
    expect(
      await steps.refusals(desk.publisher, claim, { name: 'publish', slug, embargo: '2999-01-01T00:00:00Z' }),
    ).toEqual(['embargo', 'organisation_missing', 'slug_taken']);
    await app.database.rows(`UPDATE settings SET organisation_logo = 'https://desk.example/logo.png'`);
    expect((await steps.move(desk.publisher, claim, { name: 'publish' })).body.state).toBe('published');
  });

  it('is held by an embargo that a publisher sets and lifts, and keeps its approval', async () => {
    const claim = await steps.approved();
    const embargo = async (who: Member, until: string | null) =>
      who.http.post<ClaimAnswer>(
        `/api/v1/claims/${claim.id}/embargo`,
        { until },
        {
          etag: (await steps.read(claim)).version,
        },
      );
    expect((await embargo(desk.reviewer, null)).status).toBe(403);
    expect(await embargo(desk.publisher, '2999-01-01T00:00:00Z')).toMatchObject({
      status: 200,
      body: { state: 'approved' },
    });
    expect(await steps.refusals(desk.publisher, claim, { name: 'publish' })).toEqual(['embargo']);
    const { body: history } = await desk.viewer.http.get<{
      data: { changed: string[]; actor: { id: string } }[];
    }>(`/api/v1/claims/${claim.id}/versions`);
    expect(history.data[0]).toMatchObject({ changed: ['embargoUntil'], actor: { id: desk.publisher.id } });
    await embargo(desk.publisher, null);
    expect((await steps.move(desk.publisher, claim, { name: 'publish' })).body.state).toBe('published');
  });
});
