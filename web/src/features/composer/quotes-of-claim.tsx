import { NativeSelect, Pill } from '@mantine/core';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import { saysTheSame } from '../../lib/says-the-same';
import style from './composer.module.css';
import type { Draft } from './draft';

/** The quotes in which a claim is said: one claim, several places. */
export const QuotesOfClaim = memo(function QuotesOfClaim({
  ids,
  quotes,
  names,
  change,
}: {
  ids: readonly string[];
  quotes: readonly Schemas['QuoteAnswer'][];
  names: ReadonlyMap<string, string>;
  change: (some: Partial<Draft>) => void;
}) {
  const t = useTranslations('composer');
  const others = quotes.filter(({ id, decision }) => !ids.includes(id) && decision !== 'rejected');
  return (
    <div className={style.below} data-ui="quotes-of-claim">
      <span className={style.label}>{t('saidIn')}</span>
      {ids.map((id) => (
        <Pill
          key={id}
          withRemoveButton
          onRemove={() => change({ quoteIds: ids.filter((one) => one !== id) })}
          removeButtonProps={{
            'aria-label': t('removeQuote', { name: names.get(id) ?? '' }),
            'aria-hidden': false,
          }}
        >
          {names.get(id)}
        </Pill>
      ))}
      <NativeSelect
        size="xs"
        aria-label={t('addQuote')}
        value=""
        onChange={(event) => change({ quoteIds: [...ids, event.currentTarget.value] })}
        data={[
          { value: '', label: t('addQuote') },
          ...others.map(({ id, content }) => ({
            value: id,
            label: `${names.get(id)} ${content.slice(0, 40)}`,
          })),
        ]}
      />
    </div>
  );
}, saysTheSame);
