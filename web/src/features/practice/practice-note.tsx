import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { say } from '../../lib/undo/undo';
import { CommandKeys } from './command-keys';
import style from './practice-note.module.css';
import type { Round } from './practice-query';
import { countTasks, presentStep } from './present-step';
import { RemovePractice } from './remove-practice';
import { StepWords } from './step-words';
import { TaskList } from './task-list';
import { usePracticeChoices } from './use-practice-choices';
import { usePracticeWrites } from './use-practice-writes';
import { useShowStep } from './use-show-step';

/** Beside the page: how far the round is, what comes next, and the way there. It never takes the focus by itself. */
export function PracticeNote({
  round,
  removing,
  setRemoving,
}: {
  round: Round;
  /** Whoever practises is asked whether all of it is to go. */
  removing: boolean;
  setRemoving: (removing: boolean) => void;
}) {
  const t = useTranslations('practice');
  const [{ skipped }, choose] = usePracticeChoices();
  const { approve } = usePracticeWrites();
  const show = useShowStep();
  const [unfolded, unfold] = useState(false);
  const step = presentStep(round, skipped);
  const task = typeof step === 'object' ? step : undefined;
  const open = unfolded || removing;
  const putAway = () => {
    choose({ away: true });
    document.getElementById('main')?.focus();
    say(t('isAway'));
  };
  return (
    <aside className={style.note} aria-label={t('practice')} data-ui="practice" data-open={open || undefined}>
      <div className={style.line}>
        <strong className={style.progress}>{t('progress', countTasks(round))}</strong>
        <span className={style.ticks} aria-hidden>
          {round.tasks.map(({ name, done }) => (
            <span key={name} data-done={done || undefined} data-present={name === task?.name || undefined} />
          ))}
        </span>
        {task && <span className={style.name}>{t(`task.${task.name}`)}</span>}
        <p className={style.words} role="status">
          <StepWords round={round} step={step} />
        </p>
        <div className={style.actions}>
          {step === 'approval' && (
            <Button size="compact-sm" onClick={() => void approve()}>
              {t('approve')}
            </Button>
          )}
          {step === 'end' && (
            <>
              <Link to="/inbox">{t('toInbox')}</Link>
              <Button size="compact-sm" variant="default" onClick={() => setRemoving(true)}>
                {t('remove')}
              </Button>
            </>
          )}
          {step !== 'end' && (
            <Button
              size="compact-sm"
              variant={task ? 'filled' : 'default'}
              onClick={() => {
                unfold(false);
                show(round, skipped);
              }}
            >
              {t('showMe')}&nbsp;
              <CommandKeys of="practice.show" />
            </Button>
          )}
          {task && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => choose({ skipped: [...skipped, task.name] })}
            >
              {t('skip')}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={putAway}>
            {t('putAway')}
          </Button>
        </div>
        <Button
          size="compact-sm"
          variant="subtle"
          className={style.unfold}
          aria-expanded={open}
          onClick={() => {
            unfold(!open);
            setRemoving(false);
          }}
        >
          {open ? t('fewer') : t('allTasks')}
        </Button>
      </div>
      {open && (
        <div className={style.more}>
          <TaskList
            tasks={round.tasks}
            present={task?.name}
            skipped={skipped}
            takeUp={(name) => choose({ skipped: skipped.filter((one) => one !== name) })}
          />
          <RemovePractice asked={removing} ask={setRemoving} />
        </div>
      )}
    </aside>
  );
}
