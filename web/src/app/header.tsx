import { UnstyledButton } from '@mantine/core';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../components/key-hint';
import { runCommand } from '../lib/commands/commands';
import { later, whenIdle } from '../lib/later';
import type { Me } from '../lib/session';
import { withWords } from '../words/with-words';
import { Account } from './account';
import style from './header.module.css';
import { Mark } from './mark';
import { SavedIndicator } from './saved-indicator';
import { ThemeSwitch } from './theme-switch';

const OwnWork = later(
  withWords(['jobs'], async () => (await import('../features/jobs/own-work')).OwnWork),
  { beside: true },
);

/** The bar at the top: search, saved indicator, theme, account. */
export function Header({ me }: { me: Me }) {
  const t = useTranslations('frame');
  const [atRest, setAtRest] = useState(false);
  useEffect(() => whenIdle(() => setAtRest(true)), []);
  return (
    <header className={style.header}>
      <span className={style.mark}>
        <Mark />
      </span>
      <UnstyledButton
        className={style.search}
        aria-label={t('search')}
        onClick={() => runCommand('frame.palette')}
      >
        <Search size={16} aria-hidden />
        <span className={style.searchWords}>{t('search')}</span>
        <span className={style.searchKey}>
          <KeyHint keys="$mod+k" />
        </span>
      </UnstyledButton>
      {atRest && me.permissions.includes('articles:write') && <OwnWork personId={me.id} />}
      <SavedIndicator />
      <ThemeSwitch />
      <Account me={me} />
    </header>
  );
}
