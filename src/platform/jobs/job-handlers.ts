import { Injectable } from '@nestjs/common';
import type { Work } from '../http/work.js';

/** A job while it runs. */
export interface RunningJob<Input> {
  id: string;
  input: Input;
  /** Aborted when the process stops, or the job has stood still for too long: end soon. */
  signal: AbortSignal;
  /** Tells how far it is, 0 to 1, and that it comes further. */
  progress(fraction: number): Promise<void>;
}

/** What a job does to the database, in the transaction that marks it as succeeded; what it returns is the job's result. */
export type JobEffect = (work: Work) => Promise<object>;

/**
 * Does one kind of job. `run` is the slow part and changes nothing; the effect it returns happens exactly once, however often the job
 * was begun and by how many processes.
 */
export interface JobHandler<Input extends object = object> {
  kind: string;
  /** Longest that a job of this kind may run without telling progress, where ten minutes are not right; milliseconds. */
  standstillMs?: number;
  run(job: RunningJob<Input>): Promise<JobEffect>;
}

/** A job that would fail again in the same way: it is not tried again. The message is one plain sentence for its owner. */
export class JobFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Thrown by a job that makes room for others: it is no failure, and it is begun anew when it is its turn. */
export class JobAgain extends Error {
  /** @param runAt not before this moment; behind those that wait when absent */
  constructor(readonly runAt: Date | null = null) {
    super();
  }
}

/** Where the rooms register what they can do, in `onModuleInit`, before the runner starts. */
@Injectable()
export class JobHandlers {
  private readonly byKind = new Map<string, JobHandler>();

  register<Input extends object>(handler: JobHandler<Input>): void {
    this.byKind.set(handler.kind, handler as unknown as JobHandler);
  }

  all(): JobHandler[] {
    return [...this.byKind.values()];
  }
}
