import { Worker } from 'node:worker_threads';
import { threadFile } from '../thread-file.js';
import type { PreparedArticle } from './prepare-row.js';
import type { Refused, SourceRow } from './read-row.js';

/** Longest that one row may take, and most memory its thread may hold. */
const LIMIT_MS = 20_000;
const LIMIT_MB = 512;
/** Of it for what is soon forgotten: rows are, and more room would only be filled before it is cleared. */
const YOUNG_MB = 6;

type Answer = PreparedArticle | Refused;
type Ended = 'took_too_long' | 'too_large';

/** Who is told what the thread says. */
interface Ear {
  message(row: Answer): void;
  error(error: NodeJS.ErrnoException): void;
}
const IGNORED: Ear = { message: () => undefined, error: () => undefined };

/**
 * A thread that prepares rows, one batch after the other. A row that ends it, by its size or by never coming to an end, is refused,
 * and the rows after it go to a new thread.
 */
export class RowThread {
  private thread: Worker | null = null;
  private heard = IGNORED;

  constructor(private readonly limitMs = LIMIT_MS) {}

  /** What comes of each row, in their order. */
  async prepare(rows: readonly SourceRow[]): Promise<Answer[]> {
    const done: Answer[] = [];
    while (done.length < rows.length) {
      const ended = await this.ask(rows.slice(done.length), (row) => done.push(row));
      if (ended) done.push({ code: ended, pointer: null });
    }
    return done;
  }

  close(): void {
    void this.thread?.terminate();
    this.thread = null;
  }

  /** @returns null when every row was answered, else what the row after the last answer did to the thread. */
  private ask(rows: readonly SourceRow[], answer: (row: Answer) => void): Promise<Ended | null> {
    const thread = (this.thread ??= this.start());
    return new Promise((resolve, reject) => {
      let left = rows.length;
      const settle = (conclude: () => void) => {
        clearTimeout(timer);
        this.heard = IGNORED;
        conclude();
      };
      const lose = (code: Ended) => {
        this.close();
        settle(() => resolve(code));
      };
      const timer = setTimeout(() => lose('took_too_long'), this.limitMs);
      this.heard = {
        message(row) {
          timer.refresh();
          answer(row);
          left -= 1;
          if (left === 0) settle(() => resolve(null));
        },
        error: (error) =>
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? lose('too_large') : settle(() => reject(error)),
      };
      thread.postMessage(rows);
    });
  }

  private start(): Worker {
    const thread = new Worker(threadFile('row-thread'), {
      execArgv: process.execArgv,
      resourceLimits: { maxOldGenerationSizeMb: LIMIT_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const now = (hear: () => void) => thread === this.thread && hear();
    return thread
      .on('message', (row: Answer) => now(() => this.heard.message(row)))
      .on('error', (error) => now(() => this.heard.error(error)))
      .on('exit', () => now(() => this.heard.error(new Error('The thread of an import has ended.'))));
  }
}
