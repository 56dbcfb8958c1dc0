import { NativeSelect } from '@mantine/core';
import { useLanguageChoices } from '../../components/language-name';

/** Chooses the language of a text by its name. */
export function LanguageSelect({
  label,
  value,
  known,
  change,
}: {
  label: string;
  value: string;
  known: readonly string[];
  change: (language: string) => void;
}) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      data={useLanguageChoices([value, ...known])}
    />
  );
}
