import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { useLanguageName } from '../../components/language-name';
import { Newcomers } from '../../components/newcomers';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { RowList } from '../../components/row-list';
import { usePeek } from '../../components/use-peek';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { runCommand } from '../../lib/commands/commands';
import { useQuietRows } from '../../lib/live/use-quiet-rows';
import { usePreferences } from '../../lib/preferences';
import { useTypedSearch } from '../../lib/use-typed-search';
import { StartLink } from '../practice/start-link';
import { AssignDialog } from './assign-dialog';
import { ArticleLine } from './article-line';
import { ArticlePeek } from './article-peek';
import { articlesQuery, type ArticleRow, type InboxFilter } from './articles-query';
import { DismissDialog } from './dismiss-dialog';
import { InboxNarrowing } from './inbox-narrowing';
import { RowKeys } from './row-keys';
import { RowMenu } from './row-menu';
import { COUNT_OF, TRIAGE_TABS, type TriageTab } from './triage-tabs';
import { useTriage } from './use-triage';
import style from './inbox-page.module.css';

/** Of a row whose needs stand behind its title. */
const ONE_LINE = { wide: 44, narrow: 68 };

/** Articles that were taken in, with what a human must still settle in each. */
export function InboxPage() {
  const t = useTranslations('inbox');
  const pages = useTranslations('pages');
  const filter = useSearch({ from: '/desk/inbox' });
  const navigate = useNavigate({ from: '/inbox' });
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery(
    articlesQuery(filter),
  );
  const triage = useTriage();
  const { rows: density } = usePreferences();
  const peeking = usePeek();
  const [asking, ask] = useState<{ what: 'why' | 'who'; row: ArticleRow }>();
  const counts = useLatest(data?.pages[0]?.counts);
  const tab = filter.tab ?? 'open';
  const narrow = (some: typeof filter) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const search = useTypedSearch('/inbox', (q) => narrow({ q }));
  const { rows, waiting, load } = useQuietRows(
    data?.pages.flatMap((page) => page.data),
    JSON.stringify(filter),
    isFetching,
  );
  return (
    <>
      <PageHeader title={pages('inbox')}>
        <TextInput
          size="xs"
          aria-label={t('filter')}
          placeholder={t('filter')}
          defaultValue={filter.q}
          onChange={({ currentTarget }) => search(currentTarget.value)}
          className={style.filter}
        />
        <Link to="/feeds" search={{}}>
          {pages('feeds')}
        </Link>
        <Link to="/imports">{pages('imports')}</Link>
        <Button onClick={() => runCommand('inbox.add')}>
          {t('add')}&nbsp;
          <KeyHint keys="Shift+N" />
        </Button>
      </PageHeader>
      <div className={`${style.tabs} sideways`} role="group" aria-label={t('parts')}>
        {(Object.keys(TRIAGE_TABS) as TriageTab[]).map((name) => (
          <Button
            key={name}
            size="compact-sm"
            variant={name === tab ? 'filled' : 'default'}
            aria-pressed={name === tab}
            onClick={() => narrow({ tab: name === 'open' ? undefined : name })}
          >
            {t(`tab.${name}`)} {counts && <span className={style.count}>{counts[COUNT_OF[name]]}</span>}
          </Button>
        ))}
      </div>
      <InboxNarrowing rows={rows} filter={filter} narrow={narrow} />
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && rows.length === 0 && <Nothing filter={filter} />}
      <Newcomers n={waiting} of="rows" load={load} />
      <RowList
        key={tab}
        label={pages('inbox')}
        rows={rows}
        more={hasNextPage ? () => void fetchNextPage() : undefined}
        heights={density === 'compact' ? ONE_LINE : undefined}
        href={({ id }) => `/articles/${id}`}
        draw={(row) => <ArticleLine row={row} density={density} />}
        menu={(row) => (
          <RowMenu
            row={row}
            triage={triage}
            peek={peeking.open}
            askWhy={() => ask({ what: 'why', row })}
            askWho={() => ask({ what: 'who', row })}
          />
        )}
        beside={(row) => (
          <>
            <RowKeys
              row={row}
              triage={triage}
              peeking={peeking}
              askWhy={() => ask({ what: 'why', row })}
              askWho={() => ask({ what: 'who', row })}
            />
            {peeking.isOpen && <ArticlePeek row={row} close={peeking.close} />}
          </>
        )}
      />
      {asking?.what === 'why' && (
        <DismissDialog
          title={asking.row.title ?? t('untitled')}
          dismiss={(reason) => triage.dismiss(asking.row, reason)}
          close={() => ask(undefined)}
        />
      )}
      {asking?.what === 'who' && (
        <AssignDialog
          row={asking.row}
          assign={(person) => triage.assign(asking.row, person)}
          close={() => ask(undefined)}
        />
      )}
    </>
  );
}

/** What was known last, while the next is on its way. */
function useLatest<Value>(value: Value | undefined): Value | undefined {
  const [latest, setLatest] = useState(value);
  if (value !== undefined && value !== latest) setLatest(value);
  return value ?? latest;
}

/** Why the list is empty, and what fills it. */
function Nothing({ filter: { tab = 'open', q, language, agency } }: { filter: InboxFilter }) {
  const t = useTranslations('inbox');
  const name = useLanguageName();
  if (agency) return <EmptyState title={t('nothingFrom', { agency })} />;
  if (language) return <EmptyState title={t('nothingIn', { language: name(language) })} />;
  if (q) return <EmptyState title={t('nothingFound', { words: q })} />;
  if (tab !== 'open' && tab !== 'all')
    return <EmptyState title={t('nothingUnder', { tab: t(`tab.${tab}`) })} />;
  return (
    <EmptyState title={t('empty')}>
      {t('emptyHint')}
      <StartLink />
    </EmptyState>
  );
}
