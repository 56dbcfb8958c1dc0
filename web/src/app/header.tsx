import { UnstyledButton } from '@mantine/core';
import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../components/key-hint';
import { runCommand } from '../lib/commands/commands';
import type { Me } from '../lib/session';
import { Account } from './account';
import style from './header.module.css';
import { Mark } from './mark';
import { SavedIndicator } from './saved-indicator';
import { ThemeSwitch } from './theme-switch';

/** The bar at the top: search, saved indicator, theme, account. */
export function Header({ me }: { me: Me }) {
  const t = useTranslations('frame');
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
      <SavedIndicator />
      <ThemeSwitch />
      <Account me={me} />
    </header>
  );
}
