import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { RowList } from '../../components/row-list';
import line from '../../components/two-lines.module.css';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import { useDates } from '../../words/words';
import { AddWebhook } from './add-webhook';
import { HookSecret } from './hook-secret';
import { useWantedWords } from './wanted-words';
import { WebhookChip } from './webhook-chip';
import { WebhookPanel } from './webhook-panel';
import { nameOf, webhooksQuery, type Webhook, type WebhookWithSecret } from './webhooks-query';

/** Addresses that are told of what happens: how each fares, or one of them with its deliveries. For admins. */
export function WebhooksPage() {
  const t = useTranslations('webhooks');
  const pages = useTranslations('pages');
  const { hook } = useSearch({ from: '/desk/admin/webhooks' });
  const { data: me } = useQuery(meQuery);
  if (!me) return null;
  if (!me.permissions.includes('webhooks:read'))
    return (
      <>
        <PageHeader title={pages('webhooks')} />
        <EmptyState title={t('onlyAdmins')}>{t('onlyAdminsHint')}</EmptyState>
      </>
    );
  return hook ? <WebhookPanel key={hook} id={hook} /> : <AllWebhooks />;
}

function AllWebhooks() {
  const t = useTranslations('webhooks');
  const pages = useTranslations('pages');
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(webhooksQuery);
  const [added, setAdded] = useState<WebhookWithSecret>();
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <>
      <PageHeader title={pages('webhooks')} />
      {added && <HookSecret key={added.id} hook={added} done={() => setAdded(undefined)} />}
      <AddWebhook added={setAdded} />
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && rows.length === 0 && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      <RowList
        label={pages('webhooks')}
        rows={rows}
        more={hasNextPage ? () => void fetchNextPage() : undefined}
        href={({ id }) => `/admin/webhooks?hook=${id}`}
        draw={(hook) => <WebhookLine hook={hook} />}
      />
    </>
  );
}

/** A webhook in the list: how it fares, what it is called, what it wants. */
function WebhookLine({ hook }: { hook: Webhook }) {
  const t = useTranslations('webhooks');
  const { ago } = useDates();
  const wanted = useWantedWords();
  return (
    <>
      <span className={line.first}>
        <WebhookChip hook={hook} />
        <bdi>{nameOf(hook)}</bdi>
      </span>
      <span className={line.facts}>
        {hook.failingSince && <span>{t('failingSince', { when: ago(hook.failingSince) })}</span>}
        <span>{wanted(hook.events)}</span>
        {hook.description && <bdi className={line.less}>{hook.url}</bdi>}
      </span>
    </>
  );
}
