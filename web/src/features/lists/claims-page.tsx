import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { peopleQuery } from '../../lib/people';
import { useTypedSearch } from '../../lib/use-typed-search';
import { useCodeWords } from '../../words/words';
import { StartLink } from '../practice/start-link';
import { ClaimNarrowing } from './claim-narrowing';
import { ClaimList } from './claim-list';
import { STATES, type ClaimFilter } from './claims-query';
import style from './claims-page.module.css';

/** All claims, narrowed by state and words. */
export function ClaimsPage() {
  const t = useTranslations('lists');
  const pages = useTranslations('pages');
  const code = useCodeWords();
  const filter = useSearch({ from: '/desk/claims' });
  const navigate = useNavigate({ from: '/claims' });
  const narrow = (some: typeof filter) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const mine = useRef<HTMLButtonElement>(null);
  const search = useTypedSearch('/claims', (q) => narrow({ q }));
  return (
    <>
      <PageHeader title={pages('claims')}>
        <Link to="/links">{t('links')}</Link>
        <TextInput
          size="xs"
          className={style.search}
          aria-label={t('filter')}
          placeholder={t('filter')}
          defaultValue={filter.q}
          onChange={({ currentTarget }) => search(currentTarget.value)}
        />
      </PageHeader>
      <div className={`${style.filters} sideways`} role="group" aria-label={t('states')}>
        {[undefined, ...STATES].map((state) => (
          <Button
            key={state ?? 'all'}
            size="compact-sm"
            variant={filter.state === state ? 'filled' : 'default'}
            aria-pressed={filter.state === state}
            onClick={() => narrow({ state })}
          >
            {state ? code('state', state) : t('all')}
          </Button>
        ))}
        <Button
          ref={mine}
          size="compact-sm"
          variant={filter.assignee === 'me' ? 'filled' : 'default'}
          aria-pressed={filter.assignee === 'me'}
          onClick={() => narrow({ assignee: filter.assignee === 'me' ? undefined : 'me' })}
        >
          {t('mine')}
        </Button>
        <OthersWork
          filter={filter}
          leave={() => {
            narrow({ assignee: undefined });
            // The button that was pressed goes.
            mine.current?.focus();
          }}
        />
      </div>
      <ClaimNarrowing filter={filter} narrow={narrow} />
      <ClaimList
        filter={filter}
        label={pages('claims')}
        empty={
          <EmptyState title={t('noClaims')}>
            {t('noClaimsHint')}
            <StartLink />
          </EmptyState>
        }
      />
    </>
  );
}

/** Whose claims are shown, where somebody else was chosen. */
function OthersWork({ filter: { assignee }, leave }: { filter: ClaimFilter; leave: () => void }) {
  const { data: people } = useQuery({ ...peopleQuery, enabled: assignee !== undefined && assignee !== 'me' });
  const name = people?.find(({ id }) => id === assignee)?.name;
  if (name === undefined) return null;
  return (
    <Button size="compact-sm" aria-pressed onClick={leave}>
      <bdi>{name}</bdi>
    </Button>
  );
}
