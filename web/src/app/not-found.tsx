import { useTranslations } from 'use-intl';
import { EmptyState } from '../components/empty-state';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useTranslations('frame');
  return (
    <main id="main" tabIndex={-1}>
      <EmptyState title={t('notFound')} level={1}>
        {t('notFoundHint')}
      </EmptyState>
    </main>
  );
}
