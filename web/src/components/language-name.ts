import { useLocale } from 'use-intl';

/** Languages that a desk writes in most; others come with an article that is in them. */
const COMMON = [
  'en',
  'id',
  'ms',
  'ar',
  'zh',
  'nl',
  'fr',
  'de',
  'hi',
  'it',
  'ja',
  'pt',
  'ru',
  'es',
  'tr',
  'uk',
];

/** What a language is called in the language of the interface; a tag without a name stands for itself. */
export function useLanguageName(): (tag: string) => string {
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' });
  return (tag) => names.of(tag) ?? tag;
}

/** Languages to choose from by their names: those that are known, then the most common. */
export function useLanguageChoices(known: readonly string[]): { value: string; label: string }[] {
  const name = useLanguageName();
  return [...new Set([...known, ...COMMON])].map((tag) => ({ value: tag, label: name(tag) }));
}
