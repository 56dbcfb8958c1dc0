import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { RowList } from '../../components/row-list';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { runCommand } from '../../lib/commands/commands';
import { ArticleLine } from './article-line';
import { articlesQuery } from './articles-query';
import style from './inbox-page.module.css';

/** Articles that were taken in, newest first, with what a human must still settle in each. */
export function InboxPage() {
  const t = useTranslations('inbox');
  const pages = useTranslations('pages');
  const filter = useSearch({ from: '/desk/inbox' });
  const navigate = useNavigate({ from: '/inbox' });
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(articlesQuery(filter));
  const search = useDebouncedCallback(
    (q: string) => void navigate({ search: { ...filter, q: q || undefined }, replace: true }),
    250,
  );
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
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
        <Button onClick={() => runCommand('inbox.add')}>
          {t('add')}&nbsp;
          <KeyHint keys="Shift+N" />
        </Button>
      </PageHeader>
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && rows.length === 0 && (
        <EmptyState title={filter.q ? t('nothingFound', { words: filter.q }) : t('empty')}>
          {filter.q ? null : t('emptyHint')}
        </EmptyState>
      )}
      <RowList
        label={pages('inbox')}
        rows={rows}
        more={hasNextPage ? () => void fetchNextPage() : undefined}
        open={({ id }) => void navigate({ to: '/articles/$articleId', params: { articleId: id } })}
        draw={(row) => <ArticleLine row={row} />}
      />
    </>
  );
}
