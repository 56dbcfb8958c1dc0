import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useNeedWords } from '../../components/need-words';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { useCodeWords, useDates } from '../../words/words';
import { meQuery } from '../../lib/session';
import { claimQuery, movesQuery, type Dossier } from '../claim/claim-query';
import { editsOf } from '../claim/open-edits';
import { versionsAfter } from '../history/history-query';
import { isCutOff, NEEDS_SERVER } from './needs-server';

type Inputs = Omit<Schemas['AskMove'], 'name'>;
type Name = Schemas['AskMove']['name'];

/** Moves that lead back from another; whoever may make them is the server's to say. */
const BACK: Partial<Record<string, Name>> = {
  submit: 'withdraw',
  park: 'unpark',
  merge: 'unmerge',
  retract: 'cancel_retract',
};

/** What came of a move: `stale` where the version that was shown is no longer the current one. */
type Outcome = 'made' | 'refused' | 'stale';

/**
 * Makes a move on the version that is shown, or on what only the person has changed since; says so, and offers the way back where there is
 * one. `draft`: the name of what is sent with it.
 */
export function useMove(claim: Dossier): (name: string, inputs: Inputs, draft?: string) => Promise<Outcome> {
  const t = useTranslations('review');
  const code = useCodeWords();
  const { and, moment } = useDates();
  const { title } = useProblemWords();
  const needWords = useNeedWords();
  const queries = useQueryClient();
  const { data: me } = useQuery(meQuery);

  const refresh = async () => {
    for (const key of ['claim', 'moves', 'history', 'claims', 'my-work'])
      void queries.invalidateQueries({ queryKey: [key] });
    await queries.fetchQuery({ ...claimQuery(claim.ref), staleTime: 0 });
    await queries.fetchQuery({ ...movesQuery(claim.ref), staleTime: 0 });
  };
  const ask = (name: string, inputs: Inputs, version: number, draft?: string) => {
    const params = { path: { id: claim.id }, header: ifMatch(version) };
    const body = { name: name as Name, ...inputs };
    return send('post', '/api/v1/claims/{id}/transitions', { params, body }, { draft });
  };
  /** What the person knows: the version they were shown, or the latest where nobody else has had a hand in it since. */
  const decidedVersion = async () => {
    const latest = await editsOf(queries, me!.id, claim.ref).settled();
    if (!latest || latest.version === claim.version) return claim.version;
    const since = await versionsAfter(claim.ref, claim.version);
    return since.every(({ actor, keyId }) => actor.id === me!.id && !keyId) ? latest.version : claim.version;
  };
  const refused = (problem: ApiProblem): string => {
    if (problem.status === 412 && problem.current?.by)
      return t('stale', {
        name: problem.current.by.name,
        fields: and((problem.current.changed ?? []).map((field) => code('field', field))),
        at: problem.current.at ? moment(problem.current.at) : '',
      });
    if (problem.code !== 'move_refused') return title(problem);
    return problem.errors
      .map((fault) => needWords({ code: fault.code, params: fault.params ?? {} }, fault.who ?? [], claim))
      .join(' ');
  };

  return async (name, inputs, draft) => {
    if (NEEDS_SERVER.has(name) && (await isCutOff(queries, claim.ref))) {
      say(t('needsServer', { ref: claim.ref }), { tone: 'danger' });
      return 'refused';
    }
    try {
      const version = await decidedVersion();
      const moved = await ask(name, inputs, version, draft);
      const back = BACK[name];
      const undo = back
        ? async () => {
            await ask(back, {}, moved.version);
            await refresh();
          }
        : undefined;
      const { approvals } = moved;
      const words = { ref: moved.ref, move: code('move', name), state: code('state', moved.state), version };
      if (approvals && approvals.have < approvals.need) say(t('approved', approvals), { undo });
      else say(t(name === 'approve' ? 'approvedVersion' : 'moved', words), { undo });
      await refresh();
      return 'made';
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(refused(problem), { tone: 'danger' });
      await refresh();
      return problem.status === 412 ? 'stale' : 'refused';
    }
  };
}

/**
 * Makes a move from the page of the claim: where another version is out, nothing is decided and what has changed is shown.
 * @returns whether nothing is left to do on this version
 */
export function useDecision(
  claim: Dossier,
): (name: string, inputs: Inputs, draft?: string) => Promise<boolean> {
  const move = useMove(claim);
  const navigate = useNavigate({ from: '/claims/$claimId' });
  return async (name, inputs, draft) => {
    const outcome = await move(name, inputs, draft);
    if (outcome === 'stale')
      void navigate({
        search: (all) => ({ ...all, tab: 'review', since: claim.version }),
        resetScroll: false,
      });
    return outcome !== 'refused';
  };
}
