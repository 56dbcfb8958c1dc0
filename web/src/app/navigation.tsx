import { Link } from '@tanstack/react-router';
import { Eye, FileCheck, House, Inbox, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { runCommand } from '../lib/commands/commands';
import { usePreferences } from '../lib/preferences';
import style from './navigation.module.css';

const PAGES = [
  { to: '/', words: 'home', Icon: House },
  { to: '/inbox', words: 'inbox', Icon: Inbox },
  { to: '/claims', words: 'claims', Icon: FileCheck },
  { to: '/reviews', words: 'reviews', Icon: Eye },
] as const;

/** The pages of the desk. Counts, where they stand, are of things that need this person. */
export function Navigation() {
  const t = useTranslations('pages');
  const frame = useTranslations('frame');
  const { folded } = usePreferences();
  return (
    <nav className={style.navigation} aria-label={frame('navigation')}>
      {PAGES.map(({ to, words, Icon }) => (
        <Link key={to} to={to} className={style.link} activeOptions={{ exact: to === '/' }}>
          <Icon size={20} strokeWidth={1.5} aria-hidden />
          <span className={style.words}>{t(words)}</span>
        </Link>
      ))}
      <button type="button" className={style.fold} onClick={() => runCommand('frame.fold')}>
        {folded ? (
          <PanelLeftOpen size={20} strokeWidth={1.5} aria-hidden />
        ) : (
          <PanelLeftClose size={20} strokeWidth={1.5} aria-hidden />
        )}
        <span className={style.words}>{folded ? frame('unfold') : frame('fold')}</span>
      </button>
    </nav>
  );
}
