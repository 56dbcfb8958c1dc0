import type { Worker } from 'node:worker_threads';
import { answerOf, startThread, type ThreadOptions } from './run-in-thread.js';

/**
 * A thread that is given one task after the other, because to load what it needs takes longer than most of them. A task that ends it, by its
 * size or by never coming to an end, ends for itself alone: the next one has a new thread. And what fails where other tasks were before is
 * done again in a new thread, so that no task pays for what another has left behind.
 */
export class KeptThread<Task, Result> {
  private thread: Worker | null = null;

  /** @param file module that takes each task as a message, and posts `ThreadMessage`s for it, `ready` first of all */
  constructor(
    private readonly file: URL,
    private readonly limits: Pick<ThreadOptions, 'limitMs' | 'limitMb'> = {},
  ) {}

  /** Call it for one task at a time. @throws as `runInThread` */
  async run(task: Task): Promise<Result> {
    if (!this.thread) return this.give(task);
    return this.give(task).catch(() => this.give(task));
  }

  close(): void {
    void this.thread?.terminate();
    this.thread = null;
  }

  private async give(task: Task): Promise<Result> {
    const thread = (this.thread ??= this.start());
    thread.postMessage(task);
    try {
      return await answerOf<Result>(thread, this.limits);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  private start(): Worker {
    const thread = startThread(this.file, this.limits.limitMb);
    return thread.on('exit', () => {
      if (this.thread === thread) this.thread = null;
    });
  }
}
