import { runInThread, type ThreadOptions } from '../platform/jobs/run-in-thread.js';
import type { Study } from './study-text.js';
import { threadFile } from './thread-file.js';

/** `studyText` in a thread of its own. @throws ThreadEnded when it was too slow, too large or stopped. */
export function studyInThread(text: string, language: string, options: ThreadOptions): Promise<Study> {
  return runInThread<Study>(threadFile('extraction-thread'), { text, language }, options);
}
