import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { ApiProblem } from '../../lib/api/problem';
import { signOutEverywhere } from '../../lib/session';
import style from './settings.module.css';

/** The end of every session: for a lost device. */
export function Sessions() {
  const t = useTranslations('settings');
  const [problem, setProblem] = useState<ApiProblem>();
  const leave = async () => {
    try {
      await signOutEverywhere();
      location.assign('/sign-in');
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
    }
  };
  return (
    <section className={style.section} aria-labelledby="settings-sessions">
      <h2 id="settings-sessions">{t('sessions')}</h2>
      {problem && <ProblemPanel problem={problem} />}
      <p className={style.hint}>{t('sessionsHint')}</p>
      <div>
        <Button variant="default" onClick={() => void leave()}>
          {t('signOutEverywhere')}
        </Button>
      </div>
    </section>
  );
}
