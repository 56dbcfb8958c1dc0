import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom, type Member, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

interface Seen extends ClaimAnswer {
  lastSeen: { version: number; at: string } | null;
}
interface Part {
  total: number;
  data: { id: string; stateSince: string }[];
}
type Work = Record<
  'assigned' | 'toReview' | 'changesRequested' | 'toPublish' | 'due' | 'corrections' | 'links',
  Part
> & { counts: { myWork: number; inbox: number; reviews: number } };

describe('what waits for a person, and what they have seen', () => {
  let app: RunningApp;
  let desk: Newsroom;
  let steps: ClaimSteps;

  beforeAll(async () => {
    app = await startApp();
    desk = await openNewsroom(app);
    steps = new ClaimSteps(desk);
  });
  afterAll(() => app?.stop());

  const work = async (who: Member) => (await who.http.get<Work>('/api/v1/my-work')).body;
  const ids = ({ data }: Part) => data.map(({ id }) => id);
  const look = (who: Member, claim: { id: string }, version: number) =>
    who.http.post(`/api/v1/claims/${claim.id}/seen`, { version });

  it('keeps the version that a person looked at, for that person alone', async () => {
    const claim = await steps.draft();
    expect(await steps.read<Seen>(claim, desk.checker)).toMatchObject({ lastSeen: null });
    expect(await look(desk.checker, claim, 1)).toMatchObject({ status: 204 });
    await steps.edit(desk.contributor, claim, { statement: 'A resolution bans it.' });
    for (const _twice of [1, 2])
      expect(await steps.read<Seen>(claim, desk.checker)).toMatchObject({
        version: 2,
        lastSeen: { version: 1 },
      });
    expect(await steps.read<Seen>(claim, desk.reviewer)).toMatchObject({ lastSeen: null });
  });

  it('never goes back, and knows no version that is yet to come', async () => {
    const claim = await steps.draft();
    await steps.edit(desk.contributor, claim, { statement: 'A resolution bans it.' });
    await look(desk.viewer, claim, 2);
    await look(desk.viewer, claim, 1);
    expect(await steps.read<Seen>(claim)).toMatchObject({ version: 2, lastSeen: { version: 2 } });
    expect(await look(desk.viewer, claim, 3)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/version', code: 'too_great', params: { max: 2 } }] },
    });
  });

  it('lists what is assigned and due for the one who works on it', async () => {
    const claim = await steps.draft({ dueAt: new Date().toISOString() });
    const mine = await work(desk.checker);
    expect(ids(mine.assigned)).toContain(claim.id);
    expect(ids(mine.due)).toEqual([claim.id]);
    expect(mine.counts.myWork).toBe(mine.assigned.total);
    expect(ids((await work(desk.secondChecker)).assigned)).toEqual([]);
  });

  it('tells of links that died, moved or changed of late, to whoever works on the claim', async () => {
    const claim = await steps.draft();
    const url = 'https://news.example/rain';
    const piece = { url, stance: 'supports', kind: 'primary' };
    const { body } = await desk.checker.http.post<{ id: string }>(
      `/api/v1/claims/${claim.id}/evidence`,
      piece,
    );
    const fares = (state: string, days: number) =>
      app.database.rows(
        `INSERT INTO evidence_links (evidence_id, url, state, since, moved_to) VALUES ($1, $2, $3, now() - make_interval(days => $4), $2)
          ON CONFLICT (evidence_id) DO UPDATE SET state = excluded.state, since = excluded.since`,
        [body.id, url, state, days],
      );
    for (const [state, days, told] of [
      ['works', 1, false],
      ['blocked', 1, false],
      ['gone', 1, true],
      ['changed', 13, true],
      ['moved', 13, true],
      ['moved', 15, false],
    ] as const) {
      await fares(state, days);
      const [mine, theirs] = [await work(desk.checker), await work(desk.secondChecker)];
      expect([state, days, ids(mine.links).includes(claim.id)]).toEqual([state, days, told]);
      expect(ids(theirs.links)).not.toContain(claim.id);
      if (told)
        expect(mine.links.data[0]).toMatchObject({
          ailing: [{ evidenceId: body.id, url, state, movedTo: url }],
        });
    }
  });

  it('asks for review only reviewers who had no part in it and have not approved', async () => {
    const claim = await steps.draft();
    await app.database.rows(`UPDATE claims SET state = 'in_review' WHERE id = '${claim.id}'`);
    expect(ids((await work(desk.reviewer)).toReview)).toEqual([claim.id]);
    expect((await work(desk.reviewer)).counts.reviews).toBe(1);
    expect(ids((await work(desk.publisher)).toReview)).toEqual([]);
    await app.database.rows(
      `INSERT INTO contributions (claim_id, edition, person_id, field, version) VALUES ('${claim.id}', 1, '${desk.reviewer.id}', 'summary', 1)`,
    );
    expect(ids((await work(desk.reviewer)).toReview)).toEqual([]);
    expect(ids((await work(desk.secondReviewer)).toReview)).toEqual([claim.id]);
  });

  it('offers approved claims to publishers alone', async () => {
    const claim = await steps.draft();
    await app.database.rows(`UPDATE claims SET state = 'approved' WHERE id = '${claim.id}'`);
    expect(ids((await work(desk.publisher)).toPublish)).toEqual([claim.id]);
    expect((await work(desk.reviewer)).toPublish.total).toBe(0);
  });

  it('offers no publisher what only they wrote, and nobody what is under embargo', async () => {
    const [alone, held] = [await steps.approved(), await steps.approved()];
    await app.database.rows(
      `INSERT INTO contributions (claim_id, edition, person_id, field, version) VALUES ('${alone.id}', 2, '${desk.publisher.id}', 'summary', 1)`,
    );
    await app.database.rows(`UPDATE claims SET edition = 2 WHERE id = '${alone.id}'`);
    const offered = async (who: Member) => ids((await work(who)).toPublish);
    expect(await offered(desk.publisher)).not.toContain(alone.id);
    expect(await offered(desk.secondPublisher)).toContain(alone.id);
    await steps.edit(desk.checker, held, { embargoUntil: '2999-01-01T00:00:00.000Z' });
    expect(await offered(desk.publisher)).not.toContain(held.id);
    await steps.edit(desk.checker, held, { embargoUntil: null });
    expect(await offered(desk.publisher)).toContain(held.id);
  });
});
