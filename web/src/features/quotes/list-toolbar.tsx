import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { Rows2, Rows4 } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { runCommand } from '../../lib/commands/commands';
import { prefer, usePreferences } from '../../lib/preferences';
import { useCodeWords } from '../../words/words';
import type { Quote } from '../reader/quotes-query';
import { FILTERS, listQuotes, SORTS, type Filter, type Shown, type Sort } from './list-order';
import style from './list-toolbar.module.css';

const KINDS = ['direct', 'indirect', 'mixed', 'headline'] as const;

/** Which quotes the rail shows, in which order and how closely. */
export const ListToolbar = memo(function ListToolbar({
  quotes,
  shown,
  show,
}: {
  quotes: readonly Quote[];
  shown: Shown;
  show: (change: Partial<Shown>) => void;
}) {
  const t = useTranslations('quotes');
  const code = useCodeWords();
  const { cards: density } = usePreferences();
  const speakers = [...new Set(quotes.flatMap((quote) => quote.speakers.map(({ name }) => name)))];
  const other = density === 'compact' ? 'comfortable' : 'compact';
  const count = (filter: Filter) => listQuotes(quotes, { filter, sort: 'text' }).length;
  return (
    <div className={style.toolbar} data-ui="list-toolbar">
      <NativeSelect
        size="xs"
        aria-label={t('filterLabel')}
        value={shown.filter}
        onChange={(event) => show({ filter: event.currentTarget.value as Filter })}
        data={FILTERS.map((value) => ({ value, label: t(`filter.${value}`, { n: count(value) }) }))}
      />
      <NativeSelect
        size="xs"
        aria-label={t('sortLabel')}
        value={shown.sort}
        onChange={(event) => show({ sort: event.currentTarget.value as Sort })}
        data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`${t('density')}: ${t(other)}`}
        onClick={() => prefer({ cards: other })}
      >
        {density === 'compact' ? <Rows2 size={16} aria-hidden /> : <Rows4 size={16} aria-hidden />}
      </ActionIcon>
      <NativeSelect
        size="xs"
        aria-label={t('speakerLabel')}
        value={shown.speaker ?? ''}
        onChange={(event) => show({ speaker: event.currentTarget.value || undefined })}
        data={[{ value: '', label: t('anySpeaker') }, ...speakers.map((value) => ({ value, label: value }))]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('kindLabel')}
        value={shown.kind ?? ''}
        onChange={(event) => show({ kind: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('anyKind') },
          ...KINDS.map((value) => ({ value, label: code('kind', value) })),
        ]}
      />
      {shown.filter === 'undecided' && count('undecided') > 0 && (
        <Button
          className={style.all}
          size="compact-sm"
          variant="default"
          onClick={() => runCommand('quotes.acceptClean')}
        >
          {t('acceptCleanBegin')}&nbsp;
          <KeyHint keys="Shift+A" />
        </Button>
      )}
    </div>
  );
});
