import type { ApiProblem } from '../lib/api/problem';
import { Forbidden, NotFound } from './nowhere';
import style from './problem-panel.module.css';
import { ProblemPanel } from './problem-panel';

/** In place of a page that could not be read. */
export function PageProblem({ problem, again }: { problem: ApiProblem; again: () => void }) {
  if (problem.status === 404) return <NotFound />;
  if (problem.status === 403) return <Forbidden />;
  return (
    <div className={style.page}>
      <ProblemPanel problem={problem} again={again} />
    </div>
  );
}
