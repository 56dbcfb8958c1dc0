import { PoliteEgress } from '../../src/platform/egress/polite-egress.js';
import type { Errand } from '../../src/platform/egress/errands.js';
import { JobAgain } from '../../src/platform/jobs/job-handlers.js';
import { WaitingCaptures } from '../../src/evidence/archive/waiting-captures.js';
import { ArchivedDesk } from './archived-desk.js';

const PAGE =
  '<!doctype html><title>Bridge</title><article><p>The council voted for the bridge on Tuesday.</p></article>';

describe('evidence that waits while nobody archives it', () => {
  let desk: ArchivedDesk;

  beforeAll(async () => {
    desk = await ArchivedDesk.open((request, reply) => {
      if (request.url === '/busy') reply.writeHead(503, { 'retry-after': '3600' }).end();
      else if (request.url === '/elsewhere')
        reply.writeHead(302, { location: `${desk.site.url}/page` }).end();
      else reply.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    });
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

  it('waits for another try where the database would not take its bytes, and is archived by it', async () => {
    await desk.newsroom.rows('ALTER TABLE blobs ADD CONSTRAINT no_room CHECK (false) NOT VALID');
    const { id } = await desk.add('/page?full');
    const { archive } = await desk.until(id, ({ code }) => code !== null);
    expect(archive).toMatchObject({ state: 'pending', code: 'internal', nextTryAt: expect.any(String) });
    await desk.newsroom.rows('ALTER TABLE blobs DROP CONSTRAINT no_room');
    await desk.ayu.client.post(`/api/v1/evidence/${id}/archive`);
    expect((await desk.settled(id)).archive.state).toBe('archived');
  });

  describe('or for the turn of its host', () => {
    const rows = <Row extends Record<string, unknown>>(sql: string) => desk.newsroom.rows<Row>(sql);
    const page = () => `${desk.site.url}/page`;
    /** Seconds from the last visit in the background to the turn; null where the turn was taken. */
    async function turn(errand: Errand): Promise<number | null> {
      try {
        await desk.newsroom.app.nest.get(PoliteEgress).turn(page(), errand);
        return null;
      } catch (error) {
        if (!(error instanceof JobAgain)) throw error;
        const [host] = await rows<{ at: Date }>(
          `SELECT asked_at AS at FROM web_hosts WHERE host = '${new URL(page()).host}'`,
        );
        return (error.runAt!.getTime() - host!.at.getTime()) / 1000;
      }
    }
    const pass = (seconds: number) =>
      rows(`UPDATE web_hosts SET asked_at = asked_at - interval '${seconds} seconds'`);

    beforeEach(async () => {
      desk.newsroom.app.config.egress.pauses = true;
      await rows('DELETE FROM web_hosts');
      await rows('DELETE FROM web_turns');
    });
    afterEach(() => {
      desk.newsroom.app.config.egress.pauses = false;
    });

    it('one visit at a time; rounds queue half a minute apart, and who waits does not wait behind them', async () => {
      const began = await Promise.all([turn('round'), turn('round'), turn('round')]);
      expect(began.sort()).toEqual([30, 60, null]);
      expect([await turn('import'), await turn('import'), await turn('asked')]).toEqual([10, 20, 2]);
      await pass(5);
      expect([await turn('round'), await turn('asked')]).toEqual([95, null]);
    });

    it('also after a visit that another host has sent on', async () => {
      const { nest, config } = desk.newsroom.app;
      const other = `localhost:${new URL(desk.site.url).port}`;
      config.egress.allow = [...config.egress.allow, other];
      const door = await nest.get(PoliteEgress).turn(`http://${other}/elsewhere`, 'round');
      expect((await door.fetch({ url: `http://${other}/elsewhere` })).url).toBe(page());
      expect(await turn('round')).toBe(30);
    });

    it('and does not follow another host to it while it rests', async () => {
      const other = `localhost:${new URL(desk.site.url).port}`;
      const allow = desk.newsroom.app.config.egress;
      allow.allow = [...allow.allow, other];
      await turn('asked');
      await rows(`UPDATE web_hosts SET rests_until = now() + interval '1 hour'`);
      const [host] = await rows<{ until: Date }>('SELECT rests_until AS until FROM web_hosts');
      const seen = desk.site.requests.length;
      const { id } = await desk.add('', { url: `http://${other}/elsewhere` });
      const { archive } = await desk.until(id, ({ nextTryAt }) => nextTryAt === host!.until.toISOString());
      expect(archive).toMatchObject({ state: 'pending', code: null });
      expect(desk.site.requests).toHaveLength(seen + 1);
    });

    it('as far apart as its Crawl-delay says where nobody waits, and not before its Retry-After', async () => {
      expect(await turn('asked')).toBeNull();
      await rows('UPDATE web_hosts SET crawl_delay = 120');
      await pass(60);
      expect([await turn('round'), await turn('asked')]).toEqual([120, null]);
      await rows(`UPDATE web_hosts SET rests_until = asked_at + interval '1 hour'`);
      await pass(300);
      expect([await turn('import'), await turn('asked')]).toEqual([3900, 3900]);
    });

    it('and keeps the Retry-After that it was told, until a later try', async () => {
      const busy = await desk.add('/busy');
      await desk.until(busy.id, ({ code }) => code === 'site_trouble');
      const before = desk.site.requests.length;
      const { id } = await desk.add('/page');
      const { archive } = await desk.until(
        id,
        ({ nextTryAt }) => Date.parse(nextTryAt!) > Date.now() + 60_000,
      );
      const [host] = await rows<{ until: Date }>('SELECT rests_until AS until FROM web_hosts');
      expect(archive).toMatchObject({ state: 'pending', code: null, nextTryAt: host!.until.toISOString() });
      expect(desk.site.requests).toHaveLength(before);
      await rows('DELETE FROM web_hosts');
      await desk.ayu.client.post(`/api/v1/evidence/${id}/archive`);
      expect((await desk.settled(id)).archive.state).toBe('archived');
    });
  });
});
