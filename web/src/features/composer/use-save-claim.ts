import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import type { Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { claimOf, type ArticleOfClaim } from './begin-draft';
import { rememberLanguage, type Draft } from './draft';
import type { Source } from './source';

/** Saves a claim as a draft. What is typed is kept on this browser until the server has it. */
export function useSaveClaim({
  article,
  source,
  quotes,
  kept,
  done,
}: {
  article: ArticleOfClaim;
  source: Source;
  quotes: readonly Schemas['QuoteAnswer'][];
  kept: () => void;
  done: () => void;
}): (draft: Draft, open: boolean) => void {
  const t = useTranslations('composer');
  const { title, fault } = useProblemWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (draft, open) => {
    rememberLanguage(draft.language);
    kept();
    const speakers = new Map(
      quotes.flatMap((quote) => quote.speakers.map(({ name, speakerId }) => [name, speakerId])),
    );
    send('post', '/api/v1/claims', { body: claimOf(draft, article.id, source, speakers) }).then(
      async ({ ref }) => {
        done();
        void queries.invalidateQueries({ queryKey: ['claims'] });
        say(t('saved', { ref }));
        if (open) await navigate({ to: '/claims/$claimId', params: { claimId: ref } });
      },
      (problem: unknown) => {
        if (!(problem instanceof ApiProblem)) throw problem;
        say([title(problem), ...problem.errors.map(fault), t('keptDraft')].join(' '), { tone: 'danger' });
      },
    );
  };
}
