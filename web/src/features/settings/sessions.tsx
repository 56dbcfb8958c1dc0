import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { useSignOut } from '../../components/use-sign-out';
import type { ApiProblem } from '../../lib/api/problem';
import style from './settings.module.css';

/** The end of every session: for a lost device. */
export function Sessions() {
  const t = useTranslations('settings');
  const frame = useTranslations('frame');
  const [problem, setProblem] = useState<ApiProblem>();
  const { ask, question } = useSignOut('logout-everywhere', setProblem);
  const end = () => {
    setProblem(undefined);
    ask();
  };
  return (
    <section className={style.section} aria-labelledby="settings-sessions">
      <h2 id="settings-sessions">{t('sessions')}</h2>
      <p className={style.hint}>{t('sessionsHint')}</p>
      {problem && <ProblemPanel problem={problem} title={frame('stillSignedIn')} />}
      <div>
        <Button variant="default" onClick={end}>
          {t('signOutEverywhere')}
        </Button>
      </div>
      {question}
    </section>
  );
}
