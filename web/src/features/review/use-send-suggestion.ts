import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import type { Replacing } from '../../lib/text/suggested-words';
import { say } from '../../lib/undo/undo';
import type { Dossier } from '../claim/claim-query';
import { type Suggestable, useSuggestionDraft } from './suggestion-draft';

/** Sends other words for a field. What the server does not take is a draft again. */
export function useSendSuggestion(claim: Dossier, field: Suggestable) {
  const t = useTranslations('review');
  const { title, fault } = useProblemWords();
  const queries = useQueryClient();
  const { name } = useSuggestionDraft(claim.id, field);
  const readAgain = () => void queries.invalidateQueries({ queryKey: ['claim'] });

  return async ({ exact, replacement, start, end }: Replacing, why: string) => {
    const said = why.trim() ? { body: why } : {};
    const body = {
      kind: 'should' as const,
      ...said,
      target: { field, start, end },
      suggestion: { exact, replacement },
    };
    try {
      const params = { path: { id: claim.id } };
      const { id } = await send('post', '/api/v1/claims/{id}/threads', { params, body }, { draft: name });
      const withdraw = async () => {
        await send('post', '/api/v1/threads/{id}/resolve', { params: { path: { id } } });
        readAgain();
      };
      say(t('suggestionSent'), { undo: withdraw });
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(problem.errors[0] ? fault(problem.errors[0]) : title(problem), { tone: 'danger' });
    }
    readAgain();
  };
}
