import { useTranslations } from 'use-intl';
import { PageHeader } from '../../components/page-header';

export function HomePage() {
  const t = useTranslations('pages');
  return <PageHeader title={t('home')} />;
}
