import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import style from '../settings/settings.module.css';
import { apiKeysQuery, servicesQuery, type NewApiKey } from './api-keys-query';
import { KeyLine } from './key-line';
import { NewKey } from './new-key';
import { NewService } from './new-service';
import { ShownKey } from './shown-key';

/** Keys by which programs act in one's name or in their own: what each may do, and when it was used. */
export function ApiKeysPage() {
  const t = useTranslations('apiKeys');
  const pages = useTranslations('pages');
  const { data: me } = useQuery(meQuery);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(apiKeysQuery);
  const { data: services = [] } = useQuery(servicesQuery);
  const [made, setMade] = useState<NewApiKey>();
  if (!me) return null;
  const admin = me.permissions.includes('people:write');
  const owners = services.filter(({ responsibleId }) => admin || responsibleId === me.id);
  const rotates = (ownerId: string) => [me, ...owners].some(({ id }) => id === ownerId);
  const keys = data?.pages.flatMap((page) => page.data);
  return (
    <>
      <PageHeader title={pages('apiKeys')}>
        <Link to="/me">{pages('settings')}</Link>
      </PageHeader>
      <div className={style.page}>
        {made && <ShownKey key={made.id} made={made} done={() => setMade(undefined)} />}
        <NewKey me={me} services={owners} made={setMade} />
        {admin && <NewService me={me} />}
        <section className={style.section} aria-labelledby="api-keys-working">
          <h2 id="api-keys-working">{t('working')}</h2>
          {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
          {!keys && !error && <Waiting />}
          {keys?.length === 0 && <p className={style.hint}>{t('none')}</p>}
          <ul className={style.keys}>
            {keys?.map((key) => (
              <KeyLine
                key={key.id}
                apiKey={key}
                own={key.ownerId === me.id}
                rotated={rotates(key.ownerId) ? setMade : undefined}
              />
            ))}
          </ul>
          {hasNextPage && (
            <Button variant="subtle" onClick={() => void fetchNextPage()}>
              {t('more')}
            </Button>
          )}
        </section>
      </div>
    </>
  );
}
