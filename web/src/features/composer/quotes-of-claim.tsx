import { NativeSelect, Pill } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import style from './composer.module.css';

/** The quotes in which a claim is said: one claim, several places. */
export function QuotesOfClaim({
  ids,
  quotes,
  names,
  change,
}: {
  ids: readonly string[];
  quotes: readonly Schemas['QuoteAnswer'][];
  names: ReadonlyMap<string, string>;
  change: (ids: string[]) => void;
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
          onRemove={() => change(ids.filter((one) => one !== id))}
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
        onChange={(event) => change([...ids, event.currentTarget.value])}
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
}
