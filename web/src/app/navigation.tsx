import { Link } from '@tanstack/react-router';
import { Eye, FileCheck, House, Inbox } from 'lucide-react';
import { useTranslations } from 'use-intl';
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
  return (
    <nav className={style.navigation} aria-label={frame('navigation')}>
      {PAGES.map(({ to, words, Icon }) => (
        <Link key={to} to={to} className={style.link} activeOptions={{ exact: to === '/' }}>
          <Icon size={20} strokeWidth={1.5} aria-hidden />
          <span className={style.words}>{t(words)}</span>
        </Link>
      ))}
    </nav>
  );
}
