import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from './empty-state';

/** An address that leads nowhere. */
export function NotFound() {
  return <Nowhere why="notFound" />;
}

/** A page that is there, but not for somebody's roles. */
export function Forbidden() {
  return <Nowhere why="forbidden" />;
}

function Nowhere({ why }: { why: 'notFound' | 'forbidden' }) {
  const t = useTranslations('frame');
  const title = t(why);
  useEffect(() => {
    document.title = `${title} · Claimdesk`;
  }, [title]);
  return (
    <EmptyState title={title} level={1}>
      {t(`${why}Hint`)} <Link to="/">{t('toMyWork')}</Link>
    </EmptyState>
  );
}
