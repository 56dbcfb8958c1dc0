import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import type { Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import type { Span } from '../../lib/text/segments';
import { say } from '../../lib/undo/undo';
import { quotesQuery } from './quotes-query';
import { useReading } from './reading';

/** Marks words of the article as a quote that the extraction has missed, and selects it. @returns its id, or undefined where it was refused */
export function useMarkQuote() {
  const t = useTranslations('reader');
  const { title } = useProblemWords();
  const queries = useQueryClient();
  const { article, select } = useReading();
  const { queryKey } = quotesQuery(article.id);
  return async (words: Span): Promise<string | undefined> => {
    try {
      const quote = await send('post', '/api/v1/articles/{id}/quotes', {
        params: { path: { id: article.id } },
        body: words,
      });
      await queries.invalidateQueries({ queryKey });
      select(quote.id);
      const decide = async (body: Schemas['DecisionRequest']) => {
        await send('post', '/api/v1/quotes/{id}/decision', { params: { path: { id: quote.id } }, body });
        await queries.invalidateQueries({ queryKey });
      };
      const tell = () =>
        say(t('marked'), {
          undo: () => decide({ decision: 'rejected', reason: t('markedByMistake') }),
          redo: async () => {
            await decide({ decision: 'accepted' });
            select(quote.id);
            tell();
          },
        });
      tell();
      return quote.id;
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
      return undefined;
    }
  };
}
