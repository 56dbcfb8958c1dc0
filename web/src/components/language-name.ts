import { useLocale } from 'use-intl';

/** What a language is called in the language of the interface; a tag without a name stands for itself. */
export function useLanguageName(): (tag: string) => string {
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' });
  return (tag) => names.of(tag) ?? tag;
}
