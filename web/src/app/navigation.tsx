import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BookMarked, Cog, Eye, FileCheck, House, Inbox, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { runCommand } from '../lib/commands/commands';
import { myWorkQuery } from '../lib/my-work';
import { usePreferences } from '../lib/preferences';
import { useMay } from '../lib/use-may';
import style from './navigation.module.css';

const PAGES = [
  { to: '/', words: 'home', count: 'myWork', Icon: House },
  { to: '/inbox', words: 'inbox', count: 'inbox', Icon: Inbox },
  { to: '/claims', words: 'claims', count: undefined, Icon: FileCheck },
  { to: '/reviews', words: 'reviews', count: 'reviews', Icon: Eye },
  { to: '/evidence', words: 'evidence', count: undefined, Icon: BookMarked },
] as const;
/** For those who look after the work of everybody. */
const OVERSEEN = [{ to: '/jobs', words: 'jobs', count: undefined, Icon: Cog }] as const;

/** The pages of the desk. Counts, where they stand, are of things that need this person. */
export function Navigation() {
  const t = useTranslations('pages');
  const frame = useTranslations('frame');
  const counts = useQuery(myWorkQuery).data?.counts;
  const oversees = useMay('jobs:oversee');
  const { folded } = usePreferences();
  return (
    <nav className={style.navigation} aria-label={frame('navigation')}>
      {[...PAGES, ...(oversees ? OVERSEEN : [])].map(({ to, words, count, Icon }) => (
        <Link key={to} to={to} className={style.link} activeOptions={{ exact: to === '/' }}>
          <Icon size={20} strokeWidth={1.5} aria-hidden />
          <span className={style.words}>{t(words)}</span>
          {count && <Count n={counts?.[count]} />}
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

/** More than that is told to whoever listens, and covers the picture of its page where there is little room. */
const MOST = 99;

function Count({ n = 0 }: { n?: number }) {
  const t = useTranslations('frame');
  if (n === 0) return null;
  return (
    <span className={style.count}>
      <span aria-hidden>{n > MOST ? `${MOST}+` : n}</span>
      <span className="spoken">{t('needYou', { n })}</span>
    </span>
  );
}
