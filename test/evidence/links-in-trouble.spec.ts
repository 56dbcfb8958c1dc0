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
});
