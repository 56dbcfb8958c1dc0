import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { answer, api, ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { claimQuery, movesQuery, type Dossier, type Evidence } from './claim-query';

/** Adds, changes and removes evidence of a claim. `draft`: the name of what is sent with it. */
export function useEvidenceWrites(claim: Dossier) {
  const t = useTranslations('claim');
  const { title } = useProblemWords();
  const queries = useQueryClient();
  const turn = useRef(Promise.resolve());
  /** Over when the evidence is shown: the form goes then, before somebody presses the next key. */
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: movesQuery(claim.ref).queryKey.slice(0, 1) });
    return queries.invalidateQueries({ queryKey: ['claim'] });
  };
  const change = (
    { id, version }: Pick<Evidence, 'id' | 'version'>,
    body: Schemas['EvidenceChange'],
    draft?: string,
  ) => {
    const params = { path: { id }, header: ifMatch(version) };
    return send('patch', '/api/v1/evidence/{id}', { params, body }, { draft });
  };
  const add = async (body: Schemas['NewEvidence'], { file, draft }: { file?: File; draft?: string } = {}) => {
    const params = { path: { id: claim.id } };
    const piece = file
      ? await answer(api.POST('/api/v1/claims/{id}/evidence', { params, body: formOf(body, file) as never }))
      : await send('post', '/api/v1/claims/{id}/evidence', { params, body }, { draft });
    await refresh();
    const undo = async () => {
      await take(piece);
      await refresh();
    };
    say(t('evidenceAdded'), { undo, redo: () => add(body, { file }) });
  };
  const take = ({ id, version }: { id: string; version: number }) =>
    send('delete', '/api/v1/evidence/{id}', { params: { path: { id }, header: ifMatch(version) } });

  const sayWhyNot = (problem: unknown) => {
    if (!(problem instanceof ApiProblem)) throw problem;
    say(title(problem), { tone: 'danger' });
  };

  const writes = {
    add,
    /** Changes a piece; what it was before comes back with Undo. */
    async change(piece: Evidence, body: Schemas['EvidenceChange'], draft?: string) {
      // Also where somebody was faster: theirs is shown then.
      let latest = await change(piece, body, draft).finally(refresh);
      const undo = async () => {
        latest = await change(latest, asBefore(piece));
        await refresh();
      };
      const redo = () => writes.change({ ...piece, version: latest.version }, body);
      say(t('evidenceChanged'), { undo, redo });
    },
    /** Changes at once what is chosen, not written; one choice after the other, each of the piece as the one before has left it. */
    choose(piece: Evidence, body: Schemas['EvidenceChange']): Promise<void> {
      const asItIs = () =>
        queries.getQueryData(claimQuery(claim.ref).queryKey)?.evidence.find(({ id }) => id === piece.id);
      turn.current = turn.current.then(() => writes.change(asItIs() ?? piece, body)).catch(sayWhyNot);
      return turn.current;
    },
    /** Takes a piece off; Undo puts it back under its number, which texts may cite. */
    async remove(piece: Evidence) {
      let { version } = piece;
      const undo = async () => {
        ({ version } = await send('post', '/api/v1/evidence/{id}/restore', {
          params: { path: { id: piece.id }, header: ifMatch(piece.version + 1) },
        }));
        await refresh();
      };
      const redo = () => writes.remove({ ...piece, version });
      queries.setQueryData(
        claimQuery(claim.ref).queryKey,
        (now) => now && { ...now, evidence: now.evidence.filter(({ id }) => id !== piece.id) },
      );
      try {
        await take(piece);
        await refresh();
        say(t('evidenceRemoved'), { undo, redo });
      } catch (problem) {
        sayWhyNot(problem);
        await queries.invalidateQueries({ queryKey: claimQuery(claim.ref).queryKey });
      }
    },
  };
  return writes;
}

function formOf(body: Schemas['NewEvidence'], file: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...body, archive: null }))
    if (value !== null && value !== undefined) form.append(name, String(value));
  form.append('file', file);
  return form;
}

/** What was said about a piece, to be said again. */
function asBefore(piece: Evidence): Schemas['EvidenceChange'] {
  const { url, title, publisher, publishedOn, stance, kind, passage, locator, note, archive } = piece;
  const { passageContext } = piece;
  return {
    ...{ url, title, publisher, publishedOn, passage, passageContext, locator, note },
    sensitive: piece.sensitive,
    sensitiveReason: piece.sensitiveReason,
    stance: stance as Schemas['NewEvidence']['stance'],
    kind: kind as Schemas['NewEvidence']['kind'],
    ...(archive.state === 'impossible' && {
      archive: { state: 'impossible' as const, reason: archive.reason ?? '' },
    }),
  };
}
