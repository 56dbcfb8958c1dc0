import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { answer, api } from '../../lib/api/client';
import { useCodeWords } from '../../words/words';
import type { Group } from './entry';

const PAUSE_MS = 120;
const MOST = 6;

/** Claims with these words or this number, and articles with these words in their title. */
export function useRecords(words: string): Group[] {
  const t = useTranslations('frame');
  const pages = useTranslations('pages');
  const code = useCodeWords();
  const navigate = useNavigate();
  const [q] = useDebouncedValue(words, PAUSE_MS);
  const query = { q, limit: MOST };
  const asked = { enabled: q !== '', placeholderData: keepPreviousData };
  const claims = useQuery({
    queryKey: ['claims', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/claims', { params: { query }, signal })),
    ...asked,
  });
  const articles = useQuery({
    queryKey: ['articles', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/articles', { params: { query }, signal })),
    ...asked,
  });
  if (words === '') return [];
  return [
    {
      name: pages('claims'),
      entries: (claims.data?.data ?? []).map(({ ref, statement, language, state }) => ({
        id: ref,
        words: `${ref} ${statement}`,
        language,
        note: code('state', state),
        run: () => void navigate({ to: '/claims/$claimId', params: { claimId: ref } }),
      })),
    },
    {
      name: t('articles'),
      entries: (articles.data?.data ?? []).map(({ id, title, language, outlet }) => ({
        id,
        words: title ?? t('untitled'),
        language: title ? language : undefined,
        note: outlet ?? undefined,
        run: () => void navigate({ to: '/articles/$articleId', params: { articleId: id } }),
      })),
    },
  ];
}
