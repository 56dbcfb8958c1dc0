import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageChoices } from '../../components/language-name';
import { prefer, usePreferences } from '../../lib/preferences';
import { useTypedSearch } from '../../lib/use-typed-search';
import type { ArticleRow, InboxFilter } from './articles-query';
import style from './inbox-page.module.css';

/** Narrows the inbox by language and agency, orders it, and says how closely its rows stand. */
export function InboxNarrowing({
  rows,
  filter: { language, agency, sort },
  narrow,
}: {
  /** Their agencies are proposed. */
  rows: readonly ArticleRow[];
  filter: InboxFilter;
  narrow: (some: InboxFilter) => void;
}) {
  const t = useTranslations('inbox');
  const agencies = useId();
  const first = useRef<HTMLSelectElement>(null);
  const languages = useLanguageChoices(language ? [language] : []);
  const byAgency = useTypedSearch('/inbox', (words) => narrow({ agency: words }));
  const { rows: density } = usePreferences();
  const [cleared, setCleared] = useState(0);
  return (
    <div className={style.narrowing}>
      <NativeSelect
        ref={first}
        size="xs"
        label={t('language')}
        value={language ?? ''}
        onChange={({ currentTarget }) => narrow({ language: currentTarget.value || undefined })}
        data={[{ value: '', label: t('anyLanguage') }, ...languages]}
      />
      <TextInput
        key={cleared}
        size="xs"
        label={t('agency')}
        list={agencies}
        defaultValue={cleared > 0 ? '' : agency}
        onChange={({ currentTarget }) => byAgency(currentTarget.value)}
      />
      <datalist id={agencies}>
        {[...new Set(rows.flatMap((row) => row.agency ?? []))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <NativeSelect
        size="xs"
        label={t('order')}
        value={sort ?? 'newest'}
        onChange={({ currentTarget }) =>
          narrow({ sort: currentTarget.value === 'oldest' ? 'oldest' : undefined })
        }
        data={(['newest', 'oldest'] as const).map((value) => ({ value, label: t(`sort.${value}`) }))}
      />
      <NativeSelect
        size="xs"
        label={t('density')}
        value={density}
        onChange={({ currentTarget }) =>
          prefer({ rows: currentTarget.value === 'compact' ? 'compact' : 'comfortable' })
        }
        data={(['comfortable', 'compact'] as const).map((value) => ({ value, label: t(`rows.${value}`) }))}
      />
      {(language ?? agency) !== undefined && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => {
            byAgency.cancel();
            narrow({ language: undefined, agency: undefined });
            setCleared(cleared + 1);
            // This button goes.
            first.current?.focus();
          }}
        >
          {t('clear')}
        </Button>
      )}
    </div>
  );
}
