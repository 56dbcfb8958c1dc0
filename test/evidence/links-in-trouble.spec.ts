import { ArchivedDesk } from './archived-desk.js';
import { html, type Answer } from './visited-page.js';

const PASSAGE = 'The council voted for the bridge.';

describe('the link of a piece of evidence whose site has trouble', () => {
  let desk: ArchivedDesk;
  let answers: Record<string, Answer>;

  beforeAll(async () => {
    desk = await ArchivedDesk.open((request, reply) => {
      const { status = 200, headers, body } = answers[request.url!] ?? { status: 404 };
      reply.writeHead(status, headers).end(body);
    });
  });
  afterAll(() => desk?.close());

  beforeEach(async () => {
    answers = {};
    await desk.newsroom.rows('DELETE FROM web_hosts');
  });

  const to = (location: string, status = 301): Answer => ({ status, headers: { location } });

  it('keeps what was found on its page while a visit comes to nothing', async () => {
    const at = (time: string) => html(`It is ${time}, says the clock of the page. ${PASSAGE}`);
    answers['/kept'] = at('noon');
    const id = await desk.archived('/kept', { passage: PASSAGE });
    answers['/kept'] = at('midnight');
    const found = { state: 'works', code: 'elsewhere', differs: true };
    expect(await desk.visit(id)).toMatchObject(found);
    answers['/kept'] = { status: 503 };
    expect(await desk.visit(id)).toMatchObject(found);
    answers['/there'] = html('Nothing is known yet.');
    answers['/kept'] = to('/there');
    const moved = { state: 'moved', code: 'passage_gone', movedTo: `${desk.site.url}/there` };
    expect(await desk.visit(id)).toMatchObject(moved);
    answers['/kept'] = { status: 503 };
    expect(await desk.visit(id)).toMatchObject(moved);
  });

  it('is gone where it leads to a front page that does not say what is cited', async () => {
    answers['/article'] = html(PASSAGE);
    const id = await desk.archived('/article', { passage: PASSAGE });
    answers['/'] = answers['/en/'] = html('Read the news of today.');
    answers['/index.html'] = answers['/']!;
    for (const [front, status] of [
      ['/', 301],
      ['/en/', 308],
      ['/', 302],
      ['/index.html', 307],
    ] as const) {
      answers['/article'] = to(front, status);
      const gone = { state: 'gone', code: 'front_page', status: 200, movedTo: null };
      expect(await desk.visit(id)).toMatchObject(gone);
    }
    answers['/article'] = to('/?article=7');
    answers['/?article=7'] = answers['/']!;
    expect(await desk.visit(id)).toMatchObject({ state: 'moved', code: 'passage_gone' });
    answers['/article'] = to('/');
    answers['/'] = html(PASSAGE);
    expect(await desk.visit(id)).toMatchObject({ state: 'moved', code: null });
    answers['/article'] = to('/', 302);
    expect(await desk.visit(id)).toMatchObject({ state: 'works', code: null });
  });

  it('is gone so without a copy too, unless it leads to another site, or it was of a front page already', async () => {
    const without = async (path: string, more: object = {}) => {
      const id = await desk.archived(path, more);
      expect((await desk.read(id)).archive.state).toBe('failed');
      return id;
    };
    const id = await without('/never-kept', { passage: PASSAGE });
    const home = await without('/home');
    const short = await without('/short');
    answers['/'] = html('Read the news of today.');
    answers['/home'] = to('/');
    const elsewhere = desk.site.url.replace('127.0.0.1', 'localhost');
    const { egress } = desk.newsroom.app.config;
    egress.allow = [...egress.allow, new URL(elsewhere).host];
    answers['/short'] = to(`${elsewhere}/`, 302);
    for (const status of [301, 302]) {
      answers['/never-kept'] = to('/', status);
      expect(await desk.visit(id)).toMatchObject({ state: 'gone', code: 'front_page', movedTo: null });
    }
    expect(await desk.visit(home)).toMatchObject({ state: 'moved', code: null });
    expect(await desk.visit(short)).toMatchObject({ state: 'works', code: null });
    answers['/'] = html(PASSAGE);
    expect(await desk.visit(id)).toMatchObject({ state: 'works', code: null });
  });

  it('is visited without rules for robots that could not be had for 30 days, and not before', async () => {
    answers['/shy'] = html(PASSAGE);
    answers['/robots.txt'] = { status: 503 };
    const id = await desk.archived('/shy');
    const days = (many: number) =>
      desk.newsroom.rows('UPDATE web_hosts SET robots_at = robots_at - make_interval(days => $1)', [many]);
    expect(await desk.visit(id)).toMatchObject({ state: null, code: 'site_trouble' });
    await days(29);
    expect(await desk.visit(id)).toMatchObject({ state: null, code: 'site_trouble' });
    await days(1);
    expect(await desk.visit(id)).toMatchObject({ state: 'works', code: null });
    answers['/robots.txt'] = { body: 'User-agent: *\nDisallow: /\n' };
    expect(await desk.visit(id)).toMatchObject({ state: 'blocked', code: 'robots' });
  });
});
