import { useTranslations } from 'use-intl';
import { PageHeader } from '../../components/page-header';

export function SettingsPage() {
  const t = useTranslations('pages');
  return <PageHeader title={t('settings')} />;
}
