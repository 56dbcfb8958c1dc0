import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useTypedSearch } from '../../lib/use-typed-search';
import { ratingsQuery } from '../claim/claim-query';
import { CLAIM_SORTS, type ClaimFilter, type ClaimSort } from './claims-query';
import style from './claims-page.module.css';

/** Narrows a list of claims by topic, claimant and verdict, and orders it. */
export function ClaimNarrowing({
  filter,
  narrow,
}: {
  filter: ClaimFilter;
  narrow: (some: ClaimFilter) => void;
}) {
  const t = useTranslations('lists');
  const { data: scales = [] } = useQuery(ratingsQuery);
  const locale = useLocale();
  const byTopic = useTypedSearch('/claims', (words) => narrow({ topic: words }));
  const byClaimant = useTypedSearch('/claims', (words) => narrow({ claimant: words }));
  const { topic, claimant, rating, sort } = filter;
  const [cleared, setCleared] = useState(0);
  const verdict = useRef<HTMLSelectElement>(null);
  const verdicts = new Map(
    scales
      .filter(({ language }) => language === locale)
      .flatMap(({ values }) =>
        values.map(({ value, alternateName }) => [String(value), alternateName] as const),
      ),
  );
  return (
    <div className={style.narrowing}>
      <TextInput
        key={`topic-${cleared}`}
        size="xs"
        label={t('topic')}
        defaultValue={cleared > 0 ? '' : topic}
        onChange={({ currentTarget }) => byTopic(currentTarget.value)}
      />
      <TextInput
        key={`claimant-${cleared}`}
        size="xs"
        label={t('claimant')}
        defaultValue={cleared > 0 ? '' : claimant}
        onChange={({ currentTarget }) => byClaimant(currentTarget.value)}
      />
      <NativeSelect
        ref={verdict}
        size="xs"
        label={t('rating')}
        value={rating ?? ''}
        onChange={({ currentTarget }) => narrow({ rating: currentTarget.value || undefined })}
        data={[
          { value: '', label: t('anyRating') },
          { value: 'none', label: t('unrated') },
          ...[...verdicts].map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('order')}
        value={sort ?? 'updated'}
        onChange={({ currentTarget: { value } }) =>
          narrow({ sort: value === 'updated' ? undefined : (value as ClaimSort) })
        }
        data={CLAIM_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
      />
      {(topic ?? claimant ?? rating) !== undefined && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => {
            byTopic.cancel();
            byClaimant.cancel();
            narrow({ topic: undefined, claimant: undefined, rating: undefined });
            setCleared(cleared + 1);
            // This button goes, and the fields for words are made anew.
            verdict.current?.focus();
          }}
        >
          {t('clear')}
        </Button>
      )}
    </div>
  );
}
