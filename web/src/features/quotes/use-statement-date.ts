import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';

/** Sets the date that every quote and claim of an article takes. */
export function useStatementDate({
  id,
  version,
  statementDate: before,
}: Schemas['ArticleAnswer']): (date: string) => void {
  const t = useTranslations('quotes');
  const { title } = useProblemWords();
  const queries = useQueryClient();
  const queryKey = ['article', id];
  const put = async (statementDate: string | null, at: number) => {
    try {
      const article = await send('patch', '/api/v1/articles/{id}', {
        params: { path: { id }, header: ifMatch(at) },
        body: { statementDate },
      });
      queries.setQueryData(queryKey, article);
      return article.version;
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
      await queries.invalidateQueries({ queryKey });
      return undefined;
    }
  };
  return (date) => {
    queries.setQueryData(
      queryKey,
      (article: Schemas['ArticleAnswer'] | undefined) =>
        article && { ...article, statementDate: date, version: version + 1 },
    );
    void put(date, version).then((now) => {
      if (now) say(t('said.date'), { undo: async () => void (await put(before, now)) });
    });
  };
}
