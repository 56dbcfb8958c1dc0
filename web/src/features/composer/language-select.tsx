import { NativeSelect } from '@mantine/core';
import { useLanguageName } from '../../components/language-name';

/** Languages that a desk writes in most; others come with an article that is in them. */
const COMMON = ['en', 'id', 'ms', 'ar', 'zh', 'nl', 'fr', 'de', 'hi', 'ja', 'pt', 'ru', 'es', 'tr', 'uk'];

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
  const name = useLanguageName();
  const languages = [...new Set([value, ...known, ...COMMON])];
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      data={languages.map((tag) => ({ value: tag, label: name(tag) }))}
    />
  );
}
