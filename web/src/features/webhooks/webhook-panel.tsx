import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import facts from '../../components/facts.module.css';
import { PageHeader } from '../../components/page-header';
import { PageProblem } from '../../components/page-problem';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { useDates } from '../../words/words';
import { DeliveryLog } from './delivery-log';
import { HookSecret } from './hook-secret';
import { useWantedWords } from './wanted-words';
import { WebhookChip } from './webhook-chip';
import { WebhookMoves } from './webhook-moves';
import style from './webhooks.module.css';
import { nameOf, webhookQuery, type WebhookWithSecret } from './webhooks-query';

/** One webhook: how it fares and why, what can be done with it, and what it was told. */
export function WebhookPanel({ id }: { id: string }) {
  const t = useTranslations('webhooks');
  const { ago, moment } = useDates();
  const wanted = useWantedWords();
  const [rotated, setRotated] = useState<WebhookWithSecret>();
  const { data: hook, error, refetch } = useQuery(webhookQuery(id));
  if (!hook && error instanceof ApiProblem)
    return <PageProblem problem={error} again={() => void refetch()} />;
  if (!hook) return <Waiting />;
  return (
    <>
      <PageHeader title={nameOf(hook)}>
        <Link to="/admin/webhooks" search={{}}>
          {t('back')}
        </Link>
      </PageHeader>
      {rotated && <HookSecret key={rotated.version} hook={rotated} done={() => setRotated(undefined)} />}
      <section className={style.card} aria-label={t('one')}>
        <p className={style.state}>
          <WebhookChip hook={hook} />
          {hook.disabledCode && <span>{t('stopped', { code: hook.disabledCode })}</span>}
          {hook.failingSince && <span>{t('failingSince', { when: ago(hook.failingSince) })}</span>}
        </p>
        <dl className={facts.facts}>
          <dt>{t('address')}</dt>
          <dd>{hook.url}</dd>
          <dt>{t('wants')}</dt>
          <dd>{wanted(hook.events)}</dd>
          <dt>{t('by')}</dt>
          <dd>
            <bdi>{hook.createdBy.name}</bdi>, {ago(hook.createdAt)}
          </dd>
          {hook.previousSecretUntil && (
            <>
              <dt>{t('secret')}</dt>
              <dd>{t('bothUntil', { when: moment(hook.previousSecretUntil) })}</dd>
            </>
          )}
        </dl>
        <WebhookMoves hook={hook} rotated={setRotated} />
      </section>
      <DeliveryLog hook={hook} />
    </>
  );
}
