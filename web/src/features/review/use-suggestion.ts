import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import { type Standing, whereStanding } from '../../lib/text/suggested-words';
import { say } from '../../lib/undo/undo';
import { claimQuery, movesQuery, type Dossier } from '../claim/claim-query';
import { useEditing } from '../claim/editing';
import { useAnswerDraft } from './answer-draft';
import { isFor } from './moves';
import type { Suggestable } from './suggestion-draft';

type Thread = Schemas['ThreadAnswer'];
type Outcome = Schemas['SuggestionAnswer']['outcome'];

/** A suggestion as this person finds it, and what they can do with it; what they do is shown at once, and put back if it is refused. */
export function useSuggestion(claim: Dossier, thread: Thread) {
  const t = useTranslations('review');
  const { title, fault } = useProblemWords();
  const queries = useQueryClient();
  const { edits } = useEditing();
  const { data: me } = useQuery(meQuery);
  const { write: dropAnswer } = useAnswerDraft(thread.id);
  const [warned, warn] = useState(false);
  const suggestion = thread.suggestion!;
  const field = thread.target!.field as Suggestable;
  const text = claim[field] ?? '';
  const isMine = thread.openedBy.id === me?.id;
  const mayWrite =
    me?.permissions.includes('claims:write') === true &&
    (field === 'statement' || me.permissions.includes('claims:rate'));
  const maySettle = me?.permissions.includes('threads:write') === true;
  const params = { path: { id: thread.id } };

  const readAgain = () => {
    for (const key of ['claim', 'moves']) void queries.invalidateQueries({ queryKey: [key] });
  };
  const act = async (outcome: Outcome, shown: Partial<Dossier>, sent: Promise<unknown>[]) => {
    const { queryKey } = claimQuery(claim.ref);
    const held = queries.getQueryData(queryKey);
    void queries.cancelQueries({ queryKey });
    const by = { id: me!.id, name: me!.name };
    const settled: Thread = {
      ...thread,
      state: 'resolved',
      resolvedBy: by,
      suggestion: { ...suggestion, outcome },
    };
    queries.setQueryData(
      queryKey,
      (now) =>
        now && {
          ...now,
          ...shown,
          threads: now.threads.map((one) => (one.id === thread.id ? settled : one)),
        },
    );
    try {
      await Promise.all(sent);
      dropAnswer(undefined);
      return true;
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      queries.setQueryData(queryKey, held);
      const words =
        problem.code === 'conflict' && problem.errors[0] ? fault(problem.errors[0]) : title(problem);
      say(words, { tone: 'danger' });
      return false;
    } finally {
      readAgain();
    }
  };
  const reopen = async () => {
    await send('post', '/api/v1/threads/{id}/reopen', { params });
    readAgain();
  };

  return {
    text,
    /** The text with the suggested words in it; undefined where those that they were for have changed. */
    applied: applied(text, suggestion),
    isMine,
    mayWrite,
    maySettle,
    /** Accepting has not been done yet, because of what it costs. */
    warned,
    dismiss: () => warn(false),
    /** Takes the words; who could have approved them is told first that they will not be able to. */
    accept: async () => {
      const before = queries.getQueryData(claimQuery(claim.ref).queryKey)?.[field] ?? text;
      const after = applied(before, suggestion);
      if (after === undefined) return;
      const { moves } = await queries.ensureQueryData(movesQuery(claim.ref));
      const approve = moves.find(({ name }) => name === 'approve');
      const approved = claim.approvals.by.some(({ id }) => id === me!.id);
      if (!warned && approve && (approved || isFor(approve, me!.id))) return warn(true);
      warn(false);
      const header = ifMatch(thread.version);
      const sent = send('post', '/api/v1/threads/{id}/accept', { params: { ...params, header } });
      if (!(await act('accepted', { [field]: after }, [sent]))) return;
      say(t('suggestionAccepted', { name: thread.openedBy.name }), {
        undo: async () => {
          edits.write(field, before, after);
          await edits.flush();
          await reopen();
        },
      });
    },
    /** Settles it without taking the words: rejects it, for a reason or for none, or withdraws what is one's own. */
    settle: async (answer?: { words: string; name: string }) => {
      const body = { body: answer?.words ?? '' };
      const why = body.body.trim()
        ? [send('post', '/api/v1/threads/{id}/comments', { params, body }, { draft: answer?.name })]
        : [];
      const sent = [...why, send('post', '/api/v1/threads/{id}/resolve', { params })];
      if (await act(isMine ? 'withdrawn' : 'rejected', {}, sent))
        say(t(isMine ? 'suggestionWithdrawn' : 'suggestionRejected'), { undo: reopen });
    },
  };
}

function applied(text: string, suggestion: Standing & { replacement: string }): string | undefined {
  const place = whereStanding(text, suggestion);
  return place && text.slice(0, place.start) + suggestion.replacement + text.slice(place.end);
}
