import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import type { ArticleAnswer, ArticleJobStarted } from '../../src/articles/article-answer.dto.js';
import { enqueue } from '../../src/platform/jobs/enqueue.js';
import { JobAgain, JobFailure, JobHandlers, type JobHandler } from '../../src/platform/jobs/job-handlers.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import { runJob } from '../../src/platform/jobs/run-job.js';
import type { JobDetails } from '../../src/desk/jobs/jobs.dto.js';
import { COMMAND_LINE, type Actor } from '../../src/platform/http/actor.js';
import type { Work } from '../../src/platform/http/work.js';
import { newId } from '../../src/platform/ids.js';
import type { Member } from '../harness/newsroom.js';
import { ended, openDesk, quotesOf, SAMPLE, type Desk } from './desk.js';

const LONG = `${SAMPLE}\n`.repeat(40);

describe('a long article', () => {
  let desk: Desk;
  let started: ArticleJobStarted;

  beforeAll(async () => {
    desk = await openDesk();
    const answer = await desk.http.post<ArticleJobStarted>('/api/v1/articles', {
      text: LONG,
      title: 'Panjang',
    });
    expect(answer.status).toBe(202);
    started = answer.body;
  });
  afterAll(() => desk.stop());

  const count = async (sql: string, values: unknown[] = []) =>
    (await desk.app.database.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, values))[0]!.n;

  it('is there at once', async () => {
    const { body } = await desk.http.get<ArticleAnswer>(`/api/v1/articles/${started.articleId}`);
    expect(body).toMatchObject({
      title: 'Panjang',
      language: 'id',
      textLength: LONG.length,
      job: { id: started.id },
    });
  });

  it('has its quotes once the job has succeeded', async () => {
    const job = await ended(desk.http, started);
    expect(job).toMatchObject({ kind: 'article.extraction', state: 'succeeded', progress: 1, error: null });
    const { body } = await desk.http.get<ArticleAnswer>(`/api/v1/articles/${started.articleId}`);
    expect(body.quoteCounts.total).toBeGreaterThan(1000);
    expect(job.result).toEqual({ articleId: started.articleId, quotes: body.quoteCounts.total });
    expect(body).toMatchObject({ version: 2, job: { state: 'succeeded' } });
    const [first] = await quotesOf(desk.http, started.articleId);
    expect(LONG.slice(first!.start, first!.end)).toBe(first!.content);
  });

  it('has them once, however often the job runs', async () => {
    const before = await count('quotes WHERE article_id = $1', [started.articleId]);
    await desk.app.database.rows(`UPDATE jobs SET state = 'running' WHERE id = $1`, [started.id]);
    const job = (
      await desk.app.database.rows<{ id: string }>('SELECT id FROM jobs WHERE id = $1', [started.id])
    )[0]!;
    await desk.app.database.rows(
      `DELETE FROM quote_speakers s USING quotes q WHERE q.id = s.quote_id AND q.article_id = $1`,
      [started.articleId],
    );
    await desk.app.database.rows('DELETE FROM quotes WHERE article_id = $1', [started.articleId]);
    const handler = extraction();
    const dataSource = desk.app.nest.get(DataSource);
    const { signal } = new AbortController();
    await Promise.all([
      runJob(dataSource, handler, job.id, signal),
      runJob(dataSource, handler, job.id, signal),
    ]);
    await runJob(dataSource, handler, job.id, signal);
    expect(await count('quotes WHERE article_id = $1', [started.articleId])).toBe(before);
  });

  const extraction = (): JobHandler =>
    desk.app.nest
      .get(JobHandlers)
      .all()
      .find(({ kind }) => kind === 'article.extraction')!;

  it('is told of as an article in a dry run, which leaves no job', async () => {
    const before = await count('jobs');
    const { status, body } = await desk.http.post<ArticleJobStarted>('/api/v1/articles?dryRun=true', {
      text: LONG,
    });
    expect([status, body.duplicateOf]).toEqual([201, started.articleId]);
    expect(await count('jobs')).toBe(before);
  });

  it('whose process stops in the middle gets its quotes from the next', async () => {
    const first = await createApp(desk.app.config);
    await first.listen(0, '127.0.0.1');
    await desk.app.nest.get(JobRunner).beforeApplicationShutdown();
    const { body } = await desk.http.post<ArticleJobStarted>('/api/v1/articles', { text: LONG });
    await begun(body.id);
    await first.close();
    const [job] = await desk.app.database.rows('SELECT state, attempts FROM jobs WHERE id = $1', [body.id]);
    expect(job).toEqual({ state: 'queued', attempts: 0 });
    const second = await createApp(desk.app.config);
    expect(await ended(desk.http, body)).toMatchObject({ state: 'succeeded' });
    await second.close();
  });

  /** Waits until some process works on a job. */
  async function begun(id: string): Promise<void> {
    while (!(await count(`jobs WHERE id = $1 AND state = 'running' AND progress > 0`, [id]))) await sleep(5);
  }

  it('is worked on by a role that does not own the tables', () => {
    expect(desk.app.database.rolesDiffer).toBe(true);
  });

  it('has a job that can be asked for, and no other', async () => {
    expect((await desk.http.get(`/api/v1/jobs/${desk.staff.admin.id}`)).status).toBe(404);
  });
});

describe('a job', () => {
  let desk: Desk;
  const done: string[] = [];
  const kinds: Record<string, JobHandler['run']> = {
    good: async ({ id, progress }) => {
      await progress(0.5);
      done.push(id);
      return async () => ({ well: true });
    },
    poison: async () => {
      throw new JobFailure('unreadable', 'Nobody can read this.');
    },
    broken: async () => async (work) => {
      await work.em.query(`UPDATE settings SET organisation_name = 'half done'`);
      throw new Error('the effect fails');
    },
    'makes room': async ({ id }) => {
      done.push(id);
      if (done.filter((other) => other === id).length < 8) throw new JobAgain();
      return async () => ({ well: true });
    },
    'fails once': async ({ id }) => {
      done.push(id);
      if (done.filter((other) => other === id).length === 1) throw new Error('the first time');
      return async () => ({ well: true });
    },
  };

  beforeAll(async () => {
    desk = await openDesk({ logLevel: 'silent' });
    await desk.app.nest.get(JobRunner).beforeApplicationShutdown();
  });
  afterAll(() => desk.stop());

  const dataSource = () => desk.app.nest.get(DataSource);
  const add = (kind: string, work: Partial<Work> = {}) =>
    dataSource().transaction((em) =>
      enqueue({ em, actor: COMMAND_LINE, requestId: 'test', ...work }, kind, {}),
    );
  const read = async (id: string) => (await desk.http.get<JobDetails>(`/api/v1/jobs/${id}`)).body;
  const attempt = (kind: string, id: string, signal = new AbortController().signal) =>
    runJob(dataSource(), { kind, run: kinds[kind]! }, id, signal);

  it('succeeds with what it found', async () => {
    const { id } = await add('good');
    expect(await read(id)).toMatchObject({ state: 'queued', progress: 0, result: null });
    await attempt('good', id);
    expect(await read(id)).toMatchObject({
      state: 'succeeded',
      progress: 1,
      result: { well: true },
      error: null,
    });
  });

  it('that is poison fails at once and says why', async () => {
    const { id } = await add('poison');
    await attempt('poison', id);
    expect(await read(id)).toMatchObject({
      state: 'failed',
      error: { code: 'unreadable', message: 'Nobody can read this.' },
    });
  });

  it('that stumbles is tried again', async () => {
    const { id } = await add('fails once');
    await expect(attempt('fails once', id)).rejects.toThrow('the first time');
    expect(await read(id)).toMatchObject({ state: 'queued', error: null });
    await attempt('fails once', id);
    expect(await read(id)).toMatchObject({ state: 'succeeded' });
  });

  it('that makes room for others has not failed, however often', async () => {
    const { id } = await add('makes room');
    for (let turn = 1; turn < 8; turn += 1) {
      await attempt('makes room', id);
      expect(await read(id)).toMatchObject({ state: 'queued', attempts: 0, error: null });
    }
    await attempt('makes room', id);
    expect(await read(id)).toMatchObject({ state: 'succeeded' });
  });

  it('that keeps failing gives up, leaves nothing half done and does not tell what went wrong inside', async () => {
    const { id } = await add('broken');
    for (let i = 1; i < 5; i += 1) await expect(attempt('broken', id)).rejects.toThrow('the effect fails');
    await attempt('broken', id);
    expect(await read(id)).toMatchObject({
      state: 'failed',
      error: { code: 'internal', message: expect.not.stringContaining('effect') },
    });
    expect(await desk.app.database.rows('SELECT organisation_name FROM settings')).toEqual([
      { organisation_name: 'Meja Uji' },
    ]);
  });

  it('whose process dies every time gives up too', async () => {
    const { id } = await add('good');
    await desk.app.database.rows(`UPDATE jobs SET state = 'running', attempts = 5 WHERE id = $1`, [id]);
    await attempt('good', id);
    expect(await read(id)).toMatchObject({ state: 'failed', error: { code: 'gave_up' } });
    expect(done).not.toContain(id);
  });

  it('that is told to stop waits for the next process, and no attempt is lost', async () => {
    const { id } = await add('fails once');
    await expect(attempt('fails once', id, AbortSignal.abort())).rejects.toThrow();
    expect(await desk.app.database.rows('SELECT state, attempts FROM jobs WHERE id = $1', [id])).toEqual([
      { state: 'queued', attempts: 0 },
    ]);
  });

  it('that its dead process still holds is handed to another', async () => {
    const { id } = await add('good');
    const held = `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'dead', attempts = 1 WHERE key = $1`;
    await desk.app.database.rows(held, [id]);
    await desk.app.database.rows(`UPDATE jobs SET state = 'running', attempts = 1 WHERE id = $1`, [id]);
    const waiting = () =>
      desk.app.database.rows('SELECT 1 FROM graphile_worker.jobs WHERE key = $1 AND locked_at IS NULL', [id]);
    const runner = desk.app.nest.get(JobRunner);
    await runner.rescue();
    expect(await waiting()).toEqual([]);
    await desk.app.database.rows(`UPDATE jobs SET updated_at = now() - interval '1 minute' WHERE id = $1`, [
      id,
    ]);
    await runner.rescue();
    expect(await waiting()).toHaveLength(1);
  });

  it('that stands still is told to stop, gives its place up and has failed; one that comes further goes on', async () => {
    let left: AbortSignal | undefined;
    const still: JobHandler = {
      kind: 'still',
      standstillMs: 30,
      run: ({ signal }) => {
        left = signal;
        return new Promise(() => undefined);
      },
    };
    const steady: JobHandler = {
      kind: 'steady',
      standstillMs: 1_500,
      run: async ({ signal, progress }) => {
        for (const tenth of [1, 2, 3, 4]) {
          await sleep(450);
          await progress(tenth / 10);
        }
        return async () => ({ stopped: signal.aborted });
      },
    };
    const ids = [await add('still'), await add('steady')].map(({ id }) => id);
    const { signal } = new AbortController();
    await Promise.all([still, steady].map((handler, i) => runJob(dataSource(), handler, ids[i]!, signal)));
    expect(await read(ids[0]!)).toMatchObject({
      state: 'failed',
      attempts: 1,
      error: { code: 'took_too_long' },
    });
    expect(left!.aborted).toBe(true);
    expect(await read(ids[1]!)).toMatchObject({ state: 'succeeded', result: { stopped: false } });
  });

  describe('in the list', () => {
    const actorOf = ({ id }: Member) => ({ ...COMMAND_LINE, id, personId: id }) as Actor;
    const list = async (member: Member, query = '') => {
      const { body } = await member.http.get<{ data: JobDetails[] }>(`/api/v1/jobs?limit=100${query}`);
      return body.data.map(({ id }) => id);
    };
    let own: string;
    let others: string;
    let practised: string;

    beforeAll(async () => {
      const { contributor, checker } = desk.staff;
      own = (await add('poison', { actor: actorOf(contributor) })).id;
      others = (await add('good', { actor: actorOf(checker) })).id;
      const round = newId();
      await desk.app.database.rows('INSERT INTO practices (id, person_id) VALUES ($1, $2)', [
        round,
        checker.id,
      ]);
      practised = (await add('good', { actor: actorOf(checker), practiceId: round })).id;
      await attempt('poison', own);
    });

    it('is there for whoever asked for it and for admins, newest first', async () => {
      const { contributor, checker, admin } = desk.staff;
      expect(await list(contributor)).toEqual([own]);
      expect(await list(checker)).toEqual([others]);
      const all = await list(admin);
      expect(all.slice(0, 2)).toEqual([others, own]);
      expect(all.length).toBeGreaterThan(5);
      expect(await list(admin, '&state=failed&kind=poison')).toContain(own);
      expect(await list(admin, '&state=failed&kind=good')).not.toContain(own);
    });

    it('says who asked for it, and nothing of a practice round', async () => {
      expect(await read(own)).toMatchObject({
        askedBy: { id: desk.staff.contributor.id },
        about: null,
        attempts: 1,
      });
      expect(await list(desk.staff.admin)).not.toContain(practised);
      const { status } = await desk.staff.admin.http.get(`/api/v1/jobs/${practised}`);
      expect(status).toBe(404);
    });

    it('is tried again by its person or an admin, once it has failed', async () => {
      const { contributor, checker, admin } = desk.staff;
      const retry = (member: Member) => member.http.post<JobDetails>(`/api/v1/jobs/${own}/retry`);
      expect(await retry(checker)).toMatchObject({ status: 403, body: { code: 'role_missing' } });
      for (const member of [contributor, admin]) {
        expect(await retry(member)).toMatchObject({
          status: 200,
          body: { state: 'queued', attempts: 0, error: null },
        });
        expect(await retry(member)).toMatchObject({ status: 409, body: { errors: [{ code: 'not_now' }] } });
        await attempt('poison', own);
        expect(await read(own)).toMatchObject({ state: 'failed', attempts: 1 });
      }
      const told = await desk.app.database.rows(
        `SELECT o.payload, e.actor_id FROM outbox_events o JOIN audit_events e ON e.stream = 'job:' || o.subject_id
         WHERE o.type = 'job.retried' AND e.action = o.type`,
      );
      expect(told.length).toBeGreaterThan(0);
    });
  });
});
