import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ApiProblem } from '../lib/api/problem';
import { useProblemWords } from './problem-words';
import style from './problem-panel.module.css';

interface PanelProps {
  problem: ApiProblem;
  /** What it means here, where the words of its code say something else. */
  title?: string;
  again?: () => void;
}

/** What happened, what is safe and what to do next; the request's id is folded away for support. */
export function ProblemPanel({ problem, title, again }: PanelProps) {
  const t = useTranslations('frame');
  const words = useProblemWords();
  return (
    <div className={style.problem} role="alert">
      <p className={style.title}>{title ?? words.title(problem)}</p>
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error, index) => (
            <li key={index}>{words.fault(error)}</li>
          ))}
        </ul>
      )}
      {again && (
        <Button size="xs" variant="default" onClick={again}>
          {t('tryAgain')}
        </Button>
      )}
      {problem.requestId && (
        <details>
          <summary>{t('details')}</summary>
          <code>
            {problem.code} · {problem.requestId}
          </code>
        </details>
      )}
    </div>
  );
}
