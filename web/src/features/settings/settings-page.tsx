import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../components/page-header';
import { meQuery } from '../../lib/session';
import { PracticeSettings } from '../practice/practice-settings';
import { Account } from './account';
import { Keys } from './keys';
import { Look } from './look';
import { Password } from './password';
import { Sessions } from './sessions';
import style from './settings.module.css';

/** How the desk is for one person: name, language, look, keys, password. */
export function SettingsPage() {
  const t = useTranslations('pages');
  const { data: me } = useQuery(meQuery);
  if (!me) return null;
  return (
    <>
      <PageHeader title={t('settings')}>
        <Link to="/me/api-keys">{t('apiKeys')}</Link>
        {me.permissions.includes('settings:write') && <Link to="/admin/desk">{t('admin')}</Link>}
      </PageHeader>
      <div className={style.page}>
        <Account me={me} />
        <Look />
        <Keys />
        <PracticeSettings />
        <Password />
        <Sessions />
      </div>
    </>
  );
}
