import { NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { useLanguageChoices } from '../../components/language-name';
import type { Draft } from './draft';

/** Chooses the language of a text of a draft by its name; `other` is that of its other text. */
export const LanguageSelect = memo(function LanguageSelect({
  name,
  label,
  value,
  other,
  change,
}: {
  name: 'language' | 'translationLanguage';
  label: string;
  value: string;
  other: string;
  change: (some: Partial<Draft>) => void;
}) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
      data={useLanguageChoices([value, other])}
    />
  );
});
