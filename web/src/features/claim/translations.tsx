import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageChoices, useLanguageName } from '../../components/language-name';
import style from './claim-about.module.css';
import { contested } from './claim-fields';
import { ConflictSheet } from './conflict-sheet';
import { useEditing, useField } from './editing';

/** The statement in other languages: the other one of the desk, and all that somebody adds. */
export function Translations() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  const { value, edit, error, write, flush, writable } = useField('translations');
  const languageName = useLanguageName();
  const choices = useLanguageChoices([]);
  /** Those that were begun here: they stay when they are emptied. */
  const [begun, setBegun] = useState<readonly string[]>([]);
  const begin = (language: string) => setBegun((before) => [...new Set([...before, language])]);
  const other = claim.language.startsWith('id') ? 'en' : 'id';
  const emptied = begun.filter((language) => language !== claim.language);
  const languages = [...new Set([other, ...Object.keys(value ?? {}), ...emptied])];
  const label = (language: string) => t('translation', { language: languageName(language) });
  const change = (language: string, text: string) => {
    const { [language]: _, ...rest } = value ?? {};
    begin(language);
    write(text ? { ...rest, [language]: text } : rest);
  };
  if (edit?.theirs && !edit.later) {
    const language = contested('translations', edit.base, edit.mine, edit.theirs.value);
    return <ConflictSheet key={language} field="translations" label={label(language)} edit={edit} />;
  }
  const readOnly = !writable || edit?.later;
  return (
    <div className={style.translations} data-field="translations">
      {languages.map((language, index) => (
        <Textarea
          key={language}
          autosize
          label={label(language)}
          value={value?.[language] ?? ''}
          readOnly={readOnly}
          error={index === 0 && error}
          onChange={({ currentTarget }) => change(language, currentTarget.value)}
          onBlur={flush}
          lang={language}
        />
      ))}
      {!readOnly && (
        <NativeSelect
          size="xs"
          aria-label={t('addTranslation')}
          value=""
          onChange={({ currentTarget }) => begin(currentTarget.value)}
          data={[
            { value: '', label: t('addTranslation') },
            ...choices.filter((one) => one.value !== claim.language && !languages.includes(one.value)),
          ]}
        />
      )}
    </div>
  );
}
