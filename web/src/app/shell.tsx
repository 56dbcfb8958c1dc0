import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Toasts } from '../components/toasts';
import { AddArticleDoor } from '../features/inbox/add-article-door';
import { Waiting } from '../components/waiting';
import { PracticeDoor } from '../features/practice/practice-door';
import { CommandTable } from '../lib/commands/command-table';
import { later } from '../lib/later';
import { usePreferences } from '../lib/preferences';
import { meQuery } from '../lib/session';
import { Banners } from './banners/banners';
import { COMMANDS } from './commands';
import { useFrameCommands } from './frame-commands';
import { Header } from './header';
import { KeySheetDoor } from './keys/key-sheet-door';
import { Legend } from './legend';
import { Navigation } from './navigation';
import { PaletteDoor } from './palette/palette-door';
import { goToPanel } from './regions';
import style from './shell.module.css';
import { SignOut } from './sign-out';
import { useKeptEdits } from './use-kept-edits';
import { useOwnNews } from './use-own-news';
import { useLive } from './use-live';
import { usePageFocus } from './use-page-focus';
import { useSignedOut } from './use-signed-out';
import { withWords } from '../words/with-words';

const SignInAgain = later(withWords(['signIn'], async () => (await import('./sign-in-again')).SignInAgain));

/** The frame around every page of the desk: header, navigation, page, legend of keys, messages. */
export function Shell() {
  const t = useTranslations('frame');
  const { folded } = usePreferences();
  const { data: me } = useQuery(meQuery);
  const [signedOut, signedIn] = useSignedOut();
  useLive(Boolean(me) && !signedOut);
  useFrameCommands();
  useOwnNews(me?.id);
  usePageFocus();
  useKeptEdits(me?.id);
  if (!me) return null;
  return (
    <div className={style.shell} data-folded={folded || undefined}>
      <div className={style.skip}>
        <a href="#main">{t('skipMain')}</a>
        <button type="button" className={style.skipPanel} onClick={goToPanel}>
          {t('skipPanel')}
        </button>
      </div>
      <Header me={me} />
      <Banners />
      <Navigation />
      <CommandTable value={COMMANDS}>
        <main id="main" tabIndex={-1} className={style.main}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
        <PracticeDoor />
      </CommandTable>
      <Legend />
      <AddArticleDoor />
      <Toasts />
      <PaletteDoor />
      <KeySheetDoor />
      <SignOut />
      {signedOut && <SignInAgain me={me} done={signedIn} />}
    </div>
  );
}
