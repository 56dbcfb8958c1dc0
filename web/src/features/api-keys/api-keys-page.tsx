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
import { apiKeysQuery, type NewApiKey } from './api-keys-query';
import { KeyLine } from './key-line';
import { NewKey } from './new-key';
import { ShownKey } from './shown-key';

/** Keys by which programs act in one's name: what each may do, and when it was used. */
export function ApiKeysPage() {
  const t = useTranslations('apiKeys');
  const pages = useTranslations('pages');
  const { data: me } = useQuery(meQuery);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(apiKeysQuery);
  const [made, setMade] = useState<NewApiKey>();
  if (!me) return null;
  const keys = data?.pages.flatMap((page) => page.data);
  return (
    <>
      <PageHeader title={pages('apiKeys')}>
        <Link to="/me">{pages('settings')}</Link>
      </PageHeader>
      <div className={style.page}>
        {made && <ShownKey key={made.id} made={made} done={() => setMade(undefined)} />}
        <NewKey permissions={me.permissions} made={setMade} />
        <section className={style.section} aria-labelledby="api-keys-working">
          <h2 id="api-keys-working">{t('working')}</h2>
          {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
          {!keys && !error && <Waiting />}
          {keys?.length === 0 && <p className={style.hint}>{t('none')}</p>}
          <ul className={style.keys}>
            {keys?.map((key) => (
              <KeyLine key={key.id} apiKey={key} me={me} rotated={setMade} />
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
