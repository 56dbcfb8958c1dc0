import { useFormatter, useLocale, useTranslations, type Messages } from 'use-intl';
import type { Language } from '../lib/preferences';
import type { Parts } from './parts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Parts;
  }
}

/** Words for values and codes of the API (`state`, `researching`); the value itself where the server knows more than this page. */
export function useCodeWords(): (group: keyof Messages['codes'], value: string) => string {
  const translate = useTranslations('codes');
  return (group, value) => {
    const key = `${group}.${value}` as never;
    return translate.has(key) ? translate(key) : value;
  };
}

/** English as the desk writes it: 26 Nov 2015. */
const DATES: Record<Language, string> = { en: 'en-GB', id: 'id-ID' };

/** Days, moments and lists as people of this language write them. */
export function useDates() {
  const format = useFormatter();
  const locale = DATES[useLocale()];
  const write = (at: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options).format(at);
  return {
    /** 2015-11-26 → 26 Nov 2015. */
    day: (date: string) => write(new Date(`${date}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }),
    /** A moment in the reader's own zone, which it names. */
    moment: (at: string) =>
      write(new Date(at), {
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
      }),
    /** How long ago. */
    ago: (at: string, now = new Date()) => format.relativeTime(new Date(at), now),
    and: (items: Iterable<string>) => format.list(items, { type: 'conjunction' }),
    or: (items: Iterable<string>) => format.list(items, { type: 'disjunction' }),
  };
}
