import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ActionIcon, Avatar, Menu, UnstyledButton } from '@mantine/core';
import { Moon, Search, Sun } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../components/key-hint';
import { initials } from '../components/initials';
import { forgetOutgoing } from '../lib/api/outgoing';
import { runCommand } from '../lib/commands/commands';
import { prefer, usePreferences } from '../lib/preferences';
import { signOut, type Me } from '../lib/session';
import style from './header.module.css';
import { Mark } from './mark';
import { SavedIndicator } from './saved-indicator';

/** The bar at the top: search, saved indicator, theme, account. */
export function Header({ me }: { me: Me }) {
  const t = useTranslations('frame');
  return (
    <header className={style.header}>
      <span className={style.mark}>
        <Mark />
      </span>
      <UnstyledButton className={style.search} onClick={() => runCommand('frame.palette')}>
        <Search size={16} aria-hidden />
        <span className={style.searchWords}>{t('search')}</span>
        <KeyHint keys="$mod+k" />
      </UnstyledButton>
      <SavedIndicator />
      <ThemeSwitch />
      <Account me={me} />
    </header>
  );
}

function ThemeSwitch() {
  const t = useTranslations('frame');
  const { theme } = usePreferences();
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={`${t('theme')}: ${dark ? t('themeLight') : t('themeDark')}`}
      onClick={() => prefer({ theme: dark ? 'light' : 'dark' })}
    >
      {dark ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
    </ActionIcon>
  );
}

function Account({ me }: { me: Me }) {
  const t = useTranslations('frame');
  const pages = useTranslations('pages');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const leave = async () => {
    await signOut();
    forgetOutgoing();
    queries.clear();
    await navigate({ to: '/sign-in' });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton aria-label={t('account', { name: me.name })} data-ui="account">
          <Avatar size={28} radius="xl" color="accent" aria-hidden>
            {initials(me.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.name}</Menu.Label>
        <Menu.Item onClick={() => void navigate({ to: '/me' })}>{pages('settings')}</Menu.Item>
        <Menu.Item onClick={() => void leave()} data-ui="sign-out">
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
