import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import style from '../settings/settings.module.css';
import { settingsQuery } from './admin-query';
import { ArchiveSettings } from './archive-settings';
import { OrganisationSettings } from './organisation-settings';

/** What admins look after: who publishes, and what is archived. */
export function AdminPage() {
  const t = useTranslations('admin');
  const pages = useTranslations('pages');
  const { data: me } = useQuery(meQuery);
  const { data: settings, error, refetch } = useQuery(settingsQuery);
  const may = me?.permissions.includes('settings:write');
  return (
    <>
      <PageHeader title={pages('admin')}>
        {me?.permissions.includes('webhooks:read') && (
          <Link to="/admin/webhooks" search={{}}>
            {pages('webhooks')}
          </Link>
        )}
      </PageHeader>
      {me && !may && <EmptyState title={t('onlyAdmins')}>{t('onlyAdminsHint')}</EmptyState>}
      {may && (
        <div className={style.page}>
          {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
          {!settings && !error && <Waiting />}
          {settings && <OrganisationSettings settings={settings} />}
          {settings && <ArchiveSettings settings={settings} />}
        </div>
      )}
    </>
  );
}
