import { Checkbox, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import style from './composer.module.css';
import type { Draft } from './draft';
import { topicsQuery } from './topics-query';

/** Who stated it, when and where; for which day it is checked; what it is about. */
export function ClaimFields({
  draft,
  change,
  quotes,
}: {
  draft: Draft;
  change: (some: Partial<Draft>) => void;
  quotes: readonly Schemas['QuoteAnswer'][];
}) {
  const t = useTranslations('composer');
  const people = useId();
  const { data: topics = [] } = useQuery(topicsQuery);
  const names = new Set(quotes.flatMap(({ speakers }) => speakers.map(({ name }) => name)));
  return (
    <div className={style.fields}>
      <TextInput
        size="xs"
        label={t('claimant')}
        list={people}
        disabled={draft.claimantUnnamed}
        value={draft.claimantUnnamed ? '' : draft.claimant}
        onChange={(event) => change({ claimant: event.currentTarget.value })}
      />
      <datalist id={people}>
        {[...names].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextInput
        size="xs"
        label={t('claimantRole')}
        value={draft.claimantRole}
        onChange={(event) => change({ claimantRole: event.currentTarget.value })}
      />
      <Checkbox
        size="xs"
        className={style.wide}
        label={t('claimantUnnamed')}
        checked={draft.claimantUnnamed}
        onChange={(event) => change({ claimantUnnamed: event.currentTarget.checked })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('statedOn')}
        disabled={draft.statedOnUnknown}
        value={draft.statedOn}
        onChange={(event) => change({ statedOn: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t('statedAt')}
        value={draft.statedAt}
        onChange={(event) => change({ statedAt: event.currentTarget.value })}
      />
      <Checkbox
        size="xs"
        className={style.wide}
        label={t('statedOnUnknown')}
        checked={draft.statedOnUnknown}
        onChange={(event) => change({ statedOnUnknown: event.currentTarget.checked })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('asOf')}
        value={draft.asOf}
        onChange={(event) => change({ asOf: event.currentTarget.value })}
      />
      <TagsInput
        size="xs"
        className={style.wide}
        label={t('topics')}
        data={topics}
        value={draft.topics}
        onChange={(chosen) => change({ topics: chosen })}
      />
    </div>
  );
}
