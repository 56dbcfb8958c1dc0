import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { answer, api } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { useCodeWords } from '../../words/words';
import type { Group } from './entry';

const PAUSE_MS = 120;
const MOST = 6;

export interface Records {
  groups: Group[];
  /** Why some could not be looked for. */
  problem?: ApiProblem;
  again: () => void;
}

/** Nothing was looked for. */
export const NOTHING: Records = { groups: [], again: () => {} };

/** Claims with these words or this number, and articles with these words in their title. */
export function useRecords(words: string): Records {
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
  if (words === '') return NOTHING;
  const groups = [
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
  return { groups, ...unreadOf(claims, articles) };
}

/** Why some of this could not be read, and how it is asked for once more. */
export function unreadOf(...asked: UseQueryResult[]): Omit<Records, 'groups'> {
  const unread = asked.filter(({ error }) => error !== null);
  return {
    problem: unread.map(({ error }) => error).find((error) => error instanceof ApiProblem),
    again: () => unread.forEach(({ refetch }) => void refetch()),
  };
}
