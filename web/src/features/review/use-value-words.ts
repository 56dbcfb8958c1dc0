import { useTranslations } from 'use-intl';
import type { Schemas } from '../../lib/api/client';
import { useCodeWords, useDates } from '../../words/words';
import type { Part, Piece } from './changes';

type Content = Schemas['ContentAnswer'];

/** What a field of a claim, or a part of its evidence, holds: in words that can be compared. */
export function useValueWords() {
  const t = useTranslations('review');
  const code = useCodeWords();
  const { day, and } = useDates();
  const plain = (value: unknown) =>
    typeof value === 'boolean' ? t(value ? 'yes' : 'no') : value === null ? '' : String(value);

  const field = (name: string, value: unknown): string => {
    if (value === null || value === undefined) return '';
    switch (name) {
      case 'rating':
        return (value as NonNullable<Content['rating']>).alternateName;
      case 'claimant':
        return (value as NonNullable<Content['claimant']>).name;
      case 'state':
        return code('state', value as string);
      case 'statedOn':
      case 'asOf':
        return day(value as string);
      case 'topics':
        return and(value as string[]);
      case 'translations':
        return Object.entries(value as Content['translations'])
          .map(([language, text]) => `${language}: ${text}`)
          .join('\n');
      case 'appearances':
        return (value as Content['appearances'])
          .map(({ words, article, url }) => words ?? article?.title ?? url ?? '')
          .join('\n');
      default:
        return plain(value);
    }
  };
  const part = (name: Part, value: Piece[Part]): string => {
    if (name === 'stance') return code('stance', String(value));
    if (name === 'kind') return code('evidenceKind', String(value));
    return name === 'publishedOn' && value ? day(String(value)) : plain(value);
  };
  return { field, part };
}
