import { useNavigate } from '@tanstack/react-router';
import { Menu, UnstyledButton } from '@mantine/core';
import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../components/key-hint';
import { PersonCircle } from '../components/person-chip';
import { runCommand } from '../lib/commands/commands';
import type { Me } from '../lib/session';
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

function Account({ me }: { me: Me }) {
  const t = useTranslations('frame');
  const pages = useTranslations('pages');
  const navigate = useNavigate();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton aria-label={t('account', { name: me.name })} data-ui="account">
          <PersonCircle name={me.name} large />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.name}</Menu.Label>
        <Menu.Item onClick={() => void navigate({ to: '/me' })}>{pages('settings')}</Menu.Item>
        <Menu.Item onClick={() => runCommand('frame.signOut')} data-ui="sign-out">
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
