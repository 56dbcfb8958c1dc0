import type { ErrorComponentProps } from '@tanstack/react-router';
import { ApiProblem } from '../lib/api/problem';
import { ProblemPanel } from '../components/problem-panel';

/** A page that could not be shown: what failed, and how to go on. */
export function Oops({ error, reset }: ErrorComponentProps) {
  const problem = error instanceof ApiProblem ? error : new ApiProblem({ code: 'internal' });
  return <ProblemPanel problem={problem} again={reset} />;
}
