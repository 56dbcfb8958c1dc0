import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useLanguageChoices } from '../../components/language-name';
import { useField } from './editing';

/** The language that the statement is written in; what it is translated into already is none. */
export function StatementLanguage() {
  const t = useTranslations('claim');
  const { value = '', writable, error, choose } = useField('language');
  const { value: translations } = useField('translations');
  const choices = useLanguageChoices([value]);
  return (
    <NativeSelect
      label={t('language')}
      value={value}
      disabled={!writable}
      error={error}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
      data={choices.filter((choice) => !Object.hasOwn(translations ?? {}, choice.value))}
      wrapperProps={{ 'data-field': 'language' }}
    />
  );
}
