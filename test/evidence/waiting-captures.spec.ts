import { WaitingCaptures } from '../../src/evidence/archive/waiting-captures.js';
import { ArchivedDesk } from './archived-desk.js';

const PAGE =
  '<!doctype html><title>Bridge</title><article><p>The council voted for the bridge on Tuesday.</p></article>';

describe('evidence that waits while nobody archives it', () => {
  let desk: ArchivedDesk;

  beforeAll(async () => {
    desk = await ArchivedDesk.open((_, reply) =>
      reply.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
    );
  });
  afterAll(() => desk.close());

  const goOut = (on: boolean) => {
    desk.newsroom.app.config.egress.on = on;
  };

  it('says that the desk does not go out, and is archived once it does', async () => {
    goOut(false);
    const { id } = await desk.add('/page');
    expect((await desk.read(id)).archive).toMatchObject({ state: 'pending', code: 'off', nextTryAt: null });
    await desk.newsroom.app.nest.get(WaitingCaptures).begin();
    expect((await desk.ayu.client.post(`/api/v1/evidence/${id}/archive`)).body).toMatchObject({
      archive: { state: 'pending', code: 'off' },
    });
    expect(desk.site.requests).toHaveLength(0);
    goOut(true);
    await desk.newsroom.app.nest.get(WaitingCaptures).begin();
    expect((await desk.settled(id)).archive.state).toBe('archived');
  });

  it('is archived too if it is older than the archive', async () => {
    const { id } = await desk.add('/older', { archive: { state: 'impossible', reason: 'No archive yet' } });
    await desk.newsroom.rows(
      `UPDATE evidence SET archive_state = 'pending', archive_reason = NULL, archive_at = NULL WHERE id = $1`,
      [id],
    );
    await desk.newsroom.app.nest.get(WaitingCaptures).begin();
    expect((await desk.settled(id)).archive.state).toBe('archived');
  });
});
