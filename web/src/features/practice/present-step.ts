import type { Round, Task } from './practice-query';

/** What comes next: a task, the colleague's approval, or nothing any more. */
export type Step = Task | 'approval' | 'end';

/** The first task that is neither done nor left out; then what follows them. */
export function presentStep({ tasks, claim }: Round, skipped: readonly string[]): Step {
  const task = tasks.find(({ name, done, possible }) => possible && !done && !skipped.includes(name));
  return task ?? (claim?.state === 'in_review' ? 'approval' : 'end');
}

/** Counts for "3 of 6". */
export const countTasks = ({ tasks }: Round) => ({
  done: tasks.filter(({ done }) => done).length,
  all: tasks.length,
});
