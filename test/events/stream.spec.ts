import { Client } from 'pg';
import { LOOK_MS } from '../../src/events/event-stream.js';
import { startTwoProcesses, type TwoProcesses } from '../faults/two-processes.js';
import { allTold } from './all-told.js';
import { Listener } from './listener.js';
import { SlowReader } from './slow-reader.js';

/** Events, of about a kilobyte each, that are more than a connection and the server hold for a reader who does not read. */
const MANY = 8000;
const CLAIM = { statement: 'It rained.', language: 'en' };

/** Two processes: what one of them does is heard at the other. */
describe('news of the desk', () => {
  let desk: TwoProcesses;
  const open: Listener[] = [];

  beforeAll(async () => {
    desk = await startTwoProcesses();
  });
  afterEach(() => open.splice(0).forEach((listener) => listener.close()));
  afterAll(() => desk?.stop());

  const listen = async (process: 0 | 1, key = desk.staff.viewer.key, last?: string) => {
    const listener = await Listener.open(desk.processes[process].url, key, last);
    open.push(listener);
    return listener;
  };
  const draft = async (statement: string) => {
    const { body } = await desk
      .client(desk.staff.contributor, 0)
      .post<{ id: string }>('/api/v1/claims', { ...CLAIM, statement });
    return body.id;
  };
  const happenMuch = (subjectId: string) =>
    desk.rows(`INSERT INTO outbox_events (id, type, subject_id, payload)
      SELECT gen_random_uuid(), 'claim.created', '${subjectId}', jsonb_build_object('words', repeat('word ', 200))
      FROM generate_series(1, ${MANY})`);

  it('says who has come while nobody listened', async () => {
    const { body } = await desk
      .client(desk.staff.contributor, 0)
      .post<{ id: string }>('/api/v1/claims', CLAIM);
    await desk.client(desk.staff.publisher, 0).post('/api/v1/presence', {
      subjectType: 'claim',
      subjectId: body.id,
      state: 'viewing',
    });
    const late = await listen(1);
    await late.until(({ event, data }) => event === 'presence' && data.subjectId === body.id);
  });

  it('is heard at the other process', async () => {
    const listener = await listen(1);
    const claim = await draft('It rained on Friday.');
    const { data, id } = await listener.until(({ data }) => data.subjectId === claim);
    expect(data).toMatchObject({ type: 'claim.created', payload: { claimId: claim } });
    expect(id).toMatch(/^\d+-\d+$/);
  });

  it('is told in full, each once, to whoever comes back with the last that they saw', async () => {
    const listener = await listen(1);
    const first = await draft('One.');
    const { id: last } = await listener.until(({ data }) => data.subjectId === first);
    listener.close();
    const missed = [await draft('Two.'), await draft('Three.'), await draft('Four.')];
    const again = await listen(1, desk.staff.viewer.key, last);
    const fifth = await draft('Five.');
    await again.until(({ data }) => data.subjectId === fifth);
    const told = again.messages.filter(({ event }) => event === 'change').map(({ data }) => data.subjectId);
    expect(told).toEqual([...missed, fifth]);
  });

  it('is not skipped when its transaction ends later than those begun after it', async () => {
    const listener = await listen(0);
    const slow = new Client({ connectionString: desk.app.database.ownerUrl });
    await slow.connect();
    await slow.query('BEGIN');
    const late = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c99';
    await slow.query(
      `INSERT INTO outbox_events (id, type, subject_id, payload) VALUES (gen_random_uuid(), 'claim.created', $1, '{}')`,
      [late],
    );
    const quick = await draft('Committed first.');
    const cursor = listener.messages[0]!.data.cursor as string;
    const list = async (after: string) => {
      const { body } = await desk
        .client(desk.staff.viewer, 0)
        .get<{ data: { subjectId: string }[]; page: { nextCursor: string } }>(
          `/api/v1/events?after=${after}`,
        );
      return { told: body.data.map(({ subjectId }) => subjectId), next: body.page.nextCursor };
    };
    // Told now, it would put the cursor behind what is still to come.
    const { told, next } = await list(cursor);
    expect(told).toEqual([]);
    await slow.query('COMMIT');
    await slow.end();
    await listener.until(({ data }) => data.subjectId === quick);
    await listener.until(({ data }) => data.subjectId === late);
    expect((await list(cursor)).told).toEqual([late, quick]);
    expect((await list(next)).told).toEqual([late, quick]);
  });

  it('can be asked for, page by page', async () => {
    const latest = await desk
      .client(desk.staff.viewer, 0)
      .get<{ page: { nextCursor: string }; data: [] }>('/api/v1/events?after=latest');
    expect(latest).toMatchObject({ status: 200, body: { data: [] } });
    const listener = await listen(0);
    const claim = await draft('Asked for.');
    // What is told has its place: a transaction elsewhere on the server can put that off.
    await listener.until(({ data }) => data.subjectId === claim);
    const { body } = await desk
      .client(desk.staff.viewer, 0)
      .get<{ data: { subjectId: string }[] }>(`/api/v1/events?after=${latest.body.page.nextCursor}&limit=1`);
    expect(body.data.map(({ subjectId }) => subjectId)).toEqual([claim]);
  });

  it('ends for somebody whose key is revoked', async () => {
    expect(LOOK_MS).toBeLessThan(1000);
    const { body: key } = await desk
      .client(desk.staff.reviewer, 0)
      .post<{ id: string; version: number; key: string }>('/api/v1/keys', {
        name: 'stream',
        scopes: ['events:read'],
      });
    const listener = await listen(1, key.key);
    await desk.client(desk.staff.reviewer, 0).delete(`/api/v1/keys/${key.id}`, { etag: key.version });
    await listener.untilEnded();
  });

  it('ends for somebody whose role is lost', async () => {
    const { id, key } = desk.staff.secondReviewer;
    const listener = await listen(0, key);
    await desk.rows(`UPDATE users SET roles = '{}' WHERE id = '${id}'`);
    await listener.untilEnded();
  });

  it('is not told to a key without the scope for it, nor behind a place that cannot be', async () => {
    const { body: key } = await desk
      .client(desk.staff.reviewer, 0)
      .post<{ key: string }>('/api/v1/keys', { name: 'claims only', scopes: ['claims:read'] });
    await expect(listen(0, key.key)).rejects.toThrow(/^403 /);
    const oops = await desk.client(desk.staff.viewer, 0).get('/api/v1/events/stream?lastEventId=oops');
    expect(oops).toMatchObject({ status: 400, body: { errors: [{ code: 'bad_cursor' }] } });
  });

  it('begins now for a place that lies in the future, of a database that was there before', async () => {
    const listener = await listen(0, desk.staff.viewer.key, '999999999999-1');
    const claim = await draft('Now.');
    await listener.until(({ data }) => data.subjectId === claim);
  });

  it('is told in twenty streams to one account at a process, and in no more', async () => {
    const { key } = desk.staff.secondChecker;
    for (let n = 0; n < 20; n += 1) await listen(0, key);
    await expect(listen(0, key)).rejects.toThrow(/^429 /);
    await listen(1, key);
  });

  it('lets go whoever does not read, who goes on later from where they were', async () => {
    const { client, staff, processes } = desk;
    const { key } = staff.secondPublisher;
    const watcher = await listen(0);
    const subjectId = await draft('Much has happened.');
    // What is told once is not told again to whoever comes later, though an older transaction ended only now.
    await watcher.until(({ data }) => data.subjectId === subjectId);
    const slow = await SlowReader.open(processes[1].url, key);
    await client(staff.secondPublisher, 0).post('/api/v1/presence', {
      subjectType: 'claim',
      subjectId,
      state: 'viewing',
    });
    await happenMuch(subjectId);
    const last = await draft('The last.');
    await watcher.until(({ data }) => data.subjectId === last);
    // Whoever has no stream any more has left.
    await watcher.until(({ data }) => data.subjectId === subjectId && data.state === 'left');
    const read = await slow.rest();
    expect(read.length).toBeLessThan(MANY);
    const again = await listen(1, key, read.at(-1));
    await again.until(({ data }) => data.subjectId === last);
    const told = [...read, ...again.messages.flatMap(({ event, id }) => (event === 'change' ? [id!] : []))];
    expect(told.length).toBe(MANY + 1);
    expect(new Set(told).size).toBe(told.length);
  });

  it('is told on one connection to whoever has missed much of it and reads slowly', async () => {
    const { client, staff, processes } = desk;
    const viewer = client(staff.viewer, 1);
    const list = async (after: string) =>
      (
        await viewer.get<{ data: unknown[]; page: { nextCursor: string } }>(
          `/api/v1/events?after=${after}&limit=500`,
        )
      ).body;
    const before = (await list('latest')).page.nextCursor;
    await happenMuch(await draft('Missed.'));
    await allTold(desk.app.database);
    const slow = await SlowReader.open(processes[1].url, staff.publisher.key, before);
    const watcher = await listen(1);
    const meanwhile = await draft('Meanwhile.');
    await watcher.until(({ data }) => data.subjectId === meanwhile);
    const pages = [await list(before)];
    while (pages.at(-1)!.data.length > 0) pages.push(await list(pages.at(-1)!.page.nextCursor));
    // The last page is empty and leads to now, where nothing has happened.
    const told = await slow.rest(pages.at(-2)!.page.nextCursor);
    expect(told.length).toBe(pages.reduce((n, { data }) => n + data.length, 0));
    expect(told.length).toBeGreaterThan(MANY);
    expect(new Set(told).size).toBe(told.length);
  });

  it('says who is where, at the other process too, until they leave', async () => {
    const subjectId = await draft('Looked at.');
    const watcher = await listen(1);
    const present = await listen(0, desk.staff.checker.key);
    const say = (state: string, field?: string) =>
      desk
        .client(desk.staff.checker, 0)
        .post('/api/v1/presence', { subjectType: 'claim', subjectId, state, field });
    const about = (state: string) =>
      watcher.until(
        ({ event, data }) => event === 'presence' && data.subjectId === subjectId && data.state === state,
      );
    await say('viewing');
    expect((await about('viewing')).data.person).toEqual({ id: desk.staff.checker.id, name: 'checker' });
    await say('typing', 'summary');
    expect((await about('typing')).data.field).toBe('summary');
    const late = await listen(1);
    await late.until(({ event, data }) => event === 'presence' && data.subjectId === subjectId);
    present.close();
    await about('left');
  });

  it('does not keep a process from ending', async () => {
    const listener = await listen(1);
    expect(await desk.processes[1].stop('SIGTERM')).toBe(0);
    await listener.untilEnded();
  });
});
