import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePractice } from './practice-query';
import { countTasks } from './present-step';
import { RemovePractice } from './remove-practice';
import style from './start-card.module.css';
import { usePracticeWrites } from './use-practice-writes';

/** Among the settings: begins practising, goes on with it, ends it. */
export function PracticeSettings() {
  const t = useTranslations('practice');
  const { mayPractise, round } = usePractice();
  const { start } = usePracticeWrites();
  const [removing, setRemoving] = useState(false);
  if (!mayPractise) return null;
  return (
    <section className={style.setting} aria-labelledby="settings-practice">
      <h2 id="settings-practice">{t('practice')}</h2>
      <p>{round ? t('standing', countTasks(round)) : t('about')}</p>
      <div className={style.actions}>
        <Button variant="default" onClick={() => void start()}>
          {round ? t('goOn') : t('start')}
        </Button>
        {round && <RemovePractice asked={removing} ask={setRemoving} />}
      </div>
    </section>
  );
}
