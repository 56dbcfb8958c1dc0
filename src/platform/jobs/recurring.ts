import { Injectable } from '@nestjs/common';

/** Something that is done again and again, by one process at a time. */
interface RecurringTask {
  name: string;
  /** UTC: https://worker.graphile.org/docs/cron */
  cron: string;
  run: (signal: AbortSignal) => Promise<void>;
}

/**
 * Where the rooms register what is to be done on a schedule, in `onModuleInit`, before the runner starts. Of all processes one does it
 * each time; a time that no process was there for is not made up for. Two times may overlap where one takes long.
 */
@Injectable()
export class Recurring {
  private readonly tasks: RecurringTask[] = [];

  /**
   * @param run quick: it looks what is due and enqueues a job for each, or does something small. The signal is aborted when the process
   * stops. What it throws is logged
   */
  every(name: string, cron: string, run: RecurringTask['run']): void {
    this.tasks.push({ name, cron, run });
  }

  all(): readonly RecurringTask[] {
    return this.tasks;
  }
}
