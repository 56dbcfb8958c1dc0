import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { usePractice } from './practice-query';
import { countTasks } from './present-step';
import style from './start-card.module.css';
import { usePracticeChoices } from './use-practice-choices';
import { usePracticeWrites } from './use-practice-writes';

/** On the first page: offers to practise to whoever has not yet, and brings back the note that was put away. */
export function StartCard() {
  const t = useTranslations('practice');
  const { mayPractise, round } = usePractice();
  const [{ dismissed, away }, choose] = usePracticeChoices();
  const { start } = usePracticeWrites();
  const offered = mayPractise && (round ? away : round === null && !dismissed);
  if (!offered) return null;
  return (
    <section className={style.card} aria-labelledby="practice-card">
      <h2 id="practice-card">{t('title')}</h2>
      <p>{round ? t('standing', countTasks(round)) : t('about')}</p>
      <div className={style.actions}>
        <Button onClick={() => void start()}>{round ? t('goOn') : t('start')}</Button>
        {!round && (
          <Button variant="default" onClick={() => choose({ dismissed: true })}>
            {t('notNow')}
          </Button>
        )}
      </div>
    </section>
  );
}
