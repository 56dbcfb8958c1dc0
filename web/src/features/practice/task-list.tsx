import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import type { Task } from './practice-query';
import style from './practice-note.module.css';

/** All tasks with what has become of each; what was skipped can be taken up again. */
export function TaskList({
  tasks,
  present,
  skipped,
  takeUp,
}: {
  tasks: readonly Task[];
  /** Name of the one that is to be done now. */
  present: string | undefined;
  skipped: readonly string[];
  takeUp: (name: string) => void;
}) {
  const t = useTranslations('practice');
  const code = useCodeWords();
  return (
    <ol className={style.tasks}>
      {tasks.map(({ name, done, possible }) => (
        <li key={name} data-task={name} aria-current={name === present ? 'step' : undefined}>
          <span className={style.tick} aria-hidden>
            {done ? '✓' : name === present ? '●' : '○'}
          </span>
          <span>
            {t(`task.${name}`)}
            {done && <span className="spoken"> {t('done')}</span>}
            {!done && !possible && (
              <span className={style.why}> · {t('others', { roles: code('role', 'checker') })}</span>
            )}
          </span>
          {!done && possible && skipped.includes(name) && (
            <>
              <span className={style.why}>{t('skipped')}</span>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('takeUpTask', { task: t(`task.${name}`) })}
                onClick={() => takeUp(name)}
              >
                {t('takeUp')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
