import { TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { memo, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import { saysTheSame } from '../../lib/says-the-same';
import style from './composer.module.css';
import type { Draft } from './draft';
import { Line, Tick } from './draft-inputs';
import { topicsQuery } from './topics-query';

type Change = (some: Partial<Draft>) => void;
type Quotes = readonly Schemas['QuoteAnswer'][];

/** Who stated it, when and where; for which day it is checked; what it is about. */
export function ClaimFields({ draft, change, quotes }: { draft: Draft; change: Change; quotes: Quotes }) {
  const t = useTranslations('composer');
  const people = useId();
  return (
    <div className={style.fields}>
      <Line
        name="claimant"
        label={t('claimant')}
        list={people}
        disabled={draft.claimantUnnamed}
        value={draft.claimantUnnamed ? '' : draft.claimant}
        change={change}
      />
      <People id={people} quotes={quotes} />
      <Line name="claimantRole" label={t('claimantRole')} value={draft.claimantRole} change={change} />
      <Tick
        name="claimantUnnamed"
        className={style.wide}
        label={t('claimantUnnamed')}
        value={draft.claimantUnnamed}
        change={change}
      />
      <Line
        name="statedOn"
        type="date"
        label={t('statedOn')}
        disabled={draft.statedOnUnknown}
        value={draft.statedOn}
        change={change}
      />
      <Line name="statedAt" label={t('statedAt')} value={draft.statedAt} change={change} />
      <Tick
        name="statedOnUnknown"
        className={style.wide}
        label={t('statedOnUnknown')}
        value={draft.statedOnUnknown}
        change={change}
      />
      <Line name="asOf" type="date" label={t('asOf')} value={draft.asOf} change={change} />
      <Topics chosen={draft.topics} change={change} />
    </div>
  );
}

/** Who speaks in the article. */
const People = memo(function People({ id, quotes }: { id: string; quotes: Quotes }) {
  const names = new Set(quotes.flatMap(({ speakers }) => speakers.map(({ name }) => name)));
  return (
    <datalist id={id}>
      {[...names].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
});

const Topics = memo(function Topics({ chosen, change }: { chosen: string[]; change: Change }) {
  const t = useTranslations('composer');
  const { data: topics = [] } = useQuery(topicsQuery);
  return (
    <TagsInput
      size="xs"
      className={style.wide}
      label={t('topics')}
      data={topics}
      value={chosen}
      onChange={(next) => change({ topics: next })}
    />
  );
}, saysTheSame);
