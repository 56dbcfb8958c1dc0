import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import type { Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import type { Dossier } from './claim-query';

export type Appearance = Dossier['appearances'][number];
type NewAppearance = Schemas['AddAppearance'];

/** Adds places where a claim was made, and takes them off; both are taken back from the message. */
export function useAppearanceWrites(claim: Dossier) {
  const t = useTranslations('claim');
  const { title } = useProblemWords();
  const queries = useQueryClient();
  const refresh = async () => {
    await Promise.all(
      ['claim', 'claims', 'moves'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    );
  };
  const said = (sent: Promise<unknown>) =>
    sent.then(refresh, async (problem: unknown) => {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
      await refresh();
    });
  const post = (body: NewAppearance) =>
    send('post', '/api/v1/claims/{id}/appearances', { params: { path: { id: claim.id } }, body });
  const take = (id: string) => send('delete', '/api/v1/appearances/{id}', { params: { path: { id } } });

  const writes = {
    add(body: NewAppearance): void {
      const sent = post(body);
      void said(sent);
      say(t('appearanceAdded'), {
        undo: () => said(sent.then(({ id }) => take(id))),
        redo: () => writes.add(body),
      });
    },
    remove(place: Appearance): void {
      for (const key of [claim.ref, claim.id])
        queries.setQueryData<Dossier>(
          ['claim', key],
          (now) => now && { ...now, appearances: now.appearances.filter(({ id }) => id !== place.id) },
        );
      void said(take(place.id));
      let now = Promise.resolve(place.id);
      const undo = () => {
        const sent = post(asNew(place));
        now = sent.then(({ id }) => id);
        return said(sent);
      };
      const redo = async () => writes.remove({ ...place, id: await now });
      say(t('appearanceRemoved'), { undo, redo });
    },
  };
  return writes;
}

/** The same place, to be added once more. */
function asNew({ quoteId, articleId, start, end, url, publishedOn, firstKnown }: Appearance): NewAppearance {
  if (quoteId !== null) return { quoteId, firstKnown };
  if (articleId !== null && start !== null && end !== null)
    return { span: { articleId, start, end }, firstKnown };
  return { url: url ?? undefined, publishedOn, firstKnown };
}
