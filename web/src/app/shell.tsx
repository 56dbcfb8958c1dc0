import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Toasts } from '../components/toasts';
import { useCommand } from '../lib/commands/commands';
import { listenToKeys } from '../lib/commands/listen';
import { prefer, usePreferences } from '../lib/preferences';
import { meQuery } from '../lib/session';
import { undo } from '../lib/undo/undo';
import { COMMANDS } from './commands';
import { Header } from './header';
import { KeySheetDoor } from './keys/key-sheet-door';
import { Legend } from './legend';
import { Navigation } from './navigation';
import { PaletteDoor } from './palette/palette-door';
import style from './shell.module.css';

/** The frame around every page of the desk: header, navigation, page, legend of keys, messages. */
export function Shell() {
  const t = useTranslations('frame');
  const { folded } = usePreferences();
  const { data: me } = useQuery(meQuery);
  useFrameCommands();
  if (!me) return null;
  return (
    <div className={style.shell} data-folded={folded || undefined}>
      <a href="#main" className={style.skip}>
        {t('skipMain')}
      </a>
      <Header me={me} />
      <Navigation />
      <main id="main" tabIndex={-1} className={style.main}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      <Legend />
      <Toasts />
      <PaletteDoor />
      <KeySheetDoor />
    </div>
  );
}

function useFrameCommands(): void {
  const chosen = usePreferences();
  const navigate = useNavigate();
  useEffect(() => listenToKeys(COMMANDS), [chosen]);
  useCommand('frame.fold', () => prefer({ folded: !chosen.folded }));
  useCommand('frame.undo', () => void undo());
  useCommand('frame.home', () => void navigate({ to: '/' }));
  useCommand('frame.inbox', () => void navigate({ to: '/inbox' }));
  useCommand('frame.claims', () => void navigate({ to: '/claims' }));
  useCommand('frame.reviews', () => void navigate({ to: '/reviews' }));
  useCommand('frame.settings', () => void navigate({ to: '/me' }));
}
