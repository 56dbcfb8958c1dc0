import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { ArticleJobStarted } from '../../src/articles/article-answer.dto.js';
import { newId } from '../../src/platform/ids.js';
import { JobHandlers } from '../../src/platform/jobs/job-handlers.js';
import { lives, startProcess, type RunningProcess } from '../harness/start-process.js';
import { handIn, line } from '../imports/files.js';
import { startTwoProcesses, type TwoProcesses } from './two-processes.js';

/** Deaths of its process that a job had before: those that follow are real, each followed by the start of another process. */
const DEATHS_BEFORE = process.env.CLAIMDESK_LONG === '1' ? 0 : 3;
const ROWS = 60;
const SETTINGS = {
  NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'poison.mjs')).href}`,
  RATE_LIMIT: '10000000',
  LOG_LEVEL: 'fatal',
};
/** What waits to be tried again is tried at once. */
const HASTEN = `SELECT graphile_worker.reschedule_jobs(ARRAY(SELECT id FROM graphile_worker.jobs WHERE locked_at IS NULL AND run_at > now()), now())`;
/** What the processes do when one has given no sign of life for 20 seconds, at once; and more: who lives loses its jobs to others too. */
const LET_GO = `SELECT graphile_worker.force_unlock_workers(ARRAY(SELECT DISTINCT locked_by FROM graphile_worker.jobs WHERE locked_by IS NOT NULL))`;

interface Settled {
  kind: string;
  state: string;
  attempts: number;
  code: string | null;
  process: number | null;
}

describe('jobs of two processes, some of them poison', () => {
  let desk: TwoProcesses;
  let running: RunningProcess[];
  let kept: Promise<unknown>;
  let deaths = 0;
  let over = false;

  beforeAll(async () => {
    // The application in this process only hires the staff.
    jest.spyOn(JobHandlers.prototype, 'all').mockReturnValue([]);
    desk = await startTwoProcesses(SETTINGS);
    running = [...desk.processes];
    kept = Promise.all(running.map((_, place) => keepRunning(place)));
  });
  afterAll(async () => {
    over = true;
    await Promise.all((running ?? []).map((child) => child.stop()));
    await kept;
    await desk?.stop();
  });

  /** As whatever looks after processes does; one may die as soon as it starts. */
  async function keepRunning(place: number): Promise<void> {
    for (;;) {
      const child = running[place]!;
      if (lives(child.process)) await once(child.process, 'exit');
      if (over) return;
      deaths += 1;
      await desk.rows(LET_GO);
      const next = await startProcess(desk.app.database, SETTINGS).catch(() => child);
      running[place] = next;
      if (over) await next.stop();
    }
  }

  async function add(kind: string, attempts = 0): Promise<string> {
    const id = newId();
    await desk.rows(
      `INSERT INTO jobs (id, kind, attempts, input, actor, request_id) VALUES ($1, $2, $3, '{}', '{}', 'a test')`,
      [id, kind, attempts],
    );
    await desk.rows(
      `SELECT graphile_worker.add_job($1, json_build_object('id', $2::text), job_key => $2::text)`,
      [kind, id],
    );
    return id;
  }

  /** The jobs in this order, once all have come to their end. */
  async function settled(ids: string[]): Promise<Settled[]> {
    for (;;) {
      const jobs = await desk.rows<Settled>(
        `SELECT kind, state, attempts, error->>'code' AS code, (result->>'process')::int AS process
         FROM jobs WHERE id = ANY ($1) AND state IN ('succeeded', 'failed') ORDER BY array_position($1, id)`,
        [ids],
      );
      if (jobs.length === ids.length) return jobs;
      await desk.rows(HASTEN);
      await sleep(100);
    }
  }

  it('are shared: as many run at once as both processes have places', async () => {
    const ids: string[] = [];
    for (const _ of [1, 2, 3, 4]) ids.push(await add('good.together'));
    const jobs = await settled(ids);
    expect(jobs.map(({ state }) => state)).toEqual(Array(4).fill('succeeded'));
    const pids = desk.processes.map(({ process }) => process.pid);
    expect(new Set(jobs.map(({ process }) => process))).toEqual(new Set(pids));
  });

  it(
    'fail with their reason, and all real work is done once',
    async () => {
      const { http } = desk.staff.contributor;
      const sample = readFileSync(
        join(import.meta.dirname, '../../fixtures/sample/article.id.txt'),
        'utf8',
      ).repeat(40);
      const long = () => http.post<ArticleJobStarted>('/api/v1/articles', { text: sample });
      const rows = Array.from({ length: ROWS }, (_, n) =>
        line({ title: `Rain ${n}`, text: `It rained ${n} mm.` }),
      );

      const poison = [await add('poison.kills', DEATHS_BEFORE), await add('poison.throws')];
      const first = (await long()).body;
      poison.push(await add('poison.never-ends'), await add('poison.fills-memory'));
      const { body: imported } = await handIn(http, 'rain.jsonl', rows.join(''));
      poison.push(await add('poison.never-ends'), await add('poison.throws'));
      const second = (await long()).body;

      const jobs = await settled([...poison, first.id, second.id, imported.jobId]);
      const outcome = jobs.map(({ kind, state, code }) => `${kind} ${state} ${code}`);
      expect(outcome).toEqual([
        'poison.kills failed gave_up',
        'poison.throws failed internal',
        'poison.never-ends failed took_too_long',
        'poison.fills-memory failed too_large',
        'poison.never-ends failed took_too_long',
        'poison.throws failed internal',
        'article.extraction succeeded null',
        'article.extraction succeeded null',
        'articles.import succeeded null',
      ]);
      expect(deaths).toBe(5 - DEATHS_BEFORE);
      const quotes = await desk.rows<{ n: number }>(
        `SELECT count(*)::int AS n, count(DISTINCT start_offset)::int AS places FROM quotes WHERE article_id = ANY ($1) GROUP BY article_id`,
        [[first.articleId, second.articleId]],
      );
      expect(quotes).toHaveLength(2);
      expect(quotes[0]).toEqual(quotes[1]);
      expect(quotes[0]!.n).toBeGreaterThan(100);
      const titles = await desk.rows<{ title: string }>(
        `SELECT title FROM articles WHERE title LIKE 'Rain %'`,
      );
      expect(titles).toHaveLength(ROWS);
      expect(new Set(titles.map(({ title }) => title)).size).toBe(ROWS);
      const told = await desk.rows(
        `SELECT stream FROM audit_events WHERE action IN ('article.extracted', 'import.ended')`,
      );
      expect(told).toHaveLength(3);
    },
    10 * 60_000,
  );
});
