import { EventEmitter } from 'node:events';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import {
  Logger as WorkerLogger,
  parseCronItems,
  run,
  type LogLevel,
  type Runner,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { CONFIG } from '../tokens.js';
import { WAKE } from './enqueue.js';
import { JobHandlers } from './job-handlers.js';
import { Recurring } from './recurring.js';
import { runJob } from './run-job.js';

/** Jobs at once in one process. */
const CONCURRENCY = 2;
const RESCUE_MS = 10_000;
const RESTART_MS = 5_000;

/**
 * What has been done or has failed is noted in batches, even of one job and without delay: graphile-worker hears only there when the
 * note does not arrive. Without batches (0.17.3, `completeJob` in `dist/worker.js`) nobody does, and the process ends.
 * https://worker.graphile.org/docs/performance#batching
 */
const AS_BATCHES = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

/**
 * What the pool of workers says when it has ended. The runner's own promise may never come: where other jobs are noted after one that
 * could not be, the batches (above) wait for ever. https://github.com/graphile/worker/issues/636
 */
const ENDED = ['pool:gracefulShutdown:complete', 'pool:gracefulShutdown:error'] as const;

/**
 * Jobs that nobody works on: their process died, with the job begun or just taken. A running one gives a sign of life every few
 * seconds; graphile-worker itself would wait for four hours.
 */
const ORPHANS = `SELECT j.id, j.kind, w.locked_by AS holder FROM jobs j LEFT JOIN graphile_worker.jobs w ON w.key = j.id::text
  WHERE j.state IN ('queued', 'running') AND j.updated_at < now() - interval '20 seconds'
    AND (w.id IS NULL OR w.locked_at IS NOT NULL OR w.attempts >= w.max_attempts)`;

/**
 * Makes others free to take what graphile-worker holds for a process: one that died, or one that stops, for which it forgets to.
 * https://worker.graphile.org/docs/admin-functions#force-unlock-workers
 */
const LET_GO = 'SELECT graphile_worker.force_unlock_workers(ARRAY[$1])';

/** Works through the jobs of the database inside this process, beside those of other processes. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly stopping = new AbortController();
  private readonly events: WorkerEvents = new EventEmitter();
  private runner?: Runner;
  /** Of its own: graphile-worker's listens for errors only while it runs, and an idle connection that is cut later would end the process. */
  private readonly pool: Pool;
  /** What graphile-worker calls this process. */
  private poolId?: string;
  private timer?: NodeJS.Timeout;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(Recurring) private readonly recurring: Recurring,
  ) {
    this.pool = new Pool({
      connectionString: config.databaseUrl!,
      max: CONCURRENCY + 1,
      application_name: 'claimdesk-jobs',
    });
    const note = (error: Error) => this.log.debug(error);
    this.pool.on('error', note).on('connect', (client) => client.on('error', note));
  }

  async onApplicationBootstrap(): Promise<void> {
    this.events.on('pool:create', ({ workerPool }) => (this.poolId = workerPool.id));
    for (const ended of ENDED) this.events.on(ended, () => this.restart());
    await this.start();
    this.timer = setInterval(
      () => void this.rescue().catch((error: unknown) => this.log.warn(error)),
      RESCUE_MS,
    );
    this.timer.unref();
  }

  /** Before the database's connections close: running jobs are told to stop and are handed to other processes at once. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.stopping.signal.aborted) return;
    this.stopping.abort();
    clearInterval(this.timer);
    await this.runner?.stop().catch(() => undefined);
    await this.pool.end();
    await this.dataSource.query(LET_GO, [this.poolId]).catch((error: unknown) => this.log.debug(error));
  }

  /** Frees jobs that died with their process. Twice at once does no harm: the effect of a job happens once. */
  async rescue(): Promise<void> {
    for (const { id, kind, holder } of await this.dataSource.query(ORPHANS)) {
      if (holder) await this.dataSource.query(LET_GO, [holder]);
      else await this.dataSource.query(WAKE, [kind, id, null]);
    }
  }

  private async start(): Promise<void> {
    this.runner = await run({
      pgPool: this.pool,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      parsedCronItems: parseCronItems(
        this.recurring
          .all()
          .map(({ name, cron }) => ({ task: name, match: cron, options: { maxAttempts: 1 } })),
      ),
      events: this.events,
      preset: { worker: AS_BATCHES },
      logger: new WorkerLogger(() => (level, message) => this.tell(level, message)),
      taskList: this.tasks(),
    });
    this.runner.promise.catch((error: unknown) => this.log.debug(error));
  }

  private tasks(): TaskList {
    const task = (handler: ReturnType<JobHandlers['all']>[number]) => (payload: unknown) =>
      runJob(this.dataSource, handler, (payload as { id: string }).id, this.stopping.signal);
    return {
      ...Object.fromEntries(this.handlers.all().map((handler) => [handler.kind, task(handler)])),
      ...Object.fromEntries(this.recurring.all().map(({ name, run }) => [name, () => this.again(name, run)])),
    };
  }

  /** A failure is told, and made up for when it is time again. */
  private async again(name: string, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
    await run(this.stopping.signal).catch((error: unknown) => {
      if (!this.stopping.signal.aborted)
        this.log.error(`${name}: ${String((error as Error).stack ?? error)}`);
    });
  }

  /** The runner gives up when the database is away for long, or as a job ends; the process does not. */
  private restart(): void {
    if (this.stopping.signal.aborted) return;
    setTimeout(() => {
      if (!this.stopping.signal.aborted) this.startAgain().catch(() => this.restart());
    }, RESTART_MS).unref();
  }

  /** What the runner before could not note any more is free for the next. */
  private async startAgain(): Promise<void> {
    void this.runner?.stop().catch((error: unknown) => this.log.debug(error));
    await this.dataSource.query(LET_GO, [this.poolId]);
    await this.start();
  }

  /** What is said while stopping is only that jobs were stopped. */
  private tell(level: LogLevel, message: string): void {
    if (this.stopping.signal.aborted) this.log.debug(message);
    else if (level === 'error') this.log.error(message);
    else if (level === 'warning') this.log.warn(message);
    else this.log.debug(message);
  }
}
