import { setTimeout as sleep } from 'node:timers/promises';
import { Egress } from '../../src/platform/egress/egress.js';
import { LinkRounds } from '../../src/evidence/links/link-rounds.js';
import { ArchivedDesk } from './archived-desk.js';
import { html, type Answer, type Link } from './visited-page.js';

describe('the link of a piece of evidence', () => {
  let desk: ArchivedDesk;
  let robots: Answer;
  let answers: Record<string, Answer>;
  let atOnce = 0;
  let mostAtOnce = 0;
  let delay = 0;
  let round: () => Promise<void>;

  beforeAll(async () => {
    desk = await ArchivedDesk.open((request, reply) => {
      const {
        status = 200,
        headers = {},
        body = '',
      } = request.url === '/robots.txt' ? robots : (answers[request.url!] ?? { status: 404 });
      mostAtOnce = Math.max(mostAtOnce, ++atOnce);
      const same = headers.etag && request.headers['if-none-match'] === headers.etag;
      setTimeout(() => {
        atOnce -= 1;
        if (same) reply.writeHead(304, { etag: headers.etag }).end();
        else reply.writeHead(status, headers).end(body);
      }, delay);
    });
    round = LinkRounds.prototype.round.bind(desk.newsroom.app.nest.get(LinkRounds));
  });
  afterAll(() => desk?.close());

  beforeEach(async () => {
    robots = { status: 404 };
    answers = {};
    await desk.newsroom.rows('DELETE FROM web_hosts');
  });

  const client = () => desk.ayu.client;
  const linkOf = async (id: string) => (await desk.read(id)).link;
  const letHostGo = () => desk.newsroom.rows('DELETE FROM web_turns');
  const visit = (id: string) => desk.visit(id);
  const archived = (path: string, more: object = {}) => desk.archived(path, more);

  const events = (id: string) =>
    desk.newsroom
      .rows<{ payload: { state: string; before: string } }>(
        `SELECT payload FROM outbox_events WHERE type = 'evidence.link_changed' AND payload->>'evidenceId' = $1 ORDER BY created_at`,
        [id],
      )
      .then((rows) => rows.map(({ payload }) => `${payload.before} → ${payload.state}`));

  it('is not known before the first visit, and works after it', async () => {
    answers['/works'] = html('The council voted for the bridge.');
    const id = await archived('/works');
    const link = await visit(id);
    expect(link).toMatchObject({ state: 'works', code: null, status: 200, movedTo: null });
    expect(await events(id)).toEqual([]);
  });

  it('moves, goes, and comes back; each is told once and the claim stays as it is', async () => {
    answers['/old'] = html('The council voted for the bridge.');
    const id = await archived('/old');
    await visit(id);
    const version = () => desk.newsroom.rows('SELECT version FROM claims WHERE id = $1', [desk.claim.id]);
    const before = await version();
    answers['/new'] = answers['/old']!;
    answers['/old'] = { status: 301, headers: { location: '/new' } };
    expect(await visit(id)).toMatchObject({ state: 'moved', movedTo: `${desk.site.url}/new` });
    expect(await visit(id)).toMatchObject({ state: 'moved' });
    answers['/old'] = { status: 410 };
    const gone = await visit(id);
    expect(gone).toMatchObject({ state: 'gone', code: 'not_there', status: 410, movedTo: null });
    expect((await visit(id)).since).toBe(gone.since);
    answers['/old'] = answers['/new'];
    expect(await visit(id)).toMatchObject({ state: 'works', code: null });
    expect(await events(id)).toEqual(['works → moved', 'moved → gone', 'gone → works']);
    expect(await version()).toEqual(before);
    const log = await desk.newsroom.rows(
      `SELECT after->>'state' AS state FROM audit_events WHERE stream = $1 AND action = 'evidence.link_changed' ORDER BY seq`,
      [`evidence:${id}`],
    );
    expect(log).toEqual([{ state: 'moved' }, { state: 'gone' }, { state: 'works' }]);
  });

  it('is that of the new address once somebody has accepted it', async () => {
    answers['/here'] = { status: 308, headers: { location: '/there' } };
    answers['/there'] = html('The council voted for the bridge.');
    const { id } = await desk.add('/here');
    await desk.settled(id);
    const { movedTo } = await visit(id);
    const { version } = await desk.read(id);
    await client().patch(`/api/v1/evidence/${id}`, { url: movedTo }, { etag: version });
    expect(await linkOf(id)).toMatchObject({ state: null, checkedAt: null });
    await desk.settled(id);
    expect(await visit(id)).toMatchObject({ state: 'works' });
  });

  it('works where a redirect is for now only, or leads to the same page', async () => {
    answers['/for-now'] = { status: 302, headers: { location: '/elsewhere' } };
    answers['/elsewhere'] = html('The council voted for the bridge.');
    answers['/slash'] = { status: 301, headers: { location: '/slash/' } };
    answers['/slash/'] = answers['/elsewhere']!;
    for (const path of ['/for-now', '/slash'])
      expect(await visit(await archived(path))).toMatchObject({ state: 'works' });
  });

  it('changes when the page says something else than its copy, and tells what', async () => {
    answers['/vote'] = html('The council voted for the bridge.', { etag: '"1"' });
    const id = await archived('/vote');
    expect(await visit(id)).toMatchObject({ state: 'works' });
    expect(await visit(id)).toMatchObject({ state: 'works', status: 304 });
    answers['/vote'] = html('The council voted against the bridge.', { etag: '"2"' });
    expect(await visit(id)).toMatchObject({
      state: 'changed',
      code: 'other_words',
      status: 200,
      differs: true,
    });
    // The page is as it was at the last visit, which is still not what the copy says.
    expect(await visit(id)).toMatchObject({ state: 'changed', status: 304 });
    const { changes } = (
      await client().get<{ changes: { kind: string; words: string }[] }>(
        `/api/v1/evidence/${id}/link/difference`,
      )
    ).body;
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', words: 'for' },
      { kind: 'added', words: 'against' },
    ]);
    answers['/vote'] = html('The council voted for the bridge.', { etag: '"3"' });
    expect(await visit(id)).toMatchObject({ state: 'works', differs: false });
    expect((await client().get(`/api/v1/evidence/${id}/link/text`)).status).toBe(404);
    expect((await client().get(`/api/v1/evidence/${id}/link/difference`)).status).toBe(404);
    expect(await events(id)).toEqual(['works → changed', 'changed → works']);
  });

  it('works where only what nobody cites is other than in the copy, and is changed once the passage is', async () => {
    const passage = 'The council voted for the bridge.';
    const at = (time: string, words = passage) => html(`It is ${time}, says the clock of the page. ${words}`);
    answers['/clock'] = at('noon');
    const id = await archived('/clock', { passage });
    answers['/clock'] = at('midnight');
    expect(await visit(id)).toMatchObject({ state: 'works', code: 'elsewhere', differs: true });
    answers['/clock'] = at('noon', 'The council voted against the bridge.');
    expect(await visit(id)).toMatchObject({ state: 'changed', code: 'passage_changed' });
    answers['/clock'] = at('noon', 'Nothing is known yet.');
    expect(await visit(id)).toMatchObject({ state: 'changed', code: 'passage_gone' });
    expect(await events(id)).toEqual(['works → changed']);
  });

  it.each([401, 402, 403, 429, 451])('is blocked where the site lets no robot in: %i', async (status) => {
    answers['/closed'] = { status };
    const { id } = await desk.add('/closed');
    expect(await visit(id)).toMatchObject({ state: 'blocked', code: 'not_for_us', status });
    expect(await events(id)).toEqual(['null → blocked']);
  });

  it('is not visited against the rules for robots, which are read once a day', async () => {
    robots = {
      body: 'User-agent: *\nAllow: /\n\nUser-agent: claimdesk\nDisallow: /private\nCrawl-delay: 120\n',
    };
    answers['/private/page'] = answers['/open/page'] = html('The council voted for the bridge.');
    const [closed, open] = [await archived('/private/page'), await archived('/open/page')];
    const asked = (path: string) => desk.site.requests.filter(({ url }) => url === path).length;
    const [before, robotsBefore] = [asked('/private/page'), asked('/robots.txt')];
    expect(await visit(closed)).toMatchObject({ state: 'blocked', code: 'robots', status: null });
    expect(await visit(open)).toMatchObject({ state: 'works' });
    expect(asked('/private/page')).toBe(before);
    expect(asked('/robots.txt')).toBe(robotsBefore + 1);
    expect(await desk.newsroom.rows('SELECT crawl_delay FROM web_hosts')).toEqual([{ crawl_delay: 120 }]);
    answers['/open/page'] = { status: 302, headers: { location: '/private/page' } };
    expect(await visit(open)).toMatchObject({ state: 'blocked', code: 'robots' });
  });

  it('is not visited while the rules for robots cannot be had', async () => {
    robots = { status: 503 };
    answers['/shy'] = html('The council voted for the bridge.');
    const { id } = await desk.add('/shy');
    await desk.settled(id);
    const before = desk.site.requests.filter(({ url }) => url === '/shy').length;
    expect(await visit(id)).toMatchObject({ state: null, code: 'site_trouble' });
    expect(desk.site.requests.filter(({ url }) => url === '/shy').length).toBe(before);
  });

  it('is gone after three visits without an answer, and not before', async () => {
    answers['/tired'] = html('The council voted for the bridge.');
    const id = await archived('/tired');
    await visit(id);
    answers['/tired'] = { status: 503 };
    expect(await visit(id)).toMatchObject({ state: 'works', code: 'site_trouble', status: 503 });
    expect(await visit(id)).toMatchObject({ state: 'works' });
    expect(await visit(id)).toMatchObject({ state: 'gone', code: 'site_trouble', status: 503 });
    answers['/tired'] = html('The council voted for the bridge.');
    expect(await visit(id)).toMatchObject({ state: 'works', code: null });
  });

  it('leads to a name that nobody knows, or inside: gone after three visits, blocked at once', async () => {
    const { id } = await desk.add('', { url: 'http://nobody.invalid/page' });
    await visit(id);
    expect(await visit(id)).toMatchObject({ state: null, code: 'name_unknown' });
    expect(await visit(id)).toMatchObject({ state: 'gone', code: 'name_unknown' });
    const inside = await desk.add('', { url: 'http://169.254.169.254/latest' });
    expect(await visit(inside.id)).toMatchObject({ state: 'blocked', code: 'address' });
  });

  it('is visited one at a time by all together, with a pause, and no host waits for another', async () => {
    delay = 30;
    const ids: string[] = [];
    for (const n of [1, 2, 3, 4]) {
      answers[`/many/${n}`] = html(`The council voted ${n} times.`);
      ids.push((await desk.add(`/many/${n}`)).id);
    }
    const other = (await desk.add('', { url: `http://localhost:${new URL(desk.site.url).port}/many/1` })).id;
    for (const id of [...ids, other]) await desk.settled(id);
    await desk.newsroom.rows(`DELETE FROM evidence_links`);
    await desk.newsroom.rows(`UPDATE evidence SET removed_at = now() WHERE NOT id = ANY ($1)`, [
      [...ids, other],
    ]);
    mostAtOnce = 0;
    const jobs = () =>
      desk.newsroom
        .rows<{ n: number }>(`SELECT count(*)::int AS n FROM jobs WHERE kind = 'evidence.link'`)
        .then(([row]) => row!.n);
    const before = await jobs();
    await Promise.all([round(), round(), round()]);
    // One for each of the two hosts, however many ask at once.
    expect((await jobs()) - before).toBe(2);
    const checked = async () =>
      (await Promise.all(ids.map(linkOf))).filter(({ checkedAt }) => checkedAt).length;
    while ((await checked()) < 1) await sleep(50);
    await round();
    expect((await jobs()) - before).toBe(2);
    for (const n of [2, 3, 4]) {
      await letHostGo();
      await round();
      while ((await checked()) < n) await sleep(50);
    }
    await letHostGo();
    await round();
    expect((await jobs()) - before).toBe(5);
    expect(mostAtOnce).toBe(1);
    delay = 0;
  });

  it('is visited daily while its claim is open, monthly after, and never in a claim that is merged or retracted', async () => {
    answers['/often'] = html('The council voted for the bridge.');
    const { id } = await desk.add('/often');
    await desk.settled(id);
    await visit(id);
    await desk.newsroom.rows(`UPDATE evidence SET removed_at = now() WHERE id <> $1`, [id]);
    const due = async (state: string, age: string) => {
      await desk.newsroom.rows(
        `UPDATE claims SET state = $2, not_checkable_kind = CASE WHEN $2 = 'not_checkable' THEN 'opinion' END, published_edition = CASE WHEN $2 IN ('published', 'retracted') THEN 1 END,
          slug = CASE WHEN $2 IN ('published', 'retracted') THEN 'bridge' END, retracted_at = CASE WHEN $2 = 'retracted' THEN now() END WHERE id = $1`,
        [desk.claim.id, state],
      );
      await desk.newsroom.rows(
        `UPDATE evidence_links SET checked_at = now() - $2::interval WHERE evidence_id = $1`,
        [id, age],
      );
      const visits = () =>
        desk.newsroom.rows(`SELECT FROM jobs WHERE kind = 'evidence.link' AND input->>'evidenceId' = $1`, [
          id,
        ]);
      const before = (await visits()).length;
      await letHostGo();
      await round();
      return (await visits()).length > before;
    };
    expect(await due('researching', '23 hours')).toBe(false);
    expect(await due('researching', '25 hours')).toBe(true);
    expect(await due('published', '27 days')).toBe(false);
    expect(await due('published', '32 days')).toBe(true);
    expect(await due('retracted', '99 days')).toBe(false);
    await desk.newsroom.rows(
      `UPDATE claims SET state = 'researching', published_edition = NULL, slug = NULL, retracted_at = NULL WHERE id = $1`,
      [desk.claim.id],
    );
  });

  it('stands on the list of links that need somebody, of public checks unless all are wanted', async () => {
    const { id } = await desk.add('/nothing');
    await desk.settled(id);
    await visit(id);
    type Row = { evidenceId: string; link: Link; claim: { ref: string } };
    // Links of stories before may have died meanwhile: the desk visits them by itself, once a minute.
    const list = async (query: string) =>
      (await client().get<{ data: Row[] }>(`/api/v1/links${query}`)).body.data.filter(
        ({ evidenceId }) => evidenceId === id,
      );
    expect(await list('?state=gone')).toEqual([]);
    expect(await list('?of=all&state=gone,moved')).toMatchObject([
      { evidenceId: id, link: { state: 'gone', status: 404 }, claim: { ref: desk.claim.ref } },
    ]);
    await desk.newsroom.rows(
      `UPDATE claims SET state = 'published', published_edition = 1, slug = 'bridge' WHERE id = $1`,
      [desk.claim.id],
    );
    expect((await list('')).map(({ evidenceId }) => evidenceId)).toEqual([id]);
    expect(await list('?state=moved')).toEqual([]);
    expect((await client().get('/api/v1/links?state=dead')).status).toBe(400);
    await desk.newsroom.rows(
      `UPDATE claims SET state = 'researching', published_edition = NULL, slug = NULL WHERE id = $1`,
      [desk.claim.id],
    );
  });

  it('is visited as whom the desk is, and by nobody who stays in', async () => {
    expect(desk.site.requests.at(-1)!.headers['user-agent']).toMatch(/^Claimdesk\//);
    const { id } = await desk.add('/whatever');
    const config = desk.newsroom.app.config.egress;
    config.on = false;
    const before = desk.site.requests.length;
    expect((await client().post(`/api/v1/evidence/${id}/link`, {})).body).toMatchObject({
      status: 409,
      errors: [{ code: 'egress_off' }],
    });
    await letHostGo();
    await round();
    await expect(desk.newsroom.app.nest.get(Egress).fetch({ url: desk.site.url })).rejects.toMatchObject({
      code: 'off',
    });
    expect(desk.site.requests.length - before).toBeLessThanOrEqual(1);
    config.on = true;
  });
});
