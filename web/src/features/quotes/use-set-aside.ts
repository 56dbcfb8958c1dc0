import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { useCodeWords } from '../../words/words';
import type { Quote } from '../reader/quotes-query';
import type { NotCheckableKind } from './set-aside';
import type { QuoteWrites } from './use-quote-writes';

/** Makes a claim of a quote's own words and sets it aside as not checkable; a suggested quote is accepted with it. */
export function useSetAside(
  article: Schemas['ArticleAnswer'],
  names: ReadonlyMap<string, string>,
  writes: QuoteWrites,
): (quote: Quote, kind: NotCheckableKind) => void {
  const t = useTranslations('quotes');
  const code = useCodeWords();
  const { title } = useProblemWords();
  const queries = useQueryClient();
  return (quote, kind) => {
    if (quote.decision === 'suggested') writes.decide(quote, 'accepted');
    const put = async () => {
      const claim = await send('post', '/api/v1/claims', {
        body: { statement: quote.content, language: article.language, quoteIds: [quote.id] },
      });
      await send('post', '/api/v1/claims/{id}/transitions', {
        params: { path: { id: claim.id }, header: ifMatch(claim.version) },
        body: { name: 'set_aside', kind },
      });
      say(
        t('said.notCheckable', { name: names.get(quote.id)!, ref: claim.ref, kind: code('kindOfNot', kind) }),
      );
    };
    put()
      .catch((problem: unknown) => {
        if (!(problem instanceof ApiProblem)) throw problem;
        say(title(problem), { tone: 'danger' });
      })
      .finally(() => void queries.invalidateQueries({ queryKey: ['claims'] }));
  };
}
