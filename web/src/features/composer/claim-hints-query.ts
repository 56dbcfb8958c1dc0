import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import type { Source } from './source';

/** What to mind when a claim is made of some words. */
export const claimHintsQuery = (articleId: string, { quote, start, end }: Source) =>
  queryOptions({
    queryKey: [
      'claim-hints',
      articleId,
      quote && quote.start === start && quote.end === end ? quote.id : null,
      start,
      end,
    ],
    queryFn: () =>
      quote && quote.start === start && quote.end === end
        ? answer(api.GET('/api/v1/quotes/{id}/claim-hints', { params: { path: { id: quote.id } } }))
        : answer(
            api.GET('/api/v1/articles/{id}/claim-hints', {
              params: { path: { id: articleId }, query: { start, end } },
            }),
          ),
    staleTime: Infinity,
  });

/** The longest statement about which the server says something, in code points. */
const LONGEST = 1000;

/** What to mind about a statement as it is written now. */
export const writtenHintsQuery = (statement: string, language: string) =>
  queryOptions({
    queryKey: ['claim-hints', 'written', language, statement],
    queryFn: () => answer(api.GET('/api/v1/claim-hints', { params: { query: { statement, language } } })),
    enabled: statement !== '' && [...statement].length <= LONGEST,
    staleTime: Infinity,
  });
