import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import type { Span } from '../../lib/text/segments';
import { say } from '../../lib/undo/undo';
import { quotesQuery, type Quote } from './quotes-query';
import { useReading } from './reading';

/** Gives a quote new bounds, at once on the screen. */
export function useKeepBounds(): (quote: Quote, span: Span) => void {
  const t = useTranslations('reader');
  const { title } = useProblemWords();
  const { text, article, names } = useReading();
  const queries = useQueryClient();
  const { queryKey } = quotesQuery(article.id);
  const save = async (quote: Quote, { start, end }: Span) => {
    const version = quote.version + 1;
    const moved = { ...quote, start, end, content: text.slice(start, end), version };
    queries.setQueryData(queryKey, (quotes) => quotes?.map((one) => (one.id === quote.id ? moved : one)));
    try {
      return await send('patch', '/api/v1/quotes/{id}', {
        params: { path: { id: quote.id }, header: ifMatch(quote.version) },
        body: { start, end },
      });
    } finally {
      void queries.invalidateQueries({ queryKey });
    }
  };
  const keep = (quote: Quote, span: Span) => {
    const kept = save(quote, span);
    kept.catch((problem: unknown) => {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
    });
    let back = kept;
    say(t('boundsKept', { name: names.get(quote.id) ?? '' }), {
      undo: async () => {
        back = kept.then((moved) => save(moved, quote));
        await back;
      },
      redo: async () => keep(await back, span),
    });
  };
  return keep;
}
