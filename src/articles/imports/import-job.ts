import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PoliteEgress } from '../../platform/egress/polite-egress.js';
import { audit } from '../../platform/audit/audit.js';
import type { Work } from '../../platform/http/work.js';
import {
  JobAgain,
  JobHandlers,
  type JobEffect,
  type JobHandler,
  type RunningJob,
} from '../../platform/jobs/job-handlers.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { tell } from '../../platform/outbox/outbox.js';
import { IMPORT, type ImportInput } from './begin-import.js';
import { Import } from './import.entity.js';
import { readBatches } from './read-file.js';
import { RowThread } from './rows-in-thread.js';
import { prepareBatch, takeBatch, type PreparedBatch } from './take-batch.js';

/** After this it makes room for other jobs that wait, and goes on when it is its turn again; milliseconds. */
const TURN_MS = 5_000;

const OTHERS_WAIT = `SELECT EXISTS (SELECT FROM graphile_worker.jobs
  WHERE locked_at IS NULL AND run_at <= now() AND attempts < max_attempts) AS others`;

/**
 * Takes the rows of a file in, batch by batch. Unlike other jobs it changes the desk while it runs: each batch stores the place that it
 * reached, and whoever begins the job anew goes on from there.
 */
@Injectable()
export class ImportJob implements JobHandler<ImportInput>, OnModuleInit {
  readonly kind = IMPORT;
  /** Each of the twenty rows of a batch may take 20 seconds, and then they are stored. */
  readonly standstillMs = 20 * 60_000;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(PoliteEgress) private readonly egress: PoliteEgress,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run(job: RunningJob<ImportInput>): Promise<JobEffect> {
    const { importId } = job.input;
    const thread = new RowThread();
    try {
      await this.takeRows(
        job,
        await this.dataSource.manager.findOneByOrFail(Import, { id: importId }),
        thread,
      );
    } finally {
      thread.close();
    }
    return (work) => end(work, importId);
  }

  /** The next batch is prepared while one is stored. */
  private async takeRows(
    { id, signal, progress }: RunningJob<ImportInput>,
    found: Import,
    thread: RowThread,
  ): Promise<void> {
    const began = Date.now();
    const batches = readBatches(this.dataSource, found);
    const next = async (): Promise<PreparedBatch | null> => {
      const { value, done } = await batches.next();
      return done ? null : prepareBatch(value, thread, this.egress);
    };
    let coming = next();
    try {
      for (let batch = await coming; batch; batch = await coming) {
        signal.throwIfAborted();
        const makesRoom = Date.now() - began > TURN_MS && (await this.othersWait());
        // A page that is fetched and not taken in would have to be fetched again.
        if (!makesRoom) coming = next();
        coming.catch(() => undefined);
        if (!(await this.take(id, found, batch))) return;
        await progress(batch.next.position / Number(found.bytes));
        if (makesRoom) throw new JobAgain();
      }
    } finally {
      // Else it would begin a new thread that nobody ends.
      await coming.catch(() => undefined);
    }
  }

  /** A batch is progress: what stopped the job earlier no longer counts as an attempt. */
  private take(jobId: string, found: Import, batch: PreparedBatch): Promise<boolean> {
    return this.dataSource.transaction(async (em) => {
      const { actor, requestId } = await em.findOneByOrFail(Job, { id: jobId });
      const taken = await takeBatch({ em, actor, requestId }, found, batch);
      await em.query(`UPDATE jobs SET attempts = least(attempts, 1) WHERE id = $1 AND state = 'running'`, [
        jobId,
      ]);
      return taken;
    });
  }

  private async othersWait(): Promise<boolean> {
    const [{ others }] = await this.dataSource.query(OTHERS_WAIT);
    return others;
  }
}

/** The import has come to its end, unless it was paused or cancelled, or another process is at it. */
async function end(work: Work, importId: string): Promise<object> {
  const [[ended]] = await work.em.query(
    `UPDATE imports SET state = 'succeeded', version = version + 1, ended_at = now(), updated_at = now()
     WHERE id = $1 AND state = 'running' AND position = bytes
     RETURNING rows_read AS read, rows_added AS added, rows_skipped AS skipped, rows_rejected AS rejected`,
    [importId],
  );
  if (ended) {
    await audit(work, { stream: `import:${importId}`, action: 'import.ended', after: ended });
    await tell(work, 'import.ended', importId, { importId, by: work.actor.personId });
  }
  return { importId };
}
