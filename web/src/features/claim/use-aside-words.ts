import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '../../components/language-name';
import { answer, api } from '../../lib/api/client';
import { useValueWords } from '../review/use-value-words';
import { differing, inWords, TEXTS, type Value } from './claim-fields';
import { ratingsQuery } from './claim-query';
import type { LaidAside } from './laid-aside';

/** True of what is written, not chosen. */
export const isWritten = ({ field }: LaidAside): boolean => TEXTS.has(field) || field === 'translations';

/** What was laid aside, in words. */
export function useAsideWords(aside: LaidAside): string {
  const t = useTranslations('claim');
  const { field: valueWords } = useValueWords();
  const languageName = useLanguageName();
  const { data: scales = [] } = useQuery(ratingsQuery);
  const { field, mine, base } = aside;
  const claimant = field === 'claimant' ? (mine as Value<'claimant'>) : null;
  const speakerId = claimant?.speakerId ?? undefined;
  const { data: speaker } = useQuery({
    queryKey: ['speaker', speakerId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/speakers/{id}', { params: { path: { id: speakerId! } }, signal })),
    enabled: speakerId !== undefined,
  });
  if (isWritten(aside)) return inWords(field, mine, differing(mine, base));
  if (claimant) return claimant.name ?? speaker?.name ?? (claimant.unnamed ? t('unnamed') : '');
  if (field === 'language') return languageName(mine as string);
  if (field !== 'rating') return valueWords(field, mine);
  const rating = mine as Value<'rating'>;
  const values = scales.find(({ id }) => id === rating?.scaleId)?.values;
  return values?.find(({ value }) => value === rating?.value)?.alternateName ?? '';
}
