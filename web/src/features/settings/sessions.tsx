import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useSignOut } from '../../components/use-sign-out';
import style from './settings.module.css';

/** The end of every session: for a lost device. */
export function Sessions() {
  const t = useTranslations('settings');
  const { ask, question } = useSignOut('logout-everywhere');
  return (
    <section className={style.section} aria-labelledby="settings-sessions">
      <h2 id="settings-sessions">{t('sessions')}</h2>
      <p className={style.hint}>{t('sessionsHint')}</p>
      <div>
        <Button variant="default" onClick={ask}>
          {t('signOutEverywhere')}
        </Button>
      </div>
      {question}
    </section>
  );
}
