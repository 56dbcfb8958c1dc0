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

/** Saves a claim as a draft. What the server does not take is in the composer again. */
export function useSaveClaim({
  article,
  source,
  quotes,
  name,
}: {
  article: ArticleOfClaim;
  source: Source;
  quotes: readonly Schemas['QuoteAnswer'][];
  /** Of what is written. */
  name: string;
}): (draft: Draft, open: boolean) => void {
  const t = useTranslations('composer');
  const { title, fault } = useProblemWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (draft, open) => {
    rememberLanguage(draft.language);
    const speakers = new Map(
      quotes.flatMap((quote) => quote.speakers.map(({ name, speakerId }) => [name, speakerId])),
    );
    const body = claimOf(draft, article.id, source, speakers);
    send('post', '/api/v1/claims', { body }, { draft: name }).then(
      async ({ ref }) => {
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
