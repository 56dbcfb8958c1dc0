import { Button, Textarea } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import style from './composer.module.css';
import type { Draft } from './draft';
import { Tick } from './draft-inputs';
import { LanguageSelect } from './language-select';

/** What a statement should not be longer than; the server lets it be. */
const GOOD_LENGTH = 280;

/** One checkable statement that stands by itself, in one language or two. */
export function StatementField({
  field,
  draft,
  change,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  draft: Draft;
  change: (some: Partial<Draft>) => void;
}) {
  const t = useTranslations('composer');
  const [translating, setTranslating] = useState(draft.translation !== '');
  const length = [...draft.statement].length;
  return (
    <div className={style.group}>
      <Textarea
        ref={field}
        autosize
        minRows={3}
        maxRows={8}
        label={t('statement')}
        lang={draft.language}
        data-ui="statement"
        value={draft.statement}
        onChange={(event) => change({ statement: event.currentTarget.value })}
      />
      <div className={style.below}>
        <LanguageSelect
          name="language"
          label={t('language')}
          value={draft.language}
          other={draft.translationLanguage}
          change={change}
        />
        <Tick name="implied" label={t('implied')} value={draft.implied} change={change} />
        <span className={style.count} data-long={length > GOOD_LENGTH || undefined}>
          {t('length', { n: length, most: GOOD_LENGTH })}
        </span>
      </div>
      {translating ? (
        <>
          <Textarea
            autosize
            minRows={2}
            maxRows={6}
            label={t('translation')}
            lang={draft.translationLanguage}
            value={draft.translation}
            onChange={(event) => change({ translation: event.currentTarget.value })}
          />
          <LanguageSelect
            name="translationLanguage"
            label={t('translationLanguage')}
            value={draft.translationLanguage}
            other={draft.language}
            change={change}
          />
        </>
      ) : (
        <Button
          size="compact-xs"
          variant="subtle"
          className={style.start}
          onClick={() => setTranslating(true)}
        >
          {t('addTranslation')}
        </Button>
      )}
    </div>
  );
}
