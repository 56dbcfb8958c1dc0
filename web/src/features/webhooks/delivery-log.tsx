import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { answer, api } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { useAttempt } from '../../lib/use-attempt';
import { useDates } from '../../words/words';
import { DeliveryDetails } from './delivery-details';
import { DELIVERY_STATES } from './webhook-filter';
import style from './webhooks.module.css';
import { deliveriesQuery, type Delivery, type Webhook } from './webhooks-query';

/** What a webhook was told and how it took it, the newest first; what failed can be sent again. */
export function DeliveryLog({ hook: { id } }: { hook: Webhook }) {
  const t = useTranslations('webhooks');
  const { state } = useSearch({ from: '/desk/admin/webhooks' });
  const navigate = useNavigate({ from: '/admin/webhooks' });
  const { attempt, problem } = useAttempt(['webhooks']);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(deliveriesQuery(id, state));
  const rows = data?.pages.flatMap((page) => page.data) ?? [];
  const replayFailed = () =>
    attempt(async () => {
      const { deliveries } = await answer(
        api.POST('/api/v1/webhooks/{id}/replay', { params: { path: { id } }, body: { state: 'failed' } }),
      );
      say(t('replayed', { n: deliveries }));
    });
  return (
    <section className={style.log} aria-labelledby="deliveries">
      <h2 id="deliveries">{t('log')}</h2>
      <div className={style.choices} role="group" aria-label={t('filter')}>
        {[undefined, ...DELIVERY_STATES].map((one) => (
          <Button
            key={one ?? 'any'}
            size="compact-sm"
            variant={state === one ? 'filled' : 'default'}
            aria-pressed={state === one}
            onClick={() => void navigate({ search: { hook: id, state: one }, replace: true })}
          >
            {t(`delivery.${one ?? 'any'}`)}
          </Button>
        ))}
        {state === 'failed' && rows.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => void replayFailed()}>
            {t('replayFailed')}
          </Button>
        )}
      </div>
      {problem && <ProblemPanel problem={problem} />}
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && rows.length === 0 && <p className={style.hint}>{t('noDeliveries')}</p>}
      <ul className={style.deliveries}>
        {rows.map((row) => (
          <DeliveryLine key={row.id} hookId={id} row={row} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="subtle" onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}

/** A delivery: what was told, what came back last, when it is tried again. */
function DeliveryLine({ hookId, row }: { hookId: string; row: Delivery }) {
  const t = useTranslations('webhooks');
  const { ago } = useDates();
  const { attempt, problem } = useAttempt(['webhooks']);
  const [opened, open] = useState(false);
  const { id, type, state, attempts, nextAt, replayed, last, createdAt } = row;
  const replay = () =>
    attempt(async () => {
      await answer(
        api.POST('/api/v1/webhooks/{id}/deliveries/{delivery}/replay', {
          params: { path: { id: hookId, delivery: id } },
        }),
      );
      say(t('replayed', { n: 1 }));
    });
  return (
    <li className={style.delivery} data-delivery={state} data-ui="delivery">
      <p className={style.told}>
        <code>{type}</code>
        <span className={style.outcome}>{t(`delivery.${state}`)}</span>
        {last && <span>{last.status ?? t('why', { code: last.code! })}</span>}
        {last && <span className={style.hint}>{t('took', { ms: last.ms })}</span>}
      </p>
      <p className={style.hint}>
        {ago(createdAt)} · {t('tries', { n: attempts })}
        {nextAt && attempts > 0 && ` · ${t('next', { when: ago(nextAt) })}`}
        {replayed && ` · ${t('again')}`}
      </p>
      {problem && <ProblemPanel problem={problem} />}
      <div className={style.choices}>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={opened}
          aria-label={t('detailsOf', { type, when: ago(createdAt) })}
          onClick={() => open(!opened)}
        >
          {t('details')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('replayOf', { type, when: ago(createdAt) })}
          onClick={() => void replay()}
        >
          {t('replay')}
        </Button>
      </div>
      {opened && <DeliveryDetails hookId={hookId} id={id} />}
    </li>
  );
}
