import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../components/empty-state';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useTranslations('frame');
  const title = t('notFound');
  useEffect(() => {
    document.title = `${title} · Claimdesk`;
  }, [title]);
  return (
    <EmptyState title={title} level={1}>
      {t('notFoundHint')} <Link to="/">{t('toMyWork')}</Link>
    </EmptyState>
  );
}
